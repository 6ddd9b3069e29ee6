import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

/* 普法责任清单 --------------------------------------------------------------------------------------------------- */

export const DUTY: Values = {
  year: 2024,
  responsible: "safety",
  worker: "section-clerk",
  theme: "fire",
  laws: "消防法",
  audience: "business",
  day: "11-09",
  task: "消防宣传月进企业宣传",
  plannedOn: "2024-11-30",
};

export const HELD: Values = {
  name: "消防安全进企业",
  heldOn: "2024-11-09",
  form: "lecture",
  audience: "business",
  headcount: 80,
  lecturerKind: "officer",
  copies: 200,
  community: "north",
};

const listed = step("publicity-clerk", "list", { on: "2024-01-15", values: DUTY, to: "listed" });
const held = (on: string, more: Values = {}): Step =>
  step("section-clerk", "hold", { on, values: { ...HELD, heldOn: on, ...more }, to: "listed" });

export const publicityDutyPaths: readonly Path[] = [
  {
    title: "开展两场后办结",
    outcome: "done",
    steps: [
      listed,
      held("2024-11-09"),
      held("2024-11-20", { form: "booth" }),
      step("section-clerk", "finish", { on: "2024-11-29", values: { result: "两场。" }, to: "closed" }),
    ],
  },
  {
    title: "未落实",
    outcome: "missed",
    steps: [
      listed,
      step("publicity-clerk", "miss", {
        on: "2024-12-20",
        values: { missedReason: "企业停产。", remedy: "明年三月补办。" },
        to: "closed",
      }),
    ],
  },
];

/* 五年普法规划任务 ----------------------------------------------------------------------------------------------- */

const FIVE_YEAR: Values = {
  plan: "“八五”普法规划（2021—2025年）",
  code: "3.2",
  item: "落实一社区一法律顾问",
  full: 5,
  responsible: "justice",
  worker: "justice-assistant",
  fromYear: 2021,
  toYear: 2025,
  dueOn: "2025-10-31",
};

export const YEARLY = [2021, 2022, 2023, 2024, 2025].map((year) => ({
  year,
  work: `${year}年六个社区均聘请法律顾问`,
  figure: "GFL-02 100%",
}));

const entered = step("publicity-clerk", "enter", { on: "2021-09-01", values: FIVE_YEAR, to: "running" });
const proved = step("justice-assistant", "prove", { on: "2025-10-10", values: { yearly: YEARLY }, to: "running" });
const checked = step("publicity-clerk", "check", {
  on: "2025-10-20",
  values: { score: 5, selfCheck: "五年均已落实。" },
  to: "checked",
});

export const fiveYearItemPaths: readonly Path[] = [
  {
    title: "逐年佐证、自查、验收通过",
    outcome: "accepted",
    steps: [
      entered,
      step("justice-assistant", "prove", { on: "2021-12-20", values: { yearly: YEARLY.slice(0, 1) } }),
      proved,
      checked,
      step("publicity-clerk", "accept", {
        on: "2025-11-20",
        values: { accepted: true, acceptedOn: "2025-11-20", acceptedBy: "区普法办", outsideScore: 5 },
        to: "closed",
      }),
    ],
  },
  {
    title: "验收未通过",
    outcome: "failed",
    steps: [
      entered,
      proved,
      checked,
      step("publicity-clerk", "accept", {
        on: "2025-11-20",
        values: { accepted: false, acceptedOn: "2025-11-20", acceptedBy: "区普法办", comment: "佐证不足。" },
        to: "closed",
      }),
    ],
  },
];
