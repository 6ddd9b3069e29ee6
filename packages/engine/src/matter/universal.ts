import type { Performer } from "../definition/act.ts";
import type { Definition, UniversalAct } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import { SERVICE_WAYS, UNIVERSAL_TITLES } from "../definition/universal.ts";
import type { ApprovalAct } from "./approval.ts";
import { askNext, stepsOf, submit } from "./approval.ts";
import { simpleParts } from "./condition.ts";
import { clockChanges, isRunning, lengthOf, stopAll } from "./clocks.ts";
import type { Decision, Effect, NoticeKind } from "./command.ts";
import { draftOf, isLead, isPerformer, last, ok, refuse } from "./context.ts";
import type { Context } from "./context.ts";
import type { Changes } from "./entry.ts";
import { checkTests, titleChange } from "./effect.ts";
import { seatOf } from "./matter.ts";
import type { Matter } from "./matter.ts";
import { returnTo, withdraw } from "./return.ts";
import { due } from "../time/due.ts";
import { namedBy } from "./took-part.ts";
import { checkValues, textIn, textsOf } from "./values.ts";

export type UniversalName = Exclude<UniversalAct, ApprovalAct>;

interface Universal {
  readonly by: readonly Performer[];
  /** When the matter may stand so: by default open, not suspended, no approval pending. */
  readonly while?: readonly ("ended" | "suspended" | "pending")[];
  readonly needsWords?: boolean;
  /** What `values` holds. */
  readonly values: string;
}

const HANDLER: Performer = { relation: "handler" };
const LEAD: Performer = { relation: "superior" };
const OPENER: Performer = { relation: "opener" };
const WORKS: readonly Performer[] = [HANDLER, { relation: "coHandler" }, { relation: "member" }, OPENER, LEAD];

/**
 * Acts that every matter knows. A definition may take one away or give it to others (`universal`).
 * Rosters and records know those that make sense on them: note, link, correct, void, circulate, consult.
 */
export const UNIVERSAL_ACTS = {
  assign: { by: [LEAD], values: "unit?, handler?, coHandlers?" },
  claim: { by: [], values: "" },
  transfer: { by: [HANDLER, LEAD], needsWords: true, values: "unit?, handler?" },
  return: { by: [HANDLER, LEAD], needsWords: true, values: "state" },
  withdraw: { by: WORKS, values: "" },
  suspend: { by: [HANDLER, LEAD], needsWords: true, values: "until?" },
  resume: { by: [HANDLER, LEAD, { system: true }], while: ["suspended"], values: "" },
  extend: { by: [HANDLER, LEAD], needsWords: true, values: "clock" },
  urge: { by: WORKS, while: ["pending", "suspended"], values: "" },
  supervise: { by: [LEAD], while: ["pending", "suspended"], needsWords: true, values: "" },
  circulate: { by: WORKS, while: ["pending", "suspended", "ended"], values: "accounts" },
  consult: { by: WORKS, while: ["pending", "suspended"], needsWords: true, values: "accounts" },
  read: { by: [], while: ["pending", "suspended", "ended"], values: "round" },
  advise: { by: [], while: ["pending", "suspended"], needsWords: true, values: "round" },
  note: { by: WORKS, while: ["pending", "suspended", "ended"], needsWords: true, values: "" },
  link: { by: WORKS, while: ["pending", "suspended", "ended"], values: "matter" },
  merge: { by: [HANDLER, LEAD], needsWords: true, values: "into" },
  void: { by: [LEAD], while: ["suspended"], needsWords: true, values: "" },
  reopen: { by: [LEAD], while: ["ended"], needsWords: true, values: "" },
  correct: {
    by: [HANDLER, OPENER, LEAD],
    while: ["ended", "suspended"],
    needsWords: true,
    values: "the fields to correct",
  },
  serve: { by: WORKS, while: ["ended", "pending"], values: "instrument, on, way, receiver?" },
  publish: { by: WORKS, while: ["ended", "pending"], values: "publication, on" },
  unpublish: { by: WORKS, while: ["ended", "pending"], needsWords: true, values: "publication, on" },
} as const satisfies Record<UniversalName, Universal>;

