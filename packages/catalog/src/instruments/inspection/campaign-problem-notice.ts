import { FZ, SUP } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 专项问题整改通知书: what was found, who puts it right and by when. */
export const campaignProblemNotice = instrument({
  id: "campaign-problem-notice",
  title: "问题整改通知书",
  basis: [SUP("06"), FZ("26")],
  layout: "official",
  series: "{org}整通〔{year}〕{seq}号",
  needs: {
    campaign: "所属专项",
    description: "问题描述",
    responsible: "责任单位",
    rectifyBy: "整改期限",
  },
  body: [
    numberLine,
    line("{responsible}："),
    para("在{campaign}中，于{foundOn}发现你单位存在以下问题："),
    para("{description}（问题类别：{class.title}）"),
    para("对照清单内容：{item}", filled("item")),
    para("请于{rectifyBy}前完成整改，并书面报告整改情况、附佐证材料。整改情况由本机关核验后销号。"),
    sealed,
  ],
});
