import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "litigation-clerk";
export const SUIT: Values = {
  court: "区人民法院",
  caseNumber: "（2024）民初9号",
  cause: "业主撤销权纠纷",
  plaintiff: { kind: "citizen", name: "赵六等", phone: "13800000000" },
  headcount: 253,
  defendant: "committee",
  defendantName: "北苑居民委员会",
  organ: "north",
  claims: "撤销决定。",
  receivedOn: "2024-09-02",
  answerBy: "2024-09-18",
  complaint: ["documentary:1"],
};
export const received = step(clerk, "register", { on: "2024-09-02", values: SUIT, to: "received" });
const prepared = step(clerk, "prepare", { values: { plan: "应诉。", agentKinds: ["counsel"] } });
const answered = step(clerk, "answer", {
  on: "2024-09-10",
  values: { answer: ["documentary:2"], answeredOn: "2024-09-10" },
  to: "trial",
});
export const judged = (instance: string, result: string, on: string, more: Values = {}): Step =>
  step(clerk, "judge", {
    on,
    values: {
      instance,
      result,
      judgedOn: on,
      judgmentNumber: "（2024）民初9号",
      judgment: ["documentary:3"],
      ...more,
    },
  });
const first = (result: string): Step => judged("first", result, "2024-11-04", { appealBy: "2024-11-19" });
const effective = step(clerk, "takeEffect", {
  on: "2024-11-20",
  values: { effectiveOn: "2024-11-20" },
  to: "effective",
});
const complied = step(clerk, "comply", { values: { compliance: "已履行。" } });
const closed = step(clerk, "close", { to: "closed" });

export const civilSuitPaths: readonly Path[] = [
  {
    title: "一审、二审均胜诉",
    outcome: "won",
    steps: [
      received,
      prepared,
      answered,
      first("won"),
      step(clerk, "appeal", { on: "2024-11-15", values: { appellant: "plaintiff", appealedOn: "2024-11-15" } }),
      judged("second", "won", "2025-02-20"),
      step(clerk, "takeEffect", { values: { effectiveOn: "2025-02-20" } }),
      closed,
    ],
  },
  {
    title: "部分败诉",
    outcome: "partlyLost",
    steps: [received, answered, first("partly"), effective, complied, closed],
  },
  { title: "败诉", outcome: "lost", steps: [received, answered, first("lost"), effective, complied, closed] },
  {
    title: "调解",
    outcome: "settled",
    steps: [received, judged("first", "settled", "2024-09-20"), complied, closed],
  },
];
