import type { Act, Branch } from "./act.ts";
import type { Definition } from "./definition.ts";
import type { Report } from "./lint-report.ts";
import { has } from "./path-type.ts";
import { UNIVERSAL_TITLES } from "./universal.ts";

/** Names of entries the engine writes itself, besides the universal acts. */
const ENGINE_ACTS = ["expire"];

/** Openings, reachability, ends and outcomes. */
export function lintStates(report: Report): void {
  const { definition, find } = report;
  const openings = Object.entries(definition.acts).filter(([, act]) => act.from === "new");
  if (openings.length === 0) find("opening.missing", "acts", "没有登记（开立）动作");
  if (definition.kind === "record" && openings.length > 1) {
    find(
      "opening.several",
      "acts",
      `记录只在一个动作中登记，现有${openings.length}个：${openings.map(([, a]) => a.title).join("、")}`,
    );
  }
  if (definition.kind === "roster" && definition.facets.validFrom === undefined) {
    find("roster.validFrom", "facets.validFrom", "名录没有说明哪个字段是生效日");
  }
  for (const [id, act] of Object.entries(definition.acts)) lintAct(report, id, act);
  if (!has(definition.states, definition.initial)) find("state.unknown", "initial", `没有环节“${definition.initial}”`);
  lintGraph(report);
  if (definition.kind === "case") lintOutcomes(report);
}

function lintAct({ definition, find }: Report, id: string, act: Act): void {
  const where = `acts.${id}`;
  if (has(UNIVERSAL_TITLES, id) || ENGINE_ACTS.includes(id))
    find("act.universalName", where, `“${id}”是通用动作的名字，请另取`);
  if (act.by.length === 0) find("act.nobody", `${where}.by`, `“${act.title}”没有人可以办理`);
  if (
    act.by.some((p) => "relation" in p && p.relation === "superior") &&
    act.by.length === 1 &&
    definition.leads.length === 0
  ) {
    find("act.nobody", `${where}.by`, `“${act.title}”只由主管人员办理，但没有说明谁主管（leads）`);
  }
  const named = [...(typeof act.from === "string" ? [] : act.from), ...targetsOf(act, definition)];
  for (const state of named)
    if (!has(definition.states, state)) find("state.unknown", where, `“${act.title}”所指环节“${state}”不存在`);
  if (typeof act.from !== "string" && act.from.length === 0)
    find("state.unknown", `${where}.from`, `“${act.title}”没有可以办理的环节`);
  const branches = branchesOf(act);
  for (const [i, branch] of branches.entries()) {
    if (branch.when === undefined && i < branches.length - 1)
      find("branch.dead", `${where}.to.${i}`, `“${act.title}”的分支在无条件的分支之后，永远不会走到`);
  }
  const outcomes = [act.outcome, ...branches.map((b) => b.outcome)].filter((o): o is string => o !== undefined);
  for (const outcome of outcomes)
    if (!has(definition.outcomes, outcome)) find("outcome.unknown", where, `“${act.title}”的结果“${outcome}”不存在`);
  const decides = outcomes.length > 0 || (act.issues?.length ?? 0) > 0 || (act.publishes?.length ?? 0) > 0;
  if (definition.kind === "case" && decides && act.basis.length === 0) {
    find("act.basis", `${where}.basis`, `“${act.title}”决定权利义务（有结果、制发文书或者公示），须写明依据`);
  }
}

function branchesOf(act: Act): readonly Branch[] {
  return act.to === undefined ? [] : typeof act.to === "string" ? [{ to: act.to }] : act.to;
}

/** States an act can lead to; an opening act without one leads to the initial state. */
export function targetsOf(act: Act, definition: Definition): string[] {
  const targets = branchesOf(act).map((b) => b.to);
  return targets.length === 0 && act.from === "new" ? [definition.initial] : targets;
}

/** Whether an act can be done in a state: `open` is every state that is not an end. */
export function canBeDone(act: Act, state: string, definition: Definition): boolean {
  if (act.from === "new") return false;
  return act.from === "open" ? definition.states[state]?.end !== true : act.from.includes(state);
}

/** States that can be reached from these by any number of acts, these included. */
export function reachableFrom(starts: readonly string[], definition: Definition): Set<string> {
  const reached = new Set<string>();
  const queue = starts.filter((state) => has(definition.states, state));
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    for (const act of Object.values(definition.acts)) {
      if (canBeDone(act, state, definition))
        queue.push(...targetsOf(act, definition).filter((to) => has(definition.states, to)));
    }
  }
  return reached;
}

/** States an opening act leads to. */
export function openingStates(definition: Definition): string[] {
  return Object.values(definition.acts).flatMap((act) => (act.from === "new" ? targetsOf(act, definition) : []));
}

function lintGraph({ definition, find }: Report): void {
  const reached = reachableFrom(openingStates(definition), definition);
  for (const [id, state] of Object.entries(definition.states)) {
    if (!reached.has(id)) find("state.unreachable", `states.${id}`, `环节“${state.title}”没有动作能够到达`);
    else if (
      definition.kind === "case" &&
      ![...reachableFrom([id], definition)].some((to) => definition.states[to]?.end === true)
    ) {
      find("state.deadEnd", `states.${id}`, `从环节“${state.title}”走不到任何终结环节`);
    }
  }
}

/** However a case comes to its end, some act on the way has said how it ended. */
function lintOutcomes({ definition, find }: Report): void {
  const said = (act: Act, branch: { readonly outcome?: string }): boolean =>
    (branch.outcome ?? act.outcome) !== undefined;
  const seen = new Set<string>();
  const queue: (string | undefined)[] = [undefined];
  while (queue.length > 0) {
    const state = queue.pop();
    for (const [id, act] of Object.entries(definition.acts)) {
      if (state === undefined ? act.from !== "new" : !canBeDone(act, state, definition)) continue;
      const branches: readonly Branch[] =
        branchesOf(act).length > 0 ? branchesOf(act) : targetsOf(act, definition).map((to) => ({ to }));
      for (const branch of branches) {
        if (said(act, branch) || seen.has(`${id}/${branch.to}`)) continue;
        seen.add(`${id}/${branch.to}`);
        const to = definition.states[branch.to];
        if (to?.end === true)
          find("outcome.missing", `acts.${id}`, `“${act.title}”走到终结环节“${to.title}”，一路没有动作说明结果`);
        else if (to) queue.push(branch.to);
      }
    }
  }
}
