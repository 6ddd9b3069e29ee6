import type { Condition, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Computed } from "@fadu/engine/definition/formula.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { APL, DIS } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  exhibitsAt,
  filled,
  gap,
  given,
  is,
  missing,
  not,
  oneOf,
  requires,
  under,
  valueAt,
  where,
} from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, taxonomy, text, yesno } from "../../build/field.ts";
import { at, computedNumber, firstOf, yearsFrom } from "../../build/formula.ts";

/** Who cannot be punished, who must be punished more lightly, and what goes unpunished (行政处罚法第三十条至第三十三条). */
export const culpabilityFields = {
  birthDate: date("当事人出生日期", {
    group: "责任能力",
    sensitivity: "personal",
    help: "公民有身份证号码的，由号码得出，不必填写",
  }),
  capacity: choice(
    "责任能力",
    {
      full: "能够辨认和控制自己行为",
      limited: "尚未完全丧失辨认或者控制自己行为能力",
      none: "不能辨认或者不能控制自己行为",
    },
    { group: "责任能力" },
  ),
  capacityProof: exhibits("责任能力的鉴定意见或者证明", { group: "责任能力", sensitivity: "secret" }),
  guardian: text("监护人", { group: "责任能力", sensitivity: "personal" }),
  guardianTold: longtext("责令监护人管教或者看管治疗的情况", { group: "责任能力" }),
  timelyCorrected: yesno("已及时改正", { group: "不予处罚" }),
  harm: choice(
    "危害后果",
    { none: "没有造成危害后果", slight: "危害后果轻微", some: "有危害后果" },
    { group: "不予处罚" },
  ),
  priorRecords: integer("查得的同类违法记录（件）", { group: "不予处罚", min: 0, help: "首违不罚须先查询违法记录" }),
  leniency: taxonomy("不予处罚清单事项", "leniency-item", { group: "不予处罚" }),
  faultlessProof: exhibits("当事人没有主观过错的证据", { group: "不予处罚" }),
} as const satisfies Record<string, Field>;

export const culpabilityComputed = {
  age: computedNumber(
    "行为时年龄",
    yearsFrom(firstOf(at("birthDate"), { born: "offender.idNumber" }), at("occurredAt")),
    [APL("30a"), APL("30b")],
  ),
} as const satisfies Record<string, Computed>;

const ageKnown = filled("$computed.age");

/** Found while the law still punishes: within two years, or five where life, health or finance were hurt (行政处罚法第三十六条). */
export const inTime: Condition = anyOf(
  gap("occurredAt", "foundOn", "year", { atMost: 2 }),
  allOf(given("grave", true), gap("occurredAt", "foundOn", "year", { atMost: 5 })),
);

/** Found too late to be punished. */
export const barred: Condition = not(inTime);

/** Nobody is punished who is under fourteen or could not know what he did. */
export const punishable: readonly Requirement[] = [
  requires(
    where(allOf(is("offender.kind", "citizen"), ageKnown), atLeast("$computed.age", 14)),
    "不满十四周岁的未成年人有违法行为的，不予行政处罚，责令监护人加以管教",
    APL("30a"),
  ),
  requires(
    not(given("capacity", "none")),
    "精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为的，不予行政处罚",
    APL("31a"),
  ),
];

/** Lighter for who was not yet eighteen (行政处罚法第三十条). */
export const lighterForMinors: Requirement = requires(
  where(
    allOf(is("offender.kind", "citizen"), ageKnown, under("$computed.age", 18)),
    oneOf("discretionStep", "light", "reduced"),
  ),
  "已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚",
  APL("30b"),
);

/** What is on a list of offences that go unpunished is of the case's own cause. */
export const ofItsList: Requirement = requires(
  anyOf(missing("leniency"), is("leniency.cause", valueAt("cause"))),
  "所选清单事项与本案违法行为不符",
  DIS("08"),
);

const ground = (key: string) => is("exemptGround", key);

/** Each ground on which no penalty is given, with what must be there for it. */
export const exemptionGrounds: readonly Requirement[] = [
  requires(
    where(ground("child"), allOf(ageKnown, under("$computed.age", 14))),
    "以不满十四周岁为由不予处罚的，须查明当事人行为时的年龄",
    APL("30a"),
  ),
  requires(
    where(ground("mental"), allOf(is("capacity", "none"), exhibitsAt("capacityProof", 1))),
    "以不能辨认或者控制自己行为为由不予处罚的，须有鉴定意见或者证明",
    APL("31a"),
  ),
  requires(
    where(oneOf("exemptGround", "child", "mental"), allOf(filled("guardian"), filled("guardianTold"))),
    "应当责令监护人加以管教或者严加看管和治疗",
    [APL("30a"), APL("31a")],
  ),
  requires(
    where(ground("trivial"), allOf(is("timelyCorrected", true), is("harm", "none"))),
    "违法行为轻微并及时改正，没有造成危害后果的，才不予行政处罚",
    APL("33a"),
  ),
  requires(
    where(ground("first"), allOf(is("timelyCorrected", true), oneOf("harm", "none", "slight"), is("priorRecords", 0))),
    "初次违法且危害后果轻微并及时改正的，才可以不予行政处罚；须先查询违法记录",
    [APL("33b"), DIS("08")],
  ),
  requires(
    where(ground("faultless"), exhibitsAt("faultlessProof", 1)),
    "当事人有证据足以证明没有主观过错的，不予行政处罚，请附当事人的证据",
    APL("33c"),
  ),
  requires(
    where(ground("expired"), barred),
    "违法行为发生之日（有连续或者继续状态的，行为终了之日）至被发现未满二年，或者属于五年时效的情形",
    [APL("36a"), APL("36b")],
  ),
  ofItsList,
];
