import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { choose, chooseUnit, photo, readable } from "./hands.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const { visit, stranger, street } = useDesk(smallStreet);

const go = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name, exact: true }).click();
  await heading(page, name).waitFor();
};
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** Picks an entry of the select with this id; a filter above the list may bear the same label. */
async function pick(page: Page, id: string, words: string): Promise<void> {
  const box = page.locator(`#${id}`);
  await box.click();
  await box.fill(words);
  await page.locator(".ant-select-dropdown:visible").getByText(words, { exact: true }).first().click();
}

it("brings in a new colleague: an account by one administrator, a role and its end by the other, all of it in the audit", async () => {
  await street().filed("新来的同事要派遣的事", 0, "06010", "望江路31号");
  const system = await visit("sys-admin");
  await go(system, "账号与角色");
  await press(system, "开立账号");
  await system.getByLabel("姓名", { exact: true }).fill("周新来");
  await system.getByLabel("登录名").last().fill("dispatcher");
  await pick(system, "account-unit", "示范街道办事处");
  const open = system.getByRole("dialog").getByRole("button", { name: /^开\s?立$/ });
  await open.click();
  // The name is taken; what was typed stays.
  await system.getByRole("dialog").getByRole("alert").waitFor();
  expect(await system.getByLabel("姓名", { exact: true }).inputValue()).toBe("周新来");
  await system.getByLabel("登录名").last().fill("newcomer");
  await open.click();
  const password = await system.getByLabel("初始密码", { exact: true }).textContent();
  await press(system, "已经记下");
  await system.getByRole("button", { name: "周新来" }).waitFor();

  await press(system, "周新来");
  await system.getByText("没有角色，什么也看不到。由安全管理员授予。").waitFor();
  expect(await system.getByRole("button", { name: "授予角色" }).count()).toBe(0);

  const security = await visit("sec-admin");
  await go(security, "账号与角色");
  expect(await security.getByRole("button", { name: "开立账号" }).count()).toBe(0);
  await security.goto("/admin/accounts?q=newcomer");
  await press(security, "周新来");
  await security.getByRole("button", { name: "授予角色" }).waitFor();
  expect(await security.getByRole("button", { name: "重设密码" }).count()).toBe(0);
  await press(security, "授予角色");
  await pick(security, "grant-role", "派遣员");
  await security
    .getByRole("dialog")
    .getByRole("button", { name: /^授\s?予$/ })
    .click();
  await security.getByText("已授予“派遣员”").waitFor();
  await press(security, "授予角色");
  await pick(security, "grant-role", "审计管理员");
  await security
    .getByRole("dialog")
    .getByRole("button", { name: /^授\s?予$/ })
    .click();
  await security
    .getByRole("dialog")
    .getByRole("alert")
    .getByText(/不得兼任/)
    .waitFor();
  await security
    .getByRole("dialog")
    .getByRole("button", { name: /^取\s?消$/ })
    .click();

  const newcomer = await stranger();
  await newcomer.goto("/matters");
  await newcomer.getByLabel("账号").fill("newcomer");
  await newcomer.getByLabel("密码", { exact: true }).fill(password ?? "");
  await press(newcomer, "登录");
  await heading(newcomer, "请先修改初始密码").waitFor();
  await newcomer.getByLabel("原密码").fill(password ?? "");
  await newcomer.getByLabel("新密码", { exact: true }).fill("Wo-ziji-de-mima-2024");
  await newcomer.getByLabel("再输一次新密码").fill("Wo-ziji-de-mima-2025");
  await newcomer.getByText("两次输入的新密码不一致").waitFor();
  await newcomer.getByLabel("再输一次新密码").fill("Wo-ziji-de-mima-2024");
  await newcomer.locator("button[type=submit]").click();
  await heading(newcomer, "工作台").waitFor();
  await newcomer.getByRole("row", { name: /望江路31号/ }).waitFor();

  await press(security, "收回派遣员");
  await security
    .getByRole("dialog")
    .getByRole("button", { name: /^收\s?回$/ })
    .click();
  await security.getByText("已收回“派遣员”").waitFor();
  await newcomer.reload();
  await heading(newcomer, "工作台").waitFor();
  await readable(newcomer);
  expect(await newcomer.getByRole("row", { name: /望江路31号/ }).count()).toBe(0);

  const auditor = await visit("audit-admin");
  await go(auditor, "审计");
  const [opener, granter] = [await nameOf(system), await nameOf(security)];
  expect(opener).not.toBe(granter);
  for (const line of [`${opener} 开立账号 .*周新来`, `${granter} 授予角色`, `${granter} 收回角色`]) {
    await auditor
      .getByRole("row", { name: new RegExp(line) })
      .first()
      .waitFor();
  }
  expect(await auditor.getByRole("row", { name: /授予角色.*审计管理员/ }).count()).toBe(0);
  await auditor.getByRole("tab", { name: "登录" }).click();
  await auditor.getByRole("row", { name: /newcomer 周新来 登录成功/ }).waitFor();
  await auditor.getByRole("tab", { name: "全过程记录" }).click();
  await press(auditor, "现在核验");
  await auditor.getByRole("list", { name: "核验记录" }).getByText("全部相符").waitFor({ timeout: 60_000 });
}, 180_000);

