import type { Comparison, Condition } from "../src/definition/condition.ts";
import type { Definition } from "../src/definition/definition.ts";
import type { Value } from "../src/definition/field.ts";
import type { Facts, Person } from "../src/matter/command.ts";
import type { Done, Matter } from "../src/matter/matter.ts";
import type { Scope } from "../src/matter/scope.ts";
import { CALENDAR } from "./calendar.ts";
import { clockOf } from "./clock.ts";

const law = [{ rule: "APL-58", cite: "行政处罚法第五十八条", status: "V" as const }];

/** A penalty case, as far as conditions ask. */
export const PENALTY: Definition = {
  id: "penalty",
  version: "1",
  title: "行政处罚",
  kind: "case",
  area: "test",
  basis: law,
  subject: "{offender.name} {cause.title}",
  fields: {
    offender: { type: "party", title: "当事人" },
    cause: { type: "taxonomy", title: "违法行为", of: "penalty-cause" },
    fine: { type: "money", title: "罚款金额" },
    paid: { type: "money", title: "缴款金额" },
    level: { type: "choice", title: "情节", options: { minor: "轻微", serious: "严重" } },
    means: { type: "choices", title: "处罚种类", options: { warning: "警告", fine: "罚款" } },
    officers: { type: "accounts", title: "执法人员" },
    reviewer: { type: "account", title: "法制审核人员" },
    photos: { type: "exhibits", title: "现场证据", kinds: ["photo", "video"] },
    occurredOn: { type: "date", title: "违法日期" },
    seenAt: { type: "datetime", title: "发现时间" },
    urgent: { type: "yesno", title: "紧急" },
    goods: {
      type: "table",
      title: "物品",
      columns: { name: { type: "text", title: "名称" }, value: { type: "money", title: "价值" } },
    },
  },
  facets: { category: "cause", amount: "fine", party: "offender" },
  states: {
    filed: { title: "已立案" },
    reviewed: { title: "已审核" },
    closed: { title: "已结案", end: true },
  },
  initial: "filed",
  outcomes: { penalised: { title: "予以处罚", result: "success" } },
  acts: {
    file: {
      title: "立案",
      basis: law,
      from: "new",
      by: [{ role: "officer" }],
      collects: [{ field: "offender" }, { field: "cause" }, { field: "officers" }],
      requires: [],
    },
    investigate: {
      title: "调查取证",
      basis: law,
      from: ["filed"],
      by: [{ relation: "handler" }],
      collects: [],
      requires: [],
    },
    review: {
      title: "法制审核",
      basis: law,
      from: ["filed"],
      to: "reviewed",
      by: [{ role: "reviewer" }],
      collects: [{ field: "reviewer" }],
      requires: [],
    },
    decide: {
      title: "作出处罚决定",
      basis: law,
      from: ["reviewed"],
      to: "closed",
      outcome: "penalised",
      by: [{ relation: "handler" }, { system: true }],
      collects: [{ field: "fine" }],
      requires: [],
      issues: [{ instrument: "notice" }],
    },
  },
  clocks: {
    handle: clockOf({ starts: ["act:file"], stops: ["act:decide"], roll: "none", warns: [{ n: 10, unit: "day" }] }),
  },
  numbering: {
    matter: { template: "{org}罚立〔{year}〕{seq}号", gapless: true, resets: "year" },
    notice: { template: "{org}罚告〔{year}〕{seq}号", gapless: true, resets: "year" },
  },
  instruments: {
    notice: {
      title: "事先告知书",
      series: "notice",
      needs: [{ path: "offender.name", label: "当事人" }],
      served: true,
    },
  },
  settings: { cap: { title: "当场罚款上限", default: 200, basis: law } },
  leads: [{ role: "leader" }],
  visibility: { roles: ["officer", "leader"], sensitivity: "internal" },
  retention: { years: 10, basis: law },
};

export const person = (
  account: string,
  name: string,
  ...certificates: readonly (readonly [from: string, to: string])[]
): Person => ({
  account,
  name,
  unit: "u1",
  roles: [],
  certificates: certificates.map(([from, to], i) => ({ number: `${account}-${i}`, kind: "enforcement", from, to })),
});

export const FACTS: Facts = {
  now: "2024-10-08T02:00:00.000Z",
  actor: { account: "zhang", name: "张三", unit: "u1", roles: ["officer"] },
  calendar: CALENDAR,
  org: "南汇",
  settings: {},
  people: {
    zhang: person("zhang", "张三", ["2023-01-01", "2025-12-31"]),
    li: person("li", "李四", ["2020-01-01", "2024-10-07"]),
    wang: person("wang", "王五", ["2024-10-08", "2024-10-08"]),
  },
  holders: {},
  classes: {
    "penalty-cause/A1": {
      title: "乱倒垃圾",
      version: "1",
      attributes: { limit: { n: 30, unit: "day" }, group: "市容" },
    },
  },
  exhibits: {
    p1: { kind: "photo", name: "一.jpg" },
    p2: { kind: "photo", name: "二.jpg" },
    d1: { kind: "document", name: "三.pdf" },
  },
  rosters: { "powers/A1": [{ from: "2023-01-01", to: "2024-10-08" }], "powers/A2": [{ from: "2024-01-01" }] },
  relatives: [],
  sequences: {},
  ids: [],
  units: ["u1"],
  matters: {},
};

export const done = (revision: number, on: string, by: string, ...members: readonly string[]): Done => ({
  revision,
  on,
  at: `${on}T02:00:00.000Z`,
  by,
  members,
});

/** A case filed on 2024-09-25, but for what a test changes. */
export function matterOf(parts: Partial<Matter> = {}): Matter {
  return {
    id: "m1",
    procedure: "penalty",
    definition: "h",
    revision: 1,
    state: "filed",
    title: "某案",
    numbers: { notice: "南汇罚告〔2024〕3号", matter: "南汇罚立〔2024〕7号" },
    values: {},
    opener: { account: "zhang", name: "张三", unit: "u1" },
    openedAt: "2024-09-25T02:00:00.000Z",
    openedOn: "2024-09-25",
    unit: "u1",
    handler: "zhang",
    coHandlers: [],
    members: [],
    visits: [],
    done: { file: [done(1, "2024-09-25", "zhang")] },
    clocks: {
      handle: {
        from: "2024-09-25",
        at: "2024-09-25T02:00:00.000Z",
        length: { n: 90, unit: "day" },
        extensions: [],
        suspensions: [],
      },
    },
    instruments: [],
    publications: [],
    links: [],
    rounds: [],
    urged: 0,
    lastAt: "2024-09-25T02:00:00.000Z",
    head: "",
    ...parts,
  };
}

export function scopeOf(
  values: Readonly<Record<string, Value>> = {},
  matter: Matter | null = matterOf(),
  facts: Partial<Facts> = {},
): Scope {
  return { definition: PENALTY, matter, values, facts: { ...FACTS, ...facts } };
}

export const CITIZEN = { kind: "citizen", name: "张某" };

export const comparing = (
  path: string,
  is: Comparison,
  value: Extract<Condition, { value: unknown }>["value"],
): Condition => ({ path, is, value });
