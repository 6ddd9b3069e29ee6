import { checkSize, fail, fixed, isList, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { account } from "./account.ts";

const MOST = 100;

/** Several accounts, by id, none twice. */
export const accounts: FieldKind = {
  check(field, value, path, check) {
    if (!isList(value)) return fail(field, path, "须选取人员");
    if (new Set(value).size < value.length) return fail(field, path, "有重复的人员");
    const failures = value.slice(0, MOST).flatMap((id, i) => account.check(field, id, `${path}.${i}`, check));
    return [
      ...failures,
      ...checkSize(value.length, field, path, check, {
        most: MOST,
        less: (n) => `至少选取${n}个人员`,
        more: (n) => `最多选取${n}个人员`,
      }),
    ];
  },
  schema: (field, schemaOf) =>
    schemaWith(field, {
      type: "array",
      uniqueItems: true,
      items: schemaOf({ type: "account", title: field.title }),
      minItems: fixed(field.min),
      maxItems: fixed(field.max) ?? MOST,
    }),
  text: (field, value, names, textOf) =>
    isList(value) ? value.map((id) => textOf({ ...field, type: "account" }, id, names)).join("、") : "",
};
