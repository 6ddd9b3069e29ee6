import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { explore, type Preferred } from "../../testing/explore.ts";
import { walkPath } from "../../testing/paths.ts";
import {
  communityFeedbackPaths,
  confirmed,
  replied,
  TO_FEEDBACK_HANDLING,
} from "../../testing/paths/events/community-feedback.ts";
import { complaintPaths } from "../../testing/paths/events/complaint.ts";
import { gridEventPaths, HANDED, handOn, TO_EVENT_HANDLING } from "../../testing/paths/events/grid-event.ts";
import { assessed, jointAssessmentPaths, MATTER } from "../../testing/paths/events/joint-assessment.ts";
import { warningPaths } from "../../testing/paths/events/warning.ts";
import { ITEM_WORLD } from "../../testing/paths/inspection/inspection.ts";
import { CALENDAR, walk, type Values } from "../../testing/street.ts";
import { walked } from "../../testing/walked.ts";
import { disclosureItem } from "../disclosure/disclosure-item.ts";
import { communityFeedback } from "./community-feedback.ts";
import { complaint } from "./complaint.ts";
import { eventReview } from "./event-review.ts";
import { gridEvent } from "./grid-event.ts";
import { jointAssessment } from "./joint-assessment.ts";
import { warning } from "./warning.ts";

walked(gridEvent, gridEventPaths);
walked(complaint, complaintPaths);
walked(warning, warningPaths);
walked(jointAssessment, jointAssessmentPaths);
walked(communityFeedback, communityFeedbackPaths);

const cases: readonly (readonly [definition: Definition, prefer: Preferred])[] = [
  [
    gridEvent,
    {
      class: ["01014"],
      standard: ["01014-1", "01014-4"],
      closing: ["01014-1-1", "01014-4-1"],
      exempt: [true],
      checkResult: ["pass", "pass", "notPass", "unable"],
    },
  ],
  [complaint, {}],
  [warning, {}],
  [disclosureItem, {}],
  [jointAssessment, { assessedOn: ["2024-09-02"], participants: [["squad", "safety"]] }],
  [communityFeedback, { raisedOn: ["2024-09-02"], dueOn: ["2024-12-31"] }],
];

describe("a case walked at random", () => {
  it.each(cases.map(([definition, prefer]) => [definition.id, definition, prefer] as const))(
    "%s reaches every state, outcome and act, and never lies with nobody",
    (_, definition, prefer) => {
      const found = explore(definition, { prefer, walks: 400, steps: 80, pace: 8 });
      const unmet = Object.keys(definition.acts).filter((act) => !found.acts.has(act));
      expect(unmet.map((act) => [act, found.refusals[act]])).toEqual([]);
      expect(Object.keys(definition.states).filter((state) => !found.states.has(state))).toEqual([]);
      expect(Object.keys(definition.outcomes).filter((outcome) => !found.outcomes.has(outcome))).toEqual([]);
    },
  );
});

describe("闭环反馈", () => {
  it.each(HANDED.map(([way, more, procedure]) => [procedure, way, more] as const))(
    "D-13 hands an event on to %s, and does not close before it tells back",
    (procedure, way, more) => {
      const event = walkPath(gridEvent, {
        title: "转办",
        steps: [...TO_EVENT_HANDLING, handOn(way, more)],
        world: ITEM_WORLD,
      });
      expect(event.effects.filter((effect) => effect.kind === "open")).toMatchObject([{ procedure, as: "followUp" }]);
      expect(event.opened.clocks["handle"]?.suspensions).toHaveLength(1);
      expect(event.refused("unit-lead", "feedback").code).toBe("act.notOpen");
      expect(event.refused("operator", "close", { closing: "06010-1-1" }).code).toBe("act.notOpen");
    },
  );

  it("D-13 reads the day on which the whole limit runs out", () => {
    const event = walkPath(gridEvent, { title: "时限", steps: TO_EVENT_HANDLING });
    expect(facetsOf(gridEvent, event.opened, CALENDAR)).toMatchObject({ dueOn: "2024-09-04", person: "handler" });
  });
});

