import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  campaignPaths,
  checkedItem,
  planned,
  PROBLEM,
  rectify,
  started,
  TO_RECTIFYING,
} from "../../testing/paths/inspection/campaign.ts";
import {
  ANSWERS,
  carriedOut,
  launched,
  proposed,
  PROPOSED,
  RESULTS,
  THEME,
  THEME_WORLD,
} from "../../testing/paths/inspection/joint-operation.ts";
import { TASK, TO_PATROLLING } from "../../testing/paths/inspection/patrol-task.ts";
import { TO_VERIFYING } from "../../testing/paths/inspection/regulator-clue.ts";
import { CALENDAR, walk, type Values, type Walk, type World } from "../../testing/street.ts";
import { grid } from "../rosters/grid.ts";
import { label } from "../rosters/label.ts";
import { theme } from "../rosters/theme.ts";
import { campaignProblem } from "./campaign-problem.ts";
import { campaign } from "./campaign.ts";
import { jointOperation } from "./joint-operation.ts";
import { patrolRecord } from "./patrol-record.ts";
import { patrolTask } from "./patrol-task.ts";
import { regulatorClue } from "./regulator-clue.ts";

const operation = (steps: readonly Step[], world: World = THEME_WORLD): Walk =>
  walkPath(jointOperation, { title: "联合", steps, world });
const launch = (more: Values = {}): Values => ({
  ...PROPOSED,
  theme: { id: "theme", title: "建筑垃圾处置一件事" },
  plannedOn: "2024-09-04",
  ...more,
});
const told = (way: Walk) =>
  way.effects.flatMap((effect) => (effect.kind === "report" ? [`${effect.procedure}.${effect.act}`] : []));

/** As if the matter had been opened from another. */
function openedFrom(way: Walk, procedure: string): Walk {
  way.matter = { ...way.opened, links: [...way.opened.links, { matter: "origin", procedure, kind: "origin" }] };
  return way;
}

