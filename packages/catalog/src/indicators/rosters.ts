import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { allOf, filled, is, oneOf } from "../build/condition.ts";
import { indicatorsOf, stock, stockOf, stockSum } from "./build.ts";

const GROUP = {
  people: "组织和人员",
  publicity: "普法宣传",
  service: "政务服务",
  legal: "公共法律服务",
  appeal: "信访",
};

const venues = (group: string) =>
  indicatorsOf({
    group,
    procedures: ["venue"],
    dimensions: ["category", "level", "mode", "source", "community", "unit"],
  });
const counsels = indicatorsOf({
  group: GROUP.legal,
  procedures: ["counsel"],
  dimensions: ["category", "party", "source", "mode", "community", "unit"],
});
const covenants = indicatorsOf({
  group: GROUP.people,
  procedures: ["covenant"],
  dimensions: ["category", "community"],
});
const brands = indicatorsOf({
  group: GROUP.publicity,
  procedures: ["brand"],
  dimensions: ["category", "topic", "level", "unit"],
});
const honours = indicatorsOf({
  group: GROUP.people,
  procedures: ["honour"],
  dimensions: ["category", "level", "mode", "source", "community"],
});
const helpers = indicatorsOf({
  group: GROUP.service,
  procedures: ["helper"],
  dimensions: ["community", "unit", "flagged"],
});
const communities = indicatorsOf({
  group: GROUP.people,
  procedures: ["community"],
  dimensions: ["category"],
});

/** Residential areas and villages: what “居民区全覆盖” is measured against. */
const areas: Condition = oneOf("category", "area", "village");
/** Communities and villages: what “一社区一法律顾问” is measured against. */
const served: Condition = oneOf("category", "community", "village");
const charter: Condition = oneOf("category", "charter", "villageCharter");
const rules: Condition = oneOf("category", "covenant", "villageRules");
const position: Condition = allOf(is("subcategory", "position"), is("level", "area"));
const terminal: Condition = allOf(is("category", "terminal"), is("mode", "working"), is("level", "area"));

/** Part of the list of communities; all as they stand at the end of the period. What is not covered is the gap. */
const coverage = (
  id: string,
  title: string,
  definition: string,
  procedure: string,
  parts: readonly Condition[],
  whole: Condition,
): Indicator => ({
  id,
  kind: "coverage",
  title,
  group: GROUP.people,
  unit: "%",
  definition,
  dimensions: ["category"],
  roster: { procedures: ["community"], filter: whole, key: "community" },
  covered: parts.map((filter) => ({
    procedures: [procedure],
    by: "validFrom",
    filter,
    measure: stockOf("community"),
  })),
});

