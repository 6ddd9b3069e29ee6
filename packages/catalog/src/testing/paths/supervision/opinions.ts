import { step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";

export const WORLD: World = {
  matters: {
    point: { procedure: "liaison-point", title: "红色驿站", closed: false },
    supervisor: { procedure: "enforcement-supervisor", title: "张监督 人大代表", closed: false },
  },
};
export const POINT = { id: "point", title: "红色驿站" };
export const SUPERVISOR = { id: "supervisor", title: "张监督 人大代表" };

const clerk = "justice-assistant";

export const OPINION: Values = {
  source: "03",
  content: "夜间巡查着装不规范。",
  problem: "11",
  receivedOn: "2024-09-02",
  target: "squad",
};
export const registered = step(clerk, "register", { on: "2024-09-02", values: OPINION, to: "registered" });
export const entrusted = step(clerk, "entrust", { values: { target: "squad" }, to: "handling" });
export const handled = (adoption: string): Step =>
  step("squad-leader", "handle", {
    on: "2024-09-05",
    values: { finding: "true", adoption, result: "已重申着装要求。" },
    to: "replying",
  });
const replied = step(clerk, "reply", {
  on: "2024-09-06",
  values: { replyWay: "written", replyText: "已整改。", repliedOn: "2024-09-06" },
  to: "closed",
});

export const supervisionOpinionPaths: readonly Path[] = [
  {
    title: "属实采纳，转为执法监督后答复",
    outcome: "adopted",
    steps: [
      registered,
      entrusted,
      handled("adopted"),
      step(clerk, "redo", { values: { redoReason: "补充佐证。" }, to: "handling" }),
      handled("adopted"),
      step("justice-office-head", "escalate"),
      replied,
    ],
  },
  { title: "部分采纳", outcome: "partly", steps: [registered, entrusted, handled("partly"), replied] },
  { title: "不予采纳", outcome: "rejected", steps: [registered, entrusted, handled("rejected"), replied] },
];

export const planned = step(clerk, "plan", {
  on: "2024-09-02",
  values: { point: POINT, plannedOn: "2024-09-15" },
  to: "planned",
});
export const held = step(clerk, "hold", {
  on: "2024-09-15",
  values: { heldOn: "2024-09-15", staff: ["justice-assistant"], visitors: 3 },
  to: "gathering",
});
export const gathered = step(clerk, "gather", {
  values: { opinion: "检查过于频繁。", problem: "08", target: "squad" },
});

export const liaisonDayPaths: readonly Path[] = [
  {
    title: "举办并收集意见",
    outcome: "held",
    world: WORLD,
    steps: [
      planned,
      held,
      gathered,
      step(clerk, "finish", { values: { opinionCount: 1, nextOn: "2024-09-30" }, to: "closed" }),
    ],
  },
  {
    title: "未举办",
    outcome: "missed",
    world: WORLD,
    steps: [
      planned,
      step(clerk, "miss", { on: "2024-09-18", values: { missReason: "台风停办。", nextOn: "2024-09-30" } }),
    ],
  },
  {
    title: "停止计划",
    outcome: "ceased",
    world: WORLD,
    steps: [planned, step("justice-office-head", "cease", { values: { missReason: "联系点撤销。" } })],
  },
];
