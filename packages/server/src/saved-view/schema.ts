import Type from "typebox";
import type { Static } from "typebox";

import { exact, Id, Named, Nullable, oneOf } from "../http/schema.ts";
import { Columns } from "../list-export/schema.ts";

const List = oneOf(["matters", "records"], "matters 事项，records 台账");
const Procedure = Type.String({ maxLength: 64, description: "程序；空串为该页全部程序" });

/** What stands in the address of a list: texts under the names of filters. What they mean is the list's to know. */
const Search = Type.Record(Type.String({ pattern: "^[a-zA-Z]{1,40}$" }), Type.String({ maxLength: 2000 }), {
  maxProperties: 60,
  additionalProperties: false,
  description: "筛选和排序，与列表地址栏相同",
});

/** Not of blanks alone: they are taken off at its ends. */
const Name = Type.String({ minLength: 1, maxLength: 40, pattern: "\\S" });

export const ViewItem = exact(
  {
    id: Id,
    list: List,
    procedure: Procedure,
    name: Type.String(),
    owner: Named,
    mine: Type.Boolean(),
    sharedWith: Nullable(Named),
    search: Search,
    columns: Type.Array(Type.String()),
  },
  { title: "SavedView" },
);
export type ViewItem = Static<typeof ViewItem>;

export const Layout = exact(
  {
    columns: Nullable(Type.Array(Type.String())),
    view: Nullable({ ...Id, description: "打开列表时先用的视图" }),
  },
  { title: "ListLayout" },
);
export type Layout = Static<typeof Layout>;

export const ListViews = exact(
  {
    views: Type.Array(ViewItem),
    layout: Layout,
    shareable: Type.Array(Named, { description: "可以共享给哪些机构（含其下级）" }),
  },
  { title: "ListViews" },
);
export type ListViews = Static<typeof ListViews>;

export const ListOf = exact({ list: List, procedure: Procedure });
export type ListOf = Static<typeof ListOf>;

export const ViewBody = exact({
  list: List,
  procedure: Procedure,
  name: Name,
  sharedWith: Nullable(Id),
  search: Search,
  columns: Columns,
});
export type ViewBody = Static<typeof ViewBody>;

export const ViewChange = exact({ name: Name, sharedWith: Nullable(Id), search: Search, columns: Columns });
export type ViewChange = Static<typeof ViewChange>;

export const LayoutBody = exact({
  list: List,
  procedure: Procedure,
  columns: Nullable(Columns),
  view: Nullable(Id),
});
export type LayoutBody = Static<typeof LayoutBody>;
