import { isDate } from "../../time/dates.ts";
import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

/** Beyond this a date is a slip of the pen. */
const [FIRST, LAST] = ["1900-01-01", "2199-12-31"];

/** A day, `YYYY-MM-DD`, in Beijing time. */
export const date: FieldKind = {
  check(field, value, path) {
    if (!isDate(value)) return fail(field, path, "须为真实的日期，如2024-09-25");
    return value < FIRST || value > LAST ? fail(field, path, `须在${FIRST}至${LAST}之间`) : [];
  },
  schema: (field) => schemaWith(field, { type: "string", format: "date" }),
  text: (_field, value) => (isDate(value) ? plainDate(value) : ""),
};

/** 2024-09-05 → 2024年9月5日. */
export function plainDate(day: string): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}
