import type { Field } from "@fadu/engine/definition/field.ts";
import { choice, date, datetime, exhibits, longtext, money, table, text, yesno } from "../../../build/field.ts";
import { compulsionFields } from "../compulsion.ts";

/** 查封、扣押: what is taken, on what ground, how it is kept and what becomes of it. */
export const fields = {
  ...compulsionFields,
  kind: choice(
    "措施种类",
    { seal: "查封场所、设施或者财物", seize: "扣押财物" },
    { group: "措施", help: "限制人身自由、冻结存款汇款不属街道权限" },
  ),
  caseNumber: text("所涉案件编号", { group: "措施" }),
  suspicion: longtext("涉嫌的违法事实", { group: "措施" }),
  necessity: longtext("必要性说明", {
    group: "措施",
    help: "说明非强制手段为何不能达到目的；违法行为情节显著轻微或者没有明显社会危害的，可以不采取",
  }),
  measureLaw: longtext("实施查封、扣押的法律、法规依据（条款项）", { group: "措施" }),
  items: table(
    "查封、扣押清单",
    {
      name: text("场所、设施、财物名称", { required: true }),
      quantity: text("数量", { required: true }),
      state: text("规格、型号、状态", { required: true }),
      related: yesno("与违法行为有关", { required: true }),
      livelihood: yesno("公民个人及其所扶养家属的生活必需品", { required: true }),
      sealed: yesno("已被其他国家机关依法查封", { required: true }),
    },
    { group: "措施" },
  ),
  urgentReason: longtext("需要当场实施的紧急情况", { group: "措施" }),
  imposedAt: datetime("实施时间", { group: "实施" }),
  custodian: text("保管人", { group: "保管", help: "可以委托第三人保管" }),
  custodyPlace: text("保管地点", { group: "保管" }),
  custodyFree: yesno("保管费用由本机关承担，不向当事人收取", { group: "保管" }),
  custodyText: longtext("保管检查情况", { group: "保管" }),
  urgentReport: longtext("报告及补办手续的情况", { group: "补办批准" }),
  ratification: choice(
    "负责人意见",
    { ratified: "同意，补办批准手续", unfounded: "不应当采取，立即解除" },
    { group: "补办批准" },
  ),
  appraisal: choice(
    "委托事项",
    { test: "检测", inspection: "检验", quarantine: "检疫", appraisal: "技术鉴定" },
    { group: "检测鉴定" },
  ),
  appraiser: text("受委托机构", { group: "检测鉴定" }),
  appraisalUntil: date("检测、检验、检疫、鉴定期间至", { group: "检测鉴定" }),
  appraisalFree: yesno("检测、检验、检疫、鉴定费用由本机关承担", { group: "检测鉴定" }),
  appraisalResult: longtext("检测、检验、检疫、鉴定结果", { group: "检测鉴定" }),
  prolongReason: longtext("情况复杂需要延长的理由", { group: "延长" }),
  disposal: choice("处理决定", { confiscate: "没收", destroy: "销毁", release: "解除查封、扣押" }, { group: "处理" }),
  disposalReason: longtext("查清的事实和处理理由", { group: "处理" }),
  disposalLaw: longtext("没收、销毁的法律、行政法规依据", { group: "处理" }),
  penaltyNumber: text("没收所依据的行政处罚决定书文号", { group: "处理" }),
  destruction: exhibits("销毁记录", { group: "处理", kinds: ["record", "photo", "video", "signed"] }),
  releaseGround: choice(
    "解除的情形",
    {
      noOffence: "当事人没有违法行为",
      unrelated: "查封、扣押的场所、设施或者财物与违法行为无关",
      decided: "对违法行为已经作出处理决定，不再需要查封、扣押",
      expired: "查封、扣押期限已经届满",
      other: "其他不再需要采取查封、扣押措施的情形",
    },
    { group: "解除" },
  ),
  releaseReason: longtext("解除的理由", { group: "解除" }),
  returnedOn: date("退还（启封）日期", { group: "解除" }),
  returnState: choice(
    "退还时的状况",
    { intact: "完好", lost: "有损毁、丢失", sold: "已拍卖、变卖，退还价款" },
    { group: "解除" },
  ),
  returnAmount: money("赔偿（退还价款、补偿）金额", { group: "解除", min: 0 }),
  returnReceipt: exhibits("当事人签收的送还清单", { group: "解除", kinds: ["signed", "receipt"] }),
  transferTo: text("移送的机关", { group: "移送" }),
  transferReason: longtext("移送的理由", { group: "移送" }),
  dropReason: longtext("不予实施的理由", { group: "措施" }),
} as const satisfies Record<string, Field>;

export type MeasureField = keyof typeof fields;
