import { handler, member, superior } from "../../build/act.ts";
import { APL, INS } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { inspectionApproval } from "../../instruments/inspection/inspection-approval.ts";
import { inspectionNotice } from "../../instruments/inspection/inspection-notice.ts";
import { inspectionRecheck } from "../../instruments/inspection/inspection-recheck.ts";
import { inspectionRecord } from "../../instruments/inspection/inspection-record.ts";
import { inspectionRectification } from "../../instruments/inspection/inspection-rectification.ts";
import { inspectionResult } from "../../instruments/inspection/inspection-result.ts";
import { applying } from "./inspection/applying.ts";
import { concluding } from "./inspection/concluding.ts";
import { fields } from "./inspection/fields.ts";
import { states } from "./inspection/parts.ts";
import { inspecting } from "./inspection/visiting.ts";
import { INSPECTION_READERS, INTERNAL } from "./parts.ts";

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
