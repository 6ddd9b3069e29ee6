import Type from "typebox";

import { exact, Id, InstantText, Named, Nullable, oneOf } from "../http/schema.ts";

const PARTS = ["name", "idNumber", "phone", "address", "representative"] as const;
/** Grounds to choose from; the own words say what it is about. */
const GROUNDS = ["督办核查", "信访投诉核查", "应急处置联系", "法律审核", "上级调阅", "其他"] as const;

export const RevealBody = exact({
  field: Type.String({ minLength: 1, maxLength: 100, description: "字段；表格中的为“表格.列”" }),
  position: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: "表格的行" })),
  part: Type.Optional(oneOf(PARTS, "当事人的哪一项；当事人字段须指明")),
  ground: oneOf(GROUNDS),
  reason: Type.String({ minLength: 4, maxLength: 200, description: "为何需要查看，用自己的话写明" }),
});

export const Revealed = exact(
  { title: Type.String(), text: Type.String({ description: "完整内容；只显示这一次" }) },
  { title: "Revealed" },
);

export const Reading = exact(
  {
    id: Id,
    at: InstantText,
    account: Named,
    what: Type.String(),
    field: Nullable(Type.String()),
    reason: Type.String(),
  },
  { title: "Reading", description: "谁查看过本事项的个人信息" },
);
