import type { Field } from "@fadu/engine/definition/field.ts";
import { choice, text, unit, yesno, integer } from "../../build/field.ts";
import { CHECK_RESULTS } from "../../taxonomies/inspection.ts";

/** Columns of a merged checklist (合并检查单): each item belongs to one unit. */
export const CHECKLIST_COLUMNS = {
  item: text("检查内容", { required: true }),
  unit: unit("负责单位"),
  law: text("依据"),
} as const satisfies Record<string, Field>;

/** The same list once looked at on the spot: one result for each item. */
export const CHECKED_COLUMNS = {
  item: text("检查内容", { required: true }),
  unit: unit("负责单位"),
  result: choice("检查结果", CHECK_RESULTS, { required: true }),
  note: text("情况说明"),
} as const satisfies Record<string, Field>;

/** Columns of a theme's own form (主题表单). */
export const FORM_COLUMNS = {
  item: text("登记项", { required: true }),
  kind: choice("填写方式", { text: "文字", number: "数字", date: "日期", yesno: "是否", photo: "照片" }),
  required: yesno("必填"),
  unit: unit("填写单位"),
} as const satisfies Record<string, Field>;

/** The form filled in. */
export const ANSWER_COLUMNS = {
  item: text("登记项", { required: true }),
  content: text("内容", { required: true }),
  unit: unit("填写单位"),
} as const satisfies Record<string, Field>;

/** Steps of a theme's flow (办理流程). */
export const FLOW_COLUMNS = {
  step: text("步骤", { required: true }),
  unit: unit("责任单位"),
  days: integer("时限", { min: 0, unit: "日" }),
} as const satisfies Record<string, Field>;
