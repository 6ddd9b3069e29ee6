import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Facts } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import { tookPart } from "@fadu/engine/matter/matter.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { describe, expect, it } from "vitest";

import { PROCEDURES } from "../catalog.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duties.ts";
import { supervisionItem } from "../procedures/appeals/supervision-item.ts";
import { archiveDestruction } from "../procedures/decision/archive-destruction.ts";
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
import { stationCheck } from "../procedures/inspection/station-check.ts";
import { legalityReview } from "../procedures/review/legality-review.ts";
import { caseReview } from "../procedures/supervision/case-review.ts";
import { enforcementSupervision } from "../procedures/supervision/enforcement-supervision.ts";
import { governmentInspection } from "../procedures/supervision/government-inspection.ts";
import { supervisionOpinion } from "../procedures/supervision/supervision-opinion.ts";
import { supervisionItemPaths } from "./paths/appeals/supervision-item.ts";
import { archiveDestructionPaths } from "./paths/decision/archive-destruction.ts";
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
import { stationCheckPaths } from "./paths/inspection/station-check.ts";
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
  [stationCheck, stationCheckPaths],
  [archiveDestruction, archiveDestructionPaths],
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

/** Judges an act of somebody who holds every role, in his own right or in another's place. */
function judged(way: Walk, act: string, { doer, values, place, stored }: Try, matter: Matter | null) {
  const own = way.facts(doer, values);
  const actor: Facts["actor"] = {
    ...own.actor,
    roles: everyRole,
    ...(place === undefined ? {} : { for: place, forUnit: "street" }),
  };
  const command = { id: `try-${doer}-${place ?? ""}`, act, values, words: "试办" };
  const stands = matter && { ...matter, values: { ...matter.values, ...stored } };
  return decide(way.definition, "hash", stands, command, { ...own, actor });
}

function attempt(way: Walk, act: string, asked: Try, matter = way.matter): string {
  const decision = judged(way, act, asked, matter);
  return decision.ok ? "done" : decision.refusal.code;
}

/** The matter after something was done by the general ways; undefined when it was refused. */
function after(way: Walk, doer: string, act: string, values: Values): Matter | undefined {
  const decision = judged(way, act, { doer, values }, way.matter);
  if (!decision.ok) return undefined;
  return decision.drafts.reduce<Matter>(
    (matter, draft) => evolve(matter, { ...draft, prevHash: matter.head, hash: "0".repeat(64) }),
    way.opened,
  );
}

/** What must be refused at a step that is lawful as it stands: by whom, with what values, in whose place. */
function triesOf(way: Walk, { who, values = {} }: Path["steps"][number], duty: Duty): Try[] {
  const taken = new Set(duty.from.flatMap((from) => tookPart(way.matter, from)));
  const asked = values[duty.who] !== undefined;
  const given = values[duty.who] ?? way.matter?.values[duty.who];
  const naming = (value: Value): Pick<Try, "values" | "stored"> =>
    asked ? { values: { ...values, [duty.who]: value } } : { values, stored: { [duty.who]: value } };
  const like = (account: string) => (Array.isArray(given) ? [account] : account);
  if (duty.kind === "certified") {
    if (!Array.isArray(given)) return [];
    // One officer alone, and two of whom one's certificate has ended.
    const [first = ""] = given as readonly string[];
    return [[first], [first, "officer-old"]].map((officers) => ({ doer: who, ...naming(officers) }));
  }
  return [...taken].flatMap((one): Try[] => {
    if (!PEOPLE[one]) return [];
    if (duty.who !== "$actor.account") return given === undefined ? [] : [{ doer: who, ...naming(like(one)) }];
    if (one === who) return [];
    return [
      { doer: one, values },
      { doer: one, values, place: who },
      { doer: who, values, place: one },
    ];
  });
}

type Broken = Record<string, unknown>;

/**
 * Whom a running approval keeps away (回避) must not come to sign, whoever brings him in: by 转办审批, by 加签 before, beside or
 * after, in another's place, in the place of somebody it was handed to.
 */
