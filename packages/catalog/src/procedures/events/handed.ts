import type { Field } from "@fadu/engine/definition/field.ts";
import { followUp, type ActInput } from "../../build/act.ts";
import { is } from "../../build/condition.ts";
import { accounts, choice, date, integer, longtext, matterRef, party, taxonomy, text } from "../../build/field.ts";

/** Where an event goes on when it is not settled on the spot: every way reports back (信息全闭环反馈). */
export const HAND_OVERS = {
  penalty: "行政处罚立案",
  inspection: "行政检查",
  joint: "联合执法（一件事）",
  mediation: "人民调解",
  hazard: "安全隐患整改",
} as const;

/** What the procedure handed over to asks for, and what it tells back. */
export const handedFields = {
  handTo: choice("转办去向", HAND_OVERS, { group: "转办" }),
  handReason: longtext("转办事由", { group: "转办" }),
  handedObject: party("涉及对象", { group: "转办" }),
  handedCode: text("对象代码", { group: "转办", help: "统一社会信用代码、证件号码或者对象编号" }),
  handedItem: matterRef("检查事项", "inspection-item", { group: "转办" }),
  handedField: taxonomy("检查领域", "inspection-field", { group: "转办" }),
  handedOfficers: accounts("检查人员", { group: "转办", min: 2 }),
  handedOn: date("计划日期", { group: "转办" }),
  handedDispute: taxonomy("纠纷类型", "dispute-type", { group: "转办" }),
  handedParty: party("对方当事人", { group: "转办" }),
  handedHeadcount: integer("涉及人数", { group: "转办", min: 2, unit: "人" }),
  handedResult: longtext("转办结果", { group: "转办反馈" }),
  handedNumber: text("转办事项编号", { group: "转办反馈" }),
  handedClosedOn: date("转办事项办结日期", { group: "转办反馈" }),
} as const satisfies Record<string, Field>;

type HandedField = keyof typeof handedFields;

const asked = (way: keyof typeof HAND_OVERS, ...fields: readonly HandedField[]) =>
  fields.map((field) => ({ field, when: is("handTo", way), required: true }));

/** What the act that hands over collects. */
export const handedCollects = [
  "handTo",
  "handReason",
  ...(["handedObject"] as const).map((field) => ({
    field,
    when: { path: "handTo", is: "in", value: ["inspection", "mediation"] } as const,
    required: true,
  })),
  ...asked("inspection", "handedCode", "handedItem", "handedField", "handedOfficers"),
  ...(["handedOn"] as const).map((field) => ({
    field,
    when: { path: "handTo", is: "in", value: ["inspection", "joint"] } as const,
    required: true,
  })),
  ...asked("mediation", "handedDispute", "handedParty", "handedHeadcount"),
] satisfies NonNullable<ActInput<HandedField>["collects"]>;

/** An inspection that follows; `ground`: its 检查来源. */
export const toInspection = (ground: "=event" | "=transferred") =>
  followUp(
    "inspection",
    {
      ground,
      sourceNumber: "$matter.number",
      reason: "handReason",
      object: "handedObject",
      objectCode: "handedCode",
      item: "handedItem",
      field: "handedField",
      form: "=complaint",
      way: "=onsite",
      officers: "handedOfficers",
      place: "place",
      community: "community",
      plannedOn: "handedOn",
    },
    { when: is("handTo", "inspection") },
  );

/** A joint operation that follows. */
export const toJointOperation = followUp(
  "joint-operation",
  { trigger: "=event", reason: "handReason", site: "place", community: "community", plannedOn: "handedOn" },
  { when: is("handTo", "joint"), act: "propose" },
);

/** The matters that follow: one of them, by the way chosen. */
export const handedOpens = [
  followUp(
    "ordinary-penalty",
    {
      source: "=event",
      sourceNumber: "$matter.number",
      clue: "handReason",
      foundOn: "$matter.openedOn",
      place: "place",
      evidence: "photos",
    },
    { when: is("handTo", "penalty") },
  ),
  toInspection("=event"),
  toJointOperation,
  followUp(
    "mediation",
    {
      source: "=active",
      dispute: "handedDispute",
      applicant: "handedObject",
      respondent: "handedParty",
      headcount: "handedHeadcount",
      community: "community",
      place: "place",
      request: "handReason",
    },
    { when: is("handTo", "mediation") },
  ),
  followUp(
    "hazard",
    {
      source: "=event",
      sourceNumber: "$matter.number",
      description: "handReason",
      place: "place",
      community: "community",
      foundOn: "$matter.openedOn",
      photos: "photos",
    },
    { when: is("handTo", "hazard") },
  ),
];

/** What the matter handed over tells back. */
export const handedBack = ["handedResult", "handedNumber?", "handedClosedOn?"] as const;
