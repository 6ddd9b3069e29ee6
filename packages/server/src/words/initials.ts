import { pinyin } from "pinyin-pro";

/** Titles come again and again: a catalogue has hundreds of procedures and classes, and lists of them are asked for often. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Pinyin initials of a text, lower case, whatever is no Chinese character as it is: 暴露垃圾 → bllj, A4纸 → a4z. */
export function initialsOf(text: string): string {
  let initials = known.get(text);
  if (initials === undefined) {
    initials = pinyin(text, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
      .join("")
      .replaceAll(/\s+/g, "")
      .toLowerCase();
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, initials);
  }
  return initials;
}
