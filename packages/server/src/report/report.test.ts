import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { RoleId } from "@fadu/catalog/roles/roles.ts";

import { Worlds } from "../matter/world.ts";
import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { closed, Desk, NOW, record, repeat, YEAR_OF_RECORDS } from "../testing/report-desk.ts";
import {
  approveReportInTx,
  dropSlotInTx,
  editParagraphInTx,
  publishReportInTx,
  putSlotInTx,
  reopenReportInTx,
  sendBackReportInTx,
  submitReportInTx,
} from "./commands.ts";
import { reportDocument } from "./document.ts";
import { renderDocument } from "./export.ts";
import { paragraphsOf } from "./model.ts";
import { figureRecords, figuresOf, reportDifferences, viewReport } from "./queries.ts";
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

describe("a draft", () => {
  test("fills the outline's sentences from the records, and leaves judgement to people", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.draft();
    expect(report.title).toBe("南汇街道2024年法治政府建设情况报告");
    const view = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), report.id));
    const text = JSON.stringify([view.preamble, view.sections].map((part) => part));
    const said = (sections: typeof view.sections): string =>
      sections
        .map((s) => s.paragraphs.map((p) => p.pieces.map((x) => x.text).join("")).join("") + said([...s.sections]))
        .join("");
    const all = view.preamble.map((p) => p.pieces.map((x) => x.text).join("")).join("") + said(view.sections);
    expect(all).toContain("实现本年度行政诉讼零败诉");
    expect(all).toContain("班子会议研判法治议题12次，化解高风险行政案件2起。");
    expect(all).toContain("去年以来，以街道名义立案查处一般程序案件15件，其中今年6件。");
    expect(all).toContain("成功预警执法、涉稳等风险13起，投诉量同比下降37.5%。");
    expect(all).toContain("防止一起可能转化为刑事案件的纠纷恶化");
    expect(all).toContain("按时答复率100%");
    expect(text).toContain("存在的问题、不足和原因");
    expect(view.figures.find(({ slot }) => slot === "CFP-01")).toMatchObject({
      period: "2023年至2024年",
      marked: true,
    });
    expect(view.due).toEqual({ report: "2025-03-01", publish: "2025-04-01" });
  });

  test("says what an unused register leaves open, and is not submitted so", async () => {
    const desk = await Desk.open(
      pool,
      YEAR_OF_RECORDS.filter(({ procedure }) => procedure !== "study-session"),
    );
    const report = await desk.written();
    const view = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), report.id));
    expect(view.checks.filter(({ level }) => level === "error").map(({ says }) => says)).toEqual([
      "“理论学习中心组学法次数”无数据：登记簿在此期间没有启用，请补录或删去这句话",
    ]);
    await expect(desk.change((tx) => submitReportInTx(tx, desk.as("justice-assistant"), report, NOW))).rejects.toThrow(
      "还有1处须先改正",
    );
  });

  test("whose required parts are empty is not submitted", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.draft();
    await expect(desk.change((tx) => submitReportInTx(tx, desk.as("justice-assistant"), report, NOW))).rejects.toThrow(
      "存在的问题和不足",
    );
  });
});