it("moves a limit by a holiday told beforehand, and classifies by a class of the street's own", async () => {
  const event = await street().dispatched("井盖移位", 0, "01001", "望江路32号");
  const system = await visit("sys-admin");
  await go(system, "工作日历");
  const { year, days } = await workdaysAhead(system);
  await system.goto(`/admin/calendar?year=${year}`);
  await press(system, /^(录入|更改)放假安排$/);
  const text = system.getByLabel("通知内容");
  const known = await text.inputValue();
  await system.getByLabel("依据").fill("示范区人民政府关于调休的通知");
  await text.fill(`调休：${days.map(inChinese).join("、")}放假。`);
  await press(system, "试算影响");
  // A notice without National Day is a part of one.
  await system.getByRole("alert").getByText(/国庆/).waitFor();
  await text.fill(`${known === "" ? "国庆节：10月1日放假。" : known}\n调休：${days.map(inChinese).join("、")}放假。`);
  await press(system, "试算影响");
  const moved = system.getByRole("status").getByText(/网格事件.*改为/);
  await moved.first().waitFor();
  // Other events wait here too, and an example does not say whose it is: each clock with the days it is moved to.
  const examples = (await moved.allTextContents()).map((line) => /“(.+)”：(\S+) 改为 (\S+)/.exec(line)?.slice(1) ?? []);
  expect(examples.every(([, before = "", after = ""]) => after > before)).toBe(true);
  await system
    .getByRole("dialog")
    .getByRole("button", { name: /^录\s?入$/ })
    .click();
  await system.getByText(/^已录入/).waitFor();

  // A job counts anew; the matter's page shows the arithmetic.
  const dispatcher = await visit("dispatcher", { address: `/matters/${event.id}` });
  const clocks = dispatcher.locator(".clocks");
  await clocks.getByRole("button").first().waitFor();
  const shown = (await clocks.textContent()) ?? "";
  const [clock = ""] = examples.find(([title = ""]) => shown.includes(title)) ?? [];
  const moves = examples.filter(([title]) => title === clock).map(([, , after = ""]) => after);
  await expect
    .poll(
      async () => {
        await dispatcher.goto(`/matters/${event.id}`);
        await clocks.getByRole("button", { name: clock }).first().click();
        const arithmetic = await dispatcher.getByRole("dialog").innerText();
        return moves.some((day) => arithmetic.includes(day));
      },
      { timeout: 40_000, interval: 1_000 },
    )
    .toBe(true);

  await go(system, "分类与标签");
  await system.goto("/admin/taxonomies?id=urban-matter");
  await press(system, "增加类别");
  await system.getByLabel("名称", { exact: true }).fill("共享单车堆积");
  await system.getByLabel("编码", { exact: true }).fill("06001");
  await system.getByText("这个编码已有类别用过").waitFor();
  await system.getByLabel("编码", { exact: true }).fill("06901");
  await choose(system, "上级（可不选）", "市容环境类");
  await choose(system, "对应的国家标准类别（可不选）", "暴露垃圾");
  await system.getByLabel("理由").fill("街道办公会议纪要");
  await system
    .getByRole("dialog")
    .getByRole("button", { name: /^增\s?加$/ })
    .click();
  await system.getByText("已增加“共享单车堆积”").waitFor();
  await system.getByRole("row", { name: /共享单车堆积 ?自定 06901 06010 0/ }).waitFor();

  const worker = await visit("grid-worker", { address: "/register/grid-event?act=report" });
  await choose(worker, "事件来源", "网格巡查");
  await worker.getByLabel("问题描述").fill("路口共享单车成堆");
  await worker.getByLabel("文字说明").fill("望江路33号门前");
  await chooseUnit(worker, "所在社区（网格）", "望江社区");
  await choose(worker, "事项类别", "共享单车堆积");
  await photo(worker, "近景");
  await photo(worker, "远景");
  await press(worker, "上报");
  await worker.getByRole("heading", { level: 1, name: /共享单车堆积/ }).waitFor();
  await system.goto("/admin/taxonomies?id=urban-matter&q=共享单车");
  await system.getByRole("row", { name: /共享单车堆积 ?自定 06901 06010 1/ }).waitFor();

  const auditor = await visit("audit-admin");
  await go(auditor, "审计");
  await auditor
    .getByRole("row", { name: /录入放假通知/ })
    .first()
    .waitFor();
  await choose(auditor, "操作", "维护分类");
  await auditor.getByRole("row", { name: /维护分类 .*共享单车堆积.*街道办公会议纪要/ }).waitFor();
}, 180_000);

