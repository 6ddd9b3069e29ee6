import { describe, expect, it } from "vitest";
import { concluded, filed, noticeServed, notified, proceeded } from "../../testing/paths/enforcement/ordinary-steps.ts";
import {
  deciding,
  fined,
  investigating,
  officer,
  penalty,
  rules,
  way,
} from "../../testing/paths/enforcement/ordinary-walks.ts";
import { arrive, POWERS, SPOT_DECISION } from "../../testing/paths/enforcement/simple-penalty.ts";
import { walkPath } from "../../testing/paths.ts";
import type { Values, Walk } from "../../testing/street.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";
import { simplePenalty } from "./simple-penalty.ts";

const payment = (paidAmount: number, paidOn: string, more: Values = {}): Values => ({
  paidOn,
  paidAmount,
  payWay: "bank",
  receiptNumber: "B1",
  ...more,
});
const spot = (more: Values = {}): Walk =>
  walkPath(simplePenalty, { title: "现场", steps: [arrive], world: POWERS })
    .do(officer, "decide", { ...SPOT_DECISION, ...more })
    .do(officer, "serve", { instrument: "on-the-spot-decision", way: "直接送达" });
const cash: Values = {
  cashGround: "small",
  receiptNumber: "A1",
  collectedOn: "2024-09-03",
  paidOn: "2024-09-03",
  paidAmount: 100,
};

describe("缴款、暂缓、分期", () => {
  it("APL-66a asks for what the decision says, within its time, and takes no payment before it is served", () => {
    const unserved = deciding().on("2024-09-24").do(officer, "punish", penalty()).approve("org-head");
    expect(rules(unserved.refused("finance-clerk", "pay", payment(1000, "2024-09-24")))).toEqual([
      "APL-61a",
      "APL-66a",
    ]);
    expect(
      deciding()
        .on("2024-09-24")
        .refused(officer, "punish", penalty({ performBy: null })).failures[0]?.path,
    ).toBe("performBy");
  });

  it("APL-67 adds payments up, each on its own day", () => {
    const found = fined().on("2024-09-26").do("finance-clerk", "pay", payment(400, "2024-09-26"));
    expect(found.opened).toMatchObject({ state: "decided", values: { paidTotal: 400 } });
    found.on("2024-09-30").do("finance-clerk", "pay", payment(600, "2024-09-30"));
    expect(found.opened).toMatchObject({ state: "settled", values: { paidTotal: 1000, paidAmount: 600 } });
  });

  const plan = (...amounts: number[]): Values => ({
    deferKind: "instalments",
    deferUntil: "2024-12-31",
    deferReason: "经济困难",
    instalments: amounts.map((amount, i) => ({ dueOn: ["2024-10-31", "2024-12-31"][i] ?? "", amount })),
    nextDueOn: "2024-10-31",
  });

  it("APL-66b puts payment off with the head's leave, by instalments that come to what is owed, and reckons anew", () => {
    const found = fined().on("2024-10-08").do("finance-clerk", "pay", payment(100, "2024-10-08"));
    expect(rules(found.refused(officer, "defer", plan(500, 500)))).toEqual(["APL-66b"]);
    const early = { ...plan(400, 500), deferUntil: "2024-12-30" };
    expect(rules(found.refused(officer, "defer", early))).toEqual(["APL-66b"]);
    found.do(officer, "defer", plan(400, 500));
    expect(found.opened.clocks["pay"]?.stopped).toBeUndefined();
    found.approve("deputy-head");
    expect(found.opened.clocks["pay"]?.stopped).toBeDefined();
    expect(found.due("deferred").on).toBe("2024-12-31");
    expect(found.due("instalment").on).toBe("2024-10-31");
    found.on("2024-10-30").do("finance-clerk", "pay", payment(400, "2024-10-30", { nextDueOn: "2024-12-31" }));
    expect(found.due("instalment").on).toBe("2024-12-31");
    expect(rules(found.on("2024-11-20").refused(officer, "addSurcharge", { surcharge: 1 }))).toContain("APL-72a");
    const proposed = () => found.offers(officer).find(({ act }) => act === "addSurcharge")?.proposals["surcharge"];
    expect(found.on("2025-01-02") && proposed()).toMatchObject({ to: 60 });
  });

  it("APL-72c goes to court only when the time put off is over", () => {
    const found = fined().on("2024-10-08").do(officer, "defer", plan(500, 500)).approve("deputy-head");
    expect(rules(found.on("2024-12-30").refused(officer, "toCourt"))).toEqual(["APL-72c"]);
    const { effects } = found.on("2025-01-02").do(officer, "toCourt");
    expect(effects.at(-1)).toMatchObject({ values: { deferredUntil: "2024-12-31" } });
  });

  it("APL-72b HCP-31 closes nothing that is still with the court", () => {
    const found = fined().on("2025-01-02").do(officer, "toCourt");
    found.world = {
      ...POWERS,
      relatives: [{ id: "c", procedure: "court-enforcement", kind: "child", closed: false }],
    };
    found.do(officer, "endExecution", { closingReason: "无财产" }).approve("org-head");
    const close = { closingKind: "executionEnded", closingReason: "终结" };
    expect(rules(found.refused(officer, "close", close))).toContain("ACL-53");
  });

  it("APL-74a gives back what was paid on a decision that was undone, before the case is closed", () => {
    const found = way(
      filed(),
      concluded(),
      notified({ proposedSanctions: ["fine", "stop-business"], hearingRight: true }),
      noticeServed,
      proceeded(),
    )
      .on("2024-09-24")
      .do(officer, "punish", penalty({ sanctions: ["fine", "stop-business"] }))
      .approve("org-head")
      .do(officer, "serve", { instrument: "penalty-decision", way: "直接送达" })
      .do("finance-clerk", "pay", payment(1000, "2024-09-24"));
    found.on("2024-11-01").do("litigation-clerk", "revoke", { remedyResult: "revoked", remedyText: "复议撤销" });
    expect(rules(found.refused(officer, "close", { closingKind: "revoked", closingReason: "撤销" }))).toEqual([
      "APL-74a",
    ]);
    const back = { refundedOn: "2024-11-01", refund: 1001, refundFiles: ["receipt:1"] };
    expect(rules(found.refused("finance-clerk", "refund", back))).toEqual(["APL-74a"]);
    found.do("finance-clerk", "refund", { ...back, refund: 1000 });
    found.do(officer, "close", { closingKind: "revoked", closingReason: "撤销" }).approve("org-head");
    expect(found.opened.outcome).toBe("revoked");
  });
});