describe("editing", () => {
  test("refuses a slot there is not, an unknown option, a hand-written 余, braces that do not close", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.draft();
    const [paragraph] = report.body.preamble;
    const id = paragraph?.id ?? "";
    await expect(desk.edit(report, id, "调解{TJ-99}件")).rejects.toThrow("没有数据“TJ-99”");
    await expect(desk.edit(report, id, "调解{TJ-01|大约}件")).rejects.toThrow("不认识的写法");
    await expect(desk.edit(report, id, "调解{TJ-01}余件")).rejects.toThrow("不要在数据旁手写“余”");
    await expect(desk.edit(report, id, "调解近{TJ-01|余}件")).rejects.toThrow("不要在数据旁手写“近”");
    await expect(desk.edit(report, id, "调解{TJ-01|近100|余}件")).rejects.toThrow("不能同时使用");
    await expect(desk.edit(report, id, "调解{TJ-01件")).rejects.toThrow("花括号没有成对");
  });

  test("marks numbers without records as 无数据支撑, and lets approximations be said only when true", async () => {
    const desk = await Desk.open(pool);
    const draft = await desk.draft();
    const id = draft.body.preamble[0]?.id ?? "";
    const report = await desk.edit(
      draft,
      id,
      "一是调解{TJ-01|近100}件，走访群众三百余户，发放传单5000份，实现全覆盖，《条例》第三条，2024年1月。",
    );
    const view = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), report.id));
    const support = view.checks.filter(({ kind }) => kind === "support").map(({ says }) => says);
    expect(support).toEqual([
      "无数据支撑：“5000份”没有对应的记录",
      "无数据支撑：“三百余户”没有对应的记录",
      "无数据支撑：“全覆盖”没有对应的记录",
    ]);
    expect(
      view.checks.filter(({ kind, level }) => kind === "text" && level === "error").map(({ says }) => says),
    ).toEqual(["{TJ-01|近100}：实际为21，不能写“近100”（须不少于其95%且不足其数）"]);
  });

  test("adds a figure of any indicator, period and filter without programming; keeps one that is in use", async () => {
    const desk = await Desk.open(pool);
    const draft = await desk.draft();
    const clerk = desk.as("justice-assistant");
    const slot = {
      id: "上半年调解",
      indicator: "TJ-02",
      period: { kind: "span" as const, from: "2024-01-01", to: "2024-06-30" },
      where: { path: "flagged", is: "eq" as const, value: true },
    };
    const withSlot = await desk.change((tx) => putSlotInTx(tx, clerk, draft, slot, NOW));
    const id = draft.body.preamble[0]?.id ?? "";
    const report = await desk.edit(withSlot, id, "2024年上半年调解{上半年调解}件。");
    const view = await desk.read((tx) => viewReport(tx, clerk, report.id));
    expect(view.preamble[0]?.pieces.map(({ text }) => text).join("")).toBe("2024年上半年调解1件。");
    await expect(desk.change((tx) => dropSlotInTx(tx, clerk, report, "上半年调解", NOW))).rejects.toThrow("还在使用");
    const bad = { ...slot, indicator: "TJ-99" };
    await expect(desk.change((tx) => putSlotInTx(tx, clerk, report, bad, NOW))).rejects.toThrow("没有指标“TJ-99”");
    const worse = { ...slot, where: { certified: "x", count: 2 } };
    await expect(desk.change((tx) => putSlotInTx(tx, clerk, report, worse, NOW))).rejects.toThrow(
      "不能使用“certified”条件",
    );
  });

  test("is refused over somebody else's change, and to who may not write", async () => {
    const desk = await Desk.open(pool);
    const draft = await desk.draft();
    const id = draft.body.preamble[0]?.id ?? "";
    await desk.edit(draft, id, "一");
    await expect(desk.edit(draft, id, "二")).rejects.toThrow("已被他人修改");
    await expect(
      desk.change((tx) => editParagraphInTx(tx, desk.as("mediator"), { ...draft, revision: 2 }, id, "三", NOW)),
    ).rejects.toThrow("不由您起草");
    await expect(desk.read((tx) => viewReport(tx, desk.as("mediator"), draft.id))).rejects.toThrow("没有找到");
  });
});

