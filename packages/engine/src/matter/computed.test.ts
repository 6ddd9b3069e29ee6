import { describe, expect, it } from "vitest";
import type { Definition } from "../definition/definition.ts";
import { buildCalendar } from "../time/calendar.ts";
import type { Facts } from "./command.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import { GENESIS } from "../ledger/chain.ts";
import type { Matter } from "./matter.ts";
import { needs, needsToOffer } from "./needs.ts";
import { offered, proposalsFor } from "./offered.ts";

/** A fine within a table that the roster holds for each cause, and paid in parts. */
const FINE: Definition = {
  id: "fine",
  version: "1",
  title: "罚款",
  kind: "case",
  area: "test",
  basis: [],
  subject: "{cause}",
  fields: {
    cause: { type: "text", title: "案由" },
    measure: { type: "number", title: "面积" },
    fine: { type: "money", title: "罚款" },
    reason: { type: "text", title: "理由" },
    payment: { type: "money", title: "本次缴款" },
    paid: { type: "money", title: "累计缴款" },
  },
  computed: {
    low: cell("low", "罚款下限"),
    high: cell("high", "罚款上限"),
    paidInAll: {
      title: "累计缴款",
      type: "money",
      formula: { sum: [{ first: [{ path: "paid" }, 0] }, { path: "payment" }] },
      basis: [],
    },
  },
  listed: { table: { title: "裁量基准", roster: "table", key: "cause" } },
  facets: {},
  states: { open: { title: "在办" }, done: { title: "办结", end: true } },
  initial: "open",
  outcomes: { paid: { title: "缴清" } },
  acts: {
    begin: {
      title: "登记",
      basis: [],
      from: "new",
      by: [{ role: "officer" }],
      collects: [{ field: "cause", required: true }, { field: "measure" }],
      requires: [],
    },
    decide: {
      title: "决定",
      basis: [],
      from: ["open"],
      by: [{ role: "officer" }],
      collects: [
        { field: "fine", required: true, proposed: { from: "$computed.low", to: "$computed.high" } },
        { field: "measure" },
        { field: "reason" },
      ],
      requires: [
        {
          test: {
            any: [
              {
                all: [
                  { path: "fine", is: "ge", value: { path: "$computed.low" } },
                  { path: "fine", is: "le", value: { path: "$computed.high" } },
                ],
              },
              { filled: "reason" },
            ],
          },
          says: "超出幅度的须说明理由",
          basis: [{ rule: "DIS-06", cite: "裁量权基准", status: "V" }],
        },
      ],
    },
    pay: {
      title: "缴款",
      basis: [],
      from: ["open"],
      to: [{ to: "done", when: { path: "paid", is: "ge", value: { path: "fine" } }, outcome: "paid" }, { to: "open" }],
      by: [{ role: "officer" }],
      collects: [{ field: "payment", required: true }],
      sets: { paid: "$computed.paidInAll" },
      requires: [],
      approval: [{ title: "复核", roles: ["head"], mode: "any", when: { path: "payment", is: "gt", value: 1000 } }],
    },
  },
  clocks: {},
  numbering: {},
  instruments: {},
  settings: {},
  leads: [],
  visibility: { roles: [], sensitivity: "internal" },
  retention: { years: 10, basis: [] },
};

function cell(take: string, title: string): NonNullable<Definition["computed"]>[string] {
  const formula = { row: "$listed.table.rows", within: { path: "measure", from: "from", to: "to" }, take };
  return { title, type: "money", formula, basis: [{ rule: "DIS-03", cite: "裁量权基准", status: "V" }] };
}

const rows = (low: number) => [
  { to: 10, low, high: low * 2 },
  { from: 10, low: low * 5, high: low * 10 },
];
const ROSTERS: Facts["rosters"] = {
  "table/A": [
    { from: "2020-01-01", to: "2024-07-01", values: { rows: rows(50) } },
    { from: "2024-07-01", values: { rows: rows(100) } },
  ],
};

const facts = (now: string, who = "officer", rosters = ROSTERS): Facts => ({
  now,
  actor: { account: who, name: who, unit: "u", roles: [who] },
  calendar: buildCalendar([], []),
  org: "南汇",
  settings: {},
  people: {},
  holders: { head: ["head"] },
  classes: {},
  exhibits: {},
  rosters,
  relatives: [],
  sequences: {},
  ids: Array.from({ length: 9 }, (_, i) => `id-${i}`),
  units: ["u"],
  matters: {},
});

class Going {
  matter: Matter | null = null;
  now = "2024-09-02T02:00:00.000Z";

  ask(act: string, values: Readonly<Record<string, string | number>> = {}, who = "officer") {
    return decide(FINE, "hash", this.matter, { id: act, act, values, words: "办" }, facts(this.now, who));
  }

