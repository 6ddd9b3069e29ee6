import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Cast, Life } from "../lives/life.ts";
import { warningLife } from "../lives/appeals.ts";
import type { WarningParams } from "../lives/appeals.ts";
import { ordinaryPenaltyLife, simplePenaltyLife } from "../lives/penalties.ts";
import type { OrdinaryPenaltyParams } from "../lives/penalties.ts";
import { CAUSES } from "../ground.ts";
import { spread, turn } from "../spread.ts";

export function penalties(cast: Cast): Life[] {
  const penalty = (on: LocalDate, i: number, more: Partial<OrdinaryPenaltyParams> = {}): Life =>
    ordinaryPenaltyLife(cast, {
      on,
      cause: turn(CAUSES, i),
      clue: "巡查发现涉嫌违法行为",
      inNameOf: "street",
      fine: 200 + (i % 9) * 100,
      end: "executed",
      ...more,
    });
  // Most cases end with the fine paid; some are let off, some withdrawn, the last ones are still being looked into.
  const end = (i: number): OrdinaryPenaltyParams["end"] =>
    i % 23 === 7 ? "exempt" : i % 41 === 11 ? "filingWithdrawn" : i % 29 === 3 ? "decided" : "executed";
  return [
    ...spread(360, "2023-01-03", "2023-12-20").map((on, i) => penalty(on, i, { end: end(i) })),
    ...spread(391, "2024-01-02", "2024-12-20").map((on, i) =>
      penalty(on, i, { end: i > 380 ? "investigating" : end(i) }),
    ),
    ...spread(5, "2022-11-01", "2022-12-12").map((on, i) => penalty(on, i)),
    ...spread(4, "2025-01-06", "2025-01-16").map((on, i) => penalty(on, i, { end: "investigating" })),
    ...spread(12, "2023-03-01", "2024-10-08").map((on, i) => penalty(on, i, { end: "notFiled" })),
    ...spread(6, "2023-05-08", "2024-09-09").map((on, i) => penalty(on, i, { inNameOf: "branch" })),
    ...spread(3, "2024-12-16", "2024-12-20").map((on, i) => penalty(on, i, { end: "clue" })),
    ...spread(2, "2024-04-08", "2024-08-05").map((on, i) => penalty(on, i, { end: "void" })),
    ...spread(15, "2023-02-06", "2024-11-25").map((on, i) =>
      simplePenaltyLife(cast, {
        on,
        cause: turn(["SR01", "SR02", "XF02"], i),
        fine: 50 + (i % 4) * 50,
        end: i % 7 === 6 ? "educated" : i % 5 === 4 ? "mistaken" : "executed",
      }),
    ),
  ];
}

export function warnings(cast: Cast): Life[] {
  const warning = (on: LocalDate, i: number, end: WarningParams["end"]): Life =>
    warningLife(cast, {
      on,
      category: turn(["enforcement", "stability", "safety", "labour", "violence", "petition"] as const, i),
      title: turn(["群体性讨薪苗头", "违规经营引发矛盾", "邻里冲突苗头", "消防隐患集中", "涉执法舆情"], i),
      end,
    });
  return [
    ...spread(107, "2024-01-03", "2024-12-02").map((on, i) => warning(on, i, i % 4 === 1 ? "controlled" : "averted")),
    ...spread(15, "2024-01-15", "2024-11-25").map((on, i) => warning(on, i, "unfounded")),
    ...spread(4, "2024-03-11", "2024-09-16").map((on, i) => warning(on, i, "happened")),
    ...spread(20, "2023-02-01", "2023-12-01").map((on, i) => warning(on, i, "averted")),
    ...spread(3, "2025-01-06", "2025-01-10").map((on, i) => warning(on, i, "averted")),
    ...spread(2, "2024-06-03", "2024-07-01").map((on, i) => warning(on, i, "void")),
    ...spread(2, "2024-12-23", "2024-12-26").map((on, i) => warning(on, i, "open")),
  ];
}
