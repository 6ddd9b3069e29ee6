import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { choose, done, fieldOf, formOf, openList, png, readable, submit, typeDate } from "./hands.ts";
import { nameOf } from "./small-street.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const ID_NUMBER = "11010519491231002X";
const ZHANG = {
  kind: "citizen",
  name: "张建国",
  idNumber: ID_NUMBER,
  phone: "13800000000",
  address: "望江路88号302室",
};

/** Picks an option of a field by its words, whether it has buttons or a list. */
async function pick(page: Page, key: string, words: string): Promise<void> {
  const field = fieldOf(page, key);
  const button = field.getByRole("radio", { name: words });
  await button.or(field.getByRole("combobox")).first().waitFor();
  if ((await button.count()) > 0) return button.check();
  await openList(field.getByRole("combobox"), words);
  await page
    .locator(
      ".ant-select-dropdown:visible .ant-select-item-option, .ant-select-dropdown:visible .ant-select-tree-title",
      {
        hasText: words,
      },
    )
    .first()
    .click();
}

const day = (page: Page, key: string, on: string): Promise<void> =>
  typeDate(fieldOf(page, key).getByRole("textbox"), on);

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe("a draft", () => {
  it("waits at any computer through sign-out; leaving asks first; deleted, it is gone", async () => {
    const page = await office.visit("disclosure-clerk", { address: "/register" });
    // By the initials of its name; Enter opens the first that is found.
    await page.getByRole("searchbox", { name: "查找程序" }).fill("ysqgk");
    await page.getByRole("searchbox", { name: "查找程序" }).press("Enter");
    await heading(page, "登记依申请公开政府信息").waitFor();
    const content = page.getByLabel("申请公开的信息名称、文号或者其他特征性描述");
    await content.fill("2023年排污监测数据");
    await page.getByLabel("公民身份号码").fill("110105194912310021");
    await content.click();
    await fieldOf(page, "applicant").getByText("校验不通过，请核对是否抄错").waitFor();
    await page.getByLabel("公民身份号码").fill(ID_NUMBER);
    await fieldOf(page, "applicant").getByText("女，1949-12-31 出生").waitFor();
    await content.click();
    await page.getByText("已自动保存草稿").waitFor();

    const nav = page.getByRole("navigation", { name: "主导航" });
    await nav.getByRole("link", { name: "事项" }).click();
    const asked = page.getByRole("dialog").filter({ hasText: "内容还没有提交" });
    await asked.getByRole("button", { name: "继续填写" }).click();
    await asked.waitFor({ state: "hidden" });
    expect(await content.inputValue()).toBe("2023年排污监测数据");
    await nav.getByRole("link", { name: "登记" }).click();
    await asked.getByRole("button", { name: "离开", exact: true }).click();
    await page.getByRole("heading", { name: "我的草稿 1" }).waitFor();
    await page.getByRole("button", { name: /账号菜单/ }).click();
    await page.getByRole("menuitem", { name: "退出登录" }).click();
    await heading(page, "登录").waitFor();

    const elsewhere = await office.visit("disclosure-clerk", { address: "/register" });
    await elsewhere.getByRole("link", { name: "依申请公开政府信息 · 登记申请" }).click();
    await elsewhere.getByText("已恢复上次没有提交的内容").waitFor();
    expect(await elsewhere.getByLabel("公民身份号码").inputValue()).toBe(ID_NUMBER);
    await elsewhere.goto("/register");
    await elsewhere.getByRole("button", { name: /^删除草稿/ }).click();
    await elsewhere.getByRole("dialog").getByRole("button", { name: "保留" }).click();
    await elsewhere.getByRole("button", { name: /^删除草稿/ }).click();
    await elsewhere.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
    await elsewhere.getByRole("heading", { name: /我的草稿/ }).waitFor({ state: "hidden" });
    await elsewhere.goto("/register/disclosure-request?act=register");
    await elsewhere.getByLabel("公民身份号码").waitFor();
    await readable(elsewhere);
    expect(await elsewhere.getByLabel("公民身份号码").inputValue()).toBe("");
  });
});

