import { codeAt } from "@fadu/server/second-factor/test-code.ts";
import { expect, it } from "vitest";

import { PASSWORD } from "./small-street.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const { desk, visit, stranger } = useDesk(smallStreet);

it("sets up one-time codes and signs in with one, after a wrong turn", async () => {
  const page = await visit("dispatcher", { address: "/me?part=sessions" });
  await page.getByRole("button", { name: "启用动态口令" }).click();
  await page.getByRole("button", { name: "开始启用" }).click();
  await page.getByRole("img", { name: "动态口令二维码" }).waitFor();
  const secret = ((await page.locator(".factor-key").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel(/输入应用显示的动态口令/).fill(codeAt(secret, Date.now()));
  await page
    .locator("form")
    .getByRole("button", { name: /^启\s?用$/ })
    .click();
  const recovery = (await page.getByRole("list", { name: "备用码" }).getByRole("listitem").first().textContent()) ?? "";
  await page.getByRole("button", { name: "已经保存" }).click();
  await page.getByText(/还有 10 个备用码/).waitFor();

  const other = await stranger("/sign-in?to=/me");
  await other.getByLabel("账号").fill("dispatcher");
  await other.getByLabel("密码", { exact: true }).fill(PASSWORD);
  await other.getByRole("button", { name: "登录" }).click();
  await heading(other, "输入动态口令").waitFor();
  await other.getByLabel(/动态口令/).fill("000000");
  await other.getByRole("button", { name: "登录" }).click();
  await other.getByRole("alert").getByText("动态口令不正确").waitFor();
  await other.getByRole("button", { name: /用备用码/ }).click();
  await other.getByLabel("备用码", { exact: true }).fill(recovery.toLowerCase());
  await other.getByRole("button", { name: "登录" }).click();
  await heading(other, "我的账号").waitFor();
  expect(new URL(other.url()).pathname).toBe("/me");
}, 120_000);

it("ends the session somebody left open elsewhere", async () => {
  const left = await stranger("/sign-in");
  await left.getByLabel("账号").fill("operator");
  await left.getByLabel("密码", { exact: true }).fill(PASSWORD);
  await left.getByRole("button", { name: "登录" }).click();
  await heading(left, "工作台").waitFor();
  const own = await visit("operator", { address: "/me?part=sessions" });
  const rows = own.getByRole("row", { name: /结束/ });
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
  await rows.getByRole("button", { name: /^结束 .* 登录的会话$/ }).click();
  await rows.first().waitFor({ state: "detached" });
  await left.reload();
  await heading(left, "登录").waitFor();
}, 120_000);

// Of the tests themselves: a window is handed from one visit to the next, and each must find it as a new one.
it("finds nothing of the visitor before at the same window", async () => {
  const before = await desk().signedIn("operator", { size: { width: 390, height: 844 } });
  await before.page.evaluate("localStorage.setItem('left', '1'); sessionStorage.setItem('left', '1')");
  await before.close();
  const after = await desk().page();
  expect(after.page).toBe(before.page);
  expect(after.page.viewportSize()).toEqual({ width: 1366, height: 768 });
  expect(await after.page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
  await after.page.goto("/");
  await heading(after.page, "登录").waitFor();
  await after.close();
});
