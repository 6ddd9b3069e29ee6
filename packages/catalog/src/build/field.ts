import type { Field, FieldType } from "@fadu/engine/definition/field.ts";

/** What may be said of a field beyond its title. Whether it must be given is said where an act collects it. */
export type FieldMore = Omit<Partial<Field>, "type" | "title">;

const field =
  (type: FieldType, given: FieldMore = {}) =>
  (title: string, more: FieldMore = {}): Field => ({ type, title, ...given, ...more });

export const text = field("text");
export const longtext = field("longtext");
export const integer = field("integer");
export const number = field("number");
/** Yuan. */
export const money = field("money", { unit: "元" });
/** Square metres. */
export const area = field("area", { unit: "㎡" });
export const date = field("date");
export const datetime = field("datetime");
export const yesno = field("yesno");
/** A person or organisation; personal unless said otherwise. */
export const party = field("party", { sensitivity: "personal" });
export const account = field("account");
export const accounts = field("accounts");
export const unit = field("unit");
export const units = field("units");
export const place = field("place");
export const exhibits = field("exhibits");
export const signature = field("signature", { sensitivity: "personal" });
export const idcard = field("idcard", { sensitivity: "personal" });
export const uscc = field("uscc");
export const phone = field("phone", { sensitivity: "personal" });

/** One of these: key → label. */
export const choice = (title: string, options: Readonly<Record<string, string>>, more: FieldMore = {}): Field => ({
  type: "choice",
  title,
  options,
  ...more,
});

/** Any of these: key → label. */
export const choices = (title: string, options: Readonly<Record<string, string>>, more: FieldMore = {}): Field => ({
  type: "choices",
  title,
  options,
  ...more,
});

/** A class of this taxonomy. */
export const taxonomy = (title: string, of: string, more: FieldMore = {}): Field => ({
  type: "taxonomy",
  title,
  of,
  ...more,
});

/** Another matter, of this procedure. */
export const matterRef = (title: string, of: string, more: FieldMore = {}): Field => ({
  type: "matter",
  title,
  of,
  ...more,
});

/** Rows with these columns. */
export const table = (title: string, columns: Readonly<Record<string, Field>>, more: FieldMore = {}): Field => ({
  type: "table",
  title,
  columns,
  ...more,
});

/** Answers to the questions that the rows of another table ask: a theme's own form. */
export const asking = (title: string, asks: string, more: FieldMore = {}): Field => ({
  type: "table",
  title,
  asks,
  ...more,
});
