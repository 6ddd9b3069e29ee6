import { HCP } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed } from "../blocks.ts";

/** 行政处罚决定补正（更正）通知书: what the decision left out or got wrong in words or sums, never its substance (HCP-28). */
export const amendmentNotice = instrument({
  id: "amendment-notice",
  title: "行政处罚决定补正（更正）通知书",
  basis: HCP("28"),
  issuer: "{organ}",
  series: "{org}罚更字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, amendKind: "补正或者更正", amendText: "补正、更正的内容" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关于{$on.punish}对你（单位）作出的行政处罚决定（{$issued.penalty-decision}），现予{amendKind}：{amendText}",
    ),
    para("本通知书与原决定书具有同等效力，其他内容不变。"),
    sealed,
  ],
});
