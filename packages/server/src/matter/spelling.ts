import { pinyin } from "pinyin-pro";

/** Spelled once: a matter's title is spelled at each of its acts. */
const CACHED = 20_000;
const spelled = new Map<string, string>();

/**
 * How Chinese words are typed without an input method: their initials and their full pinyin, `张三占道` → `zszd zhangsanzhandao`.
 * What is not Chinese is left out; it is found as it stands.
 *
 * @param person read the first character as a surname: 单 is shan
 */
export function spellingOf(words: string, person = false): string {
  const key = person ? `${words}!` : words;
  const known = spelled.get(key);
  if (known !== undefined) return known;
  const runs = words.match(/\p{Script=Han}+/gu) ?? [];
  const syllables = runs.map((run) =>
    pinyin(run, { toneType: "none", type: "array", v: true, surname: person ? "head" : "off" }),
  );
  const initials = syllables.map((run) => run.map((syllable) => syllable.slice(0, 1)).join(""));
  const full = syllables.map((run) => run.join(""));
  const spelling = [...initials, ...full].join(" ");
  if (spelled.size >= CACHED) spelled.clear();
  spelled.set(key, spelling);
  return spelling;
}
