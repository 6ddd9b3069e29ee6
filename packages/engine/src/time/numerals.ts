export const DIGITS = "〇一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];

/** A whole number from 0 to 99,999,999 as words: 90 → 九十, 12 → 十二, 105 → 一百零五. Others stay in figures. */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99_999_999) return String(n);
  if (n === 0) return "零";
  const high = Math.floor(n / 10_000);
  const low = n % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? "零" : "";
  const words = (high > 0 ? `${group(high)}万` : "") + gap + (low > 0 ? group(low) : "");
  return words.startsWith("一十") ? words.slice(1) : words;
}

/** A number from 1 to 9999 as words. */
function group(n: number): string {
  let words = "";
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10;
    if (digit > 0) words += `${DIGITS[digit] ?? ""}${UNITS[power] ?? ""}`;
    else if (words !== "" && n % 10 ** power > 0 && !words.endsWith("零")) words += "零";
  }
  return words;
}
