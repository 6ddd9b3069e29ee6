import { describe, expect, it } from "vitest";
import { walk } from "../../testing/street.ts";
import { meetingTopic } from "./meeting-topic.ts";

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
