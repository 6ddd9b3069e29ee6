import { own } from "../../matter/scope.ts";
import { checkSize, fail, fixed, isList, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { ID_PATTERN, isId } from "../strings.ts";

const MOST = 200;

/** Ids of exhibits already stored; `kinds` says which are accepted. */
export const exhibits: FieldKind = {
  check(field, value, path, check) {
    if (!isList(value) || !value.every(isId)) return fail(field, path, "须为已上传的材料");
    if (new Set(value).size < value.length) return fail(field, path, "有重复的材料");
    const size = checkSize(value.length, field, path, check, {
      most: MOST,
      less: (n) => `不能少于${n}份`,
      more: (n) => `不能超过${n}份`,
    });
    const known = check.facts?.exhibits;
    if (size.length > 0 || !known) return size;
    return value.flatMap((id, i) => {
      const exhibit = own(known, id);
      if (!exhibit) return fail(field, `${path}.${i}`, `的第${i + 1}份材料不存在，请重新上传`);
      const fits = !field.kinds || field.kinds.includes(exhibit.kind);
      return fits ? [] : fail(field, `${path}.${i}`, `不接受“${exhibit.name}”这一类材料`);
    });
  },
  schema: (field) =>
    schemaWith(field, {
      type: "array",
      uniqueItems: true,
      items: { type: "string", pattern: ID_PATTERN },
      minItems: fixed(field.min),
      maxItems: fixed(field.max) ?? MOST,
      "x-kinds": field.kinds,
    }),
  text: (_field, value, names) =>
    isList(value) ? value.map((id) => (typeof id === "string" ? (own(names.exhibits, id) ?? id) : "")).join("、") : "",
};
