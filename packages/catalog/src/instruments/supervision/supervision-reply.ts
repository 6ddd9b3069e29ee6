import { SUP } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 监督意见办理情况答复: what was found and done about an opinion on the office's enforcement. */
export const supervisionReply = instrument({
  id: "supervision-reply",
  title: "行政执法监督意见办理情况答复",
  layout: "official",
  basis: SUP("07"),
  series: "{org}执监复〔{year}〕{seq}号",
  needs: { content: "意见内容", finding: "核查结论", adoption: "采纳情况", replyText: "答复内容" },
  body: [
    numberLine,
    line("{raisedBy.name}：", filled("raisedBy")),
    line("{supervisor.title}：", filled("supervisor")),
    para("您于{receivedOn}提出的行政执法监督意见收悉。意见内容：{content}"),
    para("经核查，您反映的问题{finding}；对您的意见{adoption}。"),
    para("{replyText}"),
    para("感谢您对行政执法工作的监督。"),
    sealed,
  ],
});
