import { publicityDay } from "./publicity-days.ts";
import { itemsOf, type Taxonomy, type TaxonomyItem } from "./taxonomy.ts";

/** A list that each street makes its own; nothing national lies behind it. */
export const ownList = (id: string, title: string, rows: Readonly<Record<string, string>>): Taxonomy => ({
  id,
  title,
  version: "1",
  source: "本目录默认分类，各街道自行增减",
  local: true,
  items: itemsOf(rows),
});

/** As `ownList`, where a figure counts the classes by a group they belong to: code → [title, group]. */
export const groupedList = (
  id: string,
  title: string,
  rows: Readonly<Record<string, readonly [title: string, group: string]>>,
): Taxonomy => ({
  ...ownList(id, title, {}),
  items: Object.entries(rows).map(([code, [name, group]]): TaxonomyItem => ({
    code,
    title: name,
    attributes: { group },
  })),
});

const publicityTheme = ownList("publicity-theme", "普法主题", {
  xjpfz: "习近平法治思想",
  constitution: "宪法",
  civil: "民法典",
  peace: "平安建设",
  cult: "反邪教",
  gang: "反有组织犯罪、扫黑除恶",
  smuggling: "反走私",
  drugs: "禁毒",
  fire: "消防安全",
  safety: "安全生产",
  traffic: "道路交通安全",
  ebike: "电动自行车安全",
  fraud: "反电信网络诈骗、防范非法集资",
  security: "国家安全",
  minors: "未成年人保护",
  women: "妇女权益、反家庭暴力",
  elderly: "老年人权益",
  labour: "劳动权益、农民工工资支付",
  environment: "生态环境保护",
  food: "食品药品安全",
  city: "城市管理、垃圾分类",
  renewal: "城市更新、住房改造",
  petition: "信访工作条例",
  mediation: "人民调解",
  litigation: "行政复议、行政诉讼",
  consumer: "消费维权",
  epidemic: "公共卫生、疫情防控",
  comprehensive: "综合普法",
  other: "其他",
});

const publicityForm = ownList("publicity-form", "普法活动形式", {
  lecture: "法治讲座",
  advice: "法律咨询",
  handout: "发放资料",
  booth: "广场、设点宣传",
  media: "媒体、新媒体推送",
  performance: "法治文艺",
  cases: "以案释法",
  mootCourt: "模拟法庭",
  hearing: "旁听庭审",
  contest: "知识竞赛、答题",
  courtyard: "院坝会",
  household: "法治宣传队入户走访",
  joint: "联合宣传活动",
  onlineClass: "云课堂",
  mobileClass: "移动课堂",
  vr: "沉浸式体验",
  experience: "职业体验、研学",
  tour: "法治文化阵地讲解",
  guide: "法律明白人培训",
  model: "学法用法示范户培育",
  other: "其他",
});

/** 法律进机关、进乡村…… (五进、八进). */
const publicitySetting = ownList("publicity-setting", "普法进何处", {
  office: "进机关",
  village: "进乡村",
  community: "进社区",
  school: "进校园",
  business: "进企业",
  unit: "进单位",
  army: "进军营",
  network: "进网络",
  market: "进市场、商圈",
  site: "进工地",
});

const publicityCarrier = ownList("publicity-carrier", "普法载体", {
  onSite: "现场活动",
  board: "宣传栏",
  screen: "LED屏、大厦外屏",
  leaflet: "折页、宣传册",
  gift: "宣传品",
  banner: "横幅标语",
  account: "公众号、视频号",
  group: "微信群",
  broadcast: "广播、流动宣传车",
  class: "小课堂",
  online: "线上直播、云课堂",
  other: "其他",
});

const publicityAudience = ownList("publicity-audience", "普法对象", {
  residents: "社区居民",
  villagers: "村民",
  students: "青少年学生",
  elderly: "老年人",
  staff: "机关工作人员",
  officers: "执法人员",
  communityStaff: "村社区干部",
  business: "企业经营管理人员",
  workers: "企业职工、务工人员",
  floating: "流动人口",
  correction: "社区矫正对象",
  women: "妇女",
  soldiers: "军人军属",
  mixed: "社会公众",
});

const lecturerKind = ownList("lecturer-kind", "主讲人类型", {
  counsel: "社区法律顾问",
  lawyer: "律师",
  publicLawyer: "公职律师",
  judge: "法官",
  prosecutor: "检察官",
  police: "民警",
  justice: "司法所工作人员",
  officer: "执法人员",
  expert: "专家学者",
  leader: "领导干部",
  viceHead: "法治副校长",
  volunteer: "普法志愿者",
  lawLeader: "法治带头人、法律明白人",
  other: "其他",
});

/** What is handed out or put up; `group` is what the figures count: 份 of copies, 条 of banners, 块 of boards. */
const publicityItem = groupedList("publicity-item", "宣传物品", {
  leaflet: ["宣传折页、传单", "copies"],
  booklet: ["宣传册、普法读本", "copies"],
  letter: ["告知信、倡议书", "copies"],
  poster: ["海报、挂图", "copies"],
  gift: ["宣传品", "gifts"],
  banner: ["横幅", "banners"],
  slogan: ["标语", "banners"],
  board: ["展板、标牌", "boards"],
  column: ["宣传栏一期", "boards"],
  screen: ["电子屏播放", "plays"],
  other: ["其他物品", "other"],
});

