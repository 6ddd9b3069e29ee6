import {
  branch,
  collect,
  consent,
  followUp,
  handler,
  member,
  superior,
  system,
  type ActInput,
} from "../../build/act.ts";
import { APL, INS, POW, SUP, TSY } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  belowYearly,
  certifiedOfficers,
  contains,
  exhibitsAt,
  filled,
  given,
  is,
  isNot,
  issued,
  listed,
  not,
  oneOf,
  over,
  requires,
  valueAt,
  where,
} from "../../build/condition.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { fields } from "./inspection/fields.ts";
import { inspectionApproval } from "../../instruments/inspection/inspection-approval.ts";
import { inspectionNotice } from "../../instruments/inspection/inspection-notice.ts";
import { inspectionRecheck } from "../../instruments/inspection/inspection-recheck.ts";
import { inspectionRecord } from "../../instruments/inspection/inspection-record.ts";
import { inspectionRectification } from "../../instruments/inspection/inspection-rectification.ts";
import { inspectionResult } from "../../instruments/inspection/inspection-result.ts";
import { toldBack } from "../events/told-back.ts";
import { INSPECTION_READERS, INTERNAL } from "./parts.ts";

const states = {
  applied: "待审批",
  approved: "待通知",
  notified: "待检查",
  entered: "检查中",
  recorded: "待告知结果",
  rectifying: "改正中",
  closed: ended("已办结"),
} as const;

type Acts = Readonly<Record<string, ActInput<keyof typeof fields, keyof typeof states>>>;

const inspectors = [handler, member, "enforcement-officer"] as const;
const approvers = ["squad-leader", "enforcement-head", "deputy-head"] as const;

/** Complaints, clues, dangers and rechecks are inspected whenever they come; plans and campaigns are not (INS-02, INS-03). */
const asked = oneOf("ground", "complaint", "transferred", "event", "danger", "recheck");

const applying = {
  apply: {
    title: "申请检查",
    help: "先审批、后检查；同一对象在间隔期内检查过的，合并检查或者写明再次检查的理由",
    basis: [INS("01"), INS("03"), INS("04")],
    from: "new",
    by: ["enforcement-officer", "squad-leader", "case-clerk", "safety-inspector", system],
    collects: [
      "ground",
      "sourceNumber?",
      "reason",
      "object",
      "objectCode",
      "enterprise?",
      "item",
      "field",
      "form",
      "way",
      "offsitePossible?",
      "checklist?",
      "units?",
      "officers",
      "place",
      "community?",
      "outside?",
      collect("assistance", { when: given("outside", true) }),
      "plannedOn",
      "againReason?",
    ],
    requires: [
      requires(listed("item", "inspection-item"), "检查事项没有公布或者已经停止实施，不得检查", INS("01")),
      requires(certifiedOfficers(2), "检查人员须有两名以上持有效执法证件；辅助人员、第三方机构不得实施检查", [
        INS("04"),
        POW("13"),
        APL("42"),
      ]),
      requires(
        anyOf(not(given("offsitePossible", true)), is("way", "offsite")),
        "书面核查、数据核查可以达到目的的，不得入企检查",
        INS("03"),
      ),
      requires(
        anyOf(not(listed("objectCode", "inspected-object")), allOf(asked, filled("againReason"))),
        "该对象在检查间隔期内已经检查过：计划、专项检查应当合并，其他来源须写明再次检查的理由",
        [INS("02"), INS("03")],
      ),
      requires(
        anyOf(asked, belowYearly("objectCode", "inspected-object", "$listed.item.cap", "plannedOn")),
        "该对象本年度的计划、专项检查已达公布的频次上限，不得突破",
        INS("02"),
      ),
    ],
    members: ["officers"],
    assigns: { handler: "officers.0" },
    notifies: [handler],
  },
  submit: {
    title: "报批",
    help: "审批同意后才能通知和检查",
    basis: INS("04"),
    from: ["applied"],
    to: "approved",
    by: inspectors,
    approval: [consent("检查审批", approvers, { basis: INS("04") })],
    issues: ["inspection-approval"],
    lasting: true,
  },
  cancelInspection: {
    title: "取消检查",
    basis: INS("04"),
    from: ["applied", "approved", "notified"],
    to: "closed",
    outcome: "cancelled",
    by: [handler, "squad-leader"],
    collects: ["cancelReason"],
    reports: toldBack("cancelReason"),
    task: "optional",
  },
} satisfies Acts;

