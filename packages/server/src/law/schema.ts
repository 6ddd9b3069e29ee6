import Type from "typebox";

import { exact, Nullable, oneOf } from "../http/schema.ts";
import { CITING } from "./citations.ts";

const Status = oneOf(["V", "V2", "LV", "I", "U"], "核实程度：V 全文核对，V2 转引，LV 地方规定，I 推导，U 未核实");

const rule = {
  id: Type.String({ description: "规则编号，如 APL-51a" }),
  cite: Type.String({ description: "引用时的写法" }),
  status: Status,
  says: Nullable(Type.String({ description: "规则内容，以本系统的话写成，不是条文原文；规则库以外的依据为空" })),
  number: Nullable(Type.String({ description: "数额或者期间：WD 工作日，CD 日，M 月，Y 年，H 小时" })),
};

export const RuleItem = exact(
  { ...rule, procedures: Type.Integer({ description: "引用它的现行程序数" }) },
  { title: "RuleItem" },
);

export const RuleView = exact(
  {
    ...rule,
    starts: Nullable(Type.String({ description: "期间从何起算" })),
    consequence: Nullable(Type.String({ description: "违反的后果" })),
    checked: Nullable(Type.String({ description: "核实情况" })),
    citedBy: Type.Array(
      exact({
        procedure: exact({ id: Type.String(), title: Type.String(), area: Type.String() }),
        places: Type.Array(exact({ in: oneOf(CITING), title: Type.String() })),
      }),
      { description: "引用它的现行程序，以及在程序的何处" },
    ),
  },
  { title: "RuleView" },
);
