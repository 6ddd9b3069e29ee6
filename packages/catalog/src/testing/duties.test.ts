import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Facts } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import { describe, expect, it } from "vitest";

import { PROCEDURES } from "../catalog.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duties.ts";
import { supervisionItem } from "../procedures/appeals/supervision-item.ts";
import { mediationCasebook } from "../procedures/disputes/mediation-casebook.ts";
import { mediationSubsidy } from "../procedures/disputes/mediation-subsidy.ts";
import { coerciveExecution } from "../procedures/enforcement/coercive-execution.ts";
import { coerciveMeasure } from "../procedures/enforcement/coercive-measure.ts";
import { criminalTransfer } from "../procedures/enforcement/criminal-transfer.ts";
import { illegalConstruction } from "../procedures/enforcement/illegal-construction.ts";
import { ordinaryPenalty } from "../procedures/enforcement/ordinary-penalty.ts";
import { simplePenalty } from "../procedures/enforcement/simple-penalty.ts";
import { gridEvent } from "../procedures/events/grid-event.ts";
import { warning } from "../procedures/events/warning.ts";
import { campaignProblem } from "../procedures/inspection/campaign-problem.ts";
import { inspection } from "../procedures/inspection/inspection.ts";
import { jointOperation } from "../procedures/inspection/joint-operation.ts";
import { legalityReview } from "../procedures/review/legality-review.ts";
import { caseReview } from "../procedures/supervision/case-review.ts";
import { enforcementSupervision } from "../procedures/supervision/enforcement-supervision.ts";
import { governmentInspection } from "../procedures/supervision/government-inspection.ts";
import { supervisionOpinion } from "../procedures/supervision/supervision-opinion.ts";
import { supervisionItemPaths } from "./paths/appeals/supervision-item.ts";
import { mediationCasebookPaths } from "./paths/disputes/mediation-casebook.ts";
import { mediationSubsidyPaths } from "./paths/disputes/mediation-subsidy.ts";
import { coerciveExecutionPaths } from "./paths/enforcement/coercive-execution.ts";
import { coerciveMeasurePaths } from "./paths/enforcement/coercive-measure.ts";
import { criminalTransferPaths } from "./paths/enforcement/criminal-transfer.ts";
import { illegalConstructionPaths } from "./paths/enforcement/illegal-construction.ts";
import { ordinaryPenaltyPaths } from "./paths/enforcement/ordinary-penalty.ts";
import { simplePenaltyPaths } from "./paths/enforcement/simple-penalty.ts";
import { gridEventPaths } from "./paths/events/grid-event.ts";
import { warningPaths } from "./paths/events/warning.ts";
import { campaignProblemPaths } from "./paths/inspection/campaign.ts";
import { inspectionPaths } from "./paths/inspection/inspection.ts";
import { jointOperationPaths } from "./paths/inspection/joint-operation.ts";
import { legalityReviewPaths } from "./paths/legality-review.ts";
import { caseReviewPaths } from "./paths/supervision/case-review.ts";
import { supervisionOpinionPaths } from "./paths/supervision/opinions.ts";
import { enforcementSupervisionPaths, governmentInspectionPaths } from "./paths/supervision/supervision.ts";
import { resolved } from "./paths.ts";
import type { Path } from "./paths.ts";
import { PEOPLE, walk } from "./street.ts";
import type { Values, Walk } from "./street.ts";

const WALKED: readonly (readonly [Definition, readonly Path[]])[] = [
  [ordinaryPenalty, ordinaryPenaltyPaths],
  [simplePenalty, simplePenaltyPaths],
  [coerciveExecution, coerciveExecutionPaths],
  [coerciveMeasure, coerciveMeasurePaths],
  [illegalConstruction, illegalConstructionPaths],
  [criminalTransfer, criminalTransferPaths],
  [gridEvent, gridEventPaths],
  [warning, warningPaths],
  [supervisionItem, supervisionItemPaths],
  [inspection, inspectionPaths],
  [jointOperation, jointOperationPaths],
  [campaignProblem, campaignProblemPaths],
  [supervisionOpinion, supervisionOpinionPaths],
  [enforcementSupervision, enforcementSupervisionPaths],
  [governmentInspection, governmentInspectionPaths],
  [caseReview, caseReviewPaths],
  [mediationSubsidy, mediationSubsidyPaths],
  [mediationCasebook, mediationCasebookPaths],
  [legalityReview, legalityReviewPaths],
];

/** Everybody gets every right, so that only the separation can stand in the way. */
const everyRole = [...new Set(Object.values(PEOPLE).flatMap(({ roles }) => roles))];

