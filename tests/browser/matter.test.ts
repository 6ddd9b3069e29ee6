import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { choose, chooseUnit, fieldOf, typeDate } from "./hands.ts";
import { nameOf } from "./small-street.ts";
import { smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const { visit } = office;

const form = (page: Page): Locator => page.getByRole("dialog");
const part = (page: Page, name: string | RegExp): Locator =>
  page.locator("section", { has: page.getByRole("heading", { level: 2, name }) });

/** Presses the button of the form that is open. */
const send = (page: Page, label: string): Promise<void> =>
  form(page)
    .getByRole("button", { name: new RegExp(`^${label}(，提交审批)?$`) })
    .click();

/** A contract that was handed in for its review of legality. */
const submitted = () =>
  office.street().open("office-clerk", "legality-review", "submit", {
    object: "contract",
    subject: "望江社区用房租赁合同",
    from: office.street().unit("office"),
    contractKind: "lease",
    counterpart: "示范区某商贸有限公司",
    competition: "notConcerned",
    draft: [office.street().exhibit("documentary")],
  });

describe("a review of legality", () => {
  it("is returned for what is lacking, and then passed, signed and answered", async () => {
    const matter = await submitted();
    const assistant = await visit("justice-assistant", { address: `/matters/${matter.id}?act=returnForCompletion` });
    await send(assistant, "退回补充材料");
    await fieldOf(assistant, "lacking").getByText("请填写“需要补充的材料”").waitFor();
    await form(assistant).getByLabel("需要补充的材料").fill("请补充租金评估情况。");
    await send(assistant, "退回补充材料");
    await assistant.getByText("“退回补充材料”已办理").waitFor();

    const clerk = await visit("office-clerk", { address: `/matters/${matter.id}?act=supplement` });
    const materials = fieldOf(clerk, "materials");
    await materials.getByRole("combobox", { name: "材料种类" }).click();
    await clerk.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: "书证" }).click();
    await materials.getByLabel("上传文件").setInputFiles({
      name: "租金评估情况.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("经询价，同地段月租金每平方米三十六元。"),
    });
    await materials.getByText("租金评估情况.txt").waitFor();
    await send(clerk, "补充材料");
    await clerk.getByText("“补充材料”已办理").waitFor();

    await assistant.goto(`/matters/${matter.id}?act=accept`);
    await choose(assistant, "审查人", nameOf("office-clerk"));
    await send(assistant, "受理");
    await form(assistant).getByRole("alert").getByText("送审人不得审查自己送审的事项").waitFor();
    await choose(assistant, "审查人", nameOf("legal-reviewer"));
    await send(assistant, "受理");
    await assistant.getByText("“受理”已办理").waitFor();

    const reviewer = await visit("legal-reviewer", { address: `/matters/${matter.id}?act=opine` });
    const checked = fieldOf(reviewer, "checked");
    await checked.getByText("是否超越法定职权").click();
    await form(reviewer).getByText("合法", { exact: true }).click();
    await form(reviewer).getByLabel("审查意见").fill("合同条款完备，未发现违反法律、法规的内容。");
    await send(reviewer, "出具合法性审查意见");
    await form(reviewer).getByRole("alert").getByText("合同须审查条款和法律风险").waitFor();
    await checked.getByText("合同条款是否完备、有无重大法律风险").click();
    await send(reviewer, "出具合法性审查意见");
    await reviewer.getByText("“出具合法性审查意见”已提交审批").waitFor();

    // Before she agrees the head reads the paper that would come of it.
    const head = await visit("justice-office-head", { address: `/matters/${matter.id}` });
    await head.getByRole("button", { name: "预览草稿 合法性审查意见书" }).click();
    await form(head).getByText("草稿，不编号").waitFor();
    await form(head).getByText("网页", { exact: true }).click();
    await head.frameLocator("iframe.preview").getByText("合同条款完备").first().waitFor();
    await head.keyboard.press("Escape");
    await head.getByRole("button", { name: "同意", exact: true }).click();
    await head.getByText("已同意").waitFor();
    await head.getByRole("heading", { name: "文书 1" }).waitFor();
    const [name, number] = await part(head, "文书 1").getByRole("cell").allTextContents();
    expect([name, number]).toEqual(["合法性审查意见书", expect.stringMatching(/法审意〔\d{4}〕1号$/)]);
    await head.locator(".strip .now").getByText("待反馈采纳情况").waitFor();
  });
});

