import { describe, expect, it } from "vitest";
import { CITIZEN, walk, type Values, type Walk } from "../../testing/street.ts";
import { complaint } from "./complaint.ts";

const call = {
  channel: "hotline",
  ticketNumber: "WZ20240903001",
  receivedOn: "2024-09-03",
  kind: "complaint",
  topic: "ZS",
  content: "夜间施工噪声",
  caller: CITIZEN,
  callerPhone: "13800000000",
  community: "north",
};

const accepted = (more: Values = {}): Walk =>
  walk(complaint)
    .on("2024-09-03")
    .do("hotline-clerk", "register", { ...call, ...more })
    .do("hotline-clerk", "accept");

const handling = (more: Values = {}): Walk =>
  accepted(more)
    .do("hotline-clerk", "dispatch", { handlingUnit: "squad" })
    .do("unit-lead", "sign", { worker: "handler" });

const answer = { conclusion: "true", result: "solved", reply: "已责令停工" };
const replied = (more: Values = {}): Walk =>
  handling()
    .do("handler", "contact", { contactedAt: "2024-09-03T06:00:00.000Z" })
    .do("handler", "reply", { ...answer, ...more });

describe("群众诉求", () => {
  it("HOT-02 goes from register to revisit and ends as the caller found it", () => {
    const solved = replied().do("hotline-clerk", "revisit", { revisitSolved: "solved", satisfaction: "satisfied" });
    expect(solved.opened).toMatchObject({ state: "closed", outcome: "solved" });
    const explained = replied({ result: "explained" }).do("hotline-clerk", "revisit", {
      revisitSolved: "unsolved",
      satisfaction: "basic",
    });
    expect(explained.opened.outcome).toBe("explained");
  });

  it("asks a hotline ticket for its number", () => {
    const { ticketNumber: _, ...anonymous } = call;
    expect(walk(complaint).refused("hotline-clerk", "register", anonymous).message).toContain("工单编号");
  });

  it("HOT-06 answers a consultation at once, and nothing else", () => {
    const answered = walk(complaint)
      .do("hotline-clerk", "register", { ...call, kind: "consult" })
      .do("hotline-clerk", "answerAtOnce", { reply: "可在便民服务中心办理" });
    expect(answered.opened.outcome).toBe("answered");
    expect(
      walk(complaint).do("hotline-clerk", "register", call).refusedBy("hotline-clerk", "answerAtOnce", { reply: "好" }),
    ).toContain("HOT-06");
  });

  it("HOT-04 refuses what belongs to a legal way, with the way told", () => {
    const rejected = walk(complaint)
      .do("petition-clerk", "register", { ...call, channel: "visit" })
      .do("petition-clerk", "rejectTicket", { rejectGround: "legalWay", rejectNote: "已告知向人民法院起诉" });
    expect(rejected.opened.outcome).toBe("notAccepted");
  });

  it("HOT-17 limits the reply by kind, each a setting of the street", () => {
    expect(accepted().due("complaint").on).toBe("2024-09-10");
    expect(accepted({ kind: "consult" }).due("consult").on).toBe("2024-09-04");
    expect(accepted().opened.clocks["consult"]).toBeUndefined();
    const slower = walk(complaint, { settings: { complaintWithin: 15 } })
      .on("2024-09-03")
      .do("hotline-clerk", "register", call)
      .do("hotline-clerk", "accept");
    expect(slower.due("complaint").on).toBe("2024-09-25");
  });

  it("HOT-07 keeps the limit that the ticket states and computes none beside it", () => {
    const ticket = accepted({ ticketDue: "2024-09-08" });
    expect(ticket.due("ticket").on).toBe("2024-09-08");
    expect(ticket.opened.clocks["complaint"]).toBeUndefined();
  });

  it("HOT-09 asks to contact the caller before the reply", () => {
    expect(handling().refusedBy("handler", "reply", answer)).toContain("HOT-09");
    const { callerPhone: _, ...unknown } = call;
    const letter = walk(complaint)
      .do("petition-clerk", "register", { ...unknown, channel: "letter" })
      .do("petition-clerk", "accept")
      .do("petition-clerk", "dispatch", { handlingUnit: "squad" })
      .do("unit-lead", "sign", { worker: "handler" })
      .do("handler", "reply", answer);
    expect(letter.opened.state).toBe("replied");
  });

  it("HOT-14 takes no return after a unit is appointed", () => {
    const decline = { backReason: "不属本单位", dutyBasis: "派单目录" };
    const appointed = accepted()
      .do("hotline-clerk", "dispatch", { handlingUnit: "squad" })
      .do("unit-lead", "decline", decline)
      .approve("hotline-clerk")
      .do("command-director", "appoint", { handlingUnit: "squad", instruction: "由中队承办" });
    expect(appointed.refusedBy("unit-lead", "decline", decline)).toContain("HOT-14");
  });

  it("HOT-11 sends back to the same handler what the caller found unsolved", () => {
    const again = replied().do("hotline-clerk", "sendBackToHandle", {
      revisitSolved: "unsolved",
      reworkReason: "夜间仍在施工",
    });
    expect(again.opened).toMatchObject({ state: "handling", handler: "handler" });
    expect(again.opened.clocks["rework"]).toBeDefined();
  });

  it("counts a merged duplicate once", () => {
    const merged = walk(complaint, { matters: { first: { procedure: "complaint", title: "噪声", closed: false } } })
      .do("hotline-clerk", "register", call)
      .do("hotline-clerk", "merge", { into: "first" }, "同一诉求");
    expect(merged.opened.outcome).toBe("merged");
  });
});
