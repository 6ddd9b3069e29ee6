import { FACETS } from "./definition.ts";
import type { Definition, Facet } from "./definition.ts";

/** What the facets are called where a list has several procedures; of one procedure, its field gives the name. */
const FACET_TITLES = {
  category: "类别",
  subcategory: "小类",
  source: "来源",
  channel: "渠道",
  level: "等级",
  mode: "方式",
  party: "当事人",
  place: "地点",
  topic: "主题",
  person: "人员",
  amount: "金额（元）",
  headcount: "人数",
  area: "面积（㎡）",
  quantity: "数量",
  score: "得分",
  total: "总数",
  occurredOn: "发生日期",
  filedOn: "立案日期",
  decidedOn: "决定日期",
  paidOn: "缴款日期",
  servedOn: "送达日期",
  answeredOn: "答复日期",
  effectiveOn: "生效日期",
  dueOn: "应办日期",
  validFrom: "有效期起",
  validTo: "有效期止",
  flagged: "重点",
  special: "特殊情形",
  unit: "承办机构",
  community: "社区",
} as const satisfies Record<Facet, string>;

/** Columns that any list can show. */
export const OWN_COLUMNS = {
  title: "名称",
  number: "编号",
  procedure: "程序",
  state: "环节",
  outcome: "结果",
  due: "期限",
  standing: "期限情况",
  office: "机构",
  handler: "经办人",
  openedOn: "登记日期",
  closedOn: "办结日期",
  updatedAt: "最近办理",
} as const;

export type OwnColumn = keyof typeof OWN_COLUMNS;
/** A column of a list: one of its own, or a facet of the procedure. */
export type ListColumn = OwnColumn | `facet.${Facet}`;

const OWN_KEYS: readonly string[] = Object.keys(OWN_COLUMNS);
const FACET_KEYS: readonly string[] = Object.keys(FACETS);

const isOwnColumn = (key: string): key is OwnColumn => OWN_KEYS.includes(key);

/** The facet a column shows; undefined when it is one of the list's own, or none at all. */
export function facetOfColumn(key: string): Facet | undefined {
  const facet = key.startsWith("facet.") ? key.slice("facet.".length) : "";
  return FACET_KEYS.includes(facet) ? (facet as Facet) : undefined;
}

export const isListColumn = (key: string): key is ListColumn => isOwnColumn(key) || facetOfColumn(key) !== undefined;

/** Every column a list of this procedure can show; without one, of any. */
export function listColumnsOf(definition: Definition | undefined): ListColumn[] {
  const facets = (Object.keys(FACETS) as Facet[]).filter(
    (facet) => definition === undefined || definition.facets[facet] !== undefined,
  );
  return [...(Object.keys(OWN_COLUMNS) as OwnColumn[]), ...facets.map((facet) => `facet.${facet}` as const)];
}

/** Heading of a column: the name of the field behind a facet where the list is of one procedure. */
export function columnTitle(key: ListColumn, definition: Definition | undefined): string {
  const facet = facetOfColumn(key);
  if (facet === undefined) return OWN_COLUMNS[key as OwnColumn];
  const path = definition?.facets[facet] ?? "";
  return definition?.fields[path]?.title ?? FACET_TITLES[facet];
}
