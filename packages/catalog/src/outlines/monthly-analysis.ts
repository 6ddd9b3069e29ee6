import type { CrossCheck, FigurePeriod, FigureSlot, Outline, OutlineTable } from "@fadu/engine/definition/indicator.ts";
import { cell, said, slot, some, tabled, writer } from "./build.ts";

/** What a month is compared with. */
const WINDOWS: readonly { readonly id: string; readonly title: string; readonly period: FigurePeriod }[] = [
  { id: "now", title: "本月", period: { kind: "year" } },
  { id: "before", title: "上月", period: { kind: "previous" } },
  { id: "last", title: "上年同月", period: { kind: "lastYear" } },
  { id: "sum", title: "本年累计", period: { kind: "yearToDate" } },
];

interface Counted {
  readonly indicator: string;
  readonly title: string;
}

const table = (id: string, caption: string, rows: readonly Counted[]): OutlineTable => ({
  id,
  caption,
  columns: [{ width: 8 }, ...WINDOWS.map(() => ({ width: 3, align: "right" as const }))],
  head: [[cell("指标"), ...WINDOWS.map(({ title }) => cell(title))]],
  rows: rows.map(({ indicator, title }) => [cell(title), ...WINDOWS.map((one) => cell(`{${indicator}-${one.id}}`))]),
});

const DEMANDS: readonly Counted[] = [
  { indicator: "EVT-01", title: "数字案件办结数（件）" },
  { indicator: "SQ-01", title: "投诉量（件）" },
  { indicator: "RX-01", title: "热线工单承办数（件）" },
  { indicator: "RX-03", title: "热线工单解决率" },
  { indicator: "XF-01", title: "信访诉求受理数（宗）" },
];
const DISPUTES: readonly Counted[] = [
  { indicator: "PC-01", title: "矛盾纠纷上报数（件）" },
  { indicator: "TJ-02", title: "调解案件数（件）" },
  { indicator: "TJ-01", title: "调处成功矛盾纠纷数（件）" },
  { indicator: "TJ-07", title: "防止民转刑事件数（起）" },
  { indicator: "D-14A", title: "行政诉讼收案数（宗）" },
  { indicator: "FY-05", title: "行政复议案件数（宗）" },
];
const ENFORCEMENT: readonly Counted[] = [
  { indicator: "QT-01", title: "执法巡查任务发布数（项）" },
  { indicator: "QT-02", title: "执法检查次数（次）" },
  { indicator: "CFP-01", title: "一般程序立案数（件）" },
  { indicator: "CFP-11", title: "行政处罚决定总数（件）" },
  { indicator: "CFP-08", title: "罚款金额（元）" },
  { indicator: "LH-01", title: "联合执法次数（次）" },
];
const RISKS: readonly Counted[] = [
  { indicator: "YP-02", title: "综合研判事项数（项）" },
  { indicator: "YP-01", title: "成功预警风险数（起）" },
];

const ALL = [...DEMANDS, ...DISPUTES, ...ENFORCEMENT, ...RISKS];

const slots: readonly FigureSlot[] = ALL.flatMap(({ indicator, title }) =>
  WINDOWS.map((one) =>
    slot(indicator, { id: `${indicator}-${one.id}`, title: `${title}（${one.title}）`, period: one.period }),
  ),
);

const checks: readonly CrossCheck[] = [
  ...ALL.filter(({ indicator }) => indicator !== "RX-03").map(({ indicator, title }): CrossCheck => ({
    kind: "subset",
    part: `${indicator}-now`,
    of: `${indicator}-sum`,
    says: `${title}本月数不能多于本年累计`,
  })),
  { kind: "subset", part: "TJ-01-now", of: "TJ-02-now", says: "调处成功数不能多于调解案件数" },
  { kind: "subset", part: "TJ-07-now", of: "TJ-01-now", says: "防止民转刑事件数不能多于调处成功数" },
];

/** 月度研判报告: one month beside the month before, the same month of last year and the year so far, with what follows from it. */
export const monthlyAnalysis: Outline = {
  id: "monthly-analysis",
  title: "{单位}{年}年{月}月法治建设和社会治理研判报告",
  basis: ["FZ-06"],
  every: "month",
  addressee: "街道党工委、办事处班子成员",
  roles: {
    write: ["analyst", "justice-assistant", "justice-office-head", "command-director"],
    sign: ["deputy-head", "org-head"],
    publish: ["office-head", "justice-office-head", "command-director"],
  },
  slots,
  checks,
  preamble: [said("现将{年}年{月}月事件、诉求、矛盾纠纷、行政执法和风险预警的情况分析报告如下。")],
  sections: [
    {
      id: "demands",
      heading: "事件和群众诉求",
      required: true,
      paragraphs: [
        said("本月投诉{SQ-01-now}件，上月为{SQ-01-before}件；信访诉求受理{XF-01-now}宗。"),
        tabled(table("表一", "事件和群众诉求情况", DEMANDS)),
        writer("诉求集中的类别、区域、时段，重复诉求和成因"),
      ],
    },
    {
      id: "disputes",
      heading: "矛盾纠纷和行政争议",
      required: true,
      paragraphs: [
        said(
          "本月办结调解案件{TJ-02-now}件，调处成功{TJ-01-now}件",
          some("TJ-07-now", "，防止民转刑{TJ-07-now}起"),
          "。",
        ),
        tabled(table("表二", "矛盾纠纷和行政争议情况", DISPUTES)),
        writer("突出的纠纷类型、涉众风险、未化解事项"),
      ],
    },
    {
      id: "enforcement",
      heading: "行政执法",
      required: true,
      paragraphs: [
        said("本月作出行政处罚决定{CFP-11-now}件，罚款{CFP-08-now}元。"),
        tabled(table("表三", "行政执法情况", ENFORCEMENT)),
        writer("高发领域和案由，执法规范问题"),
      ],
    },
    {
      id: "risks",
      heading: "风险预警",
      required: true,
      paragraphs: [tabled(table("表四", "风险预警情况", RISKS)), writer("风险的类别、等级、趋势")],
    },
    {
      id: "advice",
      heading: "研判意见和下月重点",
      required: true,
      paragraphs: [writer("研判结论、责任分工、下月重点工作")],
    },
  ],
};
