import type { Field } from "@fadu/engine/definition/field.ts";
import { account, choice, date, longtext, party, table, taxonomy, text, yesno } from "../../../build/field.ts";
import { DISPUTE_FIELDS, ROUTE_FIELDS } from "../parts.ts";

const event = { group: "事件" };
const solution = { group: "化解" };
const feedback = { group: "反馈考评" };

/** What GB/T 31000-2015 asks of a dispute when it is found (矛盾纠纷排查化解), in its own terms. */
export const EVENT_FIELDS = {
  channel: taxonomy("反映渠道", "dispute-channel", event),
  reporter: party("反映人", { ...event, help: "匿名的不填；不得向对方当事人透露" }),
  name: text("事件名称", event),
  occurredOn: date("事件日期", event),
  place: { ...DISPUTE_FIELDS.place, title: "事件地点", group: "事件" },
  scale: { ...DISPUTE_FIELDS.scale, title: "矛盾纠纷规模", group: "事件" },
  dispute: { ...DISPUTE_FIELDS.dispute, title: "矛盾纠纷类型", group: "事件" },
  headcount: { ...DISPUTE_FIELDS.headcount, group: "事件" },
  request: longtext("事件简述", { ...event, max: 2000 }),
  unitsInvolved: text("涉及单位", event),
  applicant: party("主要当事人", event),
  respondent: party("对方当事人", event),
  people: table(
    "涉事人员",
    {
      name: text("姓名", { required: true }),
      idKind: text("证件类型"),
      idNumber: text("证件号码", { sensitivity: "personal", sealed: true }),
      sex: choice("性别", { "1": "男", "2": "女", "0": "未知", "9": "未说明" }),
      nation: text("民族"),
      education: text("学历"),
      category: text("人员类别"),
      address: text("居住详址", { sensitivity: "personal" }),
    },
    { ...event, sensitivity: "personal" },
  ),
  community: { ...DISPUTE_FIELDS.community, group: "事件" },
  files: { ...DISPUTE_FIELDS.files, title: "附件", group: "事件" },
  escalationRisk: yesno("有民转刑风险", event),
  riskText: longtext("风险情况", event),
} satisfies Readonly<Record<string, Field>>;

/** The dispute and how it was graded, settled, fed back and judged. */
export const REPORT_FIELDS = {
  ...EVENT_FIELDS,
  grade: taxonomy("纠纷等级", "dispute-grade", solution),
  dueOn: date("化解时限", solution),
  responsible: account("化解责任人", solution),
  passUpText: longtext("上报街道的原因和已做工作", solution),
  guidance: longtext("退回社区的指导意见", solution),
  handling: choice(
    "分流方式",
    {
      mediation: "人民调解",
      administrative: "行政调解",
      labour: "劳动争议调解",
      divert: "移送其他途径",
    },
    solution,
  ),
  ...ROUTE_FIELDS,
  handledResult: choice("分流办理结果", { success: "化解", failure: "未化解", left: "撤回、移送其他途径" }, solution),
  handledText: longtext("分流办理情况", solution),
  way: taxonomy("化解方式", "resolve-way", solution),
  resolvedBy: choice(
    "化解组织层级",
    { grid: "网格", community: "社区", street: "街道", other: "其他单位" },
    { ...solution, help: "化解组织" },
  ),
  succeeded: yesno("化解是否成功", solution),
  situation: longtext("化解情况", solution),
  resolvedOn: date("化解日期", solution),
  otherWays: longtext("告知的其他途径", solution),
  feedbackWay: choice(
    "反馈方式",
    { call: "电话", visit: "当面", message: "短信、网络", anonymous: "匿名，无法反馈" },
    feedback,
  ),
  feedbackOn: date("反馈日期", feedback),
  feedbackText: longtext("反馈内容和反映人意见", feedback),
  satisfaction: choice("满意度", { satisfied: "满意", basic: "基本满意", dissatisfied: "不满意" }, feedback),
  evaluatedOn: date("考评日期", feedback),
  evaluation: longtext("考评意见", feedback),
} satisfies Readonly<Record<string, Field>>;
