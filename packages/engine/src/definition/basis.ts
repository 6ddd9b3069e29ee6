/**
 * How far a rule was checked against its source:
 * `V` full text, `V2` second-hand, `LV` verified local example (a setting, never a constant), `I` interpretation, `U` unverified.
 */
export type RuleStatus = "V" | "V2" | "LV" | "I" | "U";

/** The law behind an act, clock, limit or requirement: one rule of the rule book. */
export interface Basis {
  /** Rule id of the rule book: `APL-51a`. */
  readonly rule: string;
  /** As it is cited to a reader: `行政处罚法第五十一条`. */
  readonly cite: string;
  readonly status: RuleStatus;
}
