import type { Exact } from "../indicator/decimal.ts";
import { exactOf } from "../indicator/value.ts";
import type { ReportParagraph } from "./model.ts";
import { printSlot } from "./text.ts";
import type { FilledSlots, RenderedPiece } from "./text.ts";

/** Kinds of check, by the numbers of the indicator catalogue §6; `text` and `support` are about the words themselves. */
export type CheckKind =
  | "parts"
  | "subset"
  | "rate"
  | "stockFlow"
  | "repetition"
  | "sameWords"
  | "words"
  | "period"
  | "chapters"
  | "text"
  | "support";

export interface Finding {
  readonly kind: CheckKind;
  /** An error stops the report from being submitted and published. */
  readonly level: "error" | "warning" | "note";
  readonly says: string;
  readonly paragraph?: string;
  readonly slots?: readonly string[];
}

/** A paragraph with what it reads. */
export interface Read {
  readonly paragraph: ReportParagraph;
  readonly pieces: readonly RenderedPiece[];
}

/** Figures a text prints, each once. */
export const slotsIn = (pieces: readonly RenderedPiece[]): string[] => [
  ...new Set(pieces.flatMap((p) => (p.kind === "figure" ? [p.slot] : []))),
];
export const titleOf = (slot: string, filled: FilledSlots): string => filled.get(slot)?.title ?? slot;

export function printSlotText(slot: string, filled: FilledSlots): string {
  const figure = filled.get(slot);
  const printed = figure && printSlot(figure);
  return printed?.ok ? printed.text : "";
}

export function exactAt(slot: string, filled: FilledSlots): Exact | undefined {
  const value = filled.get(slot)?.value;
  return value?.ok ? exactOf(value.value) : undefined;
}
