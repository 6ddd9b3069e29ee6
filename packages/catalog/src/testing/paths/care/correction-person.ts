import { expire, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const NOTICE: Values = {
  person: { kind: "citizen", name: "王某", idNumber: "11010519491231002X" },
  sex: "female",
  minor: false,
  community: "north",
  category: "probation",
  decidedBy: "区人民法院",
  documentNumber: "（2024）刑初12号",
  effectiveOn: "2024-08-26",
  noticeOn: "2024-08-29",
  termFrom: "2024-08-26",
  termTo: "2025-08-25",
};
export const TEAM: Values = {
  team: [
    { name: "李司法", role: "office", sex: "male" },
    { name: "赵社工", role: "volunteer", sex: "female" },
  ],
  plan: "每月走访一次，参加公益活动。",
};

const who = "justice-assistant";
export const notified = (more: Values = {}): Step =>
  step(who, "notify", { on: "2024-09-02", values: { ...NOTICE, ...more }, to: "notified" });
const received = (on = "2024-09-03"): Step =>
  step(who, "receive", { on, values: { reportedOn: on, receivedOn: on, officer: who }, to: "received" });
const planned = step(who, "setPlan", { on: "2024-09-05", values: TEAM, to: "underway" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

/** In correction, its plan made. */
export const TO_UNDERWAY: readonly Step[] = [notified(), received(), planned];

const left = (on: string, leaveGround: string): Values => ({ leftOn: on, leaveGround, endText: "情况说明。" });
const breach: Values = { breachOn: "2024-10-08", breachText: "未按规定报告。", breachProposal: "warn" };
const missing = step(who, "reportMissing", {
  on: "2024-10-09",
  values: { missingAt: "2024-10-09T01:00:00.000Z", missingText: "电话无法接通。" },
  to: "missing",
});
const searched = step(who, "organiseSearch", {
  values: { searchedAt: "2024-10-09T01:30:00.000Z", searchText: "会同派出所查找。" },
});

export const correctionPersonPaths: readonly Path[] = [
  path(
    "监管、教育、外出、期满解除",
    "released",
    ...TO_UNDERWAY,
    step(who, "changePlan", { values: { ...TEAM, plan: "调整为每半月走访。" } }),
    step(who, "visit", { values: { visitedOn: "2024-09-05", visitWay: "home", visitText: "表现稳定。" } }),
    step(who, "educate", {
      values: { studyOn: "2024-09-05", studyKind: "online", studyHours: 4, studyText: "民法典。" },
    }),
    step(who, "leave", {
      on: "2024-09-10",
      values: { leaveTo: "外市", leaveFrom: "2024-09-11", leaveUntil: "2024-09-14", leaveReason: "探亲" },
      approve: ["justice-office-head"],
    }),
    step(who, "returnFromLeave", { on: "2024-09-14", values: { returnedOn: "2024-09-14" } }),
    step(who, "release", {
      on: "2025-08-26",
      values: left("2025-08-26", "expired"),
      approve: ["justice-office-head"],
      to: "closed",
    }),
  ),
  path(
    "逾期未报到、查找后接收，失联、违规、电子定位，裁定不予撤销",
    "ended",
    notified(),
    expire("report", "2024-09-06"),
    step(who, "search", { values: { searchedAt: "2024-09-06T01:00:00.000Z", searchText: "联系家属。" } }),
    received("2024-09-09"),
    step(who, "setPlan", { on: "2024-09-10", values: TEAM, to: "underway" }),
    missing,
    searched,
    step(who, "foundAgain", {
      on: "2024-10-10",
      values: { foundOn: "2024-10-10", foundText: "在亲戚家。" },
      to: "underway",
    }),
    step(who, "reportBreach", { values: breach, approve: ["justice-office-head"] }),
    step(who, "recordPunishment", { values: { breachResult: "警告 1号" } }),
    step(who, "locate", {
      on: "2024-10-11",
      values: { locatorGround: "silent", locatorFrom: "2024-10-11", locatorNumber: "批1号" },
    }),
    step(who, "renewLocator", { on: "2025-01-09", values: { locatorFrom: "2025-01-09", locatorNumber: "批2号" } }),
    step(who, "proposeRevocation", { values: { court: "区人民法院", courtReceivedOn: "2025-01-09" }, to: "proposed" }),
    step(who, "recordRuling", {
      on: "2025-02-05",
      values: { ruling: "maintained", rulingNumber: "裁1号" },
      to: "underway",
    }),
    step(who, "liftLocator", { values: { locatorEndOn: "2025-02-05" } }),
    step(who, "terminate", {
      on: "2025-02-10",
      values: left("2025-02-10", "died"),
      approve: ["justice-office-head"],
      to: "closed",
    }),
  ),
  path(
    "裁定撤销收监",
    "imprisoned",
    ...TO_UNDERWAY,
    step(who, "reportBreach", {
      on: "2024-10-08",
      values: { ...breach, breachProposal: "revoke" },
      approve: ["justice-office-head"],
    }),
    step(who, "proposeRevocation", { values: { court: "区人民法院", courtReceivedOn: "2024-10-08" }, to: "proposed" }),
    step(who, "recordRuling", {
      on: "2024-11-01",
      values: { ruling: "revoked", rulingNumber: "裁2号", leftOn: "2024-11-01", leaveGround: "imprisoned" },
      to: "closed",
    }),
  ),
  path(
    "保外就医报告、复查，变更执行地",
    "transferred",
    notified({ category: "outside", minor: true }),
    received(),
    planned,
    step(who, "reportHealth", { on: "2024-10-08", values: { healthOn: "2024-10-08", healthText: "病情稳定。" } }),
    step(who, "checkHealth", {
      on: "2024-12-02",
      values: { healthOn: "2024-12-02", healthText: "复查。", healthFiles: ["documentary:1"] },
    }),
    step(who, "transferOut", {
      on: "2024-12-03",
      values: { ...left("2024-12-03", "moved"), leaveTo: "邻市", countyNumber: "批3号" },
      approve: ["justice-office-head"],
      to: "closed",
    }),
  ),
  path(
    "不属本街道接收",
    "rejected",
    notified(),
    step(who, "reject", { values: { leaveGround: "rejected", endText: "户籍、居住地均不在本街道。" }, to: "closed" }),
  ),
];
