import type { Condition, Path } from "../definition/condition.ts";
import { due, phase } from "../time/due.ts";
import { judged, laterFor, unknownFor } from "./condition-judge.ts";
import type { Judgement } from "./condition-judge.ts";
import { actTitle, clockTitle, instrumentTitle, pathTitle } from "./condition-titles.ts";
import { canKnow, isList, lookup } from "./lookup.ts";
import { tookPart } from "./matter.ts";
import { momentOf, own, settingsOf, todayOf } from "./scope.ts";
import type { LightScope } from "./scope.ts";

type Done = Extract<Condition, { done: string }>;
type Instrument = Extract<Condition, { instrument: string }>;
type Certified = Extract<Condition, { certified: Path }>;
type Apart = Extract<Condition, { apart: Path }>;
type ClockIs = Extract<Condition, { clock: string }>;
type Related = Extract<Condition, { related: string }>;
type Exhibits = Extract<Condition, { exhibits: Path }>;

/** Acts that a return undid are not among the matter's done any more. */
export function judgeDone(condition: Done, scope: LightScope): Judgement {
  if (scope.matter === undefined) return unknownFor([`$on.${condition.done}`], scope);
  const since = condition.after === undefined ? undefined : own(scope.matter?.done, condition.after);
  const after = since?.[since.length - 1]?.revision ?? 0;
  const times = (own(scope.matter?.done, condition.done) ?? []).filter((d) => d.revision > after).length;
  const needed = condition.times ?? 1;
  const title = actTitle(condition.done, scope);
  const again = after > 0 && condition.after !== undefined ? `“${actTitle(condition.after, scope)}”之后` : "";
  return judged(times >= needed, (wanted) => {
    if (!wanted) return `${again}已经办理：${title}`;
    return needed === 1 ? `${again}尚未办理：${title}` : `${again}须办理${needed}次：${title}（已办理${times}次）`;
  });
}

export function judgeInstrument({ instrument, is }: Instrument, scope: LightScope): Judgement {
  if (scope.matter === undefined) return unknownFor([`$served.${instrument}`], scope);
  const issued = (scope.matter?.instruments ?? []).filter((i) => i.instrument === instrument && !i.withdrawn);
  const truth = is === "issued" ? issued.length > 0 : issued.some((i) => i.served !== undefined);
  const verb = is === "issued" ? "制发" : "送达";
  return judged(truth, (wanted) => `${wanted ? "尚未" : "已经"}${verb}《${instrumentTitle(instrument, scope)}》`);
}

/** At least so many distinct persons with a certificate valid that day, its last day included (行政处罚法第四十二条). */
export function judgeCertified({ certified, count }: Certified, scope: LightScope): Judgement {
  const accounts = accountsAt(certified, scope);
  const today = todayOf(scope);
  if (accounts === undefined || today === undefined)
    return unknownFor([accounts === undefined ? certified : "$today"], scope);
  const people = accounts.map((account) => own(scope.facts?.people, account));
  const valid = people.filter((p) => p?.certificates.some(({ from, to }) => from <= today && today <= to));
  const unseen = people.filter((p) => p === undefined).length;
  const names = valid.map((p) => p?.name ?? "").join("、");
  const title = pathTitle(certified, scope);
  const says = (wanted: boolean): string => {
    if (!wanted) return `${title}中持有效执法证的须少于${count}人，当日有效的有${valid.length}人：${names}`;
    const now = valid.length === 0 ? "当日均无有效执法证" : `当日有效的只有${valid.length}人：${names}`;
    return `${title}中持有效执法证的须不少于${count}人，${now}`;
  };
  if (valid.length < count && valid.length + unseen >= count) {
    return laterFor(certified, scope);
  }
  return judged(valid.length >= count, says);
}

export function judgeApart({ apart, from }: Apart, scope: LightScope): Judgement {
  const accounts = accountsAt(apart, scope);
  if (accounts === undefined) return unknownFor([apart], scope);
  const matter = scope.matter;
  if (matter === undefined) return unknownFor(from.map((act) => `$by.${act}`).concat(apart), scope);
  const took = from.flatMap((act) =>
    tookPart(matter, act)
      .filter((account) => accounts.includes(account))
      .map((account) => ({ act, account })),
  );
  const title = pathTitle(apart, scope);
  return judged(took.length === 0, (wanted) => {
    if (!wanted) return `${title}须参与过${actTitles(from, scope)}`;
    const names = [...new Set(took.map(({ account }) => own(scope.facts?.people, account)?.name ?? account))];
    return `${title}不得为参与过${actTitles([...new Set(took.map(({ act }) => act))], scope)}的人员（${names.join("、")}）`;
  });
}

