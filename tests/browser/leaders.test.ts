import { createTestDatabase } from "@fadu/server/testing/create-test-database.ts";
import type { TestDatabase } from "@fadu/server/testing/create-test-database.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Desk } from "./desk.ts";
import { choose } from "./hands.ts";
import { SmallStreet } from "./small-street.ts";

let database: TestDatabase;
let desk: Desk<SmallStreet>;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await Desk.open(database.adminUrl, ({ door, files }) => SmallStreet.found(door, files));
  await desk.street.report("河边垃圾");
  await desk.street.report("墙面小广告", { kind: "06020" });
  await desk.street.report("桥头垃圾");
  await petition("visit");
  await petition("letter");
});

afterAll(async () => {
  await desk.close();
  await database.drop();
});

const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

/** The first of December of the year a report is made on. */
function lastDecember(): { readonly day: string; readonly daysAgo: number } {
  const now = Date.now() + BEIJING_MS;
  const day = `${new Date(now).getUTCFullYear() - 1}-12-01`;
  return { day, daysAgo: Math.floor((now - Date.parse(day)) / DAY_MS) };
}

/** A petition received and accepted last December. */
async function petition(form: string): Promise<void> {
  const { day, daysAgo } = lastDecember();
  const told = {
    source: "direct",
    form,
    class: "claim",
    topic: "WJ",
    receivedOn: day,
    petitioner: { kind: "citizen", name: "孙某", phone: "13800000003", address: "望江路12号301室" },
    content: "请求处理邻居违法搭建。",
    community: desk.street.unit("c1"),
  };
  const found = await desk.street.open("petition-clerk", "petition", "register", told, daysAgo);
  const way = { class: "claim", route: "petition", wayText: "按信访程序办理。" };
  await desk.street.do("petition-clerk", found, "accept", way, daysAgo);
}

/** Adds to a list of several; what is in it already is taken out. */
async function toggle(page: Page, label: string, words: string): Promise<void> {
  await choose(page, label, words);
  await page.keyboard.press("Escape");
}

it("an indicator is written down without programming, refused while it is wrong, tried, kept and divided", async () => {
  const visit = await desk.signedIn("analyst");
  const { page } = visit;
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "统计分析" }).click();
  await page.getByRole("link", { name: "自定义指标" }).click();
  await page.getByText("还没有自定义指标").waitFor();
  await page.getByRole("link", { name: "新增指标" }).click();
  await page.getByText("请选择统计哪些程序").waitFor();

  await toggle(page, "程序", "网格事件");
  await page.getByRole("button", { name: "添加条件" }).click();
  await choose(page, "条件 1 的项目", "核实结果");
  await page.getByText("第 1 个条件还没有填完").waitFor();
  await page.getByRole("combobox", { name: "条件 1 的值" }).click();
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click();
  // Of petitions there is no such field: the filter no longer fits what is counted.
  await toggle(page, "程序", "信访事项");
  await toggle(page, "程序", "网格事件");
  await page.getByText("口径有误，不能保存").waitFor();
  await page.getByText("所选程序没有字段“verification”").first().waitFor();
  await page.getByRole("textbox", { name: "名称", exact: true }).fill("巡查上报事件");
  await page.getByRole("textbox", { name: "编号" }).fill("ZB-01");
  await page.getByRole("textbox", { name: "口径说明" }).fill("期内网格员巡查上报的事件，按登记日期计");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("alert").getByText("所选程序没有字段“verification”").first().waitFor();

  await toggle(page, "程序", "网格事件");
  await toggle(page, "程序", "信访事项");
  await page.getByRole("button", { name: "删去条件 1" }).click();
  await page.getByRole("button", { name: "添加条件" }).click();
  await choose(page, "条件 1 的项目", "来源");
  await choose(page, "条件 1 的值", "巡查");
  await toggle(page, "可以按什么分组", "类别");
  await page.getByText("3 件", { exact: true }).waitFor();
  // What was filled in survives a reload.
  await page.reload();
  await page.getByText("3 件", { exact: true }).waitFor();
  await page.getByRole("button", { name: "保存" }).click();

  await page.getByRole("heading", { name: "巡查上报事件" }).waitFor();
  const row = page.locator("tbody tr", { hasText: "暴露垃圾" });
  await row.getByRole("button", { name: /^暴露垃圾 2，打开记录/ }).click();
  await page.getByRole("dialog").getByText("桥头垃圾").waitFor();
  expect(visit.faults).toEqual([]);
  await visit.close();
});

