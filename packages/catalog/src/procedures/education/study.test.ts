import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import {
  duty,
  examPaths,
  lawReportPaths,
  LEADERSHIP,
  lecture,
  LECTURE,
  mark,
  OFFICERS,
  REPORTED,
  SITTING,
  studyPlanPaths,
  TO_IN_FORCE,
} from "../../testing/paths/education/study.ts";
import { CALENDAR, walk, type Values } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { exam } from "./exam.ts";
import { lawReport, lawReportSession } from "./law-report.ts";
import { studyPlan } from "./study-plan.ts";
import { studySession } from "./study-session.ts";

walked(studyPlan, studyPlanPaths);
walked(exam, examPaths);
walked(lawReport, lawReportPaths);

const SESSION = { s1: { procedure: "law-report-session", title: "述法会", closed: true } };
wandered([
  {
    definition: studyPlan,
    prefer: {
      year: [2024],
      heldOn: ["2024-08-30"],
      lecturesPlanned: [2],
      hoursPlanned: [60],
      quarterHours: [15],
      sessionKind: ["theory"],
      law: [true],
      courseHours: [8],
    },
  },
  {
    definition: exam,
    prefer: {
      examOn: ["2024-08-30"],
      required: [100],
      sat: [1],
      absent: [1, 0],
      passLine: [60],
      excellentLine: [90],
      score: [95],
      passed: [true],
      excellent: [true],
      makeUpOn: ["2024-09-30"],
    },
  },
  {
    definition: lawReport,
    world: { matters: SESSION },
    prefer: {
      year: [2024],
      session: [{ id: "s1", title: "述法会" }],
      score: [90],
      reporter: ["org-head", "deputy-head"],
    },
  },
]);

describe("年度学法计划", () => {
  const draft = (values: Values) => walk(studyPlan).ask("publicity-clerk", "draft", values).ok;
  const inForce = () => walkPath(studyPlan, { title: "执行", steps: TO_IN_FORCE });

  it("FZ-08b plans at least two lectures on the rule of law a year for the leadership", () => {
    expect(draft(LEADERSHIP)).toBe(true);
    const one = walk(studyPlan).refusedBy("publicity-clerk", "draft", { ...LEADERSHIP, lecturesPlanned: 1 });
    expect(one).toEqual(["FZ-08b"]);
  });

  it("FZ-08b closes the year as planned only after two lectures were held", () => {
    const going = walkPath(studyPlan, { title: "一次讲座", steps: [...TO_IN_FORCE, lecture("2024-03-01")] });
    expect(going.on("2024-12-20").refusedBy("office-clerk", "complete", { summary: "完成。" })).toEqual(["FZ-08b"]);
    going.do("office-clerk", "lecture", { ...LECTURE, heldOn: "2024-09-01" });
    going.do("office-clerk", "complete", { summary: "完成。" });
    expect(going.opened.outcome).toBe("completed");
  });

  it("FZ-08b counts as a lecture on the rule of law only what has the law for its content", () => {
    expect(
      inForce()
        .on("2024-03-01")
        .refusedBy("office-clerk", "lecture", { ...LECTURE, law: false }),
    ).toEqual(["FZ-08b"]);
  });

  it("FZ-30 plans at least sixty hours a year for each enforcement officer", () => {
    expect(draft(OFFICERS)).toBe(true);
    expect(walk(studyPlan).refusedBy("personnel-clerk", "draft", { ...OFFICERS, hoursPlanned: 59 })).toEqual(["FZ-30"]);
  });

  it("asks for the street's own least hours of a quarter, fifteen unless it says otherwise", () => {
    const fewer = { ...OFFICERS, quarterHours: 12 };
    expect(draft(fewer)).toBe(false);
    expect(walk(studyPlan, { settings: { quarterHours: 12 } }).ask("publicity-clerk", "draft", fewer).ok).toBe(true);
  });

  it("makes a record of each session held, and no session inherits what the last one had", () => {
    const going = inForce().on("2024-05-10");
    going.do("office-clerk", "lecture", { ...LECTURE, hours: 3 });
    const { lecturer: _, ...study }: Values = { ...LECTURE, sessionKind: "theory" };
    going.do("office-clerk", "study", study);
    const sessions = going.effects.filter((effect) => effect.kind === "open");
    expect(sessions).toMatchObject([
      { procedure: "study-session", values: { kind: "lecture", law: true, hours: 3, lecturer: "张教授" } },
      { procedure: "study-session", values: { kind: { code: "theory" } } },
    ]);
    expect(sessions[1]?.kind === "open" ? Object.keys(sessions[1].values) : []).not.toContain("hours");
  });

  it("is due by the end of the year", () => {
    expect(inForce().due("year").on).toBe("2024-12-31");
  });
});

