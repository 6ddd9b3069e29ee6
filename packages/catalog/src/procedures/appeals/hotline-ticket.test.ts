import { describe, expect, it } from "vitest";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { hotlineTicketPaths, received, TICKET, toHandling } from "../../testing/paths/appeals/hotline-ticket.ts";
import { appealIndicators } from "../../indicators/appeals.ts";
import { hotlineTicket } from "./hotline-ticket.ts";

const along = (...steps: readonly Step[]): Walk => walkPath(hotlineTicket, { title: "工单", steps });
const answer: Values = {
  conclusion: "true",
  result: "solved",
  reply: "已责令停工。",
  replyWay: "phone",
  repliedAt: "2024-09-02T01:00:00.000Z",
};
const returns: Values = { returnReason: "不属职责", dutyBasis: "三定", suggestedUnit: "区住建局" };

describe("12345热线工单", () => {
  it("HOT-17 HOT-13 limits the answer by kind and way, each a setting", () => {
    expect(along(received()).due("general").on).toBe("2024-09-09");
    expect(along(received({ kind: "consult" })).due("consult").on).toBe("2024-09-03");
    expect(along(received({ way: "recheck" })).due("supervised").on).toBe("2024-09-05");
    const slower = walkPath(hotlineTicket, {
      title: "长",
      world: { settings: { generalWithin: 15 } },
      steps: [received()],
    });
    expect(slower.due("general").on).toBe("2024-09-24");
  });

  it("HOT-07 keeps the limit that the ticket states and computes none beside it", () => {
    const way = along(received({ ticketDue: "2024-09-06" }));
    expect(way.due("ticket").on).toBe("2024-09-06");
    expect(way.opened.clocks["general"]).toBeUndefined();
  });

  it("HOT-17 signs an urgent ticket within two hours", () => {
    expect(along(received({ urgent: true })).due("signUrgent").at).toBe("2024-09-02T04:00:00.000Z");
  });

  it("HOT-14 returns a ticket in time only, once, and not after it was appointed", () => {
    expect(along(received()).on("2024-09-04").refusedBy("hotline-clerk", "applyReturn", returns)).toContain("HOT-14");
    const appointed = along(received())
      .do("hotline-clerk", "applyReturn", returns)
      .approve("command-director")
      .do("hotline-clerk", "recordReturn", { returnResult: "appointed" });
    expect(appointed.refusedBy("hotline-clerk", "applyReturn", returns)).toContain("HOT-14");
  });

  it("HOT-14 takes no decline from the unit that was appointed", () => {
    const way = along(received())
      .do("hotline-clerk", "sign")
      .do("command-director", "appoint", { handlingUnit: "squad", instruction: "指定承办" });
    expect(way.refusedBy("unit-lead", "decline", { returnReason: "不属", dutyBasis: "清单" })).toContain("HOT-14");
  });

  it("HOT-09 HOT-08 answers only after the caller was contacted and the helpers reported", () => {
    const way = along(...toHandling());
    expect(way.refusedBy("handler", "reply", answer)).toContain("HOT-09");
    way
      .do("handler", "contact", { contacted: false, contactNote: "三次未接通" })
      .do("handler", "inviteHelpers", { helpers: ["officer-a"] });
    expect(way.refusedBy("handler", "reply", answer)).toContain("HOT-08");
  });

  it("HOT-16 keeps out a handler with an interest", () => {
    const way = along(received())
      .do("hotline-clerk", "sign")
      .do("hotline-clerk", "dispatch", { handlingUnit: "squad" });
    expect(way.refusedBy("unit-lead", "take", { worker: "handler", interest: true })).toContain("HOT-16");
  });

  it("HOT-20 tells a dissatisfied caller of petition and the legal ways", () => {
    const way = along(...toHandling())
      .do("handler", "contact", { contacted: true, contactedAt: "2024-09-02T01:00:00.000Z", contactNote: "已联系" })
      .do("handler", "reply", answer)
      .approve("hotline-clerk");
    const verdict = { reached: true, solved: "unsolved", satisfaction: "dissatisfied" };
    expect(way.refusedBy("hotline-clerk", "revisit", verdict)).toContain("HOT-20");
  });

  it("HOT-15 explains a repeated demand only when it is one", () => {
    const way = along(received()).do("hotline-clerk", "sign");
    expect(way.refusedBy("hotline-clerk", "explainRepeated", { repeatText: "已办", formerNumber: "1" })).toContain(
      "HOT-15",
    );
  });

  it("HOT-02 goes from the platform to the caller's judgement without leaving out a step", () => {
    const way = along(...toHandling());
    expect(way.opened.visits.map(({ state }) => state)).toEqual(["received", "signed", "dispatched", "handling"]);
    way
      .do("handler", "contact", { contacted: true, contactedAt: "2024-09-02T01:00:00.000Z", contactNote: "已联系" })
      .do("handler", "reply", answer);
    expect(way.opened.state).toBe("handling");
    expect(way.approve("hotline-clerk").opened.state).toBe("replied");
    way.do("hotline-clerk", "revisit", { reached: true, solved: "solved", satisfaction: "satisfied" });
    expect(way.opened).toMatchObject({ state: "closed", outcome: "solved" });
  });

  it("HOT-03 lets the clerks of the hotline not answer in place of the unit whose duty it is", () => {
    const signed = along(received({ kind: "report" })).do("hotline-clerk", "sign");
    expect(signed.refused("hotline-clerk", "reply", answer).code).toBe("act.notOpen");
    const handling = along(...toHandling({ kind: "report" }));
    expect(handling.refused("hotline-clerk", "reply", answer).code).toBe("act.notYours");
  });

  it("HOT-04 guides to the legal way, with the way told and the head's consent", () => {
    const way = along(received()).do("hotline-clerk", "sign");
    expect(way.refused("hotline-clerk", "guideAway", {}).failures.map(({ path }) => path)).toEqual(["guideText"]);
    way.do("hotline-clerk", "guideAway", { guideText: "请申请劳动仲裁。" });
    expect(way.opened.closedOn).toBeUndefined();
    expect(way.approve("deputy-head").opened.outcome).toBe("guided");
  });

  it("HOT-05 knows the kinds of demand", () => {
    expect(Object.keys(hotlineTicket.fields["kind"]?.options ?? {})).toEqual(
      expect.arrayContaining(["consult", "help", "complaint", "report", "suggest"]),
    );
  });

  it("HOT-10 gives a ticket back to be dispatched again only once the dispatcher has agreed", () => {
    const way = along(received())
      .do("hotline-clerk", "sign")
      .do("hotline-clerk", "dispatch", { handlingUnit: "squad" })
      .do("unit-lead", "decline", { returnReason: "不属", dutyBasis: "清单" });
    expect(way.opened.state).toBe("dispatched");
    expect(way.do("hotline-clerk", "refuse", {}, "属你单位职责").opened.state).toBe("dispatched");
    way.do("unit-lead", "decline", { returnReason: "不属", dutyBasis: "清单" }).approve("hotline-clerk");
    expect(way.opened.state).toBe("signed");
  });

  it("HOT-11 HOT-12 calls again within the days set, and sends back what was not solved", () => {
    const way = along(...toHandling())
      .do("handler", "contact", { contacted: true, contactedAt: "2024-09-02T01:00:00.000Z", contactNote: "已联系" })
      .do("handler", "reply", answer)
      .approve("hotline-clerk");
    expect(way.due("revisit").on).toBe("2024-09-05");
    const notSolved = { reached: true, solved: "unsolved", satisfaction: "notRated" };
    expect(
      way.refusedBy("hotline-clerk", "revisit", { ...notSolved, reached: false, satisfaction: "satisfied" }),
    ).toEqual(["HOT-12"]);
    expect(way.refusedBy("hotline-clerk", "rework", { solved: "solved", reworkReason: "再办" })).toEqual(["HOT-11"]);
    way.do("hotline-clerk", "rework", { solved: "unsolved", reworkReason: "昨夜仍施工" });
    expect(way.opened).toMatchObject({ state: "handling", handler: "handler" });
  });

  it("HOT-18 leaves the formula of the three rates to the place: the figures are data", () => {
    const rates = appealIndicators.filter(({ id }) => ["RX-02", "RX-03", "RX-04"].includes(id));
    expect(rates).toMatchObject([{ kind: "rate" }, { kind: "rate" }, { kind: "rate" }]);
    expect(JSON.parse(JSON.stringify(rates))).toEqual(rates);
  });

  it("HOT-19 whistles for a department of the district, which then reports", () => {
    const way = along(...toHandling()).do("handler", "inviteHelpers", {
      helpers: ["officer-a"],
      outside: "区生态环境局",
    });
    expect(way.opened.members).toContain("officer-a");
    way.do("officer-a", "coHandle", { coReply: "区局已到场检测。" });
    expect(way.opened.values).toMatchObject({ outside: "区生态环境局", coReply: "区局已到场检测。" });
  });

  it("HOT-09 extends once, with reasons and approval", () => {
    const way = along(...toHandling()).on("2024-09-05");
    way.do("handler", "extend", { clock: "general" }, "需会商").approve("hotline-clerk", "deputy-head");
    expect(way.due("general").on).toBe("2024-09-24");
    expect(walk(hotlineTicket).refused("unit-lead", "receive", TICKET).message).toBeTruthy();
  });
});

walked(hotlineTicket, hotlineTicketPaths);
wandered([{ definition: hotlineTicket, prefer: { interest: [false], returnResult: ["agreed", "appointed"] } }]);
