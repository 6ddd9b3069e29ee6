import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { OUTLINES, PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";

import { declareRegisterInTx } from "../indicator/register.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import type { SampleMatter } from "../testing/matter-rows.ts";
import { closed, Desk, NOW, repeat } from "../testing/report-desk.ts";
import { reportDocument } from "./document.ts";
import { reportFile } from "./export.ts";
import { figuresOf } from "./queries.ts";
import type { Report } from "./model.ts";

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

const YEAR = { from: "2024-01-01", to: "2024-12-31" };

/** A street that keeps every register since 2020, with these records. */
async function street(matters: readonly SampleMatter[]): Promise<Desk> {
  const desk = await Desk.open(pool, matters);
  await desk.change(async (tx) => {
    for (const { id } of PROCEDURES) {
      const asked = { procedure: id, since: "2020-01-01", ground: "建街以来" };
      await declareRegisterInTx(tx, desk.as("office-head"), asked, NOW);
    }
  });
  return desk;
}

/** Figures of a report by slot, as they print. */
async function printedOf(desk: Desk, report: Report, role: RoleId): Promise<Map<string, string>> {
  const { figures } = await desk.view(report, role);
  return new Map(figures.map(({ slot, printed }) => [slot, printed]));
}

/** Numbers of a row of a table over these columns. */
const rowOf = (printed: ReadonlyMap<string, string>, row: string, columns: readonly string[]): string[] =>
  columns.map((column) => printed.get(`${row}-${column}`) ?? "?");

async function errorsOf(desk: Desk, report: Report, role: RoleId): Promise<string[]> {
  const { checks } = await desk.view(report, role);
  return checks.filter(({ level, kind }) => level === "error" && kind !== "chapters").map(({ says }) => says);
}

const APPLICANTS = ["person", "company", "research", "charity", "legal", "other", "total"];

function request(on: string, ended: string | undefined, source: string, category?: string): SampleMatter {
  return {
    procedure: "disclosure-request",
    openedOn: on,
    facets: { filedOn: on, source, ...(category === undefined ? {} : { category }) },
    ...(ended === undefined ? {} : { closedOn: ended, outcome: "disclosed", result: "success" as const }),
  };
}

const DISCLOSURE: readonly SampleMatter[] = [
  // Carried in from 2023, answered in 2024; one carried on.
  request("2023-12-20", "2024-01-10", "person", "1"),
  request("2023-12-20", undefined, "company"),
  ...repeat(3, request("2024-03-01", "2024-03-20", "person", "1")),
  request("2024-03-01", "2024-03-20", "company", "3.5"),
  request("2024-05-01", "2024-05-20", "legal", "5.2"),
  request("2024-12-20", "2025-01-10", "person", "2"),
  ...repeat(2, closed("reconsideration", "2024-06-01", "upheld", "success", { flagged: true })),
  closed("reconsideration", "2024-06-01", "corrected", "failure", { flagged: true }),
  closed("reconsideration", "2024-06-01", "upheld", "success", { flagged: false }),
  closed("litigation", "2024-06-01", "lost", "failure", { flagged: true, source: "none" }),
  {
    procedure: "litigation",
    openedOn: "2024-11-01",
    facets: { filedOn: "2024-11-01", flagged: true, source: "after" },
  },
];

describe("政府信息公开工作年度报告", () => {
  const outline = "disclosure-report";

  test("OGI-T2a OGI-T2b OGI-T2c OGI-T2e table 2 is computed cell by cell, and its lines balance", async () => {
    const desk = await street(DISCLOSURE);
    const report = await desk.draft({ outline, ...YEAR }, "disclosure-clerk");
    const printed = await printedOf(desk, report, "disclosure-clerk");
    expect(rowOf(printed, "T2-received", APPLICANTS)).toEqual(["4", "1", "0", "0", "1", "0", "6"]);
    expect(rowOf(printed, "T2-before", APPLICANTS)).toEqual(["1", "1", "0", "0", "0", "0", "2"]);
    expect(rowOf(printed, "T2-1", APPLICANTS)).toEqual(["4", "0", "0", "0", "0", "0", "4"]);
    expect(rowOf(printed, "T2-35", APPLICANTS)).toEqual(["0", "1", "0", "0", "0", "0", "1"]);
    expect(rowOf(printed, "T2-52", APPLICANTS)).toEqual(["0", "0", "0", "0", "1", "0", "1"]);
    expect(rowOf(printed, "T2-handled", APPLICANTS)).toEqual(["4", "1", "0", "0", "1", "0", "6"]);
    expect(rowOf(printed, "T2-after", APPLICANTS)).toEqual(["1", "1", "0", "0", "0", "0", "2"]);
    expect(await errorsOf(desk, report, "disclosure-clerk")).toEqual([]);
  });

  test("OGI-T3 table 3 tells reconsideration from suits, direct and after it, and what is not over", async () => {
    const desk = await street(DISCLOSURE);
    const printed = await printedOf(
      desk,
      await desk.draft({ outline, ...YEAR }, "disclosure-clerk"),
      "disclosure-clerk",
    );
    const ends = ["upheld", "corrected", "other", "open", "total"];
    expect(rowOf(printed, "T3-review", ends)).toEqual(["2", "1", "0", "0", "3"]);
    expect(rowOf(printed, "T3-direct", ends)).toEqual(["0", "1", "0", "0", "1"]);
    expect(rowOf(printed, "T3-after", ends)).toEqual(["0", "0", "0", "1", "1"]);
  });

  test("an application without its kind of applicant, or closed without a result, is found by the sums", async () => {
    const lost: SampleMatter = {
      procedure: "disclosure-request",
      openedOn: "2024-07-01",
      closedOn: "2024-07-20",
      outcome: "disclosed",
      result: "success",
      facets: { filedOn: "2024-07-01" },
    };
    const desk = await street([...DISCLOSURE, lost]);
    const errors = await errorsOf(desk, await desk.draft({ outline, ...YEAR }, "disclosure-clerk"), "disclosure-clerk");
    expect(errors.some((says) => says.startsWith("“本年新收政府信息公开申请数量”各栏之和须等于总计"))).toBe(true);
    expect(errors.some((says) => says.startsWith("表二办理结果各项之和须等于总计（总计）"))).toBe(true);
  });

  test("a table of registers nobody keeps says 无数据 once for each, and the declaration makes it zero", async () => {
    const desk = await Desk.open(pool, DISCLOSURE);
    const report = await desk.draft({ outline, ...YEAR }, "disclosure-clerk");
    const before = await printedOf(desk, report, "disclosure-clerk");
    expect(before.get("XK-01")).toBe("无数据");
    const errors = await errorsOf(desk, report, "disclosure-clerk");
    expect(errors.filter((says) => says.includes("行政许可决定数"))).toHaveLength(1);
    await desk.change((tx) =>
      declareRegisterInTx(
        tx,
        desk.as("office-head"),
        { procedure: "service-case", since: "2024-01-01", ground: "一门式系统上线" },
        NOW,
      ),
    );
    expect((await printedOf(desk, report, "disclosure-clerk")).get("XK-01")).toBe("0");
  });

  test("is printed with its three tables, and handed out as a spreadsheet that counts", async () => {
    const desk = await street(DISCLOSURE);
    const report = await desk.draft({ outline, ...YEAR }, "disclosure-clerk");
    const filled = await desk.read((tx) => figuresOf(tx, report));
    const made = () => reportDocument(report.body, filled, { title: report.title, signedOn: null }, true);
    const captions = made().blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
    expect(captions).toEqual([
      "主动公开政府信息情况",
      "收到和处理政府信息公开申请情况",
      "政府信息公开行政复议、行政诉讼情况",
    ]);
    const html = new TextDecoder().decode(await reportFile(report.body, filled, "html", made));
    expect(html).toContain('data-figure="T2-35-company"');
    expect((await reportFile(report.body, filled, "pdf", made))?.length).toBeGreaterThan(10_000);
    expect((await reportFile(report.body, filled, "docx", made))?.length).toBeGreaterThan(5_000);
    const sheet = await reportFile(report.body, filled, "xlsx", made);
    const { readSheet } = await import("read-excel-file/node");
    const rows = await readSheet(Buffer.from(sheet ?? []), "表二");
    const received = rows.find((row) => String(row[0]).startsWith("一、本年新收"));
    expect(received?.slice(3)).toEqual([4, 1, 0, 0, 1, 0, 6]);
    const carried = rows.find((row) => String(row[0]).startsWith("四、结转"));
    expect(carried?.slice(3)).toEqual([1, 1, 0, 0, 0, 0, 2]);
  });
});

describe("行政执法统计年报", () => {
  const outline = "enforcement-statistics";
  const penalty = (
    decidedOn: string,
    sanctions: readonly string[],
    fine: number,
    filedOn = decidedOn,
  ): SampleMatter => ({
    procedure: "ordinary-penalty",
    openedOn: filedOn,
    closedOn: decidedOn,
    outcome: "executed",
    result: "success",
    facets: { filedOn, decidedOn, amount: fine },
    values: { sanctions: [...sanctions] },
  });
  const PENALTIES: readonly SampleMatter[] = [
    penalty("2024-03-01", ["fine"], 1000),
    // Warned and fined: one decision, one penalty, under the fine.
    penalty("2024-03-02", ["warning", "fine"], 500),
    penalty("2024-03-03", ["fine", "confiscate-gains"], 2000),
    // Filed last year, decided this year; decided last year.
    penalty("2024-01-05", ["fine"], 300, "2023-12-01"),
    penalty("2023-12-31", ["fine"], 9999),
    {
      procedure: "simple-penalty",
      openedOn: "2024-04-01",
      closedOn: "2024-04-01",
      outcome: "executed",
      result: "success",
      facets: { decidedOn: "2024-04-01" },
      values: { sanction: "warning" },
    },
  ];

  test("TSY-06d counts by the date of decision, two kinds once under the heavier, fines as decided", async () => {
    const desk = await street(PENALTIES);
    const report = await desk.draft({ outline, ...YEAR }, "case-clerk");
    const printed = await printedOf(desk, report, "case-clerk");
    const columns = ["ordinary", "spot", "total"];
    expect(rowOf(printed, "T1-warning", columns)).toEqual(["0", "1", "1"]);
    expect(rowOf(printed, "T1-fine", columns)).toEqual(["3", "0", "3"]);
    expect(rowOf(printed, "T1-confiscate-gains", columns)).toEqual(["1", "0", "1"]);
    expect(rowOf(printed, "T1-total", columns)).toEqual(["4", "1", "5"]);
    expect([printed.get("CFP-05"), printed.get("CFP-04"), printed.get("CFP-06")]).toEqual(["3800", "1", "300"]);
    expect(await errorsOf(desk, report, "case-clerk")).toEqual([]);
    const view = await desk.view(report, "case-clerk");
    const said = view.sections[0]?.paragraphs[0]?.pieces.map(({ text }) => text).join("");
    expect(said).toContain("作出行政处罚决定5件，罚款3800元（普通程序中含上年立案本年作出决定的1宗、金额300元）");
    expect(view.due).toEqual({ report: "2025-01-31", publish: "2025-01-31" });
  });

  test("TSY-06d an inspection has its object and its whole record; a patrol without object is none", async () => {
    const inspection = (facets: NonNullable<SampleMatter["facets"]>, outcome: string): SampleMatter => ({
      procedure: "inspection",
      openedOn: "2024-05-01",
      closedOn: "2024-05-02",
      outcome,
      result: "success",
      facets: { category: "fire", occurredOn: "2024-05-01", ...facets },
    });
    const desk = await street([
      ...repeat(2, inspection({ decidedOn: "2024-05-02", quantity: 0 }, "qualified")),
      inspection({ decidedOn: "2024-05-02", quantity: 3 }, "filed"),
      // The record was never completed; it was called off.
      inspection({}, "qualified"),
      { ...inspection({ decidedOn: "2024-05-02" }, "cancelled"), result: "withdrawn" },
      ...repeat(5, {
        procedure: "patrol-record",
        kind: "record" as const,
        openedOn: "2024-05-01",
        closedOn: "2024-05-01",
        outcome: "registered",
        facets: { occurredOn: "2024-05-01", category: "street" },
      }),
    ]);
    const report = await desk.draft({ outline, ...YEAR }, "case-clerk");
    const printed = await printedOf(desk, report, "case-clerk");
    expect(rowOf(printed, "T2-fire", ["all", "hit", "filed"])).toEqual(["3", "1", "1"]);
    expect(rowOf(printed, "T2-total", ["all", "hit", "filed"])).toEqual(["3", "1", "1"]);
    expect(await errorsOf(desk, report, "case-clerk")).toEqual([]);
  });
});

test("MED-40 人民调解统计表 counts people's mediation by type and source, and no other mediation", async () => {
  const one = (category: string, source: string, outcome: "agreed" | "failed"): SampleMatter =>
    closed("mediation", "2024-02-01", outcome, outcome === "agreed" ? "success" : "failure", { category, source });
  const desk = await street([
    ...repeat(3, one("02", "applied", "agreed")),
    one("02", "court", "failed"),
    one("17", "active", "agreed"),
    closed("labour-mediation", "2024-02-01", "agreed", "success", { category: "10" }),
  ]);
  const report = await desk.draft({ outline: "mediation-statistics", ...YEAR }, "justice-assistant");
  const printed = await printedOf(desk, report, "justice-assistant");
  expect(rowOf(printed, "T1-02", ["handled", "settled"])).toEqual(["4", "3"]);
  expect(rowOf(printed, "T1-total", ["handled", "settled"])).toEqual(["5", "4"]);
  expect(["active", "applied", "court", "total"].map((row) => printed.get(`T2-${row}-handled`))).toEqual([
    "1",
    "3",
    "1",
    "5",
  ]);
  expect(await errorsOf(desk, report, "justice-assistant")).toEqual([]);
});

test("信访统计表 divides what was accepted by form and class, and what of it is resolved", async () => {
  const petition = (channel: string, category: string, decidedOn?: string): SampleMatter => ({
    procedure: "petition",
    openedOn: "2024-03-01",
    facets: { filedOn: "2024-03-01", channel, category, flagged: false, ...(decidedOn ? { decidedOn } : {}) },
  });
  const desk = await street([
    ...repeat(2, petition("visit", "claim", "2024-04-01")),
    petition("letter", "suggestion"),
    petition("visit", "claim", "2025-01-15"),
  ]);
  const report = await desk.draft({ outline: "petition-statistics", ...YEAR }, "petition-clerk");
  const printed = await printedOf(desk, report, "petition-clerk");
  expect(rowOf(printed, "T1-visit", ["in", "repeated", "resolved", "rest"])).toEqual(["3", "0", "2", "1"]);
  expect(rowOf(printed, "T2-suggestion", ["in", "repeated", "resolved", "rest"])).toEqual(["1", "0", "0", "1"]);
  expect(printed.get("XF-03")).toBe("50%");
  expect(await errorsOf(desk, report, "petition-clerk")).toEqual([]);
});

describe("月度研判报告", () => {
  const complaint = (on: string): SampleMatter => ({
    ...closed("complaint", on, "solved", "success", { category: "complaint" }),
  });

  test("sets a month beside the month before, the same of last year, and the year so far", async () => {
    const desk = await street([
      ...repeat(4, complaint("2024-03-10")),
      ...repeat(7, complaint("2024-02-29")),
      complaint("2024-01-01"),
      ...repeat(2, complaint("2023-03-31")),
      complaint("2024-04-01"),
    ]);
    const asked = { outline: "monthly-analysis", from: "2024-03-01", to: "2024-03-31" };
    const report = await desk.draft(asked, "analyst");
    expect(report.title).toBe("南汇街道2024年3月法治建设和社会治理研判报告");
    const view = await desk.view(report, "analyst");
    const found = view.figures.filter(({ indicator }) => indicator === "SQ-01");
    expect(found.map(({ printed, period }) => [printed, period])).toEqual([
      ["4", "2024年3月"],
      ["7", "2024年2月"],
      ["2", "2023年3月"],
      ["12", "2024年1月1日至3月31日"],
    ]);
    expect(await errorsOf(desk, report, "analyst")).toEqual([]);
  });

  test("is of one month", async () => {
    const desk = await street([]);
    await expect(desk.draft({ outline: "monthly-analysis", ...YEAR }, "analyst")).rejects.toThrow("不跨月");
  });
});

test("every outline can be drafted for a street that keeps its registers, and every figure of it prints", async () => {
  const desk = await street([]);
  for (const { id, every, roles } of OUTLINES) {
    const period = every === "month" ? { from: "2024-03-01", to: "2024-03-31" } : YEAR;
    const [role] = roles.write as [RoleId];
    const report = await desk.draft({ outline: id, ...period }, role);
    const { figures } = await desk.view(report, role);
    expect(figures.filter(({ problem, figure }) => problem !== null || figure?.none === "无数据")).toEqual([]);
  }
});
