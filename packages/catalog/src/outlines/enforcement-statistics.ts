import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { CrossCheck, FigureSlot, Outline, OutlineTable } from "@fadu/engine/definition/indicator.ts";
import { allOf, anyOf, contains, is, not, over } from "../build/condition.ts";
import { PENALTY_FIELDS, PENALTY_KINDS } from "../taxonomies/penalty.ts";
import { acrossSum, cell, downSums, rowCells, rowSlots, said, slot, snapshot, some, tabled, writer } from "./build.ts";
import type { Line } from "./build.ts";

/** From lightest to heaviest, as 行政处罚法第九条 lists them; a street decides no detention (POW-08). */
const KINDS = Object.entries(PENALTY_KINDS).filter(([kind]) => kind !== "detention");

/** Two kinds in one decision count once, under the heavier: this kind, and none of those after it. */
function heaviest(place: number): Condition {
  const [kind = ""] = KINDS[place] ?? [];
  const heavier = KINDS.slice(place + 1).map(([other]) => not(contains("values.sanctions", other)));
  // On the spot there is one kind, under a name of its own.
  return anyOf(allOf(contains("values.sanctions", kind), ...heavier), is("values.sanction", kind));
}

const KIND_ROWS: readonly Line[] = KINDS.map(([kind, title], place) => ({
  id: `T1-${kind}`,
  title,
  where: heaviest(place),
}));
const KIND_TOTAL: Line = { id: "T1-total", title: "合计" };
const PROCEDURES: readonly (Line & { readonly indicator: string })[] = [
  { id: "ordinary", title: "普通程序", indicator: "CFP-03" },
  { id: "spot", title: "简易程序", indicator: "CFJ-01" },
  { id: "total", title: "合计", indicator: "CFP-11" },
];

const byProcedure = (row: Line): FigureSlot[] =>
  PROCEDURES.flatMap((column) => rowSlots(row, { indicator: column.indicator }, [column]));

const TABLE_1: OutlineTable = {
  id: "表一",
  caption: "行政处罚情况",
  columns: [{ width: 8 }, ...PROCEDURES.map(() => ({ width: 3, align: "right" as const }))],
  head: [[cell("处罚种类（件）"), ...PROCEDURES.map(({ title }) => cell(title))]],
  rows: [
    ...[...KIND_ROWS, KIND_TOTAL].map((row) => [cell(row.title), ...rowCells(row, PROCEDURES)]),
    [cell("罚款金额（元，按决定）"), cell("{CFP-05}"), cell("{CFJ-02}"), cell("{CFP-08}")],
    [cell("没收金额（元，按决定）"), cell("{CFP-05B}"), cell("—"), cell("{CFP-05B}")],
    [cell("实缴罚没款（元，按缴款日期）", 3), cell("{CFP-07}")],
  ],
};

const FIELD_ROWS: readonly Line[] = [
  ...Object.entries(PENALTY_FIELDS).map(([field, title]) => ({
    id: `T2-${field}`,
    title,
    where: is("category", field),
  })),
  { id: "T2-else", title: "其他领域", where: is("category", "other") },
];
const FIELD_TOTAL: Line = { id: "T2-total", title: "合计" };
const CHECKED: readonly Line[] = [
  { id: "all", title: "检查次数" },
  { id: "hit", title: "其中发现问题", where: over("quantity", 0) },
  { id: "filed", title: "转行政处罚", where: is("outcome", "filed") },
];
const TABLE_2: OutlineTable = {
  id: "表二",
  caption: "行政检查情况",
  unit: "次",
  columns: [{ width: 8 }, ...CHECKED.map(() => ({ width: 3, align: "right" as const }))],
  head: [[cell("检查领域"), ...CHECKED.map(({ title }) => cell(title))]],
  rows: [...FIELD_ROWS, FIELD_TOTAL].map((row) => [cell(row.title), ...rowCells(row, CHECKED)]),
};

const MEASURES: readonly (Line & { readonly indicator: string; readonly group: string })[] = [
  { id: "T3-seal", title: "查封", where: is("category", "seal"), indicator: "QZ-01", group: "行政强制措施" },
  { id: "T3-seize", title: "扣押", where: is("category", "seize"), indicator: "QZ-01", group: "行政强制措施" },
  {
    id: "T3-money",
    title: "加处罚款、划拨、拍卖",
    where: anyOf(is("category", "surcharge"), is("category", "transfer"), is("category", "auction")),
    indicator: "QZ-02",
    group: "行政强制执行",
  },
  {
    id: "T3-act",
    title: "排除妨碍、恢复原状、代履行",
    where: anyOf(is("category", "restore"), is("category", "substitute")),
    indicator: "QZ-02",
    group: "行政强制执行",
  },
  { id: "T3-rest", title: "其他方式", where: is("category", "other"), indicator: "QZ-02", group: "行政强制执行" },
];
const NUMBER: readonly Line[] = [{ id: "n", title: "件数" }];
const TABLE_3: OutlineTable = {
  id: "表三",
  caption: "行政强制和非诉执行情况",
  unit: "件",
  columns: [{ width: 5 }, { width: 8 }, { width: 3, align: "right" }],
  head: [[cell("类别"), cell("方式"), cell("件数")]],
  rows: [
    ...MEASURES.map((row) => [cell(row.group), cell(row.title), ...rowCells(row, NUMBER)]),
    [cell("行政强制合计", 2), cell("{QZ-04}")],
    [cell("申请人民法院强制执行", 2), cell("{QZ-03}")],
  ],
};

