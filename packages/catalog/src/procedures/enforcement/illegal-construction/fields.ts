import type { Field } from "@fadu/engine/definition/field.ts";
import { SCENE_PHOTOS } from "../../../taxonomies/exhibit-kinds.ts";
import {
  accounts,
  area,
  choice,
  date,
  datetime,
  exhibits,
  integer,
  longtext,
  party,
  place,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";

const discovery = {
  source: taxonomy("发现来源", "construction-source", { group: "发现" }),
  sourceNumber: text("来源编号", { group: "发现" }),
  foundAt: datetime("首次发现（接报）时间", { group: "发现" }),
  place: place("违法建设地点", { group: "发现" }),
  progress: choice("建设状态", { underWay: "正在搭建", built: "已建成" }, { group: "发现" }),
  stock: choice("存量/新增", { new: "新增", existing: "存量" }, { group: "发现" }),
  description: longtext("现场描述", { group: "发现" }),
  squad: unit("承办执法机构", { group: "发现" }),
  photos: exhibits("现状照片", { group: "发现", kinds: [...SCENE_PHOTOS, "photo", "video"] }),
  officers: accounts("执法人员", { group: "核查", help: "两名以上，执法证在当日有效" }),
  arrivedAt: datetime("到达现场时间", { group: "核查" }),
  sceneText: longtext("现场情况", { group: "核查" }),
  dismissReason: longtext("不属于违法建设的理由", { group: "核查" }),
} as const satisfies Record<string, Field>;

const investigation = {
  offender: party("建设单位（个人）", { group: "当事人", help: "经通告仍无法确定的，写明“无法确定”" }),
  builderKnown: yesno("建设单位（个人）已确定", { group: "当事人" }),
  cause: taxonomy("违法行为（案由）", "penalty-cause", { group: "立案" }),
  occurredAt: datetime("建设时间", { group: "立案", help: "正在建设的填最近一次施工时间" }),
  use: taxonomy("用途", "building-use", { group: "立案" }),
  structure: text("结构", { group: "立案" }),
  floors: integer("层数", { group: "立案", min: 0 }),
  authority: choice(
    "职权依据",
    {
      town: "乡镇政府法定职权（乡、村庄规划区）",
      devolved: "赋权事项（列入行政处罚权清单）",
      mandated: "县级以上地方人民政府责成",
    },
    { group: "立案" },
  ),
  mandate: exhibits("责成文件", { group: "立案" }),
  facts: longtext("违法事实", { group: "立案" }),
  stopOrder: longtext("责令停止建设的内容", { group: "责令停止建设" }),
  stopped: choice("停工情况", { stopped: "已停止建设", going: "未停止建设" }, { group: "责令停止建设" }),
  measuredOn: date("测量日期", { group: "测量" }),
  measuredArea: area("测量建筑面积", { group: "测量", min: 0 }),
  measureWay: choice("测量方式", { field: "现场丈量", survey: "测绘机构测绘", image: "影像量算" }, { group: "测量" }),
  drawing: exhibits("测量图（成果）", { group: "测量" }),
  evidence: exhibits("证据材料", { group: "测量" }),
  noticePostedOn: date("通告日期", { group: "通告" }),
  noticePlaces: text("通告张贴地点、媒介", { group: "通告" }),
} as const satisfies Record<string, Field>;

const determination = {
  planningOffice: text("规划主管部门", { group: "规划认定" }),
  planningQuestion: longtext("提请认定的事项", { group: "规划认定" }),
  determination: choice(
    "认定结论",
    {
      lawful: "合法，不属于违法建设",
      correctable: "尚可采取改正措施消除对规划实施的影响",
      removable: "无法采取改正措施消除影响，应当拆除",
      confiscable: "应当拆除而不能拆除，没收实物或者违法收入",
    },
    { group: "规划认定" },
  ),
  determinationText: longtext("认定意见", { group: "规划认定" }),
  determinationFile: exhibits("规划认定意见", { group: "规划认定" }),
  illegalArea: area("认定违法建筑面积", { group: "规划认定", min: 0 }),
} as const satisfies Record<string, Field>;

const deciding = {
  eConsent: exhibits("当事人同意电子送达的确认书", { group: "告知和决定", kinds: ["signed"] }),
  orderText: longtext("拆除的范围和内容", { group: "告知和决定" }),
  orderLaw: longtext("责令拆除的依据", { group: "告知和决定" }),
  statementText: longtext("当事人陈述、申辩", { group: "告知和决定" }),
  statementReply: longtext("对陈述、申辩的复核意见", { group: "告知和决定" }),
  reviewOpinion: choice("审核意见", { agree: "同意", correct: "建议改正" }, { group: "法制审核" }),
  reviewText: longtext("审核意见说明", { group: "法制审核" }),
  demolishBy: date("自行拆除期限", { group: "告知和决定" }),
  correction: longtext("责令改正的内容", { group: "限期改正" }),
  correctionLaw: text("责令改正的依据", { group: "限期改正" }),
  correctBy: date("改正期限", { group: "限期改正" }),
  corrected: choice("复查结果", { done: "已改正", undone: "未改正" }, { group: "限期改正" }),
  correctedText: longtext("复查情况", { group: "限期改正" }),
  penaltyReason: longtext("转行政处罚（罚款、没收）的理由", { group: "行政处罚" }),
} as const satisfies Record<string, Field>;

const demolition = {
  announcedOn: date("公告日期", { group: "公告" }),
  announcePlaces: text("公告张贴地点、媒介", { group: "公告" }),
  selfDemolishBy: date("公告的自行拆除期限", { group: "公告" }),
  announcePhotos: exhibits("公告照片", { group: "公告" }),
  remedyKind: choice("救济种类", { reconsideration: "行政复议", litigation: "行政诉讼" }, { group: "救济" }),
  remedyOn: date("申请（起诉）日期", { group: "救济" }),
  remedyResult: choice(
    "救济结果",
    { upheld: "维持、驳回", withdrawn: "撤回申请、撤诉", overturned: "变更、撤销、确认违法或者无效" },
    { group: "救济" },
  ),
  remedyOverOn: date("复议、诉讼期限届满（救济终结）日", { group: "救济" }),
  remedyNumber: text("复议决定、裁判文书文号", { group: "救济" }),
  enforceWay: choice("强制拆除途径", { own: "本机关强制执行", court: "申请人民法院强制执行" }, { group: "强制拆除" }),
  necessity: longtext("必要性说明", { group: "强制拆除" }),
  executionText: longtext("强制执行情况", { group: "强制拆除" }),
  mode: choice("拆除方式", { self: "自行拆除", assisted: "协助拆除", forced: "强制拆除" }, { group: "拆除" }),
  demolishedOn: date("拆除完成日期", { group: "拆除" }),
  demolishedArea: area("本次拆除面积", { group: "拆除", min: 0 }),
  whole: yesno("应当拆除的部分已全部拆除", { group: "拆除" }),
  assistConsent: exhibits("当事人同意协助拆除的书面材料", { group: "拆除", kinds: ["signed", "documentary"] }),
  before: exhibits("拆除前照片", { group: "拆除", kinds: ["before", "far", "near", "photo"] }),
  after: exhibits("拆除后照片", { group: "拆除", kinds: ["after", "far", "near", "photo"] }),
  transferTo: text("移送的机关", { group: "结案" }),
  closingKind: choice(
    "结案方式",
    {
      demolished: "已拆除",
      corrected: "已改正",
      confiscated: "已没收",
      revoked: "决定被撤销",
      ended: "终止办理（灭失、征收等）",
    },
    { group: "结案" },
  ),
  closingReason: longtext("结案说明", { group: "结案" }),
} as const satisfies Record<string, Field>;

/** 违法建设: found when and by whom, how large, what planning says of it, what came down, how and how much. */
export const fields = {
  ...discovery,
  ...investigation,
  ...determination,
  ...deciding,
  ...demolition,
} as const satisfies Record<string, Field>;

export type ConstructionField = keyof typeof fields;
