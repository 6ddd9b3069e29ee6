import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  choice,
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  money,
  table,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";
import { THREE_MAJOR } from "../../../taxonomies/choices.ts";
import { REVIEW_FIELDS } from "../../review/reviewed.ts";

const applied = { group: "议题申报" };
const researched = { group: "调查研究" };
const priced = { group: "比价审价" };
const decided = { group: "集体讨论" };
const carried = { group: "执行归档" };

/** What an item of 三重一大 holds, step by step. */
export const fields = {
  ...REVIEW_FIELDS,
  title: text("事项名称", applied),
  category: choice("三重一大类别", THREE_MAJOR, applied),
  project: text("涉及项目", applied),
  amount: money("涉及金额", { ...applied, min: 0 }),
  proposer: unit("申报科室", applied),
  worker: account("经办人", applied),
  ruleOfLaw: yesno("法治议题", applied),
  reason: longtext("申报理由", applied),
  researchText: longtext("调查研究和征求意见情况", researched),
  researchFiles: exhibits("调研、征求意见材料", researched),
  quotes: table(
    "行业比价",
    {
      supplier: text("报价单位", { required: true }),
      price: money("报价", { required: true, min: 0 }),
      note: text("质量、服务说明"),
    },
    priced,
  ),
  quoteCount: integer("报价家数", { ...priced, unit: "家", min: 0 }),
  quoteNote: longtext("不足家数、不宜比价的说明", priced),
  quoteFiles: exhibits("报价、比价材料", priced),
  auditor: text("审价单位（人员）", priced),
  auditedAmount: money("审定金额", { ...priced, min: 0 }),
  auditText: longtext("审价意见", priced),
  auditFiles: exhibits("审价报告", priced),
  draft: exhibits("议题方案", { group: "法制审核" }),
  materials: exhibits("议题材料", { group: "法制审核" }),
  revised: longtext("修改情况", { group: "法制审核" }),
  preTalk: longtext("会前酝酿情况", decided),
  meetingKind: taxonomy("会议类型", "meeting-kind", decided),
  meeting: text("会议届次", decided),
  meetingRef: matterRef("会议", "meeting", decided),
  meetingOn: date("会议日期", decided),
  shouldAttend: integer("应到人数", { ...decided, unit: "人", min: 1 }),
  quorum: integer("议事规则要求的到会人数", {
    ...decided,
    unit: "人",
    min: 1,
    help: "一般为应到成员半数以上，重要事项三分之二以上",
  }),
  attended: integer("实到人数", { ...decided, unit: "人", min: 1 }),
  votesNeeded: integer("通过所需赞成人数", { ...decided, unit: "人", min: 1, help: "一般为应到成员过半数" }),
  inFavour: integer("赞成", { ...decided, unit: "人", min: 0 }),
  against: integer("反对", { ...decided, unit: "人", min: 0 }),
  abstained: integer("弃权", { ...decided, unit: "人", min: 0 }),
  lastWord: yesno("主要负责人末位表态", decided),
  dissent: longtext("不同意见", decided),
  resolution: choice("审议结果", { passed: "通过", deferred: "暂缓", rejected: "未通过" }, decided),
  resolutionText: longtext("决议内容", decided),
  minutes: exhibits("会议记录、表决票、纪要", decided),
  signText: longtext("签字意见", decided),
  executor: unit("执行单位", carried),
  executeBy: date("执行完成期限", carried),
  reportText: longtext("执行情况", carried),
  stopText: longtext("停止执行的理由", carried),
  archiveNumber: text("归档编号", carried),
  archiveFiles: exhibits("卷内目录", carried),
  abandonText: longtext("撤回议题的理由", applied),
} as const satisfies Record<string, Field>;

export type ThreeMajorField = keyof typeof fields;
