import { APL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 移送案件处理结果回复函: what came of a case that a judicial organ sent for administrative handling (APL-27). */
export const returnedCaseReply = instrument({
  id: "returned-case-reply",
  title: "移送案件处理结果回复函",
  basis: APL(27),
  layout: "official",
  series: "{org}复函〔{year}〕{seq}号",
  needs: { senderName: "移送机关", "offender.name": "当事人", handling: "处理意见", replyText: "处理结果" },
  body: [
    numberLine,
    line("{senderName}："),
    para(
      "你机关移送的{offender.name}一案（{letterNumber}）于{receivedOn}收悉。经审查，{handling}。现将处理结果回复如下：{replyText}",
    ),
    sealed,
  ],
});
