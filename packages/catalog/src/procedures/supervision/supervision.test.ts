import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  entrusted as opinionEntrusted,
  gathered,
  handled,
  held,
  OPINION,
  planned,
  POINT,
  registered,
  SUPERVISOR,
  WORLD,
} from "../../testing/paths/supervision/opinions.ts";
import {
  concluded,
  DOCUMENT,
  entrusted,
  found,
  noticed,
  putRight,
  received,
  rectified,
  toReported,
} from "../../testing/paths/supervision/supervision.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { supervisionProblem } from "../../taxonomies/supervision.ts";
import { enforcementSupervision } from "./enforcement-supervision.ts";
import { enforcementSupervisor } from "./enforcement-supervisor.ts";
import { governmentInspection } from "./government-inspection.ts";
import { liaisonDay } from "./liaison-day.ts";
import { officerAppraisal } from "./officer-appraisal.ts";
import { supervisedActivity } from "./supervised-activity.ts";
import { supervisionOpinion } from "./supervision-opinion.ts";

const clerk = "justice-assistant";
const head = "justice-office-head";
const supervised = (...steps: readonly Step[]): Walk => walkPath(enforcementSupervision, { title: "监督", steps });
const inspected = (...steps: readonly Step[]): Walk => walkPath(governmentInspection, { title: "督查", steps });
const facets = (going: Walk) => facetsOf(going.definition, going.opened, CALENDAR);

describe("行政执法监督", () => {
  it("SUP-01 and SUP-07: the district's documents reach the street's head, and the judicial office sees to them", () => {
    const got = supervised(received());
    const told = got.effects.flatMap((effect) => (effect.kind === "notify" ? effect.to : []));
    expect(told).toEqual(expect.arrayContaining([{ role: "org-head" }, { role: head }]));
    expect(got.refused("squad-leader", "entrust", { ...entrusted.values }).code).toBe("act.notYours");
    const checking = supervised(received(), entrusted, rectified);
    const done = { checkResult: "done", checkText: "查阅" };
    expect(checking.refused("squad-leader", "check", done).code).toBe("act.notYours");
    checking.do(clerk, "check", done);
  });

  it("SUP-02 knows daily, key and special supervision, and that of a grave incident", () => {
    for (const way of ["daily", "key", "special", "incident"])
      expect(supervised(received({ way })).opened.state).toBe("received");
    expect(
      walk(enforcementSupervision)
        .on("2024-09-03")
        .refused(clerk, "receive", { ...DOCUMENT, way: "other" }).code,
    ).toBe("field.invalid");
  });

  it("SUP-03 reports within the time that the document states, else within the local limit", () => {
    expect(supervised(received({ reportBy: "2024-10-08" })).due("stated").on).toBe("2024-10-08");
    const silent = supervised(received());
    expect(silent.opened.clocks["stated"]).toBeUndefined();
    expect(silent.due("report").on).toBe("2024-10-08");
    expect(silent.due("report").nominalOn).toBe("2024-10-03");
    const early = { ...DOCUMENT, issuedOn: "2024-09-04" };
    expect(walk(enforcementSupervision).on("2024-09-04").refusedBy(clerk, "receive", early)).toEqual(["SUP-03"]);
    const checking = supervised(received(), entrusted, rectified);
    const unfounded = { checkResult: "unfounded", checkText: "不属实" };
    expect(checking.refusedBy(clerk, "check", unfounded)).toEqual(["SUP-03"]);
    supervised(found, entrusted, rectified).do(clerk, "check", unfounded);
  });

  it("SUP-04 classes what is looked for: cases not filed, duties shifted, fines for money, inspections without need", () => {
    const titles = supervisionProblem.items.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(["有案不立", "推诿扯皮", "以罚代管", "违规异地执法", "趋利性执法", "乱检查", "乱查封"]),
    );
    const future = { way: "daily", problem: "01", facts: "未立案", foundOn: "2024-09-04", target: "squad" };
    expect(walk(enforcementSupervision).on("2024-09-03").refusedBy(clerk, "find", future)).toEqual(["SUP-04"]);
  });

  it("SUP-08 keeps what was done to those responsible, by whom and when", () => {
    const reported = supervised(received(), ...toReported);
    const row: Values = {
      person: "officer-a",
      conduct: "阻挠监督",
      measure: "discipline",
      organ: "区监委",
      decidedOn: "2024-09-25",
    };
    const { organ: _organ, ...without } = row;
    expect(reported.refused("supervision-clerk", "account", { liabilities: [without] }).code).toBe("field.invalid");
    reported.do("supervision-clerk", "account", { liabilities: [row] }).approve("org-head");
    reported.on("2024-09-26").do(head, "accept", { acceptance: "accepted", acceptedOn: "2024-09-26" });
    expect(reported.opened.outcome).toBe("punished");
  });

  it("REV-21 contests an opinion within fifteen days, obeys a decision at once", () => {
    const objection = { objectedOn: "2024-09-19", objectionText: "领域不同" };
    const got = supervised(received()).on("2024-09-19");
    expect(got.due("objection").on).toBe("2024-09-18");
    expect(got.refusedBy(head, "object", objection)).toEqual(["REV-21"]);
    got.do(head, "object", { ...objection, objectedOn: "2024-09-18" }).approve("org-head");
    expect(got.due("recheck").on).toBe("2024-10-08");
    const decision = supervised(received({ document: "decision" })).on("2024-09-04");
    expect(decision.refusedBy(head, "object", { ...objection, objectedOn: "2024-09-04" })).toEqual(["REV-21"]);
  });
});

