import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  accounts,
  choice,
  choices,
  date,
  datetime,
  exhibits,
  integer,
  longtext,
  money,
  table,
  text,
  yesno,
} from "../../../build/field.ts";
import { CASE_SOURCES } from "../../../taxonomies/choices.ts";
import { EVIDENCE, EXHIBIT_KINDS } from "../../../taxonomies/exhibit-kinds.ts";
import { offenceFields, STREET_PENALTIES } from "../offence.ts";

/** The eight kinds of evidence (行政处罚法第四十六条). */
const EVIDENCE_KINDS = Object.fromEntries(EVIDENCE.map((kind) => [kind, EXHIBIT_KINDS[kind]]));

const filing = {
  source: choice("案件来源", CASE_SOURCES, { group: "案源" }),
  sourceNumber: text("来源编号", { group: "案源" }),
  clue: longtext("案源情况", { group: "案源" }),
  foundOn: date("发现（收到）线索日期", { group: "案源" }),
  grave: yesno("涉及公民生命健康安全、金融安全且有危害后果", { group: "案源", help: "处罚时效为五年" }),
  initialEvidence: longtext("初步证据", { group: "立案" }),
  jurisdiction: longtext("管辖依据", { group: "立案" }),
  filingOpinion: longtext("承办意见", { group: "立案" }),
  declineGround: choice(
    "不予立案的理由",
    {
      noEvidence: "没有初步证据证明存在违法行为",
      noJurisdiction: "不属于本机关管辖",
      expired: "超过行政处罚时效",
      minor: "违法行为轻微并及时改正，没有造成危害后果",
    },
    { group: "立案" },
  ),
  declineText: longtext("理由说明", { group: "立案" }),
  transferTo: text("移送的机关", { group: "立案" }),
  transferReason: longtext("移送的理由", { group: "立案" }),
} as const satisfies Record<string, Field>;

const investigation = {
  identityShown: yesno("已主动出示执法证件", { group: "调查" }),
  rightsTold: yesno("已告知权利义务", { group: "调查" }),
  sceneAt: datetime("检查（勘验）时间", { group: "调查" }),
  sceneText: longtext("现场情况", { group: "调查" }),
  inquired: text("被询问人", { group: "调查" }),
  inquiredFrom: datetime("询问开始时间", { group: "调查" }),
  inquiredTo: datetime("询问结束时间", { group: "调查" }),
  inquiryText: longtext("询问笔录", { group: "调查" }),
  signing: choice(
    "签名情况",
    {
      signed: "逐页签名",
      refused: "拒绝签名，已注明",
      witnessed: "不在场或者拒签，有见证人",
      recorded: "拒签，已录音录像",
    },
    { group: "调查" },
  ),
  records: exhibits("笔录", { group: "调查", kinds: ["record", "statement", "testimony", "video", "signed"] }),
  evidenceList: table(
    "证据目录",
    {
      kind: choice("证据种类", EVIDENCE_KINDS, { required: true }),
      name: text("名称", { required: true }),
      proves: text("证明事项", { required: true }),
      verified: yesno("已查证属实", { required: true }),
    },
    { group: "证据" },
  ),
  holdReason: longtext("先行登记保存的理由", { group: "证据" }),
  heldItems: table(
    "登记保存物品清单",
    {
      name: text("物品名称", { required: true }),
      quantity: text("数量", { required: true }),
      state: text("规格、型号、状态"),
    },
    { group: "证据" },
  ),
  heldPlace: text("保存地点和方式", { group: "证据" }),
  heldDisposal: choice(
    "登记保存证据的处理",
    {
      preserved: "采取记录、复制、拍照、录像等证据保全措施",
      examined: "送交检测、检验、鉴定",
      compelled: "依法采取行政强制措施",
      confiscated: "依法没收",
      released: "解除先行登记保存",
    },
    { group: "证据" },
  ),
  correction: longtext("责令改正的内容", { group: "责令改正" }),
  correctionLaw: text("责令改正的依据", { group: "责令改正" }),
  correctBy: date("改正期限", { group: "责令改正" }),
  corrected: choice("复查结果", { done: "已改正", partly: "部分改正", undone: "未改正" }, { group: "责令改正" }),
  correctedText: longtext("复查情况", { group: "责令改正" }),
  appraisal: choice("委托事项", { test: "检测", inspection: "检验", appraisal: "鉴定" }, { group: "调查" }),
  appraiser: text("受委托机构", { group: "调查" }),
  appraisalResult: longtext("检测、检验、鉴定意见", { group: "调查" }),
  suspendGround: choice(
    "中止调查的情形",
    {
      otherCase: "须以相关案件的裁判结果或者其他行政决定为依据，而相关案件尚未审结或者其他行政决定尚未作出",
      interpretation: "涉及法律适用等问题，需要送请有权机关作出解释或者确认",
      forceMajeure: "因不可抗力致使案件暂时无法调查",
      missingParty: "因当事人下落不明致使案件暂时无法调查",
      other: "其他应当中止调查的情形",
    },
    { group: "调查" },
  ),
  suspendReason: longtext("中止的理由", { group: "调查" }),
  course: longtext("调查经过", { group: "调查终结" }),
  circumstances: choices(
    "裁量情节",
    {
      minor: "已满十四周岁不满十八周岁",
      limited: "尚未完全丧失辨认或者控制能力",
      removed: "主动消除或者减轻违法行为危害后果",
      coerced: "受他人胁迫或者诱骗实施违法行为",
      confessed: "主动供述行政机关尚未掌握的违法行为",
      merit: "配合行政机关查处违法行为有立功表现",
      emergency: "突发事件中违反应对措施",
    },
    { group: "裁量" },
  ),
  conclusion: choice(
    "处理建议",
    {
      punish: "给予行政处罚",
      exempt: "不予行政处罚",
      unfounded: "违法事实不能成立，不予行政处罚",
      transfer: "涉嫌犯罪，移送司法机关",
    },
    { group: "调查终结" },
  ),
  conclusionReason: longtext("处理建议的理由", { group: "调查终结" }),
  complexOrMajor: yesno("情节复杂或者重大违法行为", { group: "调查终结", help: "由机关负责人集体讨论决定" }),
  reviewGrounds: choices(
    "应当法制审核的情形",
    {
      publicInterest: "涉及重大公共利益",
      complex: "案件情况疑难复杂、涉及多个法律关系",
      listed: "法律、法规规定或者法制审核目录清单列明的其他情形",
    },
    { group: "调查终结", help: "经过听证程序的，系统自动要求法制审核" },
  ),
} as const satisfies Record<string, Field>;

