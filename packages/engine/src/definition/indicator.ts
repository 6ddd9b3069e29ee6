import type { Condition } from "./condition.ts";
import type { Facet } from "./definition.ts";

/** Dates a figure can be counted by: facet dates, the matter's own, or the day an act took effect (`act:<id>`). */
export type TimeBasis = DateFacet | "openedOn" | "closedOn" | `act:${string}`;
export type DateFacet = Extract<Facet, "occurredOn" | "filedOn" | "decidedOn" | "paidOn" | "servedOn" | "answeredOn" | "effectiveOn" | "dueOn" | "validFrom" | "validTo">;

/**
 * What is counted, before time: matters of these procedures, minus excluded states (void, merged, withdrawn registrations, tests).
 * Filter paths: facet names, `outcome`, `state`, `result` (of the outcome), `procedure`, `values.<field>`, dates, `$start`, `$end`.
 */
export interface Selection {
  readonly procedures: readonly string[];
  readonly filter?: Condition;
}

export type Measure =
  /** Distinct matters. */
  | { readonly kind: "count" }
  /** Times an act took effect on the selected matters. */
  | { readonly kind: "acts"; readonly act: string }
  | { readonly kind: "sum"; readonly facet: Facet }
  | { readonly kind: "distinct"; readonly facet: Facet }
  /** In force at the end of the period: validFrom ≤ E and (validTo missing or > E). */
  | { readonly kind: "stock" }
  /** Opened by E and not closed by E. */
  | { readonly kind: "open" };

/** An indicator computed from records. */
export interface BaseIndicator extends Selection {
  readonly measure: Measure;
  readonly by: TimeBasis;
}

/** How a figure is printed (indicator catalogue §1). Default: exact. */
export interface Printing {
  readonly decimals?: number;
  /** Divide by 10 000 and print 万元. */
  readonly wan?: boolean;
  /** Words for a computed zero: 零, 无. */
  readonly zero?: string;
}

interface IndicatorHead {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** 件, 起, 人次, 元, %, … */
  readonly unit: string;
  readonly definition: string;
  readonly dimensions: readonly (Facet | "outcome" | "state" | "month" | "procedure" | `values.${string}`)[];
  readonly print?: Printing;
  /** Drill-down shows masked ids only (indicator catalogue §1, sensitive persons). */
  readonly sensitive?: boolean;
}

/**
 * `base`: counted or summed. `rate`: two base measures; `cohort` means the numerator narrows the denominator's set.
 * `yoy`: change of another indicator against the same window a year earlier (a rate changes in 百分点).
 * `combined`: sum and difference of others (CFP-08 = CFP-05 + CFJ-02).
 */
export type Indicator = IndicatorHead &
  (
    | ({ readonly kind: "base" } & BaseIndicator)
    | { readonly kind: "rate"; readonly numerator: BaseIndicator; readonly denominator: BaseIndicator; readonly cohort: boolean }
    | { readonly kind: "yoy"; readonly of: string }
    | { readonly kind: "combined"; readonly plus: readonly string[]; readonly minus?: readonly string[] }
  );

/** Period of a figure. `year`: the report year to its cut-off; `sinceLastYear`: 去年以来; `snapshot`: 时点; `toDate`: cumulative; `span`: named dates. */
export type FigurePeriod =
  | { readonly kind: "year" }
  | { readonly kind: "sinceLastYear" }
  | { readonly kind: "snapshot" }
  | { readonly kind: "toDate" }
  | { readonly kind: "span"; readonly from: string; readonly to: string };

/** A figure as a report asks for it: an indicator, its period, and a narrower filter or dimension value if any. */
export interface FigureSlot {
  readonly id: string;
  readonly indicator: string;
  readonly period: FigurePeriod;
  readonly where?: Condition;
  /** Printed approximately: 余 or 近 with this base; refused when the rule of the catalogue does not allow it. */
  readonly approximate?: { readonly word: "余" | "近"; readonly base: number };
  readonly print?: Printing;
}

/** Paragraph of a report outline; `{F1}` prints the figure slot F1, `{F1.abs}` its absolute value, `{F1.word}` 上升/下降/持平. */
export interface OutlineParagraph {
  readonly text: string;
  /** Judgement is people's: left for the writer. */
  readonly writer?: boolean;
}

export interface OutlineSection {
  readonly heading: string;
  readonly required: boolean;
  readonly paragraphs: readonly OutlineParagraph[];
  readonly sections?: readonly OutlineSection[];
}

/** A check that must hold before a report is signed (indicator catalogue §6). */
export type CrossCheck =
  | { readonly kind: "sum"; readonly total: string; readonly parts: readonly string[]; readonly says: string }
  | { readonly kind: "subset"; readonly part: string; readonly of: string; readonly says: string }
  | { readonly kind: "equal"; readonly figures: readonly string[]; readonly says: string }
  | { readonly kind: "stockFlow"; readonly end: string; readonly start: string; readonly plus: string; readonly minus: string; readonly says: string };

export interface Outline {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly string[];
  readonly addressee: string;
  readonly slots: readonly FigureSlot[];
  readonly sections: readonly OutlineSection[];
  readonly checks: readonly CrossCheck[];
}

