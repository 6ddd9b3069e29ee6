import { local } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 意见建议答复函. */
export const suggestionReply = instrument({
  id: "suggestion-reply",
  title: "意见建议答复函",
  layout: "official",
  basis: local("LOCAL-MAILBOX", "街道意见建议办理工作制度", "U"),
  series: "{org}意复〔{year}〕{seq}号",
  needs: { content: "来件内容", reply: "答复内容" },
  body: [
    numberLine,
    line("{sender.name}：", filled("sender")),
    para("您于{receivedOn}通过本街道意见渠道提出的意见建议收悉：{content}"),
    para("经研究，现答复如下：{reply}"),
    para("感谢您对街道工作的关心和支持。"),
    sealed,
  ],
});
