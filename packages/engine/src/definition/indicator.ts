import type { Band } from "./band.ts";
import type { Condition } from "./condition.ts";
import type { Facet } from "./definition.ts";

/**
 * Dates a figure can be counted by: facet dates, the matter's own, or the day an act last took effect (`act:<id>`; with the
 * measure `acts`, every time it did).
 */
export type TimeBasis = DateFacet | "openedOn" | "closedOn" | `act:${string}`;
export type DateFacet = Extract<
  Facet,
  | "occurredOn"
  | "filedOn"
  | "decidedOn"
  | "paidOn"
  | "servedOn"
  | "answeredOn"
  | "effectiveOn"
  | "dueOn"
  | "validFrom"
  | "validTo"
>;

/** A date of the matter as it stands. */
export type MatterDate = DateFacet | "openedOn" | "closedOn";

/** A field of the matter's data that has no facet: `values.result`, `values.cause.code`. */
export type ValuePath = `values.${string}`;

/**
 * What is counted, before time: matters of these procedures. Void and merged matters are out of every count.
 *
 * Filter paths: facet names; `openedOn`, `closedOn`, `outcome`, `result` (of the outcome), `state`, `procedure`, `number`,
 * `handler`, `opener`; `values.<field>`; `$on.<act>`; `$start` and `$end`, the bounds of the figure's period; in the `where`
 * of the measure `acts` also `$act.<field>`, a value given with that act. The filter holds where it is true: unknown, as in
 * the engine, is not true. Kinds a filter cannot use: certified, apart, exhibits, listed, clock.
 */
export interface Selection {
  readonly procedures: readonly string[];
  readonly filter?: Condition;
}

/** An act, dated by this value given with it, or else by the day it took effect; without the value it is not dated. */
export interface DatedAct {
  readonly act: string;
  readonly on?: string;
}

/** A number that the street sets, and what holds until it does. */
export interface SettingNumber {
  readonly setting: string;
  readonly default: number;
}

export type Measure =
  /** Distinct matters. */
  | { readonly kind: "count" }
  /**
   * Times an act took effect on the selected matters (件次), those undone by a return left out; `on`: counted by this date given
   * with the act; `sum`: a number given with the act is added up instead (each payment on its own day); `also`: other acts that
   * are counted alike (a fine collected on the spot, beside one paid at the bank).
   */
  | {
      readonly kind: "acts";
      readonly act: string;
      readonly also?: readonly string[];
      readonly where?: Condition;
      readonly on?: string;
      readonly sum?: string;
    }
  | { readonly kind: "sum"; readonly facet: Facet | ValuePath }
  /** Different values: persons, households, firms. Of a list each member counts. */
  | { readonly kind: "distinct"; readonly facet: Facet | ValuePath }
  /**
   * Persons (a list counts each of them) whose matters, or the sum of `sum` over them, come to `atLeast`; with `every`, in each
   * month or quarter that lies wholly in the period.
   */
  | {
      readonly kind: "reached";
      readonly person: Facet | ValuePath;
      readonly sum?: Facet | ValuePath;
      readonly atLeast: number | SettingNumber;
      readonly every?: "month" | "quarter";
    }
  /** Matters for each different value of `per` (人均), to two decimals. */
  | { readonly kind: "average"; readonly per: Facet | ValuePath }
  /** Mean of a number over the matters that have it (平均分), to two decimals. */
  | { readonly kind: "mean"; readonly facet: Facet | ValuePath }
  /** Whole months from one date to the other, both days included, added up. */
  | { readonly kind: "months"; readonly from: DateFacet; readonly to: DateFacet }
  /** Mean of the calendar days from one date to the other, the first not counted, over the matters that have both (办结时长). */
  | { readonly kind: "days"; readonly from: MatterDate; readonly to: MatterDate }
  /** Years in a row, up to the one in which the period ends, in each of which something was counted (连续两年). */
  | { readonly kind: "years" }
  /**
   * In force at the end of the period: validFrom ≤ E and (validTo missing or > E); `distinct`: different values among them
   * (departments with an item in force); `sum`: a number of theirs added up (residents, yearly fees), only where values are not
   * counted apart. The time basis is not asked.
   */
  | { readonly kind: "stock"; readonly distinct?: Facet | ValuePath; readonly sum?: never }
  | { readonly kind: "stock"; readonly sum: Facet | ValuePath; readonly distinct?: never }
  /**
   * Matters of which the last of these acts by E is one of `acts`: what was so at E, whatever was done since (脱失 and not yet
   * found again); with `sum`, the number given with it is added up instead (views when a post was last looked at). `ends`: acts
   * after which it is no longer so. The start of the period is not asked.
   */
  | {
      readonly kind: "latest";
      readonly acts: readonly DatedAct[];
      readonly ends?: readonly DatedAct[];
      readonly sum?: string;
    }
  /** Opened by E and not closed by E. The time basis is not asked. */
  | { readonly kind: "open" };

