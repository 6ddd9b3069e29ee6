import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import { drillPaths, TO_HELD } from "../../testing/paths/safety/drill.ts";
import {
  ASSESSMENT,
  TO_ESCALATED,
  assessed,
  found,
  hazardPaths,
  rechecked,
} from "../../testing/paths/safety/hazard.ts";
import { held, notified, warningInterviewPaths } from "../../testing/paths/safety/warning-interview.ts";
import { CALENDAR, walk, type Values, type Walk, type World } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { SIGNED, signedCommitmentPaths } from "../../testing/paths/safety/signed-commitment.ts";
import { drill } from "./drill.ts";
import { emergencyPlan } from "./emergency-plan.ts";
import { emergencyPost } from "./emergency-post.ts";
import { hazard } from "./hazard.ts";
import { safetyClass } from "./safety-class.ts";
import { safetyDuty } from "./safety-duty.ts";
import { signedCommitment } from "./signed-commitment.ts";
import { warningInterview } from "./warning-interview.ts";

walked(hazard, hazardPaths);
walked(warningInterview, warningInterviewPaths);
walked(drill, drillPaths);
walked(signedCommitment, signedCommitmentPaths);

const facets = (going: Walk) => facetsOf(going.definition, going.opened, CALENDAR);
const who = "safety-inspector";

describe("隐患“3030”闭环", () => {
  const rectifying = (world: World = {}): Walk =>
    walkPath(hazard, { title: "整改", steps: [found, assessed()], world });

  it("gives two limits that the street sets, thirty days each until it does", () => {
    expect(rectifying().due("first").nominalOn).toBe("2024-10-02");
    const failed = walkPath(hazard, {
      title: "复查",
      steps: [found, assessed(), rechecked("recheck", "2024-09-23", "failed")],
    });
    expect(failed.due("second").on).toBe("2024-10-23");
    expect(rectifying({ settings: { firstDays: 3 } }).due("first").on).toBe("2024-09-05");
    expect(hazard.settings["firstDays"]?.basis).toMatchObject([{ status: "U" }]);
    expect(hazard.settings["secondDays"]?.basis).toMatchObject([{ status: "U" }]);
  });

  it("strikes off nothing without a picture of it mended", () => {
    const good: Values = {
      recheckedOn: "2024-09-02",
      recheckResult: "passed",
      recheckText: "已清理",
      recheckPhotos: ["photo:1"],
    };
    expect(rectifying().refused(who, "recheck", good).message).toContain("整改后照片");
    rectifying().do(who, "recheck", { ...good, recheckPhotos: ["after:1"] });
  });

  it("asks the deputy head about a major danger, and escalates an ordinary one only after a re-check", () => {
    const asked = walkPath(hazard, { title: "发现", steps: [found] }).do(who, "assess", {
      ...ASSESSMENT,
      level: "major",
    });
    asked.approve("safety-head");
    expect(asked.opened.state).toBe("found");
    asked.approve("deputy-head");
    expect(asked.opened.state).toBe("rectifying");
    expect(rectifying().refused(who, "escalate", { escalateText: "拒不整改" }).message).toContain("经复查");
  });

  it("hands what two limits did not mend to the enforcement team with all that is known", () => {
    const still = walkPath(hazard, { title: "升级", steps: TO_ESCALATED });
    expect(still.due("escalation").on).toBe("2024-10-21");
    still.do(who, "toPenalty", { escalateText: "立案查处" }).approve("safety-head");
    expect(still.effects.filter(({ kind }) => kind === "open")).toMatchObject([
      {
        procedure: "ordinary-penalty",
        as: "followUp",
        values: { source: "inspection", clue: "疏散通道堆放杂物。", foundOn: "2024-09-02" },
      },
    ]);
    expect(facets(still)).toMatchObject({
      category: "exit",
      level: "general",
      source: "check",
      party: "南汇建材有限公司",
    });
  });
});

