import type { Value } from "@fadu/engine/definition/field.ts";
import type { Facts } from "@fadu/engine/matter/command.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { addMonths } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { PUBLICITY_SETTINGS } from "../procedures/enforcement/publicity.ts";
import { OTHER_IDS, PENALTY_KINDS } from "../taxonomies/penalty.ts";

/** Codes of a row of 行政处罚信用信息公示 (双公示, 2018 standard), in the order of its table. */
export const CREDIT_PENALTY_FIELDS = {
  CF_XDR_MC: "行政相对人名称",
  CF_XDR_LB: "行政相对人类别",
  CF_XDR_SHXYM: "行政相对人代码_1（统一社会信用代码）",
  CF_XDR_GSZC: "行政相对人代码_2（工商注册号）",
  CF_XDR_ZZJG: "行政相对人代码_3（组织机构代码）",
  CF_XDR_SWDJ: "行政相对人代码_4（税务登记号）",
  CF_XDR_SYDW: "行政相对人代码_5（事业单位证书号）",
  CF_XDR_SHZZ: "行政相对人代码_6（社会组织登记证号）",
  CF_FRDB: "法定代表人",
  CF_FR_ZJLX: "法定代表人证件类型",
  CF_FR_ZJHM: "法定代表人证件号码",
  CF_XDR_ZJLX: "自然人证件类型",
  CF_XDR_ZJHM: "自然人证件号码",
  CF_WSH: "行政处罚决定书文号",
  CF_WFXW: "违法行为类型",
  CF_SY: "违法事实",
  CF_YJ: "处罚依据",
  CF_CFLB: "处罚类别",
  CF_NR: "处罚内容",
  CF_NR_FK: "罚款金额（万元）",
  CF_NR_WFFF: "没收违法所得、没收非法财物的金额（万元）",
  CF_NR_ZKDX: "暂扣或吊销证照名称及编号",
  CF_JDRQ: "处罚决定日期",
  CF_YXQ: "处罚有效期",
  CF_GSJZQ: "公示截止期",
  CF_CFJG: "处罚机关",
  CF_CFJGDM: "处罚机关统一社会信用代码",
  CF_SJLY: "数据来源单位",
  CF_SJLYDM: "数据来源单位统一社会信用代码",
  BZ: "备注",
} as const satisfies Record<string, string>;

export type CreditField = keyof typeof CREDIT_PENALTY_FIELDS;
export type CreditRow = Readonly<Record<CreditField, string>>;

/** Reported, but never shown to the public. */
export const NEVER_SHOWN: ReadonlySet<CreditField> = new Set([
  "CF_FR_ZJLX",
  "CF_FR_ZJHM",
  "CF_XDR_ZJLX",
  "CF_XDR_ZJHM",
]);

/** Who reports: the street, and how long a penalty is shown there. */
export interface CreditOffice extends PublicityTerm {
  readonly name: string;
  /** Unified credit code of the street (GB 32100). */
  readonly code: string;
}

/** How long penalties are shown (PUB-11), in months. */
export interface PublicityTerm {
  readonly months: { readonly minor: number; readonly other: number };
  /** A fine up to so many yuan counts as a lesser one for the term of publicity. */
  readonly minorFine: number;
}

/** The street as it reports penalties of a procedure, under that procedure's settings in force. */
export function creditOffice(name: string, code: string, settings: Facts["settings"]): CreditOffice {
  return { name, code, ...publicityTerm(settings) };
}

/** How long penalties are shown under a procedure's settings in force. */
export function publicityTerm(settings: Facts["settings"]): PublicityTerm {
  const number = (key: keyof typeof PUBLICITY_SETTINGS): number => {
    const value = settings[key] ?? PUBLICITY_SETTINGS[key].default;
    return typeof value === "number" ? value : 0;
  };
  return {
    months: { minor: number("publicityMonthsMinor"), other: number("publicityMonths") },
    minorFine: number("publicityMinorFine"),
  };
}

export interface CreditPenalty {
  readonly row: CreditRow;
  /** Compulsory fields of this party's kind that the matter does not hold. */
  readonly missing: readonly CreditField[];
}

