import { local } from "../../build/basis.ts";
import { gap, over, requires } from "../../build/condition.ts";
import { choice, date, exhibits, longtext, number, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";

/**
 * What a superior, or the office itself, asks of an indicator in a year (年度目标任务): in force from 1 January until the next. A completion rate divides the indicator by it; without a target on record there is no rate.
 */
export const annualTarget = roster({
  id: "annual-target",
  title: "年度目标任务",
  area: "rosters",
  basis: local("LOCAL-TARGET", "上级下达（本级自定）年度目标任务的文件", "U"),
  subject: "{indicatorTitle} {target}",
  term: true,
  dates: { from: "年度起始日", to: "失效日（次年1月1日）" },
  fields: {
    indicator: text("指标编号", { help: "如 WJ-04", max: 20 }),
    indicatorTitle: text("指标名称"),
    target: number("目标值", { min: 0 }),
    measure: text("计量单位"),
    setBy: text("下达单位"),
    setByKind: choice("下达层级", {
      national: "国家级",
      province: "省级",
      city: "市级",
      district: "区（县）级",
      street: "街道（镇）自定",
    }),
    document: text("下达文件（文号）"),
    setOn: date("下达日期"),
    responsible: unit("责任单位"),
    file: exhibits("下达文件"),
    remark: longtext("口径说明"),
  },
  facets: {
    category: "indicator",
    level: "setByKind",
    source: "setBy",
    topic: "document",
    unit: "responsible",
    total: "target",
    filedOn: "setOn",
  },
  by: ["office-clerk", "command-director", "enforcement-head", "justice-office-head", "case-clerk"],
  collects: [
    "indicator",
    "indicatorTitle",
    "target",
    "measure",
    "setBy",
    "setByKind",
    "document",
    "setOn",
    "responsible",
    "file?",
    "remark?",
  ],
  changes: ["target", "measure", "setBy", "setByKind", "document", "setOn", "responsible", "file", "remark"],
  requires: [
    requires(over("target", 0), "目标值须大于零"),
    requires(
      gap("validFrom", "validTo", "year", { atLeast: 1, atMost: 1 }),
      "年度目标须满一年：自1月1日起，至次年1月1日失效",
    ),
  ],
  leads: ["office-head", "deputy-head"],
  seenBy: [
    "office-clerk",
    "office-head",
    "command-director",
    "enforcement-head",
    "justice-office-head",
    "case-clerk",
    "squad-leader",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