const checks: readonly CrossCheck[] = [
  ...[...KIND_ROWS, KIND_TOTAL].map((row) => acrossSum(row, PROCEDURES, "total")),
  ...downSums(KIND_ROWS, KIND_TOTAL, PROCEDURES, "各处罚种类之和须等于合计，一件决定只计较重的一种"),
  { kind: "sum", total: "CFP-08", parts: ["CFP-05", "CFJ-02"], says: "罚款金额合计须等于两种程序之和" },
  ...downSums(FIELD_ROWS, FIELD_TOTAL, CHECKED, "各领域检查之和须等于合计"),
  ...FIELD_ROWS.map((row): CrossCheck => ({
    kind: "subset",
    part: `${row.id}-hit`,
    of: `${row.id}-all`,
    says: `${row.title}发现问题的检查不能多于检查次数`,
  })),
  {
    kind: "sum",
    total: "QZ-04",
    parts: MEASURES.map(({ id }) => `${id}-n`),
    says: "行政强制各方式之和须等于合计",
  },
  { kind: "subset", part: "CFP-04", of: "CFP-03", says: "跨年案件处罚决定数不能多于处罚决定数" },
  { kind: "subset", part: "CFP-06", of: "CFP-05", says: "跨年案件罚款金额不能多于罚款金额" },
];

/**
 * 行政执法统计年报: last year's enforcement in figures, public and reported by 31 January (国办发〔2018〕118号（六）).
 * Penalties by the date of decision; several kinds in one decision once, under the heaviest; fines as decided; an inspection is
 * of an object and has its whole record, so that patrols without an object are none.
 */
export const enforcementStatistics: Outline = {
  id: "enforcement-statistics",
  title: "{单位}{年}年度行政执法统计年报",
  basis: ["TSY-06d"],
  addressee: "本区（县）人民政府",
  due: { report: "01-31", publish: "01-31" },
  roles: {
    write: ["case-clerk", "justice-assistant", "enforcement-head"],
    sign: ["org-head", "deputy-head"],
    publish: ["office-head", "justice-office-head"],
  },
  slots: [
    ...[...KIND_ROWS, KIND_TOTAL].flatMap(byProcedure),
    slot("CFP-03"),
    slot("CFP-04"),
    slot("CFP-05"),
    slot("CFP-05B"),
    slot("CFP-06"),
    slot("CFP-07"),
    slot("CFP-08"),
    slot("CFP-11"),
    slot("CFJ-02"),
    slot("ZF-01"),
    ...[...FIELD_ROWS, FIELD_TOTAL].flatMap((row) => rowSlots(row, { indicator: "ZF-01" }, CHECKED)),
    ...MEASURES.flatMap((row) => rowSlots(row, { indicator: row.indicator }, NUMBER)),
    slot("QZ-03"),
    slot("QZ-04"),
    slot("XK-01"),
    slot("FY-01"),
    slot("FY-03"),
    snapshot("RY-04"),
  ],
  checks,
  preamble: [
    said(
      "现将{单位}{年}年度行政执法总体情况公布如下。行政处罚按决定日期统计，一件决定并处两种以上处罚的按较重的一种计一件，罚款金额按决定书载明的金额计；行政检查以形成完整检查记录的一个对象一次检查计一次，没有对象的巡查不计。",
    ),
  ],
  sections: [
    {
      id: "overview",
      heading: "总体情况",
      required: true,
      paragraphs: [
        said(
          "{年}年作出行政处罚决定{CFP-11}件，罚款{CFP-08}元",
          some("CFP-04", "（普通程序中含上年立案本年作出决定的{CFP-04}宗、金额{CFP-06}元）"),
          "；实施行政检查{ZF-01}次；实施行政强制{QZ-04}件，申请人民法院强制执行{QZ-03}件。",
          some("XK-01", "作出行政许可决定{XK-01}件。"),
          some("FY-01", "涉诉涉议案件{FY-01}宗。"),
          some("RY-04", "目前在岗一线执法人员{RY-04}名。"),
        ),
      ],
    },
    { id: "penalty", heading: "行政处罚", required: true, paragraphs: [tabled(TABLE_1)] },
    { id: "inspection", heading: "行政检查", required: true, paragraphs: [tabled(TABLE_2)] },
    { id: "coercion", heading: "行政强制", required: true, paragraphs: [tabled(TABLE_3)] },
    { id: "notes", heading: "情况说明", required: false, paragraphs: [writer("与上年相比的变化及其原因")] },
  ],
};
