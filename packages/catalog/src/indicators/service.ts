import { allOf, anyOf, is, oneOf } from "../build/condition.ts";
import { distinct, indicatorsOf, stock, stockOf, sum } from "./build.ts";

const cases = indicatorsOf({
  group: "政务服务",
  procedures: ["service-case"],
  dimensions: ["mode", "topic", "community", "flagged", "special", "month", "quarter"],
});

const helping = indicatorsOf({
  group: "政务服务",
  procedures: ["helper-service"],
  dimensions: ["category", "topic", "person", "community", "month", "quarter"],
});

const firms = indicatorsOf({
  group: "政务服务",
  procedures: ["enterprise-service"],
  dimensions: ["subcategory", "topic", "community", "month"],
});

const consultations = indicatorsOf({
  group: "政务服务",
  procedures: ["online-consultation"],
  dimensions: ["topic", "channel", "month"],
});

const items = indicatorsOf({
  group: "政务服务",
  procedures: ["service-item"],
  dimensions: ["category", "mode", "subcategory"],
});

const settledItems = indicatorsOf({
  group: "政务服务",
  procedures: ["service-item"],
  dimensions: ["category", "topic", "subcategory"],
});

const terminals = indicatorsOf({
  group: "政务服务",
  procedures: ["self-service-usage"],
  dimensions: ["subcategory", "topic", "mode", "category", "community", "month"],
});

const certificateFree = is("flagged", true);

/** Government service (ZW-01, ZW-04 … ZW-10). */
export const serviceIndicators = [
  cases.base({
    id: "ZW-01",
    title: "创新审批服务件次",
    unit: "件次",
    definition: "期内办结的上门审批、流动审批和容缺受理办件，按办结日期计；不予受理、撤回的不计",
    by: "closedOn",
    filter: allOf(anyOf(oneOf("mode", "home", "mobile"), is("flagged", true)), oneOf("outcome", "granted", "denied")),
  }),
  helping.base({
    id: "ZW-04",
    title: "导办帮办代办件次",
    unit: "件次",
    definition: "期内提供的导办、帮办、代办服务，按服务日期计；领导帮办另计",
    by: "occurredOn",
    filter: oneOf("category", "guide", "help", "agent"),
  }),
  helping.base({
    id: "ZW-04A",
    title: "领导帮办件次",
    unit: "件次",
    definition: "期内领导帮办服务，按服务日期计",
    by: "occurredOn",
    filter: is("category", "leader"),
  }),
  firms.base({
    id: "ZW-05",
    title: "跟踪直办服务企业数",
    unit: "家",
    definition: "期内获得跟踪直办服务的企业，同一企业（统一社会信用代码）按一家计，按服务日期计",
    by: "occurredOn",
    filter: is("category", "tracking"),
    measure: distinct("values.creditCode"),
  }),
  consultations.base({
    id: "ZW-06",
    title: "在线咨询服务件次",
    unit: "件次",
    definition: "期内通过政务服务网、公众号、远程视频等线上渠道提出的咨询，按咨询日期计",
    by: "occurredOn",
    filter: oneOf("channel", "online", "wechat", "video"),
  }),
  items.base({
    id: "ZW-07",
    title: "无证明办理部门数",
    unit: "个",
    definition: "期末有一项以上免证明办理事项的主管部门",
    by: "validFrom",
    measure: stockOf("category"),
    filter: certificateFree,
  }),
  items.base({
    id: "ZW-08",
    title: "无证明办理事项数",
    unit: "项",
    definition: "期末在用的免证明办理事项，可按信息共享、部门核验、告知承诺三种方式分列",
    by: "validFrom",
    measure: stock,
    filter: certificateFree,
  }),
  items.base({
    id: "ZW-08A",
    title: "免证明方式数",
    unit: "种",
    definition: "期末在用的免证明办理事项所用的方式：信息共享、部门核验、告知承诺",
    by: "validFrom",
    measure: stockOf("values.certificateFreeWay"),
    filter: certificateFree,
  }),
  settledItems.base({
    id: "ZW-09",
    title: "集中受理业务项数",
    unit: "项",
    definition: "期末在用、进驻大厅集中受理的事项",
    by: "validFrom",
    measure: stock,
    filter: is("special", true),
  }),
  terminals.base({
    id: "ZW-10",
    title: "自助办理件次",
    unit: "件次",
    definition: "期内自助终端查询、办理的件次之和，按使用日期计",
    by: "occurredOn",
    measure: sum("quantity"),
  }),
];
