import type { Locator, Page } from "playwright-core";

import { thisYear, typeDate } from "./hands.ts";

/** A page of the desk as somebody of the demo street sees it: what is looked at in pictures, and checked for everybody's use. */
export interface Shot {
  readonly name: string;
  readonly login: string;
  readonly address: string;
  /** What is done on the page before it is looked at. */
  readonly after?: (page: Page) => Promise<void>;
}

/** Follows a link, until the page it leads to stands there: the one before stays till then, and can be read. */
async function follow(link: Locator): Promise<void> {
  const title = link.page().locator("main h1, article h1").first();
  const before = (await title.innerText()).replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  await link.click();
  await title.filter({ hasNotText: new RegExp(`^\\s*${before}\\s*$`) }).waitFor();
}

/** Opens the first row of a list. */
const firstRow = (page: Page): Promise<void> => follow(page.locator("tbody tr a").first());

/** A penalty that waits for the head's consent. */
const firstDecision = (page: Page): Promise<void> =>
  follow(
    page
      .getByRole("row", { name: /作出行政处罚决定/ })
      .first()
      .locator(".title"),
  );

/** The three that the README shows. */
const README: readonly Shot[] = [
  { name: "worklist", login: "dispatcher", address: "/" },
  { name: "matter", login: "org-head", address: "/", after: firstDecision },
  { name: "report", login: "justice-office-head", address: "/reports", after: makeReport },
];