describe("an application for information", () => {
  it("goes from intake over the third party to the answer, each wrong turn answered where it was taken", async () => {
    const street = office.street();
    const page = await office.visit("disclosure-clerk", { address: "/register/disclosure-request?act=register" });
    const applicant = fieldOf(page, "applicant");
    await applicant.getByLabel("姓名").fill("钱小林");
    await pick(page, "applicantKind", "自然人");
    await file(page, "identity", "身份证明");
    await pick(page, "way", "当面提交");
    await day(page, "receivedOn", today());
    await page.getByLabel("申请公开的信息名称、文号或者其他特征性描述").fill("某化工公司2023年排污监测数据");
    await pick(page, "form", "纸质");
    await submit(page, "登记申请");
    const refusal = page.getByRole("alert");
    await refusal.getByText("申请应当包括申请人的姓名或者名称、身份证明、联系方式").waitFor();
    await refusal.getByText("政府信息公开条例第二十九条").first().waitFor();
    await applicant.getByLabel("联系电话").fill("13800000000");
    await submit(page, "登记申请");
    await heading(page, /钱小林/).waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    const accepted = await formOf(page, id, "accept");
    await pick(page, "section", "党政综合办公室");
    await submit(accepted, "交办");
    await done(page, "交办");
    const asking = await formOf(page, id, "consultThirdParty");
    await asking.getByRole("radio", { name: "法人或者其他组织" }).check();
    await asking.getByLabel("名称").fill("某化工公司");
    await pick(page, "coMaker", "合法权益可能受损的第三方");
    await asking.getByLabel("征求意见的内容").fill("2023年排污监测数据是否同意公开。");
    await submit(asking, "征求第三方（其他机关）意见");
    await done(page, "征求第三方（其他机关）意见");
    const letter = { instrument: "third-party-letter", way: "直接送达", receiver: "某化工公司", on: today() };
    await street.do("disclosure-clerk", { id }, "serve", letter);

    // Silence is an answer only when the fifteen working days are over.
    const opinion = await formOf(page, id, "receiveOpinion");
    await pick(page, "thirdPartyOpinion", "逾期未提出意见");
    await opinion.getByLabel("对第三方意见的处理及理由").fill("视为不同意公开。");
    await submit(opinion, "登记第三方意见");
    await opinion.getByRole("alert").getByText("期限尚未届满").waitFor();
    await pick(page, "thirdPartyOpinion", "不同意公开");
    await opinion.getByLabel("意见内容").fill("涉及商业秘密。");
    await submit(opinion, "登记第三方意见");
    await done(page, "登记第三方意见");

    const answer = await formOf(page, id, "answer");
    await pick(page, "result", "予以公开");
    await pick(page, "answerKind", "予以公开");
    await answer.getByLabel("答复内容").fill("随函提供。");
    await pick(page, "secrecy", "已审查，可以公开");
    await submit(answer, "答复，提交审批");
    await answer.getByRole("alert").getByText("第三方不同意公开且有合理理由的，不予公开").waitFor();
    expect(await answer.getByLabel("答复内容").inputValue()).toBe("随函提供。");
    await pick(page, "result", "保护第三方合法权益");
    await pick(page, "secrecy", "已审查，不予公开");
    await submit(answer, "答复，提交审批");
    await page.getByText("“答复”已提交审批").waitFor();

    const head = await office.visit("office-head", { address: `/matters/${id}` });
    await head.getByRole("button", { name: "同意", exact: true }).click();
    await head.getByText("已同意").waitFor();
    await head.getByText("不予公开").first().waitFor();
  });
});

