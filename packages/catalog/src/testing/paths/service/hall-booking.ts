import { step, type Path, type Step } from "../../paths.ts";
import { ITEM, ITEMS } from "./service-case.ts";

const who = "service-window";
export const booked = step(who, "book", {
  on: "2024-09-02",
  values: {
    item: ITEM,
    permit: true,
    applicant: { kind: "citizen", name: "张三" },
    channel: "phone",
    bookedOn: "2024-09-02",
    slotOn: "2024-09-04",
    slot: "noon",
  },
  to: "booked",
});
const kept = (outcome: string): Step =>
  step(who, "keep", { on: "2024-09-04", values: { keptOn: "2024-09-04", outcome }, to: "closed" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({
  title,
  outcome,
  steps,
  world: ITEMS,
});

export const hallBookingPaths: readonly Path[] = [
  path("到场收件", "kept", booked, kept("filed")),
  path("到场咨询", "kept", booked, kept("advised")),
  path(
    "未到场",
    "noShow",
    booked,
    step(who, "miss", { on: "2024-09-05", values: { absentText: "未到。" }, to: "closed" }),
  ),
  path("取消", "cancelled", booked, step(who, "cancel", { to: "closed" })),
];
