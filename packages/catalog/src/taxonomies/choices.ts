/** Where a grid event comes from. Those from outside the patrol are verified before filing. */
export const EVENT_SOURCES = {
  patrol: "网格巡查",
  urban: "数字城管",
  citizen: "群众上报",
  hotline: "12345热线",
  video: "视频智能发现",
  sensor: "物联感知",
  community: "社区反馈",
  leader: "领导交办",
  media: "媒体曝光",
  police: "非警务警情",
  platform: "上级平台派单",
  other: "其他",
} as const;

/** Fields of a themed joint handling (一件事). */
export const THEME_FIELDS = {
  training: "校外培训",
  decoration: "房屋装修",
  waste: "建筑垃圾处置",
  catering: "餐饮油烟",
  renting: "出租房管理",
  ebike: "电动自行车",
  construction: "违法建设",
  noise: "噪声扰民",
  parking: "停车秩序",
  pets: "养犬管理",
  other: "其他",
} as const;

/** 三重一大 (SZD-01). */
export const THREE_MAJOR = {
  decision: "重大决策",
  personnel: "重要人事任免",
  project: "重大项目安排（重大工程、采购）",
  funds: "大额资金使用",
} as const;

/** Sources of a penalty case (案件来源). */
export const CASE_SOURCES = {
  inspection: "检查发现",
  patrol: "巡查发现",
  complaint: "投诉举报",
  event: "网格事件移送",
  transferred: "其他机关移送",
  assigned: "上级交办",
  media: "媒体曝光",
  other: "其他",
} as const;
