import type { Act } from "../definition/act.ts";
import type { Definition } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import { has } from "../definition/path-type.ts";
import { decideApproval, isApprovalAct, stepsOf, submit } from "./approval.ts";
import type { Complete } from "./approval.ts";
import type { Command, Decision, Facts } from "./command.ts";
import { actsHere, contextOf, draftOf, isHere, isPerformer, ok, refuse, Refused, seated } from "./context.ts";
import type { Context } from "./context.ts";
import { checkRequirements, takeEffect } from "./effect.ts";
import { decideExpiry } from "./expiry.ts";
import { seatOf } from "./matter.ts";
import type { Matter } from "./matter.ts";
import { decideUniversal, UNIVERSAL_ACTS } from "./universal.ts";
import type { UniversalName } from "./universal.ts";
import { collect, withSets } from "./values.ts";

/**
 * Judges a command on a matter, or an opening act (matter null). Pure: the same arguments give the same answer.
 *
 * @param hash content hash of the definition, kept by the matter it opens
 * @returns the entries to append and what follows from them, or the refusal: what failed, under which article, what is open now
 */
export function decide(
  definition: Definition,
  hash: string,
  matter: Matter | null,
  command: Command,
  facts: Facts,
): Decision {
  const context = contextOf(definition, hash, matter, command, facts);
  try {
    return judge(context);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const openNow = actsHere(definition, matter)
      .filter(([, act]) => isPerformer(act.by, definition, matter, facts))
      .map(([act, { title }]) => ({ act, title }));
    return { ok: false, refusal: { code: error.code, message: error.message, failures: error.failures, openNow } };
  }
}

function judge(context: Context): Decision {
  const { definition, matter, command } = context;
  checkMoment(context);
  if (command.expectedRevision !== undefined && command.expectedRevision !== (matter?.revision ?? 0)) {
    refuse("revision.conflict", "事项已被他人办理，请刷新后再办");
  }
  if (command.act === "expire") return decideExpiry(context, (ctx, id, act) => perform(ctx, id, act));
  if (isApprovalAct(command.act)) return decideApproval(context, command.act, complete);
  if (has(UNIVERSAL_ACTS, command.act)) return decideUniversal(context, command.act as UniversalName);
  const act =
    definition.acts[command.act] ?? refuse("act.unknown", `“${definition.title}”没有办理动作“${command.act}”`);
  return perform(context, command.act, act);
}

/** The moment of an act: not in the future, not before the last one, and stated only by those who may. */
function checkMoment({ command, facts, matter, at }: Context): void {
  if (command.effectiveAt === undefined) return;
  if (!facts.actor.mayBackdate) refuse("date.invalid", "只有导入和系统接口可以注明办理时间");
  if (at > facts.now) refuse("date.invalid", "办理时间不能晚于现在");
  if (matter && at < matter.lastAt) refuse("date.invalid", "办理时间不能早于上一次办理");
}

function perform(context: Context, actId: string, act: Act): Decision {
  checkPlace(context, act);
  if (!isPerformer(act.by, context.definition, context.matter, context.facts)) {
    refuse("act.notYours", `“${act.title}”不由您办理`, act.basis);
  }
  const values = withSets(context, act, collect(context, act));
  checkRequirements(context, act, values);
  const id = context.matter?.id ?? context.mint();
  const steps = context.facts.actor.system ? [] : stepsOf(context, act.approval ?? [], values);
  if (steps.length > 0) {
    if (context.matter) return submit(context, actId, values, steps, id);
    refuse("act.notOpen", `“${act.title}”须先登记再报批`);
  }
  return effective(context, actId, act, values, id);
}

function checkPlace({ definition, matter, facts }: Context, act: Act): void {
  if (matter === null) {
    if (act.from !== "new") refuse("act.notOpen", `“${act.title}”须在已登记的事项上办理`);
    return;
  }
  if (act.from === "new") refuse("act.notOpen", `“${act.title}”只用于登记新事项`);
  if (!isHere(definition, matter, act)) {
    const state = matter.closedOn === undefined ? (definition.states[matter.state]?.title ?? matter.state) : "已办结";
    refuse(
      matter.closedOn === undefined ? "act.notOpen" : "matter.ended",
      `现处“${state}”环节，不能办理“${act.title}”`,
      act.basis,
    );
  }
  // The reason is somebody's words, and whose act it is has not been asked yet.
  if (matter.suspended && !facts.actor.system) refuse("matter.suspended", "事项已中止，恢复后再办");
  const resubmits = matter.pending?.step === -1 && seatOf(matter.pending.by) === seatOf(facts.actor);
  if (matter.pending && !resubmits && !facts.actor.system) {
    const title = definition.acts[matter.pending.act]?.title ?? matter.pending.act;
    refuse("approval.pending", `“${title}”正在审批，办结或撤回后再办`);
  }
}

function effective(
  context: Context,
  actId: string,
  act: Act,
  values: Readonly<Record<string, Value>>,
  id: string,
): Decision {
  const { changes, effects } = takeEffect(context, actId, act, values);
  // What the system registers beside a running approval leaves it running, unless it moves the matter on.
  const ends = context.matter?.pending && (changes.state !== undefined || !context.facts.actor.system);
  const cleared = ends ? { ...changes, pending: null } : changes;
  return ok([draftOf(context, id, { kind: "act", act: actId, changes: cleared })], effects);
}

/**
 * The last consent was given: its opinion is one entry, the act another, done by who asked for it and on the day of the
 * last consent. What the law requires is tested again, as things stand that day.
 */
const complete: Complete = (context, pending, opinion) => {
  const matter = context.matter ?? refuse("act.notOpen", "事项不存在");
  const signed = draftOf(context, matter.id, {
    kind: "opinion",
    act: "approve",
    changes: { pending, opinion, members: [seatOf(opinion)] },
  });
  const asker: Facts["actor"] = { ...pending.by, roles: [] };
  const { words: _, ...command } = context.command;
  const asked: Context = {
    ...context,
    command: { ...command, ...(pending.words ? { words: pending.words } : {}) },
    matter: { ...matter, revision: matter.revision + 1 },
    facts: { ...context.facts, actor: asker },
    seen: { ...context.seen, actor: seated(asker) },
  };
  if (pending.act === "extend") return joined(signed, decideUniversal(asked, "extend", pending.values));
  const act = context.definition.acts[pending.act] ?? refuse("act.unknown", `没有办理动作“${pending.act}”`);
  const values = withSets(asked, act, pending.values);
  checkRequirements(asked, act, values);
  const { changes, effects } = takeEffect(asked, pending.act, act, values);
  const done = draftOf(asked, matter.id, {
    kind: "act",
    act: pending.act,
    actor: pending.by,
    changes: { ...changes, pending: null },
  });
  return ok([signed, done], effects);
};

function joined(first: Parameters<typeof ok>[0][number], decision: Decision): Decision {
  return decision.ok ? ok([first, ...decision.drafts], decision.effects) : decision;
}