describe("一件事联合处置", () => {
  it("takes units, checklist, form and steps from the theme as it stands that day", () => {
    const { values, unit } = operation([launched()]).opened;
    expect(unit).toBe("squad");
    expect(values).toMatchObject({
      participants: THEME["participants"],
      checklist: THEME["checklist"],
      form: THEME["form"],
      steps: THEME["steps"],
      leadUnit: "squad",
    });
  });

  it("takes no theme that is out of force, nor one without this trigger", () => {
    const late: World = {
      ...THEME_WORLD,
      rosters: { "theme/theme": [{ from: "2024-01-01", to: "2024-06-01", values: THEME }] },
    };
    expect(walk(jointOperation, late).refused("dispatcher", "launch", launch()).message).toContain("停用");
    expect(
      walk(jointOperation, THEME_WORLD).refused("dispatcher", "launch", launch({ trigger: "plan" })).message,
    ).toContain("触发方式");
  });

  it("asks the theme's own form where it has one, and only there", () => {
    const bare = operation([launched()]).on("2024-09-04");
    const visit = carriedOut().values ?? {};
    expect(bare.refused("officer-a", "carryOut", visit).failures.map(({ path }) => path)).toEqual(["answers"]);
  });

  it("takes each answer by the type its question has, all that must be answered and nothing else", () => {
    const ready = operation([launched()]).on("2024-09-04");
    const paths = (answers: Values): (string | undefined)[] =>
      ready
        .refused("officer-a", "carryOut", { ...carriedOut().values, answers: [answers] })
        .failures.map((f) => f.path);
    expect(paths({ 运输车辆数: "两辆" })).toEqual(["answers.0.运输车辆数"]);
    expect(paths({})).toEqual(["answers.0.运输车辆数"]);
    expect(paths({ 运输车辆数: 2, 车主: "张三" })).toEqual(["answers.0.车主"]);
  });

  it("INS-03 looks at every item of the one checklist, and at no other", () => {
    const ready = operation([launched()]).on("2024-09-04");
    const [first, second] = [
      { item: "处置核准", unit: "squad", result: "fail" },
      { item: "消防通道", unit: "safety", result: "pass" },
    ];
    const visit = (checked: Values["checked"] & {}): Values => ({ ...carriedOut(ANSWERS).values, checked });
    expect(ready.refusedBy("officer-a", "carryOut", visit([first]))).toEqual(["INS-03"]);
    expect(ready.refusedBy("officer-a", "carryOut", visit([first, second, { ...second, item: "油烟" }]))).toEqual([
      "INS-03",
    ]);
    expect(ready.do("officer-a", "carryOut", visit([second, first])).opened.state).toBe("acted");
  });

  it("closes after what the theme's flow demands: corrected, looked at again", () => {
    const flowing = { ...THEME, steps: [{ step: "责令改正", kind: "correct", unit: "squad", days: 3 }] };
    const world: World = { ...THEME_WORLD, rosters: { "theme/theme": [{ from: "2024-01-01", values: flowing }] } };
    const acted = operation([launched(), carriedOut(ANSWERS)], world);
    acted.do("officer-a", "reportResults", { ...RESULTS, filedCount: 0 });
    const close = () => acted.refused("officer-a", "close", { conclusion: "已处置" }).message;
    expect(close()).toContain("须先责令改正");
    acted.do("officer-a", "orderCorrection", { correction: "清运", correctBy: "2024-09-06" });
    expect(close()).toContain("须复查后才能办结");
    acted.on("2024-09-06").do("officer-a", "recheck", {
      recheckedOn: "2024-09-06",
      rechecker: ["officer-a", "officer-b"],
      recheckResult: "corrected",
    });
    acted.do("officer-a", "close", { conclusion: "已处置" });
    expect(acted.opened.outcome).toBe("done");
  });

  it("lets the contact of a unit that takes part tell its result", () => {
    const reachable = { ...THEME, contacts: ["safety-head"] };
    const world: World = { ...THEME_WORLD, rosters: { "theme/theme": [{ from: "2024-01-01", values: reachable }] } };
    expect(operation([launched()], world).opened.members).toContain("safety-head");
  });

  it("closes when every unit that took part has its result, not before", () => {
    const acted = operation([launched(), carriedOut(ANSWERS)]);
    const one = { ...RESULTS, results: [{ unit: "squad", result: "pass" }], filedCount: 0 };
    acted.do("officer-a", "reportResults", one);
    expect(acted.refusedBy("officer-a", "close", { conclusion: "已处置" })).toEqual(["HOT-08", "HOT-19"]);
    acted.do("officer-a", "reportResults", { ...RESULTS, filedCount: 0 });
    acted.do("officer-a", "close", { conclusion: "已处置" });
    expect(acted.opened.outcome).toBe("done");
  });

  it("opens the case it says was filed", () => {
    const acted = operation([launched(), carriedOut(ANSWERS)]);
    acted.do("officer-a", "reportResults", RESULTS);
    expect(acted.refusedBy("officer-a", "close", { conclusion: "立案" })).toEqual(["SUP-04"]);
    acted.do("officer-a", "openCase", { clue: "未经核准" });
    expect(acted.effects.at(-1)).toMatchObject({ kind: "open", procedure: "ordinary-penalty" });
  });

  it("needs two units and two certified officers", () => {
    const one = operation([proposed], {}).refused("squad-leader", "organise", {
      field: "other",
      plannedOn: "2024-09-04",
      leadUnit: "squad",
      participants: ["squad"],
      checklist: [{ item: "占道" }],
    });
    expect(one.failures.map(({ path }) => path)).toContain("participants");
    const ready = operation([launched()]).on("2024-09-04");
    const visit = {
      ...carriedOut(ANSWERS).values,
      officers: ["officer-a", "officer-old"],
    };
    expect(ready.refusedBy("officer-a", "carryOut", visit)).toContain("INS-04");
  });

  it("reports back to the event it came from", () => {
    const declined = openedFrom(operation([proposed], {}), "grid-event");
    declined.do("command-director", "decline", { closeReason: "单一部门可办" });
    expect(told(declined)).toEqual(["grid-event.takeResult"]);
  });

  it("LH-01 D-12 reads the day, the theme, the trigger, problems and cases", () => {
    const acted = operation([launched(), carriedOut(ANSWERS)]);
    acted.do("officer-a", "reportResults", RESULTS);
    expect(facetsOf(jointOperation, acted.opened, CALENDAR)).toMatchObject({
      occurredOn: "2024-09-04",
      topic: "建筑垃圾处置一件事",
      category: "waste",
      source: "event",
      quantity: 1,
      total: 1,
      unit: "squad",
    });
  });

  it("keeps a theme whose checklist leaves no unit out and asks nothing twice", () => {
    const values: Values = { ...THEME, field: "waste", validFrom: "2024-01-01" };
    const says = (more: Values): string =>
      walk(theme).refused("command-director", "enter", { ...values, ...more }).message;
    expect(says({ checklist: [{ item: "处置核准", unit: "squad" }] })).toContain("每个参加单位");
    const third = [...(THEME["checklist"] as readonly Values[]), { item: "油烟", unit: "office" }];
    expect(says({ checklist: third })).toContain("不是参加单位");
    const twice = { item: "车辆数", kind: "number" };
    expect(says({ form: [twice, twice] })).toContain("第2行的“登记项”与第1行重复");
    expect(says({ form: [{ item: "车辆数", kind: "number?" }] })).toContain("填写方式");
  });

  it("POW-05 keeps a theme only with powers whose entries are all in force that day", () => {
    const entry = (id: string): Values => ({ unit: "squad", entry: { id, title: id }, power: id, law: "依据" });
    const world: World = {
      matters: Object.fromEntries(
        ["p1", "p2"].map((id) => [id, { procedure: "penalty-power", title: id, closed: false }]),
      ),
      rosters: {
        "penalty-power/p1": [{ from: "2024-01-01" }],
        "penalty-power/p2": [{ from: "2024-01-01", to: "2024-08-01" }],
      },
    };
    const values = (...powers: readonly Values[]): Values => ({
      ...THEME,
      field: "waste",
      validFrom: "2024-01-01",
      powers,
    });
    expect(walk(theme, world).refusedBy("command-director", "enter", values(entry("p1"), entry("p2")))).toEqual([
      "POW-05",
    ]);
    const typed = { unit: "safety", power: "消防检查", law: "依据" };
    expect(walk(theme, world).do("command-director", "enter", values(entry("p1"), typed)).opened.state).toBe("inForce");
  });

  it("keeps a theme with two units and its own lead among them", () => {
    const values: Values = { ...THEME, field: "waste", validFrom: "2024-01-01" };
    expect(walk(theme).do("command-director", "enter", values).opened.state).toBe("inForce");
    expect(walk(theme).refused("command-director", "enter", { ...values, leadUnit: "office" }).message).toContain(
      "牵头",
    );
    expect(walk(theme).refused("command-director", "enter", { ...values, participants: ["squad"] }).message).toContain(
      "两个",
    );
  });
});

