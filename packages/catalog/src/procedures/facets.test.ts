import { expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { CALENDAR, walk, type Values, type Walk } from "../testing/street.ts";
import { complaint } from "./events/complaint.ts";
import { gridEvent } from "./events/grid-event.ts";
import { warning } from "./events/warning.ts";
import { disclosureItem } from "./disclosure/disclosure-item.ts";
import { examResult } from "./education/exam-result.ts";
import { meetingTopic } from "./decision/meeting-topic.ts";
import { studySession } from "./education/study-session.ts";
import { officer } from "./rosters/officer.ts";
import { penaltyPower } from "./rosters/penalty-power.ts";
import { publicLawyer } from "./rosters/public-lawyer.ts";
import { teamMember } from "./rosters/team-member.ts";
import { theme } from "./rosters/theme.ts";

const facets = (going: Walk) => facetsOf(going.definition, going.opened, CALENDAR);
const place = { text: "万源路12号" };

/** What each indicator of the catalogue reads of a matter, filled in as its users would. */
const read: readonly (readonly [indicator: string, going: () => Walk, facets: Values])[] = [
  [
    "EVT-01 数字案件办结数",
    () =>
      walk(gridEvent).do("grid-worker", "disposeOnSpot", {
        source: "urban",
        description: "乱堆杂物",
        place,
        community: "north",
        class: "06036",
        photosAfter: ["before:1", "after:1"],
        result: "已清理",
      }),
    { category: "06036", source: "urban", place: "万源路12号", community: "north" },
  ],
  [
    "SQ-01 投诉量",
    () =>
      walk(complaint).do("petition-clerk", "register", {
        channel: "visit",
        receivedOn: "2024-08-30",
        kind: "complaint",
        topic: "ZS",
        content: "噪声",
        repeated: true,
      }),
    { category: "complaint", channel: "visit", topic: "ZS", filedOn: "2024-08-30", flagged: true },
  ],
  [
    "YP-01 成功预警风险数",
    () =>
      walk(warning).do("analyst", "raise", {
        title: "工地欠薪",
        category: "stability",
        level: "2",
        source: "analysis",
        warnedOn: "2024-08-30",
        signs: "多人讨薪",
        headcount: 30,
      }),
    { category: "stability", level: "2", source: "analysis", occurredOn: "2024-08-30", headcount: 30 },
  ],
  [
    "JC-01 班子会议研判法治议题次数、JC-02 三重一大议题数",
    () =>
      walk(meetingTopic).do("office-clerk", "register", {
        meetingKind: "leadership",
        meeting: "第12次班子会议",
        meetingOn: "2024-08-30",
        topic: "老旧小区改造项目",
        ruleOfLaw: true,
        threeMajor: "project",
        proposer: "office",
        resolution: "passed",
        shouldAttend: 9,
        attended: 8,
      }),
    { mode: "leadership", flagged: true, category: "project", occurredOn: "2024-08-30", subcategory: "第12次班子会议" },
  ],
  [
    "XUE-01 理论学习中心组学法次数",
    () =>
      walk(studySession).do("publicity-clerk", "register", {
        kind: "theory",
        heldOn: "2024-08-30",
        theme: "行政处罚法",
        law: true,
        host: "office",
        headcount: 12,
      }),
    { category: "theory", flagged: true, occurredOn: "2024-08-30", headcount: 12 },
  ],
  [
    "RY-01 执法证考试通过率、XUE-03 优秀率",
    () =>
      walk(examResult).do("personnel-clerk", "register", {
        kind: "certificate",
        batch: "2024年第二批",
        examOn: "2024-06-15",
        examinee: "李四",
        unit: "squad",
        attendance: "sat",
        score: 93,
        passed: true,
        excellent: true,
      }),
    { category: "certificate", mode: "sat", flagged: true, special: true, occurredOn: "2024-06-15", score: 93 },
  ],
  [
    "GK-01 主动公开信息条数",
    () =>
      walk(disclosureItem)
        .do("disclosure-clerk", "draft", {
          title: "预算",
          catalogue: "20-07",
          formedOn: "2024-08-30",
          producer: "office",
        })
        .do("office-head", "review", { reviewResult: "disclose" })
        .do("disclosure-clerk", "disclose", { channel: "board", disclosedOn: "2024-09-02" }),
    { category: "20-07", channel: "board", effectiveOn: "2024-09-02" },
  ],
  [
    "RY-02 新取得执法证人数",
    () =>
      walk(officer).do("personnel-clerk", "enter", {
        account: "officer-a",
        name: "执法甲",
        unit: "squad",
        certificateKind: "enforcement",
        certificateNumber: "浙C01001",
        issuer: "浙江省司法厅",
        issuedOn: "2024-05-20",
        firstIssuedOn: "2024-05-20",
        first: true,
        validFrom: "2024-05-20",
        validTo: "2029-05-19",
      }),
    { person: "officer-a", flagged: true, effectiveOn: "2024-05-20", validFrom: "2024-05-20", validTo: "2029-05-19" },
  ],
  [
    "RY-03 指挥中心纳管人员数",
    () =>
      walk(teamMember, { matters: { t1: { procedure: "team", title: "融合一分队", closed: false } } }).do(
        "command-director",
        "enter",
        {
          name: "王五",
          sourceUnit: "property",
          unit: "squad",
          team: { id: "t1", title: "融合一分队" },
          squad: "mixed",
          managed: true,
          post: "frontline",
          employment: "contract",
          certified: false,
          validFrom: "2024-01-01",
        },
      ),
    { category: "property", subcategory: "mixed", flagged: true, topic: "融合一分队", mode: "frontline" },
  ],
  [
    "LH-02 一件事主题数",
    () =>
      walk(theme).do("command-director", "enter", {
        name: "房屋装修一件事",
        field: "decoration",
        target: "装修房屋",
        leadUnit: "squad",
        participants: ["squad", "safety"],
        triggers: ["event"],
        validFrom: "2024-03-01",
      }),
    { category: "decoration", topic: "房屋装修一件事", validFrom: "2024-03-01", validTo: null },
  ],
  [
    "新增公职律师数",
    () =>
      walk(publicLawyer).do("personnel-clerk", "enter", {
        name: "赵六",
        unit: "justice",
        certificateNumber: "G2024001",
        validFrom: "2024-04-01",
      }),
    { validFrom: "2024-04-01", unit: "justice" },
  ],
  [
    "POW-05 权力清单以案由为键",
    () =>
      walk(penaltyPower).do("case-clerk", "enter", {
        cause: "SR01",
        source: "devolved",
        document: "浙政发〔2022〕1号",
        validFrom: "2022-01-01",
      }),
    { category: "SR01", subcategory: "appearance", source: "devolved" },
  ],
];

it.each(read)("%s finds what it counts", (_, going, expected) => {
  expect(facets(going())).toMatchObject(expected);
});
