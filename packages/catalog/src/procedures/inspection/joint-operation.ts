import type { Condition } from "@fadu/engine/definition/condition.ts";
import { collect, consent, followUp, handler, member, system, type ActInput } from "../../build/act.ts";
import { onState } from "../../build/clock.ts";
import { APL, HOT, INS, POW, SUP } from "../../build/basis.ts";
import {
  atMost,
  certifiedOfficers,
  contains,
  done,
  filled,
  listed,
  over,
  requires,
  valueAt,
  where,
} from "../../build/condition.ts";
import {
  accounts,
  choice,
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  place,
  table,
  taxonomy,
  text,
  unit,
  units,
} from "../../build/field.ts";
import { days, hours, setting, workdays } from "../../build/length.ts";
import { ended, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { CHECK_RESULTS, OPERATION_TRIGGERS } from "../../taxonomies/inspection.ts";
import { ANSWER_COLUMNS, CHECKED_COLUMNS, CHECKLIST_COLUMNS, FLOW_COLUMNS, FORM_COLUMNS } from "./checklist.ts";
import { jointOperationRecord } from "../../instruments/inspection/joint-operation-record.ts";
import { toldBack } from "../events/told-back.ts";
import { INSPECTION_READERS, INTERNAL } from "./parts.ts";

const commanders = ["command-director", "enforcement-head", "dispatcher", "shift-lead", "squad-leader"] as const;

const fields = {
  theme: matterRef("一件事主题", "theme", { group: "发起" }),
  field: taxonomy("主题领域", "theme-field", { group: "发起" }),
  target: text("对象类型", { group: "发起" }),
  trigger: choice("触发方式", OPERATION_TRIGGERS, { group: "发起" }),
  reason: longtext("事由", { group: "发起" }),
  object: text("行动对象", { group: "发起" }),
  site: place("地点", { group: "发起" }),
  community: unit("所在社区", { group: "发起" }),
  event: matterRef("关联网格事件", "grid-event", { group: "发起" }),
  plannedOn: date("计划行动日期", { group: "组织" }),
  leadUnit: unit("牵头单位", { group: "组织" }),
  participants: units("参加单位", { group: "组织", min: 2, help: "含牵头单位，两个以上" }),
  invited: text("邀请的外部单位", { group: "组织", help: "公安、市场监管、消防救援等" }),
  checklist: table("合并检查单", CHECKLIST_COLUMNS, { group: "组织" }),
  form: table("主题表单", FORM_COLUMNS, { group: "组织" }),
  steps: table("办理流程", FLOW_COLUMNS, { group: "组织" }),
  plan: longtext("行动方案", { group: "组织" }),
  actedOn: date("行动日期", { group: "行动" }),
  officers: accounts("执法人员", { group: "行动", min: 2 }),
  answers: table("表单内容", ANSWER_COLUMNS, { group: "行动" }),
  checked: table("检查单结果", CHECKED_COLUMNS, { group: "行动" }),
  sceneText: longtext("现场情况", { group: "行动" }),
  photos: exhibits("照片、音像", { group: "行动" }),
  results: table(
    "各单位处置结果",
    {
      unit: unit("单位", { required: true }),
      result: choice("检查结果", CHECK_RESULTS, { required: true }),
      problems: integer("发现问题数", { min: 0 }),
      followed: choice("后续处理", {
        none: "无须处理",
        corrected: "当场改正",
        rectify: "责令限期改正",
        filed: "立案查处",
        handed: "移送有权机关",
      }),
      note: text("情况说明"),
    },
    { group: "结果" },
  ),
  problems: integer("发现问题数", { group: "结果", min: 0, unit: "个" }),
  filedCount: integer("转立案数", { group: "结果", min: 0, unit: "件" }),
  clue: longtext("违法线索", { group: "结果" }),
  conclusion: longtext("处置结论", { group: "结果" }),
  closeReason: longtext("不组织、取消的理由", { group: "组织" }),
} as const;

const states = {
  proposed: "待组织",
  ready: "待行动",
  acted: "待反馈结果",
  closed: ended("已办结"),
} as const;

type Acts = Readonly<Record<string, ActInput<keyof typeof fields, keyof typeof states>>>;

/** As many units as are asked one by one for their result; more than a street ever sends to one place. */
const MOST_UNITS = 12;

/** Every unit that took part has its line in the results. */
const eachUnitAnswered: readonly Condition[] = Array.from({ length: MOST_UNITS }, (_, i) =>
  where(filled(`participants.${i}`), contains("results.unit", valueAt(`participants.${i}`))),
);

/** What a theme brings with it on the day it is taken. */
const preset = {
  sets: {
    field: "$listed.theme.field",
    target: "$listed.theme.target",
    leadUnit: "$listed.theme.leadUnit",
    participants: "$listed.theme.participants",
    checklist: "$listed.theme.checklist",
    form: "$listed.theme.form",
    steps: "$listed.theme.steps",
  },
  requires: [
    requires(listed("theme", "theme"), "该主题没有启用或者已经停用", POW("02")),
    requires(filled("checklist"), "该主题没有预设合并检查单，请先补充主题", INS("03")),
  ],
  assigns: { unit: "leadUnit" },
  notifies: ["unit-lead", "squad-leader"],
} satisfies Partial<Acts[string]>;

const organising = {
  propose: {
    title: "提请联合处置",
    basis: [POW("02"), HOT("19")],
    from: "new",
    to: "proposed",
    by: [...commanders, "analyst", "unit-lead", system],
    collects: ["trigger", "reason", "object?", "site", "community?", "event?", "field?", "plannedOn?"],
    notifies: ["command-director"],
  },
  launch: {
    title: "一件事发起",
    help: "由一件事主题带入预设的参加单位、合并检查单、表单和流程，直接派发",
    basis: POW("02"),
    from: "new",
    to: "ready",
    by: commanders,
    collects: ["theme", "trigger", "reason", "object?", "site", "community?", "event?", "plannedOn"],
    ...preset,
    requires: [
      ...preset.requires,
      requires(contains("$listed.theme.triggers", valueAt("trigger")), "该主题没有预设这种触发方式", POW("02")),
    ],
  },
  adoptTheme: {
    title: "按一件事主题组织",
    help: "由一件事主题带入预设的参加单位、合并检查单、表单和流程",
    basis: POW("02"),
    from: ["proposed"],
    to: "ready",
    by: commanders,
    collects: ["theme", "plannedOn"],
    ...preset,
  },
  organise: {
    title: "组织联合行动",
    help: "没有对应主题的，确定参加单位，把各单位的检查内容合并成一张检查单",
    basis: [POW("02"), INS("03")],
    from: ["proposed"],
    to: "ready",
    by: commanders,
    collects: [
      "theme?",
      "field",
      "plannedOn",
      "leadUnit",
      "participants",
      "invited?",
      "checklist",
      "form?",
      "steps?",
      "plan?",
    ],
    requires: [
      requires(contains("participants", valueAt("leadUnit")), "参加单位须包含牵头单位", POW("02")),
      requires(filled("checklist"), "请合并各单位的检查内容", INS("03")),
    ],
    approval: [consent("分管负责人批准", ["command-director", "deputy-head", "org-head"])],
    assigns: { unit: "leadUnit" },
    notifies: ["unit-lead", "squad-leader"],
  },
  decline: {
    title: "不组织联合行动",
    basis: POW("02"),
    from: ["proposed"],
    to: "closed",
    outcome: "notNeeded",
    by: ["command-director", "enforcement-head"],
    collects: ["closeReason"],
    reports: toldBack("closeReason"),
    task: "optional",
  },
  adjust: {
    title: "调整参加单位和检查单",
    from: ["ready"],
    by: commanders,
    collects: ["participants?", "invited?", "checklist?", "plannedOn?", "plan?"],
    requires: [requires(contains("participants", valueAt("leadUnit")), "参加单位须包含牵头单位", POW("02"))],
    task: "optional",
    lasting: true,
  },
} satisfies Acts;

const acting = {
  carryOut: {
    title: "实施联合行动",
    help: "一次进场，一张检查单，一份现场记录",
    basis: [POW("02"), INS("03"), INS("04"), APL("42")],
    from: ["ready"],
    to: "acted",
    by: [handler, "squad-leader", "enforcement-officer", "unit-lead"],
    collects: ["actedOn", "officers", collect("answers", { when: filled("form") }), "checked", "sceneText", "photos?"],
    requires: [
      requires(certifiedOfficers(2), "实施检查的执法人员须有两名以上持有效执法证件", [INS("04"), APL("42")]),
      requires(atMost("actedOn", valueAt("$today")), "行动日期不得晚于今日", INTERNAL),
    ],
    issues: ["joint-operation-record"],
    assigns: { handler: "officers.0" },
    members: ["officers"],
  },
  reportResults: {
    title: "登记各单位结果",
    basis: [HOT("08"), HOT("19")],
    from: ["acted"],
    by: [handler, member, "unit-lead", "squad-leader"],
    collects: ["results", "problems", "filedCount"],
    requires: [requires(atMost("filedCount", valueAt("problems")), "转立案数不得多于发现问题数", INTERNAL)],
    task: "awaited",
  },
  openCase: {
    title: "转行政处罚立案",
    basis: [SUP("04"), APL("54b")],
    from: ["acted"],
    by: [handler, member, "squad-leader"],
    collects: ["clue"],
    opens: [
      followUp("ordinary-penalty", {
        source: "=inspection",
        sourceNumber: "$matter.number",
        clue: "clue",
        foundOn: "actedOn",
        place: "site",
        evidence: "photos",
      }),
    ],
    task: "optional",
    lasting: true,
  },
  close: {
    title: "办结",
    basis: [POW("02"), HOT("08")],
    from: ["acted"],
    to: "closed",
    outcome: "done",
    by: [handler, "squad-leader", "command-director", "enforcement-head"],
    collects: ["conclusion"],
    requires: [
      ...eachUnitAnswered.map((test) => requires(test, "参加单位还有没有登记处置结果的", [HOT("08"), HOT("19")])),
      requires(where(over("filedCount", 0), done("openCase")), "登记了转立案的，须先办理转行政处罚立案", SUP("04")),
    ],
    reports: toldBack("conclusion"),
  },
  cancelOperation: {
    title: "取消行动",
    basis: POW("02"),
    from: ["ready"],
    to: "closed",
    outcome: "cancelled",
    by: ["command-director", "enforcement-head"],
    collects: ["closeReason"],
    reports: toldBack("closeReason"),
    task: "optional",
  },
} satisfies Acts;

/** 联合执法（一件事联合处置）: one form, one flow, several units, one merged checklist, a result for each unit, one closing. */
export const jointOperation = procedure({
  id: "joint-operation",
  title: "联合执法行动",
  area: "inspection",
  basis: [POW("02"), INS("03"), HOT("19")],
  subject: "{theme.title} {object} {site.text}",
  numbering: { matter: series("{org}联〔{year}〕{seq:4}号", { gapless: false }) },
  fields,
  facets: {
    category: "field",
    topic: "theme.title",
    source: "trigger",
    mode: "target",
    party: "object",
    place: "site",
    unit: "leadUnit",
    community: "community",
    person: "$matter.handler",
    quantity: "problems",
    total: "filedCount",
    occurredOn: "actedOn",
    filedOn: "$matter.openedOn",
    dueOn: "plannedOn",
  },
  listed: { theme: { title: "一件事主题", roster: "theme", key: "theme" } },
  states,
  initial: "proposed",
  outcomes: {
    done: success("已处置"),
    notNeeded: neutral("不组织"),
    cancelled: withdrawn("取消"),
  },
  acts: { ...organising, ...acting },
  clocks: {
    organise: {
      title: "组织时限",
      basis: INTERNAL,
      length: hours(setting("organiseWithin")),
      starts: "propose",
      stops: ["organise", "adoptTheme", "decline"],
      expires: "supervise",
    },
    act: {
      title: "行动期限",
      basis: INTERNAL,
      length: days(0),
      from: "plannedOn",
      starts: onState("ready"),
      stops: ["carryOut", "cancelOperation"],
      roll: "none",
      warns: [days(1)],
      extension: { length: days(setting("postponeBy")), times: 1 },
    },
    results: {
      title: "结果反馈期限",
      basis: [INTERNAL, HOT("08")],
      length: workdays(setting("resultsWithin")),
      starts: "carryOut",
      stops: ["close"],
      warns: [workdays(1)],
      expires: "supervise",
    },
  },
  mainClocks: ["results", "act", "organise"],
  settings: {
    organiseWithin: localSetting("组织时限（小时）", 48, INTERNAL),
    postponeBy: localSetting("推迟行动（日）", 7, INTERNAL),
    resultsWithin: localSetting("结果反馈期限（工作日）", 5, INTERNAL),
  },
  leads: ["command-director", "enforcement-head"],
  universal: { return: false },
  instruments: [jointOperationRecord],
  seenBy: INSPECTION_READERS,
});
