import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const LIST: Values = {
  title: "2013年度保管期满档案",
  list: [
    {
      matter: "01925e0f-0000-7000-8000-000000000001",
      number: "南汇信〔2013〕7号",
      procedure: "petition",
      procedureTitle: "信访事项",
      closedOn: "2013-05-06",
      years: 10,
      revisions: 9,
      head: "0".repeat(64),
    },
  ],
  count: 1,
  reason: "保管期限届满，无继续保存的价值。",
};

const listed = step("archive-clerk", "list", { on: "2024-09-02", values: LIST, to: "listed" });
const appraised = step("archive-clerk", "appraise", {
  on: "2024-09-03",
  values: { appraisers: ["office-head", "office-clerk"], appraisedOn: "2024-09-03", appraisal: "可以销毁。" },
  to: "appraised",
});
const permitted = step("archive-clerk", "permit", { approve: ["deputy-head", "org-head"], to: "permitted" });
const stopped: Step = step("archive-clerk", "stop", { values: { stopText: "涉及未结诉讼。" }, to: "stopped" });

export const archiveDestructionPaths: readonly Path[] = [
  {
    title: "鉴定、批准、两人监销",
    outcome: "destroyed",
    steps: [
      listed,
      appraised,
      permitted,
      step("archive-clerk", "destroy", {
        on: "2024-09-10",
        values: { supervisors: ["supervision-clerk", "deputy-head"], destroyedOn: "2024-09-10", way: "粉碎。" },
        to: "destroyed",
      }),
    ],
  },
  { title: "鉴定以前终止", outcome: "stopped", steps: [listed, stopped] },
  { title: "批准以后终止", outcome: "stopped", steps: [listed, appraised, permitted, stopped] },
];