/** An indicator computed from records. */
export interface BaseIndicator extends Selection {
  readonly measure: Measure;
  readonly by: TimeBasis;
}

/** Who or what is to be covered: entries of a roster (验收名单), each once. */
export interface Roster extends Selection {
  /** What the covering records name it by; absent: they refer to the entry itself. An entry that lacks it is not covered. */
  readonly key?: Facet | ValuePath;
}

/** How a figure is printed (indicator catalogue §1). Default: exact. */
export interface Printing {
  readonly decimals?: number;
  /** Divide by 10 000 and print 万元. */
  readonly wan?: boolean;
  /** Words for a computed zero: 零, 无. */
  readonly zero?: string;
}

export type Dimension =
  Facet | Band | "outcome" | "result" | "state" | "procedure" | "month" | "quarter" | "year" | ValuePath;

interface IndicatorHead {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** 件, 起, 人次, 元, %, … */
  readonly unit: string;
  readonly definition: string;
  readonly dimensions: readonly Dimension[];
  readonly print?: Printing;
  /** Drill-down shows masked ids only (indicator catalogue §1, sensitive persons). */
  readonly sensitive?: boolean;
}

/**
 * `base`: counted or summed. `rate`: two base measures; `cohort` means the same set of matters in both: those of the
 * denominator, and of them the ones that the numerator's filter holds for and whose date in the numerator is not after E.
 * `coverage`: of the roster entries in force at the end of the period, those whose `key` is among the values that every one of
 * `covered` counts; it cannot exceed 100 %, and opens to its gap, the entries that are not. A narrower filter holds for both.
 * `yoy`: change of another indicator against the same window a year earlier (a rate changes in 百分点).
 * `combined`: sum and difference of others (CFP-08 = CFP-05 + CFJ-02).
 */
export type Indicator = IndicatorHead &
  (
    | ({ readonly kind: "base" } & BaseIndicator)
    | {
        readonly kind: "rate";
        readonly numerator: BaseIndicator;
        readonly denominator: BaseIndicator;
        readonly cohort: boolean;
      }
    | {
        readonly kind: "coverage";
        readonly roster: Roster;
        /** Measures of different values: `distinct`, `stock` of different values, `reached`. */
        readonly covered: readonly BaseIndicator[];
      }
    | { readonly kind: "yoy"; readonly of: string }
    | { readonly kind: "combined"; readonly plus: readonly string[]; readonly minus?: readonly string[] }
  );

/**
 * Period of a figure. `year`: the report's period to its cut-off; `sinceLastYear`: 去年以来; `yearToDate`: from 1 January of the
 * year in which the report's period ends (a monthly report's 今年以来); `previous`: the stretch just before, as long as the
 * report's (上月); `lastYear`: the same days a year earlier (上年同期); `opening`: the day before the report's period begins (期初、上年结转); `snapshot`: 时点; `toDate`:
 * cumulative; `span`: named dates.
 */
export type FigurePeriod =
  | { readonly kind: "year" }
  | { readonly kind: "sinceLastYear" }
  | { readonly kind: "yearToDate" }
  | { readonly kind: "previous" }
  | { readonly kind: "lastYear" }
  | { readonly kind: "opening" }
  | { readonly kind: "snapshot" }
  | { readonly kind: "toDate" }
  | { readonly kind: "span"; readonly from: string; readonly to: string };

/** A figure as a report asks for it: an indicator, its period, and a narrower filter if any. */
export interface FigureSlot {
  /** Letters, digits, `-`, `_` and Chinese characters: stands in braces in the text. */
  readonly id: string;
  readonly indicator: string;
  readonly period: FigurePeriod;
  /** What the report calls it, if not the indicator's title: 专项. */
  readonly title?: string;
  readonly where?: Condition;
  readonly print?: Printing;
}

/**
 * A figure that somebody else computed (a superior's score): printed as it was given, visibly marked as cited, with its source
 * and date at the foot of the report. Stands in braces in the text like a slot.
 */