const inspecting = {
  notify: {
    title: "制发检查通知书",
    help: "书面核查的通知提供材料；现场检查可以到场送达",
    basis: [INS("04"), INS("05")],
    from: ["approved"],
    to: "notified",
    by: inspectors,
    collects: ["noticeLead", "prohibitions"],
    requires: [requires(is("prohibitions", true), "须告知年度检查频次和“五个严禁”“八个不得”", [INS("04"), INS("05")])],
    issues: ["inspection-notice"],
    lasting: true,
  },
  enter: {
    title: "亮证、扫码进场",
    basis: [INS("04"), INS("06"), APL("55")],
    from: ["notified"],
    to: "entered",
    by: inspectors,
    collects: [
      "identityShown",
      collect("scanCode", { when: given("enterprise", true) }),
      collect("arrivedAt", { required: true }),
      "officers?",
    ],
    requires: [
      requires(issued("inspection-notice"), "没有检查通知书，不得检查", INS("04")),
      requires(is("identityShown", true), "须主动出示执法证件", [INS("04"), APL("55")]),
      requires(certifiedOfficers(2), "到场检查须有两名以上持有效执法证件的人员", [INS("04"), APL("42")]),
      requires(atMost("arrivedAt", valueAt("$now")), "到达时间不得晚于现在", INTERNAL),
      requires(
        where(given("outside", true), filled("assistance")),
        "检查对象在辖区以外的，应当请当地机关协助检查",
        INS("07"),
      ),
    ],
    members: ["officers"],
  },
  record: {
    title: "现场检查",
    basis: [INS("04"), APL("55"), TSY("07")],
    from: ["entered"],
    to: "recorded",
    by: inspectors,
    collects: [
      "inspectedAt",
      "accompanied",
      "checked",
      "sceneText",
      "signing",
      "records",
      "found",
      collect("problems", { when: is("found", true) }),
      collect("repeated", { when: is("found", true) }),
    ],
    requires: [
      requires(exhibitsAt("records", 1, "record", "video", "photo", "signed"), "须附现场检查笔录", [
        INS("04"),
        APL("55"),
      ]),
      requires(
        where(oneOf("signing", "refused", "recorded"), exhibitsAt("records", 1, "video")),
        "当事人没有签名的，须附录音录像",
        TSY("08b"),
      ),
      requires(atLeast("inspectedAt", valueAt("arrivedAt")), "检查时间不得早于到达时间", INTERNAL),
      requires(where(is("found", true), over("problems", 0)), "发现问题的须写明问题数", INTERNAL),
      requires(
        where(contains("checked.result", "fail"), is("found", true)),
        "检查单有不合格项的，应当记为发现问题",
        SUP("04"),
      ),
    ],
    issues: ["inspection-record"],
  },
} satisfies Acts;

const concluding = {
  inform: {
    title: "告知检查结果",
    basis: [INS("06"), TSY("06a"), APL("28a")],
    from: ["recorded"],
    to: [
      branch("rectifying", is("result", "rectify")),
      branch("closed", is("result", "qualified"), "qualified"),
      branch("closed", is("result", "corrected"), "corrected"),
      branch("closed", is("result", "penalty"), "filed"),
      branch("closed", is("result", "hazard"), "hazard"),
      branch("closed", undefined, "transferred"),
    ],
    by: inspectors,
    collects: [
      "result",
      "resultText",
      collect("rectifyItems", { when: is("result", "rectify") }),
      collect("rectifyBy", { when: is("result", "rectify") }),
      collect("law", { when: is("result", "rectify") }),
      collect("transferTo", { when: is("result", "transferred") }),
    ],
    requires: [
      requires(where(is("found", true), isNot("result", "qualified")), "发现问题的，结果不得为“未发现问题”", SUP("04")),
      requires(where(is("found", false), is("result", "qualified")), "没有发现问题的，结果应为“未发现问题”", SUP("04")),
      requires(
        where(is("result", "rectify"), over("rectifyBy", valueAt("$today"))),
        "改正期限须在今日以后",
        APL("28a"),
      ),
    ],
    issues: ["inspection-result", { instrument: "inspection-rectification", when: is("result", "rectify") }],
    opens: [
      followUp(
        "ordinary-penalty",
        {
          source: "=inspection",
          sourceNumber: "$matter.number",
          clue: "resultText",
          foundOn: "$on.record",
          offender: "object",
          place: "place",
          evidence: "records",
          officers: "officers",
        },
        { when: is("result", "penalty") },
      ),
      followUp(
        "hazard",
        {
          source: "=inspection",
          sourceNumber: "$matter.number",
          description: "resultText",
          place: "place",
          community: "community",
          foundOn: "$on.record",
          photos: "records",
          responsible: "object",
        },
        { when: is("result", "hazard") },
      ),
      followUp(
        "inspected-object",
        {
          code: "objectCode",
          object: "object.name",
          item: "item.title",
          field: "field",
          unit: "$matter.unit",
          inspectedOn: "$on.record",
          validFrom: "$on.record",
          validTo: "$due.interval",
        },
        { when: not(asked) },
      ),
    ],
    publishes: [
      {
        title: "行政检查结果",
        within: workdays(20),
        basis: [TSY("06a")],
        fields: ["object", "field", "form", "result"],
      },
    ],
    reports: toldBack("resultText", isNot("result", "rectify")),
  },
  recheck: {
    title: "复查",
    basis: [INS("06"), SUP("06")],
    from: ["rectifying"],
    to: [branch("closed", is("recheckResult", "passed"), "rectified"), branch("closed", undefined, "filed")],
    by: inspectors,
    collects: ["recheckOn", "recheckResult", "recheckText", "recheckPhotos"],
    requires: [
      requires(
        anyOf(is("recheckResult", "passed"), over("recheckOn", valueAt("rectifyBy"))),
        "改正期限尚未届满，不能认定逾期未改正",
        APL("28a"),
      ),
      requires(atMost("recheckOn", valueAt("$today")), "复查日期不得晚于今日", INTERNAL),
      requires(certifiedOfficers(2), "复查须由两名以上持有效执法证件的人员实施", [INS("04"), APL("42")]),
    ],
    issues: ["inspection-recheck"],
    opens: [
      followUp(
        "ordinary-penalty",
        {
          source: "=inspection",
          sourceNumber: "$matter.number",
          clue: "recheckText",
          foundOn: "recheckOn",
          offender: "object",
          place: "place",
          evidence: "recheckPhotos",
          officers: "officers",
        },
        { when: is("recheckResult", "failed") },
      ),
    ],
    reports: toldBack("recheckText"),
  },
} satisfies Acts;

