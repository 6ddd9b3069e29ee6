import { REV } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政执法监督复查申请: the office contests what a supervising body found (REV-21). */
export const supervisionObjection = instrument({
  id: "supervision-objection",
  title: "行政执法监督复查申请书",
  layout: "official",
  basis: REV("21"),
  series: "{org}执监复查〔{year}〕{seq}号",
  needs: { issuer: "监督机关", documentNumber: "监督文书编号", objectionText: "申请复查的理由" },
  body: [
    numberLine,
    line("{issuer}："),
    para("你单位作出的《{document}》（{documentNumber}），本机关于{foundOn}收到。"),
    para("本机关对其中认定的问题有异议，理由：{objectionText}"),
    para("现申请复查。"),
    sealed,
  ],
});
