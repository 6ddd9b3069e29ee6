import { POW } from "../../build/basis.ts";
import { choice, choices, exhibits, longtext, table, text, unit, units } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { THEME_FIELDS } from "../../taxonomies/choices.ts";

/** A preset model of joint handling (一件事): one theme, one form, one flow, several units. */
export const theme = roster({
  id: "theme",
  title: "一件事主题",
  area: "rosters",
  basis: POW("02"),
  subject: "{name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("主题名称"),
    field: choice("主题领域", THEME_FIELDS),
    target: text("对象类型", { help: "餐饮店、工地、出租房等" }),
    leadUnit: unit("牵头单位"),
    participants: units("参加单位"),
    triggers: choices("触发方式", {
      event: "源头事项",
      inspection: "检查发现",
      complaint: "投诉举报",
      plan: "计划安排",
      warning: "风险预警",
    }),
    powers: table("参加单位的职权", {
      unit: unit("单位"),
      power: text("职权事项"),
      law: text("法律依据"),
    }),
    checklist: table("合并检查单", {
      item: text("检查内容"),
      unit: unit("负责单位"),
      law: text("依据"),
    }),
    flow: longtext("办理流程"),
    materials: exhibits("表单和方案"),
  },
  facets: { category: "field", topic: "name", mode: "target", unit: "leadUnit" },
  by: ["command-director", "enforcement-head"],
  collects: [
    "name",
    "field",
    "target",
    "leadUnit",
    "participants",
    "triggers",
    "powers?",
    "checklist?",
    "flow?",
    "materials?",
  ],
  seenBy: ["command-director", "enforcement-head", "squad-leader", "dispatcher", "shift-lead", "org-head"],
});
