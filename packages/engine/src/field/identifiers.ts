import { isDate } from "../time/dates.ts";
import type { LocalDate } from "../time/dates.ts";

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = "10X98765432";
const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * What is wrong with a citizen's identity number (GB 11643, check digit ISO 7064 MOD 11-2); undefined when nothing is.
 * @param today when given, a birth after it is refused
 */
export function idCardFault(text: string, today?: LocalDate): string | undefined {
  if (!/^\d{17}[\dX]$/.test(text)) return "须为18位，前17位为数字，末位为数字或大写X";
  const birth = birthIn(text);
  if (!isDate(birth) || birth < "1800" || (today !== undefined && birth > today)) return "中的出生日期不真实";
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return ID_CHECKS[sum % 11] === text[17] ? undefined : "校验不通过，请核对是否抄错";
}

/** What a citizen's number says of him: his day of birth, and by the parity of its 17th digit his sex; undefined for a number with a fault. */
export function readIdCard(text: string): { readonly birth: LocalDate; readonly sex: "男" | "女" } | undefined {
  if (idCardFault(text) !== undefined) return undefined;
  return { birth: birthIn(text), sex: Number(text[16]) % 2 === 1 ? "男" : "女" };
}

const birthIn = (text: string): LocalDate => `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;

/** What is wrong with a unified social credit code (GB 32100, MOD 31); undefined when nothing is. */
export function usccFault(text: string): string | undefined {
  if (text.length !== 18) return "须为18位";
  if (!/^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/.test(text))
    return "只能有数字和大写字母（不用I、O、S、V、Z），第3至8位为数字";
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(text[i] ?? ""), 0);
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === text[17] ? undefined : "校验不通过，请核对是否抄错";
}

/** Mobile, fixed line with or without area code and extension, 400/800 and short service numbers. */
export const PHONE_PATTERN =
  "^(1[3-9]\\d{9}|(0\\d{2,3}-?)?[2-8]\\d{6,7}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}|1\\d{2}|1[02]\\d{3})$";
const PHONE = new RegExp(PHONE_PATTERN);

/** What is wrong with a telephone number; undefined when nothing is. */
export function phoneFault(text: string): string | undefined {
  return PHONE.test(text) ? undefined : "不是有效的电话号码";
}
