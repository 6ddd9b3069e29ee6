import { LOOP } from "../../../build/customs.ts";
import type { ActInput } from "../../../build/act.ts";
import { consent, system } from "../../../build/act.ts";
import { exhibitsAt, requires } from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";
import { toldBack } from "../../events/told-back.ts";
import { station } from "../parts.ts";

/** From the finding to the first limit: 发现、核定、责令整改. */
export const finding = {
  register: {
    title: "登记隐患",
    basis: LOOP,
    from: "new",
    by: [...station, "community-clerk", "grid-worker", "enforcement-officer", system],
    collects: [
      "source",
      "sourceNumber?",
      "description",
      "place",
      "community?",
      "foundOn",
      "photos?",
      "responsible?",
      "class?",
      "level?",
    ],
    requires: [past("foundOn", "发现日期", LOOP)],
    notifies: ["safety-head"],
  },
  dismiss: {
    title: "不构成隐患",
    basis: LOOP,
    from: ["found"],
    to: "closed",
    outcome: "dismissed",
    by: station,
    collects: ["dismissText"],
    reports: toldBack("dismissText"),
    approval: [consent("应急消防管理站负责人审核", ["safety-head"])],
    task: "optional",
  },
  fixOnSpot: {
    title: "当场整改",
    basis: LOOP,
    from: ["found"],
    to: "closed",
    outcome: "onSpot",
    by: [...station, "enforcement-officer"],
    collects: ["responsible", "class", "level", "checker", "fixText", "fixedOn", "fixPhotos"],
    reports: toldBack("fixText"),
    requires: [
      past("fixedOn", "整改完成日期", LOOP),
      requires(exhibitsAt("fixPhotos", 1, "after"), "请附整改后照片", LOOP),
    ],
    task: "optional",
  },
  assess: {
    title: "核定并责令限期整改",
    help: "重大隐患由分管负责人核定",
    basis: LOOP,
    from: ["found"],
    to: "rectifying",
    by: station,
    collects: ["responsible", "industry?", "community", "class", "level", "demand", "interim?", "checker"],
    approval: [
      consent("应急消防管理站负责人核定", ["safety-head"]),
      consent("分管负责人核定", ["deputy-head"], { when: { path: "level", is: "eq", value: "major" } }),
    ],
    assigns: { handler: "checker" },
    members: ["checker"],
    issues: ["hazard-notice"],
    lasting: true,
  },
} as const satisfies Readonly<Record<string, ActInput>>;
