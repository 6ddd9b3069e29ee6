import { describe, expect, it } from "vitest";
import { PERMIT } from "../../test/office.ts";
import { PENALTY } from "../../test/scope.ts";
import type { Act } from "./act.ts";
import type { Clock } from "./clock.ts";
import type { Condition } from "./condition.ts";
import type { Definition } from "./definition.ts";
import type { Field } from "./field.ts";
import type { Computed } from "./formula.ts";
import { lint } from "./lint.ts";
import { LINT_RULES } from "./lint-report.ts";
import type { Known, LintRule } from "./lint-report.ts";

const KNOWN: Known = {
  roles: ["officer", "reviewer", "leader"],
  procedures: ["check"],
  instruments: ["notice"],
  taxonomies: ["penalty-cause"],
};

type Change = (good: Definition) => Definition;

const act =
  (id: string, parts: Partial<Act>): Change =>
  (d) => ({ ...d, acts: { ...d.acts, [id]: { ...(d.acts[id] ?? d.acts["investigate"]), ...parts } as Act } });
const clock =
  (parts: Partial<Clock>): Change =>
  (d) => ({ ...d, clocks: { ...d.clocks, handle: { ...d.clocks["handle"], ...parts } as Clock } });
const field =
  (key: string, more: Field): Change =>
  (d) => ({ ...d, fields: { ...d.fields, [key]: more } });
const top =
  (parts: Partial<Definition>): Change =>
  () => ({ ...PENALTY, ...parts });
const sum = (path: string): Computed => ({ title: "合计", type: "money", formula: { sum: [{ path }] }, basis: [] });
const when = (test: Condition): Change => act("investigate", { requires: [{ test, says: "须", basis: [] }] });

