import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { readIdCard } from "@fadu/engine/field/identifiers.ts";

import { textAt } from "./values.ts";
import type { Values } from "./values.ts";

type Keyed = readonly (readonly [key: string, field: Field])[];

const holdsNumber = ({ type }: Field): boolean => type === "idcard" || type === "party";

/**
 * What a citizen's number, just filled in, says of other fields beside it that are still empty: his sex and his day of birth.
 * With two people on the form nobody knows whose they are, and nothing is filled in.
 */
export function impliedBy(fields: Keyed, [key, value]: readonly [string, Value | undefined], given: Values): Values {
  const sources = fields.filter(([, field]) => holdsNumber(field));
  if (sources.length !== 1 || sources[0]?.[0] !== key) return {};
  const read = readIdCard(typeof value === "string" ? value : citizensNumber(value));
  if (!read) return {};
  const implied = fields.flatMap(([other, field]): [string, Value][] => {
    if ((given[other] ?? null) !== null) return [];
    const sex = Object.entries(field.options ?? {}).find(([, label]) => label === read.sex)?.[0];
    if (field.type === "choice" && field.title === "性别" && sex !== undefined) return [[other, sex]];
    return field.type === "date" && field.title.endsWith("出生日期") ? [[other, read.birth]] : [];
  });
  return Object.fromEntries(implied);
}

const citizensNumber = (value: Value | undefined): string =>
  textAt(value, "kind") === "citizen" ? textAt(value, "idNumber") : "";
