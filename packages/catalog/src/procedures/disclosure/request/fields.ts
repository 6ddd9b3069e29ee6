import type { Field } from "@fadu/engine/definition/field.ts";
import {
  choice,
  date,
  exhibits,
  integer,
  longtext,
  money,
  party,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";
import { DISCLOSURE_APPLICANTS } from "../../../taxonomies/disclosure.ts";

/** What an application for government information holds. */
export const fields = {
  applicant: party("申请人", { group: "申请" }),
  applicantKind: choice("申请人类型", DISCLOSURE_APPLICANTS, { group: "申请" }),
  identity: exhibits("身份证明", { group: "申请", sensitivity: "personal" }),
  way: choice(
    "申请方式",
    {
      inPerson: "当面提交",
      oral: "口头提出，由本机关代为填写",
      mail: "邮寄（需签收）",
      plainMail: "平常信函等无需签收的邮寄",
      online: "互联网渠道",
      fax: "传真",
    },
    { group: "申请" },
  ),
  receivedOn: date("收到申请之日", {
    group: "申请",
    help: "当面提交的为提交之日；邮寄的为签收之日；平信、互联网、传真的为与申请人确认之日",
  }),
  confirmed: text("与申请人确认的情况", { group: "申请" }),
  content: longtext("申请公开的信息名称、文号或者其他特征性描述", { group: "申请" }),
  form: choice("形式要求", { paper: "纸质", electronic: "电子数据", read: "阅览", copy: "抄录" }, { group: "申请" }),
  application: exhibits("申请表", { group: "申请" }),
  correctionItems: longtext("需要补正的事项", { group: "补正" }),
  correctedOn: date("收到补正的申请之日", { group: "补正" }),
  correctedText: longtext("补正的内容", { group: "补正" }),
  section: unit("承办科室", { group: "办理" }),
  thirdParty: party("第三方（共同制作机关）", { group: "征求意见" }),
  consultedContent: longtext("征求意见的内容", { group: "征求意见" }),
  thirdPartyOpinion: choice(
    "第三方意见",
    { agree: "同意公开", disagree: "不同意公开", silent: "逾期未提出意见" },
    { group: "征求意见" },
  ),
  thirdPartyText: longtext("意见内容", { group: "征求意见" }),
  thirdPartyOutcome: longtext("对第三方意见的处理及理由", { group: "征求意见" }),
  extensionReason: longtext("延期的理由", { group: "延期" }),
  reasonAsked: longtext("要求说明理由及审查情况", { group: "办理" }),
  fee: money("信息处理费", { group: "收费", min: 0 }),
  feeQuantity: integer("计费数量", {
    group: "收费",
    min: 1,
    help: "按件的为同一申请人一个自然月内累计件数，按量的为页数",
  }),
  feePaidOn: date("缴费日期", { group: "收费" }),
  paidAmount: money("实缴金额", { group: "收费", min: 0 }),
  similar: integer("相同申请人数", { group: "办理", unit: "人", min: 2 }),
  catalogue: taxonomy("公开目录", "disclosure-catalogue", { group: "办理" }),
  publicTitle: text("主动公开的信息名称", { group: "办理" }),
  formedOn: date("信息形成日期", { group: "办理" }),
  coMaker: choice(
    "征求意见的对象",
    { third: "合法权益可能受损的第三方", organ: "共同制作信息的其他机关" },
    { group: "征求意见" },
  ),
  publicInterest: yesno("不公开可能对公共利益造成重大影响，决定公开", { group: "征求意见" }),
  feeGround: choice("计收方式", { perItem: "按件", perPage: "按量" }, { group: "收费" }),
  secrecy: choice(
    "公开前审查",
    { passed: "已审查，可以公开", withheld: "已审查，不予公开", none: "不涉及公开信息内容" },
    { group: "答复" },
  ),
  result: taxonomy("办理结果", "disclosure-result", { group: "答复" }),
  answerKind: choice(
    "答复情形",
    {
      published: "已主动公开，告知获取方式、途径",
      disclosed: "予以公开",
      absent: "政府信息不存在",
      otherOrgan: "不属于本机关负责公开",
    },
    { group: "答复" },
  ),
  accessWay: longtext("获取的方式、途径", { group: "答复" }),
  refusalReason: longtext("不予公开部分的理由", { group: "答复" }),
  answerText: longtext("答复内容", { group: "答复" }),
  answerFiles: exhibits("公开的信息", { group: "答复" }),
  withdrawnText: longtext("撤回申请的情况", { group: "答复" }),
} as const satisfies Record<string, Field>;

export type RequestField = keyof typeof fields;
