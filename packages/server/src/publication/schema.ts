import Type from "typebox";

import { exact, Id, LocalDateText, Nullable, oneOf, page, PageQuery, Text } from "../http/schema.ts";
import { MatterRow } from "../matter/schema.ts";

/** How publications stand: still to be made, made, to be taken back, taken back. */
const STANDINGS = ["waiting", "published", "toWithdraw", "withdrawn"] as const;

export const PublicationRow = exact(
  {
    id: Id,
    title: Type.String(),
    dueOn: LocalDateText,
    provisional: Type.Boolean({ description: "期限跨入未公布放假安排的年度，暂定" }),
    overdue: Type.Boolean(),
    publishedOn: Nullable(LocalDateText),
    until: Nullable({ ...LocalDateText, description: "公示期止" }),
    withdrawnOn: Nullable(LocalDateText),
    withdrawnReason: Nullable(Type.String()),
    withdrawBecause: Nullable(oneOf(["changed", "term"], "changed 决定被变更、撤销；term 公示期满")),
    matter: MatterRow,
  },
  { title: "PublicationRow" },
);
export const PublicationPage = page(PublicationRow, "PublicationPage");

export const PublicationQuery = exact({
  ...PageQuery,
  standing: oneOf(STANDINGS),
  procedure: Type.Optional(Text),
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
});

export const PublicationCounts = exact(
  {
    waiting: Type.Integer(),
    overdue: Type.Integer({ description: "待公示中已超期的" }),
    published: Type.Integer(),
    toWithdraw: Type.Integer(),
    withdrawn: Type.Integer(),
    procedures: Type.Array(exact({ id: Type.String(), title: Type.String(), count: Type.Integer() })),
  },
  { title: "PublicationCounts" },
);

export const PublicationPreview = exact(
  {
    publication: PublicationRow,
    facts: Type.Array(
      exact({
        field: Type.String(),
        title: Type.String(),
        text: Type.String({ description: "公众看到的文字；空为不显示" }),
        hidden: Type.Array(Type.String(), { description: "隐去的内容" }),
        warns: Type.Array(Type.String(), { description: "须人工核对的内容" }),
      }),
    ),
    keptBack: Type.Array(Type.String(), { description: "不在公开范围内的栏目" }),
  },
  { title: "PublicationPreview" },
);
