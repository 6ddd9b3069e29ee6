import { coerciveExecution } from "@fadu/catalog/procedures/enforcement/coercive-execution.ts";
import { illegalConstruction } from "@fadu/catalog/procedures/enforcement/illegal-construction.ts";
import { coerciveExecutionPaths } from "@fadu/catalog/testing/paths/enforcement/coercive-execution.ts";
import { illegalConstructionPaths } from "@fadu/catalog/testing/paths/enforcement/illegal-construction.ts";
import { jointOperation } from "@fadu/catalog/procedures/inspection/joint-operation.ts";
import { jointOperationPaths } from "@fadu/catalog/testing/paths/inspection/joint-operation.ts";
import type { Path } from "@fadu/catalog/testing/paths.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Office } from "../../demo/found-office.ts";
import { account } from "../ground.ts";
import { pathLife } from "../lives/from-path.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life } from "../lives/life.ts";
import { ordinaryPenaltyLife, simplePenaltyLife } from "../lives/penalties.ts";
import type { OrdinaryPenaltyParams } from "../lives/penalties.ts";
import { recordLife } from "../lives/registers.ts";
import { spread, turn } from "../spread.ts";

/** Causes the town punishes by a power devolved to it. */
export const CAUSES = ["SR01", "SR02", "SR03", "SZ01", "GH01", "YZ01", "JT01", "HB06"] as const;

const named = (paths: readonly Path[], title: string): Path => {
  const path = paths.find((one) => one.title.includes(title));
  if (!path) throw new Error(`the catalogue shows no way “${title}”`);
  return path;
};

/**
 * 258,398 yuan in all: 186,298 on the spot in 1,831 decisions, 721 of them of traffic for 31,003; 72,100 by the ordinary procedure:
 * seven municipal cases for 15,600, fifteen anglers for 3,000, illegal building for 9,500, the rest for 44,000.
 */
export function penalties(cast: Cast): Life[] {
  const spot = (
    on: LocalDate,
    i: number,
    fine: number,
    cause = turn(["SR01", "SR02", "SR03"], i),
    supervised = false,
  ) => simplePenaltyLife(cast, { on, cause, fine, supervised, end: "decided" });
  const penalty = (on: LocalDate, cause: string, fine: number, more: Partial<OrdinaryPenaltyParams> = {}): Life =>
    ordinaryPenaltyLife(cast, {
      on,
      cause,
      clue: "巡查发现涉嫌违法行为",
      inNameOf: "street",
      firm: false,
      fine,
      end: "executed",
      ...more,
    });
  return [
    ...spread(721, "2023-01-03", "2023-12-11").map((on, i) => spot(on, i, 43, "JT01")),
    ...spread(1110, "2023-01-03", "2023-12-11").map((on, i) =>
      spot(on, i, i === 0 ? 35 : 140, undefined, i % 280 === 1),
    ),
    ...spread(40, "2022-03-07", "2022-11-14").map((on, i) => spot(on, i, 100)),
    ...spread(12, "2023-04-10", "2023-10-16").map((on) =>
      simplePenaltyLife(cast, { on, cause: "SR01", fine: 100, end: "educated" }),
    ),
    ...spread(7, "2023-02-06", "2023-10-09").map((on, i) => penalty(on, "SZ01", i === 6 ? 2400 : 2200)),
    ...spread(15, "2023-03-06", "2023-06-26").map((on) => penalty(on, "YZ01", 200)),
    ...spread(6, "2023-03-13", "2023-06-12").map((on) => penalty(on, "YZ01", 0, { end: "exempt" })),
    penalty("2023-05-08", "GH01", 4000),
    penalty("2023-08-14", "GH01", 5500, { confiscated: 5900, firm: true }),
    ...spread(22, "2023-01-30", "2023-10-16").map((on) => penalty(on, "HB06", 2000)),
    ...spread(5, "2022-05-09", "2022-09-12").map((on) => penalty(on, "SZ01", 3000)),
    ...spread(2, "2023-12-18", "2023-12-20").map((on) => penalty(on, "SZ01", 3000, { end: "investigating" })),
  ];
}

/** Eleven cases of illegal building filed; one of them pulled down by force, others by the builders: 820 square metres in all. */
export function demolitions(cast: Cast): Life[] {
  const parts = named(illegalConstructionPaths, "分次拆除");
  const lawful = named(illegalConstructionPaths, "认定合法");
  const forced = named(illegalConstructionPaths, "强制拆除");
  const done = coerciveExecutionPaths.find(({ outcome }) => outcome === "executed");
  if (!done) throw new Error("the catalogue shows no execution carried out");
  return [
    // The first in two parts of sixty, the others of forty and sixty square metres.
    ...spread(7, "2023-01-16", "2023-08-14").map((on, i) =>
      pathLife(
        cast,
        illegalConstruction,
        parts,
        on,
        i === 0 ? { receivePlanning: { illegalArea: 120 }, recordDemolition: { demolishedArea: 60 } } : {},
      ),
    ),
    ...spread(4, "2023-09-04", "2023-11-06").map((on) => pathLife(cast, illegalConstruction, lawful, on)),
    pathLife(
      cast,
      illegalConstruction,
      forced,
      "2022-09-05",
      {},
      { by: "enforce", definition: coerciveExecution, path: done },
    ),
    ...spread(2, "2022-03-07", "2022-05-09").map((on) => pathLife(cast, illegalConstruction, parts, on)),
  ];
}

/** Patrols set, checks at stations and roadsides, operations with others. */
export function inspections(cast: Cast, office: Office): Life[] {
  const task = (on: LocalDate): Timeline =>
    new Timeline(cast, "patrol-task", on).do("squad-leader", "issue", {
      title: "巡查任务",
      kind: "street",
      field: "appearance",
      issuedOn: on,
      dueOn: "2024-12-31",
      route: "主要道路",
      unit: cast.unit("squad"),
    });
  const check = (on: LocalDate, i: number): Life =>
    recordLife(cast, "station-check", "enforcement-officer", on, {
      form: turn(["stationed", "roadside"], i),
      field: "traffic",
      checkedOn: on,
      site: { text: "治超站" },
      unit: cast.unit("squad"),
      officers: [account(office, "enforcement-officer"), account(office, "enforcement-officer-2")],
      objects: 6,
      found: 2,
      onSpot: 2,
      filed: 0,
    });
  const operation = named(jointOperationPaths, "没有主题的");
  const dropped = named(jointOperationPaths, "不组织");
  return [
    ...spread(63, "2023-01-09", "2023-12-04").map((on) => task(on).end()),
    ...spread(9, "2022-02-14", "2022-11-14").map((on) => task(on).end()),
    task("2023-05-15").void("squad-leader").end(),
    ...spread(264, "2023-01-04", "2023-12-13").map(check),
    ...spread(20, "2022-02-07", "2022-11-14").map(check),
    ...spread(10, "2023-02-06", "2023-11-06").map((on) => pathLife(cast, jointOperation, operation, on)),
    ...spread(2, "2022-04-11", "2022-09-05").map((on) => pathLife(cast, jointOperation, operation, on)),
    pathLife(cast, jointOperation, dropped, "2023-06-05"),
  ];
}
