import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { ITEM, ITEMS } from "./service-case.ts";

const who = "service-window";
export const opened = step("system", "open", {
  on: "2024-09-06",
  values: {
    item: ITEM,
    promiser: { kind: "citizen", name: "张三" },
    commitment: "场地符合要求。",
    promisedOn: "2024-09-06",
  },
  to: "due",
});
export const checked = (checkResult: string, more: Values = {}): Step =>
  step(who, "check", {
    on: "2024-10-08",
    values: { checkedOn: "2024-10-08", checkWay: "field", checkResult, checkText: "现场查看。", ...more },
  });
const revoked = step(who, "revoke", {
  values: { revokeText: "撤销登记，记入失信记录。" },
  approve: ["service-head"],
  to: "closed",
});
const rechecked = (rectified: string): Step =>
  step(who, "recheck", { on: "2024-10-20", values: { recheckedOn: "2024-10-20", rectified } });
const RECTIFY: Values = { rectifyBy: "2024-10-18", rectifyText: "补齐防护设施。" };
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({
  title,
  outcome,
  steps,
  world: ITEMS,
});

export const commitmentCheckPaths: readonly Path[] = [
  path("属实", "true", opened, checked("true")),
  path("整改到位", "rectified", opened, checked("partly", RECTIFY), rechecked("yes")),
  path("逾期未改，撤销", "revoked", opened, checked("partly", RECTIFY), rechecked("no"), revoked),
  path("不实，撤销", "revoked", opened, checked("false"), revoked),
];
