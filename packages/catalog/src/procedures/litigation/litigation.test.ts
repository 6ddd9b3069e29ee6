import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { ANSWER, answered, assessed, HEARING, judged, registered } from "../../testing/paths/litigation/litigation.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { courtHearing } from "./court-hearing.ts";
import { litigation } from "./litigation.ts";

const clerk = "litigation-clerk";
const way = (...steps: readonly Step[]): Walk => walkPath(litigation, { title: "应诉", steps: [registered, ...steps] });
const answer: Values = { ...ANSWER, answeredOn: "2024-09-02" };
/** Assessed, and about to answer on 10 September with these objections. */
const objecting = (register: Values, assess: Values, ...objections: readonly string[]) => {
  const at = walkPath(litigation, { title: "抗辩", steps: assessed(register, assess) }).on("2024-09-10");
  const values = { ...ANSWER, objections };
  return { at, values, refusedBy: () => at.refusedBy(clerk, "answer", values) };
};

describe("行政诉讼", () => {
  it("ALL-67 answers with evidence within fifteen days of the copy, calendar days rolled past the holiday", () => {
    expect(way().due("answer")).toMatchObject({ nominalOn: "2024-09-17", on: "2024-09-18", safeOn: "2024-09-14" });
    expect(way().refused(clerk, "answer", { ...answer, evidence: [] }).code).toBe("field.invalid");
  });

  it("ALL-34 asks for a delay in time, and counts fifteen days from the end of what hindered", () => {
    expect(way().on("2024-09-19").refusedBy(clerk, "askDelay", { delayReason: "不可抗力" })).toEqual(["ALL-34"]);
    const granted = way()
      .on("2024-09-14")
      .do(clerk, "askDelay", { delayReason: "不可抗力" })
      .do(clerk, "delayGranted", { delayEndsOn: "2024-09-23" });
    expect(granted.due("delayed").on).toBe("2024-10-08");
    expect(granted.opened.clocks["answer"]?.stopped?.by).toBe("act");
  });

  it("ALL-35 takes no evidence got after the suit, and more only with the court's leave", () => {
    const late = { ...answer, latestEvidenceOn: "2024-09-03" };
    expect(way().on("2024-09-10").refusedBy(clerk, "answer", late)).toEqual(["ALL-35"]);
    way().do(clerk, "answer", { ...answer, latestEvidenceOn: "2024-09-02" });
    const more = { supplementText: "原告提出新的理由", courtConsent: [], supplement: ["documentary:9"] };
    expect(
      way(answered)
        .refused(clerk, "supplementEvidence", more)
        .failures.map((f) => f.path),
    ).toEqual(["courtConsent"]);
    way(answered).do(clerk, "supplementEvidence", { ...more, courtConsent: ["documentary:8"] });
  });

  it("ALL-45 calls a suit after reconsideration late only after fifteen days", () => {
    const after = { priorReconsideration: "after" };
    const inTime = objecting(after, { reviewReceivedOn: "2024-08-13" }, "late");
    expect(inTime.at.due("sueAfterReview").on).toBe("2024-08-28");
    expect(inTime.refusedBy()).toEqual(["ALL-45"]);
    objecting(after, { reviewReceivedOn: "2024-08-12" }, "late").at.do(clerk, "answer", {
      ...ANSWER,
      objections: ["late"],
    });
  });

  it("ALL-46 calls a direct suit late only after six months, or five years of the act, twenty of land", () => {
    const known = (knewOn: string, more: Values = {}) =>
      objecting({}, { knewOn, informed: true, actOn: knewOn, ...more }, "late");
    expect(known("2024-02-28").refusedBy()).toEqual(["ALL-46"]);
    const late = known("2024-02-27");
    expect(late.at.due("sueDirect").on).toBe("2024-08-27");
    late.at.do(clerk, "answer", late.values);
    expect(known("2024-07-01", { actOn: "2019-08-29" }).refusedBy()).toEqual(["ALL-46"]);
    const old = known("2024-07-01", { actOn: "2019-08-26" });
    old.at.do(clerk, "answer", old.values);
    expect(known("2024-07-01", { actOn: "2019-08-26", realEstate: true }).refusedBy()).toEqual(["ALL-46"]);
  });

  it("ALL-64 gives a plaintiff who was not told a year", () => {
    const untold = (knewOn: string) => objecting({}, { knewOn, informed: false }, "late");
    expect(untold("2023-08-28").refusedBy()).toEqual(["ALL-64"]);
    const late = untold("2023-08-25");
    late.at.do(clerk, "answer", late.values);
  });

  it("ALL-47 lets inaction be sued over after two months, for six", () => {
    const idle = (inactionAppliedOn: string, objection: string) =>
      objecting({ actKind: "inaction", inactionAppliedOn }, { knewOn: inactionAppliedOn, informed: true }, objection);
    expect(idle("2024-01-02", "late").at.due("sueInaction").on).toBe("2024-09-04");
    expect(idle("2024-01-02", "late").refusedBy()).toEqual(["ALL-47"]);
    const late = idle("2023-12-01", "late");
    late.at.do(clerk, "answer", late.values);
    expect(idle("2024-06-01", "premature").refusedBy()).toEqual(["ALL-47"]);
    const early = idle("2024-07-15", "premature");
    early.at.do(clerk, "answer", early.values);
  });

  it("ALL-48 leaves it to the court where the plaintiff asked within ten days of what hindered him", () => {
    const hindered = (hinderEndedOn: string) =>
      objecting({}, { knewOn: "2024-01-02", informed: true, hinderEndedOn }, "late");
    expect(hindered("2024-08-18").refusedBy()).toEqual(["ALL-48"]);
    const idle = hindered("2024-08-17");
    idle.at.do(clerk, "answer", idle.values);
  });

  it("ARL-23 says that reconsideration comes first only of acts where it does", () => {
    expect(objecting({ actKind: "penalty" }, {}, "notReconsidered").refusedBy()).toEqual(["ARL-23"]);
    const first = objecting({ actKind: "disclosure" }, {}, "notReconsidered");
    first.at.do(clerk, "answer", first.values);
  });

  it("ALL-60 mediates only over damages, indemnities and discretion", () => {
    const mediated = { form: "mediation", result: "settled", effectiveOn: "2024-11-04" };
    const { values } = judged("settled", "mediation", "effective");
    const heard = way(answered).on("2024-11-04");
    expect(heard.refusedBy(clerk, "judge", { ...values, ...mediated })).toEqual(["ALL-60"]);
    heard.do(clerk, "judge", { ...values, ...mediated, mediableGround: "discretion" });
    expect(heard.opened.outcome).toBe("settled");
  });

  it("ALL-81 and ALL-82: six months to try a case, forty-five days in the simple procedure of its four kinds", () => {
    expect(way().due("firstTrial").on).toBe("2025-03-03");
    const simple = (more: Values) => ({ ...registered.values, trial: "simple", ...more });
    const open = () => walk(litigation).on("2024-09-02");
    expect(
      open()
        .do(clerk, "register", simple({ trialGround: "disclosure" }))
        .due("simpleTrial").on,
    ).toBe("2024-10-17");
    expect(open().refusedBy(clerk, "register", simple({}))).toEqual(["ALL-82"]);
    expect(open().refusedBy(clerk, "register", simple({ trialGround: "amount", amount: 2001 }))).toEqual(["ALL-82"]);
    open().do(clerk, "register", simple({ trialGround: "amount", amount: 2000 }));
  });

  it("ALL-88 leaves the second instance three months", () => {
    const appealed = way(answered, judged("revoke", "judgment", "judged"))
      .on("2024-11-12")
      .do(clerk, "appeal", { appellant: "plaintiff", appealedOn: "2024-11-12", appealText: "不服" });
    expect(appealed.due("secondTrial").on).toBe("2025-02-12");
  });

  it("ALL-153 leaves two years from the end of the time to perform to ask for enforcement", () => {
    const won = way(answered, judged("rejectClaim", "judgment", "judged"))
      .on("2024-11-20")
      .do(clerk, "takeEffect", { effectiveOn: "2024-11-20" });
    expect(won.refusedBy(clerk, "applyExecution", { executionAppliedOn: "2024-11-20" })).toContain("ALL-153");
    won.do(clerk, "setPerformance", { performBy: "2024-12-20" });
    expect(won.due("execution").on).toBe("2026-12-21");
    const late = won.on("2026-12-22");
    expect(late.refusedBy(clerk, "applyExecution", { executionAppliedOn: "2026-12-22" })).toEqual(["ALL-153"]);
    late.do(clerk, "applyExecution", { executionAppliedOn: "2026-12-21" });
    expect(late.opened.instruments.at(-1)).toMatchObject({ instrument: "execution-request" });
  });

  it("ALL-03b has the head come whom the court called", () => {
    const called = way(answered).do(clerk, "receiveHearingNotice", {
      hearingPlannedOn: "2024-10-15",
      headNotified: true,
      headNoticeOn: "2024-09-10",
    });
    const spared = { ...HEARING, headRequired: false, attendance: "staff", attendee: null, post: null };
    expect(called.on("2024-10-15").refusedBy(clerk, "recordHearing", spared)).toEqual(["ALL-03b"]);
    called.do(clerk, "recordHearing", HEARING);
  });

  it("ALL-85a and ALL-85b leave fifteen days against a judgment, ten against a ruling", () => {
    const judgment = way(answered, judged("revoke", "judgment", "judged"));
    expect(judgment.due("appealJudgment").on).toBe("2024-11-19");
    expect(judgment.opened.clocks["appealRuling"]).toBeUndefined();
    const ruling = way(answered, judged("rejectSuit", "ruling", "judged"));
    expect(ruling.due("appealRuling").on).toBe("2024-11-14");
    const late: Values = { appellant: "plaintiff", appealedOn: "2024-11-15", appealText: "不服" };
    expect(ruling.on("2024-11-15").refusedBy(clerk, "appeal", late)).toEqual(["ALL-85b"]);
    expect(
      judgment.on("2024-11-19").refusedBy(clerk, "takeEffect", { effectiveOn: "2024-11-19", lostReason: "程序" }),
    ).toEqual(["ALL-85a"]);
  });

  it("ALL-96 closes nothing lost before it is obeyed", () => {
    const lost = way(answered, judged("revoke", "judgment", "judged"))
      .on("2024-11-20")
      .do(clerk, "takeEffect", { effectiveOn: "2024-11-20", lostReason: "程序违法" });
    expect(lost.opened.outcome).toBe("lost");
    expect(lost.refusedBy(clerk, "close")).toEqual(["ALL-96"]);
  });

  it("records each judgment by its instance and what it came to", () => {
    const judgments = (going: Walk) =>
      going.effects.flatMap((effect) =>
        effect.kind === "open" ? [[effect.values["instance"], effect.values["verdict"]]] : [],
      );
    const lost = way(answered, judged("revoke", "judgment", "judged"));
    expect(judgments(lost)).toEqual([["first", "lost"]]);
    lost
      .on("2024-11-12")
      .do(clerk, "appeal", { appellant: "plaintiff", appealedOn: "2024-11-12", appealText: "不服" })
      .on("2025-01-15")
      .do(clerk, "judgeSecond", {
        secondNumber: "（2024）行终1号",
        secondResult: "reversed",
        result: "rejectClaim",
        judgedOn: "2025-01-10",
        judgmentServedOn: "2025-01-15",
        judgment: ["documentary:5"],
        effectiveOn: "2025-01-15",
      });
    expect(judgments(lost)).toEqual([
      ["first", "lost"],
      ["second", "won"],
    ]);
  });

  it("records each hearing as a matter of its own, with the head's attendance (FY-04)", () => {
    const heard = way(answered).on("2024-10-15").do(clerk, "recordHearing", HEARING);
    const [opened] = heard.effects.filter((effect) => effect.kind === "open");
    expect(opened).toMatchObject({ procedure: "court-hearing", as: "child" });
    const values = opened && "values" in opened ? opened.values : {};
    const hearing = walk(courtHearing).on("2024-10-15").do("system", "register", values);
    expect(facetsOf(courtHearing, hearing.opened, CALENDAR)).toMatchObject({
      category: "head",
      flagged: true,
      occurredOn: "2024-10-15",
      unit: "squad",
    });
  });

  it("counts wins and losses by effect, not by judgment (FY-01 to FY-03)", () => {
    const pending = way(answered, judged("revoke", "judgment", "judged"));
    expect(pending.opened.outcome).toBeUndefined();
    expect(facetsOf(litigation, pending.opened, CALENDAR)).toMatchObject({
      category: "01003",
      filedOn: "2024-09-02",
      effectiveOn: null,
      subcategory: "revoke",
    });
    expect(litigation.outcomes).toMatchObject({ won: { result: "success" }, lost: { result: "failure" } });
  });
});