const notice = {
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
  hearingRecord: exhibits("听证笔录", { group: "听证", kinds: ["record", "signed"] }),
  hearingReport: longtext("听证情况和意见", { group: "听证" }),
  hearingEndGround: choice(
    "终止听证的原因",
    { absent: "无正当理由拒不出席", left: "未经许可中途退出", withdrawn: "当事人撤回申请" },
    { group: "听证" },
  ),
} as const satisfies Record<string, Field>;

const decision = {
  reviewItems: choices(
    "已审核的内容",
    {
      subject: "执法主体是否合法、执法人员是否具备资格",
      procedure: "程序是否合法",
      evidence: "事实是否清楚、证据是否合法充分",
      law: "适用法律、裁量基准是否适当",
      power: "是否超越法定权限",
      document: "文书是否完备、规范",
      crime: "违法行为是否涉嫌犯罪需要移送",
      other: "其他应当审核的内容",
    },
    { group: "法制审核" },
  ),
  reviewOpinion: choice(
    "法制审核意见",
    {
      agree: "同意",
      supplement: "事实不清、证据不足，补充调查",
      correct: "定性不准、适用法律错误、程序违法等，予以改正",
      transfer: "超出管辖范围或者涉嫌犯罪，移送",
    },
    { group: "法制审核" },
  ),
  reviewText: longtext("审核意见的说明", { group: "法制审核" }),
  reviewQualification: choice(
    "审核人员资格",
    {
      qualified: "已通过国家统一法律职业资格考试取得法律职业资格",
      experienced: "2021年7月15日前已从事行政处罚决定法制审核",
    },
    { group: "法制审核" },
  ),
  discussedOn: date("集体讨论日期", { group: "集体讨论" }),
  discussionChair: account("主持人", { group: "集体讨论" }),
  discussants: accounts("参加讨论的负责人", { group: "集体讨论", min: 2 }),
  discussionText: longtext("各人意见", { group: "集体讨论" }),
  discussionResult: longtext("讨论结论", { group: "集体讨论" }),
  discussionRecord: exhibits("集体讨论记录", { group: "集体讨论" }),
  sanctions: choices("处罚种类", STREET_PENALTIES, { group: "决定" }),
  fine: money("罚款金额", { group: "决定", min: 0 }),
  confiscated: money("没收金额", { group: "决定", min: 0 }),
  sanctionText: longtext("处罚内容", { group: "决定" }),
  performBy: longtext("履行方式和期限", { group: "决定" }),
  publicity: choice("决定的公示", { publish: "依法公开", withhold: "依法不予公开" }, { group: "决定" }),
  withholdGround: choice(
    "不予公开的理由",
    {
      minor: "当事人是未成年人",
      secret: "涉及国家秘密、商业秘密、个人隐私",
      stability: "可能危及国家安全、公共安全、经济安全、社会稳定",
      otherCase: "可能影响其他案件调查",
      noImpact: "不具有社会影响，依规定不公开",
    },
    { group: "决定" },
  ),
  exemptGround: choice(
    "不予行政处罚的依据",
    {
      child: "不满十四周岁的未成年人有违法行为（行政处罚法第三十条）",
      mental: "精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为（行政处罚法第三十一条）",
      trivial: "违法行为轻微并及时改正，没有造成危害后果（行政处罚法第三十三条第一款）",
      first: "初次违法且危害后果轻微并及时改正（行政处罚法第三十三条第一款）",
      faultless: "当事人有证据足以证明没有主观过错（行政处罚法第三十三条第二款）",
      expired: "超过行政处罚时效（行政处罚法第三十六条）",
      unfounded: "违法事实不能成立（行政处罚法第五十七条第一款第三项）",
    },
    { group: "决定" },
  ),
  exemptReason: longtext("不予行政处罚的理由", { group: "决定" }),
  education: longtext("教育情况", { group: "决定" }),
  crimeText: longtext("涉嫌犯罪的事实和理由", { group: "移送" }),
  transferFiles: exhibits("移送材料", { group: "移送", help: "移送书、调查报告、涉案物品清单、检验鉴定材料等" }),
  policeOffice: text("接收的公安机关", { group: "移送" }),
  policeReceipt: exhibits("公安机关回执", { group: "移送" }),
  policeText: longtext("公安机关的决定", { group: "移送" }),
} as const satisfies Record<string, Field>;

