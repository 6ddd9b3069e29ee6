import type { Field } from "@fadu/engine/definition/field.ts";
import {
  choice,
  choices,
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  money,
  party,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";
import { ACT_KINDS, agentKinds } from "../parts.ts";

/** Decisions of 行政复议法第六十三条至第六十九条, and how a case ends without one. */
const RECONSIDERATION_RESULTS = {
  upheld: "维持",
  changed: "变更",
  revoked: "撤销或者部分撤销",
  unlawful: "确认违法",
  perform: "限期履行法定职责",
  invalid: "确认无效",
  rejected: "驳回行政复议请求（申请）",
  mediated: "调解结案",
  withdrawn: "申请人撤回（和解），终止",
  terminated: "终止、移送或者其他",
} as const;

const intake = {
  reconsiderationOrgan: text("复议机关", { group: "收案" }),
  caseNumber: text("复议案号", { group: "收案" }),
  applicant: party("申请人", { group: "收案" }),
  headcount: integer("申请人人数", { group: "收案", min: 1 }),
  third: party("第三人", { group: "收案" }),
  act: text("被申请复议的行政行为", { group: "收案" }),
  actKind: choice("行为种类", ACT_KINDS, { group: "收案" }),
  monitored: yesno("依据电子技术监控设备记录作出的处罚", { group: "收案" }),
  cause: taxonomy("案由", "litigation-cause", { group: "收案" }),
  organ: unit("承办部门", { group: "收案" }),
  amount: money("涉案金额", { group: "收案", min: 0 }),
  related: matterRef("涉及的处罚案件", "ordinary-penalty", { group: "收案" }),
  disclosure: matterRef("涉及的信息公开申请", "disclosure-request", { group: "收案" }),
  disclosureRelated: yesno("政府信息公开行政复议", { group: "收案", help: "计入政府信息公开工作年度报告" }),
  application: exhibits("复议申请书", { group: "收案" }),
  submittedOn: date("收到经本机关提交的申请日期", { group: "经本机关提交" }),
  forwardText: longtext("认为应当维持的理由", { group: "经本机关提交" }),
  forwardedOn: date("转送日期", { group: "经本机关提交" }),
  selfText: longtext("自行纠正情况", { group: "经本机关提交" }),
  selfFiles: exhibits("撤销、变更决定", { group: "经本机关提交" }),
  refusedText: longtext("不予受理的理由", { group: "经本机关提交" }),
  acceptedOn: date("受理日期", { group: "收案" }),
  receivedOn: date("收到申请书副本日期", { group: "收案" }),
  track: choice("审理程序", { ordinary: "普通程序", summary: "简易程序" }, { group: "收案" }),
  summaryGround: choice(
    "适用简易程序的情形",
    {
      onSpot: "被申请复议的行政行为是当场作出的",
      warning: "被申请复议的行政行为是警告或者通报批评",
      amount: "案件涉及款额三千元以下",
      disclosure: "属于政府信息公开案件",
      agreed: "当事人各方同意",
    },
    { group: "收案" },
  ),
} as const satisfies Record<string, Field>;

const defence = {
  appliedOn: date("申请人申请日期", { group: "申请条件" }),
  actOn: date("行政行为作出日期", { group: "申请条件" }),
  knewOn: date("知道行政行为日期", { group: "申请条件" }),
  informed: yesno("已告知复议权利、复议机关和申请期限", { group: "申请条件" }),
  realEstate: yesno("因不动产提出申请", { group: "申请条件" }),
  agentKinds: agentKinds({ group: "答复" }),
  objections: choices(
    "程序抗辩",
    {
      late: "超过申请期限",
      scope: "不属于行政复议范围",
      standing: "申请人不具有主体资格",
      respondent: "本机关不是适格被申请人",
    },
    { group: "答复" },
  ),
  answerText: longtext("答复意见", { group: "答复" }),
  answer: exhibits("行政复议答复书", { group: "答复" }),
  evidence: exhibits("证据、依据和其他有关材料", { group: "答复" }),
  latestEvidenceOn: date("最晚一份证据的取得日期", { group: "答复", help: "复议期间不得自行收集证据" }),
  answeredOn: date("提交日期", { group: "答复" }),
  lateText: longtext("逾期提交的说明", { group: "答复" }),
  newGround: longtext("申请人、第三人提出的新理由或者证据", { group: "补充证据" }),
  organConsent: exhibits("复议机构同意补充证据的文书", { group: "补充证据" }),
  supplement: exhibits("补充的证据", { group: "补充证据" }),
  stopGround: choice(
    "停止执行的情形",
    {
      office: "本机关认为需要停止执行",
      organ: "复议机关认为需要停止执行",
      applicant: "申请人、第三人申请，复议机关决定停止执行",
      law: "法律、法规、规章规定停止执行",
    },
    { group: "停止执行" },
  ),
  stopText: longtext("停止执行的范围和说明", { group: "停止执行" }),
} as const satisfies Record<string, Field>;

const documentReview = {
  document: text("附带审查的文件名称、文号", { group: "附带审查" }),
  documentMatter: matterRef("本机关的规范性文件", "normative-document", { group: "附带审查" }),
  documentNoticeOn: date("收到附带审查通知日期", { group: "附带审查" }),
  documentAnswer: longtext("就文件合法性的书面答复", { group: "附带审查" }),
  documentFiles: exhibits("答复和相关材料", { group: "附带审查" }),
  transferredOn: date("收到转送日期", { group: "附带审查" }),
  transferAnswer: longtext("处理意见", { group: "附带审查" }),
} as const satisfies Record<string, Field>;

const hearing = {
  hearingNoticeOn: date("收到听证通知日期", { group: "听证" }),
  hearingOn: date("听证日期", { group: "听证" }),
  headAttended: yesno("负责人参加听证", { group: "听证" }),
  attendee: text("参加人姓名、职务", { group: "听证" }),
  absenceText: longtext("负责人不能参加的理由", { group: "听证" }),
  entrusted: text("委托参加听证的工作人员", { group: "听证" }),
  hearingText: longtext("听证（听取意见）情况", { group: "听证" }),
} as const satisfies Record<string, Field>;

const decision = {
  result: choice("复议结果", RECONSIDERATION_RESULTS, { group: "决定" }),
  decidedOn: date("决定日期", { group: "决定" }),
  decisionNumber: text("决定书（调解书）文号", { group: "决定" }),
  servedOn: date("收到决定书日期", { group: "决定" }),
  decisionFile: exhibits("决定书、调解书、终止通知书", { group: "决定" }),
  mediationSigned: yesno("调解书经当事人签字、复议机关盖章", { group: "决定" }),
  settlement: exhibits("和解协议、撤回申请书", { group: "决定" }),
  redoOrdered: yesno("责令重新作出行政行为", { group: "决定" }),
  procedureOnly: yesno("因违反法定程序被撤销", { group: "决定" }),
  correctedReason: longtext("被纠正的原因和整改", { group: "决定" }),
  performBy: date("履行期限", { group: "履行" }),
  redoText: longtext("重新作出的行政行为", { group: "履行" }),
  redoOn: date("重新作出日期", { group: "履行" }),
  redoSame: yesno("以同一事实和理由作出相同或者基本相同的行为", { group: "履行" }),
  compliance: longtext("履行情况", { group: "履行" }),
  complianceFiles: exhibits("履行材料", { group: "履行" }),
  executionWay: choice(
    "申请人不履行时的执行",
    { self: "由本机关依法强制执行", court: "本机关申请人民法院强制执行", organ: "由复议机关强制执行或者申请法院执行" },
    { group: "履行" },
  ),
  executionOn: date("执行、申请日期", { group: "履行" }),
  opinionKind: choice("文书种类", { opinion: "行政复议意见书", suggestion: "行政复议建议书" }, { group: "意见书" }),
  opinionOn: date("收到意见书日期", { group: "意见书" }),
  opinionText: longtext("意见内容", { group: "意见书" }),
  opinionFile: exhibits("意见书", { group: "意见书" }),
  correctionText: longtext("纠正情况", { group: "意见书" }),
  correctionOn: date("报送日期", { group: "意见书" }),
  closingText: longtext("结案说明", { group: "结案" }),
} as const satisfies Record<string, Field>;

export const fields = { ...intake, ...defence, ...documentReview, ...hearing, ...decision };
export type ReconsiderationField = keyof typeof fields;
