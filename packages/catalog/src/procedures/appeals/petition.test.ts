import { describe, expect, it } from "vitest";
import { walk, CITIZEN, type Values, type Walk } from "../../testing/street.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walked, wandered } from "../../testing/walked.ts";
import {
  accepted,
  entrusted,
  heard,
  opined,
  PETITION,
  petitionPaths,
  registered,
  TO_ANSWERED,
  TO_HANDLING,
} from "../../testing/paths/appeals/petition.ts";
import { asked, AS_REVIEWER, petitionReviewPaths } from "../../testing/paths/appeals/petition-review.ts";
import { petition } from "./petition.ts";
import { petitionReview } from "./petition-review.ts";

const along = (...steps: readonly Step[]): Walk => walkPath(petition, { title: "信访", steps });
const received = (more: Values = {}): Walk => along(registered(more));
const forwarded = (): Walk => received({ source: "forwarded", sourceOrgan: "区信访局", sourceNumber: "Q1" });

describe("信访事项", () => {
  it("XF-17 XF-21 takes every form the regulations name, numbers it, and lets the petitioner judge it", () => {
    for (const form of ["letter", "visit", "call", "network", "fax", "other"])
      expect(received({ form }).opened.state).toBe("received");
    const judged = along(...TO_HANDLING).do("system", "evaluate", { satisfaction: "satisfied" });
    expect(judged.opened.values["satisfaction"]).toBe("satisfied");
    expect(
      walk(petition)
        .on("2024-09-02")
        .refusedBy("petition-clerk", "register", { ...PETITION, receivedOn: "2024-09-03" }),
    ).toEqual(["XF-21"]);
  });

  it("XF-18 names the leader who received the petitioner", () => {
    const leader = { ...PETITION, source: "leader" };
    const refusal = walk(petition).on("2024-09-02").refused("petition-clerk", "register", leader);
    expect(refusal.failures.map((failure) => failure.path)).toEqual(["leader"]);
    expect(received({ source: "leader", leader: "deputy-head" }).opened.values["leader"]).toBe("deputy-head");
  });

  it("XF-19a records what is asked, oral or written", () => {
    const { content: _, ...silent } = PETITION;
    expect(
      walk(petition)
        .on("2024-09-02")
        .refused("petition-clerk", "register", silent)
        .failures.map((failure) => failure.path),
    ).toEqual(["content"]);
  });

  it("XF-19b refuses what is pending or final only with the number of the former petition", () => {
    const pending = { refuseGround: "pending", toldText: "正在办理" };
    expect(
      received()
        .refused("petition-clerk", "refusePetition", pending)
        .failures.map((failure) => failure.path),
    ).toEqual(["former"]);
    const refused = received().do("petition-clerk", "refusePetition", { ...pending, former: "南汇信〔2024〕0001号" });
    expect(refused.approve("petition-head").opened.outcome).toBe("notAccepted");
  });

  it("XF-22b sends accusations to the organ in charge, and nothing else that way", () => {
    const sent = { forwardTo: "区纪委监委", toldText: "已转送" };
    expect(received().refusedBy("petition-clerk", "transferAccusation", sent)).toEqual(["XF-30"]);
    expect(received({ class: "accusation" }).refusedBy("petition-clerk", "forward", sent)).toContain("XF-22b");
    expect(received({ class: "accusation" }).do("petition-clerk", "transferAccusation", sent).opened.outcome).toBe(
      "accusation",
    );
  });

  it("XF-23a tells on the spot what can be told on the spot, the same day and to who came himself", () => {
    const now = { class: "claim", route: "petition", wayText: "按信访程序办理", onSpot: true };
    expect(received({ receivedOn: "2024-09-01" }).refusedBy("petition-clerk", "accept", now)).toEqual(["XF-23a"]);
    expect(forwarded().refusedBy("petition-clerk", "accept", now)).toEqual(["XF-23a"]);
    expect(received().do("petition-clerk", "accept", now).opened.instruments[0]?.on).toBe("2024-09-02");
  });

  it("XF-23c tells of what was forwarded that it was received, the way and the procedure", () => {
    const { wayText: _, ...silent } = { class: "claim", route: "petition", wayText: "按信访程序办理" };
    expect(
      forwarded()
        .refused("petition-clerk", "accept", silent)
        .failures.map((failure) => failure.path),
    ).toEqual(["wayText"]);
    expect(forwarded().due("notice").nominalOn).toBe("2024-09-17");
    expect(
      forwarded().do("petition-clerk", "accept", { ...silent, wayText: "按信访程序办理" }).opened.instruments,
    ).toMatchObject([{ instrument: "petition-acceptance-notice" }]);
  });

  it("XF-24 says who settled the question of competence", () => {
    const disputed = forwarded()
      .do("petition-clerk", "object", { objectionText: "属区住建局" })
      .approve("petition-head");
    expect(
      disputed
        .refused("petition-clerk", "recordObjection", { objectionResult: "refused" })
        .failures.map((failure) => failure.path),
    ).toEqual(["competence"]);
    disputed.do("petition-clerk", "recordObjection", { objectionResult: "refused", competence: "superior" });
    expect(disputed.opened.state).toBe("received");
  });

  it("XF-25 reports what is grave and urgent within hours, or supervision is raised", () => {
    const urgent = received({ urgent: true });
    expect(urgent.due("urgent").on).toBe("2024-09-02");
    expect(
      urgent.refusedBy("petition-clerk", "reportUrgent", { urgent: false, reportedTo: "区", reportText: "报" }),
    ).toEqual(["XF-25"]);
    expect(urgent.on("2024-09-03").expire("urgent").opened.supervised).toBeDefined();
  });

  it("XF-26 XF-47 knows six kinds of disorder, and dissuades before it calls the police", () => {
    expect(Object.keys(petition.fields["disorder"]?.options ?? {})).toHaveLength(6);
    const disorder = { disorder: "gather", disorderStep: "police", disorderText: "经劝阻无效" };
    expect(received().refusedBy("petition-clerk", "recordDisorder", disorder)).toEqual(["XF-47"]);
    received()
      .do("petition-clerk", "recordDisorder", { ...disorder, disorderStep: "dissuaded" })
      .do("petition-clerk", "recordDisorder", disorder);
  });

  it("XF-33 settles by a signed agreement", () => {
    const settled = {
      settlement: "自行拆除",
      settlementFiles: ["signed:1"],
      resolvedOn: "2024-09-05",
      resolveWay: "educated",
    };
    expect(along(...TO_HANDLING).refusedBy("handler", "settle", settled)).toEqual(["XF-33"]);
    const agreed = along(...TO_HANDLING).do("handler", "settle", { ...settled, resolveWay: "agreement" });
    expect(agreed.opened.instruments.at(-1)?.instrument).toBe("petition-reconciliation");
  });

  it("XF-37 still helps those whose matter is final", () => {
    const final = along(...(petitionPaths.find((path) => path.outcome === "finalised")?.steps ?? []));
    expect(final.opened.state).toBe("closed");
    final.do("welfare-clerk", "giveAid", { aid: "social", aidText: "临时救助" });
    expect(final.opened.outcome).toBe("finalised");
  });

  it("XF-22a XF-23b tells in writing within fifteen days of receipt, and the limit raises supervision", () => {
    const way = received({ receivedOn: "2024-08-30" });
    expect(way.due("notice").on).toBe("2024-09-14");
    expect(way.on("2024-09-15").expire("notice").opened.supervised).toBeDefined();
  });

  it("XF-23b issues no notice to whoever left no name", () => {
    const { petitioner: _, ...nameless } = PETITION;
    const way = walk(petition)
      .on("2024-09-02")
      .do("petition-clerk", "register", nameless)
      .do("petition-clerk", "accept", { class: "claim", route: "petition", wayText: "按信访程序办理。" });
    expect(way.opened.instruments).toEqual([]);
  });

  it("XF-20 lets at most five representatives come for many", () => {
    expect(
      walk(petition).refusedBy("petition-clerk", "register", {
        ...PETITION,
        receivedOn: "2024-09-02",
        representatives: 6,
      }),
    ).toContain("XF-20");
    expect(walk(petition).refusedBy("petition-clerk", "register", { ...PETITION, headcount: 6 })).toContain("XF-20");
    expect(received({ headcount: 6, representatives: 5 }).opened.state).toBe("received");
  });

  it("XF-23d objects within five working days, with reasons, and only to what was forwarded", () => {
    const way = forwarded();
    expect(way.due("objection").on).toBe("2024-09-09");
    expect(way.on("2024-09-10").refusedBy("petition-clerk", "object", { objectionText: "不属本机关" })).toContain(
      "XF-23d",
    );
    expect(received().refusedBy("petition-clerk", "object", { objectionText: "不属本机关" })).toContain("XF-23d");
    const intime = forwarded().on("2024-09-09").do("petition-clerk", "object", { objectionText: "不属本机关" });
    expect(intime.approve("petition-head").opened.state).toBe("objected");
  });

  it("XF-31a leads what has another way into it, and accepts no such thing", () => {
    expect(
      received().refusedBy("petition-clerk", "accept", { class: "claim", route: "arbitration", wayText: "仲裁" }),
    ).toContain("XF-31a");
    expect(received().refusedBy("petition-clerk", "guide", { route: "petition", toldText: "信访" })).toContain(
      "XF-31a",
    );
  });

  it("XF-30 accepts no accusation: it goes to the organ that has the power", () => {
    const way = received({ class: "accusation" });
    expect(way.refusedBy("petition-clerk", "accept", { class: "accusation", wayText: "办理" })).toContain("XF-30");
    expect(petition.fields["accused"]?.sensitivity).toBe("secret");
  });

  it("XF-28 keeps out a handler with an interest", () => {
    const way = along(registered(), accepted());
    expect(
      way.refusedBy("petition-clerk", "entrust", { handlingUnit: "squad", worker: "handler", conflict: true }),
    ).toContain("XF-28");
  });

  it("XF-34a XF-34b is handled within sixty days of acceptance, extended once by at most thirty", () => {
    const way = along(...TO_HANDLING);
    expect(way.due("handle").nominalOn).toBe("2024-11-03");
    way.on("2024-10-30").do("handler", "extend", { clock: "handle" }, "疑难").approve("org-head");
    expect(way.due("handle").nominalOn).toBe("2024-12-04");
    expect(way.on("2024-11-30").refused("handler", "extend", { clock: "handle" }, "疑难").message).toContain("延");
  });

  it("XF-34a issues no opinion after an extension that the petitioner was not told of", () => {
    const way = along(...TO_HANDLING, ...heard);
    way.on("2024-09-18").do("handler", "extend", { clock: "handle" }, "疑难").approve("org-head");
    const opinion = {
      facts: "属实",
      conclusion: "support",
      opinionText: "拆除",
      opinionBasis: "法",
      reviewOrgan: "区政府",
    };
    expect(way.refusedBy("handler", "opine", opinion)).toContain("XF-34a");
  });

  it("XF-31b XF-32 hears and investigates before it opines, and states the law and the review", () => {
    const way = along(...TO_HANDLING);
    const opinion = {
      facts: "属实",
      conclusion: "support",
      opinionText: "拆除",
      opinionBasis: "法",
      reviewOrgan: "区政府",
    };
    expect(way.refusedBy("handler", "opine", opinion)).toContain("XF-31b");
    const answered = along(...TO_HANDLING, ...heard, opined("2024-09-20"));
    expect(answered.opened.instruments.map((one) => one.instrument)).toEqual([
      "petition-acceptance-notice",
      "petition-opinion",
    ]);
  });

  it("XF-35a lets a review be asked for within thirty days of service, and ends the matter when nobody does", () => {
    const way = along(...TO_ANSWERED);
    expect(way.due("reviewRight").on).toBe("2024-10-23");
    const late = { reviewStage: "review", reviewRequestedOn: "2024-10-24", reviewRequest: "不服" };
    expect(way.on("2024-10-24").refusedBy("petition-clerk", "requestReview", late)).toContain("XF-35a");
    expect(way.expire("reviewRight").opened).toMatchObject({ state: "closed", outcome: "answered" });
    expect(along(...TO_ANSWERED).refusedBy("petition-clerk", "closeUnasked")).toContain("XF-35a");
  });

  it("XF-36a re-examines only what was reviewed, within thirty days of that answer", () => {
    const way = along(...TO_ANSWERED);
    const again = {
      reviewStage: "reexamination",
      reviewRequestedOn: "2024-09-25",
      reviewRequest: "不服",
      reviewOrgan: "市政府",
    };
    expect(way.on("2024-09-25").refusedBy("petition-clerk", "requestReexamination", again)).toContain("XF-36a");
    way
      .do("petition-clerk", "requestReview", {
        reviewStage: "review",
        reviewRequestedOn: "2024-09-25",
        reviewRequest: "不服",
      })
      .on("2024-10-20")
      .do("system", "recordReview", { reviewResult: "upheld", reviewReceivedOn: "2024-10-20" });
    expect(way.due("reexamineRight").on).toBe("2024-11-19");
    expect(
      way
        .on("2024-11-20")
        .refusedBy("petition-clerk", "requestReexamination", { ...again, reviewRequestedOn: "2024-11-20" }),
    ).toContain("XF-36a");
  });

  it("XF-X2 handles simply only where the street has taken it up", () => {
    expect(
      received().refusedBy("petition-clerk", "accept", {
        class: "claim",
        route: "petition",
        wayText: "简易",
        simplified: true,
      }),
    ).toContain("XF-X2");
    const simple = walkPath(petition, {
      title: "简易",
      world: { settings: { simplified: true } },
      steps: [registered(), accepted({ simplified: true })],
    });
    expect(simple.due("simplified").on).toBe("2024-09-19");
  });

  it("XF-27 counts as resolved only with proof, and may be resolved after it was closed", () => {
    const closed = along(...TO_ANSWERED)
      .on("2024-10-25")
      .expire("reviewRight");
    const values = {
      resolvedOn: "2024-10-26",
      resolveWay: "educated",
      resolveText: "信访人息诉",
      resolveFiles: ["signed:1"],
    };
    closed.on("2024-10-26").do("handler", "resolve", values).approve("petition-head");
    expect(closed.opened).toMatchObject({ state: "closed", outcome: "resolved" });
    expect(along(registered(), accepted(), entrusted).refusedBy("handler", "resolve", values)).toContain("XF-31b");
  });

  it("XF-40 is not resolved while an item agreed by the joint meeting is open", () => {
    const world = { relatives: [{ id: "s", procedure: "supervision-item", kind: "child" as const, closed: false }] };
    const way = walkPath(petition, { title: "未落实", world, steps: TO_ANSWERED });
    const values = {
      resolvedOn: "2024-09-23",
      resolveWay: "supported",
      resolveText: "已拆",
      resolveFiles: ["signed:1"],
    };
    expect(way.refusedBy("handler", "resolve", values)).toContain("XF-40");
  });

  it("XF-43 is not voided once accepted", () => {
    expect(along(registered(), accepted()).refusedBy("petition-head", "void")).toContain("XF-43");
  });
});