describe("checks before signing", () => {
  test("words against figures: 零败诉 beside a suit lost", async () => {
    const desk = await Desk.open(pool, [...YEAR_OF_RECORDS, closed("litigation", "2024-05-01", "lost", "failure")]);
    const draft = await desk.draft();
    const said = paragraphsOf(draft.body)
      .map(({ text }) => text)
      .join("");
    expect(said).not.toContain("{FY-03|零}败诉");
    expect(said).toContain("本年度行政诉讼败诉{FY-03}件");
    const report = await desk.edit(draft, draft.body.preamble[0]?.id ?? "", "实现行政诉讼零败诉。");
    const view = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), report.id));
    expect(view.checks.filter(({ kind }) => kind === "words").map(({ says }) => says)).toEqual([
      "败诉的说法与数据不符：文中写“零败诉”，而行政诉讼败诉数1",
    ]);
  });

  test("a figure of another period says so, and its sentence has to", async () => {
    const desk = await Desk.open(pool);
    const draft = await desk.draft();
    const told = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), draft.id));
    expect(
      told.checks.filter(({ kind, slots }) => kind === "period" && slots.includes("CFP-01")).map(({ level }) => level),
    ).toEqual(["note"]);
    const paragraph = paragraphsOf(draft.body).find(({ text }) => text.includes("{CFP-01}"));
    const report = await desk.edit(draft, paragraph?.id ?? "", "立案查处一般程序案件{CFP-01}件。");
    const view = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), report.id));
    expect(
      view.checks.filter(({ kind, level }) => kind === "period" && level === "warning").map(({ says }) => says),
    ).toEqual(["“一般程序立案数”的期间是2023年至2024年，与报告年度不同，请在文中写明"]);
  });

  test("one thing said in two ways, one wording for two measures", async () => {
    const desk = await Desk.open(pool);
    const draft = await desk.draft();
    const [first, second] = paragraphsOf(draft.body).filter(({ hint }) => hint !== undefined);
    const once = await desk.edit(draft, first?.id ?? "", "调处各类矛盾纠纷{TJ-01|余1}起。");
    const report = await desk.edit(once, second?.id ?? "", "成功调处各类矛盾纠纷{TJ-02}起。");
    const view = await desk.read((tx) => viewReport(tx, desk.as("justice-assistant"), report.id));
    expect(view.checks.find(({ kind }) => kind === "repetition")?.says).toContain("写法不一：20余、21");
    expect(view.checks.find(({ kind }) => kind === "sameWords")?.says).toContain(
      "“成功调处各类矛盾纠纷…起”用于不同的口径",
    );
  });
});

