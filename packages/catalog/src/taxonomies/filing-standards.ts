import type { LengthUnit } from "@fadu/engine/definition/clock.ts";
import type { Taxonomy, TaxonomyItem } from "./taxonomy.ts";
import { urbanMatter } from "./urban.ts";

/** 紧急工作时 runs day and night; 工作时 only inside working periods. */
const UNITS = { 紧急工作时: "hour", 工作时: "workhour", 工作日: "workday" } as const satisfies Record<
  string,
  LengthUnit
>;

interface Row {
  /** Class of urban-matter. */
  readonly of: string;
  readonly condition: string;
  readonly n: number;
  readonly unit: keyof typeof UNITS;
  readonly closing: string;
  /** City whose published standard this is. */
  readonly example?: string;
}

/**
 * Published local standards (立案、结案标准). One class has several filing conditions with limits of their own, so a limit never
 * lies on the class. Examples only: a street loads its own.
 */
const EXAMPLES: readonly Row[] = [
  { of: "01014", condition: "井盖缺失、移位且有安全隐患", n: 2, unit: "紧急工作时", closing: "恢复", example: "运城" },
  { of: "01014", condition: "井盖破损面积大于25平方厘米", n: 4, unit: "工作时", closing: "恢复", example: "运城" },
  { of: "01014", condition: "井盖弹跳", n: 2, unit: "工作日", closing: "恢复", example: "运城" },
  { of: "01014", condition: "井盖周边150厘米×150厘米路面沉陷", n: 5, unit: "工作日", closing: "恢复", example: "运城" },
  { of: "06001", condition: "发现违法搭建", n: 15, unit: "工作日", closing: "拆除", example: "济源" },
  { of: "06010", condition: "发现暴露垃圾", n: 1, unit: "工作日", closing: "清除", example: "济源" },
  { of: "06011", condition: "发现积存垃圾渣土", n: 4, unit: "工作日", closing: "清除", example: "济源" },
  { of: "06012", condition: "发现道路不洁", n: 5, unit: "工作时", closing: "清洁", example: "济源" },
  { of: "06025", condition: "发现水域不洁", n: 15, unit: "工作日", closing: "清洁", example: "济源" },
  { of: "06001", condition: "正在搭建，须停工", n: 4, unit: "工作时", closing: "停工", example: "某市" },
  { of: "06001", condition: "已建成，须处罚", n: 7, unit: "工作日", closing: "作出处罚决定", example: "某市" },
  { of: "06001", condition: "已建成，须拆除", n: 20, unit: "工作日", closing: "拆除", example: "某市" },
  { of: "06010", condition: "发现暴露垃圾", n: 4, unit: "工作时", closing: "清除", example: "某市" },
  { of: "08005", condition: "发现建筑垃圾", n: 4, unit: "工作时", closing: "清除", example: "某市" },
  { of: "06011", condition: "发现渣土堆", n: 2, unit: "工作日", closing: "清除", example: "某市" },
  { of: "06012", condition: "道路保洁不到位", n: 2, unit: "工作时", closing: "清洁", example: "某市" },
  { of: "06017", condition: "绿地保洁不到位", n: 4, unit: "工作时", closing: "清洁", example: "某市" },
  { of: "04013", condition: "绿地养护不到位", n: 5, unit: "工作日", closing: "恢复", example: "某市" },
];

/** The standard of a class for which no example is at hand: five working days, the catalogue's own default. */
const DEFAULT = { n: 5, unit: "工作日", closing: "问题已消除，恢复正常" } as const;

const classes = urbanMatter.items.filter((item) => item.parent !== undefined);

const rows: readonly Row[] = classes.flatMap(({ code, title }): readonly Row[] => {
  const known = EXAMPLES.filter((row) => row.of === code);
  return known.length > 0 ? known : [{ of: code, condition: `发现${title}`, ...DEFAULT }];
});

/** `06010-1`: first standard of class 06010. */
const codes = new Map<Row, string>();
for (const { code } of classes)
  rows.filter((row) => row.of === code).forEach((row, i) => codes.set(row, `${code}-${i + 1}`));
const codeOf = (row: Row): string => codes.get(row) ?? row.of;

const standards = rows.map((row): TaxonomyItem => ({
  code: codeOf(row),
  title: row.example ? `${row.condition}（${row.example}示例）` : row.condition,
  attributes: {
    class: row.of,
    condition: row.condition,
    limit: { n: row.n, unit: UNITS[row.unit] },
    limitWords: `${row.n}${row.unit}`,
    urgent: row.unit === "紧急工作时",
    ...(row.example ? { example: row.example } : { default: true }),
  },
}));

const closings = rows.map((row): TaxonomyItem => ({
  code: `${codeOf(row)}-1`,
  title: row.closing,
  attributes: { standard: codeOf(row) },
}));

const SOURCE = "公开的地方立案结案标准示例；没有示例的类别取本目录默认的五个工作日。各街道以本地标准替换";

/** Filing standards (立案条件): the class they belong to (`class`), the limit (`limit`: n and unit), whether urgent (`urgent`). */
export const filingStandard: Taxonomy = {
  id: "filing-standard",
  title: "立案标准",
  version: "1",
  source: SOURCE,
  local: true,
  items: standards,
};

/** Closing conditions (结案条件): each belongs to one filing standard (`standard`). */
export const closingCondition: Taxonomy = {
  id: "closing-condition",
  title: "结案条件",
  version: "1",
  source: SOURCE,
  local: true,
  items: closings,
};
