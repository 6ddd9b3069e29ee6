import { readFile } from "node:fs/promises";

import { readRows } from "@fadu/server/testing/read-rows.ts";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { choose } from "./hands.ts";
import { SmallStreet } from "./small-street.ts";
import { heading, useDesk } from "./use-desk.ts";

const office = useDesk(async ({ door, files }) => {
  const street = await SmallStreet.found(door, files);
  await street.dispatched("夜间摆摊", 1, "06010", "临江大道66号");
  await street.dispatched("垃圾成堆", 2, "06010", "柳营路9号");
  const rejected = await street.report("已经有人处理", { daysAgo: 3, text: "柳营路10号" });
  await street.do("operator", rejected, "reject", { refusalGround: "test", refusalNote: "测试" }, 3);
  return street;
});
const { visit } = office;

const table = (page: Page) => page.locator(".matter-table tbody tr");

describe("the search box", () => {
  it("leads by initials to a matter and to a list, by the keyboard alone, and says when there is nothing", async () => {
    const page = await visit("dispatcher");
    const box = page.getByRole("combobox", { name: "搜索", exact: true });
    await page.keyboard.press("/");
    await box.pressSequentially("没有这样的事");
    await page.getByRole("search").getByRole("status").getByText("↑ ↓").waitFor();
    await expect
      .poll(() => page.getByRole("option").allTextContents())
      .toEqual(["在事项里查找“没有这样的事”", "在台账里查找“没有这样的事”"]);
    await box.press("Escape");
    await expect.poll(() => page.getByRole("option").count()).toBe(0);

    // 临江大道: the initials of a place.
    await box.fill("ljdd");
    await page.getByRole("option", { name: /临江大道66号/ }).waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    await heading(page, /临江大道66号/).waitFor();

    await page.keyboard.press("Control+k");
    await box.fill("wgsj");
    await page.getByRole("group", { name: "列表" }).getByRole("option", { name: "网格事件" }).click();
    await heading(page, "事项").waitFor();
    expect(new URL(page.url()).search).toBe("?procedure=grid-event");
    await page.getByText("共 3 条").waitFor();
  });
});

describe("a list", () => {
  it("is filtered, given columns, kept as a view and shared; another account opens it", async () => {
    const page = await visit("dispatcher", { address: "/matters?procedure=grid-event" });
    await page.getByText("共 3 条").waitFor();
    await choose(page, "办理情况", "未办结");
    await page.getByText("共 2 条").waitFor();
    await page.getByRole("button", { name: "栏目" }).click();
    const picker = page.getByRole("group", { name: "栏目" });
    await picker.getByRole("checkbox", { name: "事件来源" }).click();
    await page.getByRole("columnheader", { name: "事件来源" }).waitFor();
    await page.reload();
    await page.getByRole("columnheader", { name: "事件来源" }).waitFor();

    await save(page, "未办结的网格事件");
    await page.getByRole("button", { name: "视图：未办结的网格事件" }).waitFor();
    // The same name again is refused, and what was typed stays.
    await open(page, "保存为新视图…");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("名称").fill("未办结的网格事件");
    await dialog.getByRole("button", { name: /保\s*存/ }).click();
    await dialog.getByRole("alert").getByText("已有名为“未办结的网格事件”的视图").waitFor();
    expect(await dialog.getByLabel("名称").inputValue()).toBe("未办结的网格事件");
    await dialog.getByRole("button", { name: /取\s*消/ }).click();

    const operator = await visit("operator", { address: "/matters?procedure=grid-event" });
    await operator.getByText("共 3 条").waitFor();
    await open(operator, /^未办结的网格事件/);
    await operator.getByText("共 2 条").waitFor();
    await operator.getByRole("columnheader", { name: "事件来源" }).waitFor();
    await open(operator, "设为默认打开");
    await operator.goto("/matters?procedure=grid-event");
    await operator.getByRole("button", { name: "视图：未办结的网格事件" }).waitFor();
    expect(new URL(operator.url()).searchParams.get("open")).toBe("true");
    await operator.getByRole("button", { name: /^视图：/ }).click();
    await operator.getByRole("menuitem").first().waitFor();
    expect(await operator.getByRole("menuitem", { name: "删除视图…" }).count()).toBe(0);
  });
});

describe("the rows of a list", () => {
  it("are written into a spreadsheet, and urged together with an answer for each", async () => {
    const page = await visit("dispatcher", { address: "/matters?procedure=grid-event" });
    await page.getByText("共 3 条").waitFor();
    await page.getByRole("button", { name: "导出" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByLabel("文件名称").fill("");
    expect(await drawer.getByRole("button", { name: "开始导出" }).isDisabled()).toBe(true);
    await drawer.getByLabel("文件名称").fill("网格事件清单");
    await drawer.getByRole("button", { name: "开始导出" }).click();
    const link = drawer.getByRole("link", { name: "下载" });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("网格事件清单.xlsx");
    const rows = await readRows(await readFile(await download.path()));
    // The columns as this account sees the list.
    const shown = await page.locator(".matter-table thead th[data-column]").allTextContents();
    expect(shown.slice(0, 2)).toEqual(["名称", "环节"]);
    expect(rows[0]).toEqual(shown);
    expect(rows).toHaveLength(4);
    expect(rows.flat().join(" ")).toContain("临江大道66号");
    await page.keyboard.press("Escape");

    await heading(page, "事项").click();
    for (const key of ["j", "x", "j", "x", "j", "x"]) await page.keyboard.press(key);
    const bar = page.getByRole("region", { name: "批量办理" });
    await bar.getByText("已选 3 条").waitFor();
    await pressAct(page, "催办（2 条可办）");
    const form = page.getByRole("dialog");
    await form.getByText("柳营路10号").waitFor();
    await form.getByRole("button", { name: "期限将至，请抓紧办理。" }).click();
    await form.getByRole("button", { name: "催办 3 条" }).click();
    await form.getByText("办成 2 条，没有办成 1 条").waitFor();
    await form.getByRole("region", { name: "没有办成" }).getByText("柳营路10号").waitFor();
    await form.getByRole("button", { name: "知道了，保留未办成的选择" }).click();
    await bar.getByText("已选 1 条").waitFor();
    await table(page).filter({ hasText: "临江大道66号" }).getByText(/催办/).waitFor();
  });
});

/** Opens an entry of the menu of views. */
async function open(page: Page, entry: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: /^视图：/ }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

async function save(page: Page, name: string): Promise<void> {
  await open(page, "保存为新视图…");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(name);
  await choose(page, "谁可以用", "示范街道");
  await dialog.getByRole("button", { name: /保\s*存/ }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** An act of the bar, from its buttons or from its menu. */
async function pressAct(page: Page, name: string): Promise<void> {
  const bar = page.getByRole("region", { name: "批量办理" });
  const button = bar.getByRole("button", { name, exact: true });
  const more = bar.getByRole("button", { name: "更多" });
  await button.or(more).first().waitFor();
  if (await button.isVisible()) await button.click();
  else {
    await more.click();
    await page.getByRole("menuitem", { name, exact: true }).click();
  }
}
