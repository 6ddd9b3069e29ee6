import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  choice,
  choices,
  date,
  datetime,
  exhibits,
  integer,
  longtext,
  money,
  text,
  yesno,
} from "../../../../build/field.ts";
import { STREET_PENALTIES } from "../../offence.ts";

/** 告知、陈述申辩、听证. */
export const hearingFields = {
  proposedSanctions: choices("拟处罚种类", STREET_PENALTIES, { group: "告知" }),
  proposedFine: money("拟罚款金额", { group: "告知", min: 0 }),
  proposedConfiscation: money("拟没收违法所得、非法财物价值", { group: "告知", min: 0 }),
  proposedText: longtext("拟处罚内容", { group: "告知" }),
  hearingRight: yesno("告知听证权利", { group: "告知" }),
  contactPerson: text("联系人", { group: "告知" }),
  contactPhone: text("联系电话", { group: "告知" }),
  statementOn: date("陈述申辩日期", { group: "陈述申辩" }),
  statementText: longtext("陈述申辩意见", { group: "陈述申辩" }),
  statementFiles: exhibits("陈述申辩材料", { group: "陈述申辩" }),
  statementAccepted: choice(
    "复核结果",
    { accepted: "予以采纳", partly: "部分采纳", rejected: "不予采纳" },
    { group: "陈述申辩" },
  ),
  statementReply: longtext("复核意见及理由", { group: "陈述申辩" }),
  waiver: exhibits("放弃陈述申辩、听证的书面声明", { group: "陈述申辩" }),
  hearingRequest: longtext("听证申请", { group: "听证" }),
  hearingAt: datetime("听证时间", { group: "听证" }),
  hearingPlace: text("听证地点", { group: "听证" }),
  hearingOpen: choice(
    "公开方式",
    { public: "公开举行", closed: "涉及国家秘密、商业秘密或者个人隐私，不公开举行" },
    { group: "听证" },
  ),
  hearingChair: account("听证主持人", { group: "听证" }),
  hearingAgents: integer("委托代理人数", { group: "听证", min: 0, max: 2 }),
  hearingTranscript: longtext("听证记录", { group: "听证" }),
  hearingRecord: exhibits("听证笔录", { group: "听证", kinds: ["record", "signed"] }),
  hearingReport: longtext("听证情况和意见", { group: "听证" }),
  hearingRecusal: yesno("当事人申请主持人回避", { group: "听证" }),
  hearingEndGround: choice(
    "终止听证的原因",
    { absent: "无正当理由拒不出席", left: "未经许可中途退出", withdrawn: "当事人撤回申请" },
    { group: "听证" },
  ),
} as const satisfies Record<string, Field>;
