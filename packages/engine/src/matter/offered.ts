import type { Act, Collected } from "../definition/act.ts";
import type { Basis } from "../definition/basis.ts";
import type { Path } from "../definition/condition.ts";
import type { Definition } from "../definition/definition.ts";
import { fieldFor } from "../field/asked.ts";
import { checkValue } from "../field/registry.ts";
import type { ApprovalAct } from "./approval.ts";
import { awaitedSigners, isKeptAway, needsApproval } from "./approval.ts";
import type { Value } from "../definition/field.ts";
import { UNIVERSAL_TITLES } from "../definition/universal.ts";
import { isAwaited } from "./awaited.ts";
import type { Command, Facts, Failure } from "./command.ts";
import { evaluate, explain, lookup, mentions } from "./condition.ts";
import { actsHere, contextOf, isPerformer, scopeOf, scopesOf } from "./context.ts";
import type { Context } from "./context.ts";
import { seatOf } from "./matter.ts";
import type { Matter } from "./matter.ts";
import { isFilled, settingsOf } from "./scope.ts";
import { isOpenWhile, mayDo, UNIVERSAL_ACTS } from "./universal.ts";
import type { UniversalName } from "./universal.ts";

/** A value proposed for a field, or bounds it may lie within, with the law behind them. */
export interface Proposal {
  readonly value?: Value;
  readonly from?: Value;
  readonly to?: Value;
  readonly basis: readonly Basis[];
}

/** An act the actor could do here, or why not. */
export interface Offer {
  readonly act: string;
  readonly title: string;
  readonly basis: readonly Basis[];
  readonly help?: string;
  readonly group: "procedure" | "approval" | "universal";
  /** Awaited now and nothing known stands in its way. */
  readonly primary: boolean;
  /** Nothing known stands in its way: what is still to be filled in may. */
  readonly ready: boolean;
  readonly failures: readonly Failure[];
  readonly collects: readonly Collected[];
  /** Field → what is proposed for it, as far as it can be worked out from what is on the matter. */
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly needsApproval: boolean;
}

/**
 * What the actor can do now, and why not the rest: acts of the state that are the actor's, each tested as far as it can be
 * before its form is filled in. A test that hangs on a value the act itself collects does not count against it.
 */
export function offered(definition: Definition, matter: Matter | null, facts: Facts): Offer[] {
  const context = contextOf(definition, "", matter, { id: "", act: "", values: {} }, facts);
  const own = actsHere(definition, matter)
    .filter(([, act]) => isPerformer(act.by, definition, matter, facts))
    .map(([id, act]) => offer(context, id, act));
  if (matter === null) return own;
  return [...approvalOffers(context, matter), ...own, ...universalOffers(context, matter)];
}

function offer(context: Context, id: string, act: Act): Offer {
  const failures = [...standing(context, id), ...failing(context, act)];
  return {
    act: id,
    title: act.title,
    basis: act.basis,
    ...(act.help ? { help: act.help } : {}),
    group: "procedure",
    primary: failures.length === 0 && isAwaited(act),
    ready: failures.length === 0,
    failures,
    collects: act.collects,
    proposals: proposalsOf(context, act, {}),
    needsApproval: needsApproval(act),
  };
}

/**
 * What is proposed for the fields of an act while its form is filled in: by what is on the matter and by the values given so
 * far, as far as they are right.
 */
export function proposalsFor(
  definition: Definition,
  matter: Matter | null,
  command: Command,
  facts: Facts,
): Offer["proposals"] {
  const act = definition.acts[command.act];
  // What is proposed may be what the matter holds: it is told to nobody else than whose act it is.
  if (!act || !isPerformer(act.by, definition, matter, facts)) return {};
  const settings = settingsOf(definition, facts.settings);
  const right = Object.entries(command.values).filter(([key, value]) => {
    const field = definition.fields[key];
    if (field === undefined || !isFilled(value)) return false;
    const asked = fieldFor(field, { ...matter?.values, ...command.values });
    return checkValue(asked, value, key, facts, settings).length === 0;
  });
  return proposalsOf(contextOf(definition, "", matter, command, facts), act, Object.fromEntries(right));
}

