import type { ApprovalStep } from "@fadu/engine/definition/act.ts";
import type { Condition, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Computed, Formula, Listed } from "@fadu/engine/definition/formula.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { consent } from "../../build/act.ts";
import { APL, DIS } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  exhibitsAt,
  filled,
  is,
  isNot,
  listed,
  missing,
  not,
  requires,
  valueAt,
  where,
} from "../../build/condition.ts";
import { choice, exhibits, longtext, money, number, table, taxonomy } from "../../build/field.ts";
import { at, cellOf, computedMoney, computedText, firstOf, times } from "../../build/formula.ts";
import { DISCRETION_STEPS } from "../../taxonomies/discretion.ts";

/** What a decision says of discretion, and what the table in force for its cause is asked with. */
export const discretionFields = {
  factors: table(
    "认定的裁量情节",
    { factor: taxonomy("情节", "discretion-factor", { required: true }) },
    { group: "裁量", help: "裁量基准以此确定阶次" },
  ),
  measure: number("违法行为的计量", { group: "裁量", min: 0, help: "裁量基准所列的面积、数量或者次数" }),
  fineBase: money("罚款计算基数", {
    group: "裁量",
    min: 0,
    help: "裁量基准按工程造价、违法所得等的比例规定幅度的填写",
  }),
  discretionStep: choice("裁量阶次", DISCRETION_STEPS, { group: "裁量" }),
  discretionReason: longtext("裁量基准适用情况及理由", { group: "裁量" }),
  deviation: longtext("调整适用裁量基准的理由", { group: "裁量", help: "罚款不在裁量基准幅度内的，须说明" }),
  deviationApproval: exhibits("制定机关批准调整适用的文件", { group: "裁量" }),
} as const satisfies Record<string, Field>;

/** The table of the case's cause that is in force on the day. */
export const discretionListed = {
  benchmark: { title: "现行裁量基准", roster: "discretion-table", key: "cause" },
} as const satisfies Record<string, Listed>;

const cell = (take: string): Formula =>
  cellOf("$listed.benchmark.grades", take, {
    where: { factor: "factors.factor" },
    within: { path: "measure", from: "least", to: "most" },
  });
const bound = (yuan: string, share: string): Formula => firstOf(cell(yuan), times(at("fineBase"), cell(share)));
const LAW = [DIS("02"), DIS("03"), DIS("06")];

/** What the table answers: the step, and from where to where the fine may lie. */
export const discretionComputed = {
  step: computedText("裁量基准的阶次", cell("step"), LAW),
  fineFrom: computedMoney("裁量基准的罚款下限", bound("fineFrom", "shareFrom"), LAW),
  fineTo: computedMoney("裁量基准的罚款上限", bound("fineTo", "shareTo"), LAW),
} as const satisfies Record<string, Computed>;

/** A table is in force for the cause: it applies (DIS-02). */
const applies: Condition = listed("cause", "discretion-table");

/** Proposed beside a field of the fine. */
export const fineProposed = { from: "$computed.fineFrom", to: "$computed.fineTo" } as const;
export const stepProposed = { value: "$computed.step" } as const;

/** The fine lies within the table's range; unknown while a bound cannot be worked out. */
const within = (fine: string): Condition =>
  allOf(atLeast(fine, valueAt("$computed.fineFrom")), atMost(fine, valueAt("$computed.fineTo")));

/** The table in force is not kept to, and why is said. */
const departs: Condition = allOf(applies, filled("deviation"));

/**
 * A fine keeps to the law's own bounds, and to the table's unless a reason is given.
 *
 * @param fine field of the fine proposed or decided
 */
export const withinBenchmark = (fine: string): readonly Requirement[] => [
  requires(
    anyOf(missing(fine), missing("$listed.benchmark.lawTo"), atMost(fine, valueAt("$listed.benchmark.lawTo"))),
    "罚款不得超过法定幅度的上限",
    [APL("05"), DIS("02")],
  ),
  requires(
    anyOf(
      missing(fine),
      missing("$listed.benchmark.lawFrom"),
      is("discretionStep", "reduced"),
      atLeast(fine, valueAt("$listed.benchmark.lawFrom")),
    ),
    "罚款低于法定幅度下限的，裁量阶次须为减轻，并有减轻的法定情形",
    [APL("05"), APL(32)],
  ),
  requires(
    anyOf(missing(fine), not(applies), within(fine), filled("deviation")),
    "罚款不在裁量基准的幅度内，须说明调整适用的理由",
    [DIS("06"), DIS("05")],
  ),
];

/** The step is the table's own, or the reason is given. */
export const stepOfBenchmark: Requirement = requires(
  anyOf(missing("$computed.step"), is("discretionStep", valueAt("$computed.step")), filled("deviation")),
  "裁量阶次与裁量基准不符，须说明调整适用的理由",
  [DIS("06"), DIS("02")],
);

/** Tables are made above the street (DIS-01): not to keep to one takes its maker's approval, kept in the file (DIS-06). */
export const deviationApproved: Requirement = requires(
  where(departs, exhibitsAt("deviationApproval", 1)),
  "适用上级机关制定的裁量基准明显不当、确需调整适用的，应当报请该基准的制定机关批准，批准材料归入案卷",
  DIS("06"),
);

/** And the head in chief signs it. */
export const deviationConsent: ApprovalStep = consent("主要负责人批准调整适用裁量基准", ["org-head"], {
  when: departs,
  basis: DIS("06"),
});

/** A benchmark is named in the reasons: a reader must learn how it was applied (APL-59c). */
export const benchmarkExplained: Requirement = requires(
  where(isNot("discretionStep", "none"), filled("discretionReason")),
  "决定书应当说明裁量基准的适用情况",
  [APL("59c"), DIS("05")],
);
