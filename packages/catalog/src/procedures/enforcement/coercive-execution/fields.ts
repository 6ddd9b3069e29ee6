import type { Field } from "@fadu/engine/definition/field.ts";
import { choice, date, datetime, exhibits, longtext, money, table, text, yesno } from "../../../build/field.ts";
import { compulsionFields } from "../compulsion.ts";

const grounds = {
  decisionTitle: text("据以执行的行政决定", { group: "执行依据", help: "决定书名称" }),
  decisionNumber: text("决定书文号", { group: "执行依据" }),
  decidedOn: date("决定日期", { group: "执行依据" }),
  decisionServedOn: date("决定书送达日期", { group: "执行依据" }),
  obligation: longtext("应当履行的义务", { group: "执行依据" }),
  obligationKind: choice("义务种类", { money: "金钱给付义务", act: "作为、不作为义务" }, { group: "执行依据" }),
  principal: money("金钱给付义务数额", { group: "执行依据", min: 0 }),
  performBy: date("原决定的履行期限", { group: "执行依据" }),
  method: choice(
    "执行方式",
    {
      surcharge: "加处罚款或者滞纳金",
      transfer: "划拨存款、汇款",
      auction: "拍卖或者依法处理查封、扣押的场所、设施或者财物",
      restore: "排除妨碍、恢复原状",
      substitute: "代履行",
      other: "其他强制执行方式",
    },
    { group: "执行依据", help: "不得对居民生活停止供水、供电、供热、供燃气" },
  ),
  authority: choice(
    "强制执行权",
    { law: "法律授权本机关", mandated: "县级以上地方人民政府依法责成", none: "没有法律授权" },
    { group: "执行依据" },
  ),
  authorityLaw: text("强制执行权的法律依据（责成文件文号）", { group: "执行依据" }),
  mandate: exhibits("责成文件", { group: "执行依据" }),
  necessity: longtext("必要性说明", { group: "执行依据", help: "采用非强制手段可以达到目的的，不得强制执行" }),
  object: choice(
    "执行标的",
    { building: "违法的建筑物、构筑物、设施等", other: "其他" },
    { group: "执行依据", help: "强制拆除违法建筑的，先公告、待复议诉讼期限届满" },
  ),
  announcedOn: date("限期自行拆除公告日期", { group: "执行依据" }),
  remedyOverOn: date("复议、诉讼期限届满（救济终结）日", { group: "执行依据" }),
  remedyNumber: text("复议决定、裁判文书文号", { group: "执行依据" }),
} as const satisfies Record<string, Field>;

const demanding = {
  surchargeRate: text("加处罚款（滞纳金）的标准", { group: "加处罚款", help: "应当告知当事人" }),
  surchargeTold: yesno("已告知当事人标准", { group: "加处罚款" }),
  surchargeFrom: date("加处罚款（滞纳金）起算日期", { group: "加处罚款" }),
  surcharge: money("加处罚款（滞纳金）数额", { group: "加处罚款", min: 0 }),
  demandBy: date("催告的履行期限", { group: "催告" }),
  demandWay: text("履行义务的方式", { group: "催告", help: "涉及金钱给付的，写明金额和给付方式" }),
  reviewOpinion: choice("审核意见", { agree: "同意", correct: "建议改正" }, { group: "法制审核" }),
  reviewText: longtext("审核意见说明", { group: "法制审核" }),
  evasion: yesno("有证据证明有转移或者隐匿财物迹象", { group: "决定" }),
  evasionProof: exhibits("转移、隐匿财物迹象的证据", { group: "决定" }),
  decisionReason: longtext("强制执行的理由", { group: "决定" }),
  decisionLaw: longtext("强制执行的依据", { group: "决定" }),
  executeWay: longtext("强制执行的方式", { group: "决定" }),
  executeOn: date("强制执行的时间", { group: "决定" }),
} as const satisfies Record<string, Field>;

