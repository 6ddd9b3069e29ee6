import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import { planned } from "../../testing/paths/care/care-visit.ts";
import { correctionPersonPaths } from "../../testing/paths/care/correction-person.ts";
import { TO_TRANSFERRED } from "../../testing/paths/care/crime-clue.ts";
import { applied, registered, warned } from "../../testing/paths/care/domestic-violence.ts";
import { listed, reviewed } from "../../testing/paths/care/key-person-review.ts";
import { PATIENT, enrolled, referred } from "../../testing/paths/care/mental-health-person.ts";
import {
  RELEASE_NOTICE,
  notified,
  received,
  resettlementPersonPaths,
} from "../../testing/paths/care/resettlement-person.ts";
import { CALENDAR, instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { careTaxonomies } from "../../taxonomies/care.ts";
import { careVisit } from "./care-visit.ts";
import { correctionPerson } from "./correction-person.ts";
import { crimeClue } from "./crime-clue.ts";
import { domesticViolence } from "./domestic-violence.ts";
import { hairTest } from "./hair-test.ts";
import { keyPersonReview } from "./key-person-review.ts";
import { mentalHealthPerson } from "./mental-health-person.ts";
import { premisesSweep } from "./premises-sweep.ts";
import { resettlementPerson } from "./resettlement-person.ts";

const facets = (going: Walk) => facetsOf(going.definition, going.opened, CALENDAR);
/** The visits that the walk opened, each with its plan and the day it counts from. */
const visits = (going: Walk): Values[] =>
  going.effects.flatMap((effect) =>
    effect.kind === "open" && effect.procedure === "care-visit" ? [effect.values] : [],
  );

describe("安置帮教", () => {
  const inCare = (level: string): Walk =>
    walkPath(resettlementPerson, { title: "帮教中", steps: [notified, received(level)] });

  it("SH-01 lasts five years from release, as the street has it", () => {
    expect(inCare("key").due("term").on).toBe("2029-09-01");
    const early = inCare("key").on("2029-08-30");
    const over: Values = { leftOn: "2029-08-30", leaveGround: "expired" };
    expect(early.refusedBy("justice-assistant", "release", over)).toContain("SH-01");
    expect(
      walkPath(resettlementPerson, {
        title: "三年",
        steps: [notified, received()],
        world: { settings: { termYears: 3 } },
      }).due("term").on,
    ).toBe("2027-09-01");
  });

  it("SH-02 visits a key person each month, others each quarter, and does not close over a visit still due", () => {
    expect(visits(inCare("key"))).toMatchObject([{ plan: "SH-1", countFrom: "2024-09-02" }]);
    expect(visits(inCare("general"))).toMatchObject([{ plan: "SH-2" }]);
    const due = inCare("key");
    due.world = { relatives: [{ id: "v1", kind: "child", procedure: "care-visit", closed: false }] };
    due.on("2029-09-03");
    expect(due.refusedBy("justice-assistant", "release", { leftOn: "2029-09-03", leaveGround: "expired" })).toEqual([
      "SH-02",
    ]);
  });

  it("counts who came, who left and who is there (SJ-04 to SJ-06)", () => {
    const [whole] = resettlementPersonPaths;
    expect(whole && facets(walkPath(resettlementPerson, whole))).toMatchObject({
      category: "prison",
      validFrom: "2024-09-02",
      validTo: "2029-09-03",
      community: "north",
      subcategory: "expired",
    });
    expect(RELEASE_NOTICE["category"]).toBe("prison");
  });
});

describe("严重精神障碍患者", () => {
  const managed = (riskLevel: string, condition: string): Walk =>
    walkPath(mentalHealthPerson, { title: "在管", steps: [enrolled(riskLevel, condition)] });

  it("MH-01 visits no patient less than four times a year, with a danger level each time", () => {
    const plans =
      careTaxonomies.find(({ id }) => id === "visit-plan")?.items.filter(({ code }) => code.startsWith("MH")) ?? [];
    const perYear = { day: 365, month: 12 } as const;
    for (const { attributes } of plans) {
      const limit = (attributes ?? {})["limit"] as { n: number; unit: "day" | "month" };
      expect(perYear[limit.unit] / limit.n).toBeGreaterThanOrEqual(4);
    }
    expect(plans).toHaveLength(3);
    const visit = walkPath(careVisit, { title: "走访", steps: [planned()] });
    const seen: Values = { visitedOn: "2024-09-02", way: "home", visitText: "服药规律" };
    expect(visit.refused("community-clerk", "visit", seen).failures.map(({ path }) => path)).toEqual([
      "riskLevel",
      "condition",
    ]);
  });

  it("MH-02 refers the unstable, tells the police and sees them again within two weeks", () => {
    expect(
      managed("0", "stable").refusedBy("community-clerk", "refer", { referredOn: "2024-09-02", hospital: "市院" }),
    ).toEqual(["MH-02"]);
    expect(walk(mentalHealthPerson).refusedBy("community-clerk", "enrol", { ...PATIENT, riskLevel: "3" })).toContain(
      "MH-02",
    );
    const away = walkPath(mentalHealthPerson, { title: "转诊", steps: [enrolled("3", "unstable"), referred] });
    expect(away.due("followUp").on).toBe("2024-09-17");
    const followed: Values = { followedOn: "2024-09-16", followText: "稳定", riskLevel: "1", condition: "basic" };
    away.on("2024-09-16");
    expect(away.refusedBy("community-clerk", "followUp", followed)).toEqual(["MH-02"]);
    away.do("community-clerk", "notifyPolice", { policeReceiver: "派出所", policeOn: "2024-09-16" });
    away.do("community-clerk", "followUp", followed);
  });

  it("MH-03 sees the stable every three months, and calls nobody stable who is not at level 0", () => {
    expect(visits(managed("0", "stable"))).toMatchObject([{ plan: "MH-1", countFrom: "2024-09-02" }]);
    const visit = walkPath(careVisit, { title: "走访", steps: [planned({ plan: "MH-1" })] });
    expect(visit.due("visit").on).toBe("2024-12-02");
    expect(walk(mentalHealthPerson).refusedBy("community-clerk", "enrol", { ...PATIENT, riskLevel: "1" })).toEqual([
      "MH-03",
    ]);
  });

  it("MH-04 sees the basically stable at the street's own interval, one month unless set otherwise", () => {
    expect(visits(managed("1", "basic"))).toMatchObject([{ plan: "MH-2" }]);
    expect(walkPath(careVisit, { title: "走访", steps: [planned({ plan: "MH-2" })] }).due("visit").on).toBe(
      "2024-10-02",
    );
  });

  it("plans the next visit from the last, as long as the person is there and no visit is open", () => {
    const going = managed("1", "basic");
    const back = (visitExcuse: string): Values => ({ countFrom: "2024-09-02", visitExcuse });
    going.do("system", "visitBack", back("none"));
    expect(visits(going)).toHaveLength(2);
    going.do("system", "visitBack", back("moved"));
    expect(visits(going)).toHaveLength(2);
    going.world = { relatives: [{ id: "v1", kind: "child", procedure: "care-visit", closed: false }] };
    going.do("system", "visitBack", back("none"));
    expect(visits(going)).toHaveLength(2);
  });

  it("counts a visit by the day it was due, done or not (DJ-05)", () => {
    const visit = walkPath(careVisit, { title: "走访", steps: [planned()] });
    expect(facets(visit)).toMatchObject({ category: "mental", dueOn: "2024-09-16", occurredOn: null });
    visit.on("2024-09-10").do("community-clerk", "visit", {
      visitedOn: "2024-09-10",
      way: "home",
      visitText: "好",
      riskLevel: "0",
      condition: "stable",
    });
    expect(facets(visit)).toMatchObject({ dueOn: "2024-09-16", occurredOn: "2024-09-10", level: "0" });
  });
});

describe("反家庭暴力", () => {
  const open = (more: Values = {}): Walk => walkPath(domesticViolence, { title: "登记", steps: [registered(more)] });
  const closing: Values = { endGround: "calm", endText: "稳定" };

  it("DV-14 reports violence against who cannot speak for himself, and does not close without", () => {
    const child = open({ incapable: true });
    expect(child.due("report").at).toBe(instant("2024-09-02", "11:00"));
    expect(child.refusedBy("community-clerk", "close", closing)).toEqual(["DV-14"]);
    child.do("community-clerk", "reportPolice", { reportedAt: instant("2024-09-02", "09:30"), police: "派出所" });
    expect(child.opened.instruments).toMatchObject([{ instrument: "dv-report" }]);
    child.do("community-clerk", "close", closing);
    expect(open().opened.clocks["report"]).toBeUndefined();
  });

  it("DV-16 visits both after the police's warning", () => {
    const told = walkPath(domesticViolence, { title: "告诫", steps: [registered(), warned] });
    expect(told.refusedBy("community-clerk", "close", closing)).toEqual(["DV-16"]);
    expect(told.due("visit").on).toBe("2024-09-10");
    const visited: Values = { visitedOn: "2024-09-03", visitors: "社区、民警", again: false, visitText: "未再施暴" };
    expect(open().refusedBy("community-clerk", "visit", { ...visited, visitedOn: "2024-09-02" })).toEqual(["DV-16"]);
    told.do("community-clerk", "visit", visited).do("community-clerk", "close", closing);
  });

  it("DV-28 counts the court's 72 hours from acceptance, 24 when it is urgent", () => {
    const ordinary = walkPath(domesticViolence, { title: "申请", steps: [registered(), applied(false)] });
    expect(ordinary.due("order").at).toBe(instant("2024-09-06", "09:00"));
    const urgent = walkPath(domesticViolence, { title: "紧急", steps: [registered(), applied(true)] });
    expect(urgent.due("urgentOrder").at).toBe(instant("2024-09-04", "09:00"));
    expect(urgent.opened.clocks["order"]).toBeUndefined();
    expect(
      ordinary.refusedBy("community-clerk", "assistOrder", { assistOn: "2024-09-03", assistText: "协助" }),
    ).toEqual(["DV-28"]);
  });
});

describe("records and closed files", () => {
  const sample: Values = {
    person: { kind: "citizen", name: "李四", idNumber: "11010519491231002X" },
    trade: "driving",
    community: "north",
    sampledOn: "2024-09-02",
    result: "negative",
  };

  it("samples a person by identity number, and hands a positive to the police (DJ-04)", () => {
    const done = walk(hairTest).do("drug-worker", "register", sample);
    expect(facets(done)).toMatchObject({ category: "driving", occurredOn: "2024-09-02", mode: "negative" });
    const nameless = { ...sample, person: { kind: "citizen", name: "李四" } };
    expect(walk(hairTest).refused("drug-worker", "register", nameless).message).toContain("身份证件号码");
    expect(walk(hairTest).refused("drug-worker", "register", { ...sample, result: "positive" }).message).toContain(
      "移交",
    );
  });

  it("counts sweeps by premises and what was found (DJ-03)", () => {
    const swept: Values = {
      kind: "hotel",
      place: { text: "北街1号" },
      community: "north",
      sweptOn: "2024-09-02",
      found: true,
    };
    expect(walk(premisesSweep).refused("dispute-clerk", "register", swept).code).toBe("field.invalid");
    const done = walk(premisesSweep).do("dispute-clerk", "register", { ...swept, problems: 2, problemText: "未登记" });
    expect(facets(done)).toMatchObject({ category: "hotel", flagged: true, quantity: 2, occurredOn: "2024-09-02" });
    const risky = walk(premisesSweep).do("dispute-clerk", "register", {
      ...swept,
      problems: 1,
      problemText: "通道堵塞",
      hazard: true,
      hazardText: "疏散通道上锁",
    });
    expect(risky.opened.links).toMatchObject([{ procedure: "hazard" }]);
  });

  it("keeps a clue to the few, and its informant out of the letter", () => {
    const clue = walkPath(crimeClue, { title: "移送", steps: TO_TRANSFERRED });
    expect(clue.opened.instruments).toMatchObject([
      { instrument: "clue-transfer-letter", number: "南汇线移〔2024〕1号" },
    ]);
    expect(JSON.stringify(crimeClue.instruments["clue-transfer-letter"]?.body)).not.toContain("informant");
    expect(clue.refused("dispute-clerk", "circulate", { accounts: ["org-head"] }).code).toBe("act.notOpen");
    expect(crimeClue.visibility.roles).toEqual(["dispute-clerk", "deputy-head", "org-head"]);
  });

  it("looks at a key person again before the cycle ends", () => {
    const going = walkPath(keyPersonReview, { title: "研判", steps: [listed, reviewed("2024-09-10")] });
    expect(going.due("review").on).toBe("2024-10-10");
    expect(
      walkPath(keyPersonReview, { title: "纳入", steps: [listed] }).refused("petition-clerk", "leave", {
        leftOn: "2024-09-02",
        leaveGround: "settled",
        endText: "化解",
      }).message,
    ).toContain("未经研判");
  });

  it("counts the corrected by reception and release (SJ-01 to SJ-03)", () => {
    const [whole] = correctionPersonPaths;
    expect(whole && facets(walkPath(correctionPerson, whole))).toMatchObject({
      category: "probation",
      validFrom: "2024-09-03",
      validTo: "2025-08-26",
      subcategory: "expired",
      person: "justice-assistant",
    });
  });
});
