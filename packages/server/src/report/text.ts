import type { CitedFigure, FigureSlot, Printing } from "@fadu/engine/definition/indicator.ts";

import { printFigure } from "../indicator/print.ts";
import type { PrintOptions } from "../indicator/print.ts";
import type { FigureValue } from "../indicator/value.ts";

/** A stretch of a paragraph: words, or a slot with how it is to be printed. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "slot"; readonly slot: string; readonly options: PrintOptions; readonly raw: string };

/** Something wrong in the text, said to the writer. */
export interface TextProblem {
  readonly raw: string;
  readonly says: string;
}

export interface ParsedText {
  readonly pieces: readonly Piece[];
  readonly problems: readonly TextProblem[];
}

const SLOT = /\{([^{}|]*)((?:\|[^{}|]*)*)\}/g;

/**
 * Reads a paragraph's slots: `{TJ-01}`, `{TJ-01|余}`, `{SQ-02|绝对值|1位}`. What cannot be read is said and stays as words.
 *
 * @param slots ids the report has
 */
export function parseText(text: string, slots: ReadonlySet<string>): ParsedText {
  const pieces: Piece[] = [];
  const problems: TextProblem[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    const [raw, name = "", rest = ""] = match;
    if (match.index > end) pieces.push({ kind: "words", text: text.slice(end, match.index) });
    end = match.index + raw.length;
    const slot = name.trim();
    const { options, problem } = optionsOf(rest.split("|").slice(1));
    if (!slots.has(slot)) problems.push({ raw, says: `没有数据“${slot}”` });
    else if (problem !== undefined) problems.push({ raw, says: problem });
    else {
      pieces.push({ kind: "slot", slot, options, raw });
      continue;
    }
    pieces.push({ kind: "words", text: raw });
  }
  if (end < text.length) pieces.push({ kind: "words", text: text.slice(end) });
  problems.push(...strayBraces(pieces), ...wordsBesideSlots(pieces));
  return { pieces, problems };
}

function strayBraces(pieces: readonly Piece[]): TextProblem[] {
  const stray = pieces.some((p) => p.kind === "words" && /[{}]/.test(p.text.replace(SLOT, "")));
  return stray ? [{ raw: "{", says: "花括号没有成对" }] : [];
}

/** 余, 近, 上百 must come from the slot, so that the rule for them is kept; both at once is refused (seed 004's 近…余). */
function wordsBesideSlots(pieces: readonly Piece[]): TextProblem[] {
  return pieces.flatMap((piece, i): TextProblem[] => {
    if (piece.kind !== "slot") return [];
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const says = (word: string): TextProblem => ({
      raw: piece.raw,
      says: `不要在数据旁手写“${word}”，请写成{${piece.slot}|${word === "近" ? "近…" : word}}，由系统按规则核对`,
    });
    const found: TextProblem[] = [];
    if (before?.kind === "words" && /(近|接近|约|超过?|逾)$/.test(before.text)) found.push(says("近"));
    if (after?.kind === "words" && /^(余|多)/.test(after.text)) found.push(says("余"));
    return found;
  });
}

function optionsOf(parts: readonly string[]): { options: PrintOptions; problem?: string } {
  let options: PrintOptions = {};
  for (const part of parts) {
    const option = optionOf(part.trim());
    if (!option)
      return {
        options,
        problem: `不认识的写法“${part}”，可用：余、余1、近N、上百、上千、绝对值、升降、汉字、零、无、未、万、N位`,
      };
    if (option.approximate && options.approximate) return { options, problem: "“近”和“余”不能同时使用" };
    options = { ...options, ...option };
  }
  return { options };
}

const FIXED: Readonly<Record<string, PrintOptions>> = {
  余: { approximate: { word: "余", digits: 2 } },
  余1: { approximate: { word: "余", digits: 1 } },
  上百: { approximate: { word: "上", of: 100 } },
  上千: { approximate: { word: "上", of: 1000 } },
  绝对值: { form: "absolute" },
  升降: { form: "direction" },
  汉字: { form: "chinese" },
  零: { zero: "零" },
  无: { zero: "无" },
  未: { zero: "未" },
  万: { wan: true },
};

function optionOf(part: string): PrintOptions | undefined {
  if (Object.hasOwn(FIXED, part)) return FIXED[part];
  const near = /^近(\d{1,9})$/.exec(part);
  if (near) return { approximate: { word: "近", of: Number(near[1]) } };
  const decimals = /^([0-4])位$/.exec(part);
  return decimals ? { decimals: Number(decimals[1]) } : undefined;
}

/** A figure of a report: its value, or why the indicator cannot be computed here. */
export type SlotValue =
  { readonly ok: true; readonly value: FigureValue } | { readonly ok: false; readonly problem: string };

interface Shown {
  readonly value: SlotValue;
  readonly print: Printing;
  /** Title and unit as the report calls them. */
  readonly title: string;
  readonly unit: string;
}

/** A slot with what it came to and the indicator's own printing rule. */
export interface Computed extends Shown {
  readonly slot: FigureSlot;
  readonly cited?: undefined;
}

/** Somebody else's figure, as it was given. */
export interface Cited extends Shown {
  readonly slot?: undefined;
  readonly cited: CitedFigure;
  /** Number of its note at the foot of the report, from 1. */
  readonly note: number;
}

export type Filled = Computed | Cited;

export type FilledSlots = ReadonlyMap<string, Filled>;

export type RenderedPiece =
  | { readonly kind: "words"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly slot: string;
      readonly text: string;
      readonly problem?: string;
      /** Number of the note that says whose figure it is; absent for what was computed. */
      readonly note?: number;
    };

const NOT_PRINTABLE = "〔数据待核〕";

/** The paragraph as it reads; a figure that may not be printed as asked says so. */
export function renderText(text: string, filled: FilledSlots): { pieces: RenderedPiece[]; problems: TextProblem[] } {
  const { pieces, problems } = parseText(text, new Set(filled.keys()));
  const all = [...problems];
  const rendered = pieces.map((piece): RenderedPiece => {
    if (piece.kind === "words") return piece;
    const figure = filled.get(piece.slot);
    const printed = figure
      ? printSlot(figure, piece.options)
      : { ok: false as const, problem: `没有数据“${piece.slot}”` };
    const noted = figure?.cited ? { note: figure.note } : {};
    if (printed.ok) return { kind: "figure", slot: piece.slot, text: printed.text, ...noted };
    all.push({ raw: piece.raw, says: printed.problem });
    return { kind: "figure", slot: piece.slot, text: NOT_PRINTABLE, problem: printed.problem };
  });
  return { pieces: rendered, problems: all };
}

/** The indicator's rule, over it the slot's, over that what the text asks for. */
export function printSlot(
  { value, print, slot }: Pick<Filled, "value" | "print" | "slot">,
  options: PrintOptions = {},
): ReturnType<typeof printFigure> {
  if (!value.ok) return { ok: false, problem: value.problem };
  return printFigure(value.value, { ...print, ...slot?.print, ...options });
}

export const plainText = (pieces: readonly RenderedPiece[]): string => pieces.map(({ text }) => text).join("");

/** 引自某机关，日期，非本平台计算。 */
export const citationWords = ({ title, source, on }: CitedFigure): string =>
  `“${title}”引自${source}（${on}），非本平台计算`;
