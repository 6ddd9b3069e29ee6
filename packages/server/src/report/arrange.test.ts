import type { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { Worlds } from "../matter/world.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Desk, NOW } from "../testing/report-desk.ts";
import { citeInTx, dropCitationInTx, orderSectionsInTx } from "./arrange.ts";
import type { Citation } from "./arrange.ts";
import { putSlotInTx } from "./commands.ts";
import { reportDocument } from "./document.ts";
import type { Report } from "./model.ts";
import { figuresOf } from "./queries.ts";
import { TEST_MASTER } from "../testing/test-master.ts";

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const SCORE = {
  id: "考评得分",
  title: "法治建设考评得分",
  unit: "分",
  value: 95.5,
  source: "区委依法治区办《2024年考评结果的通报》",
  on: "2025-01-20",
} as const;

async function cite(
  desk: Desk,
  report: Report,
  citation: Citation,
  role: "justice-assistant" | "mediator",
): Promise<Report> {
  const world = await new Worlds({ pool, master: TEST_MASTER }).get(desk.office.tenant);
  return desk.change((tx) => citeInTx(tx, world, desk.as(role), report, citation, NOW));
}

test("a figure of somebody else is printed as it was given, marked as cited, with its source at the foot", async () => {
  const desk = await Desk.open(pool);
  const draft = await desk.draft();
  const with1 = await cite(desk, draft, SCORE, "justice-assistant");
  const paragraph = with1.body.preamble[0]?.id ?? "";
  const report = await desk.edit(with1, paragraph, "法治建设考评得分{考评得分}分，调解成功{TJ-01}起。");
  const view = await desk.view(report);
  expect(view.preamble[0]?.pieces.map(({ text, note }) => [text, note])).toEqual([
    ["法治建设考评得分", null],
    ["95.5", 1],
    ["分，调解成功", null],
    ["21", null],
    ["起。", null],
  ]);
  expect(view.figures.find(({ slot }) => slot === SCORE.id)).toMatchObject({
    cited: { note: 1, source: SCORE.source, on: SCORE.on, entry: null },
    printed: "95.5",
    period: "引用",
  });
  expect(view.checks.filter(({ paragraph: at, level }) => at === paragraph && level !== "note")).toEqual([]);

  const filled = await desk.read((tx) => figuresOf(tx, report));
  const { blocks } = reportDocument(report.body, filled, { title: report.title, signedOn: null }, true);
  const first = blocks.find((block) => block.kind === "paragraph");
  expect(first?.kind === "paragraph" && first.runs).toEqual([
    { text: "法治建设考评得分" },
    { text: "95.5" },
    { text: "〔引用1〕", superscript: true },
    { text: "分，调解成功" },
    { text: "21", figureId: "TJ-01" },
    { text: "起。" },
  ]);
  const notes = blocks.flatMap((block) => (block.kind === "note" ? block.runs : []));
  expect(notes).toEqual([{ text: `〔引用1〕“${SCORE.title}”引自${SCORE.source}（2025-01-20），非本平台计算。` }]);

  await expect(
    desk.change((tx) => dropCitationInTx(tx, desk.as("justice-assistant"), report, SCORE.id, NOW)),
  ).rejects.toThrow("还在使用");
  const unsaid = await desk.edit(report, paragraph, "开头。");
  const dropped = await desk.change((tx) => dropCitationInTx(tx, desk.as("justice-assistant"), unsaid, SCORE.id, NOW));
  expect(dropped.body.cited).toEqual([]);
});

test("a cited figure takes no computed one's place, comes from no day to come, and is put in by who writes", async () => {
  const desk = await Desk.open(pool);
  const draft = await desk.draft();
  const writer = "justice-assistant";
  await expect(cite(desk, draft, { ...SCORE, id: "TJ-01" }, writer)).rejects.toThrow("已存在同名");
  await expect(cite(desk, draft, { ...SCORE, on: "2025-02-13" }, writer)).rejects.toThrow("不能晚于今天");
  await expect(cite(desk, draft, SCORE, "mediator")).rejects.toThrow("不由您起草");
  const cited = await cite(desk, draft, SCORE, writer);
  const slot = { id: SCORE.id, indicator: "TJ-02", period: { kind: "year" as const } };
  await expect(desk.change((tx) => putSlotInTx(tx, desk.as(writer), cited, slot, NOW))).rejects.toThrow("已存在同名");
});

test("a figure cited from the register of outside scores is the entry's own, with its document", async () => {
  const desk = await Desk.open(pool);
  const [entry = ""] = await desk.add([
    {
      procedure: "outside-score",
      kind: "record",
      openedOn: "2025-01-20",
      closedOn: "2025-01-20",
      outcome: "registered",
      values: { score: 88, issuer: "区政府办", document: "温鹿政办〔2025〕3号", announcedOn: "2025-01-18" },
    },
  ]);
  const draft = await desk.draft();
  const from = { id: "政务公开考评", title: "政务公开考评得分", unit: "分", entry };
  const report = await cite(desk, draft, from, "justice-assistant");
  expect(report.body.cited).toEqual([
    { ...from, value: 88, source: "区政府办《温鹿政办〔2025〕3号》", on: "2025-01-18" },
  ]);
  const other = { ...from, entry: report.id };
  await expect(cite(desk, report, other, "justice-assistant")).rejects.toThrow("没有找到");
});

test("the parts of a report can be put into another order; their numbers follow", async () => {
  const desk = await Desk.open(pool);
  const draft = await desk.draft();
  const inOrder = (report: Report, asked: { parent?: string; order: string[] }): Promise<Report> =>
    desk.change((tx) => orderSectionsInTx(tx, desk.as("justice-assistant"), report, asked, NOW));
  const head = await inOrder(draft, { order: ["head", "achievements", "problems", "plan", "other"] });
  const report = await inOrder(head, {
    parent: "achievements",
    order: ["enforcement", "duty", "administration", "service", "publicity", "safety"],
  });
  const view = await desk.view(report);
  expect(view.sections.slice(0, 2).map(({ number, id }) => [number, id])).toEqual([
    ["一、", "head"],
    ["二、", "achievements"],
  ]);
  expect(view.sections[1]?.sections.slice(0, 2).map(({ number, id }) => [number, id])).toEqual([
    ["（一）", "enforcement"],
    ["（二）", "duty"],
  ]);
  await expect(inOrder(report, { order: ["head", "plan"] })).rejects.toThrow("各一次");
  await expect(inOrder(report, { parent: "none", order: ["x"] })).rejects.toThrow("没有找到");
});
