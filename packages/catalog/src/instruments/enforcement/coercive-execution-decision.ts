import { ACL, PAF } from "../../build/basis.ts";
import { filled, is } from "../../build/condition.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, offenderLines, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 行政强制执行决定书 with the five particulars of 行政强制法第三十七条. */
export const coerciveExecutionDecision = instrument({
  id: "coercive-execution-decision",
  title: "行政强制执行决定书",
  basis: [ACL(37), PAF("22")],
  series: "{org}强执决字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    decisionReason: "强制执行的理由",
    decisionLaw: "强制执行的依据",
    executeWay: "强制执行的方式",
    executeOn: "强制执行的时间",
  },
  body: [
    numberLine,
    ...offenderLines,
    para(
      "本机关作出的{decisionTitle}（{decisionNumber}）已于{decisionServedOn}送达。经催告，你（单位）逾期仍不履行下列义务：{obligation}",
    ),
    para("你（单位）的陈述、申辩：{statementText}；复核意见：{statementReply}", filled("statementReply")),
    para("有证据证明你（单位）有转移或者隐匿财物迹象，本机关决定立即强制执行。", is("evasion", true)),
    para("强制执行的理由：{decisionReason}"),
    para(
      "根据{decisionLaw}和《中华人民共和国行政强制法》第三十七条的规定，本机关决定强制执行。方式：{executeWay}；时间：{executeOn}。",
    ),
    line("强制执行权依据：{authorityLaw}", filled("authorityLaw")),
    remedyOf("决定书"),
    sealed,
  ],
});
