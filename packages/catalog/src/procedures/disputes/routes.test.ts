import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Path, type Step } from "../../testing/paths.ts";
import * as admin from "../../testing/paths/disputes/administrative-mediation.ts";
import { DIVERSION, HANDED, TO_RECEIVED } from "../../testing/paths/disputes/dispute-diversion.ts";
import { disputeReportPaths, graded, REPORT, reported } from "../../testing/paths/disputes/dispute-report.ts";
import { SUBMITTED, TO_FOUND } from "../../testing/paths/disputes/dispute-screening.ts";
import * as labour from "../../testing/paths/disputes/labour-mediation.ts";
import { AGREED as CONSENSUS, TO_AGREED, TO_TALKING } from "../../testing/paths/disputes/legacy-household.ts";
import { CONFLICT, TO_CALMED } from "../../testing/paths/disputes/major-conflict.ts";
import { MASKED, TO_MASKING } from "../../testing/paths/disputes/mediation-casebook.ts";
import { CLAIM, claimed } from "../../testing/paths/disputes/mediation-subsidy.ts";
import { HANDED_ON, handedOn, INCIDENT, mediated, TO_SIGNED } from "../../testing/paths/disputes/police-handover.ts";
import { ITEM_WORLD } from "../../testing/paths/inspection/inspection.ts";
import { MEETING } from "../../testing/paths/disputes/mediation.ts";
import { CALENDAR, COMPANY, instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { administrativeMediation } from "./administrative-mediation.ts";
import { coordinationMeeting } from "./coordination-meeting.ts";
import { disputeDiversion } from "./dispute-diversion.ts";
import { disputeReport } from "./dispute-report.ts";
import { disputeScreening } from "./dispute-screening.ts";
import { labourMediation } from "./labour-mediation.ts";
import { legacyHousehold } from "./legacy-household.ts";
import { majorConflict } from "./major-conflict.ts";
import { mediationCasebook } from "./mediation-casebook.ts";
import { mediationSubsidy } from "./mediation-subsidy.ts";
import { policeHandover } from "./police-handover.ts";

const along = (definition: Parameters<typeof walkPath>[0], ...steps: readonly Step[]): Walk =>
  walkPath(definition, { title: definition.title, steps });
const facets = (way: Walk) => facetsOf(way.definition, way.opened, CALENDAR);

describe("行政调解和民间纠纷处理", () => {
  const reneged = (): Walk =>
    along(administrativeMediation, admin.applied({ source: "reneged" }), admin.accepted, admin.mediated);

  it("ADJ-01 takes what mediation did not settle or a party went back on, and judges the former agreement first", () => {
    const asked = { ...admin.APPLIED, kind: "administrative" };
    expect(walk(administrativeMediation).refusedBy("justice-assistant", "apply", asked)).toContain("ADJ-01");
    const { formerNumber: _, ...unnumbered } = admin.APPLIED;
    expect(
      walk(administrativeMediation)
        .refused("justice-assistant", "apply", unnumbered)
        .failures.map((f) => f.path),
    ).toEqual(["formerNumber"]);
    expect(reneged().on("2024-09-06").refusedBy("justice-assistant", "agree", admin.AGREED)).toEqual(["ADJ-01"]);
    expect(reneged().refusedBy("justice-assistant", "decide", admin.DECIDED)).toEqual(["ADJ-01"]);
    const corrected = reneged()
      .on("2024-09-06")
      .do("justice-assistant", "correctAgreement", { formerJudgement: "unlawful", correctionText: "予以纠正" });
    expect(corrected.do("justice-assistant", "agree", admin.AGREED).opened.state).toBe("agreed");
  });

  it("ADJ-02 lets the office decide civil disputes only, through the justice assistant, within the street's months", () => {
    const civil = along(administrativeMediation, admin.applied(), admin.accepted, admin.mediated);
    expect(civil.due("civilTerm").nominalOn).toBe("2024-11-03");
    expect(civil.opened.clocks["term"]).toBeUndefined();
    expect(civil.refused("section-clerk", "decide", admin.DECIDED).code).toBe("act.notYours");
    const administrative = along(administrativeMediation, admin.fresh(), admin.accepted, admin.mediated);
    expect(administrative.refusedBy("justice-assistant", "decide", admin.DECIDED)).toEqual(["ADJ-02"]);
  });

  it("ADJ-03 decides on acceptance in five working days, ten for the complex, and hands over in three", () => {
    const plain = along(administrativeMediation, admin.fresh());
    expect([plain.due("acceptance").on, plain.due("transfer").on]).toEqual(["2024-09-09", "2024-09-05"]);
    const complex = along(administrativeMediation, admin.fresh({ complex: true }));
    expect(complex.due("complexAcceptance").on).toBe("2024-09-14");
    expect(complex.opened.clocks["acceptance"]).toBeUndefined();
  });

  it("MED-05 is not forced on whoever refuses", () => {
    expect(
      along(administrativeMediation, admin.fresh()).refusedBy("justice-assistant", "accept", {
        willing: "refused",
        mediator: "justice-assistant",
      }),
    ).toEqual(["MED-05"]);
  });
});

describe("劳动争议调解", () => {
  const going = (): Walk => along(labourMediation, labour.applied(), labour.accepted, labour.mediated).on("2024-09-06");
  const agreed = (more: Values = {}): Walk =>
    along(labourMediation, labour.applied(), labour.accepted, labour.mediated, labour.agreed(more));

  it("LAB-10 takes labour disputes, and none else", () => {
    expect(
      walk(labourMediation).refusedBy("dispute-clerk", "apply", {
        ...labour.APPLIED,
        appliedOn: "2024-09-02",
        dispute: "02",
      }),
    ).toEqual(["LAB-10"]);
  });

  it("LAB-12 writes an oral request down on the spot: who, what, why, when", () => {
    const { reason: _, ...silent } = labour.APPLIED;
    expect(
      walk(labourMediation)
        .refused("dispute-clerk", "apply", silent)
        .failures.map((f) => f.path),
    ).toEqual(["reason"]);
    expect(along(labourMediation, labour.applied()).opened.instruments.map((i) => i.instrument)).toEqual([
      "labour-application-record",
    ]);
    expect(along(labourMediation, labour.applied({ applyWay: "written" })).opened.instruments).toEqual([]);
  });

  it("LAB-14 has fifteen days from the request, then tells that arbitration is open", () => {
    expect(going().due("term").nominalOn).toBe("2024-09-17");
    const late = going().on("2024-09-19").expire("term");
    expect(late.opened.supervised).toBeDefined();
    late.do("mediator", "end", { endReason: "期满未达成协议", otherWays: "区仲裁委" });
    expect(late.opened).toMatchObject({ outcome: "failed" });
    expect(late.opened.instruments.at(-1)?.instrument).toBe("labour-arbitration-notice");
  });

  it("LAB-14b is in force when both have signed, the mediator signed and the organisation sealed", () => {
    expect(going().refusedBy("mediator", "agree", { ...labour.AGREED, bothSigned: false })).toEqual(["LAB-14b"]);
    expect(going().refusedBy("mediator", "agree", { ...labour.AGREED, mediatorSigned: false })).toEqual(["LAB-14b"]);
    expect(agreed().opened.instruments.at(-1)).toMatchObject({ number: "南汇劳调字〔2024〕1号" });
  });

  it("LAB-16 tells of a payment order for wages and the like that were not paid by the day agreed", () => {
    const unpaid = { unpaidText: "尚欠四万元" };
    expect(agreed().on("2024-09-30").refusedBy("mediator", "advisePaymentOrder", unpaid)).toEqual(["LAB-16"]);
    const other = agreed({ payKinds: ["other"] }).on("2024-10-08");
    expect(other.refusedBy("mediator", "advisePaymentOrder", unpaid)).toEqual(["LAB-16"]);
    const due = agreed().on("2024-10-08");
    due.do("mediator", "revisit", { revisitOn: "2024-10-08", performed: "not" });
    expect(due.refusedBy("mediator", "close")).toEqual(["LAB-16"]);
    due.do("mediator", "advisePaymentOrder", unpaid).do("mediator", "close");
    expect(due.opened.outcome).toBe("agreed");
  });

  it("counts workers and sums as every mediation does (TJ-05, TJ-06)", () => {
    expect(facets(agreed())).toMatchObject({ category: "10", headcount: 12, amount: 60_000, decidedOn: "2024-09-06" });
  });
});

describe("非警务警情移交", () => {
  const police: Values = { policeFirstOn: "2024-09-02", policeText: "派员参加" };
  const signed = (): Walk => along(policeHandover, ...TO_SIGNED).on("2024-09-20");

  it("PSP-01 helps the police mediate once, and again within seven working days", () => {
    expect(signed().refusedBy("mediator", "assistPolice", { ...police, policeSecondOn: "2024-09-12" })).toEqual([
      "PSP-01",
    ]);
    const again = signed().do("mediator", "assistPolice", { ...police, policeSecondOn: "2024-09-11" });
    expect(again.due("secondMediation").on).toBe("2024-09-11");
  });

  it("PSP-02 notes that the police recognise an agreement only when it was kept and asked for in writing", () => {
    const settled: Values = { agreementPerformed: true, appliedInWriting: false, recognised: "recognised" };
    const going = along(policeHandover, ...TO_SIGNED, mediated);
    expect(going.refusedBy("mediator", "recordSettlement", settled)).toEqual(["PSP-02"]);
    going.do("mediator", "recordSettlement", { ...settled, recognised: "declined" });
    going.do("mediator", "recordSettlement", { ...settled, appliedInWriting: true });
  });

  it("PSP-03 goes to people's mediation with its number, and answers the police only when that has ended", () => {
    const going = along(policeHandover, ...TO_SIGNED, mediated);
    expect(going.effects.find((effect) => effect.kind === "open")).toMatchObject({
      procedure: "mediation",
      values: { source: "police", policeNumber: "J3101202409020001" },
    });
    const answer: Values = {
      solved: "solved",
      resultText: "已调解",
      resultOn: "2024-09-02",
      feedbackOn: "2024-09-02",
      receiver: "民警",
    };
    expect(going.refused("dispute-clerk", "reportBack", answer).code).toBe("act.notOpen");
  });

  it.each(HANDED_ON)("D-13A goes on to %s, and answers the police after that has told back", (way, more, procedure) => {
    const steps = [...TO_SIGNED, handedOn(way, more)];
    const going = walkPath(policeHandover, { title: way, steps, world: ITEM_WORLD });
    expect(going.effects.filter((effect) => effect.kind === "open")).toMatchObject([{ procedure, as: "followUp" }]);
    expect(going.opened.clocks["handle"]?.stopped).toMatchObject({ by: "act" });
    expect(going.refused("dispute-clerk", "reportBack", {}).code).toBe("act.notOpen");
    expect(going.refused("dispute-clerk", "dispose", {}).code).toBe("act.notOpen");
  });

  it("is signed for within the street's hours of the hand-over, or supervision is raised", () => {
    const waiting = walk(policeHandover).on("2024-09-02", "10:00").do("dispute-clerk", "register", INCIDENT);
    expect(waiting.due("sign").at).toBe(instant("2024-09-02", "11:30"));
    expect(waiting.on("2024-09-02", "12:00").expire("sign").opened.supervised).toBeDefined();
  });
});

describe("矛盾纠纷上报、排查、分流", () => {
  it("ZZ-04 passes red and orange to the street, yellow and blue to the community first", () => {
    expect(along(disputeReport, reported(), graded("red", "street")).opened.state).toBe("street");
    const red = along(disputeReport, reported(), graded("red", "street"));
    expect(red.refusedBy("dispute-clerk", "passDown", { guidance: "退回" })).toEqual(["ZZ-04"]);
  });

  it("MED-11 never leaves a risk of violence with the community", () => {
    const risky = along(disputeReport, reported({ escalationRisk: true, riskText: "持刀" }));
    expect(risky.due("riskGrading").at).toBe(instant("2024-09-02", "12:00"));
    const blue: Values = { grade: "blue", dueOn: "2024-09-20" };
    expect(risky.refusedBy("community-clerk", "gradeDispute", blue)).toEqual(["MED-11"]);
  });

  it("ZZ-01 leads a dispute to whoever settles it, and takes the result back", () => {
    const led = along(disputeReport, reported(), graded("red", "street")).do("dispute-clerk", "lead", {
      handling: "mediation",
      respondent: COMPANY,
    });
    expect(led.effects.flatMap((effect) => (effect.kind === "open" ? [effect.procedure] : []))).toEqual(["mediation"]);
    led.do("system", "recordResult", { handledResult: "failure", handledText: "调解不成" });
    expect(led.opened.state).toBe("street");
  });

  it("tells the reporter who left a name", () => {
    const [first] = disputeReportPaths as readonly [Path];
    const settled = along(disputeReport, ...first.steps.slice(0, 3)).on("2024-09-09");
    const silent: Values = { feedbackWay: "anonymous", feedbackOn: "2024-09-09", feedbackText: "匿名" };
    expect(settled.refusedBy("community-clerk", "tellReporter", silent)).toEqual(["LOCAL-DISPUTE"]);
    expect(settled.due("feedback").on).toBe("2024-09-11");
  });

  it("holds what GB/T 31000 asks of a dispute, in its words", () => {
    const titles = Object.values(disputeReport.fields).map((field) => field.title);
    const asked =
      "事件名称 事件日期 事件地点 矛盾纠纷规模 矛盾纠纷类型 涉及人数 事件简述 涉及单位 主要当事人 涉事人员 " +
      "化解时限 化解方式 化解责任人 化解是否成功 化解情况 考评日期 考评意见";

    expect(asked.split(" ").filter((title) => !titles.includes(title))).toEqual([]);
    expect(
      walk(disputeReport)
        .refused("community-clerk", "report", { ...REPORT, request: "长".repeat(2001) })
        .failures.map((f) => f.path),
    ).toEqual(["request"]);
  });

  it("asks a round for its disputes or for a report of none", () => {
    const found = along(disputeScreening, ...TO_FOUND).on("2024-09-18");
    expect(found.refusedBy("community-clerk", "submit", { ...SUBMITTED, none: true })).toEqual(["LOCAL-DISPUTE"]);
    const none = along(disputeScreening, ...TO_FOUND.slice(0, 1)).on("2024-09-18");
    expect(none.refusedBy("community-clerk", "submit", SUBMITTED)).toEqual(["LOCAL-DISPUTE"]);
    expect(none.due("round").on).toBe("2024-09-20");
  });

  it("MED-12 tells the limits of the way a dispute is led to, and does not lead without", () => {
    const registered = walk(disputeDiversion).on("2024-09-03").do("dispute-clerk", "register", DIVERSION);
    const { limitText: _, ...silent } = HANDED;
    expect(registered.refusedBy("dispute-clerk", "transferOut", silent)).toEqual(["MED-12"]);
    expect(along(disputeDiversion, ...TO_RECEIVED).due("result").nominalOn).toBe("2024-11-04");
  });
});

describe("重大矛盾、遗留问题、协调会", () => {
  it("XF-25 closes no major conflict that was not reported, and reports within hours", () => {
    const going = walk(majorConflict).on("2024-09-02", "10:00").do("dispute-clerk", "register", CONFLICT);
    expect(going.due("report").at).toBe(instant("2024-09-02", "11:00"));
    const unreported = along(majorConflict, ...TO_CALMED);
    const closing: Values = { result: "settled", resultText: "解决", closingText: "教训" };
    expect(unreported.refusedBy("dispute-clerk", "close", closing)).toEqual(["XF-25"]);
  });

  it("XF-33 counts a household as agreed only with a signed paper, and no longer when it goes back (TJ-10)", () => {
    const talking = along(legacyHousehold, ...TO_TALKING).on("2024-09-10");
    expect(talking.refusedBy("section-clerk", "agree", CONSENSUS)).toEqual(["XF-33"]);
    const agreed = along(legacyHousehold, ...TO_AGREED);
    expect(facets(agreed)).toMatchObject({ category: "redevelopment", decidedOn: "2024-09-10" });
    expect(agreed.do("section-clerk", "renege", { reneged: "反悔" }).opened.state).toBe("talking");
  });

  it("registers a coordination meeting with the number of its dispute (TJ-08)", () => {
    const { meetingOn, meetingHost, meetingUnits, meetingText, meetingConclusion, meetingPlace } = MEETING;
    const met = walk(coordinationMeeting)
      .on("2024-09-04")
      .do("dispute-clerk", "register", {
        disputeKind: "conflict",
        disputeNumber: "南汇重矛〔2024〕001号",
        disputeTitle: "加装电梯",
        heldOn: meetingOn ?? "",
        meetingPlace: meetingPlace ?? "",
        host: meetingHost ?? "",
        units: meetingUnits ?? [],
        situation: meetingText ?? "",
        conclusion: meetingConclusion ?? "",
      });
    expect(facets(met)).toMatchObject({ source: "南汇重矛〔2024〕001号", occurredOn: "2024-09-04", mode: "next" });
  });
});

describe("以案定补、案例汇编", () => {
  it("adds up the cases itself, and is audited by another role", () => {
    const asked = along(mediationSubsidy, claimed);
    expect(asked.opened.values["total"]).toBe(700.5);
    expect(walk(mediationSubsidy).refused("mediator", "claimSubsidy", { ...CLAIM, total: 9000 }).code).toBe(
      "field.invalid",
    );
    const own = walk(mediationSubsidy).on("2024-10-08").do("dispute-clerk", "claimSubsidy", CLAIM);
    expect(own.refused("dispute-clerk", "auditClaim", { audit: "agreed", auditText: "同意" }).code).toBe(
      "act.notYours",
    );
    expect(asked.due("audit").on).toBe("2024-10-21");
  });

  it("PUB-01 prints no case whose masks were not all checked by somebody else (TJ-09)", () => {
    const masking = along(mediationCasebook, ...TO_MASKING);
    const partial = { ...MASKED, masked: ["names", "ids"] };
    expect(masking.refusedBy("justice-assistant", "checkMasks", partial)).toEqual(["PUB-01"]);
    const printed = masking
      .do("justice-assistant", "checkMasks", MASKED)
      .approve("justice-office-head")
      .do("mediation-head", "print", { printedOn: "2024-09-02", copies: 300, files: ["documentary:1"] });
    expect(facets(printed)).toMatchObject({ decidedOn: "2024-09-02", total: 6 });
    expect(printed.opened.outcome).toBe("printed");
  });
});
