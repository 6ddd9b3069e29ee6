import { label } from "@fadu/catalog/procedures/rosters/label.ts";
import { addVersions } from "@fadu/server/procedure/registry.ts";
import { changeInTenant } from "@fadu/server/store/tx.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { choose, chooseUnit, fieldOf, openList, typeDate } from "./hands.ts";
import { nameOf, SmallStreet } from "./small-street.ts";
import { heading, useDesk } from "./use-desk.ts";

/** Labels as a later decision has them: one thing more is asked. */
const LATER = {
  ...label,
  version: "2",
  fields: { ...label.fields, remark: { type: "text", title: "备注说明" } },
} as const;

const office = useDesk(async ({ door, files }) => {
  const street = await SmallStreet.found(door, files);
  const now = new Date().toISOString();
  await changeInTenant(door.pool, street.office.tenant, (tx) => addVersions(tx, [LATER], now));
  return street;
});

const DAY_MS = 86_400_000;
/** Three people, one after the other, each with pages of their own. */
const LONG_MS = 300_000;
const day = (ahead = 0): string => localDate(new Date(Date.now() + ahead * DAY_MS).toISOString());

const NAME = "早餐店一件事";
const SQUAD = "综合行政执法队";
const SAFETY = "平安建设和应急管理办公室";

const fillDay = (page: Page, title: string, date: string): Promise<void> =>
  typeDate(page.getByLabel(title), date, "Tab");

/** The n-th row of one of the theme's tables; its cells are named after their columns. */
const cell = (page: Page, table: string, row: number, column: string): Locator =>
  page.getByRole("group", { name: table, exact: true }).getByLabel(`第 ${row} 行${column}`);

async function chooseCell(page: Page, at: Locator, words: string): Promise<void> {
  await openList(at, words);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: words }).first().click();
}

async function addItem(page: Page, row: number, item: string, unit: string): Promise<void> {
  await page.getByRole("button", { name: "增加检查内容" }).click();
  await cell(page, "合并检查单", row, "检查内容").fill(item);
  await chooseCell(page, cell(page, "合并检查单", row, "负责单位"), unit);
}

/** Tells one unit's result beside those told before. */
async function tell(page: Page, address: string, row: number, unit: string): Promise<void> {
  await page.goto(`${address}?act=reportResults`);
  const form = page.getByRole("dialog");
  const results = fieldOf(page, "results");
  await results.getByRole("button", { name: "增加一行" }).click();
  const line = results.getByRole("group", { name: `第 ${row} 行` });
  await openList(line.getByRole("combobox", { name: "单位" }), unit);
  await page.locator(".ant-select-dropdown:visible .ant-select-tree-title").getByText(unit, { exact: true }).click();
  await line.getByLabel("合格", { exact: true }).check();
  await fieldOf(page, "problems").getByRole("spinbutton").or(fieldOf(page, "problems").getByRole("textbox")).fill("0");
  await fieldOf(page, "filedCount")
    .getByRole("spinbutton")
    .or(fieldOf(page, "filedCount").getByRole("textbox"))
    .fill("0");
  await form.getByRole("button", { name: "登记各单位结果" }).click();
  await page.getByText("“登记各单位结果”已办理").waitFor();
}

