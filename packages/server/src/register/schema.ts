import Type from "typebox";

import { exact, LocalDateText, Nullable, PageQuery, Text } from "../http/schema.ts";
import { MatterRow } from "../matter/schema.ts";

export const RegisterCount = exact(
  {
    procedure: Type.String(),
    current: Type.Integer({ description: "在册（名册）或者登记（记录）的条数" }),
    total: Type.Integer(),
    expiring: Type.Integer({ description: "三十日内到期" }),
    latestOn: Nullable(LocalDateText),
  },
  { title: "RegisterCount" },
);
export const RegisterCounts = exact(
  {
    registers: Type.Array(RegisterCount),
    expiring: Type.Integer({ description: "三十日内到期的全部：名册、合同、文件等" }),
  },
  { title: "RegisterCounts" },
);

export const ExpiringQuery = exact({
  ...PageQuery,
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 730, default: 30 })),
  procedure: Type.Optional(Text),
});
export const ExpiringPage = exact(
  {
    items: Type.Array(MatterRow),
    next: Nullable(Type.String()),
    total: Type.Integer(),
    totalIsMore: Type.Boolean(),
    procedures: Type.Array(exact({ id: Type.String(), title: Type.String(), count: Type.Integer() })),
  },
  { title: "ExpiringPage" },
);
