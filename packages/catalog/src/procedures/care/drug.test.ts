import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  DECISION,
  TO_UNDERWAY,
  absent,
  notified,
  refusedTest,
  reported,
  signed,
} from "../../testing/paths/care/drug-person.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { drugPerson } from "./drug-person.ts";

const who = "drug-worker";
const until = (...steps: readonly Step[]): Walk => walkPath(drugPerson, { title: "戒毒", steps });
const underway = (...more: readonly Step[]): Walk => until(...TO_UNDERWAY, ...more);

describe("戒毒条例", () => {
  it("DRG-14 leaves fifteen days to report, counts three years from reporting, and takes lateness for refusal", () => {
    const told = until(notified());
    expect(told.due("report").on).toBe("2024-09-10");
    const late: Values = { receivedOn: "2024-09-11", officer: who };
    told.on("2024-09-11");
    expect(told.refusedBy(who, "reportIn", late)).toContain("DRG-14");
    told.expire("report");
    expect(told.opened.state).toBe("refused");
    expect(told.refusedBy(who, "reportIn", late)).toContain("DRG-14");
    // Reported in time and entered late is in time.
    told.do(who, "reportIn", { ...late, receivedOn: "2024-09-10" });
    const going = underway();
    expect(going.due("term").on).toBe("2027-09-02");
    going.on("2027-08-02");
    expect(going.refusedBy(who, "release", { leftOn: "2027-08-02", leaveGround: "expired" })).toContain("DRG-14");
  });

  it("DRG-15 signs an agreement and forms a group", () => {
    const there = until(notified(), reported());
    expect(there.due("agreement").on).toBe("2024-09-09");
    const values = signed.values ?? {};
    expect(there.refused(who, "sign", { ...values, team: null }).code).toBe("field.invalid");
    expect(there.refusedBy(who, "sign", { ...values, signedOn: "2024-09-02", signedFiles: ["photo:1"] })).toEqual([
      "DRG-15",
    ]);
    expect(underway().opened.instruments).toMatchObject([
      { instrument: "rehab-agreement", number: "南汇戒协字〔2024〕1号" },
    ]);
  });

  it("DRG-19 asks for a written report of three days away or more", () => {
    const away = (leaveUntil: string): Values => ({ leaveTo: "外市", leaveFrom: "2024-09-05", leaveUntil });
    expect(underway().refusedBy(who, "reportLeave", away("2024-09-08"))).toEqual(["DRG-19"]);
    underway().do(who, "reportLeave", away("2024-09-07"));
    underway().do(who, "reportLeave", { ...away("2024-09-08"), leaveReport: ["documentary:1"] });
  });

  const breach = (breachGround: string): Values => ({ breachGround, policeReport: "情况", policeReceiver: "派出所" });

  it("DRG-20 takes the third refusal of a test for a serious breach, to be reported to the police", () => {
    const twice = underway(refusedTest("2024-09-10"), refusedTest("2024-09-11"));
    expect(twice.opened.clocks["breach"]).toBeUndefined();
    expect(twice.refusedBy(who, "reportBreach", breach("refused"))).toEqual(["DRG-20"]);
    twice.on("2024-09-12").do(who, "refuseTest", { testOn: "2024-09-12", refusedText: "拒绝" });
    expect(twice.due("breach").on).toBe("2024-09-13");
    expect(
      twice.refusedBy(who, "changePlace", {
        newPlace: "邻市",
        leftOn: "2024-09-12",
        leaveGround: "moved",
        papers: ["documentary:1"],
      }),
    ).toContain("DRG-20");
    twice.do(who, "reportBreach", breach("refused"));
    expect(twice.opened.instruments.at(-1)).toMatchObject({ instrument: "rehab-breach-report" });
    expect(twice.opened.clocks["breach"]?.stopped).toBeDefined();
  });

  it("DRG-20 takes the third absence, or more than thirty days of it, for a serious breach", () => {
    expect(underway(absent("2024-09-10", 30)).opened.clocks["breach"]).toBeUndefined();
    expect(underway(absent("2024-09-10", 31)).due("breach").on).toBe("2024-09-11");
    expect(underway(absent("2024-09-10", 30)).refusedBy(who, "reportBreach", breach("days"))).toEqual(["DRG-20"]);
    const thrice = underway(absent("2024-09-05", 1), absent("2024-09-06", 2), absent("2024-09-10", 3));
    expect(thrice.due("breach").on).toBe("2024-09-11");
    thrice.do(who, "reportBreach", breach("absent"));
  });

  it("DRG-22 leaves fifteen days to report at the new place, and sends the papers there", () => {
    const arrived = until(notified({ arrival: "changed", servedOn: "2024-08-27" }));
    expect(arrived.due("report").on).toBe("2024-09-11");
    const moved: Values = { newPlace: "邻市", leftOn: "2024-09-04", leaveGround: "moved" };
    expect(
      underway()
        .refused(who, "changePlace", moved)
        .failures.map(({ path }) => path),
    ).toEqual(["papers"]);
  });

  it("DRG-37 limits recovery to three years, with fifteen days to report", () => {
    const told = until(notified({ category: "recovery" })).on("2024-09-02");
    expect(told.due("report").on).toBe("2024-09-10");
    const values = (termTo: string): Values => ({ receivedOn: "2024-09-02", officer: who, termTo });
    expect(told.refusedBy(who, "reportIn", values("2027-09-03"))).toEqual(["DRG-37"]);
    told.do(who, "reportIn", values("2027-09-02"));
  });

  it("DRG-07 ends dynamic control after three clean years, and not a day before", () => {
    const enrolled = (abstainedFrom: string): Walk =>
      walk(drugPerson)
        .on("2024-09-02")
        .do(who, "enrol", {
          person: { kind: "citizen", name: "吴某" },
          community: "north",
          category: "registered",
          arrival: "registered",
          abstainedFrom,
          receivedOn: "2024-09-02",
          officer: who,
        });
    const over = (abstainedFrom: string): Values => ({ leftOn: "2024-09-02", leaveGround: "abstained", abstainedFrom });
    expect(enrolled("2021-09-03").refusedBy(who, "stopControl", over("2021-09-03"))).toEqual(["DRG-07"]);
    enrolled("2021-09-02").do(who, "stopControl", over("2021-09-02")).approve("deputy-head");
    expect(drugPerson.visibility.sensitivity).toBe("secret");
  });

  it("registers nobody under control by the way of a decision, nor the other way round", () => {
    expect(
      walk(drugPerson)
        .on("2024-09-02")
        .refusedBy(who, "notify", { ...DECISION, category: "registered" }),
    ).toEqual(["DRG-07"]);
  });

  it("knows who is lost at the end of a period, and who was found (DJ-02)", () => {
    const lost = underway().on("2024-09-10").do(who, "markLost", { lostOn: "2024-09-10", lostText: "失联" });
    const facets = () => facetsOf(drugPerson, lost.opened, CALENDAR);
    expect(facets()).toMatchObject({
      occurredOn: "2024-09-10",
      effectiveOn: null,
      validFrom: "2024-09-02",
      validTo: null,
    });
    lost.on("2024-09-12").do(who, "foundAgain", { foundOn: "2024-09-12", foundText: "找回" });
    expect(facets()).toMatchObject({ occurredOn: "2024-09-10", effectiveOn: "2024-09-12" });
  });
});
