import type { Act, Performer } from "@fadu/engine/definition/act.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Clock, Length } from "@fadu/engine/definition/clock.ts";
import type { Definition, InstrumentUse } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { lengthText, UNIT_WORDS } from "@fadu/engine/time/explain.ts";
import type { Static } from "typebox";

import { roleTitle } from "../account/me.ts";
import type { DiffSection } from "./schema.ts";

type Section = Static<typeof DiffSection>;
type Line = Section["lines"][number];

/** What a part of a definition says, label by label. */
type Said = Readonly<Record<string, string>>;

interface Part {
  readonly title: string;
  readonly says: Said;
  /** All of it: what no label tells apart is named as such. */
  readonly whole: unknown;
}

type Parts = Readonly<Record<string, Part>>;

const SECTIONS: readonly (readonly [title: string, parts: (definition: Definition) => Parts])[] = [
  ["总体", (d) => ({ head: { title: d.title, says: headSays(d), whole: headSays(d) } })],
  ["字段", (d) => each(d.fields, (field) => ({ title: field.title, says: fieldSays(field) }))],
  ["环节和结果", (d) => ({ ...titled("环节", d.states), ...titled("结果", d.outcomes) })],
  ["办理动作", (d) => each(d.acts, (act) => ({ title: act.title, says: actSays(act, d) }))],
  ["期限", (d) => each(d.clocks, (clock) => ({ title: clock.title, says: clockSays(clock, d) }))],
  ["文书", (d) => each(d.instruments, (one) => ({ title: `《${one.title}》`, says: instrumentSays(one) }))],
  [
    "本地设定",
    (d) =>
      each(d.settings, (one) => ({ title: one.title, says: { 默认值: String(one.default), 依据: cites(one.basis) } })),
  ],
];

/**
 * What changed from one version of a procedure to another, in words and where: added, removed, or said otherwise. What changed
 * without any of its words doing so (a condition, an order) is named, never passed over.
 */
export function diffDefinitions(before: Definition, after: Definition): Section[] {
  return SECTIONS.flatMap(([title, parts]): Section[] => {
    const [old, now] = [parts(before), parts(after)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    const lines = keys.flatMap((key) => lineOf(old[key], now[key]));
    return lines.length === 0 ? [] : [{ title, lines }];
  });
}

function lineOf(old: Part | undefined, now: Part | undefined): Line[] {
  if (!old) return now ? [{ kind: "added", title: now.title, changes: told(now.says) }] : [];
  if (!now) return [{ kind: "removed", title: old.title, changes: [] }];
  if (JSON.stringify(old.whole) === JSON.stringify(now.whole)) return [];
  const labels = [...new Set([...Object.keys(old.says), ...Object.keys(now.says)])];
  const changes = labels.flatMap((label) => {
    const [was, is] = [old.says[label] ?? "", now.says[label] ?? ""];
    return was === is ? [] : [{ label, before: was === "" ? null : was, after: is === "" ? null : is }];
  });
  const hidden = { label: "判断条件或者次序", before: null, after: "有变化" };
  return [{ kind: "changed", title: now.title, changes: changes.length > 0 ? changes : [hidden] }];
}

const told = (says: Said): Line["changes"] =>
  Object.entries(says).flatMap(([label, text]) => (text === "" ? [] : [{ label, before: null, after: text }]));

const each = <T>(all: Readonly<Record<string, T>>, say: (one: T) => Omit<Part, "whole">): Parts =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [key, { ...say(one), whole: one }]));

const titled = (kind: string, all: Readonly<Record<string, { readonly title: string }>>): Parts =>
  Object.fromEntries(
    Object.entries(all).map(([key, one]) => [
      `${kind} ${key}`,
      { title: `${kind}“${one.title}”`, says: { 名称: one.title }, whole: one },
    ]),
  );

const listed = (words: readonly string[]): string => [...new Set(words)].join("、");
const cites = (basis: readonly Basis[]): string => listed(basis.map(({ cite }) => cite));
const yes = (holds: boolean | undefined): string => (holds === true ? "是" : "");

