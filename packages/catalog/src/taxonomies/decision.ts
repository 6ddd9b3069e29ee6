import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** Kinds of meeting; the seeds name these, a street adds its own. */
const meetingKind: Taxonomy = {
  id: "meeting-kind",
  title: "会议类型",
  version: "1",
  source: "本目录默认分类，各街道按议事规则增补",
  local: true,
  items: itemsOf({
    leadership: "班子会议",
    committee: "党（工）委会议",
    office: "行政办公会议",
    joint: "联席会议",
    legal: "法治审核会",
    special: "专题会议",
    group: "法治建设工作领导小组会议",
    study: "理论学习中心组学习会",
    petition: "信访联席会议",
    consultation: "行政联席会商",
    partners: "区域化党建联席会议",
    work: "法治政府建设工作会议",
    review: "突发事件剖析会",
  }),
};

/** What is reviewed for its legality, and how high: general matters by one reviewer, major ones signed by a leader as well. */
const reviewScope: Taxonomy = {
  id: "review-scope",
  title: "合法性审查事项范围",
  version: "1",
  source: "本目录默认范围和分级，各街道按合法性审查事项范围和分类分级办法调整",
  local: true,
  items: [
    { code: "A1", title: "重大行政决策", attributes: { grade: "major" } },
    { code: "A2", title: "行政规范性文件", attributes: { grade: "major" } },
    { code: "A3", title: "重大行政执法决定", attributes: { grade: "major" } },
    { code: "A4", title: "三重一大事项", attributes: { grade: "major" } },
    { code: "B1", title: "大额合同、协议", attributes: { grade: "important" } },
    { code: "B2", title: "以机关名义制发的公文", attributes: { grade: "important" } },
    { code: "B3", title: "信访事项答复、政府信息公开答复", attributes: { grade: "important" } },
    { code: "B4", title: "涉诉涉复议材料", attributes: { grade: "important" } },
    { code: "C1", title: "一般合同、协议", attributes: { grade: "general" } },
    { code: "C2", title: "内部制度、工作方案", attributes: { grade: "general" } },
    { code: "C3", title: "其他涉法事项", attributes: { grade: "general" } },
  ],
};

/** Where suggestions for decisions and law-making are gathered. */
const suggestionSource: Taxonomy = {
  id: "suggestion-source",
  title: "决策建议来源",
  version: "1",
  source: "本目录默认分类，各街道按实际增补",
  local: true,
  items: itemsOf({
    grassroots: "四下基层",
    deputies: "人大代表活动日",
    roadside: "马路办公",
    contact: "基层立法联系点",
    congress: "社区代表会议",
    forum: "座谈会、听证会",
    online: "网上征集",
    firms: "走访企业",
    other: "其他",
  }),
};

/** What research is about. */
const researchTheme: Taxonomy = {
  id: "research-theme",
  title: "调研主题",
  version: "1",
  source: "本目录默认分类，各街道按实际增补",
  local: true,
  items: itemsOf({
    law: "法治建设",
    governance: "基层治理",
    enforcement: "行政执法",
    livelihood: "民生服务",
    safety: "平安建设",
    economy: "经济发展和营商环境",
    urban: "城市更新和管理",
    party: "党的建设",
    other: "其他",
  }),
};

/** The open lists of decisions, meetings and reviews. */
export const decisionTaxonomies: readonly Taxonomy[] = [meetingKind, reviewScope, suggestionSource, researchTheme];
