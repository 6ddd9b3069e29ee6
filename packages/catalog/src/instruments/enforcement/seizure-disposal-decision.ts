import { ACL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed, table } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 查封（扣押）财物处理决定书: confiscated, destroyed or released within the term (ACL-27). */
export const seizureDisposalDecision = instrument({
  id: "seizure-disposal-decision",
  title: "查封（扣押）财物处理决定书",
  basis: ACL(27),
  series: "{org}强措处字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, disposal: "处理决定", disposalReason: "事实和理由", items: "清单" },
  body: [
    numberLine,
    line("{offender.name}："),
    para("本机关于{imposedAt}对你（单位）的下列场所、设施或者财物实施{kind}。现已查清：{disposalReason}"),
    table("items", { name: ["名称", 5], quantity: ["数量", 2], state: ["规格、型号、状态", 5] }),
    para("根据《中华人民共和国行政强制法》第二十七条的规定，本机关决定：{disposal}。"),
    para("依据：{disposalLaw}。", filled("disposalLaw")),
    para("所依据的行政处罚决定书：{penaltyNumber}。", filled("penaltyNumber")),
    remedyOf("决定书"),
    sealed,
  ],
});