describe("a theme", () => {
  it(
    "is composed with the lint against it first, run by two units, closed once and counted",
    async () => {
      const page = await office.visit("command-director");
      await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "一件事" }).click();
      await page.getByText("还没有主题").waitFor();
      await page.getByRole("link", { name: "编排新主题" }).click();
      await heading(page, "编排新主题").waitFor();
      await page.getByLabel("主题名称").fill(NAME);
      await choose(page, "主题领域", "餐饮");
      await page.getByLabel("对象类型").fill("早餐店");
      await page.getByLabel("计划安排").check();
      await chooseUnit(page, "牵头单位", SQUAD);
      await chooseUnit(page, "参加单位", SQUAD);
      await chooseUnit(page, "参加单位", SAFETY);
      await choose(page, "各单位联系人", nameOf("safety-head"));
      await fillDay(page, "启用日期", day());
      await addItem(page, 1, "油烟净化设施", SQUAD);
      await page.getByRole("button", { name: "保存并启用主题" }).click();
      const refusal = page.getByRole("alert");
      await refusal.getByText("主题还有 2 个问题，没有保存").waitFor();
      await refusal.getByText(`“${SAFETY}”没有检查内容`).waitFor();
      await refusal.getByText("没有办理流程，可以套用一个样式").waitFor();

      await addItem(page, 2, "消防通道", SAFETY);
      await page.getByRole("button", { name: "检查、改正、复查、办结", exact: true }).click();
      for (const row of [1, 2, 3, 4]) await cell(page, "办理流程", row, "时限").fill("3");
      await page.getByRole("button", { name: "增加登记项" }).click();
      await cell(page, "主题表单", 1, "登记项").fill("灶头数");
      await chooseCell(page, cell(page, "主题表单", 1, "填写方式"), "整数");
      await cell(page, "主题表单", 1, "必填").check();
      await page.getByRole("button", { name: "增加登记项" }).click();
      await cell(page, "主题表单", 2, "登记项").fill("灶头数");
      await page.getByText("第 2 行与前面重复：“灶头数”").waitFor();
      await page.getByRole("group", { name: "主题表单" }).getByRole("button", { name: "删除第 2 行" }).click();
      await page.getByText("可以启用").waitFor();
      await page.getByRole("button", { name: "预览现场表单" }).click();
      await page.getByRole("dialog").getByText("灶头数").waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "Close" }).or(page.getByLabel("关闭")).first().click();
      await page.getByRole("button", { name: "保存并启用主题" }).click();
      await heading(page, NAME).waitFor();
      const sheet = page.getByRole("article", { name: "一主题一表单一流程" });
      await sheet.getByText("灶头数（必填）").waitFor();
      expect(await sheet.locator(".theme-flow li").count()).toBe(4);

      await page.goto("/themes");
      await page.getByRole("link", { name: `发起行动：${NAME}` }).click();
      await choose(page, "一件事主题", NAME);
      await choose(page, "触发方式", "计划安排");
      await fieldOf(page, "reason").getByRole("textbox").fill("节前联合检查。");
      await page.getByLabel("文字说明", { exact: true }).fill("望江路早餐店");
      await fillDay(page, "计划行动日期", day());
      await page.getByRole("button", { name: "一件事发起" }).click();
      await page.getByText("全过程记录").first().waitFor();
      const address = new URL(page.url()).pathname;

      const officer = await office.visit("enforcement-officer", { address: `${address}?act=carryOut` });
      await fillDay(officer, "行动日期", day());
      await choose(officer, "执法人员", nameOf("enforcement-officer"));
      await choose(officer, "执法人员", nameOf("officer-1"));
      await fieldOf(officer, "sceneText").getByRole("textbox").fill("现场秩序良好。");
      for (const row of [1, 2])
        await fieldOf(officer, "checked")
          .getByRole("group", { name: `第 ${row} 行` })
          .getByLabel("合格", { exact: true })
          .check();
      const visit = officer.getByRole("dialog").getByRole("button", { name: "实施联合行动" });
      await visit.click();
      // The theme's own question must be answered.
      await officer
        .getByRole("alert")
        .getByText(/灶头数|表单内容/)
        .first()
        .waitFor();
      await fieldOf(officer, "answers").getByLabel("灶头数").fill("3");
      await visit.click();
      await officer.getByText("“实施联合行动”已办理").waitFor();
      await fieldOfFact(officer, "灶头数").waitFor();

      await tell(officer, address, 1, SQUAD);
      await officer.goto(`${address}?act=close`);
      await fieldOf(officer, "conclusion").getByRole("textbox").fill("检查合格。");
      const close = officer.getByRole("dialog").getByRole("button", { name: "办结" });
      await close.click();
      await officer.getByRole("alert").getByText("参加单位还有没有登记处置结果的").waitFor();

      const safety = await office.enter("safety-head");
      await tell(safety, address, 2, SAFETY);
      await officer.goto(`${address}?act=close`);
      await fieldOf(officer, "conclusion").getByRole("textbox").fill("检查合格。");
      await close.click();
      await officer.getByText("“办结”已办理").waitFor();

      await page.goto("/statistics?indicator=LH-01");
      await page.getByRole("button", { name: "合计 1 次，打开记录" }).click();
      await page
        .getByRole("dialog")
        .getByRole("link", { name: /望江路早餐店|早餐店一件事/ })
        .first()
        .waitFor();
    },
    LONG_MS,
  );
});

const fieldOfFact = (page: Page, title: string): Locator => page.locator("dt", { hasText: title }).first();

describe("a version of a procedure", () => {
  it("is proposed from tomorrow, not backwards, and consented to by somebody else; today's stays", async () => {
    const admin = await office.visit("sys-admin");
    await admin.getByRole("link", { name: "程序版本" }).click();
    await heading(admin, "程序版本").waitFor();
    const row = admin.getByRole("row", { name: new RegExp(label.title) });
    await row.getByText("有 1 个版本未启用").waitFor();
    await row.getByRole("button", { name: label.title }).click();
    await admin.getByRole("region", { name: "字段" }).getByText("备注说明").first().waitFor();
    await admin.getByRole("button", { name: "启用第 2 版" }).click();
    await fillDay(admin, "自何日起", day(-1));
    await admin.getByLabel("理由").fill("标签目录修订");
    await admin.getByRole("button", { name: "提出启用第 2 版" }).click();
    await admin.getByText("启用日期不得早于今日").waitFor();
    await fillDay(admin, "自何日起", day(1));
    await admin.getByRole("button", { name: "提出启用第 2 版" }).click();
    await admin.getByText("待同意").first().waitFor();
    expect(await admin.getByRole("button", { name: "同意", exact: true }).count()).toBe(0);

    const head = await office.visit("justice-office-head");
    await head.getByRole("link", { name: "程序版本" }).click();
    await head.getByRole("button", { name: label.title }).click();
    await head.getByRole("button", { name: "同意", exact: true }).click();
    await head.getByRole("dialog").getByText("已同意，待生效").waitFor();
    await head.goto("/admin/procedures");
    const planned = head.getByRole("row", { name: new RegExp(label.title) });
    await planned.getByText(`${day(1)} 起启用第 2 版`).waitFor();
    await planned.getByText("第 1 版", { exact: true }).waitFor();
  });
});