describe("巡查", () => {
  const patrolled: Values = {
    kind: "microGrid",
    mode: "offline",
    grid: { id: "g1", title: "万源微网格1" },
    community: "north",
    startedAt: "2024-09-02T00:30:00.000Z",
    finishedAt: "2024-09-02T01:30:00.000Z",
    route: "万源路",
    patroller: "micro-grid-lead",
    found: false,
    photos: ["photo:1"],
  };
  const world: World = {
    matters: { g1: { procedure: "grid", title: "万源微网格1", closed: false } },
    rosters: { "grid/g1": [{ from: "2024-01-01" }] },
  };
  const register = (more: Values = {}, where: World = world) =>
    walk(patrolRecord, where).ask("micro-grid-lead", "register", { ...patrolled, ...more });

  it("QT-01 counts a task by the day it was issued; found problems lead somewhere", () => {
    const task = walkPath(patrolTask, { title: "巡查", steps: TO_PATROLLING }).on("2024-09-05");
    expect(facetsOf(patrolTask, task.opened, CALENDAR)).toMatchObject({
      filedOn: TASK["issuedOn"],
      category: "housing",
    });
    const done: Values = { patrolledOn: "2024-09-05", result: "已巡", found: 2, settled: 1, photos: ["photo:1"] };
    expect(task.refusedBy("officer-a", "finish", done)).toEqual(["SUP-06"]);
    task.do("officer-a", "reportProblem", { problem: "撒漏", problemPlace: { text: "龙茗路" }, community: "north" });
    expect(task.effects.at(-1)).toMatchObject({ kind: "open", procedure: "grid-event", act: "register" });
    expect(task.do("officer-a", "finish", done).opened.state).toBe("reported");
  });

  it("EVT-03 takes a patrol for one only with pictures, of a grid in use that day", () => {
    expect(register().ok).toBe(true);
    expect(register({ photos: null }).ok).toBe(false);
    expect(register({ grid: null }).ok).toBe(false);
    expect(register({}, { ...world, rosters: { "grid/g1": [{ from: "2024-01-01", to: "2024-08-01" }] } }).ok).toBe(
      false,
    );
  });

  it("hands on what a patrol found and could not settle", () => {
    const problem: Values = { found: true, finding: "消防通道被占", findingPlace: { text: "3号楼" }, settled: false };
    const made = walk(patrolRecord, world).do("micro-grid-lead", "register", { ...patrolled, ...problem });
    expect(made.effects).toMatchObject([{ kind: "open", procedure: "grid-event", values: { source: "patrol" } }]);
    const offence = walk(patrolRecord, world).do("micro-grid-lead", "register", {
      ...patrolled,
      ...problem,
      toCase: true,
    });
    expect(offence.effects).toMatchObject([
      { kind: "open", procedure: "ordinary-penalty", values: { source: "patrol" } },
    ]);
    const settled = { ...patrolled, ...problem, settled: true, photos: ["before:1", "after:2"] };
    expect(walk(patrolRecord, world).do("micro-grid-lead", "register", settled).effects).toEqual([]);
  });

  it("EVT-03 EVT-04 keeps grids and labels from a day to a day", () => {
    const micro: Values = {
      name: "万源微网格1",
      code: "WY-01",
      level: "micro",
      community: "north",
      leaderName: "李某",
      validFrom: "2024-01-01",
    };
    expect(walk(grid).refused("analyst", "enter", micro).message).toContain("所属网格");
    const parented = { ...micro, parent: { id: "g0", title: "万源网格" } };
    const parents: World = { matters: { g0: { procedure: "grid", title: "万源网格", closed: false } } };
    expect(walk(grid, parents).refused("analyst", "enter", { ...parented, leaderName: null }).message).toContain(
      "网格长",
    );
    const entered = walk(grid, parents).do("analyst", "enter", parented);
    expect(facetsOf(grid, entered.opened, CALENDAR)).toMatchObject({ category: "micro", validFrom: "2024-01-01" });
    const tag: Values = {
      name: "楼道堆物",
      code: "A-001",
      group: "fire",
      release: "3.0",
      standard: "占用疏散通道",
      finding: "patrol",
      limit: 3,
      limitUnit: "workday",
      responsible: "safety",
      validFrom: "2024-01-01",
    };
    const kept = walk(label).do("analyst", "enter", tag);
    expect(facetsOf(label, kept.opened, CALENDAR)).toMatchObject({ category: "fire", subcategory: "3.0", quantity: 3 });
  });
});