/** At least one of every route of the desk; `access.test.ts` sees to that. */
export const EVERY: readonly Shot[] = [
  { name: "sign-in", login: "", address: "/sign-in" },
  { name: "password", login: "dispatcher", address: "/password" },
  { name: "second-factor", login: "dispatcher", address: "/second-factor" },
  ...README,
  { name: "work-officer", login: "enforcement-officer", address: "/" },
  { name: "work-leader", login: "org-head", address: "/" },
  { name: "week", login: "office-head", address: "/week" },
  { name: "notices", login: "org-head", address: "/notices" },
  { name: "me", login: "org-head", address: "/me" },
  { name: "me-delegations", login: "org-head", address: "/me?part=delegations" },
  { name: "me-phrases", login: "org-head", address: "/me?part=phrases" },
  { name: "me-sessions", login: "org-head", address: "/me?part=sessions" },
  { name: "me-tokens", login: "org-head", address: "/me?part=tokens" },
  { name: "work-unit", login: "unit-lead", address: "/?tab=unit" },
  { name: "matters", login: "operator", address: "/matters" },
  { name: "matters-events", login: "operator", address: "/matters?procedure=grid-event&overdue=true&sort=dueOn" },
  {
    name: "matters-search",
    login: "operator",
    address: "/matters",
    after: (page) => page.getByRole("combobox", { name: "搜索", exact: true }).fill("占道"),
  },
  { name: "exports", login: "operator", address: "/exports" },
  { name: "records", login: "justice-office-head", address: "/records" },
  { name: "records-expiring", login: "justice-office-head", address: "/records/expiring?days=365" },
  { name: "records-grid", login: "personnel-clerk", address: "/records/staff/grid", after: typeRow },
  { name: "records-import", login: "personnel-clerk", address: "/records/officer/import" },
  { name: "education", login: "publicity-clerk", address: "/education" },
  { name: "education-hours", login: "justice-office-head", address: "/education?tab=hours" },
  { name: "disclosure", login: "disclosure-clerk", address: "/disclosure" },
  {
    name: "disclosure-preview",
    login: "case-clerk",
    address: "/disclosure",
    after: (page) => page.locator("tbody tr button").first().click(),
  },
  { name: "disclosure-requests", login: "office-head", address: "/disclosure?tab=requests" },
  { name: "disclosure-credit", login: "case-clerk", address: "/disclosure?tab=credit" },
  {
    name: "exhibit",
    login: "operator",
    address: "/matters?procedure=grid-event",
    after: async (page) => {
      await firstRow(page);
      await page.locator(".thumb button").first().click();
      await page.getByRole("dialog").getByText("证据保管链").click();
      await page.getByRole("list", { name: "证据保管链" }).waitFor();
    },
  },
  { name: "register", login: "operator", address: "/register" },
  { name: "register-form", login: "operator", address: "/register/grid-event?act=register" },
  { name: "register-penalty", login: "enforcement-officer", address: "/register/simple-penalty" },
  {
    name: "approve",
    login: "org-head",
    address: "/",
    after: (page) => follow(page.getByRole("link", { name: /^同意/ }).first()),
  },
  { name: "statistics", login: "org-head", address: "/statistics?indicator=TJ-02&dimension=category" },
  {
    name: "statistics-compared",
    login: "org-head",
    address: "/statistics?indicator=TJ-01&dimension=month&period=thisYear&compare=1",
  },
  { name: "statistics-board", login: "org-head", address: "/statistics/board" },
  { name: "statistics-own", login: "analyst", address: "/statistics/own" },
  { name: "statistics-define", login: "analyst", address: "/statistics/define" },
  { name: "statistics-registers", login: "office-head", address: "/statistics/registers" },
  { name: "cockpit", login: "org-head", address: "/cockpit" },
  { name: "cockpit-wall", login: "org-head", address: "/cockpit/wall" },
  { name: "reports", login: "justice-office-head", address: "/reports" },
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
  { name: "archive", login: "archive-clerk", address: "/archive" },
  { name: "law", login: "case-clerk", address: "/law" },
  { name: "law-procedure", login: "case-clerk", address: "/law/procedures/ordinary-penalty" },
  { name: "law-rules", login: "case-clerk", address: "/law/rules" },
  { name: "law-rule", login: "case-clerk", address: "/law/rules/APL-51a" },
  { name: "law-discretion", login: "case-clerk", address: "/law/discretion" },
  { name: "law-powers", login: "case-clerk", address: "/law/powers" },
  { name: "admin-units", login: "sys-admin", address: "/admin/units" },
  { name: "admin-accounts", login: "sys-admin", address: "/admin/accounts" },
  { name: "admin-grants", login: "sec-admin", address: "/admin/accounts" },
  { name: "admin-roles", login: "sec-admin", address: "/admin/accounts?tab=roles" },
  { name: "admin-security", login: "sec-admin", address: "/admin/security" },
  { name: "admin-privacy", login: "sec-admin", address: "/admin/security?tab=privacy" },
  { name: "admin-providers", login: "sys-admin", address: "/admin/accounts?tab=providers" },
  { name: "admin-exhibits", login: "sec-admin", address: "/admin/security?tab=exhibits" },
  { name: "admin-out", login: "sec-admin", address: "/admin/security?tab=out" },
  { name: "admin-sessions", login: "sec-admin", address: "/admin/security?tab=sessions" },
  { name: "admin-viruses", login: "sec-admin", address: "/admin/security?tab=viruses" },
  { name: "admin-calendar", login: "sys-admin", address: "/admin/calendar" },
  { name: "admin-settings", login: "sys-admin", address: "/admin/settings" },
  { name: "admin-office", login: "sys-admin", address: "/admin/settings?tab=office" },
  { name: "admin-taxonomies", login: "sys-admin", address: "/admin/taxonomies?id=urban-matter" },
  { name: "admin-operations", login: "sys-admin", address: "/admin/operations" },
  { name: "admin-numbering", login: "sys-admin", address: "/admin/numbering" },
  { name: "admin-audit", login: "audit-admin", address: "/admin/audit?tab=login" },
  { name: "admin-ledger", login: "audit-admin", address: "/admin/audit?tab=ledger" },
  { name: "law-labels", login: "analyst", address: "/law/labels" },
  { name: "themes", login: "command-director", address: "/themes" },
  { name: "theme", login: "command-director", address: "/themes", after: firstRow },
  { name: "theme-compose", login: "command-director", address: "/themes/new/compose" },
  {
    name: "theme-form",
    login: "command-director",
    address: "/themes",
    after: async (page) => {
      await page
        .getByRole("link", { name: /^编排.*一件事$/ })
        .first()
        .click();
      await page.getByRole("button", { name: "预览现场表单" }).click();
    },
  },
  {
    name: "versions",
    login: "sys-admin",
    address: "/admin/procedures",
    after: (page) => page.getByRole("button", { name: "一件事主题" }).click(),
  },
  { name: "nowhere", login: "dispatcher", address: "/nowhere" },
];

/** A row of a sheet with a cell that is wrong. */
async function typeRow(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "第1行 姓名" }).click();
  for (const text of ["孟小海", "", "执法九中队", "事业人员"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.getByText("有误 1 行").waitFor();
}

/** This year's, up to today. */
async function makeReport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "起草报告" }).click();
  const form = page.getByRole("dialog");
  await typeDate(form.getByLabel("年度"), `${thisYear()} 年`);
  await form.getByRole("button", { name: "起草" }).click();
  await page.locator(".paper h1").waitFor();
}
