import { describe, expect, it } from "vitest";
import { simplePenalty } from "../procedures/enforcement/simple-penalty.ts";
import { walkPath } from "../testing/paths.ts";
import { deciding, fined, investigating, officer, penalty, way } from "../testing/paths/enforcement/ordinary-walks.ts";
import { FILING } from "../testing/paths/enforcement/ordinary-steps.ts";
import { arrive, COURT_OVER, SPOT_DECISION } from "../testing/paths/enforcement/simple-penalty.ts";
import { CREDIT_PENALTY_FIELDS, creditOffice, creditPenalty, NEVER_SHOWN } from "./credit-penalty.ts";

const OFFICE = creditOffice("南汇街道办事处", "11330302MB1234567X", { publicityMinorFine: 200 });

describe("双公示 行政处罚", () => {
  it("has a value for every one of the thirty fields, and says which compulsory ones lack one", () => {
    const decided = creditPenalty(fined().opened, OFFICE);
    expect(Object.keys(decided?.row ?? {}).toSorted()).toEqual(Object.keys(CREDIT_PENALTY_FIELDS).toSorted());
    expect(decided?.missing).toEqual([]);
    expect(decided?.row).toMatchObject({
      CF_XDR_MC: "南汇建材有限公司",
      CF_XDR_LB: "法人及非法人组织",
      CF_XDR_SHXYM: "91330302MA2ABCDE11",
      CF_FRDB: "李四",
      CF_XDR_ZJHM: "",
      CF_WSH: "南汇罚决字〔2024〕1号",
      CF_WFXW: "未取得建设工程规划许可证进行建设",
      CF_CFLB: "罚款",
      CF_NR: "罚款一千元。",
      CF_NR_FK: "0.100000",
      CF_JDRQ: "2024/09/24",
      CF_YXQ: "2099/12/31",
      CF_GSJZQ: "2027/09/24",
      CF_CFJG: "南汇街道办事处",
      CF_CFJGDM: "11330302MB1234567X",
      CF_SJLYDM: "11330302MB1234567X",
    });
  });

  it("PUB-11 ends the showing by the street's own terms, counted from the day it was published", () => {
    const published = fined().on("2024-09-26");
    published.do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on: "2024-09-26" });
    const until = (settings: Readonly<Record<string, number>>) =>
      creditPenalty(published.opened, creditOffice("南汇街道办事处", "11330302MB1234567X", settings))?.row.CF_GSJZQ;
    // One thousand yuan: a lesser fine unless the street has it otherwise.
    expect(until({})).toBe("2024/12/26");
    expect(until({ publicityMinorFine: 500 })).toBe("2027/09/26");
    expect(until({ publicityMinorFine: 500, publicityMonths: 12 })).toBe("2025/09/26");
  });

  it("names a natural person by his papers, which the public never sees, and a penalty on the spot by its words", () => {
    const spot = walkPath(simplePenalty, { title: "现场", steps: [arrive], world: COURT_OVER }).do(
      officer,
      "decide",
      SPOT_DECISION,
    );
    const reported = creditPenalty(spot.opened, OFFICE);
    expect(reported?.row).toMatchObject({
      CF_XDR_LB: "自然人",
      CF_XDR_SHXYM: "",
      CF_XDR_ZJLX: "身份证",
      CF_XDR_ZJHM: "330302199001011235",
      CF_NR: "罚款50元",
      CF_NR_FK: "0.005000",
      // A lesser fine: three months.
      CF_GSJZQ: "2024/12/03",
    });
    expect([...NEVER_SHOWN]).toContain("CF_XDR_ZJHM");
  });

  it("adds the confiscated sum and the licences, and asks for what is compulsory then", () => {
    const kinds = ["fine", "confiscate-gains"];
    const matter = fined().opened;
    const taken = { ...matter, values: { ...matter.values, sanctions: kinds, confiscated: 25_000.5 } };
    expect(creditPenalty(taken, OFFICE)?.row).toMatchObject({ CF_CFLB: "罚款;没收违法所得", CF_NR_WFFF: "2.500050" });
    const revoked = { ...matter, values: { ...matter.values, sanctions: ["revoke-permit"] } };
    expect(creditPenalty(revoked, OFFICE)?.missing).toEqual(["CF_NR_ZKDX"]);
  });

  it("reports an entrusted power under the body that entrusts it", () => {
    const asked = way().on("2024-09-03");
    const values = { source: "entrusted", entruster: "区应急管理局", entrusterCode: "11330302MB7654321X" };
    asked.world = { rosters: { "penalty-power/GH01": [{ from: "2021-01-01", values }] } };
    asked.do(officer, "file", { ...FILING, powerSource: "entrusted", inNameOf: "entruster" });
    asked.approve("squad-leader", "org-head");
    const decided = { ...asked.opened, done: { punish: fined().opened.done["punish"] ?? [] } };
    expect(creditPenalty(decided, OFFICE)?.row).toMatchObject({
      CF_CFJG: "区应急管理局",
      CF_CFJGDM: "11330302MB7654321X",
      CF_SJLY: "南汇街道办事处",
    });
  });

  it("has no row before the decision, nor for one that is lawfully kept back", () => {
    expect(creditPenalty(investigating().opened, OFFICE)).toBeUndefined();
    const kept = deciding()
      .on("2024-09-24")
      .do(officer, "punish", penalty({ publicity: "withhold", withholdGround: "secret" }))
      .approve("org-head");
    expect(creditPenalty(kept.opened, OFFICE)).toBeUndefined();
  });
});
