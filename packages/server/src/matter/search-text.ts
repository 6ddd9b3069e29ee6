import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Party, Place, Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

import { marksOf, maskText } from "./marks.ts";
import { maskAddress } from "./masking.ts";
import { partyRows } from "./parts.ts";
import { normalised } from "./search-words.ts";
import { spellingOf } from "./spelling.ts";

/** What a search box finds a matter by; no identity or telephone numbers. */
export interface SearchText {
  /** For everybody who may see the matter: its numbers, its title and places as they are shown to him, organisations. */
  readonly open: string;
  /** For those who work on it: names of citizens, and what the masks hide. */
  readonly personal: string;
}

/** Bytes of words and of their spelling: both texts lie in an index, whose entries end at some 2,700 bytes. */
const WORDS_BYTES = 700;
const SPELLING_BYTES = 420;

export function searchTextOf(definition: Definition, matter: Matter, number: string | null): SearchText {
  // In an order of their own: fields come otherwise from the ledger than from a stored snapshot.
  const citizens = partyRows("", definition, matter)
    .flatMap(({ kind, name }) => (kind === "citizen" ? [name] : []))
    .sort();
  const shown = maskText(matter.title, marksOf(definition, matter.values));
  const numbers = [
    number ?? "",
    ...Object.values(matter.numbers),
    ...matter.instruments.map((one) => one.number ?? ""),
  ];
  const { open, personal } = parts(definition, matter);
  const hidden = shown === matter.title ? [] : [matter.title];
  return {
    open: textOf(numbers, [shown, ...open], []),
    personal: textOf([], [...hidden, ...personal], citizens),
  };
}

/** Names and places in the fields of a matter, by who may find it by them. A secret field is in neither. */
function parts(definition: Definition, matter: Matter): { open: string[]; personal: string[] } {
  const open: string[] = [];
  const personal: string[] = [];
  const closed = isPersonal(definition.visibility.sensitivity);
  for (const [key, field] of Object.entries(definition.fields)) {
    const value = matter.values[key];
    if (field.sensitivity === "secret" || !isRecord(value)) continue;
    if (field.type === "party") {
      const { kind, name } = value as unknown as Party;
      // Citizens come from the parties, those in tables too.
      if (kind !== "citizen" && typeof name === "string") open.push(name);
    }
    if (field.type === "place") {
      const { text } = value as unknown as Place;
      if (typeof text !== "string") continue;
      const masked = closed || isPersonal(field.sensitivity);
      open.push(masked ? maskAddress(text) : text);
      if (masked) personal.push(text);
    }
  }
  return { open, personal };
}

const isPersonal = (sensitivity: Field["sensitivity"]): boolean =>
  sensitivity === "personal" || sensitivity === "secret";

const isRecord = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textOf(numbers: readonly string[], words: readonly string[], people: readonly string[]): string {
  const all = [...new Set([...numbers, ...people, ...words])].filter((one) => one !== "");
  const spelled = [...new Set([...people.map((one) => spellingOf(one, true)), ...words.map((one) => spellingOf(one))])];
  return [cut(normalised(all.join(" ")), WORDS_BYTES), cut(spelled.join(" "), SPELLING_BYTES)].join(" ").trim();
}

/** The beginning of a text that fits into so many bytes of UTF-8. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString("utf8")
    .replace(/\uFFFD+$/, "");
}
