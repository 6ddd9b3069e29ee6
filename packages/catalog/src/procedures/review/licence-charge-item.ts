import { OGI, local } from "../../build/basis.ts";
import { filled, oneOf, requires, where } from "../../build/condition.ts";
import { choice, longtext, money, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

const RULES = local("LOCAL-LICENCE-LIST", "街道审批、中介服务和收费事项清单管理制度", "U");

/** 审批、中介服务和收费事项: what is still asked of people; those that have no ground are to be abolished, and none should remain. */
export const licenceChargeItem = roster({
  id: "licence-charge-item",
  title: "审批、中介服务和收费事项",
  area: "review",
  basis: RULES,
  subject: "{name}",
  fields: {
    name: text("事项名称"),
    kind: choice("类型", {
      licence: "行政许可",
      charge: "行政事业性收费",
      agency: "法定中介服务",
      nonLicence: "非行政许可审批",
      groundlessAgency: "无法定依据的中介服务",
      groundlessCharge: "无法定依据的收费",
    }),
    ground: text("设定依据"),
    standard: text("收费标准"),
    price: money("收费金额", { min: 0 }),
    owner: unit("实施单位"),
    measure: longtext("清理措施"),
  },
  facets: { category: "kind", topic: "name", unit: "owner", amount: "price" },
  by: ["service-head", "office-clerk", "finance-clerk"],
  collects: ["name", "kind", "ground?", "standard?", "price?", "owner", "measure?"],
  requires: [
    requires(
      where(oneOf("kind", "licence", "charge", "agency"), filled("ground")),
      "行政许可、收费和法定中介服务须填写设定依据",
      [RULES, OGI("20")],
    ),
    requires(
      where(oneOf("kind", "nonLicence", "groundlessAgency", "groundlessCharge"), filled("measure")),
      "没有法定依据的事项，请写明清理取消的措施",
      RULES,
    ),
  ],
  dates: { from: "实施日期", to: "取消日期" },
  leads: ["service-head", "office-head"],
  seenBy: [
    "service-head",
    "office-clerk",
    "office-head",
    "finance-clerk",
    "justice-office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