export interface CitedFigure {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  /** Who gave it and in which paper. */
  readonly source: string;
  /** The day it was given, `YYYY-MM-DD`. */
  readonly on: string;
  /** Record of the register 上级考评结果 that it was read from. */
  readonly entry?: string;
}

/** What a sentence of the outline asks of a figure before it is used. */
export type FigureTest = {
  readonly figure: string;
  /** `zero`: a computed 0; `some`: not 0; `up`, `down`, `level`: of a change; `full`: a rate of 100 %. False for a figure without data. */
  readonly is: "zero" | "some" | "up" | "down" | "level" | "full" | "notFull";
};

/**
 * A sentence with figure slots: `{TJ-01}` prints the figure, options follow after bars: `{TJ-01|余}` (cut to at most two
 * significant digits), `{TJ-01|余1}`, `{TJ-01|近1400}`, `{TJ-01|上千}`, `{SQ-02|升降}` (上升, 下降, 持平), `{SQ-02|绝对值}`,
 * `{TJ-07|汉字}`, `{FY-03|零}` (the word for zero), `{CFP-05|万}` (÷ 10 000), `{SQ-02|1位}` (decimals).
 */
export interface OutlineSentence {
  readonly text: string;
  /** Used in a draft only if all of these hold. */
  readonly when?: readonly FigureTest[];
}

/** A cell: words, slots in braces, or both. */
export interface OutlineCell {
  readonly text: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A statistical table whose cells are figures; every position of its grid is covered once. */
export interface OutlineTable {
  /** Names it among the sheets of the spreadsheet: 表一. */
  readonly id: string;
  readonly caption: string;
  readonly unit?: string;
  /** Relative widths of the columns. */
  readonly columns: readonly { readonly width: number; readonly align?: "left" | "center" | "right" }[];
  readonly head: readonly (readonly OutlineCell[])[];
  readonly rows: readonly (readonly OutlineCell[])[];
}

/** A paragraph: sentences filled from figures, a hint (`writer`) to the person whose judgement it is, or a table. */
export interface OutlineParagraph {
  readonly sentences: readonly (string | OutlineSentence)[];
  readonly writer?: boolean;
  readonly table?: OutlineTable;
}

/** A part of a report; its number (一、, （一）) follows from its place. */
export interface OutlineSection {
  readonly id: string;
  readonly heading: string;
  /** Required by statute: a report without text here is not signed (督察规定第二十五条, FZ-25). */
  readonly required: boolean;
  readonly paragraphs: readonly OutlineParagraph[];
  readonly sections?: readonly OutlineSection[];
}

/**
 * A check over slots that must hold before a report is signed (indicator catalogue §6). The others there need no data.
 * `balance`: both sides add up alike (新收 + 结转 = 办结 + 结转下年). `rate`: a rate equals its numbers printed beside it.
 */
export type CrossCheck =
  | { readonly kind: "sum"; readonly total: string; readonly parts: readonly string[]; readonly says: string }
  | {
      readonly kind: "balance";
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly says: string;
    }
  | { readonly kind: "rate"; readonly rate: string; readonly part: string; readonly of: string; readonly says: string }
  | { readonly kind: "subset"; readonly part: string; readonly of: string; readonly says: string }
  | { readonly kind: "equal"; readonly figures: readonly string[]; readonly says: string }
  | {
      readonly kind: "stockFlow";
      readonly end: string;
      readonly start: string;
      readonly plus: string;
      readonly minus: readonly string[];
      readonly says: string;
    }
  /** Words of the text that claim something about a figure: 未作出重大行政决策 beside a figure that is not 0. */
  | { readonly kind: "words"; readonly words: readonly string[]; readonly test: FigureTest; readonly says: string };

export interface Outline {
  readonly id: string;
  readonly title: string;
  /** Rule ids: `FZ-25`. */
  readonly basis: readonly string[];
  readonly addressee: string;
  /** How long a period it covers; a year unless said. */
  readonly every?: "year" | "month";
  /** Limits of the year after: `03-01` to report (FZ-23a), `04-01` to publish (FZ-24); either may be missing. */
  readonly due?: { readonly report?: string; readonly publish?: string };
  /** Who may write, sign and publish it. */
  readonly roles: {
    readonly write: readonly string[];
    readonly sign: readonly string[];
    readonly publish: readonly string[];
  };
  /** Opening paragraph before the first part. */
  readonly preamble: readonly OutlineParagraph[];
  readonly slots: readonly FigureSlot[];
  readonly sections: readonly OutlineSection[];
  readonly checks: readonly CrossCheck[];
}
