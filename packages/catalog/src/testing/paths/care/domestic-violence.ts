import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "community-clerk";
export const registered = (more: Values = {}): Step =>
  step(who, "register", {
    on: "2024-09-02",
    values: {
      source: "found",
      foundAt: "2024-09-02T01:00:00.000Z",
      victim: { kind: "citizen", name: "孙某" },
      incapable: false,
      community: "north",
      facts: "被殴打，左臂淤青。",
      officer: who,
      ...more,
    },
    to: "open",
  });
export const warned = step(who, "recordWarning", {
  on: "2024-09-03",
  values: { warningNumber: "告诫1号", warningOn: "2024-09-03" },
});
export const applied = (urgent: boolean): Step =>
  step(who, "applyOrder", {
    on: "2024-09-03",
    values: { court: "区人民法院", urgent, acceptedAt: "2024-09-03T01:00:00.000Z" },
  });
const closed = (endGround: string): Step =>
  step(who, "close", { values: { endGround, endText: "说明。" }, to: "closed" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const domesticViolencePaths: readonly Path[] = [
  path(
    "强制报告、告诫、查访、保护令",
    "settled",
    registered({ incapable: true, minor: true }),
    step(who, "reportPolice", { values: { reportedAt: "2024-09-02T01:30:00.000Z", police: "派出所" } }),
    step(who, "help", { values: { helpOn: "2024-09-02", helpKinds: ["shelter"], helpText: "送临时庇护所。" } }),
    warned,
    step(who, "visit", {
      values: { visitedOn: "2024-09-03", visitors: "社区、民警", again: false, visitText: "未再施暴。" },
    }),
    applied(true),
    step(who, "recordOrder", {
      values: { orderResult: "granted", orderNumber: "民保令1号", orderUntil: "2025-03-03" },
    }),
    step(who, "assistOrder", { values: { assistOn: "2024-09-03", assistText: "协助送达。" } }),
    closed("calm"),
  ),
  path(
    "保护令（一般）、迁出",
    "moved",
    registered(),
    applied(false),
    step(who, "recordOrder", { on: "2024-09-05", values: { orderResult: "rejected" } }),
    closed("moved"),
  ),
  path("不属家庭暴力", "unfounded", registered(), closed("unfounded")),
];