describe("庭审", () => {
  const { hearingCourt: _court, headRequired, agentCount, ...rest } = HEARING;
  const hearing = (more: Values = {}): Values => ({
    ...rest,
    court: "区人民法院",
    plaintiff: { kind: "citizen", name: "张三" },
    organ: "squad",
    required: headRequired ?? true,
    agents: agentCount ?? 1,
    ...more,
  });
  const absent = { attendance: "staff", attendee: null, post: null };
  const at = (): Walk => walk(courtHearing).on("2024-10-15");

  it("ALL-03d is never left to lawyers alone", () => {
    expect(at().refusedBy(clerk, "register", hearing({ ...absent, attendance: "lawyer", required: false }))).toEqual([
      "ALL-03",
      "ALL-03d",
    ]);
  });

  it("ALL-03c excuses a head who had to come only for one of four reasons, with papers", () => {
    expect(at().refusedBy(clerk, "register", hearing(absent))).toEqual(["ALL-03c"]);
    at().do(clerk, "register", hearing({ ...absent, absenceGround: "duty", absenceFiles: ["signed:1"] }));
    at().do(clerk, "register", hearing({ ...absent, required: false }));
  });

  it("ALL-03 says in what post the head appeared", () => {
    expect(
      at()
        .refused(clerk, "register", hearing({ post: null }))
        .failures.map((f) => f.path),
    ).toEqual(["post"]);
  });
});
