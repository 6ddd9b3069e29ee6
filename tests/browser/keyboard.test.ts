import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { png } from "./hands.ts";
import { PASSWORD } from "./small-street.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);

/** More stops than any page of an errand has before what is looked for. */
const STOPS = 160;

/** What the outline of the focused element is drawn with. */
const RING =
  "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow";

/** Run in the page: whether what has the focus is among the elements found. */
const hasFocus = (found: readonly unknown[]): boolean =>
  found.includes((globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement);

/** Goes on with the tabulator until this is focused, and sees that one can see it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await target.evaluateAll(hasFocus)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the tabulator does not reach ${target.toString()}`);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

/** Picks from a list that opens and narrows while one types. */
async function pick(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole("combobox", { name: label }));
  await page.keyboard.type(text);
  await page.locator(".ant-select-dropdown:visible").getByText(text).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  expect(await page.evaluate<string>(RING)).not.toBe("nonenone");
  await page.keyboard.press("Enter");
}

async function signIn(login: string): Promise<Page> {
  const page = await office.stranger();
  await page.goto("/sign-in");
  await type(page, "账号", login);
  await tabTo(page, page.getByLabel("密码", { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await heading(page, "工作台").waitFor();
  return page;
}

describe("with the keyboard alone", () => {
  it("a leader signs in, reads what waits, sends one back with a reason and agrees to another", async () => {
    const street = office.street();
    const wrong = await street.declined("高架桥下堆物");
    const right = await street.declined("人行道破损");
    const page = await signIn("dispatcher");
    await press(page, page.getByRole("row", { name: /高架桥下堆物/ }).getByRole("link", { name: /高架桥下堆物/ }));
    await heading(page, /高架桥下堆物/).waitFor();
    expect(page.url()).toContain(wrong.id);
    await press(page, page.getByRole("button", { name: "退回", exact: true }));
    const form = page.getByRole("dialog");
    await tabTo(page, form.getByRole("textbox").first());
    await page.keyboard.type("职责依据不足，请补充。");
    await press(page, form.getByRole("button", { name: "退回", exact: true }));
    await page.getByText("已退回申请人修改").waitFor();

    await page.goto("/");
    await press(page, page.getByRole("link", { name: /^同意：.*人行道破损/ }));
    await press(page, page.getByRole("button", { name: "同意", exact: true }));
    await page.getByText("已同意").waitFor();
    expect(page.url()).toContain(right.id);
  });

  it("a grid worker reports an event with two photos, after being told what is missing", async () => {
    const page = await signIn("grid-worker");
    await press(page, page.getByRole("navigation").getByRole("link", { name: "登记" }));
    await press(page, page.getByRole("link", { name: "网格事件 上报" }));
    await pick(page, "事件来源", "网格巡查");
    await type(page, "问题描述", "沿街垃圾成堆，夜间有异味");
    await type(page, "文字说明", "望江路9号门前");
    await pick(page, "所在社区（网格）", "望江社区");
    await pick(page, "事项类别", "暴露垃圾");
    await press(page, page.getByRole("button", { name: "上报" }));
    await page.getByRole("alert").first().waitFor();
    for (const kind of ["近景", "远景"]) {
      const chooser = page.waitForEvent("filechooser");
      await press(page, page.getByRole("button", { name: new RegExp(kind) }));
      await (
        await chooser
      ).setFiles({ name: `${kind}.png`, mimeType: "image/png", buffer: png(kind === "近景" ? 1 : 2) });
      await page.getByRole("img", { name: `${kind}.png` }).waitFor();
    }
    await press(page, page.getByRole("button", { name: "上报" }));
    await heading(page, /望江路9号门前/).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/matters\//);
  });
});
