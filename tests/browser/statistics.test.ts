import { readFileSync } from "node:fs";

import { createTestDatabase } from "@fadu/server/testing/create-test-database.ts";
import type { TestDatabase } from "@fadu/server/testing/create-test-database.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Desk } from "./desk.ts";
import { choose } from "./hands.ts";
import { SmallStreet } from "./small-street.ts";

let database: TestDatabase;
let desk: Desk<SmallStreet>;

/** In the window of the year before, whatever the day on which the test runs. */
const A_YEAR_AGO = 370;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await Desk.open(database.adminUrl, ({ door, files }) => SmallStreet.found(door, files));
  await desk.street.report("河边垃圾");
  await desk.street.report("桥头垃圾");
  await desk.street.report("墙面小广告", { kind: "06020" });
  await desk.street.report("去年的垃圾", { daysAgo: A_YEAR_AGO });
});

afterAll(async () => {
  await desk.close();
  await database.drop();
});

it("a figure is chosen, compared with the year before, divided, opened to its records, and kept as a table", async () => {
  const visit = await desk.signedIn("operator");
  const { page } = visit;
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "统计分析" }).click();
  await page.getByText("选择一个指标开始").waitFor();
  await choose(page, "指标", "事件上报数");
  await choose(page, "期间", "近12个月");
  await page.getByRole("button", { name: "合计 3 件，打开记录" }).waitFor();

  await page.getByRole("checkbox", { name: "与上年同期比较" }).check();
  await page.getByText("上升200%").waitFor();
  await choose(page, "分组", "月份");
  await page.locator(".chart svg").waitFor();
  await choose(page, "分组", "类别");
  const row = page.locator("tbody tr", { hasText: "暴露垃圾" });
  await row.getByText("+100%").waitFor();
  // What there was none of a year ago has no per cent to rise by.
  await page.locator("tbody tr").last().getByText("上年为0").waitFor();

  await row.getByRole("button", { name: /^暴露垃圾 2，打开记录/ }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("计入 2 条记录").waitFor();
  await drawer.getByText("桥头垃圾").waitFor();
  // The page is its address: it survives a reload, and the way back closes what was opened.
  await page.reload();
  await drawer.getByText("计入 2 条记录").waitFor();
  await page.goBack();
  await drawer.waitFor({ state: "hidden" });
  await row.getByRole("button", { name: /上年同期 1，打开记录/ }).click();
  await drawer.getByText("计入 1 条记录").waitFor();
  await drawer.getByText("去年的垃圾").waitFor();
  await drawer.getByRole("button", { name: /关闭|Close/ }).click();

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出 CSV" }).click(),
  ]);
  const rows = readFileSync(await file.path(), "utf8").split("\r\n");
  expect(file.suggestedFilename()).toMatch(/^事件上报数.*\.csv$/);
  expect(rows.find((one) => one.startsWith("暴露垃圾"))).toBe("暴露垃圾,2,1,100");
  expect(rows.find((one) => one.startsWith("合计"))).toBe("合计,3,1,200");
  expect(visit.faults).toEqual([]);
  await visit.close();
});

it("says so when an address asks for what there is not", async () => {
  const visit = await desk.signedIn("operator", { address: "/statistics?indicator=NONE" });
  const { page } = visit;
  await page.getByText("没有这个指标，请重新选择").waitFor();
  await page.goto("/statistics?indicator=EVT-05&unit=0190a000-0000-7000-8000-000000000001");
  await page.getByRole("alert").getByText("没有这个机构").waitFor();
  expect(await page.getByRole("button", { name: /打开记录/ }).count()).toBe(0);
  await visit.close();
});
