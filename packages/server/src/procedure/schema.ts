import type { Definition } from "@fadu/engine/definition/definition.ts";
import Type from "typebox";

import { engineType, exact, LocalDateText, Nullable, oneOf } from "../http/schema.ts";

const Kind = oneOf(["case", "record", "roster"]);

export const ProcedureItem = exact(
  {
    id: Type.String(),
    version: Type.String(),
    hash: Type.String(),
    title: Type.String(),
    initials: Type.String({ description: "名称的拼音首字母，供查找" }),
    kind: Kind,
    area: Type.String(),
    states: Type.Array(exact({ id: Type.String(), title: Type.String(), end: Type.Boolean() })),
    outcomes: Type.Array(exact({ id: Type.String(), title: Type.String() })),
    opens: Type.Array(exact({ act: Type.String(), title: Type.String() }), {
      description: "当前账号可以用来登记新事项的动作",
    }),
    sees: Type.Boolean({ description: "当前账号可以查看本机构范围内的此类事项" }),
  },
  { title: "ProcedureItem" },
);

export const ProcedureView = exact(
  {
    hash: Type.String(),
    definition: engineType<Definition>("Definition", "definition/definition.ts", {
      type: "object",
      additionalProperties: true,
    }),
    active: Type.Boolean({ description: "现行版本：新事项按它办理" }),
    activeFrom: Nullable(LocalDateText),
    roleTitles: Type.Record(Type.String(), Type.String()),
    exhibitKinds: Type.Record(Type.String(), Type.String(), { description: "附件种类及其名称" }),
  },
  { title: "ProcedureView" },
);
