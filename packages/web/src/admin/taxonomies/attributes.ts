import { LENGTH_UNITS } from "@fadu/engine/definition/clock.ts";

import type { TaxonomyClass } from "../../api/generated.ts";

/** What classes of a taxonomy carry beside their title; a key that is not here is shown as it is. */
const TITLES: Readonly<Record<string, string>> = {
  class: "所属类别编码",
  condition: "立案条件",
  limit: "时限",
  limitWords: "时限说明",
  urgent: "紧急",
  default: "默认选用",
  standard: "立案标准编码",
  component: "对应部件",
  day: "日期",
  month: "月份",
  group: "分组",
  grade: "层级",
  full: "分值",
  law: "依据",
  basis: "依据",
  field: "领域编码",
  fieldTitle: "领域",
  politicsLaw: "政法分类编码",
  street: "本街道办理",
  online: "网上",
  cause: "案由编码",
  kind: "种类",
  rule: "规则编号",
};
export const attributeTitle = (key: string): string => TITLES[key] ?? key;

export const UNIT_TITLES: Readonly<Record<string, string>> = {
  hour: "小时",
  workhour: "工作小时",
  workday: "工作日",
  day: "日",
  month: "个月",
  year: "年",
};
export const LIMIT_UNITS = LENGTH_UNITS.map((value) => ({ value, label: UNIT_TITLES[value] ?? value }));

type Attributes = TaxonomyClass["attributes"];
export type AttributeKind = "text" | "number" | "yesno" | "limit";

const kindOf = (value: unknown): AttributeKind =>
  typeof value === "number"
    ? "number"
    : typeof value === "boolean"
      ? "yesno"
      : typeof value === "object"
        ? "limit"
        : "text";

/** What every class of the taxonomy carries, and so a new one must: key by key with its kind. */
export function sharedAttributes(classes: readonly Pick<TaxonomyClass, "attributes">[]): [string, AttributeKind][] {
  const [first, ...rest] = classes;
  if (!first) return [];
  return Object.entries(first.attributes)
    .filter(([key, value]) => value !== undefined && rest.every(({ attributes }) => attributes[key] !== undefined))
    .map(([key, value]) => [key, kindOf(value)]);
}

/** Whether everything a class must carry is there. */
export const isComplete = (attributes: Attributes, shared: readonly [string, AttributeKind][]): boolean =>
  shared.every(([key, kind]) => {
    const value = attributes[key];
    if (kind === "limit") return typeof value === "object" && value !== null && "n" in value && Number(value["n"]) > 0;
    return value !== undefined && value !== null && value !== "";
  });