  do(act: string, values: Readonly<Record<string, string | number>> = {}, who = "officer"): this {
    const decision = this.ask(act, values, who);
    if (!decision.ok) throw new Error(decision.refusal.message);
    for (const draft of decision.drafts)
      this.matter = evolve(this.matter, { ...draft, prevHash: this.matter?.head ?? GENESIS, hash: "0".repeat(64) });
    return this;
  }
}

const begun = (measure?: number): Going =>
  new Going().do("begin", { cause: "A", ...(measure === undefined ? {} : { measure }) });

describe("a roster's entry that judges the matter", () => {
  it("proposes the bounds of the row that fits, of the table in force that day, with the law behind it", () => {
    const going = begun(5);
    const proposed = (now: string) =>
      offered(FINE, going.matter, facts(now)).find(({ act }) => act === "decide")?.proposals;
    expect(proposed("2024-09-02T02:00:00.000Z")).toEqual({
      fine: { from: 100, to: 200, basis: [{ rule: "DIS-03", cite: "裁量权基准", status: "V" }] },
    });
    expect(proposed("2024-06-30T02:00:00.000Z")).toMatchObject({ fine: { from: 50, to: 100 } });
    expect(offered(FINE, going.matter, facts("2024-09-02T02:00:00.000Z", "officer", {}))[0]?.proposals).toEqual({});
  });

  it("proposes by what is being filled in, as far as it is right", () => {
    const asked = (values: Readonly<Record<string, string | number>>) =>
      proposalsFor(FINE, null, { id: "begin", act: "begin", values }, facts("2024-09-02T02:00:00.000Z"));
    const at = (values: Readonly<Record<string, string | number>>, going = begun()) =>
      proposalsFor(FINE, going.matter, { id: "d", act: "decide", values }, facts("2024-09-02T02:00:00.000Z"));
    expect(asked({ cause: "A" })).toEqual({});
    expect(at({ measure: 12 })).toMatchObject({ fine: { from: 500 } });
    // Given now counts before what was given earlier, and a value that is none counts for nothing.
    expect(at({ measure: 12 }, begun(5))).toMatchObject({ fine: { from: 500 } });
    expect(at({ measure: "much" }, begun(5))).toMatchObject({ fine: { from: 100, to: 200 } });
  });

  it("refuses what lies outside, unless with a reason, and names the bound and the article", () => {
    const decision = begun(12).ask("decide", { fine: 499 });
    if (decision.ok) throw new Error("was not refused");
    expect(decision.refusal.failures[0]?.says).toContain("罚款下限（500）");
    expect(decision.refusal.failures[0]?.basis[0]?.rule).toBe("DIS-06");
    expect(begun(12).ask("decide", { fine: 500 }).ok).toBe(true);
    expect(begun(12).ask("decide", { fine: 1000 }).ok).toBe(true);
    expect(begun(12).ask("decide", { fine: 499, reason: "从轻" }).ok).toBe(true);
  });

  it("does not guess where the measure is missing", () => {
    const decision = begun().ask("decide", { fine: 150 });
    expect(decision).toMatchObject({ ok: false, refusal: { code: "requirement.failed" } });
  });

  it("asks for the entry's fields only where an act reads them", () => {
    const matter = begun(5).matter;
    const command = { id: "c", values: {} };
    expect(needs(FINE, matter, { ...command, act: "decide" }).entries).toEqual(["table/A"]);
    expect(needs(FINE, matter, { ...command, act: "pay", values: { payment: 1 } }).entries).toEqual([]);
    expect(needsToOffer(FINE, matter).rosters).toEqual(["table/A"]);
  });
});

describe("what an act fills in by itself", () => {
  it("adds up the payments, and takes the branch by the sum", () => {
    const going = begun(5).do("decide", { fine: 150 }).do("pay", { payment: 50.1 });
    expect(going.matter).toMatchObject({ state: "open", values: { paid: 50.1, payment: 50.1 } });
    going.do("pay", { payment: 99.9 });
    expect(going.matter).toMatchObject({ state: "done", outcome: "paid", values: { paid: 150 } });
  });

  it("takes no such value from the one who asks", () => {
    expect(begun(5).ask("pay", { payment: 1, paid: 900 })).toMatchObject({
      ok: false,
      refusal: { code: "field.invalid" },
    });
  });

  it("adds a payment that waits for consent once", () => {
    const going = begun(12).do("decide", { fine: 5000, reason: "重大" }).do("pay", { payment: 600 });
    going.do("pay", { payment: 2000 });
    expect(going.matter?.values["paid"]).toBe(600);
    going.do("approve", {}, "head");
    expect(going.matter?.values["paid"]).toBe(2600);
  });
});
