import type { Act, ApprovalStep } from "../definition/act.ts";
import type { Value } from "../definition/field.ts";
import type { Decision, Effect } from "./command.ts";
import { evaluate } from "./condition.ts";
import { actorOf, draftOf, ok, refuse, scopeOf } from "./context.ts";
import type { Context } from "./context.ts";
import { bothOf, seatOf, tookPart } from "./matter.ts";
import type { Actor, Opinion, Pending, RunningStep } from "./matter.ts";

/** Moves of a running approval. They work on every act that has a chain; see SPEC.md §approvals. */
export const APPROVAL_ACTS = [
  "approve",
  "refuse",
  "sendBack",
  "recall",
  "handOver",
  "addSigner",
  "removeSigner",
] as const;

export type ApprovalAct = (typeof APPROVAL_ACTS)[number];

export const isApprovalAct = (act: string): act is ApprovalAct => APPROVAL_ACTS.some((name) => name === act);

/** The act, its values and who asked for it, once the last consent is given. */
export type Complete = (context: Context, pending: Pending, opinion: Opinion) => Decision;

/** The steps an act must pass now, with those who sign. A chain whose every step falls away is no chain. */
export function stepsOf(
  context: Context,
  chain: readonly ApprovalStep[],
  values: Readonly<Record<string, Value>>,
): RunningStep[] {
  const scope = scopeOf(context, values);
  return chain
    .filter((step) => step.when === undefined || evaluate(step.when, scope) === true)
    .map((step) => {
      const apart = [...new Set([...bothOf(context.facts.actor), ...peopleOf(context, step.apartFrom ?? [])])];
      const able = holdersOf(context, step.roles).filter((account) => !apart.includes(account));
      if (able.length === 0) {
        refuse("requirement.failed", `“${step.title}”无人可以审批：没有不回避的${step.roles.join("、")}`, step.basis);
      }
      return {
        title: step.title,
        roles: step.roles,
        mode: step.mode,
        apart,
        signers: step.mode === "any" ? [] : able,
        opinions: [],
      };
    });
}

/** The pending act that waits for its first consent. */
export function submit(
  context: Context,
  act: string,
  values: Readonly<Record<string, Value>>,
  steps: readonly RunningStep[],
  id: string,
): Decision {
  const pending: Pending = {
    act,
    by: actorOf(context.facts),
    at: context.at,
    effectiveAt: context.at,
    values,
    ...(context.command.words ? { words: context.command.words } : {}),
    steps: steps.map((step, i) => (i === 0 ? { ...step, since: context.at } : step)),
    step: 0,
    urged: 0,
  };
  return ok([draftOf(context, id, { kind: "pending", act, changes: { pending } })], [askNext(pending)]);
}

/** One move of the approval. */
export function decideApproval(context: Context, act: ApprovalAct, complete: Complete): Decision {
  const pending = context.matter?.pending ?? refuse("approval.none", "没有等待审批的事");
  if (act === "recall") return recall(context, pending);
  const step = pending.steps[pending.step] ?? refuse("approval.notYours", "申请已退回申请人，等待重新提交");
  if (!maySign(context, pending, step)) refuse("approval.notYours", `“${step.title}”不由您审批，或您已发表意见`);
  switch (act) {
    case "approve":
      return agree(context, pending, step, complete);
    case "refuse":
      return disagree(context, pending, step);
    case "sendBack":
      return sendBack(context, pending);
    case "handOver":
      return moved(context, act, pending, handOver(context, step));
    case "addSigner":
      return addSigner(context, pending, step);
    case "removeSigner":
      return moved(context, act, pending, removeSigner(context, step));
  }
}

/** Whether the actor is asked for an opinion at this step. In-order steps ask one signer at a time. */
function maySign(context: Context, pending: Pending, step: RunningStep): boolean {
  const { actor } = context.facts;
  if (isKeptAway(actor, pending, step)) return false;
  if (step.signers.length === 0) return step.roles.some((role) => actor.roles.includes(role));
  return awaitedSigners(step).includes(seatOf(actor));
}

/**
 * Who asked, or must stay apart, does not sign, be it in another's place; and nobody signs one chain in two places: two
 * consents of one person are not two.
 */
