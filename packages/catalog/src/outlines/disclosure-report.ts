import type { CrossCheck, FigureSlot, Outline, OutlineCell, OutlineTable } from "@fadu/engine/definition/indicator.ts";
import { is, noneOf, oneOf } from "../build/condition.ts";
import { DISCLOSURE_APPLICANTS, disclosureResult } from "../taxonomies/disclosure.ts";
import { acrossSum, cell, downSums, rowCells, rowSlots, said, slot, snapshot, some, tabled, writer } from "./build.ts";
import type { Line } from "./build.ts";

/** Columns of table 2: who applied (OGI-T2a). */
const TOTAL: Line = { id: "total", title: "总计" };
const APPLICANTS: readonly Line[] = [
  ...Object.entries(DISCLOSURE_APPLICANTS).map(([id, title]) => ({ id, title, where: is("source", id) })),
  TOTAL,
];

const slotId = (code: string): string => `T2-${code.replace(".", "")}`;

/** Groups of results with their rows, in the order of the form: （一） and （二） have none below them. */
const RESULTS = disclosureResult.items
  .filter(({ parent }) => parent === undefined)
  .map((group) => ({
    ...group,
    rows: disclosureResult.items.filter(
      ({ code, parent }) => parent === group.code || (code === group.code && !hasRows(code)),
    ),
  }));
function hasRows(code: string): boolean {
  return disclosureResult.items.some(({ parent }) => parent === code);
}
const resultLine = ({ code, title }: { readonly code: string; readonly title: string }): Line => ({
  id: slotId(code),
  title,
  where: is("category", code),
});
const RESULT_LINES = RESULTS.flatMap(({ rows }) => rows.map(resultLine));

const RECEIVED: Line = { id: "T2-received", title: "本年新收政府信息公开申请数量" };
const CARRIED_IN: Line = { id: "T2-before", title: "上年结转政府信息公开申请数量" };
const HANDLED: Line = { id: "T2-handled", title: "总计" };
const CARRIED_ON: Line = { id: "T2-after", title: "结转下年度继续办理" };

const NUMERALS = "一二三四五六七";

const TABLE_2: OutlineTable = {
  id: "表二",
  caption: "收到和处理政府信息公开申请情况",
  unit: "件",
  columns: [
    { width: 3 },
    { width: 4 },
    { width: 10 },
    ...APPLICANTS.map(() => ({ width: 2, align: "center" as const })),
  ],
  head: [
    [
      cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
      cell("申请人情况", APPLICANTS.length),
    ],
    [cell("自然人", 1, 2), cell("法人或其他组织", 5), cell("总计", 1, 2)],
    APPLICANTS.slice(1, -1).map(({ title }) => cell(title)),
  ],
  rows: [
    [cell(`一、${RECEIVED.title}`, 3), ...rowCells(RECEIVED, APPLICANTS)],
    [cell(`二、${CARRIED_IN.title}`, 3), ...rowCells(CARRIED_IN, APPLICANTS)],
    ...RESULTS.flatMap((group, i): OutlineCell[][] => {
      const name = `（${NUMERALS[i] ?? ""}）${group.title}`;
      const whole = i === 0 ? [cell("三、本年度办理结果", 1, RESULT_LINES.length + 1)] : [];
      if (group.rows.length === 1) {
        const [only] = group.rows.map(resultLine);
        return only ? [[...whole, cell(name, 2), ...rowCells(only, APPLICANTS)]] : [];
      }
      return group.rows.map((row, place) => [
        ...whole,
        ...(place === 0 ? [cell(name, 1, group.rows.length)] : []),
        cell(`${place + 1}.${row.title}`),
        ...rowCells(resultLine(row), APPLICANTS),
      ]);
    }),
    [cell("（七）总计", 2), ...rowCells(HANDLED, APPLICANTS)],
    [cell("四、结转下年度继续办理", 3), ...rowCells(CARRIED_ON, APPLICANTS)],
  ],
};