describe("a mediation", () => {
  it("takes over an earlier party, takes in a pasted table, is agreed in writing and confirmed by the court", async () => {
    const street = office.street();
    const respondent = { kind: "citizen", name: "王小红", phone: "13900000000" };
    const given = { dispute: "02", respondent, headcount: 2, community: street.unit("c1"), request: "管道渗漏。" };
    await street.open("mediator", "mediation", "register", { source: "active", applicant: ZHANG, ...given }, 60);

    const page = await office.visit("mediator", { address: "/register/mediation?act=register" });
    await pick(page, "source", "依申请调解");
    await choose(page, "纠纷类型", "邻里");
    const applicant = fieldOf(page, "applicant");
    await applicant.getByLabel("姓名").pressSequentially("张建");
    await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: "138****0000" }).click();
    await expect.poll(() => applicant.getByLabel("公民身份号码").inputValue()).toBe(ID_NUMBER);
    expect(await applicant.getByLabel("地址").inputValue()).toBe(ZHANG.address);
    await fieldOf(page, "respondent").getByLabel("姓名").fill("王小红");
    const others = fieldOf(page, "otherParties");
    await others.getByRole("button", { name: "增加一行" }).click();
    await paste(page, others.getByLabel("姓名或者名称"), "刘一\t\t望江路1号\n陈二\t\t望江路2号");
    await others.getByText("已粘贴 2 行").waitFor();
    await others.getByRole("button", { name: "上移第 2 行" }).click();
    await expect.poll(() => others.getByLabel("姓名或者名称").first().inputValue()).toBe("陈二");
    await page.getByLabel("涉及人数").fill("4");
    await pick(page, "community", "望江社区");
    await page.getByLabel("纠纷概况和当事人要求").fill("楼上渗水，要求修复。");
    await submit(page, "登记纠纷");
    await heading(page, /张建国/).waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    const accepted = await formOf(page, id, "accept");
    await pick(page, "willing", "一方明确拒绝调解");
    await choose(page, "人民调解员", nameOf("mediator"));
    await page.keyboard.press("Escape");
    await pick(page, "organisation", "街道");
    await submit(accepted, "受理");
    await accepted.getByRole("alert").getByText("当事人一方明确拒绝调解的，不得调解").waitFor();
    await pick(page, "willing", "各方同意调解");
    await submit(accepted, "受理");
    await done(page, "受理");
    await street.do("mediator", { id }, "inform", { informWay: "written", public: false });
    await street.do("mediator", { id }, "mediate", {
      sessionAt: new Date().toISOString(),
      sessionPlace: "综治中心调解室",
      sessionPeople: "双方当事人",
      sessionText: "听取陈述。",
      sessionResult: "意见趋于一致。",
    });

    const agreed = await formOf(page, id, "agree");
    await pick(page, "agreementForm", "书面协议");
    for (const label of ["纠纷的主要事实", "争议事项", "各方当事人的责任", "达成协议的内容", "履行的方式、期限"])
      await agreed.getByLabel(label).fill("甲方十日内修复渗漏。");
    await day(page, "agreedOn", today());
    await day(page, "effectiveOn", today());
    await submit(agreed, "达成调解协议");
    // The refusal leads to what is missing.
    await agreed.getByRole("alert").getByRole("button", { name: "请填写“签章的协议书”" }).click();
    await file(page, "signedFiles", "签字盖章件");
    await submit(agreed, "达成调解协议");
    await done(page, "达成调解协议");

    const court = await formOf(page, id, "applyConfirmation");
    await court.getByLabel("申请司法确认的法院").fill("示范区人民法院");
    await pick(page, "confirmJurisdiction", "调解组织所在地基层人民法院");
    await day(page, "confirmOn", today());
    for (const paper of ["司法确认申请书", "调解协议"])
      await court.getByRole("checkbox", { name: paper, exact: true }).check();
    await pick(page, "confirmBar", "不存在下列情形");
    await file(page, "confirmFiles", "书证");
    await submit(court, "共同申请司法确认");
    await court.getByRole("alert").getByText("申请司法确认须提交申请书、调解协议、身份和资格证明、联系方式").waitFor();
    await court.getByRole("checkbox", { name: "当事人身份证明、资格证明" }).check();
    await court.getByRole("checkbox", { name: "当事人的送达地址、电话等联系方式" }).check();
    await submit(court, "共同申请司法确认");
    await done(page, "共同申请司法确认");
    const result = await formOf(page, id, "recordConfirmation");
    await pick(page, "confirmResult", "裁定有效");
    await result.getByLabel("裁定文号").fill("（2026）示01民特12号");
    await submit(result, "登记司法确认结果");
    await done(page, "登记司法确认结果");
    await page.getByText("裁定有效").first().waitFor();
  });
});

/** Pastes a block of cells where a spreadsheet would have it from: the clipboard, by keyboard. */
async function paste(page: Page, cell: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await cell.focus();
  await page.keyboard.press("Control+V");
}

/** Adds a file of a kind to a field that takes many kinds. */
async function file(page: Page, key: string, kind: string): Promise<void> {
  await pick(page, key, kind);
  const name = `${kind}.png`;
  const sent = { name, mimeType: "image/png", buffer: png(0x2e7d32) };
  await fieldOf(page, key).getByLabel("上传文件").setInputFiles(sent);
  await fieldOf(page, key).getByRole("img", { name }).waitFor();
}
