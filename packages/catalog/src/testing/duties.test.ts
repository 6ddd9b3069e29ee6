import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Facts } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import { describe, expect, it } from "vitest";

import { PROCEDURES } from "../catalog.ts";
import { ordinaryPenalty } from "../procedures/enforcement/ordinary-penalty.ts";
import { gridEvent } from "../procedures/events/grid-event.ts";
import { legalityReview } from "../procedures/review/legality-review.ts";
import { dutiesOf } from "./duties.ts";
import { ordinaryPenaltyPaths } from "./paths/enforcement/ordinary-penalty.ts";
import { gridEventPaths } from "./paths/events/grid-event.ts";
import { legalityReviewPaths } from "./paths/legality-review.ts";
import type { Path } from "./paths.ts";
import { PEOPLE, walk } from "./street.ts";
import type { Values, Walk } from "./street.ts";

const WALKED: readonly (readonly [Definition, readonly Path[]])[] = [
  [ordinaryPenalty, ordinaryPenaltyPaths],
  [gridEvent, gridEventPaths],
  [legalityReview, legalityReviewPaths],
];

/** Everybody gets every right, so that only the separation can stand in the way. */
const everyRole = [...new Set(Object.values(PEOPLE).flatMap(({ roles }) => roles))];

/** Tries an act as somebody who holds every role, in his own right or in another's place. */
function attempt(way: Walk, who: string, act: string, values: Values, place?: string): string {
  const own = way.facts(who, values);
  const actor: Facts["actor"] = {
    ...own.actor,
    roles: everyRole,
    ...(place === undefined ? {} : { for: place, forUnit: "street" }),
  };
  const command = { id: `try-${who}-${place ?? ""}`, act, values, words: "试办" };
  const decision = decide(way.definition, "hash", way.matter, command, { ...own, actor });
  return decision.ok ? "done" : decision.refusal.code;
}

describe.each(WALKED.map(([definition, paths]) => [definition.title, definition, paths] as const))(
  "%s keeps apart whom the law keeps apart",
  (_, definition, paths) => {
    const duties = dutiesOf(definition).filter((duty) => duty.kind === "apart" && duty.who === "$actor.account");

    it("on every way to the act: not by who took part, not in another's place, not by another in his", () => {
      let tried = 0;
      const broken: unknown[] = [];
      for (const path of paths) {
        const way = walk(definition, path.world);
        for (const { on, who, act, values = {}, approve = [] } of path.steps) {
          if (on !== undefined) way.on(on);
          for (const duty of duties.filter((one) => one.act === act && way.matter !== null)) {
            const done = duty.from.flatMap((from) => way.opened.done[from] ?? []);
            for (const one of new Set(done.flatMap(({ by, members }) => [by, ...members])))
              for (const [doer, place] of [
                [one, undefined],
                [one, who],
                [who, one],
              ] as const) {
                if (doer === place || !PEOPLE[doer] || !PEOPLE[place ?? doer]) continue;
                tried++;
                if (attempt(way, doer, act, values, place) === "done")
                  broken.push({ path: path.title, act, doer, place });
              }
          }
          if (way.matter?.publications.length !== undefined && values["publication"] === "latest") break;
          way.do(who, act, values).approve(...approve);
        }
      }
      expect(broken).toEqual([]);
      expect(tried).toBeGreaterThan(3);
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
