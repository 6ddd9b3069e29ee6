import { CC } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** Report to the county organ that a person in correction broke the rules; what follows is for it to decide. */
export const correctionBreachReport = instrument({
  id: "correction-breach-report",
  title: "社区矫正对象违反规定情况报告",
  basis: CC("46"),
  series: "{org}矫报字〔{year}〕{seq}号",
  needs: {
    "person.name": "社区矫正对象",
    breachOn: "违规日期",
    breachText: "违反规定的情况",
    breachProposal: "建议",
  },
  body: [
    numberLine,
    line("县级社区矫正机构："),
    para(
      "社区矫正对象{person.name}（矫正类别：{category}，法律文书：{documentNumber}），于{breachOn}有下列违反规定的情况：",
    ),
    para("{breachText}"),
    para("建议：{breachProposal}。请予审查处理。"),
    sealed,
  ],
});
