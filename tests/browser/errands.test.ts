import { describe, expect, it } from "vitest";

import { choose, chooseUnit, fieldOf, photo, thisYear, typeDate } from "./hands.ts";
import { PASSWORD } from "./small-street.ts";
import { heading, smallStreet, useDesk } from "./use-desk.ts";

const office = useDesk(smallStreet);
const { visit } = office;

describe("signing in", () => {
  it("says what was wrong, keeps the name, and goes on to where one wanted to be", async () => {
    const page = await office.stranger();
    await page.goto("/matters?q=占道");
    await page.getByLabel("账号").fill("dispatcher");
    await page.getByLabel("密码", { exact: true }).fill("wrong");
    await page.getByRole("button", { name: "登录" }).click();
    await page.getByText("账号或密码不正确").waitFor();
    expect(await page.getByLabel("账号").inputValue()).toBe("dispatcher");
    await page.getByLabel("密码", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "登录" }).click();
    await heading(page, "事项").waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("占道");
    expect(await page.title()).toBe("事项 · 法度");
  });

  it("shows nothing that the role may not do: an auditor registers nothing, an administrator sees no matters", async () => {
    const auditor = await visit("auditor");
    const nav = auditor.getByRole("navigation", { name: "主导航" });
    await nav.getByRole("link", { name: "事项" }).waitFor();
    expect(await nav.getByRole("link", { name: "登记" }).count()).toBe(0);
    const admin = await visit("sys-admin");
    await admin.getByRole("navigation", { name: "主导航" }).getByRole("link").first().waitFor();
    expect(await admin.getByRole("link", { name: "事项" }).count()).toBe(0);
    await admin.getByRole("combobox", { name: "搜索", exact: true }).fill("权力清单");
    await admin.getByRole("option", { name: "法规：权力清单" }).waitFor();
    expect(await admin.getByRole("option", { name: /事项里查找/ }).count()).toBe(0);
  });

  it("ends with signing out", async () => {
    const page = await visit("dispatcher");
    await page.getByRole("button", { name: /账号菜单/ }).click();
    await page.getByRole("menuitem", { name: "退出登录" }).click();
    await heading(page, "登录").waitFor();
    await page.goto("/matters");
    await heading(page, "登录").waitFor();
    expect((await page.request.get("/api/me")).status()).toBe(401);
  });
});

describe("a grid event", () => {
  it("is reported with photos, accepted, filed and dispatched", async () => {
    const worker = await visit("grid-worker");
    await worker.getByRole("navigation").getByRole("link", { name: "登记" }).click();
    await worker.getByRole("link", { name: "网格事件 上报" }).click();
    await choose(worker, "事件来源", "网格巡查");
    await worker.getByLabel("问题描述").fill("沿街垃圾成堆，夜间有异味");
    await worker.getByLabel("文字说明").fill("望江路7号门前");
    await chooseUnit(worker, "所在社区（网格）", "望江社区");
    await choose(worker, "事项类别", "暴露垃圾");
    await photo(worker, "近景");
    // What the law still misses is said while typing, before anything is sent.
    await worker.getByText("请拍摄至少一张远景照片").waitFor();
    await photo(worker, "远景");
    await worker.getByRole("button", { name: "上报" }).click();
    await heading(worker, /暴露垃圾/).waitFor();
    await worker.getByRole("heading", { name: "证据材料 2" }).waitFor();
    const address = new URL(worker.url()).pathname;

    const operator = await visit("operator");
    const row = operator.getByRole("row", { name: /望江路7号门前/ });
    await row
      .getByRole("link", { name: /^受理/ })
      .or(row.getByRole("link", { name: /望江路7号门前$/ }))
      .first()
      .waitFor();
    await operator.goto(`${address}?act=accept`);
    await operator.getByRole("dialog").getByRole("button", { name: "受理", exact: true }).click();
    await operator.getByText("“受理”已办理").waitFor();
    await operator.getByRole("button", { name: "立案", exact: true }).click();
    // Only the standards of the chosen class are offered.
    await operator.getByRole("combobox", { name: "立案标准" }).click();
    const offered = operator.locator(".ant-select-dropdown:visible .ant-select-item-option");
    await offered.first().waitFor();
    expect((await offered.allTextContents()).every((text) => text.includes("暴露垃圾"))).toBe(true);
    await offered.first().click();
    await operator.getByRole("dialog").getByRole("button", { name: "立案", exact: true }).click();
    await operator.getByText("“立案”已办理").waitFor();

    const dispatcher = await visit("dispatcher");
    await dispatcher
      .getByRole("row", { name: /望江路7号门前/ })
      .getByRole("link", { name: /^派遣：/ })
      .click();
    await chooseUnit(dispatcher, "主办机构", "综合行政执法队");
    await dispatcher.getByRole("dialog").getByRole("button", { name: "派遣", exact: true }).click();
    await dispatcher.getByText("“派遣”已办理").waitFor();
    await dispatcher.locator(".strip .now").getByText("待处置").waitFor();
    await dispatcher.getByText("全过程记录 4 条").waitFor();
  });

  it("keeps what was typed through a reload and a refusal", async () => {
    const page = await visit("grid-worker", { address: "/register/grid-event?act=report" });
    await page.getByLabel("问题描述").fill("路灯不亮");
    await page.getByText("已自动保存草稿").waitFor();
    await page.reload();
    await page.getByText("已恢复上次没有提交的内容").waitFor();
    expect(await page.getByLabel("问题描述").inputValue()).toBe("路灯不亮");
    await page.getByRole("button", { name: "上报" }).click();
    await page.getByRole("alert").getByText("填写的内容有误").waitFor();
    await fieldOf(page, "source").getByText("请填写“事件来源”").waitFor();
    expect(await page.getByLabel("问题描述").inputValue()).toBe("路灯不亮");
    await page.getByRole("button", { name: "清空重填" }).click();
    await expect.poll(() => page.getByLabel("问题描述").inputValue()).toBe("");
  });

  it("shows open matters that may be the same while it is typed", async () => {
    await office.street().report("河边成堆垃圾", { text: "清泉河南岸步道" });
    const page = await visit("operator", { address: "/register/grid-event?act=register" });
    await page.getByLabel("文字说明").fill("清泉河南岸步道西侧");
    const similar = page.getByRole("complementary", { name: "相似的未办结事项" });
    await similar.getByText("河边成堆垃圾").waitFor();
    expect(await similar.getByRole("link").count()).toBe(1);
  });

  it("appears on the desk of whose turn it is without a reload", async () => {
    const page = await visit("dispatcher");
    await office.street().filed("墙面小广告成片", 0, "06010", "柳荫路小学围墙");
    const row = page.getByRole("row", { name: /柳荫路小学围墙/ });
    await row.waitFor();
    expect(await row.getByRole("link", { name: /^派遣：/ }).count()).toBe(1);
  });
});