/** Outcomes the engine itself gives: out of every count. */
export const ENGINE_OUTCOMES = { void: "作废", merged: "重复合并" } as const;

export function decideUniversal(context: Context, name: UniversalName, values = context.command.values): Decision {
  const { definition, matter, command } = context;
  const act: Universal = UNIVERSAL_ACTS[name];
  const title = UNIVERSAL_TITLES[name];
  if (!matter) return refuse("act.notOpen", `“${title}”须在已登记的事项上办理`);
  if (definition.universal?.[name] === false) refuse("act.notOpen", `“${definition.title}”不适用“${title}”`);
  checkWhile(name, definition, matter);
  if (!mayDo(context, name, matter)) refuse("act.notYours", `“${title}”不由您办理`);
  if (act.needsWords && !command.words && command.act === name) refuse("field.invalid", `请写明${title}的理由或内容`);
  const rule = definition.universal?.[name];
  if (rule && rule.requires) checkTests(context, rule.requires, values);
  return HANDLERS[name](context, matter, values);
}

/** Whether the actor may do this universal act here; for offers, too. */
export function mayDo(context: Context, name: UniversalName, matter: Matter): boolean {
  const { definition, facts } = context;
  const given = definition.universal?.[name];
  const by: readonly Performer[] = (given && given.by) || UNIVERSAL_ACTS[name].by;
  if (command(context) === "extend" && facts.actor.roles.length === 0) return true;
  // To read is to have read it oneself: nobody does it in another's place.
  if (name === "read" || name === "advise")
    return facts.actor.for === undefined && unread(matter, facts.actor.account).length > 0;
  if (name === "claim")
    return (
      matter.handler === undefined &&
      // Who may only register such matters does not take them over.
      Object.values(definition.acts).some((act) => act.from !== "new" && isPerformer(act.by, definition, matter, facts))
    );
  return isPerformer(by, definition, matter, facts) || (name === "correct" && isLead(definition, facts));
}

const command = (context: Context): string | undefined => context.matter?.pending?.act;

/** A record is complete the moment it is registered: it can be voided nonetheless, once. */
export function isOpenWhile(name: UniversalName, definition: Definition, matter: Matter): boolean {
  const act: Universal = UNIVERSAL_ACTS[name];
  const when: readonly string[] = act.while ?? [];
  if (matter.closedOn !== undefined) {
    const voidable = name === "void" && definition.kind === "record" && !isVoided(matter);
    return voidable || when.includes("ended");
  }
  if (matter.suspended && !when.includes("suspended")) return false;
  return !(matter.pending && !when.includes("pending"));
}

const isVoided = (matter: Matter): boolean => matter.outcome !== undefined && matter.outcome in ENGINE_OUTCOMES;

function checkWhile(name: UniversalName, definition: Definition, matter: Matter): void {
  if (isOpenWhile(name, definition, matter)) return;
  const title = UNIVERSAL_TITLES[name];
  if (matter.closedOn !== undefined) refuse("matter.ended", `事项已办结，不能“${title}”`);
  if (matter.suspended) refuse("matter.suspended", "事项已中止，恢复后再办");
  if (name !== "extend") refuse("approval.pending", `有办理动作正在审批，不能“${title}”`);
}

type Handler = (context: Context, matter: Matter, values: Readonly<Record<string, Value>>) => Decision;

