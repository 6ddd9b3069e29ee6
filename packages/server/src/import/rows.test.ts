import { describe, expect, it } from "vitest";

import type { Static } from "typebox";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import type { MatterPage } from "../matter/schema.ts";
import { newId } from "../store/ids.ts";
import type { RowsReport } from "./run-rows.ts";

const office = offices();
const HEADINGS = ["申请人类型", "申请人姓名或名称*", "申请人电话", "用途"];
const GOOD = ["个人", "张三", "13812345678", "堆料"];

type Row = { readonly key: string; readonly cells: readonly string[] };
const row = (...cells: string[]): Row => ({ key: newId(), cells });

async function enter(o: TestOffice, rows: readonly Row[], keep: "check" | "accepted" | "all") {
  const answer = await o.ask("wang", "POST", "/api/imports/permit/rows", { keep, headings: HEADINGS, rows });
  expect(answer.status, answer.text).toBe(200);
  return answer.body as RowsReport;
}
async function total(o: TestOffice): Promise<number> {
  const { body } = await o.ask("wang", "GET", "/api/matters?procedure=permit");
  return (body as Static<typeof MatterPage>).total;
}

describe("rows of a grid", () => {
  it("are checked cell by cell, and nothing is kept", async () => {
    const o = await office();
    const wrong = row("某人", "李四", "", "堆料");
    const bad = row("个人", "王五", "12", "");
    const both = row("某人", "", "", "堆料");
    const report = await enter(o, [row(...GOOD), wrong, bad, both], "check");
    expect(report).toMatchObject({ saved: 0, unknownColumns: [] });
    expect(report.rows.map(({ matter }) => matter)).toEqual([null, null, null, null]);
    expect(report.rows.map(({ problems }) => problems.map(({ column }) => column))).toEqual([
      [],
      ["申请人类型"],
      ["申请人电话", "用途"],
      ["申请人类型", "申请人姓名或名称"],
    ]);
    expect(await total(o)).toBe(0);
  });

  it("that are right are kept beside those that are not; corrected, the others follow, and none is kept twice", async () => {
    const o = await office();
    const [good, bad] = [row(...GOOD), row("个人", "李四", "", "")];
    const first = await enter(o, [good, bad], "accepted");
    expect(first).toMatchObject({ saved: 1, rows: [{ matter: { title: "张三 堆料" } }, { matter: null }] });
    const mended = { key: bad.key, cells: ["个人", "李四", "", "施工"] };
    const second = await enter(o, [good, mended], "accepted");
    expect(second.rows[0]?.matter).toEqual(first.rows[0]?.matter);
    expect(second.rows[1]?.matter?.title).toBe("李四 施工");
    expect(await total(o)).toBe(2);
  });

  it("are kept together or not at all when asked so", async () => {
    const o = await office();
    const rows = [row(...GOOD), row("某人", "李四", "", "堆料")];
    expect(await enter(o, rows, "all")).toMatchObject({ saved: 0, rows: [{ matter: null }, { matter: null }] });
    expect(await total(o)).toBe(0);
    const mended = [...rows.slice(0, 1), { key: rows[1]?.key ?? "", cells: ["个人", "李四", "", "堆料"] }];
    expect(await enter(o, mended, "all")).toMatchObject({ saved: 2 });
    expect(await total(o)).toBe(2);
  });

  it("changed after they were kept are told apart, and do not stop the rest", async () => {
    const o = await office();
    const kept = row(...GOOD);
    await enter(o, [kept], "accepted");
    const changed = { key: kept.key, cells: ["个人", "张三", "", "施工"] };
    const report = await enter(o, [changed, row("个人", "赵六", "", "堆料")], "accepted");
    expect(report.rows[0]?.problems[0]?.says).toContain("先前已经登记");
    expect(report.rows[1]?.matter?.title).toBe("赵六 堆料");
    expect(await total(o)).toBe(2);
  });

  it("are refused to who may not open such matters, and their columns are not told him", async () => {
    const o = await office();
    const body = { keep: "check", headings: HEADINGS, rows: [row(...GOOD)] };
    expect((await o.ask("head", "POST", "/api/imports/permit/rows", body)).status).toBe(403);
    expect((await o.ask("head", "GET", "/api/imports/permit/columns")).status).toBe(403);
  });

  it("have columns that say what may stand in them", async () => {
    const o = await office();
    const { body } = await o.ask("wang", "GET", "/api/imports/permit/columns");
    expect(body).toMatchObject({ act: "apply" });
    const { columns } = body as { columns: { title: string; words: string[]; required: boolean }[] };
    expect(columns.find(({ title }) => title === "申请人类型")).toMatchObject({
      required: true,
      words: ["个人", "公民", "单位", "法人", "组织", "个体工商户"],
    });
    expect(columns.at(-1)?.title).toBe("办理时间");
  });
});
