/** Keys of what was changed, as they are read; others stand as they are. */
const TITLES: Readonly<Record<string, string>> = {
  name: "名称",
  login: "登录名",
  unit: "机构",
  phone: "电话",
  kind: "种类",
  disabled: "停用",
  role: "角色",
  account: "账号",
  validFrom: "启用",
  validTo: "截止",
  parent: "上级",
  code: "编码",
  sort: "顺序",
  title: "名称",
  nationalCode: "对应编码",
  attributes: "附加内容",
  codes: "编码",
  taxonomy: "分类",
  period: "时期",
  last: "最后一号",
  shortName: "简称",
  divisionCode: "区划代码",
  numberWord: "机关代字",
  letterheads: "版头",
  official: "公文",
  instrument: "执法文书",
  known: "已录入",
  source: "依据",
  days: "放假和补班",
  year: "年",
  reason: "理由",
};

export interface Change {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of what stands as an id: units, accounts, roles. */
export type NameOf = (id: string) => string | undefined;

/** What a change changed, key by key; what stayed is left out. */
export function changesOf(before: unknown, after: unknown, nameOf: NameOf): Change[] {
  if (!isFields(before) && !isFields(after)) {
    return [{ title: "值", before: valueText(before, nameOf), after: valueText(after, nameOf) }].filter(differs);
  }
  const [old, now] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((key) => ({
      title: TITLES[key] ?? key,
      before: valueText(old[key], nameOf),
      // What a change does not name stays as it was.
      after: key in now || !isFields(after) ? valueText(now[key], nameOf) : "",
    }))
    .filter(differs);
}

const differs = ({ before, after }: Change): boolean => before !== after;

function valueText(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return nameOf(value) ?? value;
  if (Array.isArray(value))
    return value.length > FEW ? `${value.length}项` : value.map((one) => valueText(one, nameOf)).join("、");
  if (!isFields(value)) return "";
  return Object.entries(value)
    .map(([key, one]) => [TITLES[key] ?? key, valueText(one, nameOf)] as const)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key} ${text}`)
    .join("，");
}

/** More are only counted. */
const FEW = 12;
