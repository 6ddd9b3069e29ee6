import type { Me } from "../api/generated.ts";

/** The three administrators (三员); none holds another's role, nor any of the office's own work. */
export type Administrator = "sys-admin" | "sec-admin" | "audit-admin";

export const ADMINISTRATORS: Readonly<Record<Administrator, string>> = {
  "sys-admin": "系统管理员",
  "sec-admin": "安全管理员",
  "audit-admin": "审计管理员",
};

/** Pages of 管理, each with whose it is. */
const ADMIN_PAGES = [
  { to: "/admin/units", title: "机构", roles: ["sys-admin"] },
  { to: "/admin/accounts", title: "账号与角色", roles: ["sys-admin", "sec-admin"] },
  { to: "/admin/security", title: "安全策略", roles: ["sec-admin"] },
  { to: "/admin/calendar", title: "工作日历", roles: ["sys-admin"] },
  { to: "/admin/settings", title: "参数与版头", roles: ["sys-admin"] },
  { to: "/admin/taxonomies", title: "分类与标签", roles: ["sys-admin"] },
  { to: "/admin/numbering", title: "编号", roles: ["sys-admin"] },
  { to: "/admin/operations", title: "运行状况", roles: ["sys-admin"] },
  { to: "/admin/audit", title: "审计", roles: ["audit-admin"] },
] as const satisfies readonly { to: string; title: string; roles: readonly Administrator[] }[];

export const holds = (me: Me, roles: readonly Administrator[]): boolean =>
  me.roles.some(({ role }) => (roles as readonly string[]).includes(role));

/** The pages this account may open. */
export const adminPagesOf = (me: Me) => ADMIN_PAGES.filter(({ roles }) => holds(me, roles));
