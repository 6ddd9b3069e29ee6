import type { Clock, Length, Trigger } from "./clock.ts";
import type { Amount } from "./condition.ts";
import type { Definition } from "./definition.ts";
import type { Field } from "./field.ts";
import type { Report } from "./lint-report.ts";
import { lintPath } from "./lint-references.ts";
import { canBeDone, openingStates, reachableFrom, targetsOf } from "./lint-states.ts";
import { has, pathType } from "./path-type.ts";
import { UNIVERSAL_TITLES } from "./universal.ts";

/** Clocks can start and stop, warn before they run out, and do on expiry what exists. */
export function lintClocks(report: Report): void {
  const { definition, find } = report;
  for (const [id, clock] of Object.entries(definition.clocks)) lintClock(report, `clocks.${id}`, clock);
  for (const id of definition.mainClocks ?? [])
    if (!has(definition.clocks, id)) find("clock.unknown", "mainClocks", `没有期限“${id}”`);
  for (const [id, act] of Object.entries(definition.acts)) {
    for (const p of act.publishes ?? []) lintLength(report, `acts.${id}.publishes`, p.within);
  }
  for (const [key, field] of Object.entries(definition.fields)) lintBounds(report, `fields.${key}`, field);
}

function lintBounds(report: Report, where: string, field: Field): void {
  for (const amount of [field.min, field.max]) if (amount !== undefined) lintAmount(report, where, amount);
  for (const [key, column] of Object.entries(field.columns ?? {}))
    lintBounds(report, `${where}.columns.${key}`, column);
}

function lintClock(report: Report, where: string, clock: Clock): void {
  const { definition, find } = report;
  for (const trigger of [...clock.starts, ...clock.stops, ...(clock.suspends ?? []), ...(clock.resumes ?? [])]) {
    if (!triggerExists(trigger, definition))
      find("clock.trigger", where, `期限“${clock.title}”的触发“${trigger}”不存在，或者文书无须送达`);
  }
  for (const trigger of clock.starts.filter((start) => onlyEnds(start, definition))) {
    find("clock.unstarted", where, `“${trigger}”使事项终结，期限“${clock.title}”不会由此起算`);
  }
  if (clock.starts.length === 0) find("clock.unstarted", where, `期限“${clock.title}”没有起算的触发`);
  else if (!canStop(clock, definition))
    find("clock.unstoppable", where, `期限“${clock.title}”起算之后没有动作能使它停止`);
  if ((clock.suspends?.length ?? 0) > 0 !== (clock.resumes?.length ?? 0) > 0) {
    find("clock.suspension", where, `期限“${clock.title}”的中止和恢复须成对`);
  }
  lintLength(report, `${where}.length`, clock.length);
  if (clock.extension) lintLength(report, `${where}.extension`, clock.extension.length);
  if (clock.extension?.again) lintLength(report, `${where}.extension.again`, clock.extension.again.length);
  for (const id of clock.extension?.with ?? []) {
    if (!has(definition.clocks, id)) find("clock.unknown", `${where}.extension.with`, `一同延长的期限“${id}”不存在`);
  }
  for (const path of clock.from === undefined ? [] : [clock.from].flat()) {
    lintPath(report, `${where}.from`, path);
    const type = pathType(path, definition);
    if (type !== undefined && type !== "date" && type !== "any")
      find("condition.type", `${where}.from`, `“${path}”不是日期`);
  }
  for (const warn of clock.warns ?? []) lintWarning(report, where, clock, warn);
  if (clock.kind === "duty" && clock.basis.length === 0)
    find("clock.basis", where, `办理期限“${clock.title}”须写明依据`);
  if (typeof clock.expires === "object") lintExpiry(report, where, clock, clock.expires.act);
}

function lintExpiry({ definition, find }: Report, where: string, clock: Clock, id: string): void {
  const act = has(definition.acts, id) ? definition.acts[id] : undefined;
  if (!act) find("act.unknown", `${where}.expires`, `期限“${clock.title}”到期的动作“${id}”不存在`);
  else if (act.from === "new" || !act.by.some((p) => "system" in p)) {
    find("clock.expiry", `${where}.expires`, `期限“${clock.title}”到期的动作“${act.title}”须可由系统办理`);
  }
}

