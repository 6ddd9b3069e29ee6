import type { Field } from "@fadu/engine/definition/field.ts";
import {
  accounts,
  choice,
  choices,
  date,
  datetime,
  exhibits,
  longtext,
  money,
  text,
  yesno,
} from "../../../build/field.ts";
import { DISPUTE_FIELDS, MEETING_FIELDS, ROUTE_FIELDS } from "../parts.ts";

/** What a labour mediation holds. */
export const LABOUR_FIELDS = {
  applyWay: choice("申请方式", { written: "书面申请", oral: "口头申请，当场记录" }, { group: "申请" }),
  ...DISPUTE_FIELDS,
  applicant: { ...DISPUTE_FIELDS.applicant, title: "申请人" },
  respondent: { ...DISPUTE_FIELDS.respondent, title: "被申请人" },
  headcount: { ...DISPUTE_FIELDS.headcount, title: "涉及劳动者人数" },
  request: { ...DISPUTE_FIELDS.request, title: "申请调解的争议事项", group: "申请" },
  reason: longtext("理由", { group: "申请" }),
  appliedOn: date("收到调解申请日期", { group: "申请" }),
  employer: text("用人单位", { group: "申请", help: "统计口径的企业名称" }),
  industry: text("所属行业", { group: "申请" }),
  escalationRisk: yesno("有民转刑风险", { group: "申请" }),
  escalated: yesno("已升级为治安、刑事案件", { group: "办结" }),
  escalatedText: longtext("升级情况", { group: "办结" }),
  willing: choice("被申请人意愿", { both: "双方同意调解", refused: "一方拒绝调解" }, { group: "受理" }),
  mediators: accounts("调解员", { group: "受理" }),
  declineText: longtext("不予受理的理由和告知的途径", { group: "受理" }),
  sessionAt: datetime("调解时间", { group: "调解" }),
  sessionPlace: text("调解地点", { group: "调解" }),
  sessionText: longtext("调解经过", { group: "调解" }),
  ...MEETING_FIELDS,
  facts: longtext("争议的主要事实", { group: "协议" }),
  agreement: longtext("协议内容", { group: "协议" }),
  payKinds: choices(
    "给付事项",
    { wages: "拖欠劳动报酬", injury: "工伤医疗费", severance: "经济补偿", damages: "赔偿金", other: "其他事项" },
    { group: "协议" },
  ),
  performBy: date("协议约定的履行期限", { group: "协议" }),
  agreedOn: date("达成协议日期", { group: "协议" }),
  bothSigned: yesno("双方当事人签名或者盖章", { group: "协议" }),
  mediatorSigned: yesno("调解员签名并加盖调解组织印章", { group: "协议" }),
  signedFiles: exhibits("签章的协议书", { group: "协议" }),
  paidAmount: money("实际给付金额", { group: "履行", min: 0 }),
  performed: choice(
    "履行情况",
    { full: "已履行", partly: "部分履行", not: "未履行", notDue: "履行期未到" },
    { group: "履行" },
  ),
  revisitOn: date("回访日期", { group: "履行" }),
  unpaidText: longtext("用人单位不履行的情况", { group: "履行" }),
  endReason: longtext("终结的原因", { group: "办结" }),
  otherWays: longtext("告知的其他途径", { group: "办结" }),
  ...ROUTE_FIELDS,
  closingText: longtext("结案说明", { group: "办结" }),
} satisfies Readonly<Record<string, Field>>;

export type LabourField = keyof typeof LABOUR_FIELDS;
