import type { Field } from "@fadu/engine/definition/field.ts";
import {
  accounts,
  choice,
  choices,
  date,
  datetime,
  exhibits,
  integer,
  longtext,
  matterRef,
  table,
  taxonomy,
  text,
  yesno,
} from "../../../build/field.ts";
import { AGREEMENT_FORMS, DISPUTE_SOURCES } from "../../../taxonomies/disputes.ts";
import { DISPUTE_FIELDS, MEETING_FIELDS, ROUTE_FIELDS } from "../parts.ts";

const intake = {
  source: choice("纠纷来源", DISPUTE_SOURCES, { group: "受理" }),
  sourceNumber: text("委托移送文号", { group: "受理" }),
  courtReferral: choice(
    "法院委托方式",
    { assigned: "委派调解（立案前）", entrusted: "委托调解（立案后）", invited: "特邀调解" },
    { group: "受理", help: "诉调衔接" },
  ),
  policeNumber: text("警情编号", { group: "受理" }),
  ...DISPUTE_FIELDS,
  employer: text("用人单位（劳资纠纷）", { group: "受理", help: "统计口径的企业名称" }),
  industry: text("所属行业（劳资纠纷）", { group: "受理" }),
  willing: choice(
    "当事人意愿",
    { both: "各方同意调解", unasked: "主动调解，当事人未拒绝", refused: "一方明确拒绝调解" },
    { group: "受理" },
  ),
  mediators: accounts("人民调解员", { group: "受理" }),
  chosenBy: choice("调解员产生方式", { committee: "委员会指定", parties: "当事人选择" }, { group: "受理" }),
  room: matterRef("调解室", "mediation-room", { group: "受理" }),
  organisation: taxonomy("调解组织", "mediation-organisation", { group: "受理" }),
  way: taxonomy("调解方式", "mediation-way", { group: "受理" }),
  declineGround: choice(
    "不予受理的理由",
    {
      refused: "一方当事人明确拒绝调解",
      otherOrgan: "法律、法规规定只能由专门机关管辖处理，或者禁止采用民间调解方式解决",
      settledByLaw: "人民法院、公安机关或者其他行政机关已经受理或者解决",
      notCivil: "不属于民间纠纷",
    },
    { group: "受理" },
  ),
  declineText: longtext("理由说明和告知的途径", { group: "受理" }),
};

const sessions = {
  informWay: choice("告知方式", { written: "书面告知", oral: "口头告知" }, { group: "调解" }),
  public: yesno("公开进行", { group: "调解", help: "当事人有权要求公开进行或者不公开进行" }),
  invited: text("邀请参与调解的人员", { group: "调解" }),
  team: table(
    "参与调解人员",
    {
      name: text("姓名", { required: true }),
      kind: taxonomy("类别", "mediation-helper", { required: true }),
      organ: text("所在单位"),
    },
    { group: "调解", help: "双员双师、联合调解的参与人员" },
  ),
  joint: yesno("与其他单位联合调解", { group: "调解" }),
  inviteConsent: yesno("当事人同意邀请", { group: "调解" }),
  investigatedPerson: text("被调查人", { group: "调解" }),
  investigation: longtext("调查记录", { group: "调解" }),
  sessionAt: datetime("调解时间", { group: "调解" }),
  sessionPlace: text("调解地点", { group: "调解" }),
  sessionPeople: text("参加人", { group: "调解" }),
  sessionText: longtext("调解经过", { group: "调解" }),
  sessionResult: longtext("本次调解结果", { group: "调解" }),
  recorder: text("记录人", { group: "调解" }),
  continuedOn: date("各方同意延长调解日期", { group: "调解" }),
  continueText: longtext("同意延长的情况", { group: "调解" }),
  ...MEETING_FIELDS,
};

const risk = {
  escalationRisk: yesno("有民转刑风险", { group: "风险" }),
  riskText: longtext("风险情况", { group: "风险" }),
  riskReportedTo: text("报告的机关和接报人", { group: "风险" }),
  riskMeasures: longtext("采取的预防措施", { group: "风险" }),
  escalated: yesno("已升级为治安、刑事案件", { group: "风险" }),
  escalatedText: longtext("升级情况", { group: "风险" }),
  prevented: choices(
    "防止的事件",
    { crime: "民间纠纷转化为刑事案件", suicide: "民间纠纷引起自杀", petition: "群体性上访", fight: "群体性械斗" },
    { group: "风险", help: "人民调解统计报表口径" },
  ),
  preventedPersons: integer("防止事件涉及人数", { group: "风险", min: 0, unit: "人" }),
};