const KINDS = { organisation: "法人及非法人组织", citizen: "自然人", business: "个体工商户" } as const;
const ALWAYS: readonly CreditField[] = [
  "CF_XDR_MC",
  "CF_XDR_LB",
  "CF_WSH",
  "CF_WFXW",
  "CF_SY",
  "CF_YJ",
  "CF_CFLB",
  "CF_NR",
  "CF_JDRQ",
  "CF_YXQ",
  "CF_CFJG",
  "CF_CFJGDM",
  "CF_SJLY",
  "CF_SJLYDM",
];
const OF_KIND: Readonly<Record<keyof typeof KINDS, readonly CreditField[]>> = {
  organisation: ["CF_XDR_SHXYM", "CF_FRDB"],
  business: ["CF_FRDB"],
  citizen: ["CF_XDR_ZJLX", "CF_XDR_ZJHM"],
};

/**
 * A decided penalty, ordinary or on the spot, as a row of 双公示. Sums in 万元 with six decimals, dates `YYYY/MM/DD`; the
 * organ is the one that decides: for an entrusted power the body that entrusts (domain/credit_publicity_penalty_fields).
 *
 * @returns undefined while nothing is decided, or when the decision is not to be made public
 */
export function creditPenalty(matter: Matter, office: CreditOffice): CreditPenalty | undefined {
  const decided = (matter.done["punish"] ?? matter.done["decide"])?.at(-1)?.on;
  const { values } = matter;
  if (decided === undefined || values["publicity"] === "withhold") return undefined;
  // Shown from the day it was published; before that, as if it were on the day of the decision.
  const shownOn = matter.publications.findLast(({ published }) => published !== undefined)?.published ?? decided;
  const row: CreditRow = {
    ...partyPart(values),
    ...decisionPart(matter, decided),
    CF_GSJZQ: slashed(shownUntil(shownOn, values, office)),
    CF_CFJG: text(values["organ"]) || office.name,
    CF_CFJGDM: text(values["organ"]) === "" ? office.code : text(values["organCode"]),
    CF_SJLY: office.name,
    CF_SJLYDM: office.code,
    BZ: "",
  };
  const kinds = sanctionsOf(values);
  const needed = [
    ...ALWAYS,
    ...OF_KIND[kindOf(values)],
    ...(kinds.includes("fine") ? (["CF_NR_FK"] as const) : []),
    ...(kinds.some((kind) => kind.startsWith("confiscate")) ? (["CF_NR_WFFF"] as const) : []),
    ...(kinds.some((kind) => kind === "suspend-permit" || kind === "revoke-permit") ? (["CF_NR_ZKDX"] as const) : []),
  ];
  return { row, missing: needed.filter((field) => row[field] === "") };
}

type Values = Matter["values"];
type PartyPart = Pick<
  CreditRow,
  | "CF_XDR_MC"
  | "CF_XDR_LB"
  | "CF_XDR_SHXYM"
  | "CF_XDR_GSZC"
  | "CF_XDR_ZZJG"
  | "CF_XDR_SWDJ"
  | "CF_XDR_SYDW"
  | "CF_XDR_SHZZ"
  | "CF_FRDB"
  | "CF_FR_ZJLX"
  | "CF_FR_ZJHM"
  | "CF_XDR_ZJLX"
  | "CF_XDR_ZJHM"
>;

function partyPart(values: Values): PartyPart {
  const kind = kindOf(values);
  const citizen = kind === "citizen";
  const idNumber = text(part(values["offender"], "idNumber"));
  const other = text(values["otherIdNumber"]);
  const representative = text(values["representativeIdNumber"]);
  return {
    CF_XDR_MC: text(part(values["offender"], "name")),
    CF_XDR_LB: KINDS[kind],
    CF_XDR_SHXYM: citizen ? "" : idNumber,
    CF_XDR_GSZC: "",
    CF_XDR_ZZJG: "",
    CF_XDR_SWDJ: "",
    CF_XDR_SYDW: "",
    CF_XDR_SHZZ: "",
    CF_FRDB: citizen ? "" : text(part(values["offender"], "representative")),
    CF_FR_ZJLX: representative === "" ? "" : idKind(values["representativeIdKind"]),
    CF_FR_ZJHM: representative,
    CF_XDR_ZJLX: !citizen ? "" : idNumber !== "" ? "身份证" : other === "" ? "" : idKind(values["otherIdKind"]),
    CF_XDR_ZJHM: !citizen ? "" : idNumber === "" ? other : idNumber,
  };
}