const HANDLERS: Record<UniversalName, Handler> = {
  assign: (c, m, v) => assign(c, m, v),
  transfer: (c, m, v) => assign(c, m, v),
  claim: (c) => done(c, { handler: seatOf(c.facts.actor) }),
  return: (c, m, v) =>
    done(c, returnTo(c, m, textIn(v, "state")), [
      { kind: "notify", to: [HANDLER], text: `被退回：${c.command.words ?? ""}`, about: "sentBack" },
    ]),
  withdraw: (c, m) => done(c, withdraw(c, m)),
  suspend: (c, m, v) => suspend(c, m, v),
  resume: (c, m) =>
    m.suspended
      ? done(c, { suspended: null, clocks: clockChanges(c, ["act:resume"], {}) })
      : refuse("act.notOpen", "事项没有中止"),
  extend: (c, m, v) => extend(c, m, v),
  urge: (c, m) =>
    done(c, { urged: true }, [
      m.pending
        ? {
            ...askNext(m.pending),
            text: `催办：${m.pending.steps[m.pending.step]?.title ?? "重新提交"}`,
            about: "urged",
          }
        : m.handler
          ? notice([m.handler], "催办", "urged")
          : { kind: "notify", to: c.definition.leads, text: "催办", about: "urged" },
    ]),
  supervise: (c) =>
    done(c, { supervised: { words: c.command.words ?? "" } }, [
      { kind: "notify", to: [HANDLER], text: "督办", about: "supervised" },
    ]),
  circulate: (c, _, v) => round(c, "circulate", v),
  consult: (c, _, v) => round(c, "consult", v),
  read: (c, m, v) => answer(c, m, v),
  advise: (c, m, v) => answer(c, m, v),
  note: (c) => done(c, {}),
  link: (c, m, v) => link(c, m, v),
  merge: (c, m, v) => merge(c, m, v),
  void: (c) => done(c, { outcome: "void", closed: true, suspended: null, clocks: stopAll(c) }),
  reopen: (c, m) => reopen(c, m),
  correct: (c, m, v) => correct(c, m, v),
  serve: (c, m, v) => serve(c, m, v),
  publish: (c, m, v) => publish(c, m, v),
  unpublish: (c, m, v) => unpublish(c, m, v),
};

function done(context: Context, changes: Changes, effects: readonly Effect[] = []): Decision {
  const { actor } = context.facts;
  const full: Changes = { ...changes, members: actor.system ? [] : [seatOf(actor)] };
  const act = context.matter?.pending?.act === "extend" && changes.pending === null ? "extend" : context.command.act;
  return ok([draftOf(context, context.matter?.id ?? "", { kind: "act", act, changes: full })], effects);
}

function assign(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const unit = textIn(values, "unit");
  const handler = textIn(values, "handler");
  const coHandlers = textsOf(values["coHandlers"]);
  if (unit === "" && handler === "") refuse("field.invalid", "请选择承办机构或承办人");
  if (unit !== "" && !context.facts.units.includes(unit)) refuse("field.invalid", "承办机构不存在");
  const people = [...(handler === "" ? [] : [handler]), ...coHandlers];
  for (const account of people) if (!context.facts.people[account]) refuse("field.invalid", "承办人不在册");
  const changes: Changes = {
    ...(unit === "" ? {} : { unit }),
    ...(handler !== "" ? { handler } : matter.handler ? { handler: null } : {}),
    ...("coHandlers" in values ? { coHandlers } : {}),
  };
  return done(context, changes, people.length > 0 ? [notice(people, "新的待办", "task")] : []);
}

function suspend(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const until = values["until"];
  if (until !== undefined && (typeof until !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(until) || until <= context.on)) {
    refuse("field.invalid", "恢复日期须是今天以后的日期");
  }
  if (matter.suspended) refuse("matter.suspended", "事项已中止");
  const suspended = { reason: context.command.words ?? "", ...(typeof until === "string" ? { until } : {}) };
  return done(context, { suspended, clocks: clockChanges(context, ["act:suspend"], {}) });
}

