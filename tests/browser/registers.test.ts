import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { heading, smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const DAY_MS = 86_400_000;
/** Longer ago than a year, by which the file's term is over, and after the street was founded. */
const TERM_AGO = 380;

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10);

const nav = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name, exact: true });

it("a roster is pasted from a spreadsheet, the wrong cell corrected where it stands, and every row registered once", async () => {
  const page = await office.visit("personnel-clerk");
  await nav(page, "台账").click();
  await page.getByLabel("查找台账").fill("名册");
  await page.getByRole("link", { name: "在岗工作人员名册 表格录入" }).click();
  await page.getByRole("grid", { name: "在岗工作人员名册录入表" }).waitFor();

  // Copied with its headings, in an order of its own, with a column the register does not have.
  await paste(page, [
    ["序号", "姓名", "人员类别", "所在单位", "行政执法岗位", "到岗日期"],
    ["1", "孟小海", "事业人员", "执法一中队", "是", "2024/3/1"],
    ["2", "田素云", "派遣工", "执法一中队", "否", "2024年3月4日"],
  ]);
  await page.getByText("已粘贴 2 行，按表头对应各列；没有对应的列，未粘贴：序号").waitFor();
  await page.getByText("无误 1 行 · 有误 1 行").waitFor();
  expect(await page.getByRole("button", { name: /^全部登记/ }).isDisabled()).toBe(true);

  // What is wrong is named with its cell, and leads there.
  await page
    .getByRole("region", { name: "需要改正的" })
    .getByRole("button", { name: /第 2 行 人员类别/ })
    .click();
  const cell = page.getByRole("combobox", { name: "第2行 人员类别" });
  expect(await cell.getAttribute("aria-invalid")).toBe("true");
  // Typing replaces, the list of what may stand there proposes, arrow and Enter take it.
  await page.keyboard.type("合同");
  await page.getByRole("option", { name: "合同制、编外人员" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("无误 2 行").waitFor();

  // Nothing is lost by going away.
  await page.reload();
  await page.getByText("已恢复上次没有登记的内容。").waitFor();
  await page.getByText("无误 2 行").waitFor();
  await page.getByRole("button", { name: "全部登记（2 行）" }).click();
  await page.getByText("已登记 2 条").waitFor();

  await page.getByRole("link", { name: "返回台账" }).click();
  for (const name of ["孟小海", "田素云"])
    await expect.poll(() => page.getByRole("link", { name }).count(), { timeout: 10_000 }).toBe(1);
  await page.getByRole("link", { name: "孟小海" }).click();
  await heading(page, /孟小海/).waitFor();
  await page.getByText("2024-03-01").first().waitFor();
});

it("a file is looked at first: its errors stand by row and column; corrected, it is imported", async () => {
  const page = await office.visit("personnel-clerk", { address: "/records?procedure=staff" });
  await page.getByRole("link", { name: "导入文件" }).click();
  const [template] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载模板（XLSX）" }).click(),
  ]);
  expect(template.suggestedFilename()).toMatch(/\.xlsx$/);

  const headings = "姓名,人员类别,所在单位,行政执法岗位,到岗日期";
  await choose(page, [headings, "柏文涛,事业人员,执法一中队,是,2024-05-06", "柏文斌,事业人员,执法九中队,否,"]);
  await page.getByText("共 2 行，1 行有错误，没有导入任何一行").waitFor();
  const wrong = page.getByRole("row", { name: /^3 / });
  for (const column of ["到岗日期", "所在单位"]) expect(await wrong.filter({ hasText: column }).count()).toBe(1);
  expect(await page.getByRole("button", { name: /^导入 / }).count()).toBe(0);

  await choose(page, [
    headings,
    "柏文涛,事业人员,执法一中队,是,2024-05-06",
    "柏文斌,事业人员,执法二中队,否,2024-05-07",
  ]);
  await page.getByText("检查通过：2 行可以导入").waitFor();
  await page.getByRole("button", { name: "导入 2 行" }).click();
  await page.getByText("已导入 2 行").waitFor();
  await page.getByRole("list", { name: "已导入" }).getByRole("link", { name: "柏文斌" }).click();
  await heading(page, /柏文斌/).waitFor();
});

