import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { ATTENDED, COURSE, SHORT, trainingPaths, trainingShortfallPaths } from "../../testing/paths/education/study.ts";
import { CALENDAR, walk, type Values } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { studyOutput } from "./study-output.ts";
import { trainingHours } from "./training-hours.ts";
import { trainingShortfall } from "./training-shortfall.ts";
import { training } from "./training.ts";

walked(training, trainingPaths);
walked(trainingShortfall, trainingShortfallPaths);
wandered([
  {
    definition: training,
    prefer: { heldOn: ["2024-08-30"], hours: [8], headcount: [10], passed: [8], called: [["officer-a"]] },
  },
  {
    definition: trainingShortfall,
    prefer: { year: [2024], had: [12], hours: [60], dueOn: ["2030-12-31"], officer: ["officer-c"] },
  },
]);

describe("培训", () => {
  const planned = () => walk(training).on("2024-02-01").do("personnel-clerk", "plan", COURSE);

  it("FZ-30 names each officer who attended: hours are the person's", () => {
    const { participants: _, ...nameless } = ATTENDED;
    const going = planned().on("2024-03-16");
    expect(going.refusedBy("personnel-clerk", "hold", nameless)).toEqual(["FZ-30"]);
    going.do("personnel-clerk", "hold", ATTENDED);
    expect(facetsOf(training, going.opened, CALENDAR)).toMatchObject({
      score: 8,
      occurredOn: "2024-03-15",
      subcategory: "officers",
      flagged: true,
    });
    expect(going.opened.values["participants"]).toEqual(["officer-a", "officer-b"]);
  });

  it("arranges for those who were called and did not come", () => {
    const { makeUp: _, ...careless } = ATTENDED;
    expect(planned().on("2024-03-16").refused("personnel-clerk", "hold", careless).code).toBe("field.invalid");
  });

  it("is late when nobody says within fifteen days whether it was held", () => {
    expect(planned().due("report").on).toBe("2024-03-30");
  });

  it("takes hours earned elsewhere, each person named", () => {
    const course: Values = {
      course: "行政处罚法网络课程",
      provider: "干部网络学院",
      form: "online",
      audience: "officers",
      heldOn: "2024-08-20",
      hours: 4,
      participants: ["officer-a"],
      law: true,
      unit: "squad",
    };
    const going = walk(trainingHours).do("personnel-clerk", "register", course);
    expect(facetsOf(trainingHours, going.opened, CALENDAR)).toMatchObject({ score: 4, subcategory: "officers" });
    expect(walk(trainingHours).ask("personnel-clerk", "register", { ...course, participants: [] }).ok).toBe(false);
  });

  it("keeps what each person handed in, one record a piece (RY-07)", () => {
    const going = walk(studyOutput).do("personnel-clerk", "register", {
      person: "officer-a",
      unit: "squad",
      kind: "note",
      title: "行政处罚法学习笔记",
      submittedOn: "2024-04-01",
    });
    expect(facetsOf(studyOutput, going.opened, CALENDAR)).toMatchObject({
      person: "officer-a",
      category: "note",
      occurredOn: "2024-04-01",
    });
  });
});

describe("培训学时不足", () => {
  const warn = (more: Values = {}, settings: Values = {}) =>
    walk(trainingShortfall, { settings: settings as Record<string, number> })
      .on("2024-11-20")
      .ask("personnel-clerk", "warn", { ...SHORT, ...more }).ok;

  it("FZ-30 warns by name whoever is below sixty hours a year, and nobody else", () => {
    expect(warn()).toBe(true);
    expect(warn({ had: 59.5 })).toBe(true);
    const enough = walk(trainingShortfall).on("2024-11-20");
    expect(enough.refusedBy("personnel-clerk", "warn", { ...SHORT, had: 60 })).toEqual(["FZ-30"]);
  });

  it("FZ-30 is made up only with sixty hours, by the day that was set", () => {
    const warned = walk(trainingShortfall).on("2024-11-20").do("personnel-clerk", "warn", SHORT);
    expect(warned.opened.instruments).toMatchObject([{ instrument: "shortfall-notice" }]);
    expect(warned.due("makeUp").on).toBe("2024-12-31");
    const proof = ["documentary:1"];
    expect(warned.refusedBy("personnel-clerk", "makeUp", { hours: 59, proof })).toEqual(["FZ-30"]);
    expect(warned.do("personnel-clerk", "makeUp", { hours: 61, proof }).opened.outcome).toBe("madeUp");
  });

  it("asks a quarter for the street's own hours", () => {
    expect(warn({ period: "q3", had: 14 })).toBe(true);
    expect(warn({ period: "q3", had: 15 })).toBe(false);
    expect(warn({ period: "q3", had: 15 }, { quarterHours: 20 })).toBe(true);
  });
});
