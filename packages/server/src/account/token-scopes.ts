/**
 * What a token may be used for: groups of routes, to read or also to write. A route belongs to the group of its first tag; the
 * door refuses a token any route whose group it does not name. Accounts, sessions, the security settings and the logs have no
 * group: no token opens them.
 */
const GROUPS = {
  matter: { title: "事项：查询、办理", tags: ["matter", "worklist", "search", "draft", "view", "party", "education"] },
  exhibit: { title: "材料：查看、上传", tags: ["exhibit"] },
  instrument: { title: "文书、案卷", tags: ["instrument"] },
  import: { title: "批量导入", tags: ["import"] },
  statistics: { title: "统计、报告", tags: ["indicator", "report", "cockpit", "register"] },
  export: { title: "列表导出", tags: ["export"] },
  publication: { title: "公示", tags: ["publication"] },
  law: {
    title: "程序、规则、分类、日历",
    tags: ["law", "procedure", "taxonomy", "calendar", "setting", "unit", "office", "numbering"],
  },
  notice: { title: "通知、变化推送", tags: ["notice", "stream"] },
} as const;

/** Tags of routes that no token opens. */
export const CLOSED_TO_TOKENS = [
  "account",
  "session",
  "security",
  "audit",
  "delegation",
  "system",
  "operations",
  "ledger",
  "archive",
] as const;

type Group = keyof typeof GROUPS;

/** Tags of routes that some scope opens. */
export const SCOPED_TAGS: readonly string[] = Object.values(GROUPS).flatMap(({ tags }) => tags);

/** `matter.read`, `matter.write` … with what each is called; writing includes reading. */
export const TOKEN_SCOPES: readonly { readonly scope: string; readonly title: string }[] = (
  Object.keys(GROUPS) as Group[]
).flatMap((group) => [
  { scope: `${group}.read`, title: `${GROUPS[group].title}（只读）` },
  { scope: `${group}.write`, title: `${GROUPS[group].title}（读写）` },
]);

/** Why a token cannot have these scopes, as a Chinese sentence. */
export function scopeProblem(scopes: readonly string[]): string | undefined {
  if (scopes.length === 0) return "请至少选择一项访问范围";
  const unknown = scopes.find((scope) => !TOKEN_SCOPES.some((one) => one.scope === scope));
  return unknown === undefined ? undefined : `没有“${unknown}”这一访问范围`;
}

/**
 * Whether a token with these scopes opens a route.
 *
 * @param tags of the route's schema
 * @param changes whether the route changes anything
 */
export function opens(scopes: readonly string[] | null, tags: readonly string[], changes: boolean): boolean {
  if (scopes === null) return true;
  const group = (Object.keys(GROUPS) as Group[]).find((one) => GROUPS[one].tags.some((tag) => tag === tags[0]));
  if (group === undefined) return false;
  return scopes.includes(`${group}.write`) || (!changes && scopes.includes(`${group}.read`));
}
