import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { instantOf, isDate } from "@fadu/engine/time/dates.ts";

import type { World } from "../matter/world.ts";
import type { Column } from "./columns.ts";

/** What stood in a cell, as its reader gave it. */
export type Cell = string | number | boolean | Date | null;

export type Parsed = { readonly value: Value } | { readonly problem: string };

const ok = (value: Value): Parsed => ({ value });
const wrong = (problem: string): Parsed => ({ problem });

/** Kinds of parties as they are written in cells. */
export const PARTY_KINDS: Readonly<Record<string, string>> = {
  个人: "citizen",
  公民: "citizen",
  单位: "organisation",
  法人: "organisation",
  组织: "organisation",
  个体工商户: "business",
};
/** The first two are what is proposed. */
export const YES_NO: Readonly<Record<string, boolean>> = { 是: true, 否: false, 有: true, 无: false };

/** Names to ids, as a clerk writes them; a name borne by two is known to neither. */
export interface Directory {
  readonly accounts: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  /** `taxonomy/title` or `taxonomy/code` → code. */
  readonly classes: ReadonlyMap<string, string>;
}

const AMBIGUOUS = "";

/** @param logins login → account id */
export function directoryOf(world: World, logins: ReadonlyMap<string, string>): Directory {
  const accounts = new Map<string, string>();
  for (const { id, name, disabled } of world.accounts.values()) if (!disabled) add(accounts, name, id);
  for (const [login, id] of logins) accounts.set(login, id);
  const units = new Map<string, string>();
  for (const { id, name, to } of world.units.values()) if (to === null) add(units, name, id);
  const classes = new Map<string, string>();
  for (const [key, versions] of world.classes) {
    const slash = key.indexOf("/");
    const code = key.slice(slash + 1);
    const title = versions.at(-1)?.title;
    if (title !== undefined) add(classes, `${key.slice(0, slash)}/${title}`, code);
  }
  for (const key of world.classes.keys()) classes.set(key, key.slice(key.indexOf("/") + 1));
  return { accounts, units, classes };
}

const add = (map: Map<string, string>, name: string, id: string): void => {
  const known = map.get(name);
  map.set(name, known === undefined || known === id ? id : AMBIGUOUS);
};

/** Text of a cell; numbers as they are written, dates as dates. */
export function textOfCell(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return wallClock(cell).replace(" 00:00", "");
  return String(cell).trim();
}

/** A spreadsheet's date has no zone: what it shows is read as Beijing time. */
const wallClock = (date: Date): string => date.toISOString().slice(0, 16).replace("T", " ");

/** The value of a cell that is not empty. */
export function parseCell(column: Column, cell: Cell, directory: Directory): Parsed {
  const text = textOfCell(cell);
  // A formula smuggled in as text would run in the next spreadsheet that this is exported to.
  if (/^[=@]/.test(text)) return wrong("不能是公式");
  const { field, part } = column;
  if (field.type === "party") return part === "kind" ? chosen(PARTY_KINDS, text) : ok(text);
  if (field.type === "place" && part !== undefined) return parsePlacePart(part, text, directory);
  return parseField(field, text, directory);
}

function parsePlacePart(part: string, text: string, directory: Directory): Parsed {
  if (part === "unit") return found(directory.units, text, "机构");
  return part === "text" ? ok(text) : parseNumber(text);
}

function parseField(field: Field, text: string, directory: Directory): Parsed {
  switch (field.type) {
    case "integer":
    case "number":
    case "money":
    case "area":
      return parseNumber(text);
    case "date": {
      const date = dateOf(text);
      return date === undefined ? wrong("不是日期，应如 2024-09-25") : ok(date);
    }
    case "datetime": {
      const instant = instantOfText(text);
      return instant === undefined ? wrong("不是时间，应如 2024-09-25 09:30") : ok(instant);
    }
    case "yesno": {
      const value = YES_NO[text];
      return value === undefined ? wrong("应填“是”或“否”") : ok(value);
    }
    case "choice":
      return option(field, text);
    case "choices":
      return each(text, (one) => option(field, one));
    case "taxonomy":
      return found(directory.classes, text, "类别", `${field.of ?? ""}/`);
    case "account":
      return found(directory.accounts, text, "人员");
    case "accounts":
      return each(text, (one) => found(directory.accounts, one, "人员"));
    case "unit":
      return found(directory.units, text, "机构");
    case "units":
      return each(text, (one) => found(directory.units, one, "机构"));
    default:
      return ok(text);
  }
}

function option(field: Field, text: string): Parsed {
  const key = Object.entries(field.options ?? {}).find(([id, label]) => label === text || id === text)?.[0];
  return key === undefined ? wrong(`“${text}”不在可选项中`) : ok(key);
}

function chosen(options: Readonly<Record<string, string>>, text: string): Parsed {
  const key = options[text];
  return key === undefined ? wrong(`“${text}”不在可选项中：${Object.keys(options).join("、")}`) : ok(key);
}

function found(map: ReadonlyMap<string, string>, text: string, what: string, prefix = ""): Parsed {
  const id = map.get(prefix + text);
  if (id === undefined) return wrong(`没有名为“${text}”的${what}`);
  return id === AMBIGUOUS ? wrong(`有多个名为“${text}”的${what}，请填编码或登录名`) : ok(id);
}

function each(text: string, parse: (one: string) => Parsed): Parsed {
  const parts = text.split(/[、,，;；]/).map((part) => part.trim());
  const results = parts.filter((part) => part !== "").map(parse);
  const problem = results.find((result) => "problem" in result);
  return problem ?? ok(results.flatMap((result) => ("value" in result ? [result.value] : [])));
}

function parseNumber(text: string): Parsed {
  const plain = text.replaceAll(/[,，\s]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? ok(Number(plain)) : wrong("不是数字");
}

/** 2024-09-25, 2024/9/25, 2024.9.25, 2024年9月25日, and the same with a time behind it. */
function dateOf(text: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s|$)/.exec(`${text} `);
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}

/** A date with or without a time of day, in Beijing time. */
export function instantOfText(text: string): string | undefined {
  const date = dateOf(text);
  if (date === undefined) return undefined;
  const time = /\s(\d{1,2})[:：时](\d{1,2})/.exec(text);
  const minutes = time ? Number(time[1]) * 60 + Number(time[2]) : 0;
  return minutes < 24 * 60 ? instantOf(date, minutes) : undefined;
}
