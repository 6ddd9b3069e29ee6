import type { Condition } from "@fadu/engine/definition/condition.ts";
import { collect, consent, followUp, handler, member, system, type ActInput } from "../../build/act.ts";
import { onState } from "../../build/clock.ts";
import { APL, HOT, INS, POW, SUP } from "../../build/basis.ts";
import {
  allOf,
  atLeast,
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
import { days, hours, setting, workdays } from "../../build/length.ts";
import { ended, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import type { STEP_KINDS } from "./checklist.ts";
import { fields } from "./joint-operation-fields.ts";
import { jointOperationRecord } from "../../instruments/inspection/joint-operation-record.ts";
import { toldBack } from "../events/told-back.ts";
import { INSPECTION_READERS, INTERNAL } from "./parts.ts";

const commanders = ["command-director", "enforcement-head", "dispatcher", "shift-lead", "squad-leader"] as const;

const states = {
  proposed: "待组织",
  ready: "待行动",
  acted: "待反馈结果",
  closed: ended("已办结"),
} as const;

type Acts = Readonly<Record<string, ActInput<keyof typeof fields, keyof typeof states>>>;

/** The theme's flow has a step of this kind. */
const hasStep = (kind: keyof typeof STEP_KINDS): Condition => allOf(filled("steps"), contains("steps.kind", kind));

/** One checklist, all of it and nothing else: a result for each item, whoever's it is. */
const wholeChecklist = [
  requires(contains("checked.item", valueAt("checklist.item")), "合并检查单还有没有登记结果的项目", INS("03")),
  requires(
    contains("checklist.item", valueAt("checked.item")),
    "登记了合并检查单以外的项目，请先调整检查单",
    INS("03"),
  ),
];

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
    contacts: "$listed.theme.contacts",
  },
  requires: [
    requires(listed("theme", "theme"), "该主题没有启用或者已经停用", POW("02")),
    requires(filled("checklist"), "该主题没有预设合并检查单，请先补充主题", INS("03")),
  ],
  assigns: { unit: "leadUnit" },
  members: ["contacts"],
  notifies: ["unit-lead", "squad-leader", member],
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
      "contacts?",
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
    members: ["contacts"],
    notifies: ["unit-lead", "squad-leader", member],
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
    collects: ["participants?", "contacts?", "invited?", "checklist?", "plannedOn?", "plan?"],
    requires: [requires(contains("participants", valueAt("leadUnit")), "参加单位须包含牵头单位", POW("02"))],
    members: ["contacts"],
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
    collects: [
      "actedOn",
      "officers",
      collect("answers", { when: filled("form") }),
      collect("checked", { proposed: { value: "checklist" } }),
      "sceneText",
      "photos?",
    ],
    requires: [
      requires(certifiedOfficers(2), "实施检查的执法人员须有两名以上持有效执法证件", [INS("04"), APL("42")]),
      requires(atMost("actedOn", valueAt("$today")), "行动日期不得晚于今日", INTERNAL),
      ...wholeChecklist,
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
    requires: [
      requires(atMost("filedCount", valueAt("problems")), "转立案数不得多于发现问题数", INTERNAL),
      requires(contains("participants", valueAt("results.unit")), "只登记参加单位的结果", POW("02")),
    ],
    task: "awaited",
  },
  orderCorrection: {
    title: "责令改正",
    basis: APL("28a"),
    from: ["acted"],
    by: [handler, member, "squad-leader"],
    collects: ["correction", "correctBy"],
    requires: [requires(atLeast("correctBy", valueAt("actedOn")), "改正期限不得早于行动日期", APL("28a"))],
    task: "optional",
    lasting: true,
  },
  recheck: {
    title: "复查",
    basis: [SUP("04"), APL("42")],
    from: ["acted"],
    by: [handler, member, "squad-leader"],
    collects: ["recheckedOn", "rechecker", "recheckResult", "recheckPhotos?"],
    requires: [
      requires(done("orderCorrection"), "没有责令改正的，不需要复查", INTERNAL),
      requires(certifiedOfficers(2, "rechecker"), "复查的执法人员须有两名以上持有效执法证件", [INS("04"), APL("42")]),
      requires(atMost("recheckedOn", valueAt("$today")), "复查日期不得晚于今日", INTERNAL),
    ],
    task: "optional",
    lasting: true,
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
      requires(contains("results.unit", valueAt("participants")), "参加单位还有没有登记处置结果的", [
        HOT("08"),
        HOT("19"),
      ]),
      requires(
        where(allOf(hasStep("correct"), over("problems", 0)), done("orderCorrection")),
        "本主题的流程有责令改正，发现问题的须先责令改正",
        INTERNAL,
      ),
      requires(
        where(done("orderCorrection"), done("recheck", { after: "orderCorrection" })),
        "责令改正的，须复查后才能办结",
        INTERNAL,
      ),
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
    correction: {
      title: "改正期限",
      basis: APL("28a"),
      length: days(0),
      from: "correctBy",
      starts: "orderCorrection",
      stops: ["recheck", "close"],
      warns: [days(1)],
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
  mainClocks: ["correction", "results", "act", "organise"],
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
