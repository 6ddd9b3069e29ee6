import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** What a hidden danger is about. */
const hazardClass: Taxonomy = {
  id: "hazard-class",
  title: "隐患类别",
  version: "1",
  source: "安全生产、消防检查惯例",
  local: true,
  items: itemsOf({
    exit: "疏散通道、安全出口",
    equipment: "消防设施器材",
    electric: "电气线路、用电安全",
    gas: "燃气安全",
    ebike: "电动自行车停放充电",
    mixed: "三合一场所、违规住人",
    rental: "出租房、合用场所",
    fireRoom: "动火作业、厨房排油烟",
    chemical: "危险化学品",
    construction: "建筑施工、高处作业",
    building: "房屋结构安全",
    limited: "有限空间作业",
    machine: "机械设备、特种设备",
    system: "安全责任制、制度、培训",
    flood: "防汛防台、地质灾害",
    road: "道路交通",
    school: "校园安全",
    other: "其他",
  }),
};

/** Kinds of disaster a plan or a drill is for. */
const disasterKind: Taxonomy = {
  id: "disaster-kind",
  title: "灾种",
  version: "1",
  source: "应急预案体系惯例",
  local: true,
  items: itemsOf({
    flood: "防汛防台",
    fire: "消防",
    production: "生产安全事故",
    earthquake: "地震",
    geology: "地质灾害",
    health: "公共卫生",
    food: "食品安全",
    terror: "反恐防爆",
    school: "校园安全",
    cold: "低温雨雪冰冻",
    gas: "燃气泄漏",
    rescue: "自然灾害救援",
    other: "其他",
  }),
};

/** Classes of safety and emergency work, each a street's own. */
export const safetyTaxonomies: readonly Taxonomy[] = [hazardClass, disasterKind];
