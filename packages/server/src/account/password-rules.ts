import { pinyin } from "pinyin-pro";

import { DEFAULT_POLICY } from "../security-policy/policy.ts";
import type { Policy } from "../security-policy/policy.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** Whose password it is to be: what is known of him is no password. */
export interface Whose {
  readonly login: string;
  readonly name?: string;
  readonly phone?: string | null;
}

/** Fewer different characters than this are a pattern, however long. */
const DIFFERENT = 5;
/** A name of fewer letters is in too many words. */
const SHORTEST_NAME = 5;

const KINDS: readonly RegExp[] = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/**
 * Why a new password is not good enough, as a Chinese sentence; undefined when it is. Length and kinds are the street's to set
 * (GB/T 22239-2019: 身份鉴别信息具有复杂度要求); what everybody tries first and what is known of the person never will do.
 */
export function weakness(password: string, whose: Whose, policy: Policy = DEFAULT_POLICY): string | undefined {
  const text = password.normalize("NFC");
  const small = text.toLowerCase();
  if ([...text].length < policy.passwordLength) return `密码至少${policy.passwordLength}个字符`;
  if (KINDS.filter((kind) => kind.test(text)).length < policy.passwordKinds) {
    return `密码至少含大写字母、小写字母、数字、其他符号中的${policy.passwordKinds}种`;
  }
  if (new Set(small).size < DIFFERENT) return "密码中不同的字符太少";
  if (COMMON_PASSWORDS.some((common) => small.includes(common) && common.length * 2 >= small.length))
    return "密码过于常见";
  if (whose.login !== "" && small.includes(whose.login.toLowerCase())) return "密码不能包含登录名";
  if (namesOf(whose.name).some((name) => small.includes(name))) return "密码不能包含姓名";
  if (numbersOf(whose.phone).some((number) => small.includes(number))) return "密码不能包含电话号码";
  return undefined;
}

/** A name as it is written and as it is typed: 张三丰, zhangsanfeng. */
function namesOf(name = ""): readonly string[] {
  const written = name.toLowerCase().trim();
  const spelled = pinyin(written, { toneType: "none", type: "array", nonZh: "removed", surname: "head" }).join("");
  return [...(written.length >= 2 ? [written] : []), ...(spelled.length >= SHORTEST_NAME ? [spelled] : [])];
}

function numbersOf(phone: string | null | undefined): readonly string[] {
  const digits = (phone ?? "").replaceAll(/\D/g, "");
  return digits.length >= 6 ? [digits, digits.slice(-6)] : [];
}
