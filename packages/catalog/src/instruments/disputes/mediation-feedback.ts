import { PSP, ZZ } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 调解结果反馈函: told to the court, police or other organ that entrusted the dispute (PSP-03, 诉调衔接). */
export const mediationFeedback = instrument({
  id: "mediation-feedback",
  title: "委托（移送）调解结果反馈函",
  issuer: "{$setting.committee}",
  basis: [PSP("03"), ZZ("03")],
  series: "{org}人调函〔{year}〕{seq}号",
  needs: { feedbackTo: "委托移送单位", feedbackText: "调解结果" },
  body: [
    numberLine,
    line("{feedbackTo}："),
    para(
      "你单位委托（移送）调解的{applicant.name}与{respondent.name}{dispute.title}（{sourceNumber}），现将调解结果反馈如下：",
    ),
    para("{feedbackText}"),
    sealed,
  ],
});
