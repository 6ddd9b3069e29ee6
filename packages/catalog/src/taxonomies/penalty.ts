import type { Taxonomy, TaxonomyItem } from "./taxonomy.ts";

/** Kinds of administrative penalty (行政处罚法第九条). Detention is here for the list's completeness; a street may never decide it (POW-08). */
export const PENALTY_KINDS = {
  warning: "警告",
  criticism: "通报批评",
  fine: "罚款",
  "confiscate-gains": "没收违法所得",
  "confiscate-goods": "没收非法财物",
  "suspend-permit": "暂扣许可证件",
  "lower-grade": "降低资质等级",
  "revoke-permit": "吊销许可证件",
  "restrict-business": "限制开展生产经营活动",
  "stop-business": "责令停产停业",
  "close-down": "责令关闭",
  "ban-from-trade": "限制从业",
  detention: "行政拘留",
  other: "法律、行政法规规定的其他行政处罚",
} as const;

/** Identity papers other than the identity card (双公示 证件类型). */
export const OTHER_IDS = {
  passport: "护照号",
  hkmo: "港澳居民来往内地通行证",
  taiwan: "台湾居民来往大陆通行证",
  permanent: "外国人永久居留身份证",
  other: "其他-其他证件",
} as const;

/** By what title an office punishes (执法权来源). */
export const POWER_SOURCES = { own: "法定职权", devolved: "赋权事项", entrusted: "受委托" } as const;

/** Fields (领域) of enforcement by which reports divide penalties. */
export const PENALTY_FIELDS = {
  appearance: "市容环境卫生",
  planning: "城乡规划（违法建设）",
  municipal: "市政公用",
  greening: "园林绿化",
  ecology: "生态环境",
  traffic: "道路交通",
  fishery: "渔业渔政",
  river: "水务河道",
  housing: "住建房产",
  property: "物业管理",
  gas: "燃气",
  fire: "消防",
  safety: "安全生产",
  market: "市场监管",
  culture: "文化旅游",
  education: "校外培训",
  health: "卫生健康",
  civil: "民政殡葬",
  agriculture: "农业农村",
  dogs: "养犬管理",
} as const satisfies Record<string, string>;

export type PenaltyField = keyof typeof PENALTY_FIELDS;

/**
 * Cause, field, law. None of these articles is in the rule book: each is shown as unverified until the street's lawyer settles it.
 * The power list of the province rules (POW-04, POW-05).
 */
