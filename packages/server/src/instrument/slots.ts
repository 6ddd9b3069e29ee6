import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { fieldAtPath } from "@fadu/engine/definition/path-type.ts";
import { chineseMoney, groupedNumber, isMoney } from "@fadu/engine/field/money.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import { lookup } from "@fadu/engine/matter/condition.ts";
import type { LightScope } from "@fadu/engine/matter/condition.ts";
import { isFilled } from "@fadu/engine/matter/scope.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Run } from "@fadu/documents/model.ts";

import { scopeOf } from "./issuance.ts";
import type { Issuance, Office } from "./issuance.ts";

/** Prints templates of one instrument. */
export interface Printer {
  readonly scope: LightScope;
  /** Text with its slots filled; what is missing is a blank to write on. */
  runs(template: string): Run[];
  /** The same for the cell of a form, where what is missing leaves the cell empty. */
  text(template: string): string;
}

/** Characters left for what is missing, by what it would hold. */
const BLANK = 8;
const DATE_BLANK = "\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日";
const DAY: Field = { type: "date", title: "" };
const MOMENT: Field = { type: "datetime", title: "" };
/** The roots whose value is a day. */
const DAYS = ["$on", "$first", "$due", "$served", "$today", "$matter.openedOn", "$matter.closedOn"];
const CLOSES = /[。！？；：”）]$/;

export function printerOf(issuance: Issuance, office: Office): Printer {
  const scope = scopeOf(issuance, office);
  const given = givenOf(issuance, office);
  const at = (path: string): string | undefined => {
    if (path in given) return given[path];
    const value = lookup(path, scope);
    return isFilled(value) ? wordsOf(path, value, issuance.definition, office) || undefined : undefined;
  };
  const fill = (template: string): Piece[] => piecesOf(template, issuance.definition, scope, at);
  return {
    scope,
    // A full stop is set by what follows; at the end of a paragraph that is nothing.
    runs: (template) => runsOf(fill(`${template}\n`)),
    text: (template) =>
      fill(template)
        .map(({ text }) => text ?? "")
        .join("")
        .trim(),
  };
}

/** The slots that are not read from the matter. */
function givenOf(issuance: Issuance, office: Office): Readonly<Record<string, string | undefined>> {
  const { issued, service } = issuance;
  return {
    $org: office.name,
    $number: issued?.number,
    $date: issued ? day(issued.on) : DATE_BLANK,
    $signers: signerLine(issuance, office),
    ...Object.fromEntries(
      (["title", "number", "addressee", "way", "receiver"] as const).map((key) => [`$service.${key}`, service?.[key]]),
    ),
    "$service.on": service?.on === undefined ? undefined : day(service.on),
    "$service.place": undefined,
  };
}

const day = (date: string): string => textOf(DAY, date);

/** 李明（执法证号33010612015）、陈芳（执法证号33010612022）: with the certificate that was valid that day (行政处罚法第四十二条). */
function signerLine({ signers, proxy, issued, at }: Issuance, office: Office): string | undefined {
  const on = issued?.on ?? localDate(at);
  const line = signers
    .map((account) => {
      const valid = office.certificates.get(account)?.find(({ from, to }) => from <= on && on <= to);
      const nameOf = (id: string): string => office.names.accounts?.[id] ?? id;
      // Whoever is named, the paper says who did it and in whose place.
      const deputy = proxy?.account === account ? `（代${nameOf(proxy.for)}）` : "";
      const seat = proxy?.for === account ? `（由${nameOf(proxy.account)}代）` : "";
      const name = `${nameOf(account)}${deputy}${seat}`;
      return valid && valid.number !== "" ? `${name}（执法证号${valid.number}）` : name;
    })
    .join("、");
  return line === "" ? undefined : line;
}

function wordsOf(path: string, value: Value, definition: Definition, { names }: Office): string {
  const field = fieldAtPath(path, definition);
  if (field) return textOf(field, value, names);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value !== "string") return "";
  const [root = ""] = path.split(".");
  if (DAYS.includes(root) || DAYS.includes(path)) return day(value);
  if (path === "$now") return textOf(MOMENT, value);
  if (root === "$by" || path === "$matter.handler") return names.accounts?.[value] ?? "";
  if (path === "$matter.unit" || path.endsWith(".unit")) return names.units?.[value] ?? "";
  if (path === "$matter.state") return definition.states[value]?.title ?? value;
  if (path === "$matter.outcome") return definition.outcomes[value]?.title ?? value;
  return value;
}

/** A piece of a template: its own words, or a slot with what it prints. `text` undefined: nothing there. */
interface Piece {
  readonly slot: boolean;
  readonly text: string | undefined;
}

const SLOT = /\{([^{}|]+)(?:\|(\w+))?\}/g;

function piecesOf(
  template: string,
  definition: Definition,
  scope: LightScope,
  at: (path: string) => string | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    const literal = template.slice(end, match.index);
    end = match.index + match[0].length;
    if (literal !== "") pieces.push({ slot: false, text: literal });
    const [, path = "", filter] = match;
    const long = fieldAtPath(path, definition)?.type === "longtext";
    const text = filtered(path, filter, literal, scope) ?? at(path);
    pieces.push({ slot: true, text: text === undefined ? undefined : fitted(text, long, template.slice(end)) });
  }
  if (end < template.length) pieces.push({ slot: false, text: template.slice(end) });
  return pieces;
}

/** Sums: in capitals when the slot says so; behind ¥ without the unit. */
function filtered(path: string, filter: string | undefined, before: string, scope: LightScope): string | undefined {
  if (filter !== "upper" && !before.endsWith("¥")) return undefined;
  const value = lookup(path, scope);
  if (typeof value !== "number" || !isMoney(value)) return undefined;
  return filter === "upper" ? chineseMoney(value) : groupedNumber(value, 2);
}

/** People close what they write with a full stop or do not; on the paper every sentence ends once. */
function fitted(text: string, long: boolean, after: string): string {
  const next = after.charAt(0);
  if (/[，。；、：）”]/.test(next)) return text.replace(/[。；，、\s]+$/, "");
  return long && after !== "" && next !== "{" && !CLOSES.test(text) ? `${text}。` : text;
}

/** Two slots side by side are one place on the paper: a blank is left only if nothing stands there. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { slot, text }] of pieces.entries()) {
    if (text !== undefined) {
      const last = runs.at(-1);
      if (last && "text" in last) runs[runs.length - 1] = { text: last.text + text };
      else runs.push({ text });
    } else if (
      slot &&
      !pieces[index - 1]?.slot &&
      !(pieces[index + 1]?.slot && pieces[index + 1]?.text !== undefined)
    ) {
      runs.push({ blank: BLANK });
    }
  }
  const last = runs.at(-1);
  if (last && "text" in last) runs[runs.length - 1] = { text: last.text.replace(/\n$/, "") };
  return runs.filter((run) => "blank" in run || run.text !== "");
}
