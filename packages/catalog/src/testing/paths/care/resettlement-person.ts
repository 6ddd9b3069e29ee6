import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const RELEASE_NOTICE: Values = {
  person: { kind: "citizen", name: "陈某" },
  community: "north",
  category: "prison",
  prison: "省第一监狱",
  noticeOn: "2024-08-20",
  releaseOn: "2024-09-01",
};
const who = "justice-assistant";
export const notified = step(who, "notify", { on: "2024-08-26", values: RELEASE_NOTICE, to: "notified" });
export const received = (level = "key"): Step =>
  step(who, "receive", {
    on: "2024-09-02",
    values: { meetWay: "met", receivedOn: "2024-09-02", officer: who, level, plan: "落实就业。" },
    to: "underway",
  });
const head = ["justice-office-head"];
const leave = (leaveGround: string): Step =>
  step(who, "leave", { values: { leftOn: "2024-09-02", leaveGround, endText: "说明。" }, approve: head, to: "closed" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const resettlementPersonPaths: readonly Path[] = [
  path(
    "衔接、走访、帮扶、调级、期满",
    "released",
    notified,
    received(),
    step("system", "visitBack", { on: "2024-10-02", values: { countFrom: "2024-10-02", visitExcuse: "none" } }),
    step(who, "aid", {
      values: { aidOn: "2024-10-02", aidKind: "job", aidText: "介绍工作。", livelihood: "employed" },
    }),
    step(who, "changeLevel", { values: { level: "general", levelText: "表现稳定。" } }),
    step("system", "visitBack", { values: { countFrom: "2024-10-02", visitExcuse: "none" } }),
    step(who, "release", {
      on: "2029-09-03",
      values: { leftOn: "2029-09-03", leaveGround: "expired" },
      approve: head,
      to: "closed",
    }),
  ),
  path("一般对象转出", "transferred", notified, received("general"), leave("moved")),
  path("死亡", "ended", notified, received(), leave("died")),
  path("重新犯罪", "reoffended", notified, received(), leave("reoffended")),
  path(
    "不属本街道",
    "rejected",
    notified,
    step(who, "reject", { values: { leaveGround: "rejected", endText: "不在本街道居住。" }, to: "closed" }),
  ),
];