it("keeps the three administrators to their own pages", async () => {
  const others = {
    "sys-admin": { "/admin/audit": "审计管理员", "/admin/security": "安全管理员" },
    "sec-admin": {
      "/admin/units": "系统管理员",
      "/admin/calendar": "系统管理员",
      "/admin/settings": "系统管理员",
      "/admin/audit": "审计管理员",
    },
    "audit-admin": {
      "/admin/accounts": "系统管理员、安全管理员",
      "/admin/taxonomies": "系统管理员",
      "/admin/numbering": "系统管理员",
    },
    dispatcher: { "/admin/accounts": "系统管理员、安全管理员" },
  };
  for (const [login, pages] of Object.entries(others)) {
    const page = await visit(login);
    const nav = page.getByRole("navigation", { name: "主导航" });
    for (const [address, whose] of Object.entries(pages)) {
      expect(await nav.locator(`a[href="${address}"]`).count()).toBe(0);
      await page.goto(address);
      await page.getByText(new RegExp(`由${whose}办理`)).waitFor();
      expect(await page.locator("main table").count()).toBe(0);
    }
  }
}, 120_000);

async function nameOf(page: Page): Promise<string> {
  return ((await (await page.request.get("/api/me")).json()) as { name: string }).name;
}

const inChinese = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year}年${Number(month)}月${Number(date)}日`;
};

/** The next ordinary working days from tomorrow on, and the year whose notice names them. */
async function workdaysAhead(page: Page): Promise<{ year: string; days: string[] }> {
  const marked = new Set<string>();
  const today = beijing(0);
  const year = today.slice(0, 4);
  for (const one of [year, String(Number(year) + 1)]) {
    const { days } = (await (await page.request.get(`/api/calendar/${one}`)).json()) as { days: { date: string }[] };
    for (const { date } of days) marked.add(date);
  }
  const days: string[] = [];
  for (let ahead = 1; days.length < 2; ahead++) {
    const day = beijing(ahead);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !marked.has(day)) days.push(day);
  }
  // A notice is for one year: at the end of December the second of the two is not in it.
  const of = days[0]?.slice(0, 4) ?? year;
  return { year: of, days: days.filter((day) => day.startsWith(of)) };
}

const beijing = (ahead: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
