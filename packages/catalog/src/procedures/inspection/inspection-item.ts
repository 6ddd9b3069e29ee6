import { INS } from "../../build/basis.ts";
import { date, exhibits, integer, longtext, taxonomy, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

/** Items this office may inspect, each with its law and the day it was made public: what is not on the list is not inspected (INS-01). */
export const inspectionItem = roster({
  id: "inspection-item",
  title: "行政检查事项",
  area: "inspection",
  basis: [INS("01"), INS("02")],
  subject: "{name}",
  dates: { from: "公布日期", to: "停止实施日期" },
  fields: {
    name: text("检查事项"),
    field: taxonomy("检查领域", "inspection-field"),
    target: text("检查对象范围"),
    law: text("检查依据", { help: "法律、法规、规章或者国务院决定的名称和条款" }),
    content: longtext("检查内容和标准"),
    cap: integer("同一企业年度检查频次上限", { min: 1, unit: "次" }),
    publishedAt: text("公布渠道"),
    unit: unit("实施机构"),
    codeNumber: text("监管事项目录编码"),
    file: exhibits("公布材料"),
    remark: longtext("说明"),
    reviewedOn: date("最近清理日期"),
  },
  facets: {
    category: "name",
    subcategory: "field",
    topic: "law",
    quantity: "cap",
    unit: "unit",
    filedOn: "reviewedOn",
  },
  by: ["legal-reviewer", "case-clerk", "justice-office-head"],
  collects: [
    "name",
    "field",
    "target",
    "law",
    "content?",
    "cap",
    "publishedAt",
    "unit",
    "codeNumber?",
    "file?",
    "remark?",
    "reviewedOn?",
  ],
  seenBy: [
    "legal-reviewer",
    "case-clerk",
    "justice-office-head",
    "enforcement-officer",
    "squad-leader",
    "enforcement-head",
    "safety-inspector",
    "deputy-head",
    "org-head",
  ],
  retention: keep(30),
});
