import { SUP } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 线索办理情况反馈函: the regulator that handed a clue over is told what came of it. */
export const clueAnswer = instrument({
  id: "clue-answer",
  title: "线索办理情况反馈函",
  basis: [SUP("04")],
  layout: "official",
  series: "{org}线反〔{year}〕{seq}号",
  needs: { fromOrgan: "移送单位", content: "线索内容", verification: "核查结论", answer: "反馈意见" },
  body: [
    numberLine,
    line("{fromOrgan}："),
    para("你单位于{receivedOn}移送的线索（{fromNumber}）收悉。", filled("fromNumber")),
    para("线索内容：{content}"),
    para("经核查，结论为：{verification}。{verifyNote}"),
    para("查处结果：{handedResult}", filled("handedResult")),
    para("{answer}"),
    sealed,
  ],
});
