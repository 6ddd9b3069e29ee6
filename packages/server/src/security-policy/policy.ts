import { ROLES } from "@fadu/catalog/roles/roles.ts";

import { isAdministrator } from "../account/principal.ts";
import type { Tx } from "../store/tx.ts";

/** The procedure's place in the names of these settings among the tenant's: they are no procedure's. */
export const SECURITY = "security";

interface NumberSetting {
  readonly title: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly note?: string;
}
interface ChoiceSetting {
  readonly title: string;
  readonly default: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly note?: string;
}
interface SwitchSetting {
  readonly title: string;
  readonly default: boolean;
  readonly note?: string;
}
/** Ids of roles in one text, parted by commas; none of the three administrators. */
interface RolesSetting {
  readonly title: string;
  readonly default: string;
  readonly roles: true;
  /** Who it is while none is named, in words. */
  readonly unset: string;
  readonly note?: string;
}
export type SecuritySetting = NumberSetting | ChoiceSetting | SwitchSetting | RolesSetting;

/** Who must show a second factor. */
export const SECOND_FACTOR = {
  none: "不要求",
  administrators: "三员",
  leaders: "三员和领导",
  all: "全体",
} as const;
export type SecondFactorRule = keyof typeof SECOND_FACTOR;

/** What the security administrator sets, each with what it may be. */
export const SECURITY_SETTINGS = {
  passwordLength: { title: "密码最少几个字符", default: 10, min: 8, max: 64 },
  passwordKinds: {
    title: "密码至少含几种字符",
    default: 2,
    min: 1,
    max: 4,
    note: "大写字母、小写字母、数字、其他符号，共四种",
  },
  passwordHistory: { title: "不得与最近几个密码相同", default: 5, min: 0, max: 24, note: "0 为不限制" },
  passwordDays: {
    title: "密码有效多少天",
    default: 0,
    min: 0,
    max: 730,
    note: "0 为长期有效；网络安全等级保护第三级要求定期更换",
  },
  passwordWarnDays: { title: "到期前多少天提醒", default: 14, min: 1, max: 60 },
  secondFactor: {
    title: "必须使用动态口令的人",
    default: "none",
    choices: SECOND_FACTOR,
    note: "等级保护第三级要求两种以上鉴别方式；没有要求的人也可以自己启用",
  },
  idleMinutes: { title: "多少分钟不操作即退出", default: 120, min: 5, max: 720 },
  sessionHours: { title: "一次登录最长多少小时", default: 12, min: 1, max: 24 },
  rotateHours: { title: "会话密钥多少小时更换一次", default: 4, min: 1, max: 24 },
  oneSession: { title: "一个账号同时只能有一个登录会话", default: false, note: "再次登录时，先前的会话随即结束" },
} as const satisfies Readonly<Record<string, SecuritySetting>>;

export type SecurityKey = keyof typeof SECURITY_SETTINGS;

/** The rules of a tenant by which people sign in. */
export interface Policy {
  readonly passwordLength: number;
  readonly passwordKinds: number;
  readonly passwordHistory: number;
  /** 0: a password lasts for good. */
  readonly passwordDays: number;
  readonly passwordWarnDays: number;
  readonly secondFactor: SecondFactorRule;
  readonly idleMs: number;
  readonly sessionMs: number;
  readonly rotateMs: number;
  readonly oneSession: boolean;
}

type Settings = Readonly<Record<string, unknown>>;

/** What stands for nobody in a list of roles; an empty list is the default of some settings. */
export const NOBODY = "无";

export const rolesIn = (text: string): string[] =>
  text
    .split(/[,，、\s]+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** What in a list of roles is no role that may be named there: unknown, or one of the three administrators. */
export const strangersIn = (text: string): string[] =>
  text.trim() === NOBODY ? [] : rolesIn(text).filter((role) => !Object.hasOwn(ROLES, role) || isAdministrator(role));

/** Whether a setting may have this value. */
export function fits(setting: SecuritySetting, value: unknown): boolean {
  if ("roles" in setting) return typeof value === "string" && strangersIn(value).length === 0;
  if ("min" in setting) {
    return typeof value === "number" && Number.isInteger(value) && value >= setting.min && value <= setting.max;
  }
  if ("choices" in setting) return typeof value === "string" && Object.hasOwn(setting.choices, value);
  return typeof value === "boolean";
}

/** The tenant's value of a setting; one that may not be counts as the default. @param name with its area: `security.idleMinutes` */
export function settingIn(settings: Settings, name: string, setting: SecuritySetting): number | string | boolean {
  const own = settings[name];
  return fits(setting, own) ? (own as number | string | boolean) : setting.default;
}

const valueIn = (settings: Settings, key: SecurityKey): number | string | boolean =>
  settingIn(settings, `${SECURITY}.${key}`, SECURITY_SETTINGS[key]);

/** @param settings of the tenant */
export function policyOf(settings: Settings): Policy {
  const number = (key: SecurityKey): number => Number(valueIn(settings, key));
  return {
    passwordLength: number("passwordLength"),
    passwordKinds: number("passwordKinds"),
    passwordHistory: number("passwordHistory"),
    passwordDays: number("passwordDays"),
    passwordWarnDays: number("passwordWarnDays"),
    secondFactor: valueIn(settings, "secondFactor") as SecondFactorRule,
    idleMs: number("idleMinutes") * 60_000,
    sessionMs: number("sessionHours") * 3_600_000,
    rotateMs: number("rotateHours") * 3_600_000,
    oneSession: valueIn(settings, "oneSession") === true,
  };
}

/** The rules a street has before it sets any. */
export const DEFAULT_POLICY: Policy = policyOf({});

/** The tenant's settings as they stand in this transaction. */
export async function settingsIn(tx: Tx): Promise<Settings> {
  const { rows } = await tx.query<{ settings: Settings }>("select settings from tenant where id = $1", [tx.tenant]);
  return rows[0]?.settings ?? {};
}

export const readPolicy = async (tx: Tx): Promise<Policy> => policyOf(await settingsIn(tx));
