import { ACL, PAF } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 代履行决定书: reason and law, way and day, object, estimated cost, who performs (ACL-51a). */
export const substituteDecision = instrument({
  id: "substitute-decision",
  title: "代履行决定书",
  basis: [ACL("51a"), PAF("22")],
  series: "{org}代履决字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    decisionReason: "代履行的理由",
    decisionLaw: "依据",
    substituteWay: "方式",
    substituteOn: "时间",
    substituteObject: "标的",
    substituteBudget: "费用预算",
    performer: "代履行人",
  },
  body: [
    numberLine,
    ...offenderLines,
    para(
      "本机关作出的{decisionTitle}（{decisionNumber}）要求你（单位）履行：{obligation}。你（单位）逾期不履行，经催告仍不履行，其后果{harm}。",
    ),
    para("代履行的理由：{decisionReason}"),
    para("根据{decisionLaw}和《中华人民共和国行政强制法》第五十条、第五十一条的规定，本机关决定代履行："),
    line("一、方式：{substituteWay}"),
    line("二、时间：{substituteOn}"),
    line("三、标的：{substituteObject}"),
    line("四、费用预算：人民币{substituteBudget|upper}（¥{substituteBudget}），按照成本合理确定，由你（单位）承担"),
    line("五、代履行人：{performer}"),
    para("代履行三日前本机关将再次催告；你（单位）履行的，停止代履行。"),
    remedyOf("决定书"),
    sealed,
  ],
});