const substituting = {
  harm: choice(
    "不履行的后果",
    {
      traffic: "已经或者将危害交通安全",
      pollution: "已经或者将造成环境污染",
      resources: "已经或者将破坏自然资源",
    },
    { group: "代履行" },
  ),
  substituteOn: date("代履行的时间", { group: "代履行" }),
  substituteObject: longtext("代履行的标的", { group: "代履行" }),
  substituteWay: longtext("代履行的方式", { group: "代履行" }),
  substituteBudget: money("费用预算", { group: "代履行", min: 0 }),
  performer: text("代履行人", { group: "代履行" }),
  performerFree: yesno("代履行人与本案没有利害关系", { group: "代履行" }),
  supervised: yesno("本机关已派员到场监督", { group: "代履行" }),
  peaceful: yesno("没有采用暴力、胁迫以及其他非法方式", { group: "代履行" }),
  performerSigned: exhibits("到场监督人员、代履行人、当事人（见证人）签名的执行文书", {
    group: "代履行",
    kinds: ["signed", "record"],
  }),
  cost: money("代履行费用（按成本合理确定）", { group: "代履行", min: 0 }),
  costDetail: longtext("费用构成", { group: "代履行" }),
  spot: choice(
    "地点类别",
    { road: "道路", river: "河道", waterway: "航道", public: "公共场所" },
    { group: "立即代履行" },
  ),
  obstacle: choice(
    "需要立即清除的",
    { spill: "遗洒物", obstacle: "障碍物", pollutant: "污染物" },
    { group: "立即代履行" },
  ),
  cannotClear: longtext("当事人不能清除的情况", { group: "立即代履行" }),
  partyOnSite: yesno("当事人在场", { group: "立即代履行" }),
  clearedAt: datetime("清除时间", { group: "立即代履行" }),
  notifiedHow: text("通知方式", { group: "立即代履行" }),
} as const satisfies Record<string, Field>;

const carrying = {
  agreementText: longtext("执行协议内容", { group: "执行协议", help: "不得损害公共利益和他人合法权益" }),
  stages: table(
    "分阶段履行",
    { due: date("期限", { required: true }), duty: text("履行内容", { required: true }) },
    { group: "执行协议" },
  ),
  agreementBy: date("执行协议履行完毕期限", { group: "执行协议" }),
  agreementFile: exhibits("执行协议", { group: "执行协议", kinds: ["signed"] }),
  remedied: yesno("当事人已采取补救措施", { group: "执行协议" }),
  surchargeReduced: money("减免的加处罚款（滞纳金）", { group: "执行协议", min: 0 }),
  breachText: longtext("不履行执行协议的情况", { group: "执行协议" }),
  haltGround: choice(
    "中止执行的情形",
    {
      difficulty: "当事人履行确有困难或者暂无履行能力",
      thirdParty: "第三人对执行标的主张权利，确有理由",
      irreparable: "执行可能造成难以弥补的损失，且中止执行不损害公共利益",
      other: "行政机关认为需要中止执行的其他情形",
    },
    { group: "中止" },
  ),
  haltReason: longtext("中止执行的理由", { group: "中止" }),
  harmless: yesno("没有明显社会危害", { group: "中止" }),
  unable: yesno("当事人确无能力履行", { group: "中止" }),
  endGround: choice(
    "终结执行的情形",
    {
      died: "公民死亡，无遗产可供执行，又无义务承受人",
      dissolved: "法人或者其他组织终止，无财产可供执行，又无义务承受人",
      destroyed: "执行标的灭失",
      revoked: "据以执行的行政决定被撤销",
      other: "行政机关认为需要终结执行的其他情形",
    },
    { group: "终结" },
  ),
  endReason: longtext("终结执行的理由", { group: "终结" }),
  executeFrom: datetime("执行开始时间", { group: "实施" }),
  executeTo: datetime("执行结束时间", { group: "实施" }),
  urgentNow: yesno("情况紧急，需要在夜间或者法定节假日实施", { group: "实施" }),
  urgentReason: longtext("紧急情况", { group: "实施" }),
  utilitiesKept: yesno("未对居民生活停止供水、供电、供热、供燃气", { group: "实施" }),
  before: exhibits("执行前照片", { group: "实施", kinds: ["before", "far", "near", "photo"] }),
  after: exhibits("执行后照片", { group: "实施", kinds: ["after", "far", "near", "photo"] }),
  completion: choice("执行情况", { whole: "全部执行", partly: "部分执行" }, { group: "实施" }),
  amountGot: money("执行到位金额", { group: "实施", min: 0 }),
  performedOn: date("履行日期", { group: "履行" }),
  performedText: longtext("履行情况", { group: "履行" }),
  closingText: longtext("结案说明", { group: "结案" }),
} as const satisfies Record<string, Field>;

/** 行政机关强制执行: on what decision, by what power, how it was asked for, decided and done. */
export const fields = {
  ...compulsionFields,
  ...grounds,
  ...demanding,
  ...substituting,
  ...carrying,
} as const satisfies Record<string, Field>;

export type ExecutionField = keyof typeof fields;
