import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

export const ITEM: Values = {
  source: "leader",
  level: "street",
  kind: "task",
  title: "万源路违法建设整治",
  content: "十五日内完成整治并报结果。",
  raisedOn: "2024-09-02",
  responsible: "squad",
  dueOn: "2024-09-20",
};

const raised = (more: Values = {}): Step =>
  step("office-clerk", "raise", { on: "2024-09-02", values: { ...ITEM, ...more }, to: "issued" });
const signed = step("unit-lead", "sign", { on: "2024-09-03", values: { worker: "handler" }, to: "handling" });
const reported = (on: string, more: Values = {}): Step =>
  step("handler", "reportDone", {
    on,
    values: { result: "已拆除。", proof: ["after:1"], ...more },
    to: "checking",
  });

export const supervisionItemPaths: readonly Path[] = [
  {
    title: "提醒、退回后办结",
    outcome: "done",
    steps: [
      raised(),
      signed,
      step("handler", "reportProgress", { on: "2024-09-10", values: { progress: "已约谈当事人。", percent: 50 } }),
      step("office-clerk", "remind", { on: "2024-09-18", values: { reminder: "请抓紧办理。" } }),
      reported("2024-09-19"),
      step("office-head", "check", {
        on: "2024-09-20",
        values: { checkResult: "notDone", checkText: "尚有残留。" },
        to: "handling",
      }),
      reported("2024-09-24"),
      step("office-head", "check", {
        on: "2024-09-25",
        values: { checkResult: "done", checkText: "现场核查已清除。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "完善政策的建议不予采纳",
    outcome: "rejected",
    steps: [
      raised({ kind: "policy", source: "petition" }),
      signed,
      reported("2024-09-10", { adoption: "rejected", adoptionText: "与上位文件不一致。" }),
      step("petition-head", "check", { values: { checkResult: "done", checkText: "理由成立。" }, to: "closed" }),
    ],
  },
  {
    title: "撤销督办",
    outcome: "cancelled",
    steps: [
      raised(),
      step("office-clerk", "cancel", {
        values: { cancelText: "事项已并案办理。" },
        approve: ["deputy-head"],
        to: "closed",
      }),
    ],
  },
];