const TABLE_2_SLOTS: readonly FigureSlot[] = [
  ...rowSlots(RECEIVED, { indicator: "GK-02" }, APPLICANTS),
  ...rowSlots(CARRIED_IN, { indicator: "GK-05", period: { kind: "opening" } }, APPLICANTS),
  ...RESULT_LINES.flatMap((line) => rowSlots(line, { indicator: "GK-06" }, APPLICANTS)),
  ...rowSlots(HANDLED, { indicator: "GK-06" }, APPLICANTS),
  ...rowSlots(CARRIED_ON, { indicator: "GK-05", period: { kind: "snapshot" } }, APPLICANTS),
];

/** 第一项加第二项之和，等于第三项加第四项之和 (OGI-T2b); 总计 is the sum of the six before it (OGI-T2a). */
const TABLE_2_CHECKS: readonly CrossCheck[] = [
  ...[RECEIVED, CARRIED_IN, ...RESULT_LINES, HANDLED, CARRIED_ON].map((line) => acrossSum(line, APPLICANTS, "total")),
  ...downSums(RESULT_LINES, HANDLED, APPLICANTS, "表二办理结果各项之和须等于总计"),
  ...APPLICANTS.map(({ id, title }): CrossCheck => ({
    kind: "balance",
    left: [`${RECEIVED.id}-${id}`, `${CARRIED_IN.id}-${id}`],
    right: [`${HANDLED.id}-${id}`, `${CARRIED_ON.id}-${id}`],
    says: `表二第一项加第二项之和须等于第三项总计加第四项（${title}）`,
  })),
];

/** Columns of table 3: how a case ended (OGI-T3). */
const ENDS = (
  upheld: string,
  ...corrected: readonly string[]
): readonly (Line & { readonly indicator: 0 | 1 | 2 })[] => [
  { id: "upheld", title: "结果维持", where: is("outcome", upheld), indicator: 0 },
  { id: "corrected", title: "结果纠正", where: oneOf("outcome", ...corrected), indicator: 0 },
  { id: "other", title: "其他结果", where: noneOf("outcome", upheld, ...corrected), indicator: 0 },
  { id: "open", title: "尚未审结", indicator: 1 },
  { id: "total", title: "总计", indicator: 2 },
];
interface Third {
  readonly row: Line;
  readonly indicators: readonly [closed: string, open: string, total: string];
  readonly ends: ReturnType<typeof ENDS>;
}
const SUIT = ["GK-13", "GK-14", "GK-16"] as const;
const THIRDS: readonly Third[] = [
  {
    row: { id: "T3-review", title: "行政复议" },
    indicators: ["GK-11", "GK-12", "GK-15"],
    ends: ENDS("upheld", "corrected"),
  },
  {
    row: { id: "T3-direct", title: "未经复议直接起诉", where: is("source", "none") },
    indicators: SUIT,
    ends: ENDS("won", "lost", "partlyLost"),
  },
  {
    row: { id: "T3-after", title: "复议后起诉", where: is("source", "after") },
    indicators: SUIT,
    ends: ENDS("won", "lost", "partlyLost"),
  },
];

const TABLE_3: OutlineTable = {
  id: "表三",
  caption: "政府信息公开行政复议、行政诉讼情况",
  unit: "件",
  columns: THIRDS.flatMap(({ ends }) => ends.map(() => ({ width: 2, align: "center" as const }))),
  head: [
    [cell("行政复议", 5, 2), cell("行政诉讼", 10)],
    [cell("未经复议直接起诉", 5), cell("复议后起诉", 5)],
    THIRDS.flatMap(({ ends }) => ends.map(({ title }) => cell(title))),
  ],
  rows: [THIRDS.flatMap(({ row, ends }) => rowCells(row, ends))],
};
const TABLE_3_SLOTS: readonly FigureSlot[] = THIRDS.flatMap(({ row, indicators, ends }) =>
  ends.flatMap((end) => rowSlots(row, { indicator: indicators[end.indicator] }, [end])),
);
const TABLE_3_CHECKS: readonly CrossCheck[] = THIRDS.map(({ row, ends }) => acrossSum(row, ends, "total"));

