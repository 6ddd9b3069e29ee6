import { APL, PAF } from "../../build/basis.ts";
import { done } from "../../build/condition.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 不予行政处罚决定书: what happened, why no penalty, how the party was taught (PAF-16). */
export const noPenaltyDecision = instrument({
  id: "no-penalty-decision",
  title: "不予行政处罚决定书",
  basis: [PAF("16"), APL("33d"), APL("57a")],
  issuer: "{organ}",
  series: "{org}不罚字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    facts: "查明的事实",
    exemptGround: "不予处罚的依据",
    exemptReason: "不予处罚的理由",
  },
  body: [
    numberLine,
    ...offenderLines,
    para("你（单位）涉嫌{cause.title}一案，本机关于{$on.file}立案，现已调查终结。经查明：{facts}"),
    para("{exemptGround}。{exemptReason}"),
    para("根据《中华人民共和国行政处罚法》第五十七条第一款的规定，本机关决定不予行政处罚。"),
    para("本机关已对你（单位）进行教育：{education}", done("exempt")),
    remedyOf("决定书"),
    sealed,
  ],
});