function headSays({ title, basis, retention, visibility, mainClocks, version }: Definition): Said {
  return {
    名称: title,
    版本: version,
    依据: cites(basis),
    可查看的角色: listed(visibility.roles.map(roleTitle)),
    保管期限: retention.years === 0 ? "永久" : `${retention.years}年`,
    主要期限的次序: listed(mainClocks ?? []),
  };
}

function fieldSays(field: Field): Said {
  const amount = (one: Field["min"]): string =>
    one === undefined ? "" : typeof one === "number" ? String(one) : `设定“${one.setting}”`;
  return {
    名称: field.title,
    类型: TYPES[field.type],
    选项: listed(Object.values(field.options ?? {})),
    列: listed(Object.values(field.columns ?? {}).map(({ title }) => title)),
    最小: amount(field.min),
    最大: amount(field.max),
    必填: yes(field.required),
    分组: field.group ?? "",
    说明: field.help ?? "",
  };
}

function actSays(act: Act, definition: Definition): Said {
  const state = (key: string): string => definition.states[key]?.title ?? key;
  const field = (key: string): string => definition.fields[key]?.title ?? key;
  const targets = act.to === undefined ? [] : typeof act.to === "string" ? [act.to] : act.to.map(({ to }) => to);
  return {
    名称: act.title,
    由谁办理: listed(act.by.map(performer)),
    从: act.from === "new" ? "登记" : act.from === "open" ? "办结前的任一环节" : listed(act.from.map(state)),
    到: listed(targets.map(state)),
    填写: listed(act.collects.map((one) => field(one.field))),
    要求: act.requires.map(({ says }) => says).join("；"),
    审批: (act.approval ?? []).map((step) => `${step.title}（${listed(step.roles.map(roleTitle))}）`).join("、"),
    文书: listed((act.issues ?? []).map(({ instrument }) => definition.instruments[instrument]?.title ?? instrument)),
    依据: cites([...act.basis, ...act.requires.flatMap(({ basis }) => basis)]),
  };
}

function performer(by: Performer): string {
  if ("system" in by) return "系统";
  return "role" in by ? roleTitle(by.role) : RELATIONS[by.relation];
}

function clockSays(clock: Clock, definition: Definition): Said {
  const trigger = (one: string): string => {
    const [kind = "", key = ""] = one.split(":");
    const of = { act: definition.acts, state: definition.states, served: definition.instruments }[kind];
    return of?.[key]?.title ?? key;
  };
  return {
    名称: clock.title,
    长度: length(clock.length, definition),
    起算: listed(clock.starts.map(trigger)),
    停止: listed(clock.stops.map(trigger)),
    中止: listed((clock.suspends ?? []).map(trigger)),
    延长: clock.extension ? `${clock.extension.times}次，每次${length(clock.extension.length, definition)}` : "",
    末日遇休息日: clock.roll === "none" ? "不顺延" : "顺延",
    依据: cites(clock.basis),
  };
}

function length(of: Length, { settings }: Definition): string {
  if ("path" in of) return "按个案";
  if (typeof of.n === "number") return lengthText({ n: of.n, unit: of.unit });
  return `设定的${UNIT_WORDS[of.unit]}数“${settings[of.n.setting]?.title ?? of.n.setting}”`;
}

const instrumentSays = ({ title, needs, series, served }: InstrumentUse): Said => ({
  名称: title,
  必备内容: listed(needs.map(({ label }) => label)),
  编号: series ?? "",
  须送达: yes(served),
});

const RELATIONS = {
  opener: "登记人",
  handler: "承办人",
  coHandler: "协办人",
  member: "参与办理的人",
  superior: "上级负责人",
} as const satisfies Record<Extract<Performer, { relation: unknown }>["relation"], string>;

const TYPES = {
  text: "单行文字",
  longtext: "多行文字",
  integer: "整数",
  number: "数字",
  money: "金额",
  area: "面积",
  date: "日期",
  datetime: "日期和时间",
  yesno: "是否",
  choice: "单选",
  choices: "多选",
  taxonomy: "分类",
  party: "当事人",
  account: "人员",
  accounts: "多名人员",
  unit: "机构",
  units: "多个机构",
  place: "地点",
  exhibits: "附件",
  table: "表格",
  signature: "签名",
  idcard: "身份证号",
  uscc: "统一社会信用代码",
  phone: "电话",
  matter: "关联事项",
} as const satisfies Record<Field["type"], string>;
