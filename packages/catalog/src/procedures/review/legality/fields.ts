import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  choice,
  choices,
  exhibits,
  integer,
  longtext,
  matterRef,
  money,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";
import { REVIEW_OPINIONS } from "../reviewed.ts";

/** What a review holds: what was handed in, what was looked at, what was found, what came of it. */
export const fields = {
  object: choice(
    "审查对象类型",
    {
      decision: "重大行政决策",
      document: "行政规范性文件",
      contract: "合同协议",
      enforcement: "重大执法决定",
      major: "三重一大事项",
      official: "以机关名义制发的公文",
      reply: "信访、信息公开等答复意见",
      other: "其他",
    },
    { group: "送审" },
  ),
  subject: text("审查对象名称", { group: "送审" }),
  from: unit("送审单位", { group: "送审" }),
  contractKind: choice(
    "合同类别",
    {
      procurement: "采购",
      construction: "建设工程",
      lease: "租赁",
      service: "服务",
      settlement: "补偿安置",
      other: "其他",
    },
    { group: "送审" },
  ),
  amount: money("标的金额", { group: "送审", min: 0 }),
  counterpart: text("合同相对方", { group: "送审" }),
  related: matterRef("关联的处罚案件", "ordinary-penalty", { group: "送审" }),
  urgent: yesno("突发事件、紧急事项", { group: "送审" }),
  draft: exhibits("送审稿", { group: "送审" }),
  materials: exhibits("起草说明、依据、征求意见等材料", { group: "送审" }),
  consulted: longtext("征求意见及采纳情况", { group: "送审" }),
  competition: choice(
    "公平竞争审查",
    { passed: "已审查，不妨碍公平竞争", notConcerned: "不涉及经营者经济活动", exempt: "属于例外规定" },
    { group: "送审" },
  ),
  lacking: longtext("需要补充的材料", { group: "受理" }),
  scope: taxonomy("审查事项", "review-scope", { group: "受理", help: "按审查事项范围确定类别和级别" }),
  reviewer: account("审查人", { group: "审查" }),
  checked: choices(
    "审查内容",
    {
      subject: "制定（作出）主体是否合法",
      power: "是否超越法定职权",
      content: "内容是否符合宪法、法律、法规、规章和国家政策",
      measures: "是否违法设立行政许可、行政处罚、行政强制、行政征收、行政收费等事项",
      rights: "是否存在没有法律、法规依据作出减损公民、法人和其他组织合法权益或者增加其义务的情形",
      duties: "是否存在没有法律、法规依据作出增加本单位权力或者减少本单位法定职责的情形",
      procedure: "是否违反制定（决策、执法）程序",
      terms: "合同条款是否完备、有无重大法律风险",
    },
    { group: "审查" },
  ),
  counselText: longtext("法律顾问、公职律师意见", { group: "审查" }),
  opinion: choice("审查结论", REVIEW_OPINIONS, { group: "审查" }),
  opinionText: longtext("审查意见", { group: "审查" }),
  opinions: integer("修改意见条数", { group: "审查", min: 0 }),
  riskLevel: choice("法律风险等级", { low: "低", middle: "中", high: "高" }, { group: "审查" }),
  risk: longtext("法律风险提示", { group: "审查" }),
  adopted: choice("采纳情况", { adopted: "采纳", partly: "部分采纳", rejected: "不采纳" }, { group: "反馈" }),
  adoptedText: longtext("采纳情况说明", { group: "反馈", help: "不采纳的，说明理由" }),
  revised: exhibits("修改稿、签署稿", { group: "反馈" }),
  withdrawText: longtext("撤回的理由", { group: "送审" }),
} as const satisfies Record<string, Field>;

export type ReviewField = keyof typeof fields;
