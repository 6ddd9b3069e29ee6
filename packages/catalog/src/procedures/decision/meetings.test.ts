import { describe, expect, it } from "vitest";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import {
  CATALOGUE,
  decisionCataloguePaths,
  HELD,
  ITEM,
  meetingPaths,
  QUOTES,
  threeMajorPaths,
  TO_CATALOGUE,
  TO_COMPARING,
  TO_HELD,
  TO_ITEM_EXECUTING,
  TO_ITEM_REVIEWED,
  TO_ITEM_REVIEWING,
  TO_VOTE,
  VOTE,
} from "../../testing/paths/decision/meetings.ts";
import { reviewedAs } from "../../testing/paths/decision/normative-document.ts";
import { decisionCatalogue } from "./decision-catalogue.ts";
import { meeting } from "./meeting.ts";
import { meetingTopic } from "./meeting-topic.ts";
import { threeMajor } from "./three-major.ts";

const clerk = "section-clerk";
const office = "office-clerk";
const item = (steps: readonly Step[], review = "lawful"): Walk =>
  walkPath(threeMajor, { title: "三重一大", steps, world: reviewedAs(review) });
const opened = (way: Walk, procedure: string): Values => {
  const effect = way.effects.find((one) => one.kind === "open" && one.procedure === procedure);
  if (effect?.kind !== "open") throw new Error(`${procedure} was not opened`);
  return effect.values;
};

describe("会议", () => {
  it("SZD-03 puts what was agreed into minutes, signed by who presided, within the days the street has set", () => {
    const way = walkPath(meeting, { title: "会议", steps: TO_HELD });
    expect(way.due("minutes").on).toBe("2024-09-13");
    way.on("2024-09-09").do("justice-assistant", "issueMinutes", { minutesText: "会议同意。" });
    expect(way.opened.instruments).toEqual([]);
    expect(way.approve("deputy-head").opened.instruments).toMatchObject([{ number: "南汇会纪〔2024〕1号" }]);
  });

  it("counts no more people than there are, and no meeting before its day", () => {
    const way = walkPath(meeting, { title: "会议", steps: TO_HELD.slice(0, 1) });
    const early = way.on("2024-09-05").refused("justice-assistant", "hold", HELD);
    expect(early.message).toContain("不得晚于今日");
    expect(way.on("2024-09-06").refused("justice-assistant", "hold", { ...HELD, attended: 9 }).message).toContain(
      "不得多于应到人数",
    );
  });

  it("sends what was agreed to supervision and to the week's list", () => {
    const way = walkPath(meeting, { title: "会议", steps: TO_HELD });
    const given = { item: "补充违约责任", itemUnit: "service", itemDue: "2024-09-20" };
    way.do(office, "superviseItem", { ...given, itemText: "重新谈判。" });
    expect(opened(way, "supervision-item")).toMatchObject({
      source: "meeting",
      title: "补充违约责任",
      dueOn: "2024-09-20",
    });
    way.do(office, "listItem", { ...given, itemWorker: "handler", itemWeek: "2024-09-09" });
    expect(opened(way, "weekly-task")).toMatchObject({ kind: "meeting", worker: "handler" });
  });
});

describe("会议议题", () => {
  const TOPIC: Values = {
    meetingKind: "leadership",
    meeting: "2024年第12次班子会议",
    meetingOn: "2024-08-30",
    topic: "老旧小区改造",
    ruleOfLaw: true,
    proposer: "office",
    resolution: "passed",
  };
  const refused = (more: Values): string[] => walk(meetingTopic).refusedBy(office, "register", { ...TOPIC, ...more });

  it("SZD-04 decides with the quorum and the votes that the rules of deliberation ask for", () => {
    const present = { shouldAttend: 9, quorum: 5, attended: 4 };
    expect(refused(present)).toEqual(["SZD-04"]);
    expect(refused({ ...present, attended: 8, votesNeeded: 5, inFavour: 4 })).toEqual(["SZD-04"]);
    const way = walk(meetingTopic).do(office, "register", {
      ...TOPIC,
      ...present,
      attended: 8,
      votesNeeded: 5,
      inFavour: 5,
    });
    expect(way.opened.outcome).toBe("registered");
    expect(refused({ threeMajor: "funds" })).toEqual(["SZD-04"]);
  });

  it("SZD-02 is followed up where a unit answers for it, with what is asked and by when", () => {
    expect(refused({ lead: "service" })).toEqual(["SZD-02"]);
    const way = walk(meetingTopic).do(office, "register", {
      ...TOPIC,
      lead: "service",
      resolutionText: "同意实施。",
      dueOn: "2024-12-31",
    });
    expect(opened(way, "supervision-item")).toMatchObject({ responsible: "service", content: "同意实施。" });
    expect(
      walk(meetingTopic)
        .do(office, "register", TOPIC)
        .effects.filter((e) => e.kind === "open"),
    ).toEqual([]);
  });

  it("MAD-25 says of a major decision whether it was reviewed", () => {
    const decision = { threeMajor: "decision", shouldAttend: 9, attended: 8 };
    expect(refused(decision)).toEqual(["MAD-25"]);
    expect(
      walk(meetingTopic).do(office, "register", { ...TOPIC, ...decision, reviewNumber: "南汇法审〔2024〕1号" }).opened
        .state,
    ).toBe("registered");
  });
});

