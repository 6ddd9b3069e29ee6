import Type from "typebox";

import { AnyValue, exact, LocalDateText, Nullable, Text } from "../http/schema.ts";

export const TaxonomyHead = exact(
  {
    id: Type.String(),
    title: Type.String(),
    source: Type.String({ description: "来源" }),
    local: Type.Boolean({ description: "示例或默认值，由各街镇自行设定" }),
    classes: Type.Integer({ description: "在用的类别" }),
    own: Type.Integer({ description: "其中本街镇自定的" }),
    procedures: Type.Array(Type.String(), { description: "引用它的程序" }),
  },
  { title: "TaxonomyHead" },
);

export const TaxonomyClass = exact(
  {
    code: Type.String(),
    title: Type.String(),
    parent: Nullable(Type.String()),
    nationalCode: Nullable(Type.String()),
    attributes: Type.Record(Type.String(), AnyValue),
    own: Type.Boolean({ description: "本街镇自定，或者改过的" }),
    validFrom: LocalDateText,
    validTo: Nullable(LocalDateText),
  },
  { title: "TaxonomyClass" },
);

export const ClassUse = exact(
  { code: Type.String(), matters: Type.Integer({ description: "用到它的事项" }) },
  { title: "ClassUse" },
);

export const CloseBody = exact({
  validTo: { ...LocalDateText, description: "最后一天；早于今天的不行" },
  reason: Type.String({ minLength: 2, maxLength: 400 }),
});

export const OrderBody = exact({
  codes: Type.Array(Text, { minItems: 2, maxItems: 500, description: "同一上级之下的编码，按要的顺序" }),
});