/** People, places, titles and names the street keeps (ZZ, GFL, XF-04/05, ZW-02/03/11, PF-11/12). */
export const rosterIndicators = [
  venues(GROUP.publicity).base({
    id: "PF-11",
    title: "普法阵地覆盖居民区数",
    unit: "个",
    definition: "期末有在用法治宣传阵地、云课堂等普法阵地的居民区（村），一个居民区计一次",
    by: "validFrom",
    filter: position,
    measure: stockOf("community"),
  }),
  coverage(
    "PF-11A",
    "普法阵地居民区覆盖率",
    "期末有在用普法阵地的居民区（村）占居民区（村）名录的比例",
    "venue",
    [position],
    areas,
  ),
  brands.base({
    id: "PF-12",
    title: "普法品牌栏目阵地数",
    unit: "个",
    definition: "期末在用的普法品牌、专栏、子栏目、法治文化圈和品牌项目，以名册登记为准",
    by: "validFrom",
    filter: is("subcategory", "publicity"),
    measure: stock,
  }),
  venues(GROUP.appeal).base({
    id: "XF-04",
    title: "群众诉求服务大厅数",
    unit: "个",
    definition: "期末在用的群众诉求服务大厅，街道和社区两级合计",
    by: "validFrom",
    filter: is("category", "serviceHall"),
    measure: stock,
  }),
  venues(GROUP.appeal).base({
    id: "XF-05",
    title: "群众诉求服务窗口数",
    unit: "个",
    definition: "期末在用的群众诉求服务窗口",
    by: "validFrom",
    filter: is("category", "serviceWindow"),
    measure: stock,
  }),
  helpers.base({
    id: "ZW-02",
    title: "帮办员数",
    unit: "名",
    definition: "期末在岗的帮办员",
    by: "validFrom",
    filter: is("category", "helper"),
    measure: stock,
  }),
  helpers.base({
    id: "ZW-03",
    title: "代办员数",
    unit: "名",
    definition: "期末在岗的代办员",
    by: "validFrom",
    filter: is("category", "agent"),
    measure: stock,
  }),
  venues(GROUP.service).base({
    id: "ZW-11",
    title: "自助终端覆盖居民区数",
    unit: "个",
    definition: "期末有正常使用的自助服务终端的居民区（村），一个居民区计一次",
    by: "validFrom",
    filter: terminal,
    measure: stockOf("community"),
  }),
  coverage(
    "ZW-11A",
    "自助终端居民区覆盖率",
    "期末有正常使用的自助服务终端的居民区（村）占居民区（村）名录的比例",
    "venue",
    [terminal],
    areas,
  ),
  venues(GROUP.legal).base({
    id: "GFL-01",
    title: "公共法律服务室数",
    unit: "个",
    definition: "期末在用的社区（村）公共法律服务室",
    by: "validFrom",
    filter: is("category", "legalRoom"),
    measure: stock,
  }),
  coverage(
    "GFL-02",
    "一社区一法律顾问覆盖率",
    "期末法律顾问在聘期内的社区（村）占社区（村）名录的比例",
    "counsel",
    [is("category", "community")],
    served,
  ),
  honours.base({
    id: "ZZ-02",
    title: "民主法治社区数",
    unit: "个",
    definition: "期末命名有效的民主法治示范社区（村），一个社区有几级命名的计一次",
    by: "validFrom",
    filter: is("category", "democratic"),
    measure: stockOf("community"),
  }),
  coverage(
    "ZZ-02A",
    "民主法治社区占比",
    "期末命名有效的民主法治示范社区（村）占社区（村）名录的比例",
    "honour",
    [is("category", "democratic")],
    served,
  ),
  counsels.base({
    id: "ZZ-03",
    title: "驻队律师年度经费",
    unit: "元/年",
    definition: "期末在聘期内的驻队律师合同年度金额之和",
    by: "validFrom",
    filter: is("category", "squad"),
    measure: stockSum("amount"),
  }),
  indicatorsOf({
    group: GROUP.people,
    procedures: ["talent"],
    dimensions: ["category", "topic", "source", "unit", "flagged"],
  }).base({
    id: "ZZ-04",
    title: "法治人才库人数",
    unit: "人",
    definition: "期末在库的法治人才，按层级分列",
    by: "validFrom",
    measure: stock,
  }),
  covenants.combined(["ZZ-05A", "ZZ-05B"], ["ZZ-05C"], {
    id: "ZZ-05",
    title: "自治章程居民公约覆盖居民区数",
    unit: "个",
    definition: "期末章程和公约都有效的居民区（村）：有章程的加有公约的，减去至少有其一的",
  }),
  covenants.base({
    id: "ZZ-05A",
    title: "有自治章程的居民区数",
    unit: "个",
    definition: "期末有有效自治章程的居民区（村）",
    by: "validFrom",
    filter: charter,
    measure: stockOf("community"),
  }),
  covenants.base({
    id: "ZZ-05B",
    title: "有居民公约的居民区数",
    unit: "个",
    definition: "期末有有效居民公约、村规民约的居民区（村）",
    by: "validFrom",
    filter: rules,
    measure: stockOf("community"),
  }),
  covenants.base({
    id: "ZZ-05C",
    title: "有章程或者公约的居民区数",
    unit: "个",
    definition: "期末章程、公约至少有其一的居民区（村）",
    by: "validFrom",
    measure: stockOf("community"),
  }),
  coverage(
    "ZZ-05D",
    "居民公约覆盖率",
    "期末有有效居民公约、村规民约的居民区（村）占居民区（村）名录的比例",
    "covenant",
    [rules],
    areas,
  ),
  coverage(
    "ZZ-05E",
    "自治章程居民公约覆盖率",
    "期末自治章程和居民公约（村规民约）都有效的居民区（村）占居民区（村）名录的比例",
    "covenant",
    [charter, rules],
    areas,
  ),
  honours.base({
    id: "ZZ-06",
    title: "表彰荣誉数",
    unit: "项",
    definition: "授予日期在期内的表彰荣誉，个人、集体、项目合计，可按获得者筛选",
    by: "validFrom",
    filter: is("subcategory", "award"),
    dimensions: ["category", "level", "mode", "source", "community", "year"],
  }),
  indicatorsOf({
    group: GROUP.people,
    procedures: ["population"],
    dimensions: ["community", "source"],
  }).base({
    id: "ZZ-07",
    title: "辖区常住人口数",
    unit: "人",
    definition: "各社区期末最近一次统计的常住人口之和，数据来源另列",
    by: "validFrom",
    measure: stockSum("headcount"),
  }),
  indicatorsOf({
    group: GROUP.people,
    procedures: ["project"],
    dimensions: ["category", "level", "topic"],
  }).base({
    id: "ZZ-08",
    title: "法治为民办实事项目入选年数",
    unit: "年",
    definition: "截至期末所在年度，连续每年至少有一个项目入选上级法治为民办实事名单的年数，按入选公布日期计",
    by: "filedOn",
    filter: allOf(is("category", "people"), is("flagged", true)),
    measure: { kind: "years" },
  }),
  brands.base({
    id: "ZZ-09",
    title: "培训宣传模式品牌数",
    unit: "种",
    definition: "期末在用的培训模式、工作机制和培训品牌，以名册登记为准；没有登记的说法没有数据支撑",
    by: "validFrom",
    filter: is("subcategory", "mode"),
    measure: stock,
  }),
  communities.base({
    id: "ZZ-13",
    title: "居民区（村、社区）数",
    unit: "个",
    definition: "期末名录中的居民区、村和社区，各项覆盖率以此为分母",
    by: "validFrom",
    measure: stock,
  }),
  indicatorsOf({
    group: GROUP.people,
    procedures: ["law-leader"],
    dimensions: ["category", "topic", "community"],
  }).base({
    id: "ZZ-14",
    title: "法治带头人和法律明白人数",
    unit: "名",
    definition: "期末在册的法治带头人、法律明白人",
    by: "validFrom",
    filter: oneOf("category", "leader", "aware"),
    measure: stock,
  }),
  indicatorsOf({
    group: GROUP.people,
    procedures: ["outside-score"],
    dimensions: ["category", "source", "topic", "level", "year"],
  }).base({
    id: "ZZ-15",
    title: "上级考评结果数",
    unit: "项",
    definition: "期内公布的上级考评结果；得分由考评单位给出，本单位不作计算",
    by: "occurredOn",
    filter: filled("source"),
  }),
];
