import type { RenderedPiece } from "./text.ts";

/** A number or claim in the writer's own words, without records behind it: 无数据支撑. */
export interface Unsupported {
  readonly words: string;
}

const MEASURES =
  "件次|人次|场次|件|起|宗|次|名|人|期|项|场|份|条|户|家|个|处|支|所|批|篇|版|审|亩|平方米|㎡|万元|亿元|元|公里|天|小时|学时|对|册|张|辆|台|套";
/** Numbers are read from their first digit: from each of four thousand anew would hold everybody up. */
const DIGITS = "(?<![0-9０-９][,，.．]*)[0-9０-９][0-9０-９,，.．]*";
const CHINESE = "[一二两三四五六七八九十百千万亿]";

/** Digits with a unit, or a percentage. */
const COUNTS = new RegExp(`(?:近|约|超|逾)?${DIGITS}(?:万|亿)?(?:余|多)?(?:${MEASURES}|%|％|个百分点)`, "g");
/** 三十余件, 两万元: at least two numerals, or one that is not 一 ("一个" is seldom a count). The 万元 after a figure is its unit. */
const SPELLED = new RegExp(
  `(?<!\\u0000)(?:(?<!(?:^|[^\\u0000])${CHINESE})${CHINESE}{2,}|[二两三四五六七八九十百千万])(?:余|多|几)?(?:${MEASURES})`,
  "g",
);
/** Rates and zeros without digits (indicator catalogue §1: implied rates, zero). */
const CLAIMS = /全覆盖|零(?:败诉|投诉|事故|信访|上访|差错|逾期|复议|违法)|(?:数|成)百上千|上百|上千|数[十百千万]/g;

/** What looks like a count but is none: titles, quotations, dates, articles, list numbers, names of schemes. */
const NAMES = [
  /《[^》]*》/g,
  /“[^”]*”/g,
  /"[^"]*"/g,
  /(?:19|20)\d{2}(?:[-—至]\d{2,4})?年(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底|末|初)?/g,
  /\d{1,2}月\d{1,2}日/g,
  /第[一二三四五六七八九十百\d]+[条款项届次批期章节号]/g,
  /[一二三四五六七八九十](?:是|要|方面)/g,
  /[（(][一二三四五六七八九十]+[)）]/g,
  /三项制度|三重一大|一把手|一件事|一张网|一站式|第一责任人|十四五|十五五|三会一课|两个(?:确立|维护)|四个(?:意识|自信)|三调联动|双随机/g,
];

/**
 * Numbers and claims that nobody can open to records. Text inside figures is not looked at: it has its records.
 *
 * @param pieces a rendered paragraph
 */
export function unsupportedIn(pieces: readonly RenderedPiece[]): Unsupported[] {
  // A figure separates what stands before it from what stands after it.
  const own = pieces.map((piece) => (piece.kind === "words" ? piece.text : "\u0000")).join("");
  const bare = NAMES.reduce((text, name) => text.replace(name, (found) => "\u0001".repeat(found.length)), own);
  return [COUNTS, SPELLED, CLAIMS].flatMap((pattern) =>
    [...bare.matchAll(pattern)].map((match) => ({ words: own.slice(match.index, match.index + match[0].length) })),
  );
}
