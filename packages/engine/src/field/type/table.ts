import type { Field, Value } from "../../definition/field.ts";
import type { Failure } from "../../matter/command.ts";
import { own } from "../../matter/scope.ts";
import { checkSize, fail, fixed, isList, isRecord, schemaWith } from "../kind.ts";
import type { Check, FieldKind } from "../kind.ts";

const MOST = 500;

/** Rows of the field's columns. An empty cell may be left out; a required one may not. */
export const table: FieldKind = {
  check(field, value, path, check) {
    if (!isList(value)) return fail(field, path, "须为表格");
    const size = checkSize(value.length, field, path, check, {
      most: MOST,
      less: (n) => `不能少于${n}行`,
      more: (n) => `不能超过${n}行`,
    });
    if (size.length > 0) return size;
    return [
      ...value.flatMap((row, i) => checkRow(field, row, `${path}.${i}`, i + 1, check)),
      ...repeated(field, value, path),
    ];
  },
  schema: (field, schemaOf) =>
    schemaWith(field, {
      type: "array",
      items: {
        type: "object",
        // The questions are the matter's own: no schema knows them beforehand.
        additionalProperties: field.asks !== undefined,
        required: Object.entries(field.columns ?? {}).flatMap(([key, column]) =>
          column.required === true ? [key] : [],
        ),
        properties: Object.fromEntries(
          Object.entries(field.columns ?? {}).map(([key, column]) => [key, schemaOf(column)]),
        ),
      },
      minItems: fixed(field.min),
      maxItems: fixed(field.max) ?? MOST,
    }),
  text: (field, value, names, textOf) =>
    isList(value)
      ? value
          .map((row) =>
            Object.entries(field.columns ?? {})
              .map(([key, column]) => {
                const cell = textOf(column, isRecord(row) ? (own(row, key) ?? null) : null, names);
                // An answer says nothing without its question.
                return field.asks === undefined || cell === "" ? cell : `${column.title}：${cell}`;
              })
              .filter((cell) => cell !== "")
              .join("，"),
          )
          .join("；")
      : "",
};

function checkRow(field: Field, row: Value, path: string, number: number, check: Check): Failure[] {
  if (!isRecord(row)) return fail(field, path, `第${number}行不是表格的一行`);
  const strange = Object.keys(row).find((key) => own(field.columns, key) === undefined);
  if (strange !== undefined) return fail(field, `${path}.${strange}`, `第${number}行没有“${strange}”这一列`);
  return Object.entries(field.columns ?? {}).flatMap(([key, column]) => {
    const cell = own(row, key);
    const empty = cell === undefined || cell === null || cell === "" || (isList(cell) && cell.length === 0);
    if (empty)
      return column.required === true ? fail(field, `${path}.${key}`, `第${number}行缺少“${column.title}”`) : [];
    return check
      .value(column, cell, `${path}.${key}`, check)
      .map((f) => ({ ...f, says: `“${field.title}”第${number}行：${f.says}` }));
  });
}

/** Rows that say again what an earlier row said in a column where each must be its own. */
function repeated(field: Field, rows: readonly Value[], path: string): Failure[] {
  return Object.entries(field.columns ?? {}).flatMap(([key, column]) => {
    if (column.unique !== true) return [];
    const said = rows.map((row) => JSON.stringify((isRecord(row) ? own(row, key) : null) ?? null));
    return said.flatMap((cell, i) => {
      const first = said.indexOf(cell);
      if (first === i || cell === "null") return [];
      return fail(field, `${path}.${i}.${key}`, `第${i + 1}行的“${column.title}”与第${first + 1}行重复`);
    });
  });
}