/** Before the limit passes, as often and as long as the law allows, with the consents it asks for (GEN-26). */
function extend(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const id = textIn(values, "clock");
  const clock = context.definition.clocks[id] ?? refuse("field.invalid", "请选择要延长的期限");
  const extension = clock.extension ?? refuse("requirement.failed", `“${clock.title}”依法不能延长`, clock.basis);
  const state = matter.clocks[id];
  if (!state || !isRunning(state)) return refuse("requirement.failed", `“${clock.title}”没有在计算`);
  const rule = (state.extensions.length > 0 && extension.again) || extension;
  if (state.extensions.length >= extension.times)
    refuse("requirement.failed", `“${clock.title}”最多延长${extension.times}次`, rule.basis);
  if (due(clock, state, context.facts.calendar).at < context.at) {
    refuse("requirement.failed", `“${clock.title}”已届满，须在届满前批准延长`, rule.basis);
  }
  const length = lengthOf(context, clock.title, rule.length, matter.values);
  const pending = matter.pending?.act === "extend";
  const steps = pending || context.facts.actor.system ? [] : stepsOf(context, rule.approval ?? [], matter.values);
  if (steps.length > 0) return submit(context, "extend", { clock: id }, steps, matter.id);
  const grown = [id, ...(extension.with ?? []).filter((one) => isRunning(matter.clocks[one]))];
  const change: Changes = { clocks: grown.map((one) => ({ clock: one, op: "extend", length, on: context.on })) };
  return done(context, pending ? { ...change, pending: null } : change);
}

function round(context: Context, kind: "circulate" | "consult", values: Readonly<Record<string, Value>>): Decision {
  const accounts = [...new Set(textsOf(values["accounts"]))];
  if (accounts.length === 0) refuse("field.invalid", "请选择人员");
  for (const account of accounts) if (!context.facts.people[account]) refuse("field.invalid", "所选人员不在册");
  const { account: by } = context.facts.actor;
  const words = context.command.words ?? "";
  const readers = accounts.map((account) => ({ account }));
  return done(context, { round: { id: context.mint(), kind, by, at: context.at, words, readers } }, [
    notice(accounts, kind === "consult" ? "请会商" : "请阅", "circulated"),
  ]);
}

function answer(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const open = unread(matter, context.facts.actor.account);
  const found = open.find((r) => r.id === values["round"]) ?? (values["round"] === undefined ? open[0] : undefined);
  const { words } = context.command;
  if (!found) return refuse("field.invalid", "没有等您阅办的传阅或会商");
  return done(context, { read: { round: found.id, ...(words ? { words } : {}) } });
}

const unread = (matter: Matter, account: string): Matter["rounds"] =>
  matter.rounds.filter((r) => r.readers.some((reader) => reader.account === account && reader.at === undefined));

function link(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const { id, procedure } = other(context, matter, values["matter"]);
  if (matter.links.some((l) => l.matter === id)) refuse("field.invalid", "已经关联");
  return done(context, { links: [{ matter: id, procedure, kind: "related" }] }, [
    { kind: "link", matter: id, as: "related" },
  ]);
}

function merge(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const { id, procedure } = other(context, matter, values["into"]);
  if (procedure !== matter.procedure) refuse("field.invalid", "只能并入同类事项");
  const links = [{ matter: id, procedure, kind: "duplicateOf" as const }];
  return done(context, { outcome: "merged", closed: true, links, clocks: stopAll(context) }, [
    { kind: "link", matter: id, as: "duplicate" },
  ]);
}

function other(context: Context, matter: Matter, value: Value | undefined): { id: string; procedure: string } {
  const id = typeof value === "string" ? value : "";
  const found = context.facts.matters[id];
  if (!found || id === matter.id) return refuse("field.invalid", "请选择另一个事项");
  return { id, procedure: found.procedure };
}

/** Back to where it stood before it ended. */
function reopen(context: Context, matter: Matter): Decision {
  const stood = last(matter.visits.filter((visit) => !context.definition.states[visit.state]?.end));
  if (!stood) return refuse("act.notOpen", "没有可以恢复的环节");
  const clocks = clockChanges(
    { ...context, matter: { ...matter, clocks: {} } },
    [`state:${stood.state}`],
    matter.values,
  );
  return done(context, { state: stood.state, outcome: null, closed: false, clocks });
}

