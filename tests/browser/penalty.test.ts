import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { choose, done, fieldOf, formOf, photo, readable, submit, typeDate } from "./hands.ts";
import { localDay, OrdinaryCase } from "./ordinary-case.ts";
import { nameOf } from "./small-street.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const OFFICER = "enforcement-officer";

describe("an ordinary penalty with a hearing", () => {
  it("is asked for in time, and arranged no sooner than the seven days allow", async () => {
    const street = office.street();
    const found = await OrdinaryCase.of(street, "占道堆放建材", 20);
    await found.concluded(10, { major: true });
    await found.notified(60_000, 1);
    const page = await office.enter(OFFICER);
    const asked = await formOf(page, found.matter.id, "requestHearing");
    await asked.getByLabel("听证申请").fill("当事人书面要求听证。");
    await submit(asked, "受理听证申请");
    await done(page, "受理听证申请");

    const clerk = await office.enter("case-clerk");
    const arranged = await formOf(clerk, found.matter.id, "arrangeHearing");
    await typeDate(arranged.getByLabel("听证时间"), `${localDay(-4)} 09:30`, "Tab");
    await arranged.getByLabel("听证地点").fill("街道三楼会议室");
    await arranged.getByText("公开举行", { exact: true }).click();
    await choose(clerk, "听证主持人", nameOf(OFFICER));
    await submit(arranged, "通知听证");
    const refusal = arranged.getByRole("alert");
    await refusal.getByText("中间须满七个工作日").first().waitFor();
    await refusal.getByText("听证由行政机关指定的非本案调查人员主持").first().waitFor();
    await refusal.getByText("行政处罚法第六十四条").first().waitFor();

    await typeDate(arranged.getByLabel("听证时间"), `${localDay(-25)} 09:30`, "Tab");
    await choose(clerk, "听证主持人", nameOf("justice-office-head"));
    await submit(arranged, "通知听证");
    await done(clerk, "通知听证");
    await expect.poll(() => clerk.getByText("听证通知书").count()).toBeGreaterThan(0);
  });

  it("is held, reviewed, discussed, decided by the head and served", async () => {
    const street = office.street();
    const found = await OrdinaryCase.of(street, "占道堆放建材，拒不改正", 45);
    await found.concluded(35, { major: true });
    await found.notified(60_000, 30);
    await found.heardYesterday(28);
    const { id } = found.matter;

    const clerk = await office.enter("case-clerk");
    const held = await formOf(clerk, id, "holdHearing");
    await held.getByLabel("委托代理人数").fill("1");
    await held.getByLabel("听证情况和意见").fill("双方质证，当事人对事实无异议。");
    await submit(held, "举行听证");
    // No hearing without its record.
    await fieldOf(clerk, "hearingRecord").getByText("请填写“听证笔录”").waitFor();
    await photo(clerk, "笔录");
    await submit(held, "举行听证");
    await done(clerk, "举行听证");

    const officer = await office.enter(OFFICER);
    const early = await formOf(officer, id, "punish");
    await fine(officer, early, "60000");
    await submit(early, "作出行政处罚决定，提交审批");
    await early.getByRole("alert").getByText("行政处罚法第五十八条").first().waitFor();
    await officer.goto(`/matters/${id}?act=submitReview`);
    await submit(officer.getByRole("dialog"), "送法制审核");
    await done(officer, "送法制审核");

    const reviewer = await office.enter("legal-reviewer");
    const review = await formOf(reviewer, id, "review");
    const items = fieldOf(reviewer, "reviewItems").getByRole("checkbox");
    await items.first().waitFor();
    for (const item of await items.all()) await item.check();
    await review.getByText("同意", { exact: true }).first().click();
    await review.getByLabel("审核意见的说明").fill("事实清楚，程序合法。");
    await fieldOf(reviewer, "reviewQualification").getByRole("radio").first().check();
    await submit(review, "法制审核");
    await done(reviewer, "法制审核");
    await found.do("case-clerk", "discuss", {
      discussedOn: localDay(0),
      discussionChair: street.account("org-head"),
      discussants: [street.account("org-head"), street.account("deputy-head")],
      discussionText: "参加人员一致同意。",
      discussionResult: "同意罚款六万元。",
      discussionRecord: [street.exhibit("record")],
    });

    const again = await formOf(officer, id, "punish");
    await fine(officer, again, "61000");
    await submit(again, "作出行政处罚决定，提交审批");
    await again.getByRole("alert").getByText("罚款不得超过已告知的金额", { exact: false }).first().waitFor();
    await again.getByLabel("罚款金额").fill("60000");
    await submit(again, "作出行政处罚决定，提交审批");
    await officer.getByText("已提交审批").first().waitFor();

    const head = await office.visit("org-head", { address: `/matters/${id}` });
    await head.getByRole("button", { name: "同意", exact: true }).click();
    await head.getByText("已同意").waitFor();
    await head.locator(".strip .now").getByText("已决定").waitFor();
    await expect.poll(() => heading(head, /占道|示范建材/).count()).toBe(1);
  });
});

