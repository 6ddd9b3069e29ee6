import { describe, expect, it } from "vitest";
import { enforcementIndicators } from "../../indicators/enforcement.ts";
import {
  concluded,
  CONCLUSION,
  filed,
  NOTICE,
  noticeServed,
  notified,
  proceeded,
} from "../../testing/paths/enforcement/ordinary-steps.ts";
import { officer, penalty, rules, way, wayIn } from "../../testing/paths/enforcement/ordinary-walks.ts";
import { arrive, COMPANY_OFFENDER, POWERS, SPOT_DECISION } from "../../testing/paths/enforcement/simple-penalty.ts";
import { walkPath } from "../../testing/paths.ts";
import { walk, type Values, type Walk, type World } from "../../testing/street.ts";
import { discretionTable } from "../rosters/discretion-table.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";
import { simplePenalty } from "./simple-penalty.ts";

/** Of building without a permit: by area, a repeated offence first. */
const GRADES: readonly Values[] = [
  {
    step: "heavy",
    condition: "一年内再次违法",
    factor: "repeated",
    fineFrom: 3000,
    fineTo: 5000,
    standard: "3000—5000元",
  },
  { step: "light", condition: "不足20平方米", most: 20, fineFrom: 500, fineTo: 1000, standard: "500—1000元" },
  {
    step: "general",
    condition: "20平方米以上不足50平方米",
    least: 20,
    most: 50,
    fineFrom: 1000,
    fineTo: 3000,
    standard: "1000—3000元",
  },
  { step: "heavy", condition: "50平方米以上", least: 50, shareFrom: 0.05, shareTo: 0.1, standard: "工程造价5%—10%" },
];
const TABLE: Values = { lawFrom: 500, lawTo: 50_000, maker: "city", grades: GRADES };
const inForce = (cause: string, values: Values, from = "2024-01-01"): World => ({
  ...POWERS,
  rosters: { ...POWERS.rosters, [`discretion-table/${cause}`]: [{ from, values }] },
});
const WORLD = inForce("GH01", TABLE);
const conclusion = (more: Values = {}): Values => ({ ...CONCLUSION, measure: 30, ...more });
const told = (more: Values = {}): Walk => wayIn(WORLD, filed(), concluded(conclusion(more))).on("2024-09-11");
const deciding = (more: Values = {}, notice: Values = {}): Walk =>
  wayIn(WORLD, filed(), concluded(conclusion(more)), notified(notice), noticeServed, proceeded()).on("2024-09-24");

describe("裁量基准名册", () => {
  const entry: Values = {
    cause: "GH01",
    law: "城乡规划法第六十四条",
    lawFrom: 500,
    lawTo: 50_000,
    maker: "city",
    document: "市城管行政处罚裁量基准（2023年）",
    publishedOn: "2023-12-01",
    measure: "违法建设面积（平方米）",
    grades: GRADES,
    validFrom: "2024-01-01",
  };
  const enter = (more: Values = {}) => walk(discretionTable).ask("legal-reviewer", "enter", { ...entry, ...more });

  it("APL-34 takes no table that is not published before it applies", () => {
    expect(enter().ok).toBe(true);
    expect(walk(discretionTable).refusedBy("legal-reviewer", "enter", { ...entry, publishedOn: "2024-01-02" })).toEqual(
      ["APL-34"],
    );
  });

  it("DIS-01 knows no table made by a street", () => {
    expect(enter({ maker: "street" }).ok).toBe(false);
    expect(Object.keys(discretionTable.fields["maker"]?.options ?? {})).toEqual([
      "ministry",
      "province",
      "city",
      "county",
    ]);
  });

  it("DIS-02 takes no step that goes beyond the law's own bounds", () => {
    const beyond = [
      ...GRADES,
      { step: "heavy", condition: "特别严重", fineFrom: 1, fineTo: 60_000, standard: "六万元" },
    ];
    expect(walk(discretionTable).refusedBy("legal-reviewer", "enter", { ...entry, grades: beyond })).toEqual([
      "DIS-02",
      "APL-05",
    ]);
  });

  it("DIS-03 wants the offence, its law, the steps, their conditions and their measure", () => {
    for (const lacking of [{ cause: null }, { law: null }, { grades: [] }]) expect(enter(lacking).ok).toBe(false);
    const { condition: _, ...step } = GRADES[0] ?? {};
    expect(enter({ grades: [step] }).ok).toBe(false);
  });

  it("DIS-07 replaces a table from a day on: each case is judged by the one in force on its own day", () => {
    const old = { ...TABLE, grades: [{ step: "light", condition: "一律", fineFrom: 100, fineTo: 200, standard: "" }] };
    const found = wayIn(WORLD, filed());
    found.world = {
      ...POWERS,
      rosters: {
        ...POWERS.rosters,
        "discretion-table/GH01": [
          { from: "2020-01-01", to: "2024-09-05", values: old },
          { from: "2024-09-05", values: TABLE },
        ],
      },
    };
    const proposed = (on: string) =>
      found
        .on(on)
        .offers(officer)
        .find(({ act }) => act === "conclude")?.proposals["discretionStep"];
    expect(proposed("2024-09-04")).toMatchObject({ value: "light" });
    // By area now, which is not measured yet.
    expect(proposed("2024-09-05")).toBeUndefined();
  });
});

