import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const compiled = step("mediation-head", "compile", {
  on: "2024-09-02",
  values: { title: "人民调解案例汇编", issue: 6, year: 2024 },
  to: "compiling",
});
const submitted = step("mediation-head", "submitCases", {
  values: { cases: [{ dispute: "02", name: "楼上漏水纠纷", story: "张某与李某……", comment: "释法明理。" }] },
  to: "masking",
});
export const MASKED: Values = {
  maskResult: "passed",
  masked: ["names", "ids", "contacts", "addresses", "accounts", "privacy"],
};
const checked = step("justice-assistant", "checkMasks", {
  values: MASKED,
  approve: ["justice-office-head"],
  to: "printing",
});
export const TO_MASKING: readonly Step[] = [compiled, submitted];

export const mediationCasebookPaths: readonly Path[] = [
  {
    title: "退回修改后编印",
    outcome: "printed",
    steps: [
      compiled,
      submitted,
      step("justice-assistant", "checkMasks", {
        values: { maskResult: "returned", masked: ["names"], maskText: "住址未隐去。" },
        to: "compiling",
      }),
      submitted,
      checked,
      step("mediation-head", "print", {
        on: "2024-09-20",
        values: { printedOn: "2024-09-20", copies: 300, files: ["documentary:1"] },
        to: "closed",
      }),
    ],
  },
  {
    title: "取消编印",
    outcome: "cancelled",
    steps: [
      compiled,
      step("justice-office-head", "cancelIssue", { values: { cancelText: "案例不足。" }, to: "closed" }),
    ],
  },
];