/** A correction is a new entry; the former value stays in the ledger. */
function correct(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  if (Object.keys(values).length === 0) refuse("field.invalid", "请填写要更正的内容");
  const checked = checkValues(context, values);
  checkPeople(context, matter, checked);
  const took = namedBy(context.definition, matter, checked);
  return done(context, {
    values: checked,
    ...titleChange(context, { ...matter.values, ...checked }),
    ...(Object.keys(took).length > 0 ? { took } : {}),
  });
}

/** Whoever is named anew for an act that is done must be one who could have been named then. */
function checkPeople(context: Context, matter: Matter, corrected: Readonly<Record<string, Value>>): void {
  const isNamed = (path: string): boolean => (path.split(".")[0] ?? "") in corrected;
  for (const [id, { requires }] of Object.entries(context.definition.acts)) {
    const time = last(matter.done[id] ?? []);
    const asked = requires.filter(({ test }) =>
      simpleParts(test).some((one) =>
        "apart" in one ? isNamed(one.apart) : "certified" in one && isNamed(one.certified),
      ),
    );
    // On the day of the act: a certificate that has ended since was in force then.
    if (time)
      checkTests({ ...context, seen: { ...context.seen, now: time.at } }, asked, { ...matter.values, ...corrected });
  }
}

function serve(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  // Issued again, it is the latest that is meant, unless its own id is given.
  const { instrument } = values;
  const issued =
    matter.instruments.find((i) => i.id === instrument) ??
    [...matter.instruments].reverse().find((i) => i.instrument === instrument);
  if (!issued) return refuse("field.invalid", "请选择要送达的文书");
  const on = dateIn(context, textIn(values, "on"), issued.on);
  const way = textIn(values, "way");
  if (!SERVICE_WAYS.some((one) => one === way)) refuse("field.invalid", `送达方式须为：${SERVICE_WAYS.join("、")}`);
  const receiver = textIn(values, "receiver");
  const served = {
    id: issued.id,
    on,
    way,
    ...(receiver === "" ? {} : { receiver }),
  };
  const clocks = matter.closedOn === undefined ? clockChanges(context, [`served:${issued.instrument}`], {}, on) : [];
  return done(context, { served, clocks });
}

function publish(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const asked = values["publication"];
  const duty = matter.publications.find((p) => (p.id === asked || p.title === asked) && p.published === undefined);
  if (!duty) return refuse("field.invalid", "没有这项待公示内容");
  const clocks = clockChanges(context, ["act:publish"], {});
  return done(context, { published: { id: duty.id, on: dateIn(context, textIn(values, "on"), duty.dueFrom) }, clocks });
}

function unpublish(context: Context, matter: Matter, values: Readonly<Record<string, Value>>): Decision {
  const duty = matter.publications.find(
    (p) => p.id === values["publication"] && p.published !== undefined && !p.withdrawn,
  );
  if (!duty?.published) return refuse("field.invalid", "没有这项已公示内容");
  const on = dateIn(context, textIn(values, "on"), duty.published);
  const clocks = clockChanges(context, ["act:unpublish"], {});
  return done(context, { unpublished: { id: duty.id, on, reason: context.command.words ?? "" }, clocks });
}

/** A day not before `earliest` and not after the act; today when not given. */
function dateIn(context: Context, value: string, earliest: string): string {
  const on = value === "" ? context.on : value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > context.on || on < earliest)
    refuse("date.invalid", `日期须在${earliest}至${context.on}之间`);
  return on;
}

const notice = (accounts: readonly string[], text: string, about: NoticeKind): Effect => ({
  kind: "notify",
  to: accounts.map((account) => ({ account })),
  text,
  about,
});