/** Table 1 (OGI-T1). A street makes no 规章, by law; its row is the form's and reads 0. */
const TABLE_1: OutlineTable = {
  id: "表一",
  caption: "主动公开政府信息情况",
  columns: [{ width: 8 }, { width: 4, align: "center" }, { width: 4, align: "center" }, { width: 4, align: "center" }],
  head: [],
  rows: [
    [cell("第二十条第（一）项", 4)],
    [cell("信息内容"), cell("本年制发件数"), cell("本年废止件数"), cell("现行有效件数")],
    [cell("规章"), cell("0"), cell("0"), cell("0")],
    [cell("行政规范性文件"), cell("{GF-03}"), cell("{GF-02}"), cell("{GF-05}")],
    [cell("第二十条第（五）项", 4)],
    [cell("信息内容"), cell("本年处理决定数量", 3)],
    [cell("行政许可"), cell("{XK-01}", 3)],
    [cell("第二十条第（六）项", 4)],
    [cell("信息内容"), cell("本年处理决定数量", 3)],
    [cell("行政处罚"), cell("{CFP-11}", 3)],
    [cell("行政强制"), cell("{QZ-04}", 3)],
    [cell("第二十条第（八）项", 4)],
    [cell("信息内容"), cell("本年收费金额（单位：万元）", 3)],
    [cell("行政事业性收费"), cell("{GK-07|万}", 3)],
  ],
};

/** 政府信息公开工作年度报告 (政府信息公开条例第四十九条、第五十条; 国办公开办函〔2021〕30号), with its three tables computed cell by cell. */
export const disclosureReport: Outline = {
  id: "disclosure-report",
  title: "{单位}{年}年政府信息公开工作年度报告",
  basis: ["OGI-49c", "OGI-50", "OGI-T0", "OGI-T1", "OGI-T2a", "OGI-T2b", "OGI-T3"],
  addressee: "",
  due: { report: "01-31", publish: "01-31" },
  roles: {
    write: ["disclosure-clerk", "office-clerk"],
    sign: ["org-head", "deputy-head"],
    publish: ["office-head"],
  },
  slots: [
    slot("GK-01"),
    slot("GK-02"),
    slot("GK-03"),
    slot("GK-08"),
    slot("GF-03", { print: { zero: "0" } }),
    slot("GF-02", { print: { zero: "0" } }),
    snapshot("GF-05"),
    slot("XK-01"),
    slot("CFP-11"),
    slot("QZ-04"),
    slot("GK-07"),
    ...TABLE_2_SLOTS,
    ...TABLE_3_SLOTS,
  ],
  checks: [...TABLE_2_CHECKS, ...TABLE_3_CHECKS],
  preamble: [
    said(
      "根据《中华人民共和国政府信息公开条例》的规定，编制{单位}{年}年政府信息公开工作年度报告。本报告所列数据的统计期限自{年}年1月1日起至12月31日止。",
    ),
  ],
  sections: [
    {
      id: "overview",
      heading: "总体情况",
      required: true,
      paragraphs: [
        said(
          "{年}年主动公开政府信息{GK-01}条；新收政府信息公开申请{GK-02}件",
          some("GK-02", "，按时答复率{GK-03}"),
          "。",
        ),
        writer("主动公开、依申请公开、政府信息管理、平台建设、监督保障的情况"),
      ],
    },
    { id: "active", heading: "主动公开政府信息情况", required: true, paragraphs: [tabled(TABLE_1)] },
    { id: "requests", heading: "收到和处理政府信息公开申请情况", required: true, paragraphs: [tabled(TABLE_2)] },
    {
      id: "remedies",
      heading: "政府信息公开行政复议、行政诉讼情况",
      required: true,
      paragraphs: [tabled(TABLE_3)],
    },
    {
      id: "problems",
      heading: "存在的主要问题及改进情况",
      required: true,
      paragraphs: [writer("存在的主要问题、改进情况")],
    },
    {
      id: "other",
      heading: "其他需要报告的事项",
      required: true,
      paragraphs: [
        said(
          { text: "本年度没有收取信息处理费。", when: [{ figure: "GK-08", is: "zero" }] },
          some("GK-08", "本年度收取信息处理费{GK-08}元。"),
        ),
        writer("其他需要报告的事项；没有的写明没有"),
      ],
    },
  ],
};
