import type { Field } from "@fadu/engine/definition/field.ts";
import {
  accounts,
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
import { ABSENCE_GROUNDS, ATTENDANCE } from "../attendance.ts";
import { ACT_KINDS, agentKinds } from "../parts.ts";

/** How the court disposed of the case (行政诉讼法第六十九条至第七十八条; 行诉解释). */
const RESULTS = {
  rejectClaim: "判决驳回诉讼请求",
  rejectSuit: "裁定不予立案或者驳回起诉",
  revoke: "判决撤销",
  partRevoke: "判决部分撤销",
  perform: "判决限期履行法定职责",
  pay: "判决给付、赔偿或者补偿",
  unlawful: "判决确认违法",
  invalid: "判决确认无效",
  change: "判决变更",
  withdrawn: "裁定准许撤诉",
  settled: "调解结案",
  terminated: "裁定终结、移送或者其他",
} as const;

const intake = {
  court: text("一审法院", { group: "收案" }),
  caseNumber: text("一审案号", { group: "收案" }),
  cause: taxonomy("案由", "litigation-cause", { group: "收案" }),
  plaintiff: party("原告", { group: "收案" }),
  headcount: integer("原告人数", { group: "收案", min: 1 }),
  third: party("第三人", { group: "收案" }),
  act: text("被诉行政行为", { group: "收案" }),
  actKind: choice("被诉行为种类", ACT_KINDS, { group: "收案" }),
  role: choice(
    "诉讼地位",
    { defendant: "单独被告", joint: "共同被告", reconsidered: "与复议机关作共同被告" },
    { group: "收案" },
  ),
  priorReconsideration: choice("起诉前复议", { none: "未经复议直接起诉", after: "复议后起诉" }, { group: "收案" }),
  related: matterRef("被诉的处罚案件", "ordinary-penalty", { group: "收案" }),
  disclosure: matterRef("被诉的信息公开申请", "disclosure-request", { group: "收案" }),
  disclosureRelated: yesno("政府信息公开行政诉讼", { group: "收案", help: "计入政府信息公开工作年度报告" }),
  organ: unit("承办部门", { group: "收案" }),
  amount: money("涉案金额", { group: "收案", min: 0 }),
  receivedOn: date("收到起诉状副本日期", { group: "收案" }),
  trial: choice("审理程序", { ordinary: "普通程序", simple: "简易程序" }, { group: "收案" }),
  trialGround: choice(
    "适用简易程序的情形",
    {
      onSpot: "被诉行政行为是依法当场作出的",
      amount: "案件涉及款额二千元以下",
      disclosure: "属于政府信息公开案件",
      agreed: "当事人各方同意",
    },
    { group: "收案" },
  ),
  complaint: exhibits("起诉状副本、应诉通知书", { group: "收案" }),
  inactionAppliedOn: date("接到履行职责申请日期", { group: "收案" }),
} as const satisfies Record<string, Field>;

const assessment = {
  filedOn: date("起诉日期", { group: "起诉条件" }),
  actOn: date("行政行为作出日期", { group: "起诉条件" }),
  knewOn: date("知道行政行为内容日期", { group: "起诉条件" }),
  informed: yesno("已告知起诉期限", { group: "起诉条件" }),
  realEstate: yesno("因不动产提起诉讼", { group: "起诉条件" }),
  reviewReceivedOn: date("收到复议决定书（复议期满）日期", { group: "起诉条件" }),
  hinderEndedOn: date("耽误期限的障碍消除日期", { group: "起诉条件" }),
} as const satisfies Record<string, Field>;

const defence = {
  agents: accounts("诉讼代理人", { group: "应诉", max: 2 }),
  agentKinds: agentKinds({ group: "应诉" }),
  leader: text("拟出庭负责人及职务", { group: "应诉" }),
  riskText: longtext("案情研判和应诉意见", { group: "应诉" }),
  delayReason: longtext("延期提供证据的理由", { group: "应诉" }),
  delayEndsOn: date("正当事由消除日期", { group: "应诉" }),
  objections: choices(
    "程序抗辩",
    {
      late: "超过起诉期限",
      premature: "履行职责的期限未届满即起诉",
      notReconsidered: "应当先申请行政复议而未申请",
      scope: "不属于行政诉讼受案范围",
      standing: "原告不具有原告资格",
      defendant: "本机关不是适格被告",
    },
    { group: "应诉" },
  ),
  answer: exhibits("答辩状", { group: "应诉" }),
  evidence: exhibits("证据和依据的规范性文件", { group: "应诉" }),
  latestEvidenceOn: date("最晚一份证据的取得日期", {
    group: "应诉",
    help: "诉讼过程中不得自行向原告、第三人和证人收集证据",
  }),
  answeredOn: date("提交日期", { group: "应诉" }),
  supplementText: longtext("补充证据的理由", { group: "应诉" }),
  courtConsent: exhibits("法院准许、责令补充证据的文书", { group: "应诉" }),
  supplement: exhibits("补充的证据", { group: "应诉" }),
} as const satisfies Record<string, Field>;

const hearing = {
  headNotified: yesno("法院通知负责人出庭", { group: "庭审" }),
  headNoticeOn: date("收到出庭通知书日期", { group: "庭审" }),
  hearingPlannedOn: date("通知的开庭日期", { group: "庭审" }),
  instance: choice("审级", { first: "一审", second: "二审", retrial: "再审" }, { group: "庭审" }),
  hearingCourt: text("审理法院", { group: "庭审" }),
  hearingOn: date("开庭日期", { group: "庭审" }),
  headRequired: yesno("负责人应当出庭", { group: "庭审" }),
  attendance: choice("出庭情况", ATTENDANCE, { group: "庭审" }),
  attendee: text("出庭负责人姓名", { group: "庭审" }),
  post: text("出庭负责人职务", { group: "庭审" }),
  absenceGround: choice("负责人不能出庭的正当理由", ABSENCE_GROUNDS, { group: "庭审" }),
  absenceFiles: exhibits("不能出庭的书面说明和证明材料", { group: "庭审" }),
  agentCount: integer("委托诉讼代理人数", { group: "庭审", min: 0, max: 2 }),
} as const satisfies Record<string, Field>;

const judgment = {
  form: choice("裁判形式", { judgment: "判决", ruling: "裁定", mediation: "行政调解书" }, { group: "裁判" }),
  result: choice("裁判结果", RESULTS, { group: "裁判" }),
  mediableGround: choice(
    "可以调解的情形",
    { damages: "行政赔偿", indemnity: "行政机关依法给予补偿", discretion: "行使法律、法规规定的自由裁量权" },
    { group: "裁判" },
  ),
  judgedOn: date("裁判日期", { group: "裁判" }),
  judgmentNumber: text("裁判文书号", { group: "裁判" }),
  judgmentServedOn: date("裁判文书送达日期", { group: "裁判" }),
  judgment: exhibits("裁判文书", { group: "裁判" }),
  lostReason: longtext("败诉原因和整改", { group: "裁判" }),
  appellant: choice("上诉人", { plaintiff: "原告", organ: "本机关", both: "双方", third: "第三人" }, { group: "二审" }),
  appealedOn: date("上诉日期", { group: "二审" }),
  appealText: longtext("上诉理由（答辩意见）", { group: "二审" }),
  secondCourt: text("二审法院", { group: "二审" }),
  secondNumber: text("二审案号", { group: "二审" }),
  secondResult: choice(
    "二审结果",
    {
      affirmed: "驳回上诉，维持原判（裁定）",
      reversed: "改判、撤销或者变更",
      remanded: "发回重审",
      withdrawn: "准许撤回上诉",
    },
    { group: "二审" },
  ),
} as const satisfies Record<string, Field>;

const effect = {
  effectiveOn: date("生效日期", { group: "生效" }),
  performBy: date("履行期限", { group: "生效" }),
  compliance: longtext("履行情况", { group: "生效" }),
  complianceFiles: exhibits("履行材料", { group: "生效" }),
  executionAppliedOn: date("申请执行日期", { group: "生效" }),
  suggestion: longtext("司法建议内容", { group: "司法建议" }),
  suggestedOn: date("收到司法建议日期", { group: "司法建议" }),
  suggestionGround: choice(
    "司法建议的事由",
    { general: "规范执法、改进工作", absence: "负责人出庭应诉", refusal: "拒不履行裁判" },
    { group: "司法建议" },
  ),
  closingText: longtext("结案说明", { group: "结案" }),
} as const satisfies Record<string, Field>;

export const fields = { ...intake, ...assessment, ...defence, ...hearing, ...judgment, ...effect };
export type LitigationField = keyof typeof fields;
