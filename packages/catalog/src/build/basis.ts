import type { Basis, RuleStatus } from "@fadu/engine/definition/basis.ts";
import { getRule } from "../rules/rules.ts";

/** One basis or several, as builders accept them. */
export type Bases = Basis | readonly Basis[];

/** The basis as a list. */
export function basisList(basis: Bases | undefined): readonly Basis[] {
  if (!basis) return [];
  return "rule" in basis ? [basis] : basis;
}

/** Rule of the book by its whole id, such as `APL-51a`; throws when unknown. */
export function rule(id: string): Basis {
  const { cite, status } = getRule(id);
  return { rule: id, cite, status };
}

/**
 * A basis that the rule book does not hold: a local standard or the office's own rules. Never `V`: what rests on it is a
 * setting or a class that each street makes its own.
 */
export const local = (id: string, cite: string, status: Exclude<RuleStatus, "V" | "V2">): Basis => ({
  rule: id,
  cite,
  status,
});

/** A family of rules: `APL("51a")` is APL-51a, `POW(5)` is POW-05. */
const family =
  (prefix: string) =>
  (number: string | number): Basis =>
    rule(`${prefix}-${typeof number === "number" ? String(number).padStart(2, "0") : number}`);

/** 期间计算 */
export const GEN = family("GEN");
/** 权限 */
export const POW = family("POW");
/** 行政处罚法 */
export const APL = family("APL");
/** 住房和城乡建设行政处罚程序规定 */
export const HCP = family("HCP");
/** 行政强制法 */
export const ACL = family("ACL");
/** 行政执法三项制度 */
export const TSY = family("TSY");
/** 行政裁量权基准 */
export const DIS = family("DIS");
/** 行政执法监督 */
export const SUP = family("SUP");
/** 涉企行政检查 */
export const INS = family("INS");
/** 涉嫌犯罪案件移送 */
export const TRF = family("TRF");
/** 信访工作条例 */
export const XF = family("XF");
/** 12345热线与接诉即办 */
export const HOT = family("HOT");
/** 人民调解 */
export const MED = family("MED");
/** 行政调解、民间纠纷处理 */
export const ADJ = family("ADJ");
/** 劳动争议调解仲裁 */
export const LAB = family("LAB");
/** 治安调解与和解 */
export const PSP = family("PSP");
/** 综治中心 */
export const ZZ = family("ZZ");
/** 政府信息公开条例 */
export const OGI = family("OGI");
/** 行政规范性文件 */
export const NDR = family("NDR");
/** 重大行政决策 */
export const MAD = family("MAD");
/** 三重一大 */
export const SZD = family("SZD");
/** 行政复议法 */
export const ARL = family("ARL");
/** 行政诉讼法 */
export const ALL = family("ALL");
/** 国家赔偿法 */
export const CMP = family("CMP");
/** 检察公益诉讼 */
export const PIL = family("PIL");
/** 法治政府建设 */
export const FZ = family("FZ");
/** 社区矫正法 */
export const CC = family("CC");
/** 安置帮教 */
export const SH = family("SH");
/** 禁毒、戒毒 */
export const DRG = family("DRG");
/** 严重精神障碍患者管理 */
export const MH = family("MH");
/** 反家庭暴力法 */
export const DV = family("DV");
/** 公开与个人信息保护 */
export const PUB = family("PUB");
/** 公文处理 */
export const DOC = family("DOC");
/** 公文格式 GB/T 9704 */
export const FMT = family("FMT");
/** 行政处罚文书 */
export const PAF = family("PAF");
/** 案卷与档案 */
export const ARC = family("ARC");
/** 案卷评查 */
export const REV = family("REV");
