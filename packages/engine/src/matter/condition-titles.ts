import type { Path } from "../definition/condition.ts";
import type { Field, Value } from "../definition/field.ts";
import { UNIVERSAL_TITLES } from "../definition/universal.ts";
import { own } from "./scope.ts";
import type { LightScope } from "./scope.ts";

/** Parts of the composite types, as a clerk calls them. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  party: {
    kind: "类型",
    name: "名称",
    idNumber: "证件号码",
    phone: "联系电话",
    address: "地址",
    representative: "负责人",
  },
  place: { text: "地点", unit: "所在社区", lng: "经度", lat: "纬度" },
  taxonomy: { code: "代码", title: "名称", version: "版本" },
  signature: { name: "签名", at: "时间", exhibit: "图样" },
  matter: { id: "编号", title: "名称" },
  date: { day: "（当天是否休息）" },
  datetime: { time: "（时刻）", day: "（当天是否休息）" },
};

const DAY_KINDS: Readonly<Record<string, string>> = { work: "工作日", rest: "休息日", holiday: "法定节假日" };

const MATTER_PARTS: Readonly<Record<string, string>> = {
  openedOn: "登记日期",
  closedOn: "办结日期",
  state: "环节",
  outcome: "结果",
  unit: "承办机构",
  handler: "承办人",
  number: "编号",
};

/** What universal acts are given. */
const GIVEN_PARTS: Readonly<Record<string, string>> = {
  way: "送达方式",
  instrument: "文书",
  on: "日期",
  receiver: "收件人",
  unit: "承办机构",
  handler: "承办人",
};

const PARTY_KINDS: Readonly<Record<string, string>> = {
  citizen: "公民",
  organisation: "法人或者其他组织",
  business: "个体工商户",
};

type Titler = (scope: LightScope, rest: string) => string;

const ROOT_TITLES: Readonly<Record<string, Titler>> = {
  $today: () => "当日",
  $now: () => "此时",
  $actor: (_scope, rest) => (rest === "unit" ? "办理人所在机构" : "办理人"),
  $matter: (_scope, rest) => own(MATTER_PARTS, rest) ?? rest,
  $on: (scope, rest) => `“${actTitle(rest, scope)}”日期`,
  $first: (scope, rest) => `首次“${actTitle(rest, scope)}”日期`,
  $by: (scope, rest) => `“${actTitle(rest, scope)}”办理人`,
  $due: (scope, rest) => `“${clockTitle(rest, scope)}”到期日`,
  $served: (scope, rest) => `《${instrumentTitle(rest, scope)}》送达日期`,
  $issued: (scope, rest) => `《${instrumentTitle(rest, scope)}》文号`,
  $computed: (scope, rest) => own(scope.definition.computed, rest)?.title ?? rest,
  $listed: (scope, rest) => own(scope.definition.listed, rest.split(".")[0] ?? "")?.title ?? rest,
  $publicity: (_scope, rest) => (rest === "due" ? "公示期限" : "公示日期"),
  $given: (scope, rest) => own(GIVEN_PARTS, rest) ?? own(scope.definition.fields, rest)?.title ?? rest,
  $setting: (scope, rest) => own(scope.definition.settings, rest)?.title ?? rest,
};

export function actTitle(act: string, scope: LightScope): string {
  return own(scope.definition.acts, act)?.title ?? own<string>(UNIVERSAL_TITLES, act) ?? act;
}

export function clockTitle(clock: string, scope: LightScope): string {
  return own(scope.definition.clocks, clock)?.title ?? clock;
}

export function instrumentTitle(instrument: string, scope: LightScope): string {
  return own(scope.definition.instruments, instrument)?.title ?? instrument;
}

/** What a path is called: the field's title, with the part's: `offender.kind` → 当事人类型. */
export function pathTitle(path: Path, scope: LightScope): string {
  const [head = "", ...rest] = path.split(".");
  if (head.startsWith("$")) return own(ROOT_TITLES, head)?.(scope, rest.join(".")) ?? path;
  const field = own(scope.definition.fields, head);
  return field ? field.title + partsTitle(field, rest) : path;
}

function partsTitle(field: Field, keys: readonly string[]): string {
  const [key, ...rest] = keys;
  if (key === undefined) return "";
  if (/^\d+$/.test(key)) return `第${Number(key) + 1}项${partsTitle(field, rest)}`;
  const column = own(field.columns, key);
  if (column) return `“${column.title}”${partsTitle(column, rest)}`;
  return own(own(PARTS, field.type), key) ?? `“${key}”`;
}

/** The field whose value stands at a path, if the path leads to one. */
function fieldAt(path: Path, scope: LightScope): Field | undefined {
  const [head = "", ...rest] = path.split(".");
  let field = own(scope.definition.fields, head);
  for (const key of rest) if (!/^\d+$/.test(key)) field = own(field?.columns, key);
  return field;
}

/** A value in the words of its path: an option's label, a person's name, 是 or 否. */
export function valueText(value: Value | undefined, path: Path, scope: LightScope): string {
  if (value === undefined || value === null) return "空";
  if (Array.isArray(value)) return value.map((item: Value) => valueText(item, path, scope)).join("、");
  if (typeof value === "object") return objectText(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  return scalarText(String(value), path, scope);
}

function objectText(value: object): string {
  for (const key of ["title", "name", "text", "code", "id"]) {
    const part = own(value as Readonly<Record<string, Value>>, key);
    if (typeof part === "string" && part !== "") return part;
  }
  return "（一项）";
}

function scalarText(text: string, path: Path, scope: LightScope): string {
  const field = fieldAt(path, scope);
  const option = own(field?.options, text);
  if (option !== undefined) return option;
  if (path === "$matter.state") return own(scope.definition.states, text)?.title ?? text;
  if (path === "$matter.outcome") return own(scope.definition.outcomes, text)?.title ?? text;
  if (field === undefined && path.endsWith(".kind")) return own(PARTY_KINDS, text) ?? text;
  if (field === undefined && path.endsWith(".day")) return own(DAY_KINDS, text) ?? text;
  return own(scope.facts?.people, text)?.name ?? text;
}
