import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { answered, HEARING, judged, registered } from "../../testing/paths/litigation.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { courtHearing } from "./court-hearing.ts";
import { litigation } from "./litigation.ts";

const clerk = "litigation-clerk";
const way = (...steps: readonly Step[]): Walk => walkPath(litigation, { title: "应诉", steps: [registered, ...steps] });
const answer: Values = { answer: ["documentary:2"], evidence: ["documentary:3"], answeredOn: "2024-09-02" };

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
