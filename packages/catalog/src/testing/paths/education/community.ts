import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

/* 章程公约备案 --------------------------------------------------------------------------------------------------- */

export const RULES: Values = {
  kind: "villageRules",
  name: "东屿村村规民约",
  community: "north",
  revision: "revised",
  adoptedOn: "2024-08-20",
  adoptedBy: "villagers",
  shouldAttend: 100,
  attended: 80,
  agreed: 75,
  receivedOn: "2024-08-28",
  file: ["documentary:1"],
};

export const receipt = (more: Values = {}): Step =>
  step("community-clerk", "receive", { on: "2024-08-28", values: { ...RULES, ...more }, to: "received" });
const lawful = step("justice-assistant", "review", {
  on: "2024-09-02",
  values: { verdict: "lawful", opinion: "不违反法律。" },
  to: "filing",
});
export const UNLAWFUL: Values = {
  verdict: "unlawful",
  opinion: "须修改。",
  conflict: "“外嫁女不得参加分配”侵犯妇女合法权益。",
  correctBy: "2024-10-15",
};
export const unlawful = step("justice-assistant", "review", { on: "2024-09-02", values: UNLAWFUL, to: "correcting" });
const amended = step("community-clerk", "amend", {
  on: "2024-10-10",
  values: {
    correctedOn: "2024-10-08",
    correctedText: "删去该条。",
    correctedFile: ["documentary:2"],
    file: ["documentary:2"],
  },
  to: "received",
});

export const covenantFilingPaths: readonly Path[] = [
  {
    title: "责令改正后备案",
    outcome: "filed",
    steps: [
      receipt(),
      unlawful,
      amended,
      { ...lawful, on: "2024-10-12" },
      step("justice-assistant", "file", { values: { filedOn: "2024-10-12" }, to: "closed" }),
    ],
  },
  {
    title: "自行废止",
    outcome: "abandoned",
    steps: [
      receipt(),
      unlawful,
      step("justice-assistant", "abandon", { values: { withdrawReason: "村民会议决定废止。" }, to: "closed" }),
    ],
  },
  {
    title: "撤回",
    outcome: "withdrawn",
    steps: [
      receipt({ kind: "covenant", name: "北社区居民公约", adoptedBy: "residentReps" }),
      step("justice-assistant", "withdrawFiling", { values: { withdrawReason: "重新讨论。" }, to: "closed" }),
    ],
  },
];

/* 协商议事 ------------------------------------------------------------------------------------------------------- */

export const TOPIC: Values = {
  kind: "parking",
  topic: "小区停车管理",
  proposer: "residents",
  raisedOn: "2024-09-02",
  community: "north",
  households: 300,
};

export const TALK: Values = {
  form: "council",
  heldOn: "2024-09-06",
  host: "居委会主任",
  participants: "居民代表、物业、法律顾问",
  headcount: 20,
  lawyer: true,
  opinions: "划定车位、分时停放。",
  agreed: 18,
};

const raised = step("community-clerk", "raise", { on: "2024-09-02", values: TOPIC, to: "raised" });
export const talked = step("community-clerk", "deliberate", { on: "2024-09-06", values: TALK, to: "deliberating" });

export const discussionPaths: readonly Path[] = [
  {
    title: "形成停车公约并落实",
    outcome: "carriedOut",
    steps: [
      raised,
      talked,
      { ...talked, on: "2024-09-13", values: { ...TALK, heldOn: "2024-09-13" } },
      step("community-clerk", "conclude", {
        values: { resultKind: "covenant", result: "停车公约十条。", carryOutBy: "2024-10-31" },
        to: "agreed",
      }),
      step("community-clerk", "carryOut", {
        on: "2024-10-20",
        values: { carriedOut: "已划线。", satisfied: true },
        to: "closed",
      }),
    ],
  },
  {
    title: "未达成一致",
    outcome: "noAgreement",
    steps: [
      raised,
      talked,
      step("community-clerk", "noAgreement", {
        values: { noResultReason: "对收费标准分歧大，转人民调解。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "撤回",
    outcome: "withdrawn",
    steps: [
      raised,
      step("community-clerk", "withdrawTopic", { values: { withdrawReason: "已另行解决。" }, to: "closed" }),
    ],
  },
];