const execution = {
  eAddress: text("电子送达账号", { group: "送达", sensitivity: "personal" }),
  eFallback: text("备用联系方式", { group: "送达", sensitivity: "personal" }),
  eConsent: exhibits("签字的电子送达确认书", { group: "送达" }),
  paidOn: date("缴款日期", { group: "执行" }),
  paidAmount: money("累计实缴罚没款", { group: "执行", min: 0 }),
  payWay: choice("缴款方式", { bank: "指定银行", electronic: "电子支付系统", cash: "当场收缴" }, { group: "执行" }),
  receiptNumber: text("票据号码", { group: "执行" }),
  cashRequest: exhibits("当事人要求当场缴纳的书面材料", { group: "执行" }),
  remittedOn: date("交至机关日期", { group: "执行" }),
  deferKind: choice("暂缓或者分期", { deferred: "暂缓缴纳", instalments: "分期缴纳" }, { group: "执行" }),
  deferUntil: date("暂缓或者分期至", { group: "执行" }),
  deferReason: longtext("经济困难的情况", { group: "执行" }),
  surcharge: money("加处罚款", { group: "执行", min: 0, help: "自缴款期限届满次日起每日按罚款数额的百分之三" }),
  performedOn: date("履行日期", { group: "执行" }),
  performance: longtext("履行情况", { group: "执行" }),
  courtName: text("受理法院", { group: "执行" }),
  courtFiles: exhibits("强制执行申请材料", { group: "执行" }),
  courtRuling: choice(
    "法院裁定",
    { granted: "准予执行", refused: "不准予执行", rejected: "不予受理" },
    { group: "执行" },
  ),
  courtText: longtext("裁定和执行情况", { group: "执行" }),
  remedyKind: choice("救济途径", { reconsideration: "行政复议", litigation: "行政诉讼" }, { group: "救济" }),
  remedyOn: date("受理日期", { group: "救济" }),
  remedyResult: choice(
    "复议、诉讼结果",
    { upheld: "维持或者驳回", withdrawn: "撤回", changed: "变更", revoked: "撤销", unlawful: "确认违法或者无效" },
    { group: "救济" },
  ),
  remedyText: longtext("复议、诉讼情况", { group: "救济" }),
  closingKind: choice(
    "结案方式",
    {
      executed: "行政处罚决定执行完毕",
      executionEnded: "依法终结执行",
      investigationEnded: "不能认定违法事实或者超过处罚时效等，案件终止调查",
      noPenalty: "依法不予行政处罚",
      transferred: "移送其他机关处理",
      filingWithdrawn: "撤销立案",
      revoked: "处罚决定被撤销或者确认无效",
    },
    { group: "结案" },
  ),
  closingReason: longtext("执行情况和结案理由", { group: "结案" }),
} as const satisfies Record<string, Field>;

/** Everything an ordinary case records, in the order in which it comes up. */
export const fields = { ...offenceFields, ...filing, ...investigation, ...notice, ...decision, ...execution };

export type OrdinaryField = keyof typeof fields;
