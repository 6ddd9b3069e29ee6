import { isListColumn } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { Problem } from "../http/problem.ts";
import { exact, Id, InstantText, Nullable, oneOf, Text } from "../http/schema.ts";
import { MatterFilter, SORTS } from "../matter/schema.ts";

const STATES = ["waiting", "running", "done", "failed", "cancelled", "expired"] as const;

export const Columns = Type.Array(Type.String({ maxLength: 64 }), {
  minItems: 1,
  maxItems: 42,
  uniqueItems: true,
  description: "栏目：title、number、state……，分面写作 facet.amount",
});

/** @throws Problem `request.notAcceptable` for what is no column of a list */
export function columnsIn(keys: readonly string[]): ListColumn[] {
  const unknown = keys.filter((key) => !isListColumn(key));
  if (unknown.length > 0)
    throw new Problem("request.notAcceptable", { detail: `列表没有这些栏目：${unknown.join("、")}` });
  return keys.filter(isListColumn);
}

/** A list as it is asked for: the same filter as the list's own. */
export const ExportQuery = exact({ ...MatterFilter, sort: Type.Optional(oneOf(SORTS)) });
export type ExportQuery = Static<typeof ExportQuery>;

export const ExportBody = exact({ title: Text, query: ExportQuery, columns: Columns });

export const ExportItem = exact(
  {
    id: Id,
    title: Type.String(),
    state: oneOf(STATES, "waiting 等待，running 正在导出，done 已完成，failed 失败，cancelled 已取消，expired 已过期"),
    written: Type.Integer({ description: "已写行数" }),
    total: Type.Integer({ description: "总行数" }),
    problem: Nullable(Type.String({ description: "失败的原因" })),
    size: Nullable(Type.Integer({ description: "文件字节数" })),
    createdAt: InstantText,
    finishedAt: Nullable(InstantText),
    expiresAt: Nullable(InstantText),
  },
  { title: "ListExport" },
);
export type ExportItem = Static<typeof ExportItem>;
