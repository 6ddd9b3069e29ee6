import type { FigureSlot } from "@fadu/engine/definition/indicator.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Office, OfficePlan } from "../demo/found-office.ts";
import type { Cast, Life } from "./lives/life.ts";

/** A figure that a published report prints. Expectations only: nothing here is used to compute. */
export interface SeedFigure {
  readonly id: string;
  readonly section: string;
  /** Words of the published text. */
  readonly phrase: string;
  /** What the report's slot asks for; absent: a phrase that no record bears out, left to the writer (无数据支撑). */
  readonly slot?: FigureSlot;
  /** Printing options of the slot: `余`, `绝对值`, `万|2位`. */
  readonly options: string;
  /** How it stands in the text. */
  readonly printed: string;
  /** What our printing rules make of the same number where they forbid what was printed, and which rule. */
  readonly rightly?: { readonly printed: string; readonly because: string };
}

/** A published annual report, and a year that leads to it. */
export interface Seed {
  readonly id: string;
  /** Title of the published report. */
  readonly title: string;
  /** Day the report was made; nothing of the year happens after it. */
  readonly made: LocalDate;
  /** The report's period. */
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  readonly figures: readonly SeedFigure[];
  plan(tenant: string): OfficePlan;
  /** Keys of units where things happen. */
  readonly communities: readonly string[];
  /** Causes it punishes by a power devolved to it, if not the usual ones. */
  readonly causes?: readonly string[];
  /**
   * The street's records from before the period until after it: those behind the figures of the report, and among them others
   * that must not be counted: of other years, void, merged, of other kinds, undecided, unserved.
   */
  lives(cast: Cast, office: Office): Life[];
}

/** A figure as a report's slot would ask for it. */
export const figure = (
  id: string,
  section: string,
  phrase: string,
  indicator: string,
  printed: string,
  more: Partial<Pick<FigureSlot, "period" | "where">> & Partial<Pick<SeedFigure, "options" | "rightly">> = {},
): SeedFigure => ({
  id,
  section,
  phrase,
  slot: {
    id,
    indicator,
    period: more.period ?? { kind: "year" },
    ...(more.where ? { where: more.where } : {}),
  },
  options: more.options ?? "",
  printed,
  ...(more.rightly ? { rightly: more.rightly } : {}),
});

/** A phrase of the report that has no record behind it. */
export const writersOwn = (id: string, section: string, phrase: string, printed: string): SeedFigure => ({
  id,
  section,
  phrase,
  options: "",
  printed,
});