describe("综合研判", () => {
  it("YP-02 needs two units and a conclusion, and counts by the day of the assessment", () => {
    const proposed = walk(jointAssessment).on("2024-09-02").do("squad-leader", "propose", MATTER).on("2024-09-04");
    const values = assessed("assigned", "following").values ?? {};
    const alone = proposed.refused("analyst", "assess", { ...values, participants: ["squad"] });
    expect(alone.failures.map(({ path }) => path)).toEqual(["participants"]);
    proposed.do("analyst", "assess", values);
    expect(facetsOf(jointAssessment, proposed.opened, CALENDAR)).toMatchObject({
      decidedOn: "2024-09-04",
      category: "enforcement",
      mode: "assigned",
      unit: "squad",
    });
    expect(proposed.due("follow").on).toBe("2024-09-20");
  });

  it("goes to a joint operation only with a place", () => {
    const proposed = walk(jointAssessment).on("2024-09-02").do("squad-leader", "propose", MATTER).on("2024-09-04");
    const values = assessed("joint", "following").values ?? {};
    expect(proposed.refused("analyst", "assess", values).message).toContain("地点");
    proposed.do("analyst", "locate", { place: { text: "万源路" } }).do("analyst", "assess", values);
    expect(proposed.effects.find((effect) => effect.kind === "open")).toMatchObject({
      procedure: "joint-operation",
      act: "propose",
      values: { trigger: "assessment" },
    });
  });
});

describe("社区反馈问题", () => {
  it("EVT-02 counts each time the community confirms a solution: one that comes back counts again", () => {
    const solved = walkPath(communityFeedback, {
      title: "重开",
      steps: [...TO_FEEDBACK_HANDLING, replied("solved"), confirmed("pass", "closed")],
    });
    solved.on("2024-10-08").do("community-clerk", "reopen", {}, "垃圾又积存");
    expect(solved.opened.state).toBe("replied");
    expect(solved.opened.closedOn).toBeUndefined();
    solved.do("community-clerk", "check", confirmed("notPass", "handling").values);
    solved
      .do("handler", "reply", replied("solved").values)
      .do("community-clerk", "check", confirmed("pass", "closed").values);
    const passes = solved.entries.filter(
      (entry) => entry.act === "check" && entry.changes.values?.["checkResult"] === "pass",
    );
    expect(passes).toHaveLength(2);
  });

  it("is solved with a picture only, and confirmed by the community itself", () => {
    const handling = walkPath(communityFeedback, { title: "办理", steps: TO_FEEDBACK_HANDLING });
    expect(handling.refused("handler", "reply", { result: "已清", solution: "solved" }).message).toContain("照片");
    handling.do("handler", "reply", replied("solved").values);
    expect(handling.refused("handler", "check", { checkResult: "pass", satisfaction: "satisfied" }).code).toBe(
      "act.notYours",
    );
  });
});

describe("突发事件复盘", () => {
  const review: Values = {
    title: "台风内涝处置",
    kind: "natural",
    level: "3",
    happenedOn: "2024-08-20",
    reviewedOn: "2024-08-30",
    host: "safety",
    course: "小区内涝。",
    causes: "排水不畅。",
    handling: "响应及时。",
    lessons: "预置力量不足。",
    measures: [{ measure: "疏通管网", unit: "safety", dueOn: "2024-12-31" }],
  };

  it("SUP-06 is held after the event and names who changes what by when", () => {
    expect(walk(eventReview).do("analyst", "register", review).opened.state).toBe("registered");
    expect(walk(eventReview).refusedBy("analyst", "register", { ...review, reviewedOn: "2024-08-19" })).toEqual([
      "SUP-06",
    ]);
    expect(
      walk(eventReview)
        .refused("analyst", "register", { ...review, measures: [] })
        .failures.map(({ path }) => path),
    ).toEqual(["measures"]);
  });
});
