import type { CrossCheck, FigureSlot, Outline, OutlineTable } from "@fadu/engine/definition/indicator.ts";
import { is } from "../build/condition.ts";
import { DISPUTE_SOURCES, disputeType } from "../taxonomies/disputes.ts";
import { cell, downSums, rowCells, rowSlots, said, slot, snapshot, tabled, writer } from "./build.ts";
import type { Line } from "./build.ts";

const TYPES: readonly Line[] = disputeType.items.map(({ code, title }) => ({
  id: `T1-${code}`,
  title,
  where: is("category", code),
}));
const TYPE_TOTAL: Line = { id: "T1-total", title: "合计" };
const COLUMNS: readonly (Line & { readonly indicator: string })[] = [
  { id: "handled", title: "调解案件数（件）", indicator: "MT-11" },
  { id: "settled", title: "调解成功数（件）", indicator: "MT-12" },
  { id: "amount", title: "协议涉及金额（元）", indicator: "MT-13" },
];
const TABLE_1: OutlineTable = {
  id: "表一",
  caption: "人民调解案件情况（按纠纷类型）",
  columns: [{ width: 8 }, ...COLUMNS.map(() => ({ width: 4, align: "right" as const }))],
  head: [[cell("纠纷类型"), ...COLUMNS.map(({ title }) => cell(title))]],
  rows: [...TYPES, TYPE_TOTAL].map((row) => [cell(row.title), ...rowCells(row, COLUMNS)]),
};

const SOURCES: readonly Line[] = Object.entries(DISPUTE_SOURCES).map(([source, title]) => ({
  id: `T2-${source}`,
  title,
  where: is("source", source),
}));
const SOURCE_TOTAL: Line = { id: "T2-total", title: "合计" };
const HANDLED: readonly Line[] = [{ id: "handled", title: "调解案件数" }];
const TABLE_2: OutlineTable = {
  id: "表二",
  caption: "人民调解案件来源",
  unit: "件",
  columns: [{ width: 8 }, { width: 4, align: "right" }],
  head: [[cell("案件来源"), cell("调解案件数")]],
  rows: [...SOURCES, SOURCE_TOTAL].map((row) => [cell(row.title), ...rowCells(row, HANDLED)]),
};

const TABLE_3: OutlineTable = {
  id: "表三",
  caption: "协议、预防和组织队伍情况",
  columns: [{ width: 10 }, { width: 4, align: "right" }],
  head: [[cell("项目"), cell("数量")]],
  rows: [
    ["达成书面协议（件）", "{MT-01}"],
    ["达成口头协议（件）", "{MT-02}"],
    ["协议履行（件）", "{MT-03}"],
    ["司法确认（件）", "{MT-04}"],
    ["防止民间纠纷引起自杀（件）", "{MT-05}"],
    ["防止民间纠纷转化为刑事案件（件）", "{MT-14}"],
    ["防止群体性上访（件）", "{MT-06}"],
    ["防止事件涉及人数（人）", "{MT-15}"],
    ["以案定补金额（元）", "{MT-08}"],
    ["调解室（个，期末）", "{MT-09}"],
    ["人民调解员（人，期末）", "{MT-10}"],
  ].map((row) => row.map((text) => cell(text))),
};

const slots: readonly FigureSlot[] = [
  ...[...TYPES, TYPE_TOTAL].flatMap((row) =>
    COLUMNS.flatMap((column) => rowSlots(row, { indicator: column.indicator }, [column])),
  ),
  ...[...SOURCES, SOURCE_TOTAL].flatMap((row) => rowSlots(row, { indicator: "MT-11" }, HANDLED)),
  ...["MT-01", "MT-02", "MT-03", "MT-04", "MT-05", "MT-06", "MT-08", "MT-14", "MT-15"].map((id) => slot(id)),
  snapshot("MT-09"),
  snapshot("MT-10"),
  slot("MT-11"),
  slot("MT-12"),
];

const checks: readonly CrossCheck[] = [
  ...downSums(TYPES, TYPE_TOTAL, COLUMNS, "各纠纷类型之和须等于合计"),
  ...downSums(SOURCES, SOURCE_TOTAL, HANDLED, "各来源之和须等于合计"),
  ...[...TYPES, TYPE_TOTAL].map((row): CrossCheck => ({
    kind: "subset",
    part: `${row.id}-settled`,
    of: `${row.id}-handled`,
    says: `${row.title}调解成功数不能多于调解案件数`,
  })),
  {
    kind: "equal",
    figures: ["MT-11", "T1-total-handled", "T2-total-handled"],
    says: "两表的调解案件数须一致",
  },
  { kind: "subset", part: "MT-04", of: "MT-12", says: "司法确认数不能多于调解成功数" },
];

/** 人民调解工作统计表 (MED-39, MED-40): people's mediation alone; administrative and labour mediation are not in it. */
export const mediationStatistics: Outline = {
  id: "mediation-statistics",
  title: "{单位}{年}年人民调解工作统计表",
  basis: ["MED-39", "MED-40"],
  addressee: "",
  roles: {
    write: ["justice-assistant", "justice-office-head"],
    sign: ["justice-office-head", "deputy-head", "org-head"],
    publish: ["justice-office-head", "office-head"],
  },
  slots,
  checks,
  preamble: [said("{年}年办结人民调解案件{MT-11}件，其中调解成功{MT-12}件。")],
  sections: [
    { id: "types", heading: "案件情况", required: true, paragraphs: [tabled(TABLE_1)] },
    { id: "sources", heading: "案件来源", required: true, paragraphs: [tabled(TABLE_2)] },
    { id: "rest", heading: "协议、预防和队伍", required: true, paragraphs: [tabled(TABLE_3)] },
    { id: "notes", heading: "说明", required: false, paragraphs: [writer("数据异常变化的原因")] },
  ],
};
