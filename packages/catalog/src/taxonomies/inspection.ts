import { THEME_FIELDS } from "./choices.ts";
import { PENALTY_FIELDS } from "./penalty.ts";
import { itemsOf, type Taxonomy } from "./taxonomy.ts";

const SOURCE = "本目录默认分类，各街道按本地业务调整";

const own = (id: string, title: string, rows: Readonly<Record<string, string>>): Taxonomy => ({
  id,
  title,
  version: "1",
  source: SOURCE,
  local: true,
  items: itemsOf(rows),
});

/** Fields (领域) by which inspections, patrols and clues are divided: those of penalties, so that both can be laid side by side. */
export const inspectionField = own("inspection-field", "检查领域", { ...PENALTY_FIELDS, other: "其他领域" });

/** Forms an inspection takes. */
export const inspectionForm = own("inspection-form", "检查形式", {
  daily: "日常检查",
  special: "专项检查",
  random: "双随机、一公开抽查",
  combined: "综合查一次",
  complaint: "投诉举报核查",
  stationed: "驻站执法",
  roadside: "路检路查",
  resume: "复工复产检查",
  campus: "校园安全检查",
  recheck: "复查",
  other: "其他检查",
});

/** What a patrol is about. */
export const patrolKind = own("patrol-kind", "巡查类型", {
  microGrid: "微网格巡查",
  grid: "网格巡查",
  street: "街面巡查",
  river: "河道巡查",
  construction: "违法建设巡查",
  site: "工地巡查",
  fire: "消防巡查",
  school: "校园周边巡查",
  night: "夜间巡查",
  other: "其他巡查",
});

/** Who hands a clue over. */
export const clueSource = own("clue-source", "线索来源", {
  regulator: "行业监管部门移送",
  superior: "上级机关交办",
  otherOrgan: "其他机关移送",
  sensing: "智能感知发现",
  patrol: "巡查发现",
  community: "社区反映",
  media: "媒体曝光",
  other: "其他",
});

/** Kinds of campaign. */
export const campaignKind = own("campaign-kind", "专项类型", {
  rectification: "专项整治",
  operation: "专项行动",
  education: "教育整顿",
  cleanup: "专项清理",
  emergency: "专项任务",
  other: "其他专项",
});

/** Classes of problems a campaign finds (行政执法领域突出问题). */
export const problemClass = own("problem-class", "问题类别", {
  selective: "选择性执法",
  irregular: "执法不规范",
  unfiled: "有案不立",
  shirking: "推诿扯皮",
  fineForRule: "以罚代管",
  profit: "趋利性执法",
  arbitrary: "乱收费、乱罚款、乱检查、乱查封",
  rough: "粗暴执法",
  lax: "执法不作为",
  discipline: "作风纪律",
  system: "制度机制不健全",
  other: "其他问题",
});

/** Fields of a joint assessment (综合研判). */
export const assessmentField = own("assessment-field", "研判领域", {
  enforcement: "执法难点",
  stability: "社会稳定",
  dispute: "矛盾纠纷",
  safety: "安全生产和消防",
  urban: "城市管理",
  market: "市场秩序",
  livelihood: "民生服务",
  petition: "信访诉求",
  other: "其他领域",
});

/** Sudden events that are reviewed afterwards. */
export const suddenEventKind = own("sudden-event-kind", "突发事件类别", {
  natural: "自然灾害",
  accident: "事故灾难",
  health: "公共卫生事件",
  security: "社会安全事件",
  mass: "群体性事件",
  opinion: "网络舆情事件",
  other: "其他",
});

/** First level of the event labels. */
export const labelGroup = own("label-group", "标签一级分类", {
  appearance: "市容环境",
  facility: "市政设施",
  construction: "违法建设",
  safety: "公共安全",
  fire: "消防安全",
  order: "社会治安",
  dispute: "矛盾纠纷",
  property: "物业管理",
  traffic: "交通秩序",
  market: "市场经营",
  ecology: "生态环境",
  people: "人口服务",
  service: "民生服务",
  other: "其他",
});

/** Fields of a themed joint handling (一件事). */
export const themeField = own("theme-field", "一件事主题领域", THEME_FIELDS);

/** How a check item of a merged checklist came out (“互联网+监管”监管行为数据). */
export const CHECK_RESULTS = {
  pass: "合格",
  fail: "不合格",
  notChecked: "未检查",
  notApplicable: "合理缺项",
} as const;

/** What starts a joint operation. */
export const OPERATION_TRIGGERS = {
  event: "源头事项",
  inspection: "检查发现",
  complaint: "投诉举报",
  plan: "计划安排",
  warning: "风险预警",
  assessment: "综合研判",
} as const;
