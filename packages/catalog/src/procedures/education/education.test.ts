import { describe, expect, it } from "vitest";
import { walk, type Values } from "../../testing/street.ts";
import { disclosureItem } from "../disclosure/disclosure-item.ts";
import { examResult } from "./exam-result.ts";
import { meetingTopic } from "../decision/meeting-topic.ts";
import { studySession } from "./study-session.ts";

describe("会议议题", () => {
  const topic = {
    meetingKind: "leadership",
    meeting: "2024年第12次班子会议",
    meetingOn: "2024-09-02",
    topic: "行政争议化解研判",
    ruleOfLaw: true,
    proposer: "justice",
    resolution: "passed",
  };

  it("is complete once registered, and corrected by an entry of its own", () => {
    const meeting = walk(meetingTopic).do("office-clerk", "register", topic);
    expect(meeting.opened).toMatchObject({ state: "registered", closedOn: "2024-09-02" });
    meeting.do("office-clerk", "correct", { topic: "高风险行政案件研判" }, "议题名称有误");
    expect(meeting.opened.title).toContain("高风险");
    expect(meeting.entries).toHaveLength(2);
  });

  it("SZD-04 asks a 三重一大 item for who should attend and who did", () => {
    const major = { ...topic, threeMajor: "funds", amount: 500000 };
    expect(walk(meetingTopic).refusedBy("office-clerk", "register", major)).toContain("SZD-04");
    expect(
      walk(meetingTopic).do("office-clerk", "register", { ...major, shouldAttend: 9, attended: 8 }).opened.values[
        "amount"
      ],
    ).toBe(500000);
    expect(() =>
      walk(meetingTopic).do("office-clerk", "register", { ...major, shouldAttend: 9, attended: 10 }),
    ).toThrow("不得多于应到");
  });

  it("MAD-25 asks a major decision whether its legality was reviewed", () => {
    const decision = { ...topic, threeMajor: "decision", shouldAttend: 9, attended: 9 };
    expect(walk(meetingTopic).refusedBy("office-clerk", "register", decision)).toContain("MAD-25");
  });
});

describe("学法活动", () => {
  it("FZ-08b registers a session of the theory study centre group", () => {
    const session = walk(studySession).do("publicity-clerk", "register", {
      kind: "theory",
      heldOn: "2024-05-10",
      theme: "习近平法治思想",
      law: true,
      host: "office",
      headcount: 12,
    });
    expect(session.opened.outcome).toBe("registered");
  });
});

describe("考试成绩", () => {
  const result = {
    kind: "certificate",
    batch: "2024年第二批执法资格考试",
    examOn: "2024-06-15",
    examinee: "李四",
    unit: "squad",
    attendance: "sat",
    score: 82,
    passLine: 60,
    passed: true,
  };
  const register = (more: Values) => walk(examResult).ask("personnel-clerk", "register", { ...result, ...more }).ok;

  it("keeps a pass in step with its score", () => {
    expect(register({})).toBe(true);
    expect(register({ score: 55 })).toBe(false);
    expect(register({ passed: false })).toBe(false);
    expect(register({ score: 55, passed: false })).toBe(true);
    expect(register({ excellent: true, excellentLine: 90 })).toBe(false);
    expect(register({ score: 95, excellent: true, excellentLine: 90 })).toBe(true);
  });

  it("takes the absent without a score, and never as passed", () => {
    const { score: _, passLine: __, passed: ___, ...absent } = { ...result, attendance: "absent" };
    expect(walk(examResult).ask("personnel-clerk", "register", absent).ok).toBe(true);
    expect(walk(examResult).ask("personnel-clerk", "register", { ...absent, passed: true }).ok).toBe(false);
  });
});

describe("主动公开信息", () => {
  const draft = { title: "2024年财政预算", catalogue: "20-07", formedOn: "2024-09-03", producer: "office" };

  it("OGI-26 counts 20 working days from the day the information was formed", () => {
    const item = walk(disclosureItem).on("2024-09-05").do("disclosure-clerk", "draft", draft);
    expect(item.due("disclose").on).toBe("2024-10-08");
  });

  it("OGI-17 reviews before it discloses", () => {
    const item = walk(disclosureItem).do("disclosure-clerk", "draft", draft);
    const disclosed = { channel: "website", disclosedOn: "2024-09-06", address: "http://example.gov.cn/1" };
    expect(item.refused("disclosure-clerk", "disclose", disclosed).code).toBe("act.notOpen");
    item.do("office-head", "review", { reviewResult: "disclose" }).do("disclosure-clerk", "disclose", disclosed);
    expect(item.opened).toMatchObject({ state: "disclosed", outcome: "disclosed" });
  });

  it("withholds only with a ground and the head's consent", () => {
    const item = walk(disclosureItem).do("disclosure-clerk", "draft", draft);
    expect(item.refused("disclosure-clerk", "review", { reviewResult: "withhold" }).code).toBe("field.invalid");
    item.do("disclosure-clerk", "review", { reviewResult: "withhold", reviewGround: "secret" }).approve("deputy-head");
    expect(item.opened.outcome).toBe("withheld");
  });

  it("leaves the count when taken down", () => {
    const item = walk(disclosureItem)
      .do("disclosure-clerk", "draft", draft)
      .do("office-head", "review", { reviewResult: "disclose" })
      .do("disclosure-clerk", "disclose", { channel: "board", disclosedOn: "2024-09-02" })
      .do("office-head", "takeDown", { takeDownReason: "数据有误" });
    expect(item.opened.outcome).toBe("takenDown");
    expect(disclosureItem.outcomes["takenDown"]?.result).toBe("void");
  });
});