/** One bad definition for each way to break each rule: the good one with one change. */
const BAD: readonly { readonly rule: LintRule; readonly where: string; readonly change: Change }[] = [
  { rule: "definition.json", where: "", change: top({ title: undefined as unknown as string }) },
  { rule: "key.shape", where: "fields.a.b", change: field("a.b", { type: "text", title: "甲" }) },
  { rule: "opening.missing", where: "acts", change: act("file", { from: ["filed"] }) },
  {
    rule: "opening.several",
    where: "acts",
    change: (d) => ({ ...act("again", { from: "new", to: "filed" })(d), kind: "record" }),
  },
  { rule: "state.unknown", where: "acts.review", change: act("review", { to: "nowhere" }) },
  { rule: "state.unknown", where: "acts.review", change: act("review", { from: ["nowhere"] }) },
  { rule: "state.unknown", where: "initial", change: top({ initial: "nowhere" }) },
  {
    rule: "state.unreachable",
    where: "states.lost",
    change: (d) => ({ ...d, states: { ...d.states, lost: { title: "孤岛" } } }),
  },
  {
    rule: "state.deadEnd",
    where: "states.stuck",
    change: (d) => act("investigate", { to: "stuck" })({ ...d, states: { ...d.states, stuck: { title: "死胡同" } } }),
  },
  { rule: "act.universalName", where: "acts.transfer", change: act("transfer", {}) },
  { rule: "act.universalName", where: "acts.expire", change: act("expire", {}) },
  { rule: "act.unknown", where: "acts.investigate.requires.0", change: when({ done: "reveiw" }) },
  { rule: "act.unknown", where: "acts.investigate.requires.0", change: when({ apart: "reviewer", from: ["reveiw"] }) },
  {
    rule: "act.unknown",
    where: "acts.decide.approval",
    change: act("decide", { approval: [{ title: "审批", roles: ["leader"], mode: "any", apartFrom: ["none"] }] }),
  },
  { rule: "act.unknown", where: "clocks.handle.expires", change: clock({ expires: { act: "none" } }) },
  { rule: "act.nobody", where: "acts.investigate.by", change: act("investigate", { by: [] }) },
  {
    rule: "act.nobody",
    where: "acts.decide.approval.0",
    change: act("decide", { approval: [{ title: "审批", roles: [], mode: "any" }] }),
  },
  {
    rule: "act.nobody",
    where: "acts.investigate.by",
    change: (d) => ({ ...act("investigate", { by: [{ relation: "superior" }] })(d), leads: [] }),
  },
  { rule: "act.basis", where: "acts.decide.basis", change: act("decide", { basis: [] }) },
  {
    rule: "act.collectsTwice",
    where: "acts.decide.collects",
    change: act("decide", { collects: [{ field: "fine" }, { field: "fine" }] }),
  },
  {
    rule: "branch.dead",
    where: "acts.review.to.0",
    change: act("review", { to: [{ to: "reviewed" }, { to: "reviewed", when: { filled: "fine" } }] }),
  },
  { rule: "outcome.unknown", where: "acts.decide", change: act("decide", { outcome: "none" }) },
  {
    rule: "outcome.missing",
    where: "acts.review",
    change: act("review", { to: [{ to: "closed", when: { filled: "fine" } }, { to: "reviewed" }] }),
  },
  { rule: "role.unknown", where: "acts.investigate.by", change: act("investigate", { by: [{ role: "king" }] }) },
  { rule: "role.unknown", where: "leads", change: top({ leads: [{ role: "king" }] }) },
  {
    rule: "role.unknown",
    where: "visibility.roles",
    change: top({ visibility: { roles: ["king"], sensitivity: "internal" } }),
  },
  { rule: "role.unknown", where: "universal.note", change: top({ universal: { note: { by: [{ role: "king" }] } } }) },
  { rule: "field.unknown", where: "acts.decide", change: act("decide", { collects: [{ field: "fien" }] }) },
  { rule: "field.options", where: "fields.a", change: field("a", { type: "choice", title: "甲" }) },
  { rule: "field.options", where: "fields.a", change: field("a", { type: "table", title: "甲" }) },
  { rule: "field.options", where: "fields.a", change: field("a", { type: "taxonomy", title: "甲" }) },
  { rule: "path.unknown", where: "acts.investigate.requires.0", change: when({ filled: "fien" }) },
  {
    rule: "path.unknown",
    where: "acts.investigate.requires.0",
    change: when({ path: "offender.age", is: "gt", value: 18 }),
  },
  { rule: "path.unknown", where: "acts.investigate.requires.0", change: when({ filled: "$on.none" }) },
  {
    rule: "path.unknown",
    where: "fields.a.when",
    change: field("a", { type: "text", title: "甲", when: { filled: "none" } }),
  },
  { rule: "path.unknown", where: "subject", change: top({ subject: "{offender.nmae}" }) },
  { rule: "path.unknown", where: "clocks.handle.from", change: clock({ from: "none" }) },
  { rule: "path.unknown", where: "clocks.handle.length", change: clock({ length: { path: "none.limit" } }) },
  {
    rule: "path.unknown",
    where: "instruments.notice.needs",
    change: top({ instruments: { notice: { title: "告知书", served: true, needs: [{ path: "none", label: "无" }] } } }),
  },
  {
    rule: "path.unknown",
    where: "acts.investigate.carrying",
    change: act("investigate", {
      opens: [{ procedure: "check", as: "child", carrying: { a: "none", b: "=literal" } }],
    }),
  },
  {
    rule: "setting.unknown",
    where: "clocks.handle.length",
    change: clock({ length: { n: { setting: "none" }, unit: "day" } }),
  },
  {
    rule: "setting.unknown",
    where: "fields.a",
    change: field("a", { type: "text", title: "甲", max: { setting: "none" } }),
  },
  {
    rule: "setting.unknown",
    where: "acts.investigate.requires.0",
    change: when({ from: "$on.file", to: "$today", unit: "day", atMost: { setting: "none" } }),
  },
  {
    rule: "instrument.unknown",
    where: "acts.decide.issues",
    change: act("decide", { issues: [{ instrument: "none" }] }),
  },
  {
    rule: "instrument.unknown",
    where: "acts.investigate.requires.0",
    change: when({ instrument: "none", is: "issued" }),
  },
  {
    rule: "instrument.unknown",
    where: "instruments.order",
    change: (d) => ({ ...d, instruments: { ...d.instruments, order: { title: "决定书", needs: [] } } }),
  },
  { rule: "taxonomy.unknown", where: "fields.a", change: field("a", { type: "taxonomy", title: "甲", of: "none" }) },
  { rule: "procedure.unknown", where: "fields.a", change: field("a", { type: "matter", title: "甲", of: "none" }) },
  {
    rule: "procedure.unknown",
    where: "acts.investigate",
    change: act("investigate", { opens: [{ procedure: "none", as: "child", carrying: {} }] }),
  },
  {
    rule: "procedure.unknown",
    where: "acts.investigate.requires.0",
    change: when({ listed: "cause", roster: "none", on: "$today" }),
  },
  {
    rule: "procedure.unknown",
    where: "acts.investigate.requires.0",
    change: when({ related: "child", procedure: "none", are: "present" }),
  },
  { rule: "series.unknown", where: "acts.investigate.numbers", change: act("investigate", { numbers: ["none"] }) },
  {
    rule: "series.unknown",
    where: "instruments.notice",
    change: top({ instruments: { notice: { title: "告知书", series: "none", served: true, needs: [] } } }),
  },
  ...["罚〔{year}〕号", "罚{seq}号", "罚〔{year}〕{seq}{sum}号", "罚〔{year}〕{seq}{"].map((template) => ({
    rule: "series.template" as const,
    where: "numbering.matter",
    change: top({ numbering: { ...PENALTY.numbering, matter: { template, gapless: true, resets: "year" } } }),
  })),
  {
    rule: "series.template",
    where: "numbering.matter",
    change: top({
      numbering: { ...PENALTY.numbering, matter: { template: "{year}{month}{seq}", gapless: true, resets: "day" } },
    }),
  },
  { rule: "condition.empty", where: "acts.investigate.requires.0", change: when({ not: { any: [] } }) },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ path: "officers", is: "eq", value: "zhang" }),
  },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ path: "offender", is: "eq", value: "张三" }),
  },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ path: "level", is: "in", value: "minor" }),
  },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ path: "urgent", is: "gt", value: true }),
  },
  { rule: "condition.type", where: "acts.investigate.requires.0", change: when({ certified: "fine", count: 2 }) },
  { rule: "condition.type", where: "acts.investigate.requires.0", change: when({ exhibits: "officers", count: 2 }) },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ from: "fine", to: "$today", unit: "day", atMost: 1 }),
  },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ from: "$on.file", to: "$today", unit: "day" }),
  },
  { rule: "condition.type", where: "clocks.handle.from", change: clock({ from: "fine" }) },
  {
    rule: "condition.value",
    where: "acts.investigate.requires.0",
    change: when({ path: "level", is: "eq", value: "srious" }),
  },
  {
    rule: "condition.value",
    where: "acts.investigate.requires.0",
    change: when({ path: "means", is: "contains", value: "prison" }),
  },
  {
    rule: "condition.value",
    where: "acts.investigate.requires.0",
    change: when({ path: "offender.kind", is: "in", value: ["citizen", "firm"] }),
  },
  {
    rule: "condition.value",
    where: "acts.investigate.requires.0",
    change: when({ path: "occurredOn.day", is: "ne", value: "sunday" }),
  },
  {
    rule: "condition.value",
    where: "acts.investigate.requires.0",
    change: when({ path: "fine", is: "gt", value: "200" }),
  },
  {
    rule: "condition.value",
    where: "acts.investigate.requires.0",
    change: when({ path: "$matter.state", is: "eq", value: "open" }),
  },
  {
    rule: "condition.type",
    where: "acts.investigate.requires.0",
    change: when({ listed: "cause", roster: "penalty", on: "$today", fewerThan: "offender" }),
  },
  { rule: "clock.unstoppable", where: "clocks.handle", change: clock({ stops: [] }) },
  // Once decided, the case never goes back to where it could be reviewed.
  {
    rule: "clock.unstoppable",
    where: "clocks.handle",
    change: clock({ starts: ["state:reviewed"], stops: ["act:review"] }),
  },
  { rule: "clock.unstarted", where: "clocks.handle", change: clock({ starts: [] }) },
  { rule: "clock.unstarted", where: "clocks.handle", change: clock({ starts: ["act:decide"] }) },
  { rule: "clock.unstarted", where: "clocks.handle", change: clock({ starts: ["act:file", "state:closed"] }) },
  {
    rule: "clock.unknown",
    where: "clocks.handle.extension.with",
    change: clock({ extension: { length: { n: 30, unit: "day" }, times: 1, basis: [], with: ["none"] } }),
  },
  { rule: "clock.suspension", where: "clocks.handle", change: clock({ suspends: ["act:suspend"] }) },
  { rule: "clock.trigger", where: "clocks.handle", change: clock({ stops: ["act:decide", "act:none"] }) },
  { rule: "clock.trigger", where: "clocks.handle", change: clock({ stops: ["act:decide", "state:none"] }) },
  {
    rule: "clock.trigger",
    where: "clocks.handle",
    change: (d) => ({
      ...clock({ stops: ["act:decide", "served:notice"] })(d),
      instruments: { notice: { title: "告知书", needs: [] } },
    }),
  },
  { rule: "clock.expiry", where: "clocks.handle.expires", change: clock({ expires: { act: "review" } }) },
  { rule: "clock.warning", where: "clocks.handle", change: clock({ warns: [{ n: 90, unit: "day" }] }) },
  { rule: "clock.warning", where: "clocks.handle", change: clock({ warns: [{ path: "cause.limit" }] }) },
  { rule: "clock.length", where: "clocks.handle.length", change: clock({ length: { n: -1, unit: "day" } }) },
  { rule: "clock.basis", where: "clocks.handle", change: clock({ basis: [] }) },
  { rule: "clock.unknown", where: "acts.investigate.requires.0", change: when({ clock: "none", is: "overdue" }) },
  { rule: "clock.unknown", where: "mainClocks", change: top({ mainClocks: ["none"] }) },
  { rule: "facet.type", where: "facets.amount", change: top({ facets: { amount: "offender" } }) },
  { rule: "facet.type", where: "facets.decidedOn", change: top({ facets: { decidedOn: "fine" } }) },
  {
    rule: "facet.type",
    where: "facets.colour",
    change: top({ facets: { colour: "fine" } as unknown as Definition["facets"] }),
  },
  { rule: "path.unknown", where: "facets.party", change: top({ facets: { party: "none" } }) },
  {
    rule: "computed.circle",
    where: "computed.a",
    change: top({ computed: { a: sum("$computed.b"), b: sum("$computed.a") } }),
  },
  { rule: "path.unknown", where: "computed.a", change: top({ computed: { a: sum("finne") } }) },
  {
    rule: "path.unknown",
    where: "acts.investigate.sets",
    change: act("investigate", { sets: { fine: "$computed.no" } }),
  },
  { rule: "field.unknown", where: "acts.investigate", change: act("investigate", { sets: { finne: "fine" } }) },
  {
    rule: "path.unknown",
    where: "acts.investigate.collects",
    change: act("investigate", { collects: [{ field: "fine", proposed: { to: "$listed.table.most" } }] }),
  },
  {
    rule: "procedure.unknown",
    where: "listed.table",
    change: top({ listed: { table: { title: "裁量基准", roster: "none", key: "cause" } } }),
  },
  { rule: "roster.validFrom", where: "facets.validFrom", change: top({ kind: "roster" }) },
];

