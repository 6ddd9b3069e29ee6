import Type from "typebox";

import { exact, Id, LocalDateText, Nullable, Text } from "../http/schema.ts";

export const UnitItem = exact(
  {
    id: Id,
    parent: Nullable(Id),
    kind: Type.String(),
    code: Nullable(Type.String()),
    name: Type.String(),
    path: Type.String({ description: "自上而下的 id：/a/b/" }),
    sort: Type.Integer(),
    validFrom: LocalDateText,
    validTo: Nullable(LocalDateText),
  },
  { title: "Unit" },
);

export const NewUnit = exact({
  parent: Id,
  kind: Text,
  name: Text,
  code: Type.Optional(Text),
  sort: Type.Optional(Type.Integer()),
  validFrom: Type.Optional(LocalDateText),
});

export const UnitChange = exact({
  name: Type.Optional(Text),
  code: Type.Optional(Nullable(Text)),
  sort: Type.Optional(Type.Integer()),
  validTo: Type.Optional(Nullable(LocalDateText)),
});
