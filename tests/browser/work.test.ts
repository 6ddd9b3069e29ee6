import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { choose, readable } from "./hands.ts";
import { nameOf } from "./small-street.ts";
import { smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const { visit } = office;

const DAY_MS = 86_400_000;
/** A day so many days from today, in Beijing. */
const day = (ahead: number): string => new Date(Date.now() + ahead * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10);
/** This week's Monday is so many days from today. */
const MONDAY = -((new Date(Date.now() + 8 * 3_600_000).getUTCDay() + 6) % 7);

/** A task of this week, listed by the section's clerk for himself. */
function listed(title: string): Promise<Matter> {
  const street = office.street();
  return street.open("section-clerk", "weekly-task", "list", {
    title,
    kind: "key",
    weekFrom: day(MONDAY),
    responsible: street.unit("economy"),
    worker: street.account("section-clerk"),
    dueOn: day(MONDAY + 6),
  });
}

/** A task that its section asks to drop: the office's head is asked. */
async function toDrop(title: string): Promise<Matter> {
  return office.street().do("section-clerk", await listed(title), "cancel", { cancelText: "上级已取消此项工作。" });
}

const row = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title });

describe("a leader with little time", () => {
  it("agrees to several at once, is told which one differs and why, and sends one back; its clerk hears of it at once", async () => {
    for (const title of ["出租房摸排", "楼宇走访", "台账整理"]) await toDrop(title);
    const other = await listed("迎检材料汇编");
    await office.street().do("section-clerk", other, "carryOver", {
      carryReason: "检查改期。",
      nextWeek: day(MONDAY + 7),
      nextDue: day(MONDAY + 13),
    });
    const clerk = await visit("section-clerk");
    const bell = clerk.getByRole("link", { name: /^消息/ });
    await bell.waitFor();

    const head = await visit("office-head");
    for (const title of ["出租房摸排", "楼宇走访", "迎检材料汇编"])
      await head.getByRole("checkbox", { name: `选择：${title}` }).check();
    const batch = head.getByRole("region", { name: "批量审批" });
    await batch.getByText("其中 1 件等待的不是").waitFor();
    await batch.getByRole("button", { name: "同意。", exact: true }).click();
    await batch.getByRole("button", { name: "同意所选 3 件" }).click();
    const outcome = head.getByRole("status").filter({ hasText: "已同意" });
    await outcome.getByText("已同意 2 件，1 件没有办理").waitFor();
    expect(await outcome.innerText()).toContain("结转下周");
    await row(head, "楼宇走访").waitFor({ state: "detached" });
    expect(await row(head, "迎检材料汇编").count()).toBe(1);

    await row(head, "台账整理").getByRole("link", { name: "台账整理", exact: true }).click();
    await head.getByRole("heading", { level: 1, name: "台账整理" }).waitFor();
    await head.getByRole("button", { name: "退回", exact: true }).click();
    const form = head.getByRole("dialog");
    // Without a reason nothing is sent back.
    expect(await form.getByRole("button", { name: "退回", exact: true }).isDisabled()).toBe(true);
    await form.getByRole("button", { name: "材料不齐，请补充后再报。" }).click();
    await form.getByRole("button", { name: "退回", exact: true }).click();
    await head.getByText("已退回申请人修改").waitFor();

    // The clerk has not touched his page.
    await clerk.getByRole("link", { name: /^消息，\d+ 条未读/ }).click();
    await clerk.getByRole("heading", { level: 1, name: "消息" }).waitFor();
    const news = clerk.getByRole("listitem").filter({ hasText: "台账整理" }).filter({ hasText: "退回" });
    await news.getByRole("link", { name: "台账整理" }).click();
    await clerk.getByRole("heading", { level: 1, name: "台账整理" }).waitFor();
    await clerk.goBack();
    await news.getByRole("button", { name: "标为已读" }).waitFor({ state: "detached" });
    const all = clerk.getByRole("button", { name: "全部标为已读" });
    const none = clerk.getByRole("link", { name: "消息，没有未读" });
    // News may still come in of what was done before.
    await expect
      .poll(
        async () => {
          await all.or(none).first().waitFor();
          if (await all.isVisible()) await all.click();
          return none.count();
        },
        { timeout: 30_000, interval: 250 },
      )
      .toBe(1);
  });
});

