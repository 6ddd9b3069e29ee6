import { DELIBERATION } from "../../procedures/education/parts.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 协商议事记录: who talked about what, and what was said. */
export const discussionMinutes = instrument({
  id: "discussion-minutes",
  title: "协商议事记录",
  basis: DELIBERATION,
  needs: {
    topic: "议题",
    heldOn: "协商日期",
    host: "主持人",
    participants: "参加人",
    opinions: "协商意见",
  },
  body: [
    form(
      wide("议题", "{topic}", 1),
      [cell("协商形式", "{form}", 6), cell("日期", "{heldOn}", 6)],
      [cell("主持人", "{host}", 6), cell("参加人数", "{headcount}", 6)],
      wide("参加人", "{participants}"),
      wide("协商意见", "{opinions}", 6),
    ),
    signatures({ 主持人签名: "", 参加人签名: "", 记录人签名: "" }),
  ],
});