describe("lint", () => {
  it("finds nothing in good definitions", () => {
    expect(lint(PENALTY, KNOWN)).toEqual([]);
    const known = {
      roles: ["clerk", "chief", "deputy", "head"],
      procedures: [],
      instruments: ["licence"],
      taxonomies: [],
    };
    expect(lint(PERMIT, known)).toEqual([]);
  });

  it.each(BAD)("$rule at $where", ({ rule, where, change }) => {
    const findings = lint(change(PENALTY), KNOWN);
    expect(findings.filter((f) => f.rule === rule).map((f) => f.where)).toContain(where);
    for (const { says } of findings) expect(says).toMatch(/[\u4e00-\u9fff]/);
  });

  it("has a bad definition for every rule", () => {
    expect([...new Set(BAD.map(({ rule }) => rule))].sort()).toEqual(Object.keys(LINT_RULES).sort());
  });

  it("takes what is lawful though unusual", () => {
    const fine: Change[] = [
      // An outcome said on the way serves the end.
      (d) => act("decide", { outcome: undefined as unknown as string })(act("review", { outcome: "penalised" })(d)),
      clock({ stops: ["act:suspend"] }),
      clock({ from: "occurredOn", length: { n: 0, unit: "day" } }),
      clock({ length: { path: "cause.limit" } }),
      clock({ expires: { act: "decide" } }),
      when({ path: "cause", is: "in", value: ["A1", "A2"] }),
      when({ path: "cause.group", is: "gt", value: 3 }),
      when({ path: "goods.value", is: "contains", value: 3 }),
      when({ path: "goods.0.value", is: "gt", value: 3 }),
      when({ path: "$matter.outcome", is: "ne", value: "void" }),
      when({ certified: "$by.file", count: 1 }),
    ];
    for (const change of fine) {
      const definition = JSON.parse(JSON.stringify(change(PENALTY))) as Definition;
      expect(lint(definition, KNOWN)).toEqual([]);
    }
  });
});