describe("signing and publishing", () => {
  test("is not the writer's own to sign, and can be sent back", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.written();
    const submitted = await desk.change((tx) => submitReportInTx(tx, desk.as("justice-assistant"), report, NOW));
    const writer = { ...desk.as("org-head"), account: desk.office.accounts["justice-assistant"] ?? "" };
    await expect(desk.change((tx) => approveReportInTx(tx, writer, submitted, "同意", NOW))).rejects.toThrow(
      "起草人不能审签",
    );
    await expect(
      desk.change((tx) => approveReportInTx(tx, desk.as("office-head"), submitted, "同意", NOW)),
    ).rejects.toThrow("不由您审签");
    await expect(desk.change((tx) => publishReportInTx(tx, desk.as("office-head"), submitted, NOW))).rejects.toThrow(
      "不能这样办理",
    );
    const back = await desk.change((tx) => sendBackReportInTx(tx, desk.as("org-head"), submitted, "补充问题原因", NOW));
    expect(back.state).toBe("draft");
  });

  test("freezes every figure with its records; what changes later is shown, never written over", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.published();
    expect(report).toMatchObject({ state: "published", published: 1 });
    const reader = desk.as("justice-office-head");
    const before = await desk.read((tx) => viewReport(tx, reader, report.id));
    await desk.add(repeat(2, record("meeting-topic", "2024-09-01", { mode: "leadership", flagged: true })));
    await desk.change((tx) =>
      tx.query(
        "update matter set result = 'void' where tenant_id = $1 and id = (select id from matter where tenant_id = $1 and procedure = 'theme' limit 1)",
        [tx.tenant],
      ),
    );
    const after = await desk.read((tx) => viewReport(tx, reader, report.id));
    expect(after.figures).toEqual(before.figures);
    const { figures } = await desk.read((tx) => reportDifferences(tx, reader, report.id));
    expect(figures.map(({ slot, published, now }) => [slot, published.value, now.value])).toEqual([
      ["JC-01", 12, 14],
      ["LH-02", 2, 1],
    ]);
    expect(figures.map(({ parts }) => parts.map(({ added, removed }) => [added.length, removed.length]))).toEqual([
      [[2, 0]],
      [[0, 1]],
    ]);
  });

  test("opens a published figure to the very records it was made from, as far as the reader may see them", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.published();
    await desk.add(repeat(5, record("meeting-topic", "2024-09-01", { mode: "leadership", flagged: true })));
    const world = await new Worlds({ pool, master: TEST_MASTER }).get(desk.office.tenant);
    const records = (role: RoleId, slot: string, part?: string) =>
      desk.read((tx) =>
        figureRecords(tx, world, desk.as(role), { report: report.id, slot, ...(part ? { part } : {}), limit: 5 }),
      );
    const topics = await records("justice-office-head", "JC-01");
    expect(topics).toMatchObject({ all: 12, seen: 12, frozen: true, next: "5" });
    expect(topics.items).toHaveLength(5);
    const rate = await records("justice-office-head", "GK-03", "denominator");
    expect(rate.parts.map(({ key }) => key)).toEqual(["numerator", "denominator"]);
    expect(rate.all).toBe(3);
    // An office clerk may read the report, but sees no mediation.
    expect(await records("office-clerk", "TJ-01")).toMatchObject({ all: 21, seen: 0, items: [] });
  });

  test("can be published again, corrected; the first publication stays", async () => {
    const desk = await Desk.open(pool);
    const report = await desk.published();
    const writer = desk.as("justice-assistant");
    const reopened = await desk.change((tx) => reopenReportInTx(tx, writer, report, "补录", NOW));
    await desk.add([record("meeting-topic", "2024-09-01", { mode: "leadership", flagged: true })]);
    const submitted = await desk.change((tx) => submitReportInTx(tx, writer, reopened, NOW));
    const approved = await desk.change((tx) => approveReportInTx(tx, desk.as("org-head"), submitted, "同意", NOW));
    const again = await desk.change((tx) => publishReportInTx(tx, desk.as("office-head"), approved, NOW));
    expect(again.published).toBe(2);
    const rows = await desk.read((tx) =>
      tx.query<{ publication: number; value: number }>(
        "select publication, value from figure where tenant_id = $1 and slot = 'JC-01' order by 1",
        [tx.tenant],
      ),
    );
    expect(rows.rows).toEqual([
      { publication: 1, value: 12 },
      { publication: 2, value: 13 },
    ]);
  });

  test("its frozen figures cannot be changed by the server's own role", async () => {
    const desk = await Desk.open(pool);
    await desk.published();
    await expect(
      desk.change((tx) => tx.query("update figure set value = 1 where tenant_id = $1", [tx.tenant])),
    ).rejects.toThrow("permission denied");
    await expect(
      desk.change((tx) => tx.query("delete from figure_part where tenant_id = $1", [tx.tenant])),
    ).rejects.toThrow("permission denied");
  });
});

test("the report as an official document, in its three forms", async () => {
  const desk = await Desk.open(pool);
  const report = await desk.written();
  const filled = await desk.read((tx) => figuresOf(tx, report));
  const document = reportDocument(report.body, filled, { title: report.title, signedOn: "2025-02-12" }, false);
  const headings = document.blocks.flatMap((b) =>
    b.kind === "heading" ? [b.runs.map((r) => ("text" in r ? r.text : "")).join("")] : [],
  );
  expect(headings).toEqual([
    "一、推进法治政府建设的主要举措和成效",
    "（一）压实法治建设责任",
    "（二）推进行政执法改革",
    "（三）推动依法行政规范化",
    "二、推进法治政府建设中存在的问题和不足",
    "三、主要负责人履行推进法治建设第一责任人职责的有关情况",
    "四、2025年度法治政府建设工作思路",
    "五、其他需要报告的情况",
  ]);
  const html = new TextDecoder().decode(await renderDocument(document, "html"));
  expect(html).toContain('data-figure="TJ-01"');
  const pdf = await renderDocument(document, "pdf");
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
  const docx = await renderDocument(document, "docx");
  expect(docx.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