describe("a leader", () => {
  it("agrees in two clicks, with everything needed on the page", async () => {
    const matter = await office.street().declined("高架桥下堆物");
    const page = await visit("dispatcher");
    await page
      .getByRole("row", { name: /高架桥下堆物/ })
      .getByRole("link", { name: /^同意：/ })
      .click();
    await page.getByText("市容环卫作业责任区划分方案").first().waitFor();
    await page.getByRole("button", { name: "同意", exact: true }).click();
    await page.getByText("已同意").waitFor();
    await page.locator(".strip .now").getByText("退单待处理").waitFor();
    expect(page.url()).toContain(matter.id);
  });

  it("returns with a reason, and is not let go without one", async () => {
    const matter = await office.street().declined("人行道破损");
    const page = await visit("dispatcher", { address: `/matters/${matter.id}?act=sendBack` });
    const form = page.getByRole("dialog");
    const button = form.getByRole("button", { name: "退回", exact: true });
    expect(await button.isDisabled()).toBe(true);
    await form.getByRole("button", { name: "依据引用有误，请更正。" }).click();
    await button.click();
    await page.getByText("已退回申请人修改").waitFor();
  });
});

describe("a penalty on the spot", () => {
  it("of 201 yuan for a citizen is refused with the article, and of 200 is decided without typing anything again", async () => {
    const street = office.street();
    const matter = await street.inspection("王建国");
    const page = await visit("enforcement-officer", { address: `/matters/${matter.id}?act=decide` });
    const form = page.getByRole("dialog");
    await form.getByText("赋权事项").click();
    await form.getByText("以街道名义").click();
    await form.getByLabel("违法事实", { exact: false }).first().fill("在人行道摆摊占道经营，占地约三平方米。");
    await form.getByLabel("违反的法律规定").fill("《城市市容和环境卫生管理条例》第十四条");
    await form.getByLabel("处罚依据").fill("《城市市容和环境卫生管理条例》第三十六条");
    await choose(page, "裁量阶次", "从轻");
    await fieldOf(page, "told").getByText("是", { exact: true }).click();
    await form.getByLabel("当事人陈述、申辩").fill("无");
    await form.getByText("罚款", { exact: true }).click();
    await form.getByLabel("罚款金额").fill("201");
    await form.getByText("指定银行、电子支付").click();
    await form.getByText("当场签收").click();
    await form.getByText("依法公开", { exact: true }).click();
    await form.getByRole("button", { name: "当场作出行政处罚决定" }).click();
    const refusal = form.getByRole("alert");
    await refusal.getByText("对公民当场罚款不得超过二百元，请转普通程序").waitFor();
    await refusal.getByText("行政处罚法第五十一条").waitFor();
    await refusal.getByRole("button", { name: "转普通程序" }).waitFor();
    expect(await form.getByLabel("罚款金额").inputValue()).toMatch(/^201/);

    await form.getByLabel("罚款金额").fill("200");
    await form.getByRole("button", { name: "当场作出行政处罚决定" }).click();
    await page.getByText("“当场作出行政处罚决定”已办理").waitFor();
    await page.getByRole("heading", { name: "文书 1" }).waitFor();
    await page.getByRole("button", { name: "预览", exact: true }).click();
    await page.getByRole("dialog").getByText("网页", { exact: true }).click();
    const document = page.frameLocator("iframe.preview");
    await document.getByText("贰佰元").or(document.getByText("200")).first().waitFor();
  });

  it("says beside what can be done what cannot, and why", async () => {
    const matter = await office.street().inspection("李小梅");
    await office.street().do("enforcement-officer", matter, "decide", office.street().decision(100));
    const page = await visit("enforcement-officer", { address: `/matters/${matter.id}` });
    const closed = page.locator("section", { has: page.getByRole("heading", { name: "现在不能办" }) });
    await closed.getByText("加处罚款", { exact: true }).waitFor();
    await closed.getByText("缴款期限尚未届满", { exact: false }).first().waitFor();
    await closed.getByText("行政处罚法第七十二条").waitFor();
    expect(await page.getByRole("button", { name: "加处罚款", exact: true }).count()).toBe(0);
  });
});

