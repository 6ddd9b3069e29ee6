import type { Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

/** Codes of a row of 行政许可信用信息公示 (双公示, 2018 standard), in the order of its table. */
export const CREDIT_PERMIT_FIELDS = {
  XK_XDR_MC: "行政相对人名称",
  XK_XDR_LB: "行政相对人类别",
  XK_XDR_SHXYM: "行政相对人代码_1（统一社会信用代码）",
  XK_XDR_GSZC: "行政相对人代码_2（工商注册号）",
  XK_XDR_ZZJG: "行政相对人代码_3（组织机构代码）",
  XK_XDR_SWDJ: "行政相对人代码_4（税务登记号）",
  XK_XDR_SYDW: "行政相对人代码_5（事业单位证书号）",
  XK_XDR_SHZZ: "行政相对人代码_6（社会组织登记证号）",
  XK_FRDB: "法定代表人",
  XK_FR_ZJLX: "法定代表人证件类型",
  XK_FR_ZJHM: "法定代表人证件号码",
  XK_XDR_ZJLX: "自然人证件类型",
  XK_XDR_ZJHM: "自然人证件号码",
  XK_XKWS: "行政许可决定文书名称",
  XK_WSH: "行政许可决定文书号",
  XK_XKLB: "许可类别",
  XK_XKZS: "许可证书名称",
  XK_XKBH: "许可编号",
  XK_NR: "许可内容",
  XK_JDRQ: "许可决定日期",
  XK_YXQZ: "有效期自",
  XK_YXQZI: "有效期至",
  XK_XKJG: "许可机关",
  XK_XKJGDM: "许可机关统一社会信用代码",
  XK_ZT: "当前状态",
  XK_LYDW: "数据来源单位",
  XK_LYDWDM: "数据来源单位统一社会信用代码",
  BZ: "备注",
} as const satisfies Record<string, string>;

export type PermitField = keyof typeof CREDIT_PERMIT_FIELDS;
export type PermitRow = Readonly<Record<PermitField, string>>;

/** Reported, but never shown to the public. */
export const PERMIT_NEVER_SHOWN: ReadonlySet<PermitField> = new Set([
  "XK_FR_ZJLX",
  "XK_FR_ZJHM",
  "XK_XDR_ZJLX",
  "XK_XDR_ZJHM",
]);

export interface CreditPermit {
  readonly row: PermitRow;
  /** Compulsory fields of this applicant's kind that the matter does not hold. */
  readonly missing: readonly PermitField[];
}

const KINDS = { organisation: "法人及非法人组织", citizen: "自然人", business: "个体工商户" } as const;
const CLASSES: Readonly<Record<string, string>> = {
  ordinary: "普通",
  franchise: "特许",
  recognition: "认可",
  approval: "核准",
  registration: "登记",
  other: "其他",
};
const ALWAYS: readonly PermitField[] = [
  "XK_XDR_MC",
  "XK_XDR_LB",
  "XK_XKWS",
  "XK_WSH",
  "XK_XKLB",
  "XK_NR",
  "XK_JDRQ",
  "XK_YXQZ",
  "XK_YXQZI",
  "XK_XKJG",
  "XK_XKJGDM",
  "XK_ZT",
  "XK_LYDW",
  "XK_LYDWDM",
];
const OF_KIND: Readonly<Record<keyof typeof KINDS, readonly PermitField[]>> = {
  organisation: ["XK_XDR_SHXYM", "XK_FRDB"],
  business: ["XK_FRDB"],
  citizen: ["XK_XDR_ZJLX", "XK_XDR_ZJHM"],
};

/**
 * A permit that was granted, as a row of 双公示; dates `YYYY/MM/DD`, one without an end runs to 2099/12/31
 * (domain/credit_publicity_permit_fields).
 *
 * @param kind the item's class of permit (许可类别), as the service roster has it
 * @param today legal day, by which a permit is still valid or not
 * @returns undefined for what is no permit or was not granted
 */
export function creditPermit(
  matter: Matter,
  office: { readonly name: string; readonly code: string },
  kind: string | undefined,
  today: string,
): CreditPermit | undefined {
  const { values } = matter;
  if (values["permit"] !== true || values["result"] !== "granted") return undefined;
  const decided = text(values["decidedOn"]);
  if (decided === "") return undefined;
  const applicant = kindOf(values);
  const citizen = applicant === "citizen";
  const idNumber = text(part(values["applicant"], "idNumber"));
  const from = text(values["licenceFrom"]);
  const until = text(values["licenceTo"]);
  const decision = matter.instruments.findLast((one) => one.instrument === "service-decision" && !one.withdrawn);
  const row: PermitRow = {
    XK_XDR_MC: text(part(values["applicant"], "name")),
    XK_XDR_LB: KINDS[applicant],
    XK_XDR_SHXYM: citizen ? "" : idNumber,
    XK_XDR_GSZC: "",
    XK_XDR_ZZJG: "",
    XK_XDR_SWDJ: "",
    XK_XDR_SYDW: "",
    XK_XDR_SHZZ: "",
    XK_FRDB: citizen ? "" : text(part(values["applicant"], "representative")),
    XK_FR_ZJLX: "",
    XK_FR_ZJHM: "",
    XK_XDR_ZJLX: citizen && idNumber !== "" ? "身份证" : "",
    XK_XDR_ZJHM: citizen ? idNumber : "",
    XK_XKWS: text(part(values["item"], "title")) === "" ? "" : `准予${text(part(values["item"], "title"))}决定书`,
    XK_WSH: decision?.number ?? text(values["licenceNumber"]),
    XK_XKLB: CLASSES[kind ?? ""] ?? "",
    XK_XKZS: text(values["licenceName"]),
    XK_XKBH: text(values["licenceNumber"]),
    XK_NR: text(values["decisionText"]),
    XK_JDRQ: slashed(decided),
    XK_YXQZ: slashed(from),
    XK_YXQZI: until === "" ? "2099/12/31" : slashed(until),
    XK_XKJG: office.name,
    XK_XKJGDM: office.code,
    XK_ZT: until !== "" && until < today ? "2" : "1",
    XK_LYDW: office.name,
    XK_LYDWDM: office.code,
    BZ: "",
  };
  const needed = [...ALWAYS, ...OF_KIND[applicant]];
  return { row, missing: needed.filter((field) => row[field] === "") };
}

function kindOf(values: Matter["values"]): keyof typeof KINDS {
  const kind = part(values["applicant"], "kind");
  return kind === "organisation" || kind === "business" ? kind : "citizen";
}

const slashed = (date: string): string => date.replaceAll("-", "/");
const text = (value: Value | undefined): string => (typeof value === "string" ? value : "");
const part = (value: Value | undefined, key: string): Value | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Value>>)[key]
    : undefined;
