import type { Condition, Path, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Computed, Listed } from "@fadu/engine/definition/formula.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { APL, PAF, POW } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  certifiedOfficers,
  contains,
  exhibitsAt,
  filled,
  given,
  is,
  isNot,
  listed,
  missing,
  not,
  oneOf,
  over,
  requires,
  valueAt,
  where,
} from "../../build/condition.ts";
import { accounts, choice, datetime, exhibits, longtext, party, place, taxonomy, text } from "../../build/field.ts";
import { at, computedText } from "../../build/formula.ts";
import { localSetting } from "../../build/procedure.ts";
import { OTHER_IDS, PENALTY_KINDS, POWER_SOURCES } from "../../taxonomies/penalty.ts";
import { culpabilityComputed, culpabilityFields } from "./culpability.ts";
import { discretionComputed, discretionFields, discretionListed } from "./discretion.ts";

/** What every penalty case says of the offence, whichever the procedure. */
export const offenceFields = {
  offender: party("当事人", { group: "当事人" }),
  otherIdKind: choice("其他证件类型", OTHER_IDS, { group: "当事人", help: "公民没有居民身份证的填写" }),
  otherIdNumber: text("其他证件号码", { group: "当事人", sensitivity: "personal", sealed: true }),
  representativeIdKind: choice("法定代表人证件类型", { idcard: "身份证", ...OTHER_IDS }, { group: "当事人" }),
  representativeIdNumber: text("法定代表人证件号码", { group: "当事人", sensitivity: "personal", sealed: true }),
  cause: taxonomy("违法行为（案由）", "penalty-cause", {
    group: "违法事实",
    help: "只能选本街道现行有效的执法事项，立案日、决定日各校验一次",
  }),
  occurredAt: datetime("违法时间", { group: "违法事实", help: "有连续或者继续状态的，填行为终了之时" }),
  place: place("违法地点", { group: "违法事实" }),
  facts: longtext("违法事实", { group: "违法事实" }),
  brokenLaw: longtext("违反的法律规定（条款项）", { group: "违法事实" }),
  penaltyLaw: longtext("处罚依据（条款项）", { group: "违法事实" }),
  finedBefore: choice(
    "同一违法行为的处罚情况",
    {
      no: "经查，未因同一违法行为被罚款",
      here: "已被本机关罚款",
      elsewhere: "已被其他机关罚款",
      convicted: "已被人民法院判处罚金",
    },
    { group: "违法事实", help: "立案时查重：同一违法行为不得给予两次以上罚款" },
  ),
  evidence: exhibits("证据材料", { group: "证据" }),
  officers: accounts("执法人员", { group: "承办", help: "两名以上，执法证在当日有效" }),
  powerSource: choice("执法权来源", POWER_SOURCES, { group: "承办", help: "以今日有效的处罚权清单为准" }),
  inNameOf: choice(
    "执法名义",
    { street: "以街道名义", entruster: "以委托机关名义", branch: "以派驻机构名义" },
    { group: "承办" },
  ),
  organ: text("处罚机关", { group: "承办", help: "受委托的，为委托机关；由处罚权清单得出" }),
  organCode: text("处罚机关统一社会信用代码", { group: "承办", help: "受委托的，为委托机关的代码；由处罚权清单得出" }),
  recused: accounts("回避的执法人员", { group: "承办" }),
  theme: taxonomy("一件事主题", "theme-field", { group: "承办" }),
  ...culpabilityFields,
  ...discretionFields,
} as const satisfies Record<string, Field>;

/** The entry of the list of powers that covers the cause on the day. */
export const offenceListed = {
  power: { title: "现行处罚权清单", roster: "penalty-power", key: "cause" },
  ...discretionListed,
} as const satisfies Record<string, Listed>;

/** What every penalty works out of its facts: age, step and range of the fine, in whose name it is decided. */
export const offenceComputed = {
  ...culpabilityComputed,
  ...discretionComputed,
  organ: computedText("处罚机关", at("$listed.power.entruster"), [POW("06"), POW(21)]),
  organCode: computedText("处罚机关统一社会信用代码", at("$listed.power.entrusterCode"), POW("06")),
} as const satisfies Record<string, Computed>;

/** What a street may impose: detention is for the police alone (POW-08). */
const { detention: _detention, ...streetPenalties } = PENALTY_KINDS;
export const STREET_PENALTIES = streetPenalties;

/** Two certified officers on the day of the act, none of them one who had to withdraw (行政处罚法第四十二条、第四十三条). */
export const twoCertified: readonly Requirement[] = [
  requires(certifiedOfficers(2), "行政处罚应当由具有行政执法资格的执法人员实施，执法人员不得少于两人", [
    APL(42),
    POW(15),
  ]),
  requires(
    anyOf(
      missing("recused"),
      allOf(
        ...[0, 1, 2, 3].map((i) => anyOf(missing(`officers.${i}`), not(contains("recused", valueAt(`officers.${i}`))))),
      ),
    ),
    "已决定回避的执法人员不得继续办理本案",
    [APL(43), POW(32)],
  ),
];

/**
 * The office holds this power on the day of the act, by the title it claims and in the right name (行政处罚法第二十条、第二十四条).
 * Without it the penalty is void (APL-38).
 */
export const powerInForce: readonly Requirement[] = [
  requires(listed("cause", "penalty-power"), "该执法事项今日不在本机关有效的行政处罚权清单内，请移交有权机关", [
    POW("05"),
    POW("04"),
    APL(38),
  ]),
  requires(
    anyOf(missing("$listed.power.source"), is("powerSource", valueAt("$listed.power.source"))),
    "执法权来源与现行处罚权清单不符",
    [POW("05"), POW("06")],
  ),
  requires(
    where(is("powerSource", "entrusted"), is("inNameOf", "entruster")),
    "受委托实施行政处罚的，应当以委托机关的名义实施",
    POW("06"),
  ),
  requires(
    where(is("inNameOf", "entruster"), is("powerSource", "entrusted")),
    "没有委托的，不得以其他机关的名义实施行政处罚",
    [POW("06"), POW(21)],
  ),
];

const fined = (amount: Path): Condition => allOf(filled(amount), over(amount, 0));

/** Nobody is fined twice for one offence, nor beside a criminal fine (行政处罚法第二十九条、第三十五条). */
export const finedOnce = (amount: Path): readonly Requirement[] => [
  requires(
    where(fined(amount), not(anyOf(given("finedBefore", "here"), given("finedBefore", "elsewhere")))),
    "对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚",
    APL(29),
  ),
  requires(
    where(fined(amount), not(given("finedBefore", "convicted"))),
    "人民法院已判处罚金，行政机关尚未给予当事人罚款的，不再给予罚款",
    APL(35),
  ),
];

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