describe("政府督查", () => {
  it("SUP-05 leaves thirty days to ask for a review, and thirty to decide on it", () => {
    const told = inspected(noticed, concluded("rectify"));
    expect(told.due("review").on).toBe("2024-10-10");
    const late = { reviewOn: "2024-10-11", reviewText: "已兑现" };
    expect(told.on("2024-10-11").refusedBy("office-head", "askReview", late)).toEqual(["SUP-05"]);
    told.do("office-head", "askReview", { ...late, reviewOn: "2024-10-10" }).approve("org-head");
    expect(told.due("decision").on).toBe("2024-11-11");
    told.on("2024-10-20").do("section-head", "rectify", { ...putRight.values });
    expect(told.refusedBy("office-clerk", "check", { checkResult: "done", checkText: "核对" })).toEqual(["SUP-05"]);
  });

  it("SUP-06 puts right what it was told to, checked by somebody else", () => {
    const told = inspected(noticed, concluded("rectify"));
    expect(told.due("rectify").on).toBe("2024-10-31");
    expect(told.refused("office-clerk", "check", { checkResult: "done", checkText: "核对" }).code).toBe("act.notOpen");
    const done = inspected(noticed, concluded("rectify"), putRight);
    expect(done.refused("section-head", "check", { checkResult: "done", checkText: "核对" }).code).toBe("act.notYours");
    expect(told.on("2024-11-01").expire("rectify").opened.supervised).toBeDefined();
  });
});