describe("信访复查复核", () => {
  const request = (more: Values = {}): Walk => walkPath(petitionReview, { title: "复查", steps: [asked(more)] });

  it("XF-35b is answered within thirty days of the request", () => {
    expect(request().due("review").on).toBe("2024-11-07");
  });

  it("XF-36b does not count the time of a hearing", () => {
    const way = request({ ...AS_REVIEWER, stage: "reexamination" });
    expect(way.due("reexamine").on).toBe("2024-11-07");
    way
      .on("2024-10-10")
      .do("petition-clerk", "openHearing", { hearing: true, hearingFrom: "2024-10-10" })
      .on("2024-10-20")
      .do("petition-clerk", "endHearing", { hearingText: "听证笔录" });
    expect(way.due("reexamine")).toMatchObject({ suspendedDays: 10, nominalOn: "2024-11-17" });
  });

  it("XF-35b leaves the opinion to the organ above when the office is the one reviewed", () => {
    const opinion = { findings: "有误", result: "changed", resultText: "变更", opinionOn: "2024-10-08" };
    expect(request().refusedBy("petition-clerk", "opine", opinion)).toContain("XF-35b");
  });
});

walked(petition, petitionPaths);
walked(petitionReview, petitionReviewPaths);
wandered([
  {
    definition: petition,
    world: { settings: { simplified: true } },
    prefer: {
      conflict: [false],
      urgent: [true],
      petitioner: [CITIZEN],
      representatives: [1, 5],
      headcount: [1, 3],
      source: ["direct", "forwarded"],
      resolveWay: ["agreement", "supported"],
    },
    beyond: [
      "requestReview",
      "requestReexamination",
      "recordReview",
      "closeUnasked",
      "tellExtension",
      "reviewing",
      "finalised",
      "answered",
    ],
  },
  { definition: petitionReview },
]);
