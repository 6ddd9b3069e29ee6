import { ALL, PIL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 司法建议、检察建议回复函 (检察公益诉讼解释第二十一条). */
export const suggestionAnswer = instrument({
  id: "suggestion-answer",
  title: "司法建议、检察建议回复函",
  layout: "official",
  basis: [ALL("96"), PIL("21a"), PIL("21b")],
  series: "{org}法检复〔{year}〕{seq}号",
  needs: { issuer: "建议机关", content: "建议内容", measures: "措施", result: "结果", replyText: "书面回复" },
  body: [
    numberLine,
    line("{issuer}："),
    para("你单位《{kind}》（{number}）于{receivedOn}收悉。", filled("number")),
    para("你单位的{kind}于{receivedOn}收悉。", { not: { filled: "number" } }),
    para("建议内容：{content}"),
    para("一、采取的措施。{measures}"),
    para("二、结果。{result}（{performed}）"),
    para("三、责任人员处理。{responsible}", filled("responsible")),
    para("{replyText}"),
    para("特此回复。"),
    sealed,
  ],
});
