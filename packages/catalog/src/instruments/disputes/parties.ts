import type { InstrumentBlock } from "@fadu/engine/definition/instrument.ts";
import { cell, form, table, wide } from "../blocks.ts";

/** The two sides as an agreement must describe them (人民调解法第二十九条第一项). */
export const PARTIES: InstrumentBlock = form(
  [cell("当事人（甲方）", "{applicant.name}", 6), cell("证件号码", "{applicant.idNumber}", 6)],
  [cell("联系方式", "{applicant.phone}", 6), cell("法定代表人", "{applicant.representative}", 6)],
  wide("住址", "{applicant.address}", 1),
  [cell("当事人（乙方）", "{respondent.name}", 6), cell("证件号码", "{respondent.idNumber}", 6)],
  [cell("联系方式", "{respondent.phone}", 6), cell("法定代表人", "{respondent.representative}", 6)],
  wide("住址", "{respondent.address}", 1),
);

/** Further parties, if any. */
export const OTHER_PARTIES: InstrumentBlock = table("otherParties", {
  name: ["其他当事人", 3],
  idNumber: ["证件号码", 4],
  address: ["住址", 3],
  phone: ["联系方式", 2],
});