function lintLength(report: Report, where: string, length: Length): void {
  if ("path" in length) lintPath(report, where, length.path);
  else {
    lintAmount(report, where, length.n);
    if (typeof length.n === "number" && !(length.n >= 0)) report.find("clock.length", where, "期限不能为负数");
  }
}

function lintAmount({ definition, find }: Report, where: string, amount: Amount): void {
  if (typeof amount === "number") return;
  const setting = has(definition.settings, amount.setting) ? definition.settings[amount.setting] : undefined;
  if (typeof setting?.default !== "number") find("setting.unknown", where, `没有数字参数“${amount.setting}”`);
}

function lintWarning(report: Report, where: string, clock: Clock, warn: Length): void {
  if ("path" in warn) {
    report.find("clock.warning", where, `期限“${clock.title}”的预警不能取自数据`);
    return;
  }
  lintAmount(report, where, warn.n);
  const { length } = clock;
  // A limit counted from a stated day may be that day itself, and still warn before it.
  if (
    clock.from !== undefined ||
    "path" in length ||
    length.unit !== warn.unit ||
    typeof length.n !== "number" ||
    typeof warn.n !== "number"
  )
    return;
  if (warn.n >= length.n) report.find("clock.warning", where, `期限“${clock.title}”的预警不短于期限本身`);
}

function split(trigger: Trigger): [kind: string, key: string] {
  const colon = trigger.indexOf(":");
  return [trigger.slice(0, colon), trigger.slice(colon + 1)];
}

function triggerExists(trigger: Trigger, definition: Definition): boolean {
  const [kind, key] = split(trigger);
  if (kind === "act") return has(definition.acts, key) || has(UNIVERSAL_TITLES, key);
  if (kind === "state") return has(definition.states, key);
  return kind === "served" && has(definition.instruments, key) && definition.instruments[key]?.served === true;
}

/** The trigger always ends the matter, and an ended matter starts no clock. */
function onlyEnds(trigger: Trigger, definition: Definition): boolean {
  const [kind, key] = split(trigger);
  const isEnd = (state: string): boolean => definition.states[state]?.end === true;
  if (kind === "state") return isEnd(key);
  const act = kind === "act" && has(definition.acts, key) ? definition.acts[key] : undefined;
  const targets = act ? targetsOf(act, definition) : [];
  return targets.length > 0 && targets.every(isEnd);
}

/** Some trigger that stops the clock can still happen in a state that may follow its start. */
function canStop(clock: Clock, definition: Definition): boolean {
  return clock.starts.every((start) => {
    const later = reachableFrom(statesAfter(start, definition), definition);
    return clock.stops.some((stop) => canHappen(stop, later, definition));
  });
}

/** States in which a matter may stand right after a trigger. */
function statesAfter(trigger: Trigger, definition: Definition): string[] {
  const [kind, key] = split(trigger);
  if (kind === "state") return [key];
  const act = kind === "act" && has(definition.acts, key) ? definition.acts[key] : undefined;
  // Service and the universal acts come in any state.
  if (!act) return [...reachableFrom(openingStates(definition), definition)];
  const targets = targetsOf(act, definition);
  return targets.length > 0
    ? targets
    : Object.keys(definition.states).filter((state) => canBeDone(act, state, definition));
}

function canHappen(trigger: Trigger, states: ReadonlySet<string>, definition: Definition): boolean {
  const [kind, key] = split(trigger);
  if (kind === "act") {
    const act = has(definition.acts, key) ? definition.acts[key] : undefined;
    return act ? [...states].some((state) => canBeDone(act, state, definition)) : has(UNIVERSAL_TITLES, key);
  }
  if (kind === "state") return states.has(key);
  return Object.values(definition.acts).some((act) => (act.issues ?? []).some((i) => i.instrument === key));
}
