// node scripts/screens.ts [folder] [names…]: pictures of the desk on the demo street, at 1366×768 and on a telephone.
// Those of the README are `npm run screens`; with a folder, every page goes there, to be looked at.
import { mkdirSync } from "node:fs";
import path from "node:path";

import { buildDemo } from "@fadu/server/demo/build.ts";
import { startThrowaway } from "@fadu/server/embedded/start-throwaway.ts";
import { migrate } from "@fadu/server/store/migrate.ts";
import type { Page } from "playwright-core";

import { Desk } from "../tests/browser/desk.ts";
import { ensureWebBuilt } from "./lib/build-web.mjs";

const DESK = { width: 1366, height: 768 } as const;
const TELEPHONE = { width: 390, height: 844 } as const;
/** Pictures, charts and documents come after the page. */
const SETTLE_MS = 1_200;

interface Shot {
  readonly name: string;
  readonly login: string;
  readonly address: string;
  readonly after?: (page: Page) => Promise<void>;
}

/** Opens the first row of a list. */
const firstRow = (page: Page): Promise<void> => page.locator("tbody tr a").first().click();

/** A penalty that waits for the head's consent. */
const firstDecision = (page: Page): Promise<void> =>
  page
    .getByRole("row", { name: /作出行政处罚决定/ })
    .first()
    .locator(".title")
    .click();

const README: readonly Shot[] = [
  { name: "worklist", login: "dispatcher", address: "/" },
  { name: "matter", login: "org-head", address: "/", after: firstDecision },
  { name: "report", login: "justice-office-head", address: "/reports", after: makeReport },
];

const EVERY: readonly Shot[] = [
  ...README,
  { name: "work-officer", login: "enforcement-officer", address: "/" },
  { name: "work-leader", login: "org-head", address: "/" },
  { name: "work-unit", login: "unit-lead", address: "/?tab=unit" },
  { name: "matters", login: "operator", address: "/matters" },
  { name: "matters-events", login: "operator", address: "/matters?procedure=grid-event&overdue=true&sort=dueOn" },
  { name: "records", login: "justice-office-head", address: "/records" },
  { name: "register", login: "operator", address: "/register" },
  { name: "register-form", login: "operator", address: "/register/grid-event?act=register" },
  { name: "register-penalty", login: "enforcement-officer", address: "/register/simple-penalty" },
  {
    name: "approve",
    login: "org-head",
    address: "/",
    after: (page) => page.getByRole("link", { name: /^同意/ }).first().click(),
  },
  { name: "statistics", login: "org-head", address: "/statistics?indicator=TJ-02&dimension=category" },
  {
    name: "statistics-compared",
    login: "org-head",
    address: "/statistics?indicator=TJ-01&dimension=month&period=thisYear&compare=1",
  },
  {
    name: "report-figure",
    login: "justice-office-head",
    address: "/reports",
    after: async (page) => {
      await firstRow(page);
      await page
        .locator(".paper .figure", { hasText: /^[1-9]\d+$/ })
        .first()
        .click();
    },
  },
];

/** This year's, up to today. */
async function makeReport(page: Page): Promise<void> {
  const year = String(new Date().getFullYear());
  await page.getByRole("button", { name: "起草报告" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("年度").fill(`${year} 年`);
  await form.getByLabel("年度").press("Enter");
  await form.getByRole("button", { name: "起草" }).click();
  await page.locator(".paper h1").waitFor();
}

const [folder, ...names] = process.argv.slice(2);
const target = path.resolve(folder ?? path.join(import.meta.dirname, "../docs/screens"));
mkdirSync(target, { recursive: true });
await ensureWebBuilt("Building the web");
const database = await startThrowaway();
try {
  await migrate(database.adminUrl);
  const desk = await Desk.open(database.adminUrl, ({ door, dataDir }) =>
    buildDemo(door, { dataDir, onProgress: console.log }),
  );
  for (const shot of folder === undefined ? README : EVERY) {
    if (names.length > 0 && !names.includes(shot.name)) continue;
    await take(desk, shot, DESK, shot.name);
    if (folder !== undefined) await take(desk, shot, TELEPHONE, `${shot.name}-phone`);
  }
  await desk.close();
} finally {
  await database.stop();
}

async function take(
  desk: Desk<unknown>,
  shot: Shot,
  size: typeof DESK | typeof TELEPHONE,
  name: string,
): Promise<void> {
  const visit = await desk.signedIn(shot.login, size);
  try {
    await visit.page.goto(shot.address);
    await visit.page.locator("main h1, article h1").first().waitFor();
    await shot.after?.(visit.page);
    await visit.page.waitForTimeout(SETTLE_MS);
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
  await visit.page.screenshot({ path: path.join(target, `${name}.png`) });
  for (const fault of visit.faults) console.log(`${name}: ${fault}`);
  await visit.close();
}
