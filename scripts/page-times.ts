// npm run page-times [-- matters]: how long the main pages take to be read on the demo street with so many more matters
// (100,000 unless said), each cold (a server just asked for nothing yet, a browser without cache) and warm (the median of three).
import { fillUp } from "@fadu/server/bench/bulk.ts";
import { median, ms } from "@fadu/server/bench/result.ts";
import { buildDemo } from "@fadu/server/demo/build.ts";
import { officeOf } from "@fadu/server/demo/found-office.ts";
import { DEMO_PASSWORD, DEMO_STREET } from "@fadu/server/demo/street-plan.ts";
import { startThrowaway } from "@fadu/server/embedded/start-throwaway.ts";
import { migrate } from "@fadu/server/store/migrate.ts";
import type { Page } from "playwright-core";

import { Desk } from "../tests/browser/desk.ts";
import { readable } from "../tests/browser/hands.ts";
import { ensureWebBuilt } from "./lib/build-web.mjs";

const MATTERS = 100_000;
const WARM_ROUNDS = 3;

const PAGES: readonly (readonly [title: string, login: string, address: string])[] = [
  ["工作台", "dispatcher", "/"],
  ["工作台（主要负责人）", "org-head", "/"],
  ["事项列表", "operator", "/matters"],
  ["事项列表，三项筛选", "operator", "/matters?procedure=grid-event&open=true&sort=dueOn"],
  ["搜索：望江路12号", "operator", "/matters?q=望江路12号"],
  ["台账", "justice-office-head", "/records"],
  ["事项页", "operator", "matter"],
  ["登记", "operator", "/register"],
  ["登记表（网格事件）", "operator", "/register/grid-event?act=register"],
  ["驾驶舱", "org-head", "/cockpit"],
  ["统计分析，按类别", "org-head", "/statistics?indicator=TJ-02&dimension=category"],
  ["报告", "justice-office-head", "/reports"],
  ["程序（普通程序处罚）", "case-clerk", "/law/procedures/ordinary-penalty"],
];

async function timed(page: Page, address: string): Promise<number> {
  const began = performance.now();
  await page.goto(address);
  await readable(page);
  return performance.now() - began;
}

/** The newest event: it has a record, which those filled in have not. */
async function aMatter(page: Page): Promise<string> {
  const answer = await page.request.get("/api/matters?procedure=grid-event");
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  return `/matters/${items[0]?.id ?? ""}`;
}

/** What the server asks of every write. */
const HEADERS = { "x-fadu": "1" };

const count = Number(process.argv[2] ?? MATTERS);
await ensureWebBuilt("Building the web");
const database = await startThrowaway();
try {
  await migrate(database.adminUrl);
  const desk = await Desk.open(database.adminUrl, async ({ door, dataDir }) => {
    await buildDemo(door, { dataDir, onProgress: console.log });
    console.log(`${count.toLocaleString("en-US")} 件事项……`);
    await fillUp({ url: database.adminUrl, office: officeOf(DEMO_STREET) }, 0, count);
  });
  console.log("| 页面 | 首次（冷） | 再次（热） |\n| --- | --- | --- |");
  for (const [title, login, wanted] of PAGES) {
    const visit = await desk.page();
    const { page } = visit;
    // Over the API: nothing of the desk is in the browser yet.
    await page.request.post("/api/session", { headers: HEADERS, data: { login, password: DEMO_PASSWORD } });
    const address = wanted === "matter" ? await aMatter(page) : wanted;
    const cold = await timed(page, address);
    const warm: number[] = [];
    for (let round = 0; round < WARM_ROUNDS; round++) warm.push(await timed(page, address));
    console.log(`| ${title} | ${ms(cold)} | ${ms(median(warm))} |`);
    // The next one is cold again: a browser that has seen nothing of the desk.
    await page.context().close();
  }
  await desk.close();
} finally {
  await database.stop();
}