describe("a petition", () => {
  it("goes from intake to its reply, and whoever doubts an entry proves it", async () => {
    const clerk = await visit("petition-clerk", { address: "/register/petition" });
    await clerk.getByText("信访人直接提出").click();
    await clerk.getByText("建议意见", { exact: true }).click();
    await fieldOf(clerk, "topic").getByRole("combobox").first().click();
    await clerk.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click();
    const received = clerk.getByLabel("收到日期");
    await typeDate(received, today(), "Tab");
    await fieldOf(clerk, "petitioner").getByLabel("姓名").fill("韩冬梅");
    await clerk.getByLabel("信访请求").fill("建议望江社区活动室周末开放。");
    await clerk.getByRole("button", { name: "登记信访事项" }).click();
    await fieldOf(clerk, "form").getByText("请填写“信访形式”").waitFor();
    await choose(clerk, "信访形式", "来信");
    await clerk.getByRole("button", { name: "登记信访事项" }).click();
    await clerk.getByRole("heading", { level: 1, name: /韩冬梅/ }).waitFor();

    await act(clerk, "受理", () => form(clerk).getByLabel("处理途径和程序").fill("按建议意见程序办理。"));
    await clerk.getByRole("button", { name: "交办", exact: true }).click();
    await chooseUnit(clerk, "承办单位", "平安建设和应急管理办公室");
    await choose(clerk, "承办人", nameOf("petition-clerk"));
    const conflict = fieldOf(clerk, "conflict");
    await conflict.getByText("是", { exact: true }).click();
    await send(clerk, "交办");
    await form(clerk).getByRole("alert").getByText("承办人有直接利害关系的，应当回避").waitFor();
    await conflict.getByText("否", { exact: true }).click();
    await send(clerk, "交办");
    await clerk.getByText("“交办”已办理").waitFor();
    await act(clerk, "答复建议意见", async () => {
      await form(clerk).getByText("采纳", { exact: true }).click();
      await form(clerk).getByLabel("答复内容").fill("自下月起周末开放，感谢您的建议。");
    });
    await clerk.locator(".strip .now").getByText("已办结").waitFor();
    await clerk.getByRole("button", { name: "预览", exact: true }).first().waitFor();

    const last = clerk.getByRole("button", { name: "证明第 4 条记录" });
    await last.click();
    const proof = form(clerk);
    const again = proof.getByRole("button", { name: "再看一次" });
    const verified = proof.getByText("核验通过");
    await expect
      .poll(
        async () => {
          await again.or(verified).first().waitFor();
          if (await again.isVisible()) await again.click();
          return verified.count();
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toBe(1);
    await proof.getByText("参与计算的原文").waitFor();
    const saving = clerk.waitForEvent("download");
    await proof.getByRole("button", { name: "下载证明文件" }).click();
    expect((await saving).suggestedFilename()).toMatch(/^证明-.*-第4条\.json$/);
  });
});

describe("the exhibits of a matter", () => {
  it("are looked through by keyboard, and nothing on the page needs a mouse", async () => {
    const matter = await office.street().report("人行道上堆放建筑垃圾");
    const page = await visit("operator", { address: `/matters/${matter.id}` });
    const card = part(page, "证据材料 2");
    await card.getByRole("button", { name: /^预览/ }).first().press("Enter");
    const gallery = page.getByRole("dialog", { name: /^(近景|远景)：/ });
    await gallery.getByText("1 / 2").waitFor();
    await gallery.getByText(/^sm3:[0-9a-f]{64}$/).waitFor();
    await page.keyboard.press("ArrowRight");
    await gallery.getByText("2 / 2").waitFor();
    // The address says which one: it can be handed on.
    await page.reload();
    await gallery.getByText("2 / 2").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => new URL(page.url()).search).toBe("");

    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "快捷键" });
    await keys.getByText("到“全过程记录”").waitFor();
    expect(await keys.getByText("到“文书”").count()).toBe(0);
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    await page.keyboard.press("c");
    await page.getByRole("dialog", { name: "期限怎样算出" }).getByText("起算").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("1");
    await page.getByRole("dialog").getByRole("button", { name: "取消" }).waitFor();
  });
});

/** Opens an act from the page, fills its form, and waits until it is done. */
async function act(page: Page, title: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: title, exact: true }).first().click();
  await form(page).waitFor();
  await fill();
  await send(page, title);
  await page.getByText(`“${title}”已办理`).waitFor();
}

/** The day it is in the office. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