describe("监督员、联系点和监督意见", () => {
  const letter: Values = {
    name: "张监督",
    sector: "deputy",
    letterNumber: "聘〔2024〕1号",
    letterOn: "2024-01-10",
    validFrom: "2024-01-10",
    validTo: "2026-01-09",
  };

  it("engages a supervisor by letter for a term (JD-01)", () => {
    const entered = walk(enforcementSupervisor).on("2024-01-10").do(clerk, "enter", letter);
    expect(facets(entered)).toMatchObject({ category: "deputy", validFrom: "2024-01-10", validTo: "2026-01-09" });
    const { validTo: _validTo, ...forever } = letter;
    expect(walk(enforcementSupervisor).on("2024-01-10").refused(clerk, "enter", forever).code).toBe("field.invalid");
  });

  it("turns what a supervisor said at an activity into an opinion to be answered (JD-02)", () => {
    const attended: Values = {
      activity: "joint",
      title: "夜间联合执法",
      heldOn: "2024-08-30",
      host: "squad",
      supervisor: SUPERVISOR,
      headcount: 2,
      gaveOpinion: true,
      opinion: "着装应当规范。",
      problem: "11",
      target: "squad",
    };
    const went = walk(supervisedActivity, WORLD).on("2024-09-02").do(clerk, "register", attended);
    expect(facets(went)).toMatchObject({ category: "joint", occurredOn: "2024-08-30", headcount: 2, flagged: true });
    const [opened] = went.effects.filter((effect) => effect.kind === "open");
    const values = opened && "values" in opened ? opened.values : {};
    const opinion = walk(supervisionOpinion, WORLD).on("2024-09-02").do("system", "register", values);
    expect(facets(opinion)).toMatchObject({ source: "01", filedOn: "2024-08-30", category: "11" });
    const silent = walk(supervisedActivity, WORLD).on("2024-09-02");
    silent.do(clerk, "register", { ...attended, gaveOpinion: false, opinion: null, problem: null, target: null });
    expect(silent.effects.filter((effect) => effect.kind === "open")).toEqual([]);
  });

  it("never ends a collecting day without the next one planned, nor with opinions unregistered (JD-03, D-09)", () => {
    const day = walkPath(liaisonDay, { title: "收集日", steps: [planned, held], world: WORLD });
    const finish = (opinionCount: number, nextOn = "2024-09-30") => ({ opinionCount, nextOn });
    expect(day.refused(clerk, "finish", finish(1)).message).toContain("逐条登记");
    expect(day.refused(clerk, "finish", finish(0, "2024-10-02")).message).toContain("固定日期");
    day.do(clerk, "gather", { ...gathered.values });
    expect(day.refused(clerk, "finish", finish(0)).message).toContain("不得为零");
    day.do(clerk, "finish", finish(1));
    expect(facets(day)).toMatchObject({ dueOn: "2024-09-15", occurredOn: "2024-09-15", quantity: 1 });
    const opens = day.effects.flatMap((effect) => (effect.kind === "open" ? [effect] : []));
    expect(opens.map(({ procedure }) => procedure)).toEqual(["supervision-opinion", "liaison-day"]);
    expect(opens[1]?.values).toEqual({ point: POINT, plannedOn: "2024-09-30" });
  });

  it("answers every opinion within its limit, by somebody else than it is about", () => {
    const opinion = walkPath(supervisionOpinion, {
      title: "意见",
      steps: [registered, opinionEntrusted, handled("adopted")],
    });
    expect(opinion.due("reply").on).toBe("2024-09-24");
    expect(opinion.refused("squad-leader", "reply", {}).code).toBe("act.notYours");
    expect(opinion.on("2024-09-25").expire("reply").opened.supervised).toBeDefined();
    const unfounded = walkPath(supervisionOpinion, { title: "意见", steps: [registered, opinionEntrusted] });
    unfounded.do("squad-leader", "handle", { finding: "false", adoption: "rejected", result: "查无此事" });
    expect(unfounded.refusedBy(head, "escalate")).toEqual(["SUP-04"]);
    expect(OPINION["source"]).toBe("03");
  });

  it("appraises nobody by himself, and nobody as excellent whose files were not reviewed", () => {
    const year: Values = {
      officer: "officer-a",
      unit: "squad",
      year: "2024",
      from: "2024-01-01",
      to: "2024-12-31",
      studyHours: 42,
      caseCount: 31,
      reviewScore: 91.5,
      errorCount: 3,
      lostCount: 0,
      complaintCount: 0,
      grade: "excellent",
      gradeReason: "办案规范。",
      appraisers: ["enforcement-head", "justice-office-head"],
      appraisedOn: "2025-01-10",
    };
    const at = () => walk(officerAppraisal).on("2025-01-10");
    expect(facets(at().do("enforcement-head", "register", year))).toMatchObject({ person: "officer-a", score: 91.5 });
    const himself = { ...year, appraisers: ["enforcement-head", "officer-a"] };
    expect(at().refused("enforcement-head", "register", himself).message).toContain("不得评价本人");
    expect(at().refused("enforcement-head", "register", { ...year, reviewScore: null }).message).toContain(
      "案卷评查成绩",
    );
  });
});
