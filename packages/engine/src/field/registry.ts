import type { Field, FieldType, Value } from "../definition/field.ts";
import type { Facts, Failure } from "../matter/command.ts";
import type { Settings } from "../time/due.ts";
import { fail } from "./kind.ts";
import type { Check, FieldKind, JsonSchema, Names } from "./kind.ts";
import { text } from "./type/text.ts";
import { longtext } from "./type/longtext.ts";
import { integer } from "./type/integer.ts";
import { number } from "./type/number.ts";
import { money } from "./type/money.ts";
import { area } from "./type/area.ts";
import { date } from "./type/date.ts";
import { datetime } from "./type/datetime.ts";
import { yesno } from "./type/yesno.ts";
import { choice } from "./type/choice.ts";
import { choices } from "./type/choices.ts";
import { taxonomy } from "./type/taxonomy.ts";
import { party } from "./type/party.ts";
import { account } from "./type/account.ts";
import { accounts } from "./type/accounts.ts";
import { unit } from "./type/unit.ts";
import { units } from "./type/units.ts";
import { place } from "./type/place.ts";
import { exhibits } from "./type/exhibits.ts";
import { table } from "./type/table.ts";
import { signature } from "./type/signature.ts";
import { idcard } from "./type/idcard.ts";
import { uscc } from "./type/uscc.ts";
import { phone } from "./type/phone.ts";
import { matter } from "./type/matter.ts";

export type { JsonSchema, Names } from "./kind.ts";

/** The closed registry: every field type with its check, schema and text. */
export const FIELD_TYPES = {
  text,
  longtext,
  integer,
  number,
  money,
  area,
  date,
  datetime,
  yesno,
  choice,
  choices,
  taxonomy,
  party,
  account,
  accounts,
  unit,
  units,
  place,
  exhibits,
  table,
  signature,
  idcard,
  uscc,
  phone,
  matter,
} as const satisfies Record<FieldType, FieldKind>;

/**
 * What is wrong with a value that a field holds, in Chinese, each with its place: `offender.idNumber`, `rows.2.amount`. Empty
 * when nothing is. Whether the value must be there at all is for the act to say, and not asked here.
 *
 * @param path where the value lies: the field's key
 * @param facts what the server knows; in a browser what only facts can tell is not checked
 * @param settings the settings in force, when `facts.settings` holds the tenant's own only (`settingsOf`)
 */
export function checkValue(
  field: Field,
  value: Value,
  path: string,
  facts?: Partial<Facts>,
  settings?: Settings,
): Failure[] {
  const known = settings ?? facts?.settings;
  return checkOne(field, value, path, {
    ...(facts ? { facts } : {}),
    ...(known ? { settings: known } : {}),
    value: checkOne,
  });
}

function checkOne(field: Field, value: Value, path: string, check: Check): Failure[] {
  if (value === null) return fail(field, path, "不能为空");
  return FIELD_TYPES[field.type].check(field, value, path, check);
}

/** A value in words for documents, titles and lists: `1,234.50元`, `2024年9月25日`, a party's name, an option's label. */
export function textOf(field: Field, value: Value | undefined, names: Names = {}): string {
  if (value === undefined || value === null) return "";
  return FIELD_TYPES[field.type].text(field, value, names, textOf);
}

/** JSON Schema of a field's value, for OpenAPI and forms. What depends on the tenant's settings or data is not in it. */
export function schemaOf(field: Field): JsonSchema {
  return FIELD_TYPES[field.type].schema(field, schemaOf);
}
