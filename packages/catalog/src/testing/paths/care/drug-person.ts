import { expire, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const DECISION: Values = {
  person: { kind: "citizen", name: "周某" },
  community: "north",
  category: "detox",
  arrival: "decision",
  police: "区公安分局",
  decisionNumber: "社戒决字〔2024〕1号",
  servedOn: "2024-08-26",
};
const who = "drug-worker";
export const notified = (more: Values = {}): Step =>
  step(who, "notify", { on: "2024-08-28", values: { ...DECISION, ...more }, to: "notified" });
export const reported = (more: Values = {}): Step =>
  step(who, "reportIn", {
    on: "2024-09-02",
    values: { receivedOn: "2024-09-02", officer: who, ...more },
    to: "reported",
  });
export const signed = step(who, "sign", {
  on: "2024-09-04",
  values: {
    team: [{ name: "民警甲", role: "police" }],
    measures: "定期检测、谈话。",
    duties: "按时检测；违反的报告公安。",
    signedOn: "2024-09-04",
    signedFiles: ["signed:1"],
  },
  to: "underway",
});
/** Under an agreement. */
export const TO_UNDERWAY: readonly Step[] = [notified(), reported(), signed];
export const refusedTest = (on: string): Step =>
  step(who, "refuseTest", { on, values: { testOn: on, refusedText: "拒绝到场。" } });
export const absent = (on: string, absentDays: number): Step =>
  step(who, "recordAbsence", { on, values: { absentFrom: on, absentDays, absentText: "去向不明。" } });
const leaving = (act: string, on: string, leaveGround: string, more: Values = {}): Step =>
  step(who, act, { on, values: { leftOn: on, leaveGround, ...more }, approve: ["deputy-head"], to: "closed" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const drugPersonPaths: readonly Path[] = [
  path(
    "社区戒毒三年期满",
    "released",
    ...TO_UNDERWAY,
    step(who, "test", {
      on: "2024-10-08",
      values: { testOn: "2024-10-08", testKind: "urine", testResult: "negative" },
    }),
    step("system", "visitBack", { values: { countFrom: "2024-10-08", visitExcuse: "none" } }),
    step(who, "aid", { values: { aidOn: "2024-10-08", aidKind: "visit", aidText: "慰问。", aidAmount: 300 } }),
    step(who, "reportLeave", {
      values: { leaveTo: "外市", leaveFrom: "2024-10-09", leaveUntil: "2024-10-14", leaveReport: ["documentary:1"] },
    }),
    leaving("release", "2027-09-03", "expired"),
  ),
  path(
    "脱失、找回，三次拒检报告公安，强制隔离",
    "ended",
    ...TO_UNDERWAY,
    step(who, "markLost", { on: "2024-09-10", values: { lostOn: "2024-09-10", lostText: "失去联系。" }, to: "lost" }),
    step(who, "foundAgain", {
      on: "2024-09-12",
      values: { foundOn: "2024-09-12", foundText: "已找回。" },
      to: "underway",
    }),
    refusedTest("2024-09-13"),
    refusedTest("2024-09-14"),
    refusedTest("2024-09-18"),
    step(who, "reportBreach", {
      values: { breachGround: "refused", policeReport: "三次拒检。", policeReceiver: "派出所" },
    }),
    step(who, "recordPoliceResult", { values: { policeResult: "强制隔离戒毒二年。" } }),
    leaving("terminate", "2024-09-20", "compulsory", { endText: "强制隔离戒毒。" }),
  ),
  path(
    "逾期未报到视为拒绝",
    "refused",
    notified(),
    expire("report", "2024-09-11"),
    step(who, "reportRefusal", {
      on: "2024-09-11",
      values: { policeReport: "逾期未报到。", policeReceiver: "派出所", leftOn: "2024-09-11", leaveGround: "refused" },
      to: "closed",
    }),
  ),
  path(
    "社区康复、擅自离开、变更执行地",
    "transferred",
    notified({ category: "recovery" }),
    reported({ termTo: "2027-09-02" }),
    signed,
    absent("2024-09-10", 3),
    leaving("changePlace", "2024-09-12", "moved", { newPlace: "邻市某街道", papers: ["documentary:1"] }),
  ),
  path(
    "在册三年未复吸，不再动态管控",
    "uncontrolled",
    step(who, "enrol", {
      on: "2024-09-02",
      values: {
        person: { kind: "citizen", name: "吴某" },
        community: "north",
        category: "registered",
        arrival: "registered",
        abstainedFrom: "2021-09-01",
        receivedOn: "2024-09-02",
        officer: who,
      },
      to: "underway",
    }),
    leaving("stopControl", "2024-09-03", "abstained", { abstainedFrom: "2021-09-01" }),
  ),
];
