import type { Definition } from "../definition/definition.ts";
import type { Act, Performer } from "../definition/act.ts";
import type { Instant } from "../time/dates.ts";
import { awaitedSigners } from "./approval.ts";
import { actsHere, last } from "./context.ts";
import { seatOf } from "./matter.ts";
import type { Matter, Pending } from "./matter.ts";

/** Something awaited from one account, or from any holder of some roles in the matter's unit. */
export interface Task {
  /** Unique within the matter. */
  readonly key: string;
  readonly kind: "act" | "opinion" | "read";
  readonly acts: readonly string[];
  readonly roles: readonly string[];
  readonly account?: string;
  readonly unit: string;
  readonly since: Instant;
  /** What is awaited, in words: 立案、不予立案. */
  readonly title: string;
}

/** Who must do what next. A projection: derived from the matter, never stored as truth. */
export function awaited(definition: Definition, matter: Matter): Task[] {
  const reading = matter.rounds.flatMap((r) =>
    r.readers
      .filter((reader) => reader.at === undefined)
      .map(({ account }): Task => {
        const [act, title] = r.kind === "consult" ? ["advise", "答复会商"] : ["read", "阅"];
        return {
          key: `${r.id}:${account}`,
          kind: "read",
          acts: [act],
          roles: [],
          account,
          unit: matter.unit,
          since: r.at,
          title,
        };
      }),
  );
  if (matter.closedOn !== undefined) return reading;
  if (matter.pending) return [...opinions(definition, matter, matter.pending), ...reading];
  if (matter.suspended || definition.kind !== "case") return reading;
  return [...acting(definition, matter), ...reading];
}

function opinions(definition: Definition, matter: Matter, pending: Pending): Task[] {
  const title = definition.acts[pending.act]?.title ?? (pending.act === "extend" ? "延期" : pending.act);
  const step = pending.steps[pending.step];
  if (!step) {
    const task = {
      key: "resubmit",
      kind: "act" as const,
      acts: [pending.act, "recall"],
      roles: [],
      account: seatOf(pending.by),
    };
    return [{ ...task, unit: matter.unit, since: matter.lastAt, title: `重新提交：${title}` }];
  }
  const base = {
    kind: "opinion" as const,
    acts: ["approve", "refuse", "sendBack"],
    unit: matter.unit,
    since: step.since ?? pending.at,
    title: `${step.title}：${title}`,
  };
  if (step.signers.length === 0) return [{ ...base, key: `step${pending.step}`, roles: step.roles }];
  return awaitedSigners(step).map((account) => ({
    ...base,
    key: `step${pending.step}:${account}`,
    roles: [],
    account,
  }));
}

/** Awaited acts of the state, gathered by who does them: one task for a person, one for each set of roles. */
function acting(definition: Definition, matter: Matter): Task[] {
  const since = last(matter.visits)?.at ?? matter.openedAt;
  const tasks = new Map<string, { acts: string[]; titles: string[]; roles: readonly string[]; account?: string }>();
  for (const [id, act] of actsHere(definition, matter)) {
    if (!isAwaited(act)) continue;
    for (const who of assignees(definition, matter, act.by)) {
      const key = who.account ?? who.roles.join("+");
      const task = tasks.get(key) ?? { acts: [], titles: [], ...who };
      task.acts.push(id);
      task.titles.push(act.title);
      tasks.set(key, task);
    }
  }
  return [...tasks].map(([key, { acts, titles, roles, account }]) => ({
    key,
    kind: "act",
    acts,
    roles,
    ...(account ? { account } : {}),
    unit: matter.unit,
    since,
    title: titles.slice(0, 3).join("、"),
  }));
}

export const isAwaited = (act: Act): boolean =>
  (act.task ?? (act.to === undefined ? "optional" : "awaited")) === "awaited";

/** The handler when there is one and the act is the handler's; else the opener; else the holders of its roles. */
function assignees(
  definition: Definition,
  matter: Matter,
  by: readonly Performer[],
): { roles: string[]; account?: string }[] {
  const relations = by.flatMap((p) => ("relation" in p ? [p.relation] : []));
  if (relations.includes("handler") && matter.handler) return [{ roles: [], account: matter.handler }];
  const roles = by.flatMap((p) => ("role" in p ? [p.role] : []));
  if (roles.length > 0) return [{ roles: [...roles].sort() }];
  if (relations.includes("opener")) return [{ roles: [], account: seatOf(matter.opener) }];
  if (relations.includes("coHandler")) return matter.coHandlers.map((account) => ({ roles: [], account }));
  if (relations.includes("handler") || relations.includes("superior")) return [{ roles: leadRoles(definition) }];
  return [];
}

const leadRoles = (definition: Definition): string[] =>
  definition.leads.flatMap((p) => ("role" in p ? [p.role] : [])).sort();