interface Try {
  readonly doer: string;
  readonly values: Values;
  readonly place?: string;
  /** What the matter holds from before, where the step does not ask for it again. */
  readonly stored?: Values;
}

/** Tries an act as somebody who holds every role, in his own right or in another's place. */
function attempt(way: Walk, act: string, { doer, values, place, stored }: Try): string {
  const own = way.facts(doer, values);
  const actor: Facts["actor"] = {
    ...own.actor,
    roles: everyRole,
    ...(place === undefined ? {} : { for: place, forUnit: "street" }),
  };
  const command = { id: `try-${doer}-${place ?? ""}`, act, values, words: "试办" };
  const matter = { ...way.opened, values: { ...way.opened.values, ...stored } };
  const decision = decide(way.definition, "hash", matter, command, { ...own, actor });
  return decision.ok ? "done" : decision.refusal.code;
}

/** What must be refused at a step that is lawful as it stands: by whom, with what values, in whose place. */
function triesOf(way: Walk, { who, values = {} }: Path["steps"][number], duty: Duty): Try[] {
  const taken = new Set(
    duty.from.flatMap((from) => way.opened.done[from] ?? []).flatMap(({ by, members }) => [by, ...members]),
  );
  const asked = values[duty.who] !== undefined;
  const given = values[duty.who] ?? way.opened.values[duty.who];
  const judged = (value: Value): Pick<Try, "values" | "stored"> =>
    asked ? { values: { ...values, [duty.who]: value } } : { values, stored: { [duty.who]: value } };
  const like = (account: string) => (Array.isArray(given) ? [account] : account);
  if (duty.kind === "certified") {
    if (!Array.isArray(given)) return [];
    // One officer alone, and two of whom one's certificate has ended.
    const [first = ""] = given as readonly string[];
    return [[first], [first, "officer-old"]].map((officers) => ({ doer: who, ...judged(officers) }));
  }
  return [...taken].flatMap((one): Try[] => {
    if (!PEOPLE[one]) return [];
    if (duty.who !== "$actor.account") return given === undefined ? [] : [{ doer: who, ...judged(like(one)) }];
    if (one === who) return [];
    return [
      { doer: one, values },
      { doer: one, values, place: who },
      { doer: who, values, place: one },
    ];
  });
}

describe.each(WALKED.map(([definition, paths]) => [definition.title, definition, paths] as const))(
  "%s keeps apart whom the law keeps apart",
  (_, definition, paths) => {
    const duties = dutiesOf(definition).filter(({ kind }) => kind !== "signer");

    it("on every way to the act: not by who took part, not in another's place, not by another in his, not with too few certificates", () => {
      const tried = new Set<string>();
      const broken: unknown[] = [];
      for (const path of paths) {
        const way = walk(definition, path.world);
        for (const step of path.steps) {
          const { on, who, act, approve = [] } = step;
          const values = resolved(way, step.values ?? {});
          if (on !== undefined) way.on(on);
          for (const duty of duties.filter((one) => one.act === act && way.matter !== null))
            for (const one of triesOf(way, { ...step, values }, duty)) {
              tried.add(`${act} ${duty.kind} ${duty.who}`);
              if (attempt(way, act, one) === "done") broken.push({ path: path.title, act, ...one });
            }
          way.do(who, act, values).approve(...approve);
        }
      }
      expect(broken).toEqual([]);
      // No rule of the table is passed over, but of acts that open a matter: nothing stands before them.
      const all = duties.filter(({ act }) => definition.acts[act]?.from !== "new");
      expect(all.map((one) => `${one.act} ${one.kind} ${one.who}`).filter((one) => !tried.has(one))).toEqual([]);
    });
  },
);

it("names with each separation a rule of law, or says that the office itself demands it", () => {
  const duties = PROCEDURES.flatMap(dutiesOf);
  expect(duties.length).toBeGreaterThan(45);
  for (const { procedure, act, says } of duties) expect(says, `${procedure} ${act}`).not.toBe("");
  // What the penalty law itself separates is there (行政处罚法第四十二条、第五十八条、第六十四条).
  const of = (act: string) => duties.filter((one) => one.procedure === "ordinary-penalty" && one.act === act);
  expect(of("review").some(({ kind, from }) => kind === "apart" && from.includes("recordInquiry"))).toBe(true);
  expect(of("holdHearing").some(({ kind, who }) => kind === "apart" && who === "hearingChair")).toBe(true);
  expect(of("recordInquiry")).toMatchObject([{ kind: "certified", count: 2 }]);
});
