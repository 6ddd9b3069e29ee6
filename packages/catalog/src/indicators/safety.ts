import { allOf, is } from "../build/condition.ts";
import { indicatorsOf, stock, sum } from "./build.ts";

const group = "安全生产";

const classes = indicatorsOf({
  group,
  procedures: ["safety-class"],
  dimensions: ["category", "subcategory", "community", "party", "mode", "month", "quarter"],
});

const interviews = indicatorsOf({
  group,
  procedures: ["warning-interview"],
  dimensions: ["category", "subcategory", "source", "outcome", "community", "month", "quarter"],
});

const papers = indicatorsOf({
  group,
  procedures: ["signed-commitment"],
  dimensions: ["category", "mode", "community", "month", "quarter"],
});

const drills = indicatorsOf({
  group: "应急演练",
  procedures: ["drill"],
  dimensions: ["category", "subcategory", "level", "unit", "community", "month", "quarter"],
});

const posts = indicatorsOf({
  group: "应急演练",
  procedures: ["emergency-post"],
  dimensions: ["topic", "unit"],
});

/** Safety and drills (AQ-01 … AQ-03, YL-01, YL-02). */
export const safetyIndicators = [
  classes.base({
    id: "AQ-01",
    title: "安全生产小课堂场次",
    unit: "场次",
    definition: "期内开展的安全小课堂，按开展日期计",
    by: "occurredOn",
  }),
  interviews.base({
    id: "AQ-02",
    title: "约谈警示场次",
    unit: "场次",
    definition: "期内进行的安全约谈，按约谈日期计；未到场、取消的不计",
    by: "occurredOn",
  }),
  papers.base({
    id: "AQ-03",
    title: "安全承诺书告知书份数",
    unit: "份",
    definition: "期内签订的安全承诺书、安全告知书份数之和，按签订日期计",
    by: "occurredOn",
    measure: sum("quantity"),
  }),
  drills.base({
    id: "YL-01",
    title: "应急演练场次",
    unit: "场次",
    definition: "期内组织或者指导开展的应急演练，按演练日期计",
    by: "occurredOn",
  }),
  posts.rate(
    {
      id: "YL-02",
      title: "应急预案培训物资覆盖率",
      unit: "%",
      definition: "期末在册应急岗位中，人员已培训、物资已到位的比例",
    },
    { by: "validFrom", measure: stock, filter: allOf(is("flagged", true), is("special", true)) },
    { by: "validFrom", measure: stock },
  ),
];
