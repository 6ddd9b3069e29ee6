import { EXHIBITS, EXHIBIT_SETTINGS } from "../exhibit/limits.ts";
import { LEDGER, LEDGER_SETTINGS } from "../ledger/seal-file.ts";
import { EXPORT_SETTINGS, LISTS } from "../list-export/limits.ts";
import { PRIVACY, PRIVACY_SETTINGS } from "../privacy/settings.ts";
import { fits, SECURITY, SECURITY_SETTINGS, settingIn, strangersIn } from "./policy.ts";
import type { SecuritySetting } from "./policy.ts";

/** A setting of the security administrator. */
interface Rule {
  readonly key: string;
  /** What it belongs to, among the names of the tenant's settings. */
  readonly area: string;
  readonly setting: SecuritySetting;
}

const rulesOf = (area: string, settings: Readonly<Record<string, SecuritySetting>>): Rule[] =>
  Object.entries(settings).map(([key, setting]) => ({ key, area, setting }));

/** All that the security administrator sets: by what people sign in, who meets personal data, what may be handed in and what leaves the house. */
export const RULES: readonly Rule[] = [
  ...rulesOf(SECURITY, SECURITY_SETTINGS),
  ...rulesOf(PRIVACY, PRIVACY_SETTINGS),
  ...rulesOf(EXHIBITS, EXHIBIT_SETTINGS),
  ...rulesOf(LISTS, EXPORT_SETTINGS),
  ...rulesOf(LEDGER, LEDGER_SETTINGS),
];

/** A rule in words, by the name it has among the tenant's settings. */
export const ruleTitle = (name: string): string | undefined =>
  RULES.find(({ area, key }) => `${area}.${key}` === name)?.setting.title;

/** The tenant's value of a rule; one that may not be counts as the default. */
export const valueOf = ({ area, key, setting }: Rule, settings: Readonly<Record<string, unknown>>) =>
  settingIn(settings, `${area}.${key}`, setting);

/** Why a value does not fit, in words. */
export function faultOf({ setting }: Rule, value: unknown): string | undefined {
  if (fits(setting, value)) return undefined;
  const head = `“${setting.title}”不能设为这个值`;
  if ("min" in setting) return `${head}，应为${setting.min}到${setting.max}的整数`;
  if (!("roles" in setting) || typeof value !== "string") return head;
  return `${head}：没有这些角色，或者是三员之一：${strangersIn(value).join("、")}`;
}
