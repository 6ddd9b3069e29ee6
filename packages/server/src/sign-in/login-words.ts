import type { LoginKind } from "./login-log.ts";

/** Why somebody was not let in. */
const REFUSED: Readonly<Record<string, string>> = {
  password: "账号或密码不正确",
  locked: "连续失败过多，暂停尝试",
  address: "该地址尝试过多",
  account: "该账号被多处尝试，暂停陌生设备登录",
  elsewhere: "此账号须从统一身份认证登录",
  code: "动态口令不正确",
  disabled: "账号已停用",
  unknown: "统一身份没有对应的账号",
  provider: "统一身份认证没有通过",
};

/** Why a session was ended by something other than its owner's leaving. */
const ENDED: Readonly<Record<string, string>> = {
  ended: "会话被结束",
  password: "修改密码，会话结束",
  disabled: "账号停用，会话结束",
  replaced: "在别处登录，会话结束",
  secondFactor: "动态口令变更，会话结束",
};

/** What a line of the record of sign-ins says. */
export function loginTitle({ kind, ok, reason }: { kind: LoginKind; ok: boolean; reason: string }): string {
  if (kind === "signOut") return "退出登录";
  if (kind === "expired") return reason === "idle" ? "久未操作，会话结束" : "会话到期";
  if (kind === "ended") return ENDED[reason] ?? "会话结束";
  return ok ? "登录成功" : `失败：${REFUSED[reason] ?? reason}`;
}
