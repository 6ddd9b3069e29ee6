import { illegalConstruction } from "@fadu/catalog/procedures/enforcement/illegal-construction.ts";
import { illegalConstructionPaths } from "@fadu/catalog/testing/paths/enforcement/illegal-construction.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { pathLife } from "../lives/from-path.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life } from "../lives/life.ts";
import { ordinaryPenaltyLife } from "../lives/penalties.ts";
import type { OrdinaryPenaltyParams } from "../lives/penalties.ts";
import { penaltyPowerLife, rosterLife } from "../lives/registers.ts";
import { spread, turn } from "../spread.ts";

/** Causes of the street's own, and those it punishes for the district's safety and fire authorities. */
export const OWN = ["SR01", "SR03", "GH01", "SZ01", "HB06"] as const;
const ENTRUSTED = { AQ01: "区应急管理局", XF01: "区消防救援大队", XF02: "区消防救援大队" } as const;

/**
 * 99 decisions of 2024 against 80 filings of 2024: 30 of them on cases filed in 2023, 69 on those of the year, 11 of which are not
 * decided. Fines 2,106,100, of them 872,500 on the older cases; all but one case of 17,400 are paid by the end of the year.
 */
export function penalties(cast: Cast): Life[] {
  const penalty = (on: LocalDate, i: number, fine: number, more: Partial<OrdinaryPenaltyParams> = {}): Life =>
    ordinaryPenaltyLife(cast, {
      on,
      cause: turn(OWN, i),
      clue: "巡查发现涉嫌违法行为",
      inNameOf: "street",
      firm: true,
      fine,
      end: "executed",
      ...more,
    });
  const safety = (on: LocalDate, i: number, fine: number, more: Partial<OrdinaryPenaltyParams> = {}): Life =>
    penalty(on, i, fine, { cause: turn(Object.keys(ENTRUSTED), i), inNameOf: "entruster", ...more });
  const lastYear = spread(30, "2023-12-18", "2023-12-26");
  const thisYear = spread(69, "2024-01-08", "2024-10-14");
  const fine = (i: number): number => (i === 67 ? 17_400 : i === 68 ? 23_600 : 17_800);
  const powers = Object.entries(ENTRUSTED).map(([cause, entruster]) =>
    penaltyPowerLife(cast, { from: "2022-01-04", to: "2026-12-31", cause, entruster }),
  );
  return [
    ...powers,
    ...lastYear.map((on, i) => penalty(on, i, i === 29 ? 31_500 : 29_000, { notifiedFrom: "2024-01-15" })),
    ...thisYear.map((on, i) => penalty(on, i, fine(i), { end: i === 67 ? "decided" : "executed" })),
    ...spread(11, "2024-11-18", "2024-12-20").map((on, i) => penalty(on, i, 10_000, { end: "investigating" })),
    // Decided and paid in 2023; never filed; registered by mistake; let off in 2023.
    ...spread(6, "2023-03-06", "2023-09-11").map((on, i) => penalty(on, i, 20_000)),
    ...spread(5, "2024-02-05", "2024-09-09").map((on, i) => penalty(on, i, 0, { end: "notFiled" })),
    ...spread(3, "2024-03-11", "2024-08-12").map((on, i) => penalty(on, i, 0, { end: "void" })),
    // Under entrustment, counted apart: 523 filed, 161 of them decided, 805,850 in all.
    ...spread(161, "2024-01-08", "2024-10-21").map((on, i) => safety(on, i, i === 160 ? 5850 : 5000)),
    ...spread(362, "2024-01-10", "2024-12-20").map((on, i) => safety(on, i, 5000, { end: "investigating" })),
    ...spread(8, "2023-04-10", "2023-10-16").map((on, i) => safety(on, i, 5000)),
  ];
}

/** One building pulled down, as the year's target asked; a supervised matter of 2021 brought to its end. */
export function demolition(cast: Cast): Life[] {
  const path = illegalConstructionPaths.find(({ title }) => title.startsWith("分次拆除"));
  if (!path) throw new Error("the catalogue shows no demolition in parts");
  const target = (year: number, value: number): Life =>
    rosterLife(
      cast,
      "annual-target",
      "office-clerk",
      "deputy-head",
      { from: `${year}-01-01`, to: `${year + 1}-01-01` },
      {
        indicator: "WJ-04",
        indicatorTitle: "拆除违法建设面积",
        target: value,
        measure: "㎡",
        setBy: "区城市管理和综合执法局",
        setByKind: "district",
        document: `${year}年拆违任务分解表`,
        setOn: `${year}-01-01`,
        responsible: cast.unit("squad"),
      },
      true,
    );
  return [
    pathLife(cast, illegalConstruction, path, "2024-03-04"),
    target(2024, 100),
    target(2023, 500),
    supervised(cast, "2021-09-06", "national", "2024-05-20"),
    supervised(cast, "2024-03-04", "street", "2024-04-08"),
    supervised(cast, "2023-02-06", "national", "2023-06-12"),
    supervised(cast, "2024-06-03", "national"),
  ];
}

function supervised(cast: Cast, on: LocalDate, level: string, doneOn?: LocalDate): Life {
  const life = new Timeline(cast, "supervision-item", on).do("office-clerk", "raise", {
    source: level === "street" ? "leader" : "inspection",
    level,
    kind: "task",
    title: "环境保护督办案件",
    content: "按整改方案完成整治并报结果",
    raisedOn: on,
    responsible: cast.unit("squad"),
    dueOn: doneOn ?? "2025-06-30",
  });
  life.workdays(1).do("unit-lead", "sign", { worker: cast.account("handler") });
  if (doneOn === undefined) return life.end();
  life.to(doneOn).do("handler", "reportDone", { result: "已完成整治", proof: [cast.exhibit("after")] });
  return life.workdays(1).do("office-head", "check", { checkResult: "done", checkText: "现场核查属实" }).end();
}