it("a decision is made public as the public may read it, and taken back with the reason", async () => {
  const matter = await office.street().inspection("骆子国");
  await office.street().do("enforcement-officer", matter, "decide", office.street().decision(50));
  const page = await office.visit("case-clerk");
  await nav(page, "公示公开").click();
  await page.getByRole("button", { name: /骆子国|骆\*/ }).click();
  const drawer = page.getByRole("dialog", { name: "公示预览" });
  const sheet = drawer.getByRole("region", { name: "公众看到的内容" });
  await sheet.getByText("骆**").first().waitFor();
  await sheet.getByText(/隐去：.*身份证号/).waitFor();
  expect(await sheet.innerText()).not.toMatch(/骆子国|11010519491231002X|13800000000/);
  await drawer.getByRole("button", { name: "登记公示" }).click();
  await page.getByText("没有待公示的内容").waitFor();

  await page.getByRole("link", { name: "已公示" }).click();
  await page.getByRole("button", { name: /骆/ }).click();
  // A wrong turn: what was published is not taken back without saying why.
  const back = drawer.getByRole("button", { name: "登记撤下" });
  await back.waitFor();
  expect(await back.isDisabled()).toBe(true);
  await drawer.getByLabel("理由").fill("当事人申请复议，决定被变更。");
  await back.click();
  await page.getByText("还没有公示的内容").waitFor();
  await page.getByRole("link", { name: "已撤下" }).click();
  await page.getByText("当事人申请复议，决定被变更。").waitFor();
});

it("a file past its term is held for a suit, let go, and listed for destruction, and says nothing of its content", async () => {
  const content = "楼道堆物何时清理";
  const consult = { channel: "call", receivedOn: daysAgo(TERM_AGO), kind: "consult", topic: "ZS", content };
  const { id } = await office.street().open("hotline-clerk", "complaint", "register", consult, TERM_AGO);
  const ended = await office.street().do("hotline-clerk", { id }, "answerAtOnce", { reply: "已安排清理。" }, TERM_AGO);
  const system = await office.enter("sys-admin");
  const term = { value: 1, reason: "示范街道归档范围和保管期限表（2024）3号" };
  const headers = { "x-fadu": "1", origin: office.desk().address };
  const set = await system.request.put("/api/settings/complaint/retention", { headers, data: term });
  expect(set.status()).toBe(204);

  const page = await office.visit("archive-clerk");
  await nav(page, "档案保管").click();
  const number = ended.numbers["matter"] ?? "";
  const file = page.getByRole("row").filter({ hasText: number });
  const dialog = page.getByRole("dialog");
  await file.getByRole("button", { name: `冻结 ${number}` }).click();
  const hold = dialog.getByRole("button", { name: /^冻\s?结$/ });
  // Nothing is held without saying why.
  expect(await hold.isDisabled()).toBe(true);
  await dialog.getByLabel("理由").fill("行政诉讼未了");
  await hold.click();
  await file.getByText("行政诉讼未了").waitFor();
  expect(await file.getByRole("checkbox").isDisabled()).toBe(true);
  await file.getByRole("button", { name: `解除冻结 ${number}` }).click();
  await dialog.getByLabel("理由").fill("判决已生效");
  await dialog.getByRole("button", { name: "解除冻结" }).click();

  await file.getByRole("checkbox").check();
  await page.getByRole("button", { name: "编制销毁清册（1 件）" }).click();
  await dialog.getByLabel("清册名称").fill("诉求档案销毁清册");
  await dialog.getByRole("button", { name: /^编\s?制$/ }).click();
  await heading(page, /诉求档案销毁清册/).waitFor();
  await page.getByText(number).first().waitFor();
  expect(await page.locator("main").innerText()).not.toContain(content);
});

/** As it comes from a spreadsheet: cells parted by tabs, by the clipboard. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = rows.map((row) => `${row.join("\t")}\r\n`).join("");
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.getByRole("textbox", { name: /^第1行/ }).click();
  await page.keyboard.press("Control+V");
}

async function choose(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(lines.join("\r\n"), "utf8");
  await page.locator('input[type="file"]').setInputFiles({ name: "在册人员.csv", mimeType: "text/csv", buffer });
}
