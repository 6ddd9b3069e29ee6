import type { Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { DISPUTE_SCALES } from "../../../taxonomies/disputes.ts";

/**
 * Columns of a dispute as GB/T 31000-2015 has it (矛盾纠纷排查化解), each with whether it must be filled. The obligations are
 * partly inferred from systems built on the standard, and its code of 化解方式 was not obtained: titles are given.
 */
export const EVENT_COLUMNS = {
  事件名称: true,
  事件日期: true,
  事件地点: true,
  经度: false,
  纬度: false,
  矛盾纠纷规模: true,
  矛盾纠纷类型: true,
  涉及人数: true,
  事件简述: true,
  涉及单位: false,
  主要当事人证件类型: true,
  主要当事人证件号码: true,
  主要当事人姓名: true,
  主要当事人性别: false,
  主要当事人民族: false,
  主要当事人学历: false,
  主要当事人人员类别: false,
  主要当事人居住详址: false,
  化解时限: true,
  化解方式: true,
  化解组织: true,
  化解责任人姓名: true,
  化解责任人联系方式: true,
  化解是否成功: true,
  化解情况: true,
  考评日期: false,
  考评意见: false,
  涉事人员: false,
} as const satisfies Record<string, boolean>;

export type EventColumn = keyof typeof EVENT_COLUMNS;

/** The account answerable, as the street knows it. */
export interface Answerable {
  readonly name: string;
  readonly phone?: string;
}

/** 01, 02, 03 of the standard's list. */
const SCALE_CODES = Object.fromEntries(Object.keys(DISPUTE_SCALES).map((key, i) => [key, `0${i + 1}`]));
/** GA/T 517: an identity card, or the licence of an organisation by its unified code. */
const ID_KINDS: Readonly<Record<string, string>> = { citizen: "居民身份证", organisation: "统一社会信用代码" };
const ORGANISATIONS: Readonly<Record<string, string>> = {
  grid: "网格",
  community: "社区",
  street: "街道",
  other: "其他单位",
};
const SEXES: Readonly<Record<string, string>> = { "1": "男", "2": "女", "0": "未知的性别", "9": "未说明的性别" };

/**
 * A reported dispute as a row of the standard's table.
 *
 * @param answerable who answers for settling it: the account in `responsible`
 * @returns the row, and the compulsory columns that are still empty
 */
export function eventRow(
  { values }: Pick<Matter, "values">,
  answerable?: Answerable,
): { readonly row: Readonly<Record<EventColumn, string>>; readonly missing: readonly EventColumn[] } {
  const party = part(values["applicant"]);
  const place = part(values["place"]);
  const people = (Array.isArray(values["people"]) ? values["people"] : []).map(part);
  const main = people.find((one) => one["name"] === party["name"]) ?? {};
  const row: Record<EventColumn, string> = {
    事件名称: text(values["name"]),
    事件日期: text(values["occurredOn"]),
    事件地点: text(place["text"]),
    经度: text(place["lng"]),
    纬度: text(place["lat"]),
    矛盾纠纷规模: SCALE_CODES[text(values["scale"])] ?? "",
    矛盾纠纷类型: text(part(values["dispute"])["title"]),
    涉及人数: text(values["headcount"]),
    事件简述: text(values["request"]),
    涉及单位: text(values["unitsInvolved"]),
    主要当事人证件类型: text(main["idKind"]) || (ID_KINDS[text(party["kind"])] ?? "其他"),
    主要当事人证件号码: text(party["idNumber"]),
    主要当事人姓名: text(party["name"]),
    主要当事人性别: SEXES[text(main["sex"])] ?? "",
    主要当事人民族: text(main["nation"]),
    主要当事人学历: text(main["education"]),
    主要当事人人员类别: text(main["category"]),
    主要当事人居住详址: text(party["address"]),
    化解时限: text(values["dueOn"]),
    化解方式: text(part(values["way"])["title"]),
    化解组织: ORGANISATIONS[text(values["resolvedBy"])] ?? "",
    化解责任人姓名: answerable?.name ?? "",
    化解责任人联系方式: answerable?.phone ?? "",
    化解是否成功: values["succeeded"] === undefined ? "" : values["succeeded"] === true ? "是" : "否",
    化解情况: text(values["situation"]),
    考评日期: text(values["evaluatedOn"]),
    考评意见: text(values["evaluation"]),
    涉事人员: people.map((one) => text(one["name"])).join("、"),
  };
  const columns = Object.keys(EVENT_COLUMNS) as EventColumn[];
  return { row, missing: columns.filter((column) => EVENT_COLUMNS[column] && row[column] === "") };
}

const text = (value: Value | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A value's parts; none when it is no object. */
const part = (value: Value | undefined): Readonly<Record<string, Value>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Value>>)
    : {};
