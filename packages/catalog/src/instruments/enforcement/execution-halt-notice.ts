import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 中止行政强制执行通知书 (ACL-39). */
export const executionHaltNotice = instrument({
  id: "execution-halt-notice",
  title: "中止行政强制执行通知书",
  basis: ACL(39),
  series: "{org}强执中字〔{year}〕{seq}号",
  served: true,
  needs: { "offender.name": "当事人", haltGround: "中止的情形", haltReason: "中止的理由" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关对{decisionTitle}（{decisionNumber}）的强制执行，因{haltGround}（{haltReason}），根据《中华人民共和国行政强制法》第三十九条的规定，决定自{$date}起中止执行。中止执行的情形消失后，将恢复执行。",
    ),
    sealed,
  ],
});
