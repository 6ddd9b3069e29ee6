import type { Condition, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { APL, PAF, POW } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  certifiedOfficers,
  exhibitsAt,
  is,
  isNot,
  listed,
  not,
  oneOf,
  requires,
} from "../../build/condition.ts";
import { accounts, choice, datetime, exhibits, longtext, party, place, taxonomy } from "../../build/field.ts";
import { localSetting } from "../../build/procedure.ts";
import { THEME_FIELDS } from "../../taxonomies/choices.ts";
import { PENALTY_KINDS } from "../../taxonomies/penalty.ts";

/** What every penalty case says of the offence, whichever the procedure. */
export const offenceFields = {
  offender: party("当事人", { group: "当事人" }),
  cause: taxonomy("违法行为（案由）", "penalty-cause", {
    group: "违法事实",
    help: "只能选本街道现行有效的执法事项，立案日、决定日各校验一次",
  }),
  occurredAt: datetime("违法时间", { group: "违法事实", help: "有连续或者继续状态的，填行为终了之时" }),
  place: place("违法地点", { group: "违法事实" }),
  facts: longtext("违法事实", { group: "违法事实" }),
  brokenLaw: longtext("违反的法律规定（条款项）", { group: "违法事实" }),
  penaltyLaw: longtext("处罚依据（条款项）", { group: "违法事实" }),
  discretionStep: choice(
    "裁量阶次",
    { reduced: "减轻", light: "从轻", general: "一般", heavy: "从重", none: "无裁量幅度" },
    { group: "裁量" },
  ),
  discretionReason: longtext("裁量基准适用情况及理由", { group: "裁量" }),
  evidence: exhibits("证据材料", { group: "证据" }),
  officers: accounts("执法人员", { group: "承办", help: "两名以上，执法证在当日有效" }),
  powerSource: choice("执法权来源", { own: "法定职权", devolved: "赋权事项", entrusted: "受委托" }, { group: "承办" }),
  inNameOf: choice(
    "执法名义",
    { street: "以街道名义", entruster: "以委托机关名义", branch: "以派驻机构名义" },
    { group: "承办" },
  ),
  theme: choice("一件事主题", THEME_FIELDS, { group: "承办" }),
} as const satisfies Record<string, Field>;

/** What a street may impose: detention is for the police alone (POW-08). */
const { detention: _detention, ...streetPenalties } = PENALTY_KINDS;
export const STREET_PENALTIES = streetPenalties;

/** Two certified officers on the day of the act (行政处罚法第四十二条). */
export const twoCertified: Requirement = requires(
  certifiedOfficers(2),
  "行政处罚应当由具有行政执法资格的执法人员实施，执法人员不得少于两人",
  [APL(42), POW(15)],
);

/** The office holds this power on the day of the act (行政处罚法第二十四条; POW-05). */
export const powerInForce: Requirement = requires(
  listed("cause", "penalty-power"),
  "该执法事项今日不在本机关有效的行政处罚权清单内，请移交有权机关",
  [POW("05"), POW("04")],
);

/**
 * Held to the limits of an organisation: 个体工商户 are counted among citizens unless the place has it otherwise, which is the
 * stricter reading of every threshold.
 */
export const isOrganisation: Condition = anyOf(
  is("offender.kind", "organisation"),
  allOf(is("offender.kind", "business"), is("$setting.businessAsOrganisation", true)),
);
export const isCitizen: Condition = not(isOrganisation);

export const OFFENDER_SETTINGS = {
  businessAsOrganisation: localSetting("个体工商户按单位适用罚款限额和听证标准", false, [APL("51b"), APL("63a")]),
};

/** Fields in which 住房和城乡建设行政处罚程序规定 governs: city management and construction. */
export const underHousingRules: Condition = allOf(
  is("$setting.housingRules", true),
  oneOf("cause.field", "appearance", "planning", "municipal", "greening", "housing", "property", "gas"),
);

/** No electronic service without the party's signed confirmation (行政处罚法第六十一条第二款). */
export const eServiceConsented: Requirement = requires(
  anyOf(isNot("$given.way", "电子送达"), exhibitsAt("eConsent", 1)),
  "当事人同意并签订确认书的，才可以采用传真、电子邮件等方式送达",
  [APL("61b"), PAF("19")],
);