describe("专项工作", () => {
  const running = (): Walk => walkPath(campaign, { title: "专项", steps: [planned, started] }).on("2024-09-10");

  it("JD-04 checks only items of its list, each an act of its own", () => {
    const way = running().do("squad-leader", "selfCheck", checkedItem("conforms").values ?? {});
    expect(way.opened.done["selfCheck"]).toHaveLength(1);
    const stranger = { ...checkedItem("conforms").values, itemNumber: "9" };
    expect(way.refused("squad-leader", "selfCheck", stranger).message).toContain("清单");
  });

  it("does not end over an unchecked list or a problem that is still open", () => {
    expect(running().refusedBy("squad-leader", "finish", { summary: "完成" })).toEqual(["SUP-06"]);
    const open: World = { relatives: [{ id: "p", procedure: "campaign-problem", kind: "child", closed: false }] };
    const [path] = campaignPaths;
    const steps = (path?.steps ?? []).slice(0, -1);
    const way = walkPath(campaign, { title: "专项", steps, world: open });
    expect(way.refusedBy("squad-leader", "finish", { summary: "完成" })).toEqual(["SUP-06", "FZ-26"]);
  });

  it("JD-05 JD-06 reads a problem's class, the day it was found, its limit and the day it was put right", () => {
    const done = walkPath(campaignProblem, { title: "问题", steps: [...TO_RECTIFYING, rectify("2024-09-20")] });
    expect(done.due("rectify").on).toBe("2024-10-31");
    expect(facetsOf(campaignProblem, done.opened, CALENDAR)).toMatchObject({
      category: PROBLEM["class"],
      topic: PROBLEM["campaign"],
      occurredOn: "2024-09-02",
      dueOn: "2024-10-31",
      decidedOn: "2024-09-20",
    });
    expect(campaignProblem.outcomes["dismissed"]?.result).toBe("void");
  });

  it("has a problem verified by somebody else than whoever put it right", () => {
    const done = walkPath(campaignProblem, {
      title: "问题",
      steps: [
        TO_RECTIFYING[0] as Step,
        { who: "enforcement-head", act: "take", values: { worker: "enforcement-head", measures: "自改" } },
        {
          who: "enforcement-head",
          act: "rectify",
          on: "2024-09-20",
          values: { rectifiedOn: "2024-09-20", result: "已改", proof: ["documentary:1"] },
        },
      ],
    });
    expect(done.refusedBy("enforcement-head", "verify", { verdict: "passed", verifyText: "通过" })).toEqual(["SUP-06"]);
  });
});

