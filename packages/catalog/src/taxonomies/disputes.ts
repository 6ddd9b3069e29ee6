import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** The street's own suggestion for the political and legal committee's list of 17; each street may map otherwise. */
const politicsLaw = (code: string, title: string, to: string) => ({ code, title, attributes: { politicsLaw: to } });

/**
 * Types of dispute of the people's mediation statistics (人民调解工作统计表), 18 of them. `politicsLaw` is the class of
 * `dispute-type-politics-law` that a dispute of the type is reported under.
 */
export const disputeType: Taxonomy = {
  id: "dispute-type",
  title: "纠纷类型",
  version: "2",
  source: "人民调解工作统计表纠纷类型（MED-39、MED-40），代码自编；对应的政法口径为默认建议，可以调整",
  items: [
    politicsLaw("01", "婚姻家庭纠纷", "01"),
    politicsLaw("02", "邻里纠纷", "02"),
    politicsLaw("03", "房屋宅基地纠纷", "04"),
    politicsLaw("04", "合同纠纷", "06"),
    politicsLaw("05", "生产经营纠纷", "06"),
    politicsLaw("06", "损害赔偿纠纷", "05"),
    politicsLaw("07", "山林土地纠纷", "09"),
    politicsLaw("08", "征地拆迁纠纷", "11"),
    politicsLaw("09", "环境污染纠纷", "05"),
    politicsLaw("10", "拖欠农民工工资纠纷", "07"),
    politicsLaw("11", "其他劳动争议纠纷", "07"),
    politicsLaw("12", "旅游纠纷", "06"),
    politicsLaw("13", "电子商务纠纷", "06"),
    politicsLaw("14", "其他消费纠纷", "06"),
    politicsLaw("15", "医疗纠纷", "05"),
    politicsLaw("16", "道路交通事故纠纷", "05"),
    politicsLaw("17", "物业纠纷", "06"),
    politicsLaw("18", "其他纠纷", "17"),
  ],
};

/** The 17 types of the political and legal committee's platform, to which the 18 are mapped. */
export const politicsLawType: Taxonomy = {
  id: "dispute-type-politics-law",
  title: "矛盾纠纷类型（政法口径）",
  version: "1",
  source: "政法系统矛盾纠纷十七类清单（单一来源，未核实）",
  local: true,
  items: itemsOf({
    "01": "婚恋家庭",
    "02": "邻里",
    "03": "人格权",
    "04": "物权相关",
    "05": "侵权相关",
    "06": "合同及相关",
    "07": "劳动人事争议",
    "08": "金融借贷",
    "09": "土地及资源权属",
    "10": "其他民商事",
    "11": "城乡建设发展",
    "12": "涉民政",
    "13": "其他行政执法",
    "14": "涉法涉诉",
    "15": "涉组织涉纪检",
    "16": "涉民族宗教",
    "17": "其他",
  }),
};

const own = "本目录默认分类，各街道可以增改";

/** Who mediates (人民调解委员会的设立主体). */
export const mediationOrganisation: Taxonomy = {
  id: "mediation-organisation",
  title: "调解组织类型",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    street: "街道人民调解委员会",
    community: "居（村）民委员会人民调解委员会",
    industry: "行业性、专业性人民调解委员会",
    room: "个人（品牌）调解室",
  }),
};

/** Kinds of mediation room. */
export const mediationRoomKind: Taxonomy = {
  id: "mediation-room-kind",
  title: "调解室类型",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    room: "调解室",
    branded: "品牌调解室",
    deputy: "人大代表、政协委员调解工作室",
    lawyer: "专职调解律师工作室",
    industry: "行业性、专业性调解室",
    mall: "商圈、市场调解室",
    circuit: "巡回调解点",
  }),
};

/** How and where a dispute is mediated. */
export const mediationWay: Taxonomy = {
  id: "mediation-way",
  title: "调解方式",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    room: "调解室调解",
    door: "上门调解",
    site: "现场调解",
    circuit: "巡回调解",
    online: "线上调解",
  }),
};

/** Who helps the mediators (双员双师 among them), with the parties' consent. */
export const mediationHelper: Taxonomy = {
  id: "mediation-helper",
  title: "参与调解人员类别",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    deputy: "人大代表、政协委员",
    lawyer: "律师、法律顾问",
    counsellor: "心理咨询师",
    police: "民警",
    judge: "法官、特邀调解员",
    grid: "网格员",
    community: "社区工作人员",
    social: "社会工作者",
    expert: "行业专家、专业人员",
    relative: "亲友、邻里、同事",
    other: "其他社会人士",
  }),
};

/** Where word of a dispute comes in. */
export const disputeChannel: Taxonomy = {
  id: "dispute-channel",
  title: "纠纷反映渠道",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    code: "扫码反映",
    grid: "网格排查",
    visit: "来访",
    call: "来电",
    hotline: "12345热线",
    petition: "信访",
    police: "公安移交",
    court: "人民法院移交",
    screening: "专项排查",
    superior: "上级交办",
    other: "其他",
  }),
};

