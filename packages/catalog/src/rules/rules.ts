import type { RuleStatus } from "@fadu/engine/definition/basis.ts";
import table from "./rules.json" with { type: "json" };

/** One rule of the statutory rule book, in the catalogue's own words: not the text of the statute. */
export interface Rule {
  /** `APL-51a`: family and number. */
  readonly id: string;
  /** As it is cited to a reader: `行政处罚法第五十一条`. */
  readonly cite: string;
  readonly rule: string;
  /** Amount and unit; WD workday, CD calendar day, M month, Y year, H hour. */
  readonly number?: string;
  /** What a period is counted from. */
  readonly starts?: string;
  /** What follows when it is not kept. */
  readonly consequence?: string;
  /** How far the rule was checked against its source. */
  readonly status: RuleStatus;
  /** More on the checking, where the status alone says too little. */
  readonly checked?: string;
}

/** The rule book's edition. */
export const RULE_BOOK: string = table.source;

/** Every rule of the book, in its order. */
export const RULES = table.rules as readonly Rule[];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; throws when the book has none, so that a mistyped basis never loads. */
export function getRule(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`The rule book has no rule ${id}`);
  return rule;
}
