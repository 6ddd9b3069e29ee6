import type { Field } from "@fadu/engine/definition/field.ts";
import { account, choice, date, datetime, exhibits, longtext, text, unit, yesno } from "../../../build/field.ts";
import { DISPUTE_FIELDS, MEETING_FIELDS, ROUTE_FIELDS } from "../parts.ts";

/** What an administrative mediation holds. */
export const ADMINISTRATIVE_FIELDS = {
  source: choice(
    "来源",
    {
      applied: "当事人申请",
      failed: "人民调解不成，请求处理",
      reneged: "对人民调解协议反悔，请求处理",
      report: "矛盾纠纷上报分流",
      petition: "信访、行政复议等转办",
      active: "主动调解",
    },
    { group: "申请" },
  ),
  kind: choice(
    "调解种类",
    { civil: "民间纠纷", administrative: "与行政职权有关的民事纠纷、行政争议" },
    { group: "申请" },
  ),
  formerNumber: text("原人民调解编号", { group: "申请" }),
  ...DISPUTE_FIELDS,
  appliedOn: date("收到申请日期", { group: "申请" }),
  complex: yesno("案情复杂", { group: "申请" }),
  escalationRisk: yesno("有民转刑风险", { group: "申请" }),
  escalated: yesno("已升级为治安、刑事案件", { group: "办结" }),
  escalatedText: longtext("升级情况", { group: "办结" }),
  willing: choice("对方意愿", { both: "各方同意调解", refused: "一方明确拒绝调解" }, { group: "受理" }),
  section: unit("承办科室", { group: "受理" }),
  mediator: account("调解人", { group: "受理" }),
  declineText: longtext("不予受理的理由", { group: "受理" }),
  formerJudgement: choice(
    "原调解协议审查结论",
    { lawful: "符合法律法规政策，予以支持", unlawful: "违背法律法规政策，予以纠正" },
    { group: "原协议审查" },
  ),
  correctionText: longtext("支持或者纠正的说明", { group: "原协议审查" }),
  sessionAt: datetime("调解时间", { group: "调解" }),
  sessionPlace: text("调解地点", { group: "调解" }),
  sessionPeople: text("参加人", { group: "调解" }),
  sessionText: longtext("调解经过", { group: "调解" }),
  sessionResult: longtext("调解结果", { group: "调解" }),
  ...MEETING_FIELDS,
  facts: longtext("纠纷的主要事实", { group: "协议" }),
  agreement: longtext("协议内容", { group: "协议" }),
  performance: longtext("履行的方式、期限", { group: "协议" }),
  agreedOn: date("达成协议日期", { group: "协议" }),
  signedFiles: exhibits("签章的协议书", { group: "协议" }),
  decisionText: longtext("处理决定", { group: "处理" }),
  decisionBasis: longtext("处理依据", { group: "处理" }),
  endReason: longtext("终止的原因", { group: "办结" }),
  otherWays: longtext("告知的其他途径", { group: "办结" }),
  ...ROUTE_FIELDS,
  performed: choice(
    "履行情况",
    { full: "已履行", partly: "部分履行", not: "未履行", notDue: "履行期未到" },
    { group: "办结" },
  ),
  closingText: longtext("结案说明", { group: "办结" }),
} satisfies Readonly<Record<string, Field>>;
