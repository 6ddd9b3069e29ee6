import type { Field, Value } from "../definition/field.ts";
import type { Failure } from "../matter/command.ts";
import { failPart, isRecord } from "./kind.ts";

// Control characters but tab and line feed, and halves of surrogate pairs, which no UTF-8 text can hold.
const BROKEN = /[^\P{Cc}\n\t]|\p{Cs}/u;

/** Characters as a reader counts them: an emoji or a rare Han character is one. */
export function lengthOfText(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** What is wrong with a text as text; undefined when nothing is. */
export function textFault(value: Value | undefined, most: number, multiline = false): string | undefined {
  if (typeof value !== "string") return "须为文字";
  if (BROKEN.test(value)) return "含有不能显示的字符";
  if (!multiline && /[\n\t]/.test(value)) return "不能换行";
  if (value.trim() === "") return "不能为空白";
  // Code units first: a text of megabytes need not be counted.
  return value.length > 2 * most || lengthOfText(value) > most ? `不能超过${most}个字` : undefined;
}

/** Checks the texts among the parts of a value: key → name and longest length. */
export function checkParts(
  field: Field,
  value: Value,
  path: string,
  parts: Readonly<Record<string, { readonly title: string; readonly most: number; readonly required?: boolean }>>,
): Failure[] {
  if (!isRecord(value)) return [];
  return Object.entries(parts).flatMap(([key, { title, most, required }]) => {
    const part = value[key];
    if (part === undefined) return required === true ? failPart(field, path, key, title, "不能为空") : [];
    const fault = textFault(part, most);
    return fault === undefined ? [] : failPart(field, path, key, title, fault);
  });
}

/** An id of ours: UUID, unit or account key; short and plain. */
export function isId(value: Value | undefined): value is string {
  return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/.test(value);
}

export const ID_PATTERN = "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$";
