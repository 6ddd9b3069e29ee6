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

/** Place among its neighbours. */
const Sort = Type.Integer({ minimum: -1_000_000, maximum: 1_000_000 });

export const NewUnit = exact({
  parent: Id,
  kind: Text,
  name: Text,
  code: Type.Optional(Text),
  sort: Type.Optional(Sort),
  validFrom: Type.Optional(LocalDateText),
});

export const UnitChange = exact({
  name: Type.Optional(Text),
  code: Type.Optional(Nullable(Text)),
  sort: Type.Optional(Sort),
  validTo: Type.Optional(Nullable(LocalDateText)),
});