export function isKeptAway(actor: Pick<Actor, "account" | "for">, pending: Pending, step: RunningStep): boolean {
  const asked = bothOf(pending.by);
  if (bothOf(actor).some((account) => asked.includes(account) || step.apart.includes(account))) return true;
  return pending.steps.some(({ opinions }) =>
    opinions.some((one) => one.account === actor.account && (one.for !== undefined || actor.for !== undefined)),
  );
}

/** Those whose opinion a step waits for; empty while any holder of its roles will do. */
export function awaitedSigners(step: RunningStep): readonly string[] {
  const left = step.signers.filter((account) => !step.opinions.some((o) => seatOf(o) === account));
  return step.mode === "inOrder" ? left.slice(0, 1) : left;
}

function agree(context: Context, pending: Pending, step: RunningStep, complete: Complete): Decision {
  const opinion = opinionOf(context, "agree");
  const steps = replaced(pending, { ...step, opinions: [...step.opinions, opinion] });
  if (!passed(step, [...step.opinions, opinion])) return recorded(context, "approve", { ...pending, steps }, opinion);
  const next = pending.step + 1;
  if (next >= pending.steps.length) return complete(context, { ...pending, steps }, opinion);
  const started = steps.map((s, i) => (i === next ? { ...s, since: context.at } : s));
  return recorded(context, "approve", { ...pending, steps: started, step: next }, opinion);
}

function disagree(context: Context, pending: Pending, step: RunningStep): Decision {
  if (!context.command.words) refuse("field.invalid", "请写明不同意的理由");
  const opinion = opinionOf(context, "refuse");
  const opinions = [...step.opinions, opinion];
  const against = opinions.filter((o) => o.verdict === "refuse").length;
  const open = step.mode === "majority" && against * 2 < step.signers.length;
  if (open)
    return recorded(context, "refuse", { ...pending, steps: replaced(pending, { ...step, opinions }) }, opinion);
  const draft = draftOf(context, idOf(context), {
    kind: "opinion",
    act: "refuse",
    changes: { pending: null, opinion, members: [seatOf(opinion)] },
  });
  return ok([draft], [tell(seatOf(pending.by), `${opinion.name}不同意`)]);
}

function sendBack(context: Context, pending: Pending): Decision {
  if (!context.command.words) refuse("field.invalid", "请写明退回的理由");
  const to = Number(context.command.values["step"] ?? -1);
  if (!Number.isInteger(to) || to < -1 || to >= pending.step) refuse("field.invalid", "只能退回到前面的环节或申请人");
  const steps = pending.steps.map((step, i) =>
    i < to || to === -1 ? (to === -1 ? { ...step, opinions: [] } : step) : { ...step, opinions: [] },
  );
  const back: Pending = {
    ...pending,
    step: to,
    steps: steps.map((s, i) => (i === to ? { ...s, since: context.at } : s)),
  };
  return ok(
    [
      draftOf(context, idOf(context), {
        kind: "opinion",
        act: "sendBack",
        changes: { pending: back, members: [seatOf(context.facts.actor)] },
      }),
    ],
    [
      to === -1
        ? askNext(back)
        : { ...askNext(back), text: `退回重新审批：${back.steps[to]?.title}`, about: "sentBack" },
    ],
  );
}

function recall(context: Context, pending: Pending): Decision {
  if (seatOf(context.facts.actor) !== seatOf(pending.by)) refuse("act.notYours", "只有申请人可以撤回申请");
  if (pending.step > 0 || (pending.steps[0]?.opinions.length ?? 0) > 0)
    refuse("approval.pending", "审批人已发表意见，不能撤回；可请其退回");
  return ok([draftOf(context, idOf(context), { kind: "opinion", act: "recall", changes: { pending: null } })]);
}

function handOver(context: Context, step: RunningStep): RunningStep {
  const to = accountIn(context, "to", step);
  const account = seatOf(context.facts.actor);
  return { ...step, signers: step.signers.length === 0 ? [to] : step.signers.map((s) => (s === account ? to : s)) };
}

function removeSigner(context: Context, step: RunningStep): RunningStep {
  const out = context.command.values["account"];
  if (typeof out !== "string" || !awaitedSignersAll(step).includes(out))
    refuse("field.invalid", "只能减去尚未发表意见的审批人");
  if (step.signers.length < 2) refuse("field.invalid", "至少保留一名审批人");
  return { ...step, signers: step.signers.filter((s) => s !== out) };
}

