import { itemsOf, type Taxonomy } from "./taxonomy.ts";

/** What an illegal building is used for (用途). */
export const buildingUse: Taxonomy = {
  id: "building-use",
  title: "建筑用途",
  version: "1",
  source: "街道违法建设台账常用分类，代码自编，可增删",
  local: true,
  items: itemsOf({
    dwelling: "居住",
    shop: "商铺",
    factory: "厂房",
    store: "仓储",
    office: "办公",
    canteen: "餐饮",
    breeding: "养殖",
    annex: "附属设施（棚、架、围墙）",
    roof: "屋顶（平台）加建",
    ground: "占用绿地、道路、公共场地",
    other: "其他",
  }),
};

/** How an illegal building came to be known (发现来源). */
export const constructionSource: Taxonomy = {
  id: "construction-source",
  title: "违法建设发现来源",
  version: "1",
  source: "街道违法建设台账常用来源，代码自编，可增删",
  local: true,
  items: itemsOf({
    patrol: "巡查发现",
    complaint: "投诉举报",
    hotline: "12345热线",
    event: "网格事件",
    satellite: "卫星影像、无人机",
    assigned: "上级交办",
    transferred: "其他机关移送",
    other: "其他",
  }),
};
