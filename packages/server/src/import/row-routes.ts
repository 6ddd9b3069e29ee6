import { localDate } from "@fadu/engine/time/dates.ts";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, Id, Nullable, oneOf, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { columnsOf, elsewhere, TIME_COLUMN } from "./columns.ts";
import { runRows } from "./run-rows.ts";
import { wordsFor } from "./suggestions.ts";
import { targetOf } from "./target.ts";

/** Rows sent at once; a longer sheet is imported as a file. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 120;

const Target = exact({ procedure: Text });
const Act = Type.Optional(Type.String({ maxLength: 64, description: "登记动作；默认该程序的第一个" }));

const EntryColumn = exact(
  {
    title: Type.String(),
    type: Type.String(),
    required: Type.Boolean(),
    hint: Type.String(),
    words: Type.Array(Type.String(), { description: "单元格里可以填写的词" }),
  },
  { title: "EntryColumn" },
);
const EntryColumns = exact(
  {
    act: Type.String(),
    actTitle: Type.String(),
    title: Type.String(),
    columns: Type.Array(EntryColumn),
    elsewhere: Type.Array(exact({ title: Type.String(), required: Type.Boolean() }), {
      description: "单元格里不能填写的：附件、明细表、引用的事项",
    }),
  },
  { title: "EntryColumns" },
);

const RowsBody = exact({
  act: Act,
  keep: oneOf(["check", "accepted", "all"], "check 只检查；accepted 无误的行登记；all 全部无误才登记"),
  headings: Type.Array(Type.String({ maxLength: 200 }), { maxItems: MOST_COLUMNS }),
  rows: Type.Array(
    exact({
      key: { ...Id, description: "行的编号：同一行再次提交时不变，只登记一次" },
      cells: Type.Array(Type.String({ maxLength: 20_000 }), { maxItems: MOST_COLUMNS }),
    }),
    { maxItems: MOST_ROWS },
  ),
});
const RowsResult = exact(
  {
    saved: Type.Integer(),
    rows: Type.Array(
      exact({
        key: Id,
        matter: Nullable(exact({ id: Id, title: Type.String() })),
        problems: Type.Array(
          exact({
            column: Type.String({ description: "列名；空为整行" }),
            says: Type.String(),
            rules: Type.Array(Type.String(), { description: "依据" }),
          }),
        ),
      }),
    ),
    unknownColumns: Type.Array(Type.String()),
  },
  { title: "RowsResult" },
);

/** Fast entry in a grid: what its columns are, and what the rows typed or pasted into it come to. */
export const entryRowRoutes: Module =
  ({ door, now }) =>
  async (app) => {
    app.get(
      "/api/imports/:procedure/columns",
      {
        schema: {
          operationId: "listEntryColumns",
          summary: "表格录入的列：名称、必填、可填的词",
          tags: ["import"],
          params: Target,
          querystring: exact({ act: Act }),
          response: answers(200, EntryColumns),
        },
      },
      async (request) => {
        const principal = signedIn(request);
        const { definition, actId, act } = await targetOf(door, principal, request.params.procedure, request.query.act);
        const world = await door.worlds.get(principal.tenant);
        const today = localDate(now());
        const columns = columnsOf(definition, act).map((column) => ({
          title: column.title,
          type: column.field.type,
          required: column.required,
          hint: column.hint,
          words: wordsFor(column, world, today),
        }));
        const time = { title: TIME_COLUMN, type: "datetime", required: false, hint: "补录以往的填写", words: [] };
        return {
          act: actId,
          actTitle: act.title,
          title: definition.title,
          columns: [...columns, time],
          elsewhere: elsewhere(definition, act),
        };
      },
    );

    app.post(
      "/api/imports/:procedure/rows",
      {
        schema: {
          operationId: "enterRows",
          summary: "表格录入：逐行检查或者登记，逐行逐格答复",
          tags: ["import"],
          params: Target,
          body: RowsBody,
          response: answers(200, RowsResult),
        },
      },
      async (request) => {
        const principal = signedIn(request);
        const { act, ...asked } = request.body;
        const target = await targetOf(door, principal, request.params.procedure, act);
        return runRows(door, { principal, ...target, ...asked });
      },
    );
  };