describe("a grid event that takes a penalty", () => {
  it("is handed to the squad, waits for the case, is checked by another and closed with both", async () => {
    const street = office.street();
    const event = await street.dispatched("建材占道堆放，屡劝不改", 2);
    await street.do("unit-lead", event, "assignWorker", { worker: street.account("handler") });
    const lead = await office.enter("unit-lead");
    const handed = await formOf(lead, event.id, "handOn");
    await choose(lead, "转办去向", "行政处罚立案");
    await submit(handed, "转相关程序办理");
    await fieldOf(lead, "handReason").getByText("请填写“转办事由”").waitFor();
    await handed.getByLabel("转办事由").fill("屡劝不改，须立案查处。");
    await submit(handed, "转相关程序办理");
    await done(lead, "转相关程序办理");

    // The case opens by itself and is on its way to the officers.
    const link = lead.getByRole("link", { name: /行政处罚（普通程序）/ }).first();
    await link.waitFor();
    await link.click();
    await heading(lead, /屡劝不改/).waitFor();
    const opened = new OrdinaryCase(street, { id: new URL(lead.url()).pathname.split("/").at(-1) ?? "" });
    await opened.concluded(0);
    await opened.notified(1000, 0);
    await opened.fined(1000);

    const operator = await office.visit("operator", { address: `/matters/${event.id}` });
    await readable(operator);
    expect(await operator.getByRole("button", { name: "结案", exact: true }).count()).toBe(0);

    const officer = await office.enter(OFFICER);
    const closing = await formOf(officer, opened.matter.id, "close");
    await choose(officer, "结案方式", "行政处罚决定执行完毕");
    await closing.getByLabel("执行情况和结案理由").fill("罚款缴清，已改正。");
    await submit(closing, "结案，提交审批");
    await officer.getByText("已提交审批").first().waitFor();
    await opened.do("deputy-head", "approve");

    const back = await formOf(lead, event.id, "feedback");
    await submit(back, "反馈");
    await done(lead, "反馈");
    const supervisor = await office.enter("supervisor");
    const check = await formOf(supervisor, event.id, "check");
    await check.getByText("通过", { exact: true }).click();
    await submit(check, "核查");
    await check.getByRole("alert").getByText("核查通过的，请拍摄现场照片").first().waitFor();
    await photo(supervisor, "近景");
    await submit(check, "核查");
    await done(supervisor, "核查");

    const close = await formOf(operator, event.id, "close");
    await operator.getByRole("combobox", { name: "结案条件" }).click();
    await operator.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click();
    await submit(close, "结案");
    await done(operator, "结案");
    await operator.locator(".strip .now").getByText("已结案").waitFor();
    await lead.goto(`/matters/${event.id}`);
    await lead
      .getByRole("link", { name: /行政处罚（普通程序）/ })
      .first()
      .waitFor();
  });
});

/** What the officers write into the decision. */
async function fine(page: Page, form: Locator, amount: string): Promise<void> {
  await fieldOf(page, "sanctions").getByRole("checkbox", { name: "罚款" }).check();
  await form.getByLabel("罚款金额").fill(amount);
  await form.getByLabel("处罚内容").fill("罚款人民币陆万元。");
  await form.getByLabel("履行方式和期限").fill("自收到决定书之日起十五日内缴纳。");
  await fieldOf(page, "publicity").getByText("依法公开", { exact: true }).click();
}