/**
 * 行政检查: approved before it is made, with a notice, two certified officers and a signed record; the same object is not
 * inspected again within the interval; what is found is corrected and rechecked, or becomes a case (国办发〔2024〕54号).
 */
export const inspection = procedure({
  id: "inspection",
  title: "行政检查",
  area: "inspection",
  basis: [INS("01"), INS("04"), APL("54a")],
  subject: "{object.name} {item.title}",
  numbering: { matter: series("{org}检〔{year}〕{seq}号") },
  fields,
  facets: {
    category: "field",
    subcategory: "form",
    source: "ground",
    mode: "result",
    party: "object",
    topic: "item.title",
    place: "place",
    community: "community",
    person: "$matter.handler",
    quantity: "problems",
    occurredOn: "inspectedAt",
    filedOn: "$on.apply",
    decidedOn: "$on.inform",
    dueOn: "rectifyBy",
    flagged: "found",
    special: "repeated",
  },
  listed: { item: { title: "行政检查事项", roster: "inspection-item", key: "item" } },
  states,
  initial: "applied",
  outcomes: {
    qualified: success("未发现问题"),
    corrected: success("当场改正"),
    rectified: success("限期改正后复查合格"),
    filed: neutral("转行政处罚"),
    hazard: neutral("转安全隐患整改"),
    transferred: neutral("移送有权机关"),
    cancelled: withdrawn("取消检查"),
  },
  acts: { ...applying, ...inspecting, ...concluding },
  clocks: {
    visit: {
      title: "实施检查期限",
      basis: INTERNAL,
      length: days(setting("visitWithin")),
      from: "plannedOn",
      starts: "apply",
      stops: ["enter", "cancelInspection"],
      warns: [days(1)],
    },
    inform: {
      title: "结果告知期限",
      basis: INS("06"),
      length: workdays(setting("informWithin")),
      starts: "record",
      stops: ["inform"],
    },
    interval: {
      title: "同一对象检查间隔",
      basis: [INS("02"), INS("03")],
      length: days(setting("intervalDays")),
      starts: "record",
      stops: ["inform"],
      kind: "right",
    },
    rectify: {
      title: "改正期限",
      basis: APL("28a"),
      length: days(0),
      from: "rectifyBy",
      starts: "inform",
      when: is("result", "rectify"),
      stops: ["recheck"],
      kind: "right",
    },
    recheck: {
      title: "复查期限",
      basis: INTERNAL,
      length: workdays(setting("recheckWithin")),
      from: "rectifyBy",
      starts: "inform",
      when: is("result", "rectify"),
      stops: ["recheck"],
      warns: [workdays(1)],
      expires: "supervise",
    },
  },
  mainClocks: ["recheck", "inform", "visit"],
  instruments: [
    inspectionApproval,
    inspectionNotice,
    inspectionRecord,
    inspectionResult,
    inspectionRectification,
    inspectionRecheck,
  ],
  settings: {
    intervalDays: localSetting("同一对象检查间隔（日）", 180, [INS("02"), INS("03")]),
    visitWithin: localSetting("计划检查日期后实施的期限（日）", 7, INTERNAL),
    informWithin: localSetting("检查结果告知期限（工作日）", 5, INS("06")),
    recheckWithin: localSetting("改正期限届满后复查期限（工作日）", 5, INTERNAL),
  },
  leads: ["squad-leader", "enforcement-head"],
  universal: {
    return: false,
    serve: [handler, member, superior, "case-clerk", "enforcement-officer", "auxiliary"],
    publish: ["case-clerk", handler],
    unpublish: ["case-clerk", handler],
  },
  seenBy: [...INSPECTION_READERS, "safety-inspector", "safety-head", "section-clerk"],
});
