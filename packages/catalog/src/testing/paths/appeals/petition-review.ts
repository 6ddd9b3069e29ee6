import { step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";

const REQUEST: Values = {
  stage: "review",
  capacity: "original",
  petitionNumber: "南汇信〔2024〕0001号",
  petitioner: CITIZEN,
  requestedOn: "2024-10-08",
  requestText: "请求撤销处理意见。",
  originalText: "责令限期拆除。",
  organ: "区人民政府",
};
const clerk = "petition-clerk";
export const asked = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-10-08", values: { ...REQUEST, ...more }, to: "requested" });
export const AS_REVIEWER: Values = { capacity: "reviewer", repliedOn: "2024-09-23" };
const received = (on: string): Step =>
  step(clerk, "recordReceipt", { on, values: { petitionerReceivedOn: on }, to: "closed" });
const submitted = step(clerk, "submitFiles", {
  on: "2024-10-10",
  values: { statement: "办理情况说明。", caseFiles: ["documentary:1"] },
  to: "waiting",
});
const came = (result: string): Step =>
  step(clerk, "recordOpinion", {
    on: "2024-10-30",
    values: { result, resultText: "意见如下。", opinionOn: "2024-10-29", opinionFiles: ["documentary:2"] },
    to: "opined",
  });

export const petitionReviewPaths: readonly Path[] = [
  {
    title: "原机关报送材料，维持",
    outcome: "upheld",
    steps: [asked(), submitted, came("upheld"), received("2024-11-01")],
  },
  { title: "责令重新办理", outcome: "redo", steps: [asked(), submitted, came("redo"), received("2024-11-01")] },
  {
    title: "复核听证后变更",
    outcome: "changed",
    steps: [
      asked({ ...AS_REVIEWER, stage: "reexamination" }),
      step(clerk, "openHearing", {
        on: "2024-10-10",
        values: { hearing: true, hearingFrom: "2024-10-10" },
        to: "hearing",
      }),
      step(clerk, "endHearing", { on: "2024-10-20", values: { hearingText: "听证笔录。" }, to: "requested" }),
      step(clerk, "opine", {
        on: "2024-10-30",
        values: {
          findings: "部分事实有误。",
          result: "changed",
          resultText: "变更为部分支持。",
          opinionOn: "2024-10-30",
        },
        approve: ["petition-head", "deputy-head"],
        to: "opined",
      }),
      received("2024-11-01"),
    ],
  },
  {
    title: "逾期请求不予受理",
    outcome: "notAccepted",
    steps: [
      asked(AS_REVIEWER),
      step(clerk, "refuseRequest", {
        on: "2024-10-10",
        values: { refuseText: "逾期请求。", result: "notAccepted", opinionOn: "2024-10-10" },
        approve: ["petition-head"],
        to: "opined",
      }),
      received("2024-10-11"),
    ],
  },
  {
    title: "撤回请求",
    outcome: "withdrawn",
    steps: [
      asked(),
      step(clerk, "withdrawRequest", {
        values: { withdrawText: "书面撤回。", petitionerReceivedOn: "2024-10-08", result: "withdrawn" },
        to: "closed",
      }),
    ],
  },
];
