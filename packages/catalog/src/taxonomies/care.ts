import type { LengthUnit } from "@fadu/engine/definition/clock.ts";
import { itemsOf, type Taxonomy, type TaxonomyItem } from "./taxonomy.ts";

const plan = (code: string, title: string, n: number, unit: LengthUnit, basis: string): TaxonomyItem => ({
  code,
  title,
  attributes: { limit: { n, unit }, basis },
});

/**
 * How often a person in care is visited: the limit is counted from the visit before. Only MH-02 and MH-03 are published
 * standards (second-hand); the rest are customs of the office, so the whole list is each street's own.
 */
const visitPlan: Taxonomy = {
  id: "visit-plan",
  title: "走访安排",
  version: "1",
  source: "国家基本公共卫生服务规范（MH-02、MH-03，二手核实）；其余为惯例（MH-04、SH-02，未核实）",
  local: true,
  items: [
    plan("MH-1", "严重精神障碍患者（病情稳定）", 3, "month", "MH-03"),
    plan("MH-2", "严重精神障碍患者（基本稳定）", 1, "month", "MH-04"),
    plan("MH-3", "严重精神障碍患者（病情不稳定）", 14, "day", "MH-02"),
    plan("SH-1", "安置帮教对象（重点）", 1, "month", "SH-02"),
    plan("SH-2", "安置帮教对象（一般）", 3, "month", "SH-02"),
    plan("DRG-1", "社区戒毒、社区康复和在册管控人员", 1, "month", "惯例"),
  ],
};

/** What is done for a person in care. */
const aidKind: Taxonomy = {
  id: "aid-kind",
  title: "帮扶类别",
  version: "1",
  source: "安置帮教、禁毒工作惯例",
  local: true,
  items: itemsOf({
    visit: "走访慰问",
    job: "就业帮扶",
    training: "技能培训",
    relief: "临时救助",
    allowance: "最低生活保障申请",
    insurance: "社会保险接续",
    housing: "住房帮扶",
    medical: "医疗帮扶",
    psychology: "心理疏导",
    schooling: "子女入学帮扶",
    household: "户籍、证件办理",
    other: "其他",
  }),
};

/** Premises that are swept for drugs and other offences. */
const premisesKind: Taxonomy = {
  id: "premises-kind",
  title: "重点场所类别",
  version: "1",
  source: "禁毒、治安清查惯例",
  local: true,
  items: itemsOf({
    entertainment: "歌舞娱乐场所",
    hotel: "旅馆、民宿",
    bath: "洗浴、足浴、按摩场所",
    internet: "互联网上网服务场所",
    rental: "出租房屋",
    logistics: "物流寄递网点",
    pharmacy: "药店、诊所",
    chemical: "易制毒化学品企业",
    other: "其他场所",
  }),
};

/** Trades whose people are tested for drugs. */
const keyTrade: Taxonomy = {
  id: "key-trade",
  title: "毛发检测重点行业",
  version: "1",
  source: "禁毒示范创建惯例",
  local: true,
  items: itemsOf({
    driving: "客货运输、网约车",
    delivery: "快递、外卖",
    entertainment: "娱乐服务",
    hotel: "旅馆住宿",
    construction: "建筑施工",
    security: "保安服务",
    education: "教育培训",
    government: "机关事业单位、村（社区）干部",
    other: "其他行业",
  }),
};

/** What a clue on organised crime is about. */
const crimeClueKind: Taxonomy = {
  id: "crime-clue-kind",
  title: "扫黑除恶线索类别",
  version: "1",
  source: "常态化扫黑除恶线索排查惯例",
  local: true,
  items: itemsOf({
    politics: "把持基层政权",
    land: "征地拆迁、工程建设",
    market: "欺行霸市、强买强卖",
    loan: "非法放贷、暴力讨债",
    vice: "黄赌毒",
    online: "网络黑恶",
    umbrella: "充当保护伞",
    fraud: "电信网络诈骗",
    other: "其他",
  }),
};

/** What a person or matter needs watching for. */
const keyPersonKind: Taxonomy = {
  id: "key-person-kind",
  title: "重点人、重点事类别",
  version: "1",
  source: "基层研判惯例",
  local: true,
  items: itemsOf({
    petition: "信访积案",
    dispute: "重大矛盾纠纷",
    setback: "生活失意、心态失衡",
    mental: "肇事肇祸风险",
    family: "婚恋家庭矛盾激化",
    wage: "欠薪讨薪",
    property: "房地产、物业纠纷",
    other: "其他",
  }),
};

/** How a resettled or treated person stands in the world. */
export const LIVELIHOODS = {
  employed: "已就业",
  self: "灵活就业、自主创业",
  farming: "务农",
  schooling: "就学",
  seeking: "待业",
  unable: "无劳动能力",
} as const;

/** Classes of the care of persons, each a street's own. */
export const careTaxonomies: readonly Taxonomy[] = [
  visitPlan,
  aidKind,
  premisesKind,
  keyTrade,
  crimeClueKind,
  keyPersonKind,
];
