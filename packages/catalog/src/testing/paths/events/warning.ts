import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const RISK: Values = {
  title: "工地欠薪讨薪",
  category: "labour",
  level: "2",
  source: "grid",
  warnedOn: "2024-09-02",
  signs: "多人聚集讨薪",
  community: "north",
};
const raised = (more: Values = {}): Step =>
  step("analyst", "raise", { on: "2024-09-02", values: { ...RISK, ...more }, to: "raised" });
const verified = step("analyst", "verify", { values: { verification: "true", verifyNote: "属实。" }, to: "confirmed" });
const assessed = (more: Values = {}): Step =>
  step("analyst", "assess", {
    values: { assessedOn: "2024-09-02", conclusion: "可能激化。", measures: "上门。", leadUnit: "justice", ...more },
    to: "assessed",
  });
const taken = step("unit-lead", "takeOver", { values: { worker: "handler" }, to: "disposing" });
const disposed = (result: string): Step =>
  step("handler", "dispose", { on: "2024-09-05", values: { disposal: "已处置。", result }, to: "disposed" });
const closed = step("command-director", "close", { to: "closed" });

export const warningPaths: readonly Path[] = [
  {
    title: "转联合处置，结果反馈、退回后化解",
    outcome: "averted",
    steps: [
      raised(),
      verified,
      assessed({ joint: true, place: { text: "万源路工地" } }),
      taken,
      step("system", "takeResult", { values: { handedResult: "工资已发放。" } }),
      disposed("averted"),
      step("analyst", "disposeAgain", { values: { closingNote: "再回访。" }, to: "disposing" }),
      disposed("averted"),
      closed,
    ],
  },
  {
    title: "一级预警报告上级后稳控",
    outcome: "controlled",
    steps: [
      raised({ level: "1" }),
      verified,
      assessed(),
      taken,
      step("command-director", "reportUp", { values: { reportedTo: "区委政法委" } }),
      disposed("controlled"),
      closed,
    ],
  },
  {
    title: "已经发生",
    outcome: "happened",
    steps: [raised(), verified, assessed(), taken, disposed("happened"), closed],
  },
  {
    title: "不实",
    outcome: "unfounded",
    steps: [
      raised(),
      step("analyst", "verify", { values: { verification: "untrue", verifyNote: "误报。" }, to: "closed" }),
    ],
  },
];
