import { checkSize, fail, fixed, isList, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { unit } from "./unit.ts";

const MOST = 200;

/** Several units, by id, none twice. */
export const units: FieldKind = {
  check(field, value, path, check) {
    if (!isList(value)) return fail(field, path, "须选取机构");
    if (new Set(value).size < value.length) return fail(field, path, "有重复的机构");
    const failures = value.slice(0, MOST).flatMap((id, i) => unit.check(field, id, `${path}.${i}`, check));
    return [
      ...failures,
      ...checkSize(value.length, field, path, check, {
        most: MOST,
        less: (n) => `至少选取${n}个机构`,
        more: (n) => `最多选取${n}个机构`,
      }),
    ];
  },
  schema: (field, schemaOf) =>
    schemaWith(field, {
      type: "array",
      uniqueItems: true,
      items: schemaOf({ type: "unit", title: field.title }),
      minItems: fixed(field.min),
      maxItems: fixed(field.max) ?? MOST,
    }),
  text: (field, value, names, textOf) =>
    isList(value) ? value.map((id) => textOf({ ...field, type: "unit" }, id, names)).join("、") : "",
};
