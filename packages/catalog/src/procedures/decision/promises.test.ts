import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import {
  decisionSuggestionPaths,
  made,
  policyPromisePaths,
  PROMISE,
  researchTopicPaths,
  TOPIC,
  topicStarted,
} from "../../testing/paths/decision/promises.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { analysisReport } from "./analysis-report.ts";
import { decisionSuggestion } from "./decision-suggestion.ts";
import { dutyRecord } from "./duty-record.ts";
import { governmentDefault } from "./government-default.ts";
import { headDuty } from "./head-duty.ts";
import { institutionRegister } from "./institution-register.ts";
import { policyPromise } from "./policy-promise.ts";
import { researchTopic } from "./research-topic.ts";

const facets = (way: Walk) => facetsOf(way.definition, way.opened, CALENDAR);

describe("政策承诺", () => {
  it("is kept in full and confirmed by whom it was made to, or it is not kept", () => {
    const way = walkPath(policyPromise, { title: "承诺", steps: [made] }).on("2024-06-20");
    const values: Values = { fulfilledOn: "2024-06-20", paid: 100_000, proof: ["documentary:1"], confirmed: true };
    expect(way.refused("handler", "fulfil", { ...values, paid: 99_999 }).message).toContain("少于承诺金额");
    expect(way.refused("handler", "fulfil", { ...values, confirmed: false }).message).toContain("确认");
    expect(way.due("due").on).toBe("2024-06-30");
    expect(way.on("2024-07-01").expire("due").opened.supervised).toBeDefined();
    expect(walk(policyPromise).refused("section-clerk", "make", { ...PROMISE, dueOn: "2024-02-01" }).message).toContain(
      "不得早于承诺日期",
    );
  });
});

describe("调研课题", () => {
  it("MAD-12 ends in a report, and counts by the day it began (QT-03)", () => {
    const way = walkPath(researchTopic, { title: "课题", steps: [topicStarted] }).on("2024-09-20");
    const end = { concludedOn: "2024-02-20", summary: "摘要", ledTo: "none", report: ["documentary:1"] };
    expect(way.refused("section-clerk", "conclude", end).message).toContain("不得早于启动日期");
    expect(facets(way)).toMatchObject({ occurredOn: "2024-03-01", category: "governance", topic: TOPIC["title"] });
  });
});

describe("台账", () => {
  it("FZ-06 FZ-27 keeps what the heads did, and supervises what they instructed", () => {
    const duty = walk(headDuty).do("office-clerk", "enter", {
      post: "both",
      duty: "部署法治建设重要工作",
      kind: "deploy",
      measures: "每季度听取汇报",
      assist: "justice",
      validFrom: "2024-01-01",
    });
    expect(facets(duty)).toMatchObject({ category: "deploy", validFrom: "2024-01-01" });
    const done: Values = {
      person: "org-head",
      doneOn: "2024-09-02",
      way: "instruct",
      title: "批示化解某案",
      content: "要求一周内化解。",
      evidence: ["documentary:1"],
    };
    expect(walk(dutyRecord).refusedBy("office-clerk", "register", { ...done, responsible: "justice" })).toEqual([
      "LOCAL-HEAD-DUTY",
    ]);
    const way = walk(dutyRecord).do("office-clerk", "register", {
      ...done,
      instruction: "一周内化解。",
      responsible: "justice",
      dueOn: "2024-09-09",
    });
    expect(way.effects).toContainEqual(expect.objectContaining({ kind: "open", procedure: "supervision-item" }));
    expect(facets(way)).toMatchObject({ category: "instruct", person: "org-head", occurredOn: "2024-09-02" });
  });

  it("lists the office's institutions and what is wrong with them", () => {
    const entry: Values = {
      name: "三项制度实施方案",
      kind: "plan",
      field: "enforcement",
      owner: "squad",
      standing: "revise",
      validFrom: "2023-05-01",
    };
    expect(walk(institutionRegister).refusedBy("office-clerk", "enter", entry)).toEqual(["LOCAL-INSTITUTION"]);
    const way = walk(institutionRegister).do("office-clerk", "enter", { ...entry, measure: "补充考核条款" });
    expect(facets(way)).toMatchObject({ category: "plan", level: "revise", unit: "squad" });
  });

  it("QT-05 D-01 registers a default and a monthly report by their own days", () => {
    const found: Values = {
      confirmedOn: "2024-08-01",
      organ: "区人民法院",
      source: "court",
      kind: "judgment",
      facts: "未按期付款",
      responsible: "office",
      remedied: true,
      proof: ["documentary:1"],
    };
    expect(walk(governmentDefault).refusedBy("office-clerk", "register", found)).toEqual(["LOCAL-HONESTY"]);
    const way = walk(governmentDefault).do("office-clerk", "register", { ...found, remedyText: "已付款" });
    expect(facets(way)).toMatchObject({ category: "judgment", source: "court", occurredOn: "2024-08-01" });
    const report: Values = {
      kind: "monthly",
      title: "8月研判报告",
      from: "2024-08-01",
      to: "2024-08-31",
      issuedOn: "2024-09-02",
      unit: "office",
      summary: "平稳",
      text: ["documentary:1"],
    };
    expect(facets(walk(analysisReport).do("analyst", "register", report))).toMatchObject({
      category: "monthly",
      occurredOn: "2024-09-02",
    });
    expect(walk(analysisReport).refused("analyst", "register", { ...report, to: "2024-07-31" }).message).toContain(
      "不得早于起始日期",
    );
  });
});

walked(policyPromise, policyPromisePaths);
walked(researchTopic, researchTopicPaths);
walked(decisionSuggestion, decisionSuggestionPaths);
wandered([
  {
    definition: policyPromise,
    prefer: { madeOn: ["2024-09-01"], dueOn: ["2025-12-31"], amount: [1], paid: [150], confirmed: [true] },
  },
  {
    definition: researchTopic,
    prefer: {
      startedOn: ["2024-09-01"],
      dueOn: ["2025-12-31"],
      concludedOn: ["2024-09-02"],
      ledTo: ["practice", "none"],
    },
  },
  { definition: decisionSuggestion, prefer: { raisedOn: ["2024-09-01"] } },
]);
