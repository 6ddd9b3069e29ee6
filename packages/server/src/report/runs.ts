import type { Run } from "@fadu/documents/model.ts";

import { renderText } from "./text.ts";
import type { FilledSlots } from "./text.ts";

/** A text with its figures: each a link to its records, one of somebody else's with the number of its note above the line. */
export function figureRuns(text: string, filled: FilledSlots): Run[] {
  return renderText(text, filled).pieces.flatMap((piece): Run[] => {
    if (piece.kind === "words") return [{ text: piece.text }];
    if (piece.note === undefined) return [{ text: piece.text, figureId: piece.slot }];
    return [{ text: piece.text }, { text: `〔引用${piece.note}〕`, superscript: true }];
  });
}
