import { SUP } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政执法监督整改通知: what the supervised unit has to put right, and by when. */
export const supervisionRectifyNotice = instrument({
  id: "supervision-rectify-notice",
  title: "行政执法监督整改通知",
  layout: "official",
  basis: [SUP("03"), SUP("07")],
  series: "{org}执监改〔{year}〕{seq}号",
  needs: { target: "所涉单位", facts: "问题情况", rectifyDemand: "整改要求", rectifyBy: "整改期限" },
  body: [
    numberLine,
    line("{target}："),
    para("{issuer}《{document}》（{documentNumber}）指出你单位行政执法存在下列问题：{facts}", filled("documentNumber")),
    para("经行政执法监督，发现你单位行政执法存在下列问题：{facts}", { not: { filled: "documentNumber" } }),
    para("问题类别：{problem}。"),
    para("现要求：{rectifyDemand}"),
    para("请于{rectifyBy}前完成整改并书面报告整改情况，附佐证材料。"),
    sealed,
  ],
});
