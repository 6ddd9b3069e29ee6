import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Party, Place, Value } from "@fadu/engine/definition/field.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";

import { isPersonal, maskAddress, maskIdNumber, maskName, maskPhone } from "./masking.ts";
import { isOpenKind } from "./works-on.ts";

/** A piece of personal text and what others read in its place, wherever it stands: titles, words of an act, names of files. */
export interface Mark {
  readonly text: string;
  readonly shown: string;
}

/** Of a text shorter than this nothing can be said to be somebody's. */
const SHORTEST = 2;
export const HIDDEN = "（已隐去）";

/**
 * A field as others than those who work on the matter see it: in a matter that concerns persons a place is where somebody lives
 * or trades, unless the definition says that it is public.
 */
export const guarded = (definition: Definition, field: Field): Field =>
  field.type === "place" && field.sensitivity === undefined && !isOpenKind(definition)
    ? { ...field, sensitivity: "personal" }
    : field;

/**
 * Everything personal that the values of a matter say in words.
 *
 * @param places also places of a matter that concerns persons: not for what is published, whose place is its point
 */
export function marksOf(
  definition: Definition,
  values: Readonly<Record<string, Value>>,
  { places }: { readonly places: boolean } = { places: true },
): Mark[] {
  const marks = Object.entries(values).flatMap(([key, value]) => {
    const defined = definition.fields[key];
    if (!defined) return [];
    const field = fieldFor(defined, values);
    return fieldMarks(places ? guarded(definition, field) : field, value);
  });
  return marks.filter(({ text, shown }) => text.length >= SHORTEST && text !== shown);
}

function fieldMarks(field: Field, value: Value): Mark[] {
  if (field.type === "table" && Array.isArray(value))
    return (value as readonly Value[]).flatMap((row) =>
      isRecord(row)
        ? Object.entries(row).flatMap(([key, cell]) => {
            const column = field.columns?.[key];
            const inherited = field.sensitivity;
            return column
              ? fieldMarks(inherited === undefined ? column : { sensitivity: inherited, ...column }, cell)
              : [];
          })
        : [],
    );
  if (!isPersonal(field)) return [];
  if (field.type === "party" && isRecord(value)) return partyMarks(value as unknown as Party);
  if (field.type === "place" && isRecord(value)) {
    const { text } = value as unknown as Place;
    return typeof text === "string" ? [{ text, shown: maskAddress(text) }] : [];
  }
  return typeof value === "string" && WORDS.has(field.type) ? [{ text: value, shown: shownFor(field, value) }] : [];
}

const WORDS: ReadonlySet<Field["type"]> = new Set(["text", "longtext", "idcard", "phone", "uscc"]);

function shownFor({ type, sensitivity }: Field, value: string): string {
  if (sensitivity === "secret") return HIDDEN;
  if (type === "idcard") return maskIdNumber(value);
  if (type === "phone") return maskPhone(value);
  return type === "text" ? maskName(value) : HIDDEN;
}

function partyMarks({ kind, name, idNumber, phone, address, representative }: Party): Mark[] {
  const person = kind === "citizen";
  return [
    ...(person ? [{ text: name, shown: maskName(name) }] : []),
    ...(person && idNumber !== undefined ? [{ text: idNumber, shown: maskIdNumber(idNumber) }] : []),
    ...(person && address !== undefined ? [{ text: address, shown: maskAddress(address) }] : []),
    ...(phone === undefined ? [] : [{ text: phone, shown: maskPhone(phone) }]),
    ...(representative === undefined ? [] : [{ text: representative, shown: maskName(representative) }]),
  ];
}

/** A text with everything personal in it masked. */
export function maskText(text: string, marks: readonly Mark[]): string {
  // Longer ones first: 张三 must not eat into 张三丰.
  return [...marks]
    .sort((a, b) => b.text.length - a.text.length)
    .reduce((masked, { text: own, shown }) => masked.replaceAll(own, shown), text);
}

const isRecord = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