describe("监管线索移送", () => {
  it("SUP-04 goes to a case and is not answered before the case has told its result", () => {
    const way = walkPath(regulatorClue, { title: "线索", steps: TO_VERIFYING }).on("2024-09-04");
    way.do("officer-a", "verify", { verification: "offence", verifyNote: "属实" });
    expect(way.effects.at(-1)).toMatchObject({
      kind: "open",
      procedure: "ordinary-penalty",
      values: { source: "transferred" },
    });
    const answer: Values = { answer: "已处罚", answeredOn: "2024-09-04", answerWay: "letter" };
    expect(way.refused("officer-a", "answer", answer).code).toBe("act.notOpen");
    way.do("system", "takeResult", { handedResult: "罚款" });
    expect(way.due("answer").on).toBe("2024-09-11");
    expect(way.do("officer-a", "answer", answer).opened.outcome).toBe("punished");
  });

  it("inspects on the spot only what and whom it knows", () => {
    const way = walkPath(regulatorClue, { title: "线索", steps: TO_VERIFYING }).on("2024-09-04");
    const seen: Values = {
      verification: "inspect",
      verifyNote: "须查",
      officers: ["officer-a", "officer-b"],
      plannedOn: "2024-09-05",
    };
    expect(way.refused("officer-a", "verify", seen).failures.map(({ path }) => path)).toEqual(["item"]);
  });
});