describe("当场收缴", () => {
  it("APL-68b collects on the spot what could hardly be had later, with the reason", () => {
    const found = spot({ fine: 150, collection: "cash" });
    const hard = { ...cash, cashGround: "hard", paidAmount: 150 };
    expect(found.refused(officer, "collectOnSpot", hard).failures[0]?.path).toBe("cashReason");
    expect(found.do(officer, "collectOnSpot", { ...hard, cashReason: "流动摊贩" }).opened.state).toBe("settled");
  });

  it("APL-69 collects in remote places at the party's own written request, in the ordinary procedure, too", () => {
    const remote = { ...cash, cashGround: "remote", paidAmount: 150 };
    expect(spot({ fine: 150, collection: "cash" }).refused(officer, "collectOnSpot", remote).failures[0]?.path).toBe(
      "cashRequest",
    );
    const ordinary = fined().on("2024-09-26");
    expect(
      ordinary.refused("finance-clerk", "pay", payment(1000, "2024-09-26", { payWay: "cash" })).failures[0]?.path,
    ).toBe("cashRequest");
  });

  it("APL-70 collects nothing without a numbered receipt of the Ministry of Finance or the province", () => {
    const found = spot({ fine: 100, collection: "cash" });
    expect(found.refused(officer, "collectOnSpot", { ...cash, receiptNumber: null }).failures[0]?.path).toBe(
      "receiptNumber",
    );
    expect(
      fined()
        .on("2024-09-26")
        .refused("finance-clerk", "pay", payment(1, "2024-09-26", { receiptNumber: null })).code,
    ).toBe("field.invalid");
  });

  it("APL-71b counts two working days from the office to the bank in the ordinary procedure, too", () => {
    const found = fined()
      .on("2024-09-27")
      .do("finance-clerk", "pay", payment(1000, "2024-09-27", { payWay: "cash", cashRequest: ["signed:1"] }));
    expect(found.due("remit").on).toBe("2024-09-30");
    found.on("2024-09-29").do(officer, "remit", { remittedOn: "2024-09-29" });
    expect(found.due("bank").on).toBe("2024-10-08");
    const close = { closingKind: "executed", closingReason: "缴清" };
    expect(rules(found.refused(officer, "close", close))).toEqual(["APL-71a", "APL-71b"]);
  });

  it("APL-53 carries a penalty on the spot out by the same ways as any other", () => {
    const found = spot().on("2024-09-20").expire("pay").do("squad-leader", "fileRecord");
    found.do("squad-leader", "enforce", { closingReason: "逾期不缴" });
    expect(found.effects.at(-1)).toMatchObject({
      procedure: "court-enforcement",
      values: { decisionTitle: "当场行政处罚决定书", remedyRule: "reconsiderationFirst", principal: 50 },
    });
  });
});