/** Another signer before (then it comes back), beside or after the one who asks. */
function addSigner(context: Context, pending: Pending, step: RunningStep): Decision {
  const added = accountIn(context, "account", step);
  const where = context.command.values["where"] ?? "beside";
  const extra: RunningStep = {
    title: `${step.title}（加签）`,
    roles: [],
    mode: "any",
    apart: step.apart,
    signers: [added],
    opinions: [],
  };
  if (where === "beside") {
    const own = step.signers.length === 0 ? [seatOf(context.facts.actor)] : step.signers;
    return moved(context, "addSigner", pending, {
      ...step,
      mode: step.signers.length === 0 ? "all" : step.mode,
      signers: [...own, added],
    });
  }
  if (where !== "before" && where !== "after")
    refuse("field.invalid", "加签位置须是 before（前）、beside（并）或 after（后）");
  const at = where === "before" ? pending.step : pending.step + 1;
  const steps = [
    ...pending.steps.slice(0, at),
    where === "before" ? { ...extra, since: context.at } : extra,
    ...pending.steps.slice(at),
  ];
  return recorded(context, "addSigner", { ...pending, steps });
}

function passed(step: RunningStep, opinions: readonly Opinion[]): boolean {
  const agreed = opinions.filter((o) => o.verdict === "agree").length;
  switch (step.mode) {
    case "any":
      return agreed >= 1;
    case "majority":
      return agreed * 2 > step.signers.length;
    case "all":
    case "inOrder":
      return agreed >= step.signers.length;
  }
}

function moved(context: Context, act: ApprovalAct, pending: Pending, step: RunningStep): Decision {
  return recorded(context, act, { ...pending, steps: replaced(pending, step) });
}

function recorded(context: Context, act: ApprovalAct, pending: Pending, opinion?: Opinion): Decision {
  const changes = { pending, members: [seatOf(context.facts.actor)], ...(opinion ? { opinion } : {}) };
  return ok([draftOf(context, idOf(context), { kind: "opinion", act, changes })], [askNext(pending)]);
}

function opinionOf(context: Context, verdict: Opinion["verdict"]): Opinion {
  const { account, name, for: delegator } = context.facts.actor;
  const seat = delegator === undefined ? {} : { for: delegator };
  return { account, name, ...seat, verdict, words: context.command.words ?? "", at: context.at };
}

function accountIn(context: Context, key: string, step: RunningStep): string {
  const account = context.command.values[key];
  if (typeof account !== "string" || !context.facts.people[account])
    return refuse("field.invalid", "请选择一名在册人员");
  if (step.apart.includes(account)) refuse("requirement.failed", "该人员办理过本事项，应当回避");
  if (step.signers.includes(account)) refuse("field.invalid", "该人员已是本环节审批人");
  return account;
}

function peopleOf(context: Context, acts: readonly string[]): string[] {
  return acts.flatMap((act) => tookPart(context.matter, act));
}

const holdersOf = (context: Context, roles: readonly string[]): string[] => [
  ...new Set(roles.flatMap((role) => context.facts.holders[role] ?? [])),
];
const awaitedSignersAll = (step: RunningStep): string[] =>
  step.signers.filter((s) => !step.opinions.some((o) => seatOf(o) === s));
const replaced = (pending: Pending, step: RunningStep): RunningStep[] =>
  pending.steps.map((s, i) => (i === pending.step ? step : s));
const idOf = (context: Context): string => context.matter?.id ?? refuse("act.notOpen", "事项不存在");
const tell = (account: string, text: string): Extract<Effect, { kind: "notify" }> => ({
  kind: "notify",
  to: [{ account }],
  text,
  about: "sentBack",
});

/** Notice to whoever is next; kept as an effect so that it is sent after the entry is durable. */
export function askNext(pending: Pending): Extract<Effect, { kind: "notify" }> {
  const step = pending.steps[pending.step];
  if (!step) return tell(seatOf(pending.by), "申请被退回，请修改后重新提交");
  const people = awaitedSigners(step).map((account) => ({ account }));
  return {
    kind: "notify",
    to: people.length > 0 ? people : step.roles.map((role) => ({ role })),
    text: `等待审批：${step.title}`,
    about: "approval",
  };
}

/** Whether the act must wait for consents at all. */
export const needsApproval = (act: Act): boolean => (act.approval?.length ?? 0) > 0;
