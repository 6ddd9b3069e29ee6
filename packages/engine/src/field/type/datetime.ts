import { isInstant, localText } from "../../time/dates.ts";
import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { plainDate } from "./date.ts";

/** A moment: UTC with milliseconds, shown in Beijing time. */
export const datetime: FieldKind = {
  check(field, value, path) {
    if (!isInstant(value)) return fail(field, path, "须为真实的日期和时间");
    return value < "1900" || value >= "2200" ? fail(field, path, "须在1900年至2199年之间") : [];
  },
  schema: (field) =>
    schemaWith(field, {
      type: "string",
      format: "date-time",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
    }),
  text(_field, value) {
    if (!isInstant(value)) return "";
    const local = localText(value);
    return `${plainDate(local)}${Number(local.slice(11, 13))}时${Number(local.slice(14))}分`;
  },
};
