import Type from "typebox";

import { exact, Id, LocalDateText, Text } from "../http/schema.ts";

export const DueFile = exact({
  matter: Id,
  number: Type.Union([Type.String(), Type.Null()]),
  procedure: exact({ id: Type.String(), title: Type.String() }),
  closedOn: LocalDateText,
  years: Type.Integer({ description: "保管年限" }),
  keptUntil: LocalDateText,
  held: Type.Union([Type.String(), Type.Null()], { description: "冻结的理由；空表示没有冻结" }),
  linkedOpen: Type.Boolean({ description: "关联的诉讼、复议、信访等事项尚未办结" }),
});

export const DueFiles = exact(
  { items: Type.Array(DueFile), more: Type.Boolean({ description: "还有更多，先办最早到期的" }) },
  { title: "DueFiles", description: "保管期满的事项，最早到期的在前；不含内容" },
);

export const HoldBody = exact({ reason: Text });

export const DestructionBody = exact({
  title: Text,
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
  matters: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }),
});
