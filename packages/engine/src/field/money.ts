const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const UNITS = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "万亿"];

/** The largest sum a field takes, in 元; to the 分 it stays exact in a number. */
export const MOST_MONEY = 1e12;

/** Whether a number is a sum in 元 with at most two decimals. */
export function isMoney(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= MOST_MONEY && Number(value.toFixed(2)) === value;
}

/** 1234.5 → `1,234.50`. */
export function groupedNumber(value: number, decimals: number): string {
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${part === undefined ? "" : `.${part}`}`;
}

/**
 * A sum in 元 in the capital numerals of instruments (支付结算办法附一): 1234.5 → 壹仟贰佰叁拾肆元伍角整, 325.04 → 叁佰贰拾伍元零肆分.
 * A sum that does not end in 分 is closed with 整, so that nothing can be written behind it.
 *
 * @throws RangeError for more than two decimals or beyond 10¹² 元
 */
export function chineseMoney(value: number): string {
  if (!isMoney(value)) throw new RangeError(`${value} is not a sum of money`);
  const cents = Math.round(Math.abs(value) * 100);
  const yuan = Math.floor(cents / 100);
  const [jiao, fen] = [Math.floor(cents / 10) % 10, cents % 10];
  const sign = value < 0 ? "负" : "";
  if (cents === 0) return "零元整";
  const whole = yuan > 0 ? `${capitals(yuan)}元` : "";
  if (fen === 0) return `${sign}${whole}${jiao > 0 ? `${DIGITS[jiao] ?? ""}角` : ""}整`;
  const tenths = jiao > 0 ? `${DIGITS[jiao] ?? ""}角` : yuan > 0 ? "零" : "";
  return `${sign}${whole}${tenths}${DIGITS[fen] ?? ""}分`;
}

function capitals(n: number): string {
  let words = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const group = Math.floor(n / 10_000 ** power) % 10_000;
    if (group === 0) {
      gap = words !== "";
      continue;
    }
    if (words !== "" && (gap || group < 1000)) words += "零";
    words += groupWords(group) + (GROUPS[power] ?? "");
    gap = false;
  }
  return words;
}

function groupWords(group: number): string {
  let words = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(group / 10 ** power) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    words += `${gap ? "零" : ""}${DIGITS[digit] ?? ""}${UNITS[power] ?? ""}`;
    gap = false;
  }
  return words;
}