function brokenConsents(way: Walk, signer: string, tried: Set<string>): Broken[] {
  const { pending } = way.opened;
  const running = pending?.steps[pending.step];
  if (!pending || !running) return [];
  const { apartFrom = [] } =
    way.definition.acts[pending.act]?.approval?.find(({ title }) => title === running.title) ?? {};
  const investigated = apartFrom.flatMap((from) => tookPart(way.opened, from)).filter((one) => PEOPLE[one]);
  const asked = [pending.by.account, ...(pending.by.for === undefined ? [] : [pending.by.for])];
  if (investigated.length > 0) tried.add(`${pending.act} signer ${running.title}`);
  const kept = [...new Set([...investigated, ...asked])].filter((one) => PEOPLE[one] && one !== signer);
  const stranger = Object.keys(PEOPLE).find((one) => one !== signer && !kept.includes(one)) ?? "";
  const brought: readonly [string, Values][] = [
    ["handOver", {}],
    ...["before", "beside", "after"].map((where): [string, Values] => ["addSigner", { where }]),
  ];
  return kept.flatMap((one) => {
    const consents: readonly [string, Try, Matter?][] = [
      ["approve", { doer: one, values: {} }],
      ["approve", { doer: one, values: {}, place: signer }],
      ["approve", { doer: signer, values: {}, place: one }],
      ...brought.flatMap(([act, values]): [string, Try, Matter?][] => {
        const named = (account: string): Values => ({ ...values, [act === "handOver" ? "to" : "account"]: account });
        const handed = after(way, signer, act, named(stranger));
        return [
          [act, { doer: signer, values: named(one) }],
          ...(handed ? [["approve", { doer: one, values: {}, place: stranger }, handed] as [string, Try, Matter]] : []),
        ];
      }),
    ];
    return consents
      .filter(([act, consent, matter]) => attempt(way, act, consent, matter ?? way.matter) === "done")
      .map(([act, consent]) => ({ act: pending.act, by: act, ...consent }));
  });
}

/** A return makes nobody stranger to what he did: it must be done again, and he did it. */
function forgotten(way: Walk, duties: readonly Duty[]): Broken[] {
  const states = new Set(way.opened.visits.map(({ state }) => state));
  return [...states].flatMap((state) => {
    const returned = after(way, "org-head", "return", { state });
    const lost = duties
      .flatMap(({ from }) => from)
      .filter((act) => returned && tookPart(way.opened, act).some((one) => !tookPart(returned, act).includes(one)));
    return lost.map((act) => ({ act, returned: state }));
  });
}

describe.each(WALKED.map(([definition, paths]) => [definition.title, definition, paths] as const))(
  "%s keeps apart whom the law keeps apart",
  (_, definition, paths) => {
    const duties = dutiesOf(definition);

    it("on every way to the act: in nobody's place, after no 转办, 加签 or return, with no certificate too few", () => {
      const tried = new Set<string>();
      const broken: Broken[] = [];
      for (const path of paths) {
        const way = walk(definition, path.world);
        const note = (found: readonly Broken[]): unknown =>
          broken.push(...found.map((one) => ({ path: path.title, ...one })));
        for (const step of path.steps) {
          const { on, who, act, approve = [] } = step;
          const values = resolved(way, step.values ?? {});
          if (on !== undefined) way.on(on);
          for (const duty of duties.filter((one) => one.act === act && one.kind !== "signer"))
            for (const one of triesOf(way, { ...step, values }, duty)) {
              tried.add(`${act} ${duty.kind} ${duty.who}`);
              if (attempt(way, act, one) === "done") note([{ act, ...one }]);
              // Given to him to handle, it is his task and still not his to do.
              const given = way.matter && after(way, "org-head", "transfer", { handler: one.doer });
              if (given && attempt(way, act, one, given) === "done") note([{ act, handler: one.doer, ...one }]);
            }
          way.do(who, act, values);
          note(forgotten(way, duties));
          for (const signer of approve) {
            note(brokenConsents(way, signer, tried));
            way.approve(signer);
          }
        }
      }
      expect(broken).toEqual([]);
      // No rule of the table is passed over.
      expect(duties.map((one) => `${one.act} ${one.kind} ${one.who}`).filter((one) => !tried.has(one))).toEqual([]);
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