describe("约谈警示", () => {
  it("counts an interview by the day it was held (AQ-02), with its record signed", () => {
    const done = walkPath(warningInterview, { title: "约谈", steps: [notified, held()] });
    expect(facets(done)).toMatchObject({ category: "exit", source: "hazard", occurredOn: "2024-09-04" });
    expect(done.opened.instruments.map(({ instrument }) => instrument)).toEqual([
      "interview-notice",
      "interview-record",
    ]);
    const absent = walkPath(warningInterview, { title: "通知", steps: [notified] }).on("2024-09-05");
    expect(absent.refused(who, "recordAbsence", { absentText: "未到" }).message).toContain("尚未送达");
    expect(facets(absent)["occurredOn"]).toBeNull();
  });

  it("turns what was promised and not done into a danger under watch", () => {
    const path = warningInterviewPaths.find(({ outcome }) => outcome === "notRectified");
    const links = path ? walkPath(warningInterview, path).opened.links : [];
    expect(links).toMatchObject([{ procedure: "hazard" }]);
  });
});

describe("drills, plans, posts and papers", () => {
  it("evaluates a drill within seven days, and mends what a poor one showed (YL-01)", () => {
    const drilled = walkPath(drill, { title: "演练", steps: TO_HELD });
    expect(facets(drilled)).toMatchObject({
      category: "fire",
      occurredOn: "2024-09-10",
      headcount: 60,
      subcategory: "guided",
    });
    expect(drilled.due("evaluate").nominalOn).toBe("2024-09-17");
    const poor: Values = { evaluatedOn: "2024-09-10", grade: "poor", evaluation: "混乱" };
    expect(drilled.refused(who, "evaluate", poor).message).toContain("不足");
  });

  it("knows of each post whether its holder is trained and its supplies are there (YL-02)", () => {
    const plans: World = { matters: { p1: { procedure: "emergency-plan", title: "防汛防台预案", closed: false } } };
    const post: Values = {
      plan: { id: "p1", title: "防汛防台预案" },
      name: "转移组",
      unit: "safety",
      holder: "王五",
      trained: true,
      trainedOn: "2024-05-10",
      supplied: false,
      validFrom: "2024-01-01",
    };
    const entered = walk(emergencyPost, plans).do("flood-clerk", "enter", post);
    expect(facets(entered)).toMatchObject({
      flagged: true,
      special: false,
      validFrom: "2024-01-01",
      topic: "防汛防台预案",
    });
    expect(walk(emergencyPost, plans).refused("flood-clerk", "enter", { ...post, supplied: true }).code).toBe(
      "field.invalid",
    );
    const ahead = { ...post, trainedOn: "2024-12-01" };
    expect(walk(emergencyPost, plans).refused("flood-clerk", "enter", ahead).message).toContain("培训日期");
    entered.do("flood-clerk", "change", { supplied: true, suppliedOn: "2024-09-01" });
    expect(facets(entered)).toMatchObject({ special: true, effectiveOn: "2024-09-01" });
  });

  it("registers plans, duties, classes and signed papers (AQ-01, AQ-03)", () => {
    const plan: Values = {
      name: "防汛防台预案",
      kind: "flood",
      level: "special",
      unit: "safety",
      validFrom: "2024-04-01",
    };
    expect(facets(walk(emergencyPlan).do("flood-clerk", "enter", plan))).toMatchObject({
      category: "flood",
      level: "special",
    });
    const duty: Values = {
      level: "community",
      subject: "北社区",
      unit: "north",
      holder: "赵六",
      duties: "消防巡查",
      validFrom: "2024-01-01",
    };
    expect(facets(walk(safetyDuty).do("safety-head", "enter", duty))).toMatchObject({
      level: "community",
      party: "北社区",
    });
    const lesson: Values = {
      topic: "用电安全",
      theme: "fire",
      heldOn: "2024-09-02",
      community: "north",
      audience: "merchant",
      headcount: 12,
    };
    expect(facets(walk(safetyClass).do("community-clerk", "register", lesson))).toMatchObject({
      occurredOn: "2024-09-02",
      community: "north",
      headcount: 12,
    });
    expect(
      walk(safetyClass).refused("community-clerk", "register", { ...lesson, heldOn: "2024-09-03" }).message,
    ).toContain("今日");
    expect(facets(walk(signedCommitment).do("grid-worker", "register", SIGNED))).toMatchObject({
      quantity: 120,
      category: "commitment",
      occurredOn: "2024-09-02",
    });
  });

  wandered([
    { definition: hazard },
    { definition: warningInterview, beyond: ["recordAbsence", "absent"] },
    { definition: drill },
    { definition: signedCommitment },
  ]);
});
