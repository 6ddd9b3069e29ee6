const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** Texts as they are stored for searching and as they are searched for: half-width, small letters. */
export const normalised = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * Words of what was typed into a search box: `烧烤占道 12号` → 烧烤, 占道, 12号. Chinese is cut into words, so that their order does
 * not matter; characters that make no known word stay together, and so do numbers with what counts them.
 */
export function wordsOf(typed: string): string[] {
  const words: string[] = [];
  for (const chunk of normalised(typed).split(/\s+/)) {
    let loose = "";
    const settle = (): void => {
      if (loose !== "") words.push(loose);
      loose = "";
    };
    for (const { segment, isWordLike } of SEGMENTER.segment(chunk)) {
      const short = /^(?:\p{Script=Han}|\d+)$/u.test(segment);
      if (isWordLike === true && short) loose += segment;
      else {
        settle();
        if (isWordLike === true) words.push(segment);
      }
    }
    settle();
    // Nothing but signs: looked for as they stand.
    if (chunk !== "" && words.length === 0) words.push(chunk);
  }
  return [...new Set(words)].slice(0, WORDS);
}

/** More words than this make a search slower and not clearer. */
const WORDS = 12;
