import type { CrossCheck, FigureSlot, Outline, OutlineTable } from "@fadu/engine/definition/indicator.ts";
import { is } from "../build/condition.ts";
import { PETITION_CLASSES, PETITION_FORMS } from "../taxonomies/appeals.ts";
import { cell, downSums, rowCells, rowSlots, said, slot, some, tabled, writer } from "./build.ts";
import type { Line } from "./build.ts";

const lines = (table: string, path: string, titles: Readonly<Record<string, string>>): readonly Line[] =>
  Object.entries(titles).map(([id, title]) => ({ id: `${table}-${id}`, title, where: is(path, id) }));

const COLUMNS: readonly (Line & { readonly indicator: string })[] = [
  { id: "in", title: "受理", indicator: "XF-01" },
  { id: "repeated", title: "其中重复信访", where: is("flagged", true), indicator: "XF-01" },
  { id: "resolved", title: "已化解", indicator: "XF-02" },
  { id: "rest", title: "未化解", indicator: "D-05" },
];
const FORMS = lines("T1", "channel", PETITION_FORMS);
const FORM_TOTAL: Line = { id: "T1-total", title: "合计" };
const CLASSES = lines("T2", "category", PETITION_CLASSES);
const CLASS_TOTAL: Line = { id: "T2-total", title: "合计" };

const table = (id: string, caption: string, head: string, rows: readonly Line[]): OutlineTable => ({
  id,
  caption,
  unit: "件",
  columns: [{ width: 6 }, ...COLUMNS.map(() => ({ width: 3, align: "right" as const }))],
  head: [[cell(head), ...COLUMNS.map(({ title }) => cell(title))]],
  rows: rows.map((row) => [cell(row.title), ...rowCells(row, COLUMNS)]),
});
const TABLE_1 = table("表一", "信访事项（按信访形式）", "信访形式", [...FORMS, FORM_TOTAL]);
const TABLE_2 = table("表二", "信访事项（按事项类别）", "事项类别", [...CLASSES, CLASS_TOTAL]);

const ROWS = [...FORMS, FORM_TOTAL, ...CLASSES, CLASS_TOTAL];

const slots: readonly FigureSlot[] = [
  ...ROWS.flatMap((row) => COLUMNS.flatMap((column) => rowSlots(row, { indicator: column.indicator }, [column]))),
  ...["XF-01", "XF-02", "XF-03", "D-05", "XF-06", "XF-07", "XF-08"].map((id) => slot(id)),
];

const checks: readonly CrossCheck[] = [
  ...downSums(FORMS, FORM_TOTAL, COLUMNS, "各信访形式之和须等于合计"),
  ...downSums(CLASSES, CLASS_TOTAL, COLUMNS, "各事项类别之和须等于合计"),
  ...ROWS.flatMap((row): CrossCheck[] => [
    {
      kind: "sum",
      total: `${row.id}-in`,
      parts: [`${row.id}-resolved`, `${row.id}-rest`],
      says: `${row.title}已化解与未化解之和须等于受理数`,
    },
    { kind: "subset", part: `${row.id}-repeated`, of: `${row.id}-in`, says: `${row.title}重复信访不能多于受理数` },
  ]),
  { kind: "equal", figures: ["XF-01", "T1-total-in", "T2-total-in"], says: "两表的受理数须一致" },
  { kind: "rate", rate: "XF-03", part: "XF-02", of: "XF-01", says: "化解率须等于化解数除以受理数" },
];

/** 信访统计表: matters accepted in the period and what became of them by its end. */
export const petitionStatistics: Outline = {
  id: "petition-statistics",
  title: "{单位}{年}年信访工作统计表",
  basis: ["XF-17", "XF-31b"],
  addressee: "",
  roles: {
    write: ["petition-clerk", "petition-head"],
    sign: ["deputy-head", "org-head"],
    publish: ["office-head", "deputy-head"],
  },
  slots,
  checks,
  preamble: [said("{年}年受理信访事项{XF-01}宗，已化解{XF-02}宗", some("XF-01", "，化解率{XF-03}"), "。")],
  sections: [
    { id: "forms", heading: "信访形式", required: true, paragraphs: [tabled(TABLE_1)] },
    { id: "classes", heading: "事项类别", required: true, paragraphs: [tabled(TABLE_2)] },
    {
      id: "handling",
      heading: "办理情况",
      required: true,
      paragraphs: [
        said(
          "出具信访处理意见书{XF-06}份；",
          some("XF-07", "信访联席会议议定并立项督办{XF-07}项；"),
          some("XF-08", "信访人请求复查、复核{XF-08}件；"),
          "截至期末未化解{D-05}宗。",
        ),
        writer("未化解事项的原因和下一步措施"),
      ],
    },
  ],
};