it("a report is made, sent back, signed and published; a record come late shows as a difference", async () => {
  const clerk = await desk.signedIn("petition-clerk", { address: "/reports" });
  const { page } = clerk;
  await page.getByRole("button", { name: "起草报告" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /起\s*草/ })
    .click();
  await page.getByRole("heading", { name: "现在可以办" }).waitFor();
  const address = page.url();

  await page.getByRole("button", { name: "信访诉求受理数 2，打开记录" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("计入 2 条记录").waitFor();
  await drawer.getByRole("button", { name: /关闭|Close/ }).click();
  // A figure nobody defined cannot be written into the text.
  const paragraph = page.locator(".paragraph", { hasText: "未化解事项的原因" });
  await paragraph.getByRole("button", { name: "修改" }).click();
  const words = page.getByRole("textbox", { name: "段落文字" });
  await words.fill("未化解{NONE}宗。");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("alert").getByText("{NONE}").first().waitFor();
  await words.fill("未化解的均已落实包案领导。");
  await page.getByRole("button", { name: "保存" }).click();
  await words.waitFor({ state: "detached" });

  await page.getByRole("button", { name: "引用外部数据" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "名称" }).fill("信访工作考评得分");
  await dialog.getByRole("spinbutton", { name: "数值" }).fill("96.5");
  await dialog.getByRole("textbox", { name: "来源" }).fill("区信访局《考评通报》");
  await dialog.getByRole("button", { name: /引\s*用$/ }).click();
  await page.getByText("引自区信访局《考评通报》").waitFor();
  await page.getByRole("button", { name: /送\s*审/ }).click();
  await page.getByText("待审签").waitFor();

  const signer = await desk.signedIn("deputy-head", { address });
  await signer.page.getByRole("button", { name: "退回修改" }).click();
  await signer.page.getByRole("textbox", { name: "理由" }).fill("请写明承办单位。");
  await signer.page.getByRole("button", { name: "退回修改" }).last().click();
  await signer.page.getByText("起草中").waitFor();
  await page.reload();
  await page.getByText("请写明承办单位。").waitFor();
  await page.getByRole("button", { name: /送\s*审/ }).click();
  await page.getByText("待审签").waitFor();
  await signer.page.reload();
  await signer.page.getByRole("button", { name: "审签同意" }).click();
  await signer.page.getByRole("button", { name: "审签同意" }).last().click();
  await signer.page.getByText("待发布").waitFor();

  const publisher = await desk.signedIn("office-head", { address });
  await publisher.page.getByRole("button", { name: /发\s*布/ }).click();
  await publisher.page.getByText("数据和它的记录就此固定").waitFor();
  await publisher.page
    .getByRole("button", { name: /发\s*布/ })
    .last()
    .click();
  await publisher.page.getByText("发布以来，数据没有变化。").waitFor();

  await petition("visit");
  await page.goto(address);
  await page.getByText("发布 2，现在 3").first().waitFor();
  await page.getByRole("button", { name: "信访诉求受理数 2，打开记录" }).click();
  await drawer.getByText("计入 2 条记录").waitFor();
  await drawer.getByText("发布时固定的记录").waitFor();
  for (const visit of [clerk, signer, publisher]) {
    expect(visit.faults).toEqual([]);
    await visit.close();
  }
});

it("the leader's picture opens to the list behind a number, and to the wall; it is nobody else's", async () => {
  const visit = await desk.signedIn("deputy-head");
  const { page } = visit;
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "驾驶舱" }).click();
  await page.getByRole("region", { name: "今日" }).getByRole("button", { name: "3 今日登记" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("共 3 件").waitFor();
  await drawer.getByRole("link", { name: /河边垃圾/ }).click();
  await page.getByText("河边垃圾").first().waitFor();
  await page.goBack();
  await drawer.getByText("共 3 件").waitFor();

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto("/cockpit/wall");
  await page.getByText("今日登记").waitFor();
  // What is registered meanwhile appears by itself; a wall never scrolls, and names no matter.
  await desk.street.report("新的垃圾");
  await page.locator(".wall").getByText("4", { exact: true }).first().waitFor();
  expect(await page.evaluate("document.documentElement.scrollHeight <= window.innerHeight")).toBe(true);
  expect(await page.getByText("河边垃圾").count()).toBe(0);
  expect(visit.faults).toEqual([]);
  await visit.close();

  const other = await desk.signedIn("grid-worker");
  await other.page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "事项" }).waitFor();
  expect(await other.page.getByRole("link", { name: "驾驶舱" }).count()).toBe(0);
  await other.page.goto("/cockpit");
  await other.page.getByRole("alert").waitFor();
  await other.close();
});
