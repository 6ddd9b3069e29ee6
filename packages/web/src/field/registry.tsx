import type { FieldType } from "@fadu/engine/definition/field.ts";

import { account } from "./account/account.tsx";
import { accounts } from "./accounts/accounts.tsx";
import { area } from "./area/area.tsx";
import { choice } from "./choice/choice.tsx";
import { choices } from "./choices/choices.tsx";
import { date } from "./date/date.tsx";
import { datetime } from "./datetime/datetime.tsx";
import { exhibits } from "./exhibits/exhibits.tsx";
import type { FieldUi, InputProps } from "./field-ui.ts";
import { idcard } from "./idcard/idcard.tsx";
import { integer } from "./integer/integer.tsx";
import { longtext } from "./longtext/longtext.tsx";
import { matter } from "./matter/matter.tsx";
import { money } from "./money/money.tsx";
import { number } from "./number/number.tsx";
import { party } from "./party/party.tsx";
import { phone } from "./phone/phone.tsx";
import { place } from "./place/place.tsx";
import { signature } from "./signature/signature.tsx";
import { table } from "./table/table.tsx";
import { taxonomy } from "./taxonomy/taxonomy.tsx";
import { text } from "./text/text.tsx";
import { unit } from "./unit/unit.tsx";
import { units } from "./units/units.tsx";
import { uscc } from "./uscc/uscc.tsx";
import { yesno } from "./yesno/yesno.tsx";
import "./field.css";

/** The closed registry: every field type with its input and its read-only view. */
export const FIELD_UI = {
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
} as const satisfies Record<FieldType, FieldUi>;

/** Input of a field of any type. */
export function FieldInput(props: Omit<InputProps, "Part">) {
  const { Input }: FieldUi = FIELD_UI[props.field.type];
  return <Input {...props} Part={FieldInput} />;
}
