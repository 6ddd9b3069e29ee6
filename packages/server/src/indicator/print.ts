import type { Printing } from "@fadu/engine/definition/indicator.ts";

import { absolute, compare, exact, isWhole, over, toFixed, toShortest } from "./decimal.ts";
import type { Exact } from "./decimal.ts";
import { directionOf, exactOf, isZero, NONE_WORDS } from "./value.ts";
import type { FigureValue } from "./value.ts";

/** How a slot asks to be printed, over the indicator's own rule. */
export interface PrintOptions extends Printing {
  readonly form?: "absolute" | "direction" | "chinese";
  readonly approximate?:
    | { readonly word: "余"; readonly digits: 1 | 2 }
    | { readonly word: "近"; readonly of: number }
    | { readonly word: "上"; readonly of: 100 | 1000 };
}

export type Printed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

const MOST_DECIMALS = 2;
const DIRECTIONS = { "-1": "下降", "0": "持平", "1": "上升" } as const;

/**
 * The figure in words of a report, by the printing rules of the indicator catalogue §1: exact unless an approximate word is
 * asked for and true; rates half-up to one decimal, whole when exact; a zero that was computed in words when asked.
 * A percentage carries its sign, every other unit is the sentence's.
 *
 * @returns the text, or why it may not be printed so
 */
export function printFigure(value: FigureValue, options: PrintOptions = {}): Printed {
  if (value.kind === "none") return printed(NONE_WORDS[value.why]);
  const number = exactOf(value);
  if (number === undefined) return printed(NONE_WORDS.noData);
  if (options.form === "direction") return printDirection(value);
  if (isZero(value) && options.zero !== undefined) return printed(options.zero);
  if (options.form === "chinese") return printChinese(number);
  if (options.approximate) return approximate(number, options.approximate, options.wan === true);
  const shown = options.form === "absolute" ? absolute(number) : number;
  if (value.kind === "number") return printed(plain(shown, options));
  const text = ratio(shown, options.decimals);
  return printed(value.kind === "points" ? `${text}个百分点` : `${text}%`);
}

const printed = (text: string): Printed => ({ ok: true, text });
const refused = (problem: string): Printed => ({ ok: false, problem });

/** 元 to the cent when there are cents, everything else as whole as it is; 万元 to two decimals unless said otherwise. */
function plain(number: Exact, { wan, decimals }: Printing): string {
  const shown = wan ? over(number, exact(10_000)) : number;
  if (decimals !== undefined) return toFixed(shown, decimals);
  return toShortest(shown, MOST_DECIMALS) ?? toFixed(shown, MOST_DECIMALS);
}

/** Half-up to one decimal; a whole per cent only if it is exact, so that 97.5 % is never printed as 97 % or 98 %. */
function ratio(number: Exact, decimals = 1): string {
  return isWhole(number) ? toFixed(number, 0) : toFixed(number, decimals);
}

function printDirection(value: FigureValue): Printed {
  const direction = directionOf(value);
  if (direction === undefined) return refused("“升降”只用于同比变化");
  return printed(DIRECTIONS[`${direction}`]);
}

function approximate(number: Exact, asked: NonNullable<PrintOptions["approximate"]>, wan: boolean): Printed {
  if (!isWhole(number) || number.n <= 0n) return refused("余、近、上百、上千只用于大于零的整数");
  const whole = number.n / number.d;
  switch (asked.word) {
    case "余": {
      const cut = cutTo(whole, asked.digits);
      return printed(`${rounded(cut, wan)}${cut === whole ? "" : "余"}`);
    }
    case "近": {
      const bound = exact(asked.of);
      if (compare(number, bound) === 0) return printed(rounded(BigInt(asked.of), wan));
      const near = compare(number, bound) < 0 && number.n * 100n * bound.d >= bound.n * 95n * number.d;
      return near
        ? printed(`近${rounded(BigInt(asked.of), wan)}`)
        : refused(`实际为${whole}，不能写“近${asked.of}”（须不少于其95%且不足其数）`);
    }
    case "上": {
      const word = asked.of === 100 ? "上百" : "上千";
      return whole >= BigInt(asked.of) ? printed(word) : refused(`实际为${whole}，不能写“${word}”`);
    }
  }
}

/** A round number, or so many 万: 1.5万余元 keeps its 万 before the 余. */
const rounded = (whole: bigint, wan: boolean): string =>
  wan ? `${toShortest(over({ n: whole, d: 1n }, exact(10_000)), 4) ?? whole.toString()}万` : whole.toString();

/** Cut, not rounded, to so many significant digits; a number with no more than them stays. */
function cutTo(whole: bigint, digits: number): bigint {
  const scale = 10n ** BigInt(Math.max(whole.toString().length - digits, 0));
  return (whole / scale) * scale;
}

const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];

/** 1 to 9999 as it is said: 十二, 一百零五, 一千三百八十五. */
function printChinese(number: Exact): Printed {
  if (!isWhole(number) || number.n < 0n || number.n / number.d > 9999n) return refused("汉字数目只用于一万以内的整数");
  const whole = Number(number.n / number.d);
  if (whole === 0) return printed("零");
  const digits = [...String(whole)].map(Number);
  const said = digits.map((digit, i) =>
    digit === 0 ? "零" : `${DIGITS[digit] ?? ""}${PLACES[digits.length - 1 - i] ?? ""}`,
  );
  const text = said.join("").replace(/零+/g, "零").replace(/零$/, "");
  return printed(whole >= 10 && whole < 20 ? text.slice(1) : text);
}