describe("按裁量基准决定", () => {
  it("DIS-02 proposes the step and the range that the table gives for what was found", () => {
    const offer = told()
      .offers(officer)
      .find(({ act }) => act === "notify")?.proposals["proposedFine"];
    expect(offer).toMatchObject({ from: 1000, to: 3000 });
    expect(offer?.basis.map(({ rule }) => rule)).toEqual(["DIS-02", "DIS-03", "DIS-06"]);
    const again = told({ factors: [{ factor: "repeated" }], discretionStep: "heavy" });
    expect(again.offers(officer).find(({ act }) => act === "notify")?.proposals["proposedFine"]).toMatchObject({
      from: 3000,
      to: 5000,
    });
  });

  it("DIS-03 reckons a share of the works' cost where the table says so", () => {
    const large = told({ measure: 60, fineBase: 200_000, discretionStep: "heavy" });
    expect(large.offers(officer).find(({ act }) => act === "notify")?.proposals["proposedFine"]).toMatchObject({
      from: 10_000,
      to: 20_000,
    });
    const without = told({ measure: 60, discretionStep: "heavy" });
    const refusal = without.refused(officer, "notify", { ...NOTICE, proposedFine: 12_000 });
    expect(rules(refusal)).toEqual(["DIS-06", "DIS-05"]);
    expect(refusal.message).toContain("裁量基准的罚款下限");
  });

  it("DIS-06 refuses a step the table does not give, unless it says why", () => {
    const found = wayIn(WORLD, filed()).on("2024-09-10");
    expect(rules(found.refused(officer, "conclude", conclusion({ discretionStep: "light" })))).toEqual([
      "DIS-06",
      "DIS-02",
    ]);
    found.do(officer, "conclude", conclusion({ discretionStep: "light", deviation: "当事人主动拆除" }));
  });

  it("DIS-06 wants a reason, the maker's approval and the head in chief for a fine outside the range", () => {
    const found = deciding({}, { proposedFine: 3000 });
    expect(rules(found.refused(officer, "punish", penalty({ fine: 900 })))).toEqual(["DIS-06", "DIS-05"]);
    const why = { fine: 900, deviation: "当事人主动拆除大部" };
    expect(rules(found.refused(officer, "punish", penalty(why)))).toEqual(["DIS-06"]);
    found.do(officer, "punish", penalty({ ...why, deviationApproval: ["documentary:1"] }));
    expect(found.opened.pending?.steps.map(({ title }) => title)).toEqual([
      "主要负责人批准调整适用裁量基准",
      "机关负责人审查决定",
    ]);
    expect(found.refused("deputy-head", "approve").code).toBe("approval.notYours");
    found.approve("org-head", "deputy-head");
    expect(found.opened.state).toBe("decided");
  });

  it("DIS-06 lets a fine in the range pass by the ordinary way, its bounds included", () => {
    for (const fine of [1000, 3000]) {
      const found = deciding({}, { proposedFine: 3000 })
        .do(officer, "punish", penalty({ fine }))
        .approve("deputy-head");
      expect(found.opened.state).toBe("decided");
    }
  });

  it("APL-05 lets no reason carry a fine beyond the law's own bounds", () => {
    const reasons = { deviation: "情节特别严重", proposedFine: 60_000, hearingRight: true };
    expect(rules(told().refused(officer, "notify", { ...NOTICE, ...reasons }))).toEqual(["APL-05", "DIS-02"]);
    const low = { ...NOTICE, deviation: "情节轻微", proposedFine: 400 };
    expect(rules(told().refused(officer, "notify", low))).toEqual(["APL-05", "APL-32"]);
  });

  it("APL-59c DIS-05 says in notice and decision how the benchmark was applied", () => {
    const found = deciding({}, { proposedFine: 3000 });
    expect(found.refused(officer, "punish", penalty({ discretionReason: "" })).code).not.toBe("");
    for (const id of ["penalty-notice", "penalty-decision"])
      expect(ordinaryPenalty.instruments[id]?.needs.map(({ path }) => path)).toContain("discretionReason");
    const values = { ...CONCLUSION, measure: 30, discretionReason: null };
    expect(wayIn(WORLD, filed()).refused(officer, "conclude", values).failures[0]?.path).toBe("discretionReason");
  });

  it("asks for no table where none is in force for the cause", () => {
    const found = way(filed(), concluded()).on("2024-09-11").do(officer, "notify", NOTICE);
    expect(found.opened.state).toBe("notified");
  });

  it("DIS-02 binds a penalty on the spot as well", () => {
    const grades = [{ step: "light", condition: "初次", fineFrom: 20, fineTo: 60, standard: "20—60元" }];
    const world = inForce("SR01", { grades });
    const onSite = (): Walk => walkPath(simplePenalty, { title: "现场", steps: [arrive], world });
    expect(onSite().refusedBy(officer, "decide", { ...SPOT_DECISION, fine: 80 })).toEqual(["DIS-06", "DIS-05"]);
    expect(onSite().do(officer, "decide", { ...SPOT_DECISION, fine: 60 }).opened.state).toBe("decided");
    const shop = { ...SPOT_DECISION, offender: COMPANY_OFFENDER, fine: 2000, deviation: "多次违法" };
    expect(onSite().refusedBy(officer, "decide", shop)).toEqual(["DIS-06"]);
  });

  it("DIS-04 TSY-22 APL-74a ranks and rewards nobody by fines: no figure is divided by officer", () => {
    const ofFines = enforcementIndicators.filter(({ unit, group }) => unit === "元" && group.startsWith("行政处罚"));
    expect(ofFines.length).toBeGreaterThan(4);
    expect(ofFines.filter(({ dimensions }) => dimensions.includes("person")).map(({ id }) => id)).toEqual([]);
  });
});
