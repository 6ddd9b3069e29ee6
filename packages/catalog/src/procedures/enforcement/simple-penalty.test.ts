import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { walkPath } from "../../testing/paths.ts";
import {
  arrive,
  COMPANY_OFFENDER,
  POWERS,
  simplePenaltyPaths,
  SPOT_DECISION,
} from "../../testing/paths/enforcement/simple-penalty.ts";
import { simplePenalty } from "./simple-penalty.ts";

const officer = "officer-a";
const onSite = (): Walk => walkPath(simplePenalty, { title: "现场", steps: [arrive], world: POWERS });
const decision = (more: Values = {}): Values => ({ ...SPOT_DECISION, ...more });
const decided = (more: Values = {}): Walk => onSite().do(officer, "decide", decision(more));
const served = (more: Values = {}): Walk =>
  decided(more).do(officer, "serve", { instrument: "on-the-spot-decision", way: "直接送达" });
const cash: Values = {
  cashGround: "small",
  receiptNumber: "A1",
  collectedOn: "2024-09-03",
  paidOn: "2024-09-03",
  paidAmount: 100,
};

describe("行政处罚（简易程序）", () => {
  it("APL-51a, GEN-14 allow two hundred yuan and refuse a fine above 200 yuan for a citizen on the spot, naming the article", () => {
    const refusal = onSite().refused(officer, "decide", decision({ fine: 201 }));
    expect(refusal.message).toContain("对公民当场罚款不得超过二百元，请转普通程序");
    expect(refusal.message).toContain("201");
    expect(refusal.failures.flatMap((f) => f.basis.map((b) => b.cite))).toEqual(["行政处罚法第五十一条"]);
    expect(refusal.openNow.map((act) => act.act)).toContain("toOrdinary");
    expect(decided({ fine: 200 }).opened.state).toBe("decided");
  });

  it("APL-51b refuses a fine above 3000 yuan for an organisation on the spot", () => {
    const company = { offender: COMPANY_OFFENDER };
    expect(onSite().refusedBy(officer, "decide", decision({ ...company, fine: 3001 }))).toEqual(["APL-51b"]);
    expect(decided({ ...company, fine: 3000 }).opened.state).toBe("decided");
  });

  it("APL-51a counts 个体工商户 among citizens unless the place has it otherwise", () => {
    const shop = decision({ offender: { ...COMPANY_OFFENDER, kind: "business" }, fine: 300 });
    expect(onSite().refusedBy(officer, "decide", shop)).toEqual(["APL-51a"]);
    const elsewhere = onSite();
    elsewhere.world = { ...POWERS, settings: { businessAsOrganisation: true } };
    expect(elsewhere.do(officer, "decide", shop).opened.state).toBe("decided");
  });

  it("APL-51c knows a warning or a fine and nothing else", () => {
    expect(onSite().refused(officer, "decide", decision({ sanction: "criticism" })).code).toBe("field.invalid");
  });

  it("APL-42 refuses two officers of whom one has no certificate valid that day", () => {
    const officers = ["officer-a", "officer-old"];
    const refusal = onSite().refused(officer, "decide", decision({ officers }));
    expect(refusal.failures.flatMap((f) => f.basis.map((b) => b.rule))).toContain("APL-42");
    expect(refusal.message).toContain("执法甲");
    expect(onSite().refusedBy(officer, "decide", decision({ officers: ["officer-a"] }))).toContain("APL-42");
  });

  it("POW-05 refuses a power that is not in force on the day of the decision", () => {
    const before = onSite();
    before.world = { rosters: { "penalty-power/SR01": [{ from: "2021-01-01", to: "2024-09-03" }] } };
    expect(before.refusedBy(officer, "decide", decision())).toContain("POW-05");
    const last = onSite();
    last.world = { rosters: { "penalty-power/SR01": [{ from: "2021-01-01", to: "2024-09-04" }] } };
    expect(last.do(officer, "decide", decision()).opened.state).toBe("decided");
  });

  it("APL-44 and APL-52a want the certificate shown and the party told", () => {
    expect(onSite().refusedBy(officer, "decide", decision({ told: false }))).toEqual(["APL-44", "APL-62"]);
    const values = { ...arrive.values, identityShown: false };
    expect(walk(simplePenalty, POWERS).on("2024-09-03").refusedBy(officer, "start", values)).toEqual([
      "APL-52a",
      "TSY-05",
    ]);
  });

  it("APL-36a refuses what was done more than two years ago, the last day included", () => {
    const at = (occurredAt: string): Values => decision({ occurredAt });
    expect(onSite().refusedBy(officer, "decide", at("2022-09-02T01:00:00.000Z"))).toEqual(["APL-36a"]);
    expect(onSite().do(officer, "decide", at("2022-09-03T01:00:00.000Z")).opened.state).toBe("decided");
  });

  it("APL-52b issues a numbered decision and refuses one that does not state what it must", () => {
    const { numbers, instruments } = decided().opened;
    expect(numbers).toEqual({});
    expect(instruments).toMatchObject([{ instrument: "on-the-spot-decision", number: "南汇当罚字〔2024〕1号" }]);
    const nobody = { kind: "citizen", name: "张三", phone: "13800000000" };
    const refusal = onSite().refused(officer, "decide", decision({ offender: nobody }));
    expect(refusal.code).toBe("instrument.incomplete");
    expect(refusal.message).toContain("当事人地址");
  });

  it("APL-52c HCP-14 counts three working days for the record, or the place's own", () => {
    expect(decided().due("record").on).toBe("2024-09-06");
    const beijing = onSite();
    beijing.world = { ...POWERS, settings: { recordDays: 2 } };
    expect(beijing.do(officer, "decide", decision()).due("record").on).toBe("2024-09-05");
    const owing = served({ sanction: "warning", fine: null, collection: null }).do(officer, "warn");
    expect(owing.refusedBy("squad-leader", "close")).toEqual(["APL-52c"]);
  });

  it("APL-67 gives fifteen days from service, calendar days, rolled past the holiday", () => {
    const late = onSite().on("2024-09-20").do(officer, "decide", decision());
    late.on("2024-09-20").do(officer, "serve", { instrument: "on-the-spot-decision", way: "直接送达" });
    expect(late.due("pay")).toMatchObject({ nominalOn: "2024-10-05", on: "2024-10-08" });
    expect(served().due("pay").on).toBe("2024-09-18");
  });

  it("APL-68a collects on the spot up to one hundred yuan, above it only with the reason", () => {
    const paying = served({ fine: 150, collection: "cash" });
    expect(paying.refusedBy(officer, "collectOnSpot", { ...cash, paidAmount: 150 })).toEqual(["APL-68a"]);
    const hard = { ...cash, cashGround: "hard", cashReason: "流动摊贩，无固定住所", paidAmount: 150 };
    expect(paying.do(officer, "collectOnSpot", hard).opened.state).toBe("settled");
  });

  it("APL-67b collects nothing on the spot that the decision sends to the bank", () => {
    expect(served().refusedBy(officer, "collectOnSpot", { ...cash, paidAmount: 50 })).toContain("APL-67b");
  });

  it("APL-71a and APL-71b give two working days to the office and two more to the bank", () => {
    const friday = onSite()
      .on("2024-09-13")
      .do(officer, "decide", decision({ fine: 100, collection: "cash" }))
      .do(officer, "serve", { instrument: "on-the-spot-decision", way: "直接送达" })
      .do(officer, "collectOnSpot", { ...cash, collectedOn: "2024-09-13", paidOn: "2024-09-13" });
    expect(friday.due("remit").on).toBe("2024-09-18");
    friday.on("2024-09-18").do(officer, "remit", { remittedOn: "2024-09-18" });
    expect(friday.due("bank").on).toBe("2024-09-20");
    friday.do("squad-leader", "fileRecord");
    expect(friday.refusedBy("squad-leader", "close")).toEqual(["APL-71a", "APL-71b"]);
  });

  it("APL-72a adds no more than the fine, and nothing before the time to pay has passed", () => {
    const owing = served();
    expect(owing.refusedBy(officer, "addSurcharge", { surcharge: 10 })).toContain("APL-72a");
    owing.on("2024-10-30");
    expect(owing.refusedBy(officer, "addSurcharge", { surcharge: 51 })).toContain("APL-72a");
    expect(owing.do(officer, "addSurcharge", { surcharge: 50 }).opened.values["surcharge"]).toBe(50);
  });

  it("APL-61b serves nothing electronically: the procedure has no confirmation of the party", () => {
    expect(simplePenalty.universal?.serve).toBeDefined();
    expect(decided().refusedBy(officer, "serve", { instrument: "on-the-spot-decision", way: "电子送达" })).toContain(
      "APL-61b",
    );
  });

  it("TSY-06b and APL-48b publish within seven working days, and withdraw within three", () => {
    expect(decided().opened.publications).toMatchObject([{ within: { n: 7, unit: "workday" }, dueFrom: "2024-09-03" }]);
    expect(decided({ publicity: "withhold" }).opened.publications).toEqual([]);
    const published = served().on("2024-09-06");
    published.do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on: "2024-09-06" });
    published.on("2024-09-09").do("case-clerk", "revoke", { remedyResult: "revoked", closingReason: "复议撤销" });
    expect(published.due("withdrawPublicity").on).toBe("2024-09-12");
  });

  it("opens the ordinary procedure with what is known", () => {
    const transferred = simplePenaltyPaths.find((path) => path.outcome === "transferred");
    if (!transferred) throw new Error("no such path");
    const { effects } = walkPath(simplePenalty, transferred);
    expect(effects).toMatchObject([
      {
        kind: "open",
        procedure: "ordinary-penalty",
        as: "followUp",
        values: { foundOn: "2024-09-03", officers: ["officer-a", "officer-b"] },
      },
    ]);
  });

  it("counts by cause, field, name, fine and day (CFJ-01, CFJ-02)", () => {
    expect(facetsOf(simplePenalty, decided().opened, CALENDAR)).toMatchObject({
      category: "SR01",
      subcategory: "appearance",
      mode: "street",
      amount: 50,
      decidedOn: "2024-09-03",
      party: "张三",
    });
  });
});