describe("三重一大", () => {
  it("SZD-01 lists what reaches the street's own sum", () => {
    const { project: _, ...rest } = ITEM;
    const funds: Values = { ...rest, category: "funds", amount: 400_000 };
    expect(walk(threeMajor).refusedBy(clerk, "apply", funds)).toEqual(["SZD-01"]);
    expect(walk(threeMajor, { settings: { largeSum: 300_000 } }).do(clerk, "apply", funds).opened.state).toBe(
      "applied",
    );
  });

  it("SZD-02 skips no step: no vote before review and talk, no execution before the signatures", () => {
    const states = ["applied", "comparing", "auditing", "prepared", "reviewing", "reviewed", "decided", "executing"];
    expect(Object.keys(threeMajor.states).slice(0, 8)).toEqual(states);
    expect(item(TO_COMPARING).refused(clerk, "submitReview", {}).code).toBe("act.notOpen");
    expect(
      item(TO_ITEM_REVIEWING, "unlawful").refusedBy(clerk, "confirmReview", { draft: ["documentary:1"] }),
    ).toContain("SZD-02");
    expect(item(TO_ITEM_REVIEWED).on("2024-03-22").refusedBy(office, "deliberate", VOTE)).toEqual(["SZD-02"]);
    expect(
      item(TO_VOTE)
        .on("2024-03-22")
        .refusedBy(office, "deliberate", { ...VOTE, lastWord: false }),
    ).toEqual(["SZD-02"]);
  });

  it("SZD-04 counts heads and votes", () => {
    const way = item(TO_VOTE).on("2024-03-22");
    expect(way.refusedBy(office, "deliberate", { ...VOTE, attended: 5, inFavour: 5 })).toEqual(["SZD-04"]);
    expect(way.refusedBy(office, "deliberate", { ...VOTE, inFavour: 4 })).toEqual(["SZD-04"]);
    expect(way.refusedBy(office, "deliberate", { ...VOTE, inFavour: 9 })).toEqual(["SZD-04"]);
  });

  it("compares at least as many prices as the street asks, or says why not", () => {
    const two: Values = { ...QUOTES, quoteCount: 2 };
    expect(item(TO_COMPARING).refusedBy(clerk, "compare", two)).toEqual(["LOCAL-THREE-MAJOR"]);
    expect(item(TO_COMPARING).do(clerk, "compare", { ...two, quoteNote: "市场仅两家。" }).opened.state).toBe(
      "auditing",
    );
  });

  it("is counted once for each deliberation, as an item of that meeting (JC-02, JC-03)", () => {
    const way = item(TO_ITEM_EXECUTING);
    expect(opened(way, "meeting-topic")).toMatchObject({
      threeMajor: "project",
      meetingOn: "2024-03-22",
      reviewNumber: "南汇法审〔2024〕1号",
      inFavour: 8,
    });
    const topic = walk(meetingTopic).on("2024-03-22").do(office, "register", opened(way, "meeting-topic"));
    expect(topic.opened.outcome).toBe("registered");
  });
});

describe("重大行政决策事项目录", () => {
  it("MAD-03b is published with the party committee's consent, and again after each change", () => {
    const way = walkPath(decisionCatalogue, { title: "目录", steps: TO_CATALOGUE });
    expect(way.opened.publications.map((one) => one.title)).toEqual(["重大行政决策事项目录公布"]);
    way.on("2024-07-01").do(office, "adjust", { items: CATALOGUE["items"] ?? [], adjustText: "增加一项。" });
    expect(way.refused(office, "announce").code).toBe("act.notOpen");
    const early = walk(decisionCatalogue).on("2024-01-08").do(office, "draw", CATALOGUE);
    const consent = { partyConsent: "党工委会议", partyConsentOn: "2024-01-09", version: "第1版" };
    expect(early.refusedBy(office, "agree", consent)).toEqual(["MAD-03b"]);
  });
});

walked(meeting, meetingPaths);
walked(threeMajor, threeMajorPaths);
walked(decisionCatalogue, decisionCataloguePaths);
wandered([
  { definition: meeting, prefer: { itemDue: ["2025-12-31"], attended: [1], plannedOn: ["2025-12-31"] } },
  {
    definition: threeMajor,
    world: reviewedAs("lawful"),
    prefer: {
      amount: [8_000_000],
      quoteCount: [3],
      lastWord: [true],
      shouldAttend: [9],
      quorum: [5],
      attended: [8],
      votesNeeded: [5],
      inFavour: [6],
      meetingOn: ["2024-09-02", "2024-10-01"],
      executeBy: ["2025-12-31"],
    },
    beyond: [
      "deliberate",
      "signDecision",
      "reportExecution",
      "finish",
      "stop",
      "archive",
      "decided",
      "executing",
      "toArchive",
      "executed",
      "stopped",
      "rejected",
    ],
  },
  {
    definition: decisionCatalogue,
    prefer: { year: [2024] },
    beyond: ["adjust", "evaluateEffect", "fileCatalogue", "evaluated"],
  },
]);
