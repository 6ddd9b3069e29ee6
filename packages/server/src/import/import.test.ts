import { describe, expect, it } from "vitest";

import type { Static } from "typebox";

import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import type { MatterPage } from "../matter/schema.ts";
import { readSheetFile } from "./read-file.ts";
import type { ImportReport } from "./run-import.ts";

const office = offices();
const HEAD = "申请人类型,申请人姓名或名称*,申请人电话,用途,办理时间,备注";
const GOOD = ["个人,张三,13812345678,堆料,2024-08-30 10:20,x", "单位,海芦建设有限公司,,施工,,"];

async function upload(o: TestOffice, who: string, text: string | Buffer, query = "", accept = "application/json") {
  const form = formOf({}, { name: "permits.csv", bytes: Buffer.from(text) });
  const answer = await o.ask(who, "POST", `/api/imports/permit${query}`, form.body, { ...form.headers, accept });
  return { ...answer, report: answer.body as ImportReport };
}
const total = async (o: TestOffice): Promise<number> => {
  const { body } = await o.ask("wang", "GET", "/api/matters?procedure=permit");
  return (body as Static<typeof MatterPage>).total;
};

describe("importing", () => {
  it("says per line what is wrong, with the column and the rule, and keeps nothing", async () => {
    const o = await office();
    const lines = [
      HEAD,
      ...GOOD,
      "个人,李四,12,堆料,,",
      "某人,王五,,堆料,,",
      "个人,=cmd(),,堆料,昨天,",
      "个人,赵六,,,,",
    ];
    const { status, report, text } = await upload(o, "wang", lines.join("\n"), "?dryRun=false");
    expect(status, text).toBe(200);
    expect(report).toMatchObject({ lines: 6, accepted: 2, committed: false, unknownColumns: ["备注"] });
    expect(report.problems.map(({ line, column }) => [line, column])).toEqual([
      [4, "申请人电话"],
      [5, "申请人类型"],
      [6, "申请人姓名或名称"],
      [6, "办理时间"],
      [7, "用途"],
    ]);
    expect(report.problems[2]?.says).toBe("不能是公式");
    expect(await total(o)).toBe(0);
  });

  it("checks first, then takes all lines at once under the importer's name and the stated time", async () => {
    const o = await office();
    const text = [HEAD, ...GOOD].join("\n");
    expect((await upload(o, "wang", text)).report).toMatchObject({ accepted: 2, committed: false, problems: [] });
    expect(await total(o)).toBe(0);
    expect((await upload(o, "wang", text, "?dryRun=false")).report).toMatchObject({ accepted: 2, committed: true });
    const { body } = await o.ask("wang", "GET", "/api/matters?procedure=permit&sort=openedOn");
    expect((body as Static<typeof MatterPage>).items).toMatchObject([
      { title: "张三 堆料", openedOn: "2024-08-30", handler: { name: "wang" } },
      { title: "海芦建设有限公司 施工", openedOn: "2024-09-02" },
    ]);
  });

  it("does nothing when the same file comes again", async () => {
    const o = await office();
    const text = [HEAD, ...GOOD].join("\n");
    await upload(o, "wang", text, "?dryRun=false");
    expect((await upload(o, "wang", text, "?dryRun=false")).report).toMatchObject({ accepted: 0, repeated: 2 });
    expect(await total(o)).toBe(2);
  });

  it("says so when somebody else's file comes again, instead of failing", async () => {
    const o = await office();
    const second = await o.hire("second", ["clerk"]);
    const text = [HEAD, ...GOOD].join("\n");
    await upload(o, "wang", text, "?dryRun=false");
    const { status, report } = await upload(o, second, text, "?dryRun=false");
    expect(status).toBe(200);
    expect(report).toMatchObject({ lines: 2, accepted: 0, committed: false, problems: [{ line: 2, column: "" }] });
    expect(report.problems[0]?.says).toContain("由其他人导入");
    const { text: streamed } = await upload(o, second, text, "?dryRun=false", "application/x-ndjson");
    expect(streamed).toContain("由其他人导入");
    expect(await total(o)).toBe(2);
  });

  it("is refused to who may not open such matters himself", async () => {
    const o = await office();
    expect((await upload(o, "head", [HEAD, ...GOOD].join("\n"))).status).toBe(403);
  });

  it("tells its progress line by line when asked to", async () => {
    const o = await office();
    const { text } = await upload(o, "wang", [HEAD, ...GOOD].join("\n"), "", "application/x-ndjson");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([{ done: 2, of: 2 }, { accepted: 2 }]);
  });

  it("gives a template that comes back as an import", async () => {
    const o = await office();
    const template = await o.app.inject({
      url: "/api/imports/permit/template",
      headers: { authorization: `Bearer ${await o.token("wang")}` },
    });
    expect(template.statusCode, template.body).toBe(200);
    await expect(readSheetFile(template.rawPayload, "模板.xlsx")).rejects.toThrow("没有数据行");
    const { default: write } = await import("write-excel-file/node");
    const cells = [HEAD, ...GOOD].map((line) => line.split(",").map((value) => ({ value, type: String })));
    const bytes = await write(cells).toBuffer();
    expect((await upload(o, "wang", bytes)).report).toMatchObject({ accepted: 2, problems: [] });
  });

  it("reads CSV in GB 18030, and refuses what is neither", async () => {
    // 姓名,年龄 / 张三,1
    const gb = Buffer.from("d0d5c3fb2cc4eac1e40ad5c5c8fd2c31", "hex");
    expect(await readSheetFile(gb, "a.csv")).toEqual({
      headings: ["姓名", "年龄"],
      rows: [{ line: 2, cells: ["张三", "1"] }],
    });
    await expect(readSheetFile(Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), "a.csv")).rejects.toThrow("编码");
    await expect(readSheetFile(Buffer.from("PK\u0003\u0004nonsense"), "a.xlsx")).rejects.toThrow("XLSX");
  });
});
