import { INS, POW } from "../../build/basis.ts";
import { contains, filled, listed, requires, valueAt, where } from "../../build/condition.ts";
import {
  accounts,
  choices,
  exhibits,
  longtext,
  matterRef,
  table,
  taxonomy,
  text,
  unit,
  units,
} from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { OPERATION_TRIGGERS } from "../../taxonomies/inspection.ts";
import { CHECKLIST_COLUMNS, FLOW_COLUMNS, FORM_COLUMNS } from "../inspection/checklist.ts";

/**
 * A preset model of joint handling (一件事): one theme, one form, one flow, several units. A joint operation
 * under it takes its units, merged checklist, form and steps as they are that day.
 */
export const theme = roster({
  id: "theme",
  title: "一件事主题",
  area: "rosters",
  basis: POW("02"),
  subject: "{name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("主题名称", { group: "主题" }),
    field: taxonomy("主题领域", "theme-field", { group: "主题" }),
    target: text("对象类型", { group: "主题", help: "餐饮店、工地、出租房等" }),
    leadUnit: unit("牵头单位", { group: "参加单位" }),
    participants: units("参加单位", { group: "参加单位" }),
    triggers: choices("触发方式", OPERATION_TRIGGERS, { group: "主题" }),
    contacts: accounts("各单位联系人", { group: "参加单位", help: "行动开始即可查看，并登记本单位的处置结果" }),
    powers: table(
      "参加单位的职权",
      {
        unit: unit("单位", { required: true }),
        entry: matterRef("权责清单事项", "penalty-power"),
        power: text("职权事项", { required: true }),
        law: text("法律依据", { required: true }),
      },
      { group: "参加单位" },
    ),
    checklist: table("合并检查单", CHECKLIST_COLUMNS, { group: "检查单和表单" }),
    form: table("主题表单", FORM_COLUMNS, { group: "检查单和表单", help: "本主题自有的登记项，现场一并填写" }),
    steps: table("办理流程", FLOW_COLUMNS, { group: "流程" }),
    flow: longtext("流程说明", { group: "流程" }),
    materials: exhibits("方案", { group: "流程" }),
  },
  facets: { category: "field", topic: "name", mode: "target", unit: "leadUnit" },
  by: ["command-director", "enforcement-head"],
  collects: [
    "name",
    "field",
    "target",
    "triggers",
    "leadUnit",
    "participants",
    "contacts?",
    "powers?",
    "checklist?",
    "form?",
    "steps?",
    "flow?",
    "materials?",
  ],
  requires: [
    requires(contains("participants", valueAt("leadUnit")), "参加单位须包含牵头单位", POW("02")),
    requires(filled("participants.1"), "一件事须有两个以上参加单位", POW("02")),
    requires(
      where(filled("checklist"), contains("checklist.unit", valueAt("participants"))),
      "合并检查单中，每个参加单位至少须有一项检查内容",
      INS("03"),
    ),
    requires(
      where(filled("checklist"), contains("participants", valueAt("checklist.unit"))),
      "合并检查单中有不是参加单位的负责单位",
      INS("03"),
    ),
    requires(
      where(filled("powers"), contains("participants", valueAt("powers.unit"))),
      "职权中有不是参加单位的单位",
      POW("02"),
    ),
    requires(
      where(filled("powers.entry"), listed("powers.entry", "penalty-power")),
      "职权中有已经失效或者没有生效的权责清单事项",
      POW("05"),
    ),
    requires(
      where(filled("steps"), contains("participants", valueAt("steps.unit"))),
      "办理流程中有不是参加单位的责任单位",
      POW("02"),
    ),
  ],
  seenBy: [
    "command-director",
    "enforcement-head",
    "squad-leader",
    "dispatcher",
    "shift-lead",
    "analyst",
    "deputy-head",
    "org-head",
  ],
});
