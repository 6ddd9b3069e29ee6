import { groupedList, ownList } from "./education.ts";
import type { Taxonomy } from "./taxonomy.ts";

const talentTier = ownList("talent-tier", "法治人才库层级", {
  public: "公职（公职律师、法律职业资格人员）",
  outside: "外聘（法律顾问、外聘律师）",
  other: "其他（专家、调解员、法律明白人等）",
});

const appointmentKind = ownList("appointment-kind", "聘任类别", {
  lecturer: "普法讲师团成员",
  viceHead: "法治副校长、辅导员",
  expert: "法治专家库专家",
  mentor: "执法指导老师",
  volunteer: "普法志愿者骨干",
  experience: "法治体验官",
  other: "其他",
});

/** What a retained lawyer is retained for. `community` is what coverage counts, `squad` what the yearly fee of the squad counts. */
const counselService = ownList("counsel-service", "法律顾问服务类别", {
  government: "政府法律顾问",
  community: "一社区（村）一法律顾问",
  squad: "驻队律师",
  section: "科室法律顾问",
  project: "专项法律服务",
});

const helperRole = ownList("helper-role", "帮代办人员角色", {
  helper: "帮办员",
  agent: "代办员",
  guide: "导办员",
});

const lawLeaderKind = ownList("law-leader-kind", "基层法治人员类别", {
  leader: "法治带头人",
  aware: "法律明白人",
  household: "学法用法示范户",
});

/** `group` position: what carries publicity in a residential area; other groups are counted by class. */
const venueKind = groupedList("venue-kind", "场所类型", {
  serviceHall: ["群众诉求服务大厅", "appeal"],
  serviceWindow: ["群众诉求服务窗口", "appeal"],
  legalStation: ["公共法律服务工作站", "legal"],
  legalRoom: ["公共法律服务室", "legal"],
  reception: ["法律服务接待区", "legal"],
  terminal: ["自助服务终端", "terminal"],
  position: ["法治宣传阵地", "position"],
  corner: ["法治书屋、法治长廊", "position"],
  park: ["法治文化公园、广场", "position"],
  wall: ["法治文化墙、廉政文化墙", "position"],
  base: ["法治实践（教育）基地", "position"],
  cloudClass: ["云课堂", "position"],
  board: ["普法宣传栏", "carrier"],
  screen: ["LED屏、大厦外屏", "carrier"],
  observation: ["法治观察点", "other"],
  refuelling: ["执法助企服务站", "other"],
  other: ["其他场所", "other"],
});

/** `group` publicity: brands, columns, circles (PF-12); mode: named ways of training and working (ZZ-09). */
const brandKind = groupedList("brand-kind", "品牌类别", {
  brand: ["普法品牌", "publicity"],
  column: ["普法专栏", "publicity"],
  subcolumn: ["子栏目", "publicity"],
  circle: ["法治文化圈", "publicity"],
  project: ["普法品牌项目", "publicity"],
  book: ["普法读本、汇编", "work"],
  route: ["教学路线", "work"],
  mode: ["培训模式", "mode"],
  mechanism: ["工作机制", "mode"],
  trainingBrand: ["培训品牌", "mode"],
});

const projectKind = ownList("project-kind", "项目类别", {
  people: "法治为民办实事项目",
  innovation: "法治创新项目",
  reform: "改革试点项目",
  publicity: "法治宣传项目",
  other: "其他",
});

/** `group` title: a standing title of a place; award: an honour given once. */
const honourKind = groupedList("honour-kind", "荣誉类别", {
  democratic: ["民主法治示范社区（村）", "title"],
  modelStreet: ["法治政府建设示范街道（乡镇）", "title"],
  lawHousehold: ["学法用法示范户", "title"],
  justiceOffice: ["星级（枫桥式）司法所", "title"],
  collective: ["先进集体", "award"],
  person: ["先进个人", "award"],
  project: ["优秀项目、案例", "award"],
  other: ["其他荣誉", "award"],
});

const honourLevel = ownList("honour-level", "荣誉和项目级别", {
  national: "国家级",
  ministry: "部委级",
  province: "省级",
  city: "市级",
  district: "区（县）级",
  street: "街道（乡镇）级",
});

const communityKind = ownList("community-kind", "辖区类别", {
  area: "居民区（居委会）",
  community: "社区",
  village: "行政村",
});

const assessmentKind = ownList("assessment-kind", "上级考评类别", {
  ruleOfLaw: "法治建设考核",
  enforcement: "行政执法考评",
  publicity: "普法工作考核",
  peace: "平安建设考核",
  satisfaction: "群众满意度测评",
  service: "政务服务考核",
  other: "其他考核",
});

/** 来源单位: bodies from which the members of the street's teams come. */
const sourceBody = ownList("source-body", "来源单位", {
  property: "物管",
  emergency: "应急",
  enforcement: "执法",
  market: "市监",
  culture: "文化",
  planning: "资规",
  police: "公安",
  fire: "消防",
  justice: "司法",
  street: "街道",
  community: "社区",
  enterprise: "共建企业",
  thirdParty: "第三方机构",
  district: "区级单位",
  volunteer: "志愿者组织",
  other: "其他",
});

/** Taxonomies of people, places and honours. */
export const peopleTaxonomies: readonly Taxonomy[] = [
  talentTier,
  appointmentKind,
  counselService,
  helperRole,
  lawLeaderKind,
  venueKind,
  brandKind,
  projectKind,
  honourKind,
  honourLevel,
  communityKind,
  assessmentKind,
  sourceBody,
];