describe("公示和送达", () => {
  const publish = (going: Walk, on: string): Walk =>
    going.on(on).do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on });

  it("APL-48a HCP-10a PUB-13 PUB-12 publish within seven working days, or as many as the field's own rule gives", () => {
    expect(fined().opened.publications).toMatchObject([{ within: { n: 7, unit: "workday" }, dueFrom: "2024-09-24" }]);
    const market = deciding().on("2024-09-24");
    market.world = { ...POWERS, settings: { publicityDays: 20 } };
    market.do(officer, "punish", penalty()).approve("org-head");
    expect(market.opened.publications).toMatchObject([{ within: { n: 20, unit: "workday" } }]);
  });

  it("APL-48b HCP-10b TSY-06c withdraw what was published within three working days, with the reason", () => {
    const found = publish(fined(), "2024-09-26");
    found.on("2024-09-27").do("litigation-clerk", "revoke", { remedyResult: "unlawful", remedyText: "确认违法" });
    expect(found.due("withdrawPublicity").on).toBe("2024-10-08");
    const id = found.opened.publications[0]?.id ?? "";
    expect(found.refused("case-clerk", "unpublish", { publication: id }, "").code).toBe("field.invalid");
    found.on("2024-09-30").do("case-clerk", "unpublish", { publication: id }, "判决确认违法");
    expect(found.opened.publications[0]?.withdrawn).toEqual({ on: "2024-09-30", reason: "判决确认违法" });
    expect(found.opened.clocks["withdrawPublicity"]?.stopped).toBeDefined();
    const never = fined().on("2024-09-27");
    never.do("litigation-clerk", "revoke", { remedyResult: "unlawful", remedyText: "确认违法" });
    expect(never.opened.clocks["withdrawPublicity"]).toBeUndefined();
  });

  it("APL-50 PUB-03 publish no penalty of a minor, unless the place has it otherwise", () => {
    const minor = {
      offender: { kind: "citizen", name: "小红", address: "万源路3号" },
      birthDate: "2008-01-01",
    };
    const light = { discretionStep: "light" };
    const found = way(filed(minor), concluded(light), notified(), noticeServed, proceeded()).on("2024-09-24");
    expect(rules(found.refused(officer, "punish", penalty(light)))).toEqual(["PUB-03", "APL-50"]);
    found.do(officer, "punish", penalty({ ...light, publicity: "withhold", withholdGround: "minor" }));
    const elsewhere = way(filed(minor), concluded(light), notified(), noticeServed, proceeded()).on("2024-09-24");
    elsewhere.world = { ...POWERS, settings: { publishMinors: true } };
    expect(elsewhere.do(officer, "punish", penalty(light)).opened.pending?.act).toBe("punish");
  });

  it("PUB-09 publishes no bare warning where the place's rule says so", () => {
    const warning = { sanction: "warning", fine: null, collection: null };
    const onSite = walkPath(simplePenalty, { title: "现场", steps: [arrive], world: POWERS });
    onSite.world = { ...POWERS, settings: { publishWarnings: false } };
    expect(onSite.refusedBy(officer, "decide", { ...SPOT_DECISION, ...warning })).toEqual(["PUB-09"]);
    const kept = { ...SPOT_DECISION, ...warning, publicity: "withhold", withholdGround: "warning" };
    expect(onSite.do(officer, "decide", kept).opened.publications).toEqual([]);
  });

  it("PUB-01 publishes only what the decision's approvers agreed to publish, of the fields named", () => {
    const kept = deciding()
      .on("2024-09-24")
      .do(officer, "punish", penalty({ publicity: "withhold", withholdGround: "secret" }))
      .approve("org-head");
    expect(kept.opened.publications).toEqual([]);
    expect(
      deciding()
        .on("2024-09-24")
        .refused(officer, "punish", penalty({ publicity: "withhold" })).failures[0]?.path,
    ).toBe("withholdGround");
    const fields = fined().opened.publications[0]?.fields ?? [];
    expect(fields).not.toContain("eAddress");
    expect(fields).toEqual(expect.arrayContaining(["offender", "sanctions", "fine"]));
  });

  it("HCP-37 keeps the party's account and a second way to reach him with his signature", () => {
    const found = investigating();
    const consent = { eAddress: "a@example.cn", eFallback: "13800000001", eConsent: ["signed:1"] };
    for (const lacking of ["eAddress", "eFallback", "eConsent"])
      expect(found.refused(officer, "consentToEDelivery", { ...consent, [lacking]: null }).failures[0]?.path).toBe(
        lacking,
      );
    found.do(officer, "consentToEDelivery", consent);
    const body = JSON.stringify(ordinaryPenalty.instruments["e-delivery-consent"]?.body);
    expect(body).toContain("五个工作日内书面告知");
  });
});
