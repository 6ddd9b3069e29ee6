import type { Field, FieldType, Value } from "../definition/field.ts";
import { isList, isRecord } from "./kind.ts";

/** How a question of a matter's own may be answered: types that need nothing beyond what its row says. */
const ANSWERED = [
  "text",
  "longtext",
  "integer",
  "number",
  "money",
  "area",
  "date",
  "datetime",
  "yesno",
  "choice",
  "choices",
  "unit",
  "place",
  "exhibits",
  "party",
  "phone",
  "idcard",
  "uscc",
] as const satisfies readonly FieldType[];

export type AnswerType = (typeof ANSWERED)[number];

/** What keeps an answer from strangers though its question was written by the office, not by the catalogue. */
const PERSONAL: readonly FieldType[] = ["party", "phone", "idcard"];

/**
 * A field as this matter asks it. A table that `asks` has the rows of another table for its columns: each row a question with
 * `item`, `kind`, `required`, `options` and `help`. The questions lie in the matter's own values, so an answer is checked and
 * read by the questions it was given to, whatever became of the form since.
 *
 * @param values those of the matter, with what is given now
 */
export function fieldFor(field: Field, values: Readonly<Record<string, Value>>): Field {
  if (field.asks === undefined) return field;
  const rows = values[field.asks];
  return {
    ...field,
    columns: Object.fromEntries((isList(rows) ? rows : []).flatMap(question)),
    min: 1,
    max: 1,
  };
}

function question(row: Value): [string, Field][] {
  if (!isRecord(row) || typeof row["item"] !== "string") return [];
  const { item, kind, required, options, help } = row;
  const choices = optionsIn(options);
  const named = ANSWERED.find((one) => one === kind) ?? "text";
  // Nothing to choose from: answered in words rather than not at all.
  const type = (named === "choice" || named === "choices") && Object.keys(choices).length === 0 ? "text" : named;
  return [
    [
      questionKey(item),
      {
        type,
        title: item,
        ...(required === true ? { required } : {}),
        ...(typeof help === "string" && help !== "" ? { help } : {}),
        ...(type === "choice" || type === "choices" ? { options: choices } : {}),
        ...(PERSONAL.includes(type) ? { sensitivity: "personal" as const } : {}),
      },
    ],
  ];
}

/** A question is known by its words; the full stop would cut a path in two. */
const questionKey = (item: string): string => item.replaceAll(".", "·");

/** `合格、不合格` → its options, each its own key. */
function optionsIn(text: Value | undefined): Readonly<Record<string, string>> {
  const words = typeof text === "string" ? text.split(/[、，,;；\n]/).map((word) => word.trim()) : [];
  return Object.fromEntries(words.filter((word) => word !== "").map((word) => [word, word]));
}