function proposalsOf(context: Context, act: Act, given: Command["values"]): Offer["proposals"] {
  const scope = scopeOf(context, given);
  const found = act.collects.flatMap(({ field, proposed }): [string, Proposal][] => {
    const parts = Object.entries<Path>(proposed ?? {}).flatMap(([key, path]): [string, Value][] => {
      const value = lookup(path, scope);
      return value === undefined ? [] : [[key, value]];
    });
    if (parts.length === 0) return [];
    const basis = Object.values<Path>(proposed ?? {}).flatMap((path) => basisOf(context, path));
    const laws = basis.filter((one, i) => basis.findIndex(({ rule }) => rule === one.rule) === i);
    return [[field, { ...Object.fromEntries(parts), basis: laws }]];
  });
  return Object.fromEntries(found);
}

/** The law behind a value that is worked out. */
const basisOf = ({ definition }: Context, path: Path): readonly Basis[] =>
  path.startsWith("$computed.") ? (definition.computed?.[path.slice(10)]?.basis ?? []) : [];

/** What stands in the way of every act: suspension, a running approval. */
function standing({ matter, definition, facts }: Context, id: string): Failure[] {
  if (matter?.suspended) return [{ says: `事项已中止（${matter.suspended.reason}）`, basis: [] }];
  const pending = matter?.pending;
  if (!pending || (pending.step === -1 && seatOf(pending.by) === seatOf(facts.actor) && pending.act === id)) return [];
  return [{ says: `“${definition.acts[pending.act]?.title ?? pending.act}”正在审批`, basis: [] }];
}

function failing(context: Context, act: Act): Failure[] {
  const scopes = scopesOf(context, {});
  const collected = new Set(act.collects.map((c) => c.field));
  return act.requires.flatMap(({ test, says, basis }): Failure[] => {
    const scope = scopes.find((one) => evaluate(test, one) !== true);
    if (scope === undefined || mentions(test).paths.some((path) => collected.has(path.split(".")[0] ?? ""))) return [];
    const why = explain(test, scope);
    return [{ says: why.says === "" ? says : `${says}（${why.says}）`, basis }];
  });
}

function approvalOffers(context: Context, matter: Matter): Offer[] {
  const { pending } = matter;
  if (!pending) return [];
  const { actor } = context.facts;
  const one = (act: ApprovalAct, primary: boolean): Offer => ({
    act,
    title: UNIVERSAL_TITLES[act],
    basis: [],
    group: "approval",
    primary,
    ready: true,
    failures: [],
    collects: [],
    proposals: {},
    needsApproval: false,
  });
  const step = pending.steps[pending.step];
  if (seatOf(pending.by) === seatOf(actor)) {
    return pending.step <= 0 && (step?.opinions.length ?? 0) === 0 ? [one("recall", false)] : [];
  }
  if (!step || isKeptAway(actor, pending, step)) return [];
  const asked =
    step.signers.length === 0
      ? step.roles.some((role) => actor.roles.includes(role))
      : awaitedSigners(step).includes(seatOf(actor));
  if (!asked) return [];
  return [
    one("approve", true),
    one("refuse", false),
    one("sendBack", false),
    one("handOver", false),
    one("addSigner", false),
    one("removeSigner", false),
  ];
}

function universalOffers(context: Context, matter: Matter): Offer[] {
  const { definition } = context;
  const names = Object.keys(UNIVERSAL_ACTS) as UniversalName[];
  return names
    .filter((name) => definition.universal?.[name] !== false && applies(definition, matter, name))
    .filter((name) => isOpenWhile(name, definition, matter) && mayDo(context, name, matter))
    .map((name) => ({
      act: name,
      title: UNIVERSAL_TITLES[name],
      basis: [],
      group: "universal",
      primary: false,
      ready: true,
      failures: [],
      collects: [],
      proposals: {},
      needsApproval: false,
    }));
}

/** Whether a universal act has anything to work on. */
function applies(definition: Definition, matter: Matter, name: UniversalName): boolean {
  switch (name) {
    case "serve":
      return matter.instruments.some((i) => !i.served && definition.instruments[i.instrument]?.served);
    case "publish":
      return matter.publications.some((p) => p.published === undefined);
    case "unpublish":
      return matter.publications.some((p) => p.published !== undefined && !p.withdrawn);
    case "resume":
      return matter.suspended !== undefined;
    case "reopen":
      return matter.closedOn !== undefined && definition.kind === "case";
    case "extend":
      return Object.entries(definition.clocks).some(
        ([id, c]) => c.extension && matter.clocks[id] && !matter.clocks[id].stopped,
      );
    case "withdraw":
    case "return":
      return definition.kind === "case" && matter.visits.length > 1;
    case "assign":
    case "claim":
    case "transfer":
    case "suspend":
    case "urge":
    case "supervise":
      return definition.kind === "case";
    default:
      return true;
  }
}
