import Type from "typebox";

import { exact, Id, InstantText, Nullable, oneOf, page, PageQuery } from "../http/schema.ts";

export const KINDS = [
  "approval",
  "task",
  "sentBack",
  "urged",
  "supervised",
  "circulated",
  "dueSoon",
  "overdue",
  "told",
  "delegated",
  "export",
] as const;

const NoticeItem = exact(
  {
    id: Id,
    kind: oneOf(KINDS),
    text: Type.String(),
    at: InstantText,
    readAt: Nullable(InstantText),
    matter: Nullable(
      exact({ id: Id, title: Type.String(), number: Nullable(Type.String()), procedure: Type.String() }),
    ),
    link: Nullable(Type.String()),
  },
  { title: "Notice" },
);

export const NoticePage = page(NoticeItem, "NoticePage");
export const NoticeQuery = exact({
  ...PageQuery,
  unread: Type.Optional(Type.Boolean({ description: "只列未读" })),
  kind: Type.Optional(oneOf(KINDS)),
});
export const Unread = exact(
  { unread: Type.Integer({ description: "未读条数，最多数到 100" }) },
  { title: "UnreadNotices" },
);
export const ReadBody = exact({
  ids: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 200, description: "不指明时为全部" })),
});
