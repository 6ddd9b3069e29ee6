import { describe, expect, it } from "vitest";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walked, wandered } from "../../testing/walked.ts";
import {
  CONTRACT,
  contractPaths,
  legalConsultationPaths,
  QUESTION,
  SIGNING,
  TASK,
  TO_PERFORMING,
  TO_REVIEWED,
  TO_REVIEWING,
  VISIT,
  weeklyTaskPaths,
} from "../../testing/paths/decision/tasks.ts";
import { reviewedAs } from "../../testing/paths/decision/normative-document.ts";
import { contract } from "./contract.ts";
import { legalConsultation } from "./legal-consultation.ts";
import { weeklyTask } from "./weekly-task.ts";

const along = (steps: readonly Step[], review = "lawful"): Walk =>
  walkPath(contract, { title: "合同", steps, world: reviewedAs(review) });

describe("合同", () => {
  it("SZD-05 NDR-08 signs nothing that was not reviewed, or was found unlawful", () => {
    const values = { draft: ["documentary:1"], adoptionText: "采纳" };
    expect(along(TO_REVIEWING, "unlawful").refusedBy("section-clerk", "confirmReview", values)).toContain("SZD-05");
    const before = { ...SIGNING, signedOn: "2024-03-08" };
    expect(along(TO_REVIEWED).on("2024-03-15").refusedBy("section-clerk", "signContract", before)).toContain("SZD-05");
  });

  it("SZD-01 wants a collective decision for a large sum, which each street sets", () => {
    const large: Values = { ...CONTRACT, amount: 800_000 };
    expect(walk(contract).refusedBy("section-clerk", "propose", large)).toContain("SZD-01");
    const decided = walk(contract).do("section-clerk", "propose", { ...large, majorTopic: "会纪〔2024〕3号" });
    expect(decided.opened.state).toBe("drafting");
    expect(
      walk(contract, { settings: { majorAmount: 1_000_000 } }).do("section-clerk", "propose", large).opened.state,
    ).toBe("drafting");
  });

  it("pays no more than was agreed, and runs to the day agreed", () => {
    const way = along(TO_PERFORMING);
    expect(way.due("performance").on).toBe("2025-03-31");
    const finish = { performText: "完", paid: 200_001, accepted: true };
    expect(way.on("2025-03-31").refusedBy("section-clerk", "finish", finish)).toContain("LOCAL-CONTRACT");
  });
});

describe("法律咨询", () => {
  it("keeps departments and residents apart: they are two figures", () => {
    expect(
      walk(legalConsultation).refused("section-clerk", "ask", { ...QUESTION, side: "resident" }).message,
    ).toContain("政府部门");
    expect(
      walk(legalConsultation).refused("service-window", "receiveResident", { ...VISIT, side: "department" }).message,
    ).toContain("群众");
  });

  it("answers a department within the days the street has set", () => {
    expect(walk(legalConsultation).on("2024-09-02").do("section-clerk", "ask", QUESTION).due("answer").on).toBe(
      "2024-09-05",
    );
  });
});

describe("每周任务", () => {
  const listed = (): Walk => walk(weeklyTask).on("2024-09-02").do("section-clerk", "list", TASK);

  it("is struck off only when done, and is carried over to a later week by name", () => {
    expect(listed().refused("handler", "finish", { percent: 90, progress: "差一件" }).message).toContain("结转");
    const same = { carryReason: "等", nextWeek: "2024-09-06", nextDue: "2024-09-06" };
    expect(listed().refused("section-clerk", "carryOver", same).message).toContain("以后的周");
  });

  it("raises supervision when its day passes", () => {
    expect(listed().on("2024-09-07").expire("due").opened.supervised).toBeDefined();
  });
});

walked(contract, contractPaths);
walked(legalConsultation, legalConsultationPaths);
walked(weeklyTask, weeklyTaskPaths);
wandered([
  {
    definition: contract,
    world: reviewedAs("lawful"),
    prefer: {
      counterpart: [{ kind: "organisation", name: "甲公司" }],
      counterpartName: ["甲公司"],
      amount: [8000],
      paid: [50],
      accepted: [true],
      disputeSolved: [true],
    },
  },
  { definition: legalConsultation, prefer: { side: ["department", "resident"] } },
  {
    definition: weeklyTask,
    prefer: {
      percent: [100],
      weekFrom: ["2024-09-02"],
      nextWeek: ["2024-09-16"],
      nextDue: ["2024-09-20"],
      dueOn: ["2024-09-20"],
    },
  },
]);
