import type { Field } from "@fadu/engine/definition/field.ts";
import type { AnswerType } from "@fadu/engine/field/asked.ts";
import { choice, text, unit, yesno, integer } from "../../build/field.ts";
import { CHECK_RESULTS } from "../../taxonomies/inspection.ts";

/** Columns of a merged checklist (合并检查单): each item belongs to one unit. */
export const CHECKLIST_COLUMNS = {
  item: text("检查内容", { required: true, unique: true }),
  unit: unit("负责单位"),
  law: text("依据"),
} as const satisfies Record<string, Field>;

/** The same list once looked at on the spot: one result for each item. */
export const CHECKED_COLUMNS = {
  item: text("检查内容", { required: true, unique: true }),
  unit: unit("负责单位"),
  law: text("依据"),
  result: choice("检查结果", CHECK_RESULTS, { required: true }),
  note: text("情况说明"),
} as const satisfies Record<string, Field>;

/** How a theme's question is answered: the field types of the engine that need nothing from the catalogue. */
const ANSWER_KINDS: Readonly<Record<AnswerType, string>> = {
  text: "单行文字",
  longtext: "多行文字",
  integer: "整数",
  number: "数字",
  money: "金额（元）",
  area: "面积（㎡）",
  date: "日期",
  datetime: "日期和时间",
  yesno: "是否",
  choice: "单选",
  choices: "多选",
  unit: "机构",
  place: "地点",
  exhibits: "照片、附件",
  party: "当事人",
  phone: "电话",
  idcard: "身份证号",
  uscc: "统一社会信用代码",
};

/** Columns of a theme's own form (主题表单): each row is a question, answered as its kind says (`field/asked.ts`). */
export const FORM_COLUMNS = {
  item: text("登记项", { required: true, unique: true, max: 40 }),
  kind: choice("填写方式", ANSWER_KINDS, { required: true }),
  required: yesno("必填"),
  options: text("选项", { help: "用顿号分开" }),
  help: text("填写说明"),
  unit: unit("填写单位"),
} as const satisfies Record<string, Field>;

/** What a step of a theme's flow is: only these five, in this order, as far as the theme has them. */
export const STEP_KINDS = {
  check: "检查",
  correct: "责令改正",
  recheck: "复查",
  punish: "立案处罚",
  close: "办结",
} as const;

/** Steps of a theme's flow (办理流程). */
export const FLOW_COLUMNS = {
  step: text("步骤", { required: true, unique: true }),
  kind: choice("环节", STEP_KINDS),
  unit: unit("责任单位", { required: true }),
  who: text("经办人员"),
  days: integer("时限", { min: 0, unit: "日", required: true }),
} as const satisfies Record<string, Field>;
