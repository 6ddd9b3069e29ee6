import { APL, PAF } from "../../build/basis.ts";
import { instrument, numberLine, OFFENDER_NEEDS, offenderLines, para, partySigns, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 责令（限期）改正通知书: no penalty, an instrument of its own (APL-28a). */
export const rectificationOrder = instrument({
  id: "rectification-order",
  title: "责令限期改正通知书",
  basis: [APL("28a"), PAF("06")],
  series: "{org}责改字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    cause: "违法行为",
    correction: "改正内容",
    correctionLaw: "责令改正的依据",
    correctBy: "改正期限",
  },
  body: [
    numberLine,
    ...offenderLines,
    para("经查，你（单位）于{occurredAt}在{place.text}实施了{cause.title}的行为，违反了{correctionLaw}的规定。"),
    para("根据《中华人民共和国行政处罚法》第二十八条第一款的规定，现责令你（单位）于{correctBy}前改正：{correction}。"),
    para("本机关将在期限届满后复查。逾期不改正的，依法处理。"),
    remedyOf("通知书"),
    partySigns,
    sealed,
  ],
});