describe("学法活动", () => {
  const session: Values = {
    kind: "theory",
    heldOn: "2024-05-10",
    theme: "习近平法治思想",
    law: true,
    host: "office",
    headcount: 12,
  };

  it("FZ-08b registers a session of the theory study centre group", () => {
    expect(walk(studySession).do("publicity-clerk", "register", session).opened.outcome).toBe("registered");
  });

  it("asks a session of a campaign for the campaign it belongs to (RY-06)", () => {
    const campaign = { id: "z1", title: "执法队伍教育整顿" };
    const world = { matters: { z1: { procedure: "campaign", title: campaign.title, closed: false } } };
    expect(walk(studySession).ask("publicity-clerk", "register", { ...session, kind: "campaign" }).ok).toBe(false);
    const going = walk(studySession, world).do("publicity-clerk", "register", {
      ...session,
      kind: "campaign",
      campaign,
      group: "第一学习小组",
    });
    expect(facetsOf(studySession, going.opened, CALENDAR)).toMatchObject({
      category: "campaign",
      source: "执法队伍教育整顿",
      level: "第一学习小组",
    });
  });
});

describe("考试", () => {
  const marking = () =>
    walk(exam)
      .on("2024-06-01")
      .do("publicity-clerk", "call", SITTING)
      .on("2024-06-16")
      .do("publicity-clerk", "mark", mark("张三", { attendance: "sat", score: 95, passed: true }).values);

  it("gives each person a record with the lines of the sitting, and nobody the mark of another", () => {
    const going = marking().do("publicity-clerk", "mark", mark("李四", { attendance: "absent" }).values);
    const results = going.effects.filter((effect) => effect.kind === "open");
    expect(results).toMatchObject([
      { procedure: "exam-result", values: { examinee: "张三", score: 95, passed: true, passLine: 60 } },
      { procedure: "exam-result", values: { examinee: "李四", attendance: "absent", batch: SITTING["batch"] } },
    ]);
    expect(results[1]?.kind === "open" ? Object.keys(results[1].values) : []).not.toContain("score");
  });

  it("refuses a pass below the line", () => {
    const failed = { examinee: "王五", examineeUnit: "office", attendance: "sat", score: 59 };
    const { message } = marking().refused("publicity-clerk", "mark", { ...failed, passed: true });
    expect(message).toContain("得分低于合格线，不能登记为合格");
    expect(message).not.toMatch(/passed|score/);
    expect(marking().ask("publicity-clerk", "mark", { ...failed, passed: false }).ok).toBe(true);
  });

  it("is closed with the absent named", () => {
    expect(marking().refused("publicity-clerk", "close", { sat: 1, absent: 1 }).code).toBe("field.invalid");
    expect(marking().ask("publicity-clerk", "close", { sat: 3, absent: 0 }).ok).toBe(false);
    marking().do("publicity-clerk", "close", { sat: 2, absent: 0 });
  });
});

describe("述法", () => {
  const called = (post: string, form = "written") =>
    walkPath(lawReport, { title: "布置", steps: [duty(post, form)] }).on("2024-12-20");

  it("FZ-06 the principal leader reports how the first person's duty was met", () => {
    const { principalDuty: _, ...silent } = REPORTED;
    const refusal = called("principal").refused("org-head", "submit", silent);
    expect(refusal.failures.map(({ path }) => path)).toContain("principalDuty");
    called("principal").do("org-head", "submit", REPORTED);
    called("deputy").do("org-head", "submit", silent);
  });

  it("FZ-27 is written by the leader whose report it is, and goes into the yearly appraisal", () => {
    const going = called("principal");
    expect(going.refused("justice-assistant", "submit", REPORTED).code).toBe("act.notYours");
    going.do("org-head", "submit", REPORTED);
    expect(going.opened.instruments).toMatchObject([{ instrument: "law-report-text" }]);
    const judged = { grade: "good", opinions: "较好。" };
    expect(going.refused("justice-assistant", "judge", judged).failures.map(({ path }) => path)).toContain(
      "useOfResult",
    );
  });

  it("counts sessions inside the organ and in communities (XUE-05)", () => {
    const going = walk(lawReportSession).do("justice-assistant", "register", {
      name: "下社区述法",
      heldOn: "2024-08-30",
      where: "community",
      level: "leadership",
      reporters: ["org-head"],
      headcount: 40,
    });
    expect(facetsOf(lawReportSession, going.opened, CALENDAR)).toMatchObject({
      category: "community",
      occurredOn: "2024-08-30",
    });
  });
});