type DecisionPart = Omit<
  CreditRow,
  keyof PartyPart | "CF_GSJZQ" | "CF_CFJG" | "CF_CFJGDM" | "CF_SJLY" | "CF_SJLYDM" | "BZ"
>;

function decisionPart({ values, instruments }: Matter, decided: string): DecisionPart {
  const decision = instruments.findLast(
    (one) => (one.instrument === "penalty-decision" || one.instrument === "on-the-spot-decision") && !one.withdrawn,
  );
  const kinds = sanctionsOf(values);
  const fine = kinds.includes("fine") ? values["fine"] : undefined;
  const until = text(values["validUntil"]);
  return {
    CF_WSH: decision?.number ?? "",
    CF_WFXW: text(part(values["cause"], "title")),
    CF_SY: text(values["facts"]),
    CF_YJ: text(values["penaltyLaw"]),
    CF_CFLB: kinds.map((kind) => PENALTY_KINDS[kind]).join(";"),
    CF_NR: text(values["sanctionText"]) || inWords(kinds, fine),
    CF_NR_FK: wan(fine),
    CF_NR_WFFF: kinds.some((kind) => kind.startsWith("confiscate")) ? wan(values["confiscated"]) : "",
    CF_NR_ZKDX: text(values["permits"]),
    CF_JDRQ: slashed(decided),
    CF_YXQ: until === "" ? "2099/12/31" : slashed(until),
  };
}

const inWords = (kinds: readonly (keyof typeof PENALTY_KINDS)[], fine: Value | undefined): string =>
  kinds.map((kind) => (kind === "fine" && typeof fine === "number" ? `罚款${fine}元` : PENALTY_KINDS[kind])).join("；");

/** Kinds of penalty decided: several by an ordinary decision, one on the spot. */
function sanctionsOf(values: Values): (keyof typeof PENALTY_KINDS)[] {
  const given = values["sanctions"] ?? values["sanction"];
  const list: readonly (Value | undefined)[] = Array.isArray(given) ? given : [given];
  return list.filter((one): one is keyof typeof PENALTY_KINDS => typeof one === "string" && one in PENALTY_KINDS);
}

/** Public criticism or a lesser fine are shown for a shorter time (PUB-11). */
/** The day until which a penalty published on a day is shown (PUB-11). */
export function shownUntil(on: LocalDate, values: Values, { months, minorFine }: PublicityTerm): LocalDate {
  return addMonths(on, isMinor(values, { minorFine }) ? months.minor : months.other);
}

function isMinor(values: Values, { minorFine }: Pick<CreditOffice, "minorFine">): boolean {
  const fine = values["fine"];
  return sanctionsOf(values).every(
    (kind) =>
      kind === "warning" || kind === "criticism" || (kind === "fine" && typeof fine === "number" && fine <= minorFine),
  );
}

function kindOf(values: Values): keyof typeof KINDS {
  const kind = part(values["offender"], "kind");
  return kind === "organisation" || kind === "business" ? kind : "citizen";
}

const idKind = (value: Value | undefined): string =>
  value === "idcard" ? "身份证" : (OTHER_IDS[value as keyof typeof OTHER_IDS] ?? "");

const wan = (yuan: Value | undefined): string => (typeof yuan === "number" ? (yuan / 10_000).toFixed(6) : "");
const slashed = (date: string): string => date.replaceAll("-", "/");
const text = (value: Value | undefined): string => (typeof value === "string" ? value : "");
const part = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Value>>)[key]
    : undefined;