describe("a leader who is away", () => {
  it("lets another act for him, who signs 代 and is refused once it is revoked", async () => {
    await toDrop("印章核查");
    await toDrop("值班表修订");
    const head = await visit("office-head", { address: "/me?part=delegations" });
    await head.getByRole("button", { name: "新增授权" }).click();
    const form = head.getByRole("dialog");
    await choose(head, "受托人", nameOf("office-head"));
    await form.getByLabel("事由").fill("外出培训");
    await form.getByRole("button", { name: /授\s*权/ }).click();
    await form.getByText("不能授权给自己").waitFor();
    await choose(head, "受托人", nameOf("office-clerk"));
    await form.getByRole("button", { name: /授\s*权/ }).click();
    await head
      .getByRole("row")
      .filter({ hasText: nameOf("office-clerk") })
      .getByText("生效中")
      .waitFor();

    const clerk = await visit("office-clerk");
    const mark = `代 ${nameOf("office-head")}`;
    await row(clerk, "印章核查").getByText(mark).waitFor();
    await row(clerk, "印章核查").getByRole("link", { name: "印章核查", exact: true }).click();
    await clerk.getByRole("button", { name: `代${nameOf("office-head")}同意` }).click();
    await clerk.getByText("已同意").waitFor();
    await clerk.locator("#timeline").getByText(`（${mark}）`).first().waitFor();

    await clerk.goto("/");
    await row(clerk, "值班表修订").getByRole("link", { name: "值班表修订", exact: true }).click();
    const agree = clerk.getByRole("button", { name: `代${nameOf("office-head")}同意` });
    await agree.waitFor();
    await head.getByRole("button", { name: `撤销对${nameOf("office-clerk")}的授权` }).click();
    await head
      .getByRole("dialog")
      .getByRole("button", { name: /撤\s*销/ })
      .click();
    await head.getByText("已撤销", { exact: true }).waitFor();
    await agree.click();
    await clerk
      .getByText(/的有效授权/)
      .first()
      .waitFor();
    await clerk.goto("/");
    await clerk.getByRole("heading", { level: 1, name: "工作台" }).waitFor();
    await readable(clerk);
    expect(await row(clerk, "值班表修订").count()).toBe(0);
  });
});

describe("the week on one table", () => {
  it("is marked done through the acts of its tasks: not half done, and confirmed by the office", async () => {
    await listed("重点企业走访");
    const clerk = await visit("section-clerk");
    await clerk.getByRole("link", { name: "一表统揽" }).click();
    await clerk.getByRole("heading", { level: 1, name: "一表统揽" }).waitFor();
    await clerk.getByRole("button", { name: "申请销项：重点企业走访" }).click();
    const form = clerk.getByRole("dialog");
    await form.getByLabel("完成进度").fill("80");
    await form.getByLabel("进展情况").fill("走访八家，尚有两家。");
    await form.getByRole("button", { name: "申请销项" }).click();
    await form.getByText("完成进度未到百分之百的，请结转").first().waitFor();
    await form.getByLabel("完成进度").fill("100");
    await form.getByLabel("进展情况").fill("十家全部走访。");
    await form.getByRole("button", { name: "申请销项" }).click();
    await row(clerk, "重点企业走访").getByText("待核实").waitFor();

    const checker = await visit("office-clerk", { address: "/week" });
    await checker.getByRole("button", { name: "核实销项：重点企业走访" }).click();
    const check = checker.getByRole("dialog");
    await check.getByRole("radio", { name: "是" }).check();
    await check.getByRole("button", { name: "核实销项" }).click();
    await row(checker, "重点企业走访").getByText("已完成").waitFor();
    // What the office did shows on the clerk's table by itself.
    await row(clerk, "重点企业走访").getByText("已完成").waitFor();
    expect(await row(clerk, "重点企业走访").getByRole("button").count()).toBe(0);
  });
});