const mediaAccount = ownList("media-account", "发布账号和平台", {
  wechat: "街道微信公众号",
  channels: "街道视频号",
  website: "政府门户网站",
  districtMedia: "区级融媒体",
  cityMedia: "市级媒体",
  study: "学习强国",
  douyin: "抖音",
  weibo: "微博",
  community: "社区公众号",
  other: "其他",
});

const studyKind = ownList("study-kind", "学习类型", {
  theory: "理论学习中心组学习",
  beforeMeeting: "会前学法",
  group: "集中学习",
  lecture: "法治专题讲座",
  branch: "三会一课",
  training: "业务培训",
  campaign: "专项教育",
});

const studyAudience = ownList("study-audience", "学习参加对象", {
  leadership: "领导班子",
  staff: "机关干部",
  officers: "执法人员",
  communities: "社区干部",
  mediators: "人民调解员",
  party: "党员",
  mixed: "综合",
});

const studyForm = ownList("study-form", "学习培训形式", {
  collective: "集中授课",
  seminar: "专题研讨",
  cases: "案例研讨",
  contest: "知识竞赛",
  mootCourt: "模拟法庭",
  mootHearing: "模拟听证",
  audit: "旁听庭审",
  joint: "联组学习",
  practice: "实战演练、跟案学习",
  mobile: "移动课堂、现场教学",
  vr: "沉浸式学习",
  online: "网络课程",
  self: "自学",
});

const trainingLevel = ownList("training-level", "培训类别", {
  entry: "入职（初任）培训",
  service: "在职培训",
  rotation: "轮训",
  topic: "专题培训",
  certificate: "执法资格培训",
  mediator: "人民调解员培训",
  lawLeader: "法治带头人、法律明白人培训",
  spokesperson: "新闻发言人和媒体沟通培训",
  camp: "研修班、训练营",
});

const outputKind = ownList("study-output-kind", "学习成果类型", {
  note: "自主学习笔记",
  bookReport: "读书报告",
  selfAnalysis: "自我剖析材料",
  reflection: "心得体会",
  paper: "调研报告、论文",
  caseStudy: "案例分析",
  other: "其他",
});

const discussionTopic = ownList("discussion-topic", "协商议题类别", {
  parking: "停车管理",
  lift: "加装电梯",
  renovation: "旧住房改造",
  property: "物业管理",
  neighbours: "邻里关系",
  environment: "环境卫生",
  safety: "安全整治",
  charging: "电动自行车充电",
  rules: "自治章程和公约制定",
  funds: "公共收益和资金使用",
  other: "其他",
});

const workPointSource = ownList("work-point-source", "工作要点来源", {
  superior: "上级年度法治建设工作要点",
  own: "街道年度法治建设工作要点",
  publicity: "年度普法依法治理工作要点",
  inspection: "督察反馈意见",
  assessment: "考核反馈意见",
  other: "其他",
});

const discussionProposer = ownList("discussion-proposer", "协商议题提出方", {
  residents: "居民联名",
  committee: "居（村）委会",
  deputy: "人大代表、政协委员",
  street: "街道",
  owners: "业主委员会、物业",
  other: "其他",
});

const discussionForm = ownList("discussion-form", "协商形式", {
  council: "居民议事会",
  hearing: "听证会",
  coordination: "协调会",
  review: "评议会",
  courtyard: "院坝会、楼道会",
  online: "线上协商",
});

const discussionResult = ownList("discussion-result", "协商成果形式", {
  covenant: "公约、约定",
  resolution: "协商决议",
  opinion: "法律意见书",
  plan: "实施方案",
});

const lawReportPlace = ownList("law-report-place", "述法地点类别", {
  office: "机关内述法",
  community: "下社区述法",
  meeting: "全会、工作会议述法",
});

const trainingGrade = ownList("training-grade", "培训分级", {
  basic: "初级",
  middle: "中级",
  advanced: "高级",
});

const modelProgramme = ownList("model-programme", "示范创建项目", {
  government: "法治政府建设示范",
  community: "民主法治示范社区（村）",
  street: "法治街道（乡镇）",
  publicity: "法治宣传教育示范",
  other: "其他创建",
});

/** Taxonomies of law education and of building the rule of law. */
export const educationTaxonomies: readonly Taxonomy[] = [
  publicityTheme,
  publicityForm,
  publicitySetting,
  publicityCarrier,
  publicityAudience,
  publicityDay,
  lecturerKind,
  publicityItem,
  mediaAccount,
  studyKind,
  studyAudience,
  studyForm,
  trainingLevel,
  outputKind,
  discussionTopic,
  discussionProposer,
  discussionForm,
  discussionResult,
  lawReportPlace,
  trainingGrade,
  modelProgramme,
  workPointSource,
];
