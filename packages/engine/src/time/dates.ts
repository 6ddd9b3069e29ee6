import { chineseNumber, DIGITS } from "./numerals.ts";

/** Local calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string;

/** UTC instant, ISO 8601 with milliseconds: `2024-09-25T01:02:03.000Z`. */
export type Instant = string;

/** Beijing time has no summer time (GEN-18); instants of before 1992, when it had, are not stored by this product. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Whether this is a real date written `YYYY-MM-DD` (2023-02-29 is not), from year 1 to 9999. */
export function isDate(text: unknown): text is LocalDate {
  return typeof text === "string" && isRealDate(text);
}

function isRealDate(text: string): boolean {
  return dayOfText(text) !== undefined;
}

/** The day number of a text that is a real date. */
function dayOfText(text: string): number | undefined {
  return text.length === 10 ? dayAtStart(text) : undefined;
}

/** The day number of a text that begins with a real date. Due dates are computed for every row of a list, so this has no regex. */
function dayAtStart(text: string): number | undefined {
  if (text[4] !== "-" || text[7] !== "-") return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) return undefined;
  return dayOfParts(year, month, day);
}

/** A number of decimal digits; NaN when one of them is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days from 0000-03-01 to 1970-01-01 in the Gregorian calendar; years begin in March so that the leap day is their last. */
const EPOCH = 719_468;

function dayOfParts(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - EPOCH;
}

/** Whether this is a real UTC instant with milliseconds. */
export function isInstant(text: unknown): text is Instant {
  return typeof text === "string" && isRealInstant(text);
}

function isRealInstant(text: string): boolean {
  return millisOfText(text) !== undefined;
}

/** Milliseconds since 1970 of a text that is a real instant. Read digit by digit, as dates are: every act reads many. */
function millisOfText(text: string): number | undefined {
  if (text.length !== 24 || text[10] !== "T" || text[13] !== ":" || text[16] !== ":") return undefined;
  if (text[19] !== "." || text[23] !== "Z") return undefined;
  const day = dayAtStart(text);
  const [hour, minute, second] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)];
  const ms = digits(text, 20, 23);
  if (day === undefined || !(hour <= 23 && minute <= 59 && second <= 59 && ms <= 999)) return undefined;
  return day * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/** Days since 1970-01-01. @throws RangeError when it is no real date. */
export function dayNumber(date: LocalDate): number {
  const day = dayOfText(date);
  if (day === undefined) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** Inverse of `dayNumber`. @throws RangeError outside the years 1 to 9999. */
export function dateOfDay(day: number): LocalDate {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new DayOutOfRange(`day ${day} lies outside the years 1 to 9999`);
  const shifted = Math.floor(day) + EPOCH;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** A sum of days beyond the years that dates are written in. */
export class DayOutOfRange extends RangeError {
  override readonly name = "DayOutOfRange";
}

const FIRST_DAY = dayOfParts(1, 1, 1);
const LAST_DAY = dayOfParts(9999, 12, 31);

function written(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Milliseconds since 1970 of an instant. @throws RangeError when it is no instant. */
export function millisOf(instant: Instant): number {
  const ms = millisOfText(instant);
  if (ms === undefined) throw new RangeError(`not an instant: ${instant}`);
  return ms;
}

/** Inverse of `millisOf`. @throws RangeError outside the years 1 to 9999. */
export function instantOfMillis(ms: number): Instant {
  const text = Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : "";
  if (text.length !== 24 || text < "0001") throw new DayOutOfRange(`${ms} ms lies outside the years 1 to 9999`);
  return text;
}

/** The legal day of an instant: its date in Beijing time (GEN-18). */
export function localDate(instant: Instant): LocalDate {
  return dateOfDay(localDay(millisOf(instant)));
}

/** Day number, in Beijing, of a moment in milliseconds since 1970. */
export function localDay(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / DAY_MS);
}

/** Milliseconds since 1970 at which a day begins in Beijing. */
export function startOfDay(day: number): number {
  return day * DAY_MS - OFFSET_MS;
}

/** Minutes, with fractions, since midnight in Beijing time. */
export function localMinutes(instant: Instant): number {
  const ms = millisOf(instant) + OFFSET_MS;
  return (ms - Math.floor(ms / DAY_MS) * DAY_MS) / 60_000;
}

/** The instant so many minutes after midnight, Beijing time, of a date. */
export function instantOf(date: LocalDate, minutes = 0): Instant {
  return instantOfMillis(startOfDay(dayNumber(date)) + Math.round(minutes * 60_000));
}

/** The last instant of a date: 24:00 less a millisecond, so that its local date is still that date (GEN-18). */
export function endOfDay(date: LocalDate): Instant {
  return instantOfMillis(startOfDay(dayNumber(date) + 1) - 1);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Same day of another month, or that month's last day when it has no such day (民法典第二百零二条, GEN-03): 08-31 + 6 → 02-28. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  dayNumber(date);
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  if (year < 1 || year > 9999) throw new DayOutOfRange(`${date} + ${months} months lies outside the years 1 to 9999`);
  const month = index - year * 12 + 1;
  const day = Math.min(Number(date.slice(8)), monthLength(year, month));
  return written(year, month, day);
}

/** Same day of another year; 02-29 becomes 02-28 where there is none (GEN-03). */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from one date to another, the first not counted: the same day gives 0; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole months from one date to another: the largest n with `addMonths(from, n) ≤ to`; negative when `to` is earlier. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: LocalDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** `weekday` of a day number. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Negative, 0 or positive, for sorting. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A date as official documents write it out: 2024-09-25 → 二〇二四年九月二十五日. @throws RangeError when it is no date. */
export function chineseDate(date: LocalDate): string {
  dayNumber(date);
  const year = date.slice(0, 4).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? "");
  return `${year}年${chineseNumber(Number(date.slice(5, 7)))}月${chineseNumber(Number(date.slice(8)))}日`;
}

/** An instant as read on the clock in Beijing: `2024-09-25 09:02`. */
export function localText(instant: Instant): string {
  return `${localDate(instant)} ${localTime(instant)}`;
}

/** Its time of day in Beijing: `09:02`. */
export function localTime(instant: Instant): string {
  const minutes = Math.floor(localMinutes(instant));
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");
