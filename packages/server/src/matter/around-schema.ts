import Type from "typebox";

import { exact, Id, Nullable, oneOf } from "../http/schema.ts";
import { MatterRow, Titled } from "./schema.ts";

export const DealingsView = exact(
  {
    by: Nullable(
      oneOf(["idNumber", "phone", "name"], "凭何认定同一当事人：证件号码、姓名和电话、单位名称；空表示无从认定"),
    ),
    total: Type.Integer(),
    open: Type.Integer({ description: "其中未办结" }),
    more: Type.Boolean({ description: "事项过多，未全部计入" }),
    counts: Type.Array(exact({ procedure: Titled, total: Type.Integer(), open: Type.Integer() })),
    items: Type.Array(MatterRow),
  },
  { title: "DealingsView" },
);

export const RelatedView = exact(
  {
    nodes: Type.Array(
      exact(
        {
          id: Id,
          procedure: Titled,
          /** Steps from the matter asked for; 0 is itself. */
          distance: Type.Integer(),
          row: Nullable(MatterRow),
        },
        { title: "RelatedNode" },
      ),
      { description: "row 为空：无权查看，只知有此事项" },
    ),
    links: Type.Array(
      exact(
        {
          from: Id,
          to: Id,
          kind: oneOf(["child", "followUp", "origin", "related", "duplicateOf"]),
        },
        { title: "RelatedLink" },
      ),
      { description: "child、followUp、origin：由 from 到 to；duplicateOf：from 并入 to" },
    ),
    more: Type.Boolean({ description: "还有更远的事项没有列出" }),
  },
  { title: "RelatedView" },
);
