import { local } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 建议提案答复函, signed by the head of the handling organ. */
export const proposalReply = instrument({
  id: "proposal-reply",
  title: "关于建议提案的答复函",
  layout: "official",
  basis: local("LOCAL-PROPOSAL", "人大代表建议、政协提案办理工作规定", "U"),
  series: "{org}办复〔{year}〕{seq}号",
  served: true,
  needs: {
    proposers: "代表、委员",
    session: "会议届次",
    proposalNumber: "建议、提案编号",
    title: "建议、提案题目",
    replyClass: "办理结果类别",
    replyText: "答复内容",
  },
  body: [
    numberLine,
    line("{proposers}："),
    para("您（你们）在{session}上提出的《{title}》（第{proposalNumber}号）收悉。经研究，现答复如下："),
    para("{replyText}"),
    para("办理结果类别：{replyClass}。"),
    para("感谢您（你们）对政府工作的关心和支持，请填写征询意见表反馈意见。"),
    sealed,
  ],
});
