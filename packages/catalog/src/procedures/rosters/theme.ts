import type { Field } from "@fadu/engine/definition/field.ts";
import { collect, followUp } from "../../build/act.ts";
import { POW } from "../../build/basis.ts";
import { contains, is, requires, valueAt } from "../../build/condition.ts";
import {
  choice,
  choices,
  date,
  exhibits,
  longtext,
  matterRef,
  place,
  table,
  taxonomy,
  text,
  unit,
  units,
} from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { OPERATION_TRIGGERS } from "../../taxonomies/inspection.ts";
import { CHECKLIST_COLUMNS, FLOW_COLUMNS, FORM_COLUMNS } from "../inspection/checklist.ts";

/** What is said each time the theme is launched, and goes with the operation. */
const launching = {
  trigger: choice("本次触发方式", OPERATION_TRIGGERS, { group: "发起" }),
  reason: longtext("本次事由", { group: "发起" }),
  object: text("本次对象", { group: "发起" }),
  site: place("本次地点", { group: "发起" }),
  community: unit("所在社区", { group: "发起" }),
  plannedOn: date("计划行动日期", { group: "发起" }),
  event: matterRef("关联网格事件", "grid-event", { group: "发起" }),
} as const satisfies Record<string, Field>;

/**
 * A preset model of joint handling (一件事): one theme, one form, one flow, several units. Launched, it opens a joint
 * operation with the units, the merged checklist, the form and the steps it has that day.
 */
export const theme = roster({
  id: "theme",
  title: "一件事主题",
  area: "rosters",
  basis: POW("02"),
  subject: "{name}",
  dates: { from: "启用日期", to: "停用日期" },
  fields: {
    name: text("主题名称"),
    field: taxonomy("主题领域", "theme-field"),
    target: text("对象类型", { help: "餐饮店、工地、出租房等" }),
    leadUnit: unit("牵头单位"),
    participants: units("参加单位"),
    triggers: choices("触发方式", OPERATION_TRIGGERS),
    powers: table("参加单位的职权", {
      unit: unit("单位"),
      power: text("职权事项"),
      law: text("法律依据"),
    }),
    checklist: table("合并检查单", CHECKLIST_COLUMNS),
    form: table("主题表单", FORM_COLUMNS, { help: "本主题自有的登记项" }),
    steps: table("办理流程", FLOW_COLUMNS),
    flow: longtext("流程说明"),
    materials: exhibits("方案"),
    ...launching,
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
    "form?",
    "steps?",
    "flow?",
    "materials?",
  ],
  acts: {
    launch: {
      title: "发起一件事联合处置",
      help: "按预设的参加单位、合并检查单、表单和流程生成联合行动",
      basis: POW("02"),
      by: ["command-director", "enforcement-head", "dispatcher", "shift-lead", "squad-leader"],
      collects: [
        "trigger",
        "reason",
        "object?",
        "site",
        "community?",
        "plannedOn",
        collect("event", { when: is("trigger", "event"), required: false }),
      ],
      requires: [requires(contains("triggers", valueAt("trigger")), "本主题没有预设这种触发方式", POW("02"))],
      opens: [
        followUp(
          "joint-operation",
          {
            theme: "name",
            field: "field",
            target: "target",
            trigger: "trigger",
            reason: "reason",
            object: "object",
            site: "site",
            community: "community",
            plannedOn: "plannedOn",
            event: "event",
            leadUnit: "leadUnit",
            participants: "participants",
            checklist: "checklist",
            form: "form",
            steps: "steps",
          },
          { act: "launch" },
        ),
      ],
    },
  },
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