const CAUSES: readonly (readonly [code: string, field: PenaltyField, title: string, law: string])[] = [
  ["SR01", "appearance", "占道经营", "城市市容和环境卫生管理条例、地方市容条例"],
  ["SR02", "appearance", "店外经营", "城市市容和环境卫生管理条例、地方市容条例"],
  ["SR03", "appearance", "擅自在街道两侧和公共场地堆放物料", "城市市容和环境卫生管理条例第三十六条"],
  ["SR04", "appearance", "未经同意擅自设置大型户外广告", "城市市容和环境卫生管理条例第三十六条"],
  ["SR05", "appearance", "随地吐痰、便溺，乱扔果皮、纸屑和烟头等废弃物", "城市市容和环境卫生管理条例第三十四条"],
  [
    "SR06",
    "appearance",
    "在建筑物、设施以及树木上涂写、刻画或者未经批准张挂、张贴宣传品",
    "城市市容和环境卫生管理条例第三十四条",
  ],
  ["SR07", "appearance", "未按规定分类投放生活垃圾", "固体废物污染环境防治法第一百一十一条"],
  ["SR08", "appearance", "擅自倾倒、抛撒、堆放工程施工过程中产生的建筑垃圾", "固体废物污染环境防治法第一百一十一条"],
  ["SR09", "appearance", "运输车辆沿途丢弃、遗撒", "固体废物污染环境防治法、城市建筑垃圾管理规定"],
  ["SR10", "appearance", "擅自饲养家畜家禽影响市容和环境卫生", "城市市容和环境卫生管理条例第三十五条"],
  ["GH01", "planning", "未取得建设工程规划许可证进行建设", "城乡规划法第六十四条"],
  ["GH02", "planning", "未按照建设工程规划许可证的规定进行建设", "城乡规划法第六十四条"],
  ["GH03", "planning", "未经批准进行临时建设", "城乡规划法第六十六条"],
  ["GH04", "planning", "临时建筑物、构筑物超过批准期限不拆除", "城乡规划法第六十六条"],
  ["SZ01", "municipal", "擅自占用或者挖掘城市道路", "城市道路管理条例第四十二条"],
  ["SZ02", "municipal", "损坏市政公用设施", "城市道路管理条例"],
  ["SZ03", "municipal", "未取得排水许可向城镇排水设施排放污水", "城镇排水与污水处理条例"],
  ["LH01", "greening", "损坏城市树木花草", "城市绿化条例第二十六条"],
  ["LH02", "greening", "擅自砍伐城市树木", "城市绿化条例第二十六条"],
  ["LH03", "greening", "擅自占用城市绿化用地", "城市绿化条例第二十七条"],
  ["HB01", "ecology", "餐饮服务业经营者未安装油烟净化设施或者超标排放油烟", "大气污染防治法第一百一十八条"],
  ["HB02", "ecology", "在禁止区域内露天烧烤", "大气污染防治法第一百一十九条"],
  ["HB03", "ecology", "露天焚烧秸秆、落叶、垃圾", "大气污染防治法第一百一十九条"],
  ["HB04", "ecology", "施工工地未采取有效防尘降尘措施", "大气污染防治法第一百一十五条"],
  ["HB05", "ecology", "未按规定夜间施工产生噪声", "噪声污染防治法第七十七条"],
  ["HB06", "ecology", "社会生活噪声扰民", "噪声污染防治法第八十二条"],
  ["JT01", "traffic", "机动车在人行道违法停放", "道路交通安全法第九十三条"],
  ["JT02", "traffic", "货运车辆超限、违规行驶", "公路安全保护条例、道路交通安全法"],
  ["YZ01", "fishery", "在禁渔区、禁渔期进行捕捞", "渔业法第三十八条"],
  ["YZ02", "fishery", "使用禁用的渔具、捕捞方法进行捕捞", "渔业法第三十八条"],
  ["SW01", "river", "在河道管理范围内弃置、堆放阻碍行洪的物体", "水法第六十六条"],
  ["ZJ01", "housing", "住宅装修擅自变动建筑主体和承重结构", "建设工程质量管理条例第六十九条"],
  ["ZJ02", "housing", "未取得施工许可证擅自施工", "建筑法第六十四条"],
  ["WY01", "property", "擅自改变物业公共建筑和共用设施用途", "物业管理条例"],
  ["WY02", "property", "擅自占用、挖掘物业管理区域内道路、场地", "物业管理条例"],
  ["RQ01", "gas", "燃气用户违反用气安全规定", "城镇燃气管理条例第四十九条"],
  ["RQ02", "gas", "未取得燃气经营许可证从事燃气经营活动", "城镇燃气管理条例第四十五条"],
  ["XF01", "fire", "占用、堵塞、封闭疏散通道、安全出口、消防车通道", "消防法第六十条"],
  ["XF02", "fire", "电动自行车违规停放、充电", "高层民用建筑消防安全管理规定第四十七条"],
  ["XF03", "fire", "消防控制室无人值守", "消防法、高层民用建筑消防安全管理规定"],
  ["AQ01", "safety", "未按规定对从业人员进行安全生产教育和培训", "安全生产法第九十七条"],
  ["AQ02", "safety", "未在有较大危险因素的场所、设施上设置安全警示标志", "安全生产法第九十九条"],
  ["AQ03", "safety", "未采取措施消除事故隐患", "安全生产法第一百零二条"],
  ["SC01", "market", "无照经营", "无证无照经营查处办法第十三条"],
  ["WH01", "culture", "擅自从事营业性娱乐场所经营活动", "娱乐场所管理条例"],
  ["JY01", "education", "擅自举办校外培训机构", "校外培训行政处罚暂行办法"],
  ["WJ01", "health", "未取得公共场所卫生许可证擅自营业", "公共场所卫生管理条例"],
  ["MZ01", "civil", "在禁止区域抛撒、焚烧丧葬用品", "殡葬管理条例、地方殡葬条例"],
  ["NY01", "agriculture", "农村村民未经批准非法占用土地建住宅", "土地管理法第七十八条"],
  ["YQ01", "dogs", "饲养的犬只未按规定定期接种狂犬病疫苗", "动物防疫法第九十二条"],
  ["YQ02", "dogs", "携犬出户未按规定束牵引绳", "动物防疫法、地方养犬条例"],
];

/** Causes of penalty (案由): each with its field (`field`) and the law it breaks (`law`). */
export const penaltyCause: Taxonomy = {
  id: "penalty-cause",
  title: "违法行为（案由）",
  version: "1",
  source: "街道常见赋权事项示例，案由和条文以省级公布的赋权清单及现行法律为准（POW-04、POW-05）",
  local: true,
  items: [
    ...Object.entries(PENALTY_FIELDS).map(([code, title]): TaxonomyItem => ({ code, title })),
    ...CAUSES.map(([code, field, title, law]): TaxonomyItem => ({
      code,
      title,
      parent: field,
      attributes: { field, fieldTitle: PENALTY_FIELDS[field], law: `${law}（条文未核实）` },
    })),
  ],
};