/** Grades of a dispute by colour: local everywhere (ZZ-04). */
export const disputeGrade: Taxonomy = {
  id: "dispute-grade",
  title: "纠纷等级",
  version: "1",
  source: "各地矛盾纠纷分级管理做法（ZZ-04，未核实），各街道自定",
  local: true,
  items: [
    { code: "red", title: "红色（重大）", attributes: { street: true } },
    { code: "orange", title: "橙色（较大）", attributes: { street: true } },
    { code: "yellow", title: "黄色（一般）", attributes: { street: false } },
    { code: "blue", title: "蓝色（轻微）", attributes: { street: false } },
  ],
};

/** How a dispute was settled (化解方式, GB/T 31000-2015). */
export const resolveWay: Taxonomy = {
  id: "resolve-way",
  title: "化解方式",
  version: "1",
  source: "GB/T 31000-2015 化解方式（字典原文未取得，条目待核）",
  local: true,
  items: itemsOf({
    "1": "人民调解",
    "2": "行政调解",
    "3": "司法调解",
    "4": "信访化解",
    "5": "仲裁",
    "6": "诉讼",
    "9": "其他",
  }),
};

/** Where a dispute is led when mediation is not its way or did not settle it (诉源治理). */
export const disputeRoute: Taxonomy = {
  id: "dispute-route",
  title: "分流途径",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    mediation: "人民调解（其他调解组织）",
    administrative: "行政调解",
    judicial: "司法调解、诉前调解",
    arbitration: "仲裁（劳动仲裁、商事仲裁）",
    ruling: "行政裁决",
    reconsideration: "行政复议",
    suit: "诉讼",
    petition: "信访",
    police: "公安机关处理",
    other: "其他法定途径",
  }),
};

/** What the police hand over because it is not theirs (非警务警情). */
export const incidentKind: Taxonomy = {
  id: "incident-kind",
  title: "非警务警情类别",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    family: "家庭婚恋纠纷",
    neighbour: "邻里纠纷",
    consumer: "消费纠纷",
    labour: "劳资纠纷",
    property: "物业纠纷",
    noise: "噪声扰民",
    debt: "债务纠纷",
    help: "群众求助",
    city: "城市管理类",
    other: "其他非警务事项",
  }),
};

/** Rounds of looking for disputes. */
export const screeningKind: Taxonomy = {
  id: "screening-kind",
  title: "排查类型",
  version: "1",
  source: "各地排查频次要求（ZZ-04，未核实），各街道自定",
  local: true,
  items: itemsOf({
    weekly: "社区周排查",
    monthly: "街道月排查",
    special: "专项排查",
    period: "重要节点排查",
    place: "重点场所、重点人群排查",
  }),
};

/** Issues left behind by earlier works, household by household. */
export const legacyIssue: Taxonomy = {
  id: "legacy-issue",
  title: "遗留问题类别",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    redevelopment: "改造遗留",
    expropriation: "征收补偿遗留",
    resettlement: "回迁安置遗留",
    lift: "加装电梯",
    title: "产权办证遗留",
    other: "其他遗留问题",
  }),
};

/** What units do side by side about a major conflict. */
export const conflictAction: Taxonomy = {
  id: "conflict-action",
  title: "处置动作类别",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    persuade: "上门劝导、释法说理",
    control: "稳控、值守",
    patrol: "巡查、清理横幅标语",
    evidence: "公安取证、训诫警示",
    notice: "法律风险告知",
    aid: "帮扶救助",
    press: "舆情引导",
    suit: "应诉、出庭",
    other: "其他",
  }),
};

/** Kinds of mediator. */
export const mediatorKind: Taxonomy = {
  id: "mediator-kind",
  title: "人民调解员类别",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    member: "人民调解委员会委员",
    fullTime: "专职人民调解员",
    partTime: "兼职人民调解员",
    lawyer: "调解律师",
    volunteer: "调解志愿者",
  }),
};

/** Grades by which a mediated case earns its mediator a subsidy (以案定补). */
export const subsidyGrade: Taxonomy = {
  id: "subsidy-grade",
  title: "以案定补等次",
  version: "1",
  source: "各地以案定补办法（未核实），等次和标准由各街道自定",
  local: true,
  items: itemsOf({
    oral: "口头协议",
    simple: "简单案件",
    ordinary: "一般案件",
    difficult: "疑难复杂案件",
    major: "重大案件",
  }),
};

/** Where a dispute came from (人民调解工作统计表). */
export const DISPUTE_SOURCES = {
  active: "主动调解",
  applied: "依申请调解",
  court: "接受委托移送-法院",
  procuratorate: "接受委托移送-检察院",
  police: "接受委托移送-公安机关",
  petition: "接受委托移送-信访部门",
  other: "接受委托移送-其他部门",
} as const;

/** 人民调解法第二十八条. */
export const AGREEMENT_FORMS = { oral: "口头协议", written: "书面协议" } as const;

export const DISPUTE_SCALES = { individual: "个体性事件", group: "一般群体性事件", major: "重大群体性事件" } as const;

/** Level of an event (特别重大 … 一般). */
export const EVENT_LEVELS = { "1": "特别重大", "2": "重大", "3": "较大", "4": "一般" } as const;
