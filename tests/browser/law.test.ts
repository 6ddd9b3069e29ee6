import { describe, expect, it } from "vitest";

import { typeDate } from "./hands.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const { visit } = office;

describe("the law", () => {
  it("is found by a word, drawn as a chart, and every limit leads to its article", async () => {
    const page = await visit("enforcement-officer");
    await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "法规" }).click();
    await heading(page, "法规").waitFor();
    await page.getByLabel("查找程序").fill("没有这样的程序");
    await page.getByText("没有找到这样的程序").waitFor();
    await page.getByLabel("查找程序").fill("行政处罚 简易");
    await page.getByRole("link", { name: "行政处罚（简易程序）" }).click();
    await heading(page, "行政处罚（简易程序）").waitFor();
    const chart = page.getByRole("img", { name: /^行政处罚（简易程序）流程图/ });
    await chart.getByText("当场作出行政处罚决定").waitFor();
    await chart.locator(".flow-end").getByText("已结案").waitFor();

    const limit = page.getByRole("row", { name: /缴纳罚款期限/ });
    await limit.getByText("十五日").waitFor();
    await limit.getByRole("link", { name: "行政处罚法第六十七条" }).click();
    await heading(page, "行政处罚法第六十七条").waitFor();
    await page.getByText("全文核对", { exact: true }).waitFor();
    await page.getByRole("link", { name: "行政处罚（普通程序）" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/law\/rules\/APL-67/);
  });

  it("marks on the chart the way a matter took and where it stands", async () => {
    const matter = await office.street().inspection("孙七");
    await office.street().do("enforcement-officer", matter, "decide", office.street().decision(100));
    const page = await visit("enforcement-officer", { address: `/matters/${matter.id}` });
    await page.getByRole("button", { name: "流程图" }).click();
    const chart = page.getByRole("dialog").getByRole("img", { name: /现在：已决定$/ });
    await chart.locator(".flow-state.now").getByText("已决定").waitFor();
    await chart.locator(".flow-state.done").getByText("现场", { exact: true }).waitFor();
    const done = await chart.locator(".flow-act.done .passed").allTextContents();
    expect(done).toEqual(["现场检查", "当场作出行政处罚决定"]);
    // Opened, decided: two steps of two lines each.
    expect(await chart.locator(".flow-link.taken").count()).toBe(4);
  });

  it("tells the powers of a chosen day, and shows them to those who may see them", async () => {
    const page = await visit("enforcement-officer", { address: "/law/powers" });
    await page.getByText("有效 1 项").waitFor();
    await page.locator("tbody tr").getByText("赋权事项").waitFor();
    // The street was given the power three hundred days ago.
    const before = new Date(Date.now() - 320 * 86_400_000).toISOString().slice(0, 10);
    await typeDate(page.getByLabel("有效日期"), before);
    await page.getByText("有效 0 项").waitFor();
    await page.getByText(`${before} 没有符合的权责清单`).waitFor();

    const admin = await visit("sys-admin");
    await admin.getByRole("link", { name: "法规" }).click();
    await admin.getByRole("link", { name: "权责清单" }).click();
    await admin.getByText("您的角色不能查看权责清单").waitFor();
    expect(await admin.locator("tbody tr").count()).toBe(0);
  });
});