const agreement = {
  facts: longtext("纠纷的主要事实", { group: "协议" }),
  issues: longtext("争议事项", { group: "协议" }),
  liabilities: longtext("各方当事人的责任", { group: "协议" }),
  agreement: longtext("达成协议的内容", { group: "协议" }),
  performance: longtext("履行的方式、期限", { group: "协议" }),
  agreementForm: choice("协议形式", AGREEMENT_FORMS, { group: "协议" }),
  wantsWritten: yesno("当事人要求书面协议", { group: "协议" }),
  agreedOn: date("达成协议日期", { group: "协议" }),
  effectiveOn: date("协议生效日期", {
    group: "协议",
    help: "书面协议为各方签名盖章、调解员签名并加盖委员会印章之日；口头协议为达成之日",
  }),
  signedFiles: exhibits("签章的协议书", { group: "协议" }),
  atOnce: yesno("即时履行完毕", { group: "协议" }),
  revisitOn: date("回访日期", { group: "回访" }),
  performed: choice(
    "履行情况",
    { full: "已履行", partly: "部分履行", not: "未履行", notDue: "履行期未到" },
    { group: "回访" },
  ),
  revisitText: longtext("回访记录", { group: "回访" }),
  performDispute: longtext("就协议的履行或者内容发生的争议", { group: "回访" }),
};

const confirmation = {
  confirmCourt: text("申请司法确认的法院", { group: "司法确认" }),
  confirmJurisdiction: choice(
    "管辖依据",
    {
      invited: "人民法院邀请调解，向作出邀请的人民法院提出",
      residence: "当事人住所地基层人民法院",
      subject: "标的物所在地基层人民法院",
      organisation: "调解组织所在地基层人民法院",
    },
    { group: "司法确认" },
  ),
  confirmOn: date("共同申请日期", { group: "司法确认" }),
  confirmMaterials: choices(
    "申请材料",
    {
      application: "司法确认申请书",
      agreement: "调解协议",
      identity: "当事人身份证明、资格证明",
      property: "与调解协议相关的财产权利证明",
      contact: "当事人的送达地址、电话等联系方式",
    },
    { group: "司法确认" },
  ),
  confirmBar: choice(
    "不予确认情形核对",
    {
      none: "不存在下列情形",
      jurisdiction: "不属于人民法院受理范围或者受诉法院管辖",
      status: "申请确认婚姻、亲子、收养等身份关系无效、有效或者解除",
      property: "涉及适用其他特别程序、公示催告、破产程序，或者物权、知识产权确权",
      unlawful: "违反法律强制性规定，损害国家利益、社会公共利益、他人合法权益，违背公序良俗",
      unwilling: "违反自愿原则",
      unclear: "内容不明确",
    },
    { group: "司法确认" },
  ),
  confirmFiles: exhibits("司法确认申请材料", { group: "司法确认" }),
  confirmFiledOn: date("人民法院受理（立案）日期", { group: "司法确认" }),
  confirmResult: choice(
    "司法确认结果",
    { confirmed: "裁定有效", rejected: "裁定驳回", refused: "不予受理", withdrawn: "撤回申请" },
    { group: "司法确认" },
  ),
  confirmNumber: text("裁定文号", { group: "司法确认" }),
};

const ending = {
  endGround: choice(
    "终止调解的原因",
    { failed: "调解不成", refused: "当事人要求终止调解", expired: "期限届满未达成协议" },
    { group: "办结" },
  ),
  endReason: longtext("终止的原因", { group: "办结" }),
  otherWays: longtext("告知的其他途径", { group: "办结" }),
  ...ROUTE_FIELDS,
  feedbackTo: text("反馈的委托移送单位", { group: "办结" }),
  feedbackText: longtext("反馈的调解结果", { group: "办结" }),
  closingText: longtext("结案说明", { group: "办结" }),
};

/** What a mediation holds, from the request to the file. */
export const fields = {
  ...intake,
  ...sessions,
  ...risk,
  ...agreement,
  ...confirmation,
  ...ending,
} satisfies Readonly<Record<string, Field>>;

export type MediationField = keyof typeof fields;