const actTitles = (acts: readonly string[], scope: LightScope): string =>
  acts.map((act) => `“${actTitle(act, scope)}”`).join("、");

/** Distinct accounts at a path; undefined when there is no value. */
function accountsAt(path: Path, scope: LightScope): string[] | undefined {
  const value = lookup(path, scope);
  const list = isList(value) ? value : [value];
  const accounts = list.filter((item): item is string => typeof item === "string" && item !== "");
  return accounts.length > 0 ? [...new Set(accounts)] : undefined;
}

const CLOCK_WORDS = {
  running: "正在计算",
  suspended: "中止",
  stopped: "终结",
  overdue: "届满",
  unstarted: "尚未起算",
} as const satisfies Record<ClockIs["is"], string>;

export function judgeClock({ clock, is }: ClockIs, scope: LightScope): Judgement {
  if (scope.matter === undefined) return unknownFor([`$due.${clock}`], scope);
  const state = own(scope.matter?.clocks, clock);
  const definition = own(scope.definition.clocks, clock);
  const title = clockTitle(clock, scope);
  if (!state || !definition) return clockJudgement(title, is, "unstarted");
  const [now, calendar] = [momentOf(scope), scope.facts?.calendar];
  // Without calendar and time only a clock that stands still is known.
  if (now === undefined || !calendar) {
    if (state.stopped) return clockJudgement(title, is, "stopped");
    return is === "unstarted" || is === "stopped"
      ? clockJudgement(title, is, "running")
      : unknownFor([`$due.${clock}`], scope);
  }
  const when = due(definition, state, calendar, settingsOf(scope.definition, scope.facts?.settings));
  const at = phase(definition, state, when, now);
  return clockJudgement(title, is, at === "near" ? "running" : at, `，到期日${when.on}`);
}

function clockJudgement(title: string, is: ClockIs["is"], now: ClockIs["is"], detail = ""): Judgement {
  return judged(is === now, (wanted) =>
    wanted
      ? `期限“${title}”须为${CLOCK_WORDS[is]}（现为${CLOCK_WORDS[now]}${detail}）`
      : `期限“${title}”现为${CLOCK_WORDS[now]}${detail}`,
  );
}

/** `present`: at least one; `allClosed`: at least one and none open; `noneOpen`: none open, if any. Relatives stand in the order they were opened. */
export function judgeRelated(condition: Related, scope: LightScope): Judgement {
  const relatives = scope.matter === null ? [] : scope.facts?.relatives;
  if (!relatives) return unknownFor(["$related"], scope);
  const { outcome } = condition;
  const all = relatives.filter(
    (r) => r.kind === condition.related && (condition.procedure === undefined || r.procedure === condition.procedure),
  );
  const found = condition.latest === true ? all.slice(-1) : all;
  const fit = outcome === undefined ? found : found.filter((r) => r.outcome === outcome);
  const open = found.filter((r) => !r.closed).length;
  const word = condition.related === "child" ? "子事项" : "后续事项";
  if (condition.are === "present") {
    return judged(fit.length > 0, (wanted) =>
      wanted ? `尚无${outcome === undefined ? "" : "达到所需结果的"}${word}` : `已有${fit.length}件${word}`,
    );
  }
  const joined = open === 0 && fit.length === found.length;
  return judged(joined && (condition.are === "noneOpen" || found.length > 0), (wanted) => {
    if (!wanted) return `${word}已全部办结`;
    if (found.length === 0) return `尚无${word}`;
    return open > 0 ? `还有${open}件${word}未办结` : `${found.length - fit.length}件${word}的结果不合要求`;
  });
}

/** No exhibits yet is none, not unknown. */
export function judgeExhibits({ exhibits, count, kinds }: Exhibits, scope: LightScope): Judgement {
  const value = lookup(exhibits, scope);
  if (value === undefined && !canKnow(exhibits, scope)) return unknownFor([exhibits], scope);
  const ids = new Set(isList(value) ? value.filter((id): id is string => typeof id === "string") : []);
  const title = pathTitle(exhibits, scope);
  if (kinds && !scope.facts?.exhibits && ids.size >= count) return laterFor(exhibits, scope);
  const fit = kinds ? [...ids].filter((id) => kinds.includes(own(scope.facts?.exhibits, id)?.kind ?? "")) : [...ids];
  const sort = kinds ? "所需种类的材料" : "材料";
  return judged(
    fit.length >= count,
    (wanted) =>
      `“${title}”中${sort}${wanted ? `须不少于${count}份，现有${fit.length}份` : `须少于${count}份，现有${fit.length}份`}`,
    fit.length >= count ? [] : [exhibits],
  );
}
