import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 终结行政强制执行通知书 (ACL-40). */
export const executionEndNotice = instrument({
  id: "execution-end-notice",
  title: "终结行政强制执行通知书",
  basis: ACL(40),
  series: "{org}强执终字〔{year}〕{seq}号",
  served: true,
  needs: { "offender.name": "当事人", endGround: "终结的情形", endReason: "终结的理由" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关对{decisionTitle}（{decisionNumber}）的强制执行，因{endGround}（{endReason}），根据《中华人民共和国行政强制法》第四十条的规定，决定终结执行。",
    ),
    sealed,
  ],
});
