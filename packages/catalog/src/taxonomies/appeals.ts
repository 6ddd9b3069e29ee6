import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** Classes of a petition (信访工作条例第二十九条至第三十一条). */
export const PETITION_CLASSES = { suggestion: "建议意见", accusation: "检举控告", claim: "申诉求决" } as const;

/** Ways a petition comes (信访工作条例第十七条). */
export const PETITION_FORMS = {
  letter: "来信",
  visit: "走访",
  call: "电话",
  network: "信息网络",
  fax: "传真",
  other: "其他",
} as const;

/** Routes for a claim (信访工作条例第三十一条). */
export const PETITION_ROUTES = {
  judicial: "诉讼、复议、检察、公安等法律程序",
  arbitration: "仲裁",
  party: "党员申诉、申请复审",
  administrative: "行政复议、裁决、确认、许可、处罚等行政程序",
  duty: "申请查处违法行为、履行保护职责",
  petition: "信访程序办理",
} as const;

/** Types of what a caller asks (HOT-05). */
export const APPEAL_KINDS = {
  consult: "咨询",
  help: "求助",
  complaint: "投诉",
  report: "举报",
  suggest: "建议",
  thanks: "感谢",
  other: "其他",
} as const;

/** Channels through which people reach the office. */
export const CHANNELS = {
  hotline: "12345热线",
  call: "来电",
  letter: "来信",
  visit: "来访",
  online: "网上",
  app: "移动端",
  other: "其他",
} as const;

/** What people's appeals are about; each street adjusts it to its own statistics. */
export const appealTopic: Taxonomy = {
  id: "appeal-topic",
  title: "诉求分类",
  version: "1",
  source: "本目录默认分类，各街道按本地统计口径调整",
  local: true,
  items: itemsOf({
    SR: "市容环境",
    WJ: "违法建设",
    WY: "物业管理",
    ZS: "噪声扰民",
    JT: "交通停车",
    SZ: "市政设施",
    LJ: "垃圾清运",
    YY: "油烟异味",
    XF: "消防安全",
    AQ: "安全生产",
    LD: "劳动社保",
    XB: "消费维权",
    JY: "教育培训",
    YL: "医疗卫生",
    CQ: "征收拆迁",
    LL: "邻里纠纷",
    MS: "民生救助",
    ZW: "政务服务",
    JL: "作风效能",
    QT: "其他",
  }),
};
