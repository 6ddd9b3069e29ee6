import type { Path } from "./condition.ts";
import type { Definition } from "./definition.ts";
import type { Field, FieldType } from "./field.ts";
import { UNIVERSAL_TITLES } from "./universal.ts";

/** What stands at a path, as far as conditions and facets care. `any`: an attribute of a class, known only with the class. */
export type PathType =
  "text" | "number" | "date" | "flag" | "unit" | "account" | "list" | "exhibits" | "object" | "class" | "any";

const OF_FIELD = {
  text: "text",
  longtext: "text",
  integer: "number",
  number: "number",
  money: "number",
  area: "number",
  date: "date",
  datetime: "date",
  yesno: "flag",
  choice: "text",
  choices: "list",
  taxonomy: "class",
  party: "object",
  account: "account",
  accounts: "list",
  unit: "unit",
  units: "list",
  place: "object",
  exhibits: "exhibits",
  table: "list",
  signature: "object",
  idcard: "text",
  uscc: "text",
  phone: "text",
  matter: "object",
} as const satisfies Record<FieldType, PathType>;

const PARTS: Readonly<Partial<Record<FieldType, Readonly<Record<string, PathType>>>>> = {
  party: { kind: "text", name: "text", idNumber: "text", phone: "text", address: "text", representative: "text" },
  place: { text: "text", unit: "unit", lng: "number", lat: "number" },
  signature: { name: "text", at: "date", exhibit: "text" },
  matter: { id: "text", title: "text" },
  date: { day: "text" },
  datetime: { time: "text", day: "text" },
};

const OF_MATTER: Readonly<Record<string, PathType>> = {
  openedOn: "date",
  closedOn: "date",
  state: "text",
  outcome: "text",
  unit: "unit",
  handler: "account",
  number: "text",
};

/** Type of what a path leads to in matters of this definition; undefined when it leads nowhere. */
export function pathType(path: Path, definition: Definition): PathType | undefined {
  const dot = path.indexOf(".");
  const [head, rest] = dot < 0 ? [path, ""] : [path.slice(0, dot), path.slice(dot + 1)];
  if (head.startsWith("$")) return rootType(head, rest, definition);
  const field = has(definition.fields, head) ? definition.fields[head] : undefined;
  return field ? partType(field, rest === "" ? [] : rest.split(".")) : undefined;
}

/** The field at a path, columns of tables included; undefined for parts and reserved roots. */
export function fieldAtPath(path: Path, definition: Definition): Field | undefined {
  const [head = "", ...rest] = path.split(".");
  let field = has(definition.fields, head) ? definition.fields[head] : undefined;
  for (const key of rest)
    if (!/^\d+$/.test(key)) field = field?.columns && has(field.columns, key) ? field.columns[key] : undefined;
  return field;
}

function partType(field: Field, keys: readonly string[]): PathType | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return OF_FIELD[field.type];
  if (field.type === "table") {
    const picked = /^\d+$/.test(key);
    const [column = "", ...deeper] = picked ? rest : keys;
    if (picked && rest.length === 0) return "object";
    const found =
      field.columns && has(field.columns, column) ? partType(field.columns[column] as Field, deeper) : undefined;
    return found === undefined || picked ? found : "list";
  }
  if (field.type === "taxonomy")
    return key === "code" || key === "title" || key === "version" ? (rest.length === 0 ? "text" : undefined) : "any";
  if (/^\d+$/.test(key) && rest.length === 0) return OF_ITEM[field.type];
  const parts = PARTS[field.type];
  return rest.length === 0 && parts && has(parts, key) ? parts[key] : undefined;
}

const OF_ITEM: Readonly<Partial<Record<FieldType, PathType>>> = {
  choices: "text",
  accounts: "account",
  units: "unit",
  exhibits: "text",
};

function rootType(root: string, rest: string, definition: Definition): PathType | undefined {
  switch (root) {
    case "$today":
    case "$now":
      return rest === "" ? "date" : undefined;
    case "$actor":
      return rest === "account" || rest === "unit" ? rest : undefined;
    case "$matter":
      return has(OF_MATTER, rest) ? OF_MATTER[rest] : undefined;
    case "$on":
    case "$first":
      return isAct(rest, definition) ? "date" : undefined;
    case "$by":
      return isAct(rest, definition) ? "account" : undefined;
    case "$due":
      return has(definition.clocks, rest) ? "date" : undefined;
    case "$publicity":
      return rest === "due" || rest === "on" ? "date" : undefined;
    case "$served":
      return has(definition.instruments, rest) ? "date" : undefined;
    case "$given":
      return rest === "" ? undefined : "any";
    case "$issued":
      return has(definition.instruments, rest) ? "text" : undefined;
    case "$computed":
      return definition.computed && has(definition.computed, rest)
        ? OF_COMPUTED[definition.computed[rest]?.type ?? "number"]
        : undefined;
    case "$listed":
      return definition.listed && has(definition.listed, rest.split(".")[0] ?? "") && rest.includes(".")
        ? "any"
        : undefined;
    case "$setting":
      return has(definition.settings, rest) ? settingType(definition.settings[rest]?.default) : undefined;
    default:
      return undefined;
  }
}

const OF_COMPUTED = { money: "number", number: "number", date: "date", text: "text" } as const;

function settingType(value: unknown): PathType {
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "flag" : "text";
}

/** An act of the definition, or one that every matter knows. */
export function isAct(act: string, definition: Definition): boolean {
  return has(definition.acts, act) || has(UNIVERSAL_TITLES, act);
}

export function has(record: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}
