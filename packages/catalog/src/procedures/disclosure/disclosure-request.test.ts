import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { explainDue } from "@fadu/engine/time/explain.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { answered, APPLICATION, handling, registered } from "../../testing/paths/disclosure-request.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { disclosureRequest } from "./disclosure-request.ts";

const clerk = "disclosure-clerk";
const way = (...steps: readonly Step[]): Walk =>
  walkPath(disclosureRequest, { title: "公开申请", steps: [registered(), ...steps] });
const answer = (result: string, more: Values = {}): Values => ({
  result,
  answerText: "答复",
  secrecy: "none",
  ...more,
});
const rules = (at: Walk, values: Values): string[] => at.refusedBy(clerk, "answer", values);

describe("依申请公开", () => {
  it("OGI-33a answers within twenty working days of receipt", () => {
    expect(way().due("answer").on).toBe("2024-09-30");
    const state = way().opened.clocks["answer"];
    const clock = disclosureRequest.clocks["answer"];
    if (!clock || !state) throw new Error("the limit has not begun");
    expect(explainDue(clock, state, CALENDAR, disclosureRequest)).toContain("二十个工作日，到期日2024-09-30");
  });

  it("OGI-31c counts mail without receipt, internet and fax from the day confirmed with the applicant", () => {
    const online = { ...APPLICATION, way: "online" };
    expect(
      walk(disclosureRequest)
        .refused(clerk, "register", online)
        .failures.map((f) => f.path),
    ).toEqual(["confirmed"]);
  });

  it("OGI-29 wants a way to reach the applicant", () => {
    const applicant = { kind: "citizen", name: "张三" };
    expect(walk(disclosureRequest).refusedBy(clerk, "register", { ...APPLICATION, applicant })).toEqual(["OGI-29"]);
  });

  it("OGI-30a asks for corrections once, within seven working days", () => {
    const asked: Values = { correctionItems: "写明名称" };
    expect(way().on("2024-09-12").refusedBy(clerk, "askCorrection", asked)).toEqual(["OGI-30a"]);
    const twice = way()
      .on("2024-09-03")
      .do(clerk, "askCorrection", asked)
      .do(clerk, "receiveCorrection", { correctedOn: "2024-09-03", correctedText: "补正", section: "office" });
    expect(twice.refusedBy(clerk, "askCorrection", asked)).toEqual(["OGI-30a"]);
  });

  it("OGI-30b counts the answer anew from the day the correction came", () => {
    const corrected = way()
      .on("2024-09-04")
      .do(clerk, "askCorrection", { correctionItems: "写明名称" })
      .on("2024-09-12")
      .do(clerk, "receiveCorrection", { correctedOn: "2024-09-11", correctedText: "补正", section: "office" });
    expect(corrected.opened.clocks["answer"]).toMatchObject({ from: "2024-09-11", suspensions: [] });
    expect(corrected.due("answer").on).toBe("2024-10-15");
    expect(facetsOf(disclosureRequest, corrected.opened, CALENDAR)).toMatchObject({
      filedOn: "2024-09-02",
      dueOn: "2024-10-15",
    });
  });

  it("OGI-30b drops an application only when the time to correct it has passed", () => {
    const waiting = way()
      .on("2024-09-04")
      .do(clerk, "askCorrection", { correctionItems: "写明名称" })
      .do(clerk, "serve", { instrument: "correction-notice", way: "直接送达" });
    expect(rules(waiting, answer("6.1"))).toEqual(["OGI-30b"]);
    expect(rules(waiting, answer("4.1", { answerKind: "absent" }))).toContain("OGI-30b");
    waiting.on("2024-09-27").do(clerk, "answer", answer("6.1")).approve("office-head");
    expect(waiting.opened.outcome).toBe("other");
  });

  it("OGI-33c does not count the time in which a third party is asked", () => {
    const asked = way(handling)
      .on("2024-09-04")
      .do(clerk, "consultThirdParty", {
        thirdParty: { kind: "organisation", name: "某公司" },
        consultedContent: "价款",
      })
      .on("2024-09-05")
      .do(clerk, "serve", { instrument: "third-party-letter", way: "邮寄送达" });
    expect(asked.due("thirdParty").on).toBe("2024-09-27");
    const silent: Values = { thirdPartyOpinion: "silent", thirdPartyOutcome: "依法决定" };
    expect(asked.on("2024-09-27").refusedBy(clerk, "receiveOpinion", silent)).toEqual(["OGI-32"]);
    asked.on("2024-09-29").do(clerk, "receiveOpinion", silent);
    expect(asked.due("answer")).toMatchObject({ suspendedDays: 16, on: "2024-10-28" });
  });

  it("OGI-33b extends once by twenty working days, with consent, and only when told", () => {
    const late = way(handling).on("2024-09-29").do(clerk, "extend", { clock: "answer" }).approve("office-head");
    expect(late.due("answer").on).toBe("2024-11-01");
    expect(rules(late, answer("3.6"))).toEqual(["OGI-33b"]);
    late
      .do(clerk, "tellExtension", { extensionReason: "检索量大" })
      .do(clerk, "answer", answer("3.6"))
      .approve("office-head");
    expect(late.opened.closedOn).toBe("2024-09-29");
  });

  it("OGI-36 answers in one of the rows of the yearly report, and no reply is possible without its instrument", () => {
    expect(rules(way(handling), answer("3"))).toEqual(["OGI-T2b"]);
    expect(rules(way(handling), answer("1", { answerKind: "absent", secrecy: "passed" }))).toEqual(["OGI-36"]);
    const { instruments } = way(handling, answered("3.6", "2024-09-10")).opened;
    expect(instruments.at(-1)).toMatchObject({ instrument: "disclosure-answer", number: "南汇公开答〔2024〕1号" });
  });

  it("OGI-17 discloses nothing that was not examined first", () => {
    expect(rules(way(handling), answer("1", { answerKind: "disclosed" }))).toEqual(["OGI-17"]);
  });

  it("OGI-32 does not refuse for a third party's sake without asking it", () => {
    expect(rules(way(handling), answer("3.4"))).toEqual(["OGI-32", "OGI-15"]);
  });

  it("OGI-35 asks for the reason before it leaves a flood of applications alone", () => {
    expect(rules(way(handling), answer("5.4"))).toEqual(["OGI-35"]);
  });

  it("counts by result, applicant and days (GK-02, GK-03)", () => {
    const done = way(handling, answered("3.6", "2024-10-08"));
    expect(facetsOf(disclosureRequest, done.opened, CALENDAR)).toMatchObject({
      category: "3.6",
      source: "person",
      filedOn: "2024-09-02",
      answeredOn: "2024-10-08",
      dueOn: "2024-09-30",
    });
  });
});