describe("the record of a matter", () => {
  it("proves each entry by hash and seal", async () => {
    const matter = await office.street().report("井盖松动");
    const page = await visit("operator", { address: `/matters/${matter.id}` });
    await page.getByRole("button", { name: "证明第 1 条记录" }).click();
    const proof = page.getByRole("dialog");
    await proof.getByText(matter.head).waitFor();
    // Sealing runs every few seconds; who comes before it asks again.
    const [again, key] = [proof.getByRole("button", { name: "再看一次" }), proof.getByText("验签公钥")];
    await expect
      .poll(
        async () => {
          await again.or(key).first().waitFor();
          if (await again.isVisible()) await again.click();
          return key.count();
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toBe(1);
    await proof.getByText("核验通过").waitFor();
  });
});

describe("lists", () => {
  it("keep their filters in the address, count, and are walked by keyboard", async () => {
    await office.street().report("一号线索");
    await office.street().report("二号线索");
    const page = await visit("operator");
    await page.keyboard.press("/");
    await page.keyboard.type("线索");
    await page.keyboard.press("Enter");
    await heading(page, "事项").waitFor();
    await page.getByText("共 2 条").waitFor();
    await choose(page, "程序", "网格事件");
    await choose(page, "办理情况", "未办结");
    await expect.poll(() => new URL(page.url()).searchParams.get("open")).not.toBeNull();
    expect(new URL(page.url()).searchParams.get("procedure")).toBe("grid-event");
    await page.reload();
    await page.getByText("共 2 条").waitFor();
    await heading(page, "事项").click();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.locator('tr[data-current="true"]').getByText("一号线索").waitFor();
    await page.keyboard.press("Enter");
    await heading(page, /一号线索/).waitFor();
  });

  it("say what to do when there is nothing", async () => {
    const page = await visit("operator", { address: "/matters?q=没有这样的事" });
    await page.getByText("没有符合条件的记录").waitFor();
    await page.getByRole("button", { name: "清除全部条件" }).click();
    await page.locator("tbody tr").first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });
});

describe("the annual report", () => {
  it("is made for a year, and every figure opens the matters behind it", async () => {
    const year = thisYear();
    const page = await visit("justice-office-head");
    await page.getByRole("link", { name: "报告" }).click();
    await page.getByRole("button", { name: "起草报告" }).click();
    const form = page.getByRole("dialog");
    await typeDate(form.getByLabel("年度"), `${year} 年`);
    await form.getByRole("button", { name: "起草" }).click();
    await page.locator(".paper h1").getByText(String(year)).waitFor();
    await expect.poll(() => page.locator(".paper .figure").count()).toBeGreaterThan(10);

    // Three certificates were entered with the street, all first ones, all this year or the last.
    const figures = page.locator("section", { has: page.getByRole("heading", { name: /^数据/ }) });
    const own = figures.getByRole("button", { name: /执法证.* 3/ }).first();
    await own.click();
    const drawer = page.getByRole("dialog");
    await drawer.getByText("计入 3 条记录").waitFor();
    await drawer.getByText("口径").waitFor();
    await expect.poll(() => drawer.locator("tbody tr").count()).toBe(3);
  });
});
