import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";

import { readable } from "./hands.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const { street, visit } = useDesk(smallStreet);
const PHONE = "13800000000";

let matter: Matter;
beforeAll(async () => {
  matter = await street().inspection("欧阳望舒");
});

/** A picture of the page, where somebody wants to look at it. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["FADU_PICTURES"];
  if (folder === undefined) return;
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${folder}/${name}-${String(width)}.png` });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

it("shows a masked telephone for a reason, and who works on the matter sees who looked and why", async () => {
  const address = `/matters/${matter.id}`;
  const page = await visit("org-head", { address });
  await readable(page);
  const facts = page.locator("#facts");
  await facts.getByText("已脱敏").first().waitFor();
  expect(await facts.textContent()).not.toContain(PHONE);
  await facts.getByRole("button", { name: "查看当事人的完整信息" }).click();
  const dialog = page.getByRole("dialog", { name: "查看完整信息：当事人" });
  await dialog.getByRole("combobox", { name: "查看哪一项" }).click();
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: "电话" }).click();
  const look = dialog.getByRole("button", { name: /^查\s?看$/ });
  // Without a reason it is not even asked, and three characters are none.
  expect(await look.isDisabled()).toBe(true);
  await dialog.getByLabel(/^理由/).fill("好奇");
  expect(await look.isDisabled()).toBe(true);
  await picture(page, "reveal-ask");
  await dialog.getByLabel(/^理由/).fill("核实是否联系到本人");
  await look.click();
  await dialog.getByRole("status").getByText(PHONE).waitFor();
  await picture(page, "reveal-shown");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  // Once closed it is not there any more.
  expect(await page.locator("body").textContent()).not.toContain(PHONE);

  const own = await visit("enforcement-officer", { address });
  await own.getByText("谁查看过个人信息").click();
  const line = own.locator("#facts li", { hasText: "查看完整信息" });
  await line.waitFor();
  const text = (await line.textContent()) ?? "";
  expect(text).toContain("督办核查：核实是否联系到本人");
  expect(text).not.toContain(PHONE);
  await own.getByText("谁查看过个人信息").scrollIntoViewIfNeeded();
  await picture(own, "readings");
}, 180_000);

it("offers no export to who may take no lists away, and the server refuses it all the same", async () => {
  const page = await visit("grid-worker", { address: "/matters" });
  await heading(page, /事项/).waitFor();
  await readable(page);
  expect(await page.getByRole("button", { name: /导出/ }).count()).toBe(0);
  const answer = await page.request.post("/api/list-exports", {
    headers: { "x-fadu": "1", origin: new URL(page.url()).origin },
    data: { title: "全部", query: {}, columns: ["title"] },
  });
  expect([answer.status(), await answer.json()]).toMatchObject([403, { code: "forbidden" }]);
  const leader = await visit("operator", { address: "/matters" });
  await leader.getByRole("button", { name: /导出/ }).first().waitFor();
}, 120_000);
