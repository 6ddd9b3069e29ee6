import { addDays, isDate } from "@fadu/engine/time/dates.ts";

import type { CalendarDay } from "../../api/generated.ts";

/** A holiday as the notice tells it: days off, and days worked in exchange. */
export interface Holiday {
  readonly name: string;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

export interface ReadNotice {
  readonly holidays: readonly Holiday[];
  /** Lines in which no days were found. */
  readonly unread: readonly string[];
}

const TOKEN =
  /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\s*[至到—–~～-]+\s*(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?|放假|休息|上班|补班/g;
const HEAD = /^(?:[一二三四五六七八九十]+|\d+)[、.．]\s*/;
/** Days of the week and of the old calendar, which say nothing that the date does not. */
const ASIDE = /[（(][^）)]*[）)]/g;
/** Longer is no holiday but a slip of the pen. */
const LONGEST = 20;

/**
 * Reads what the State Council's notice says, or what was written in its manner: 元旦：1月1日至3日放假，1月4日上班。
 */
export function readNotice(text: string, year: number): ReadNotice {
  const holidays: Holiday[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const plain = line.replaceAll(ASIDE, "").trim().replace(HEAD, "");
    if (plain === "") continue;
    const [, name = "", rest = ""] = /^([^：:\d]{1,20})[：:](.+)$/.exec(plain) ?? [];
    const { off, work } = daysIn(rest, year);
    if (name === "" || off.length + work.length === 0) unread.push(line.trim());
    else holidays.push({ name: name.trim(), off, work });
  }
  return { holidays, unread };
}

/** Days stand before the word that says what they are. */
function daysIn(text: string, year: number): { off: string[]; work: string[] } {
  const off: string[] = [];
  const work: string[] = [];
  let waiting: string[] = [];
  let month = "";
  for (const [token, y1, m1, d1, y2, m2, d2] of text.matchAll(TOKEN)) {
    if (d1 === undefined) {
      (token === "上班" || token === "补班" ? work : off).push(...waiting);
      waiting = [];
      continue;
    }
    const from = dayOf(y1 ?? String(year), m1 ?? month, d1);
    month = m2 ?? m1 ?? month;
    waiting.push(...span(from, d2 === undefined ? from : dayOf(y2 ?? y1 ?? String(year), month, d2)));
  }
  return { off, work };
}

const dayOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

function span(from: string, to: string): string[] {
  if (!isDate(from) || !isDate(to)) return [];
  const days: string[] = [];
  for (let day = from; day <= to && days.length < LONGEST; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days of a notice as the server takes them. */
export const daysOf = (holidays: readonly Holiday[]): { date: string; kind: "off" | "work"; name: string }[] =>
  holidays.flatMap(({ name, off, work }) => [
    ...off.map((date) => ({ date, kind: "off" as const, name })),
    ...work.map((date) => ({ date, kind: "work" as const, name })),
  ]);

/** The holidays that a year's days make up, in their order. */
export function holidaysOf(days: readonly Pick<CalendarDay, "date" | "kind" | "name">[]): Holiday[] {
  const found = new Map<string, { name: string; off: string[]; work: string[] }>();
  for (const { date, kind, name } of days) {
    const one = found.get(name) ?? { name, off: [], work: [] };
    one[kind].push(date);
    found.set(name, one);
  }
  return [...found.values()];
}

/** 2月15日至23日: runs of days, each with its year where it is another one. */
export function spanText(days: readonly string[], year: number): string {
  const runs: [string, string][] = [];
  for (const day of [...days].sort()) {
    const last = runs[runs.length - 1];
    if (last && addDays(last[1], 1) === day) last[1] = day;
    else runs.push([day, day]);
  }
  return runs
    .map(([from, to]) => {
      if (from === to) return said(from, year);
      return `${said(from, year)}至${from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : said(to, year)}`;
    })
    .join("、");
}

function said(day: string, year: number): string {
  const [y = "", m = "", d = ""] = day.split("-");
  return `${Number(y) === year ? "" : `${y}年`}${Number(m)}月${Number(d)}日`;
}

/** Holidays written the way they are read. */
export const noticeText = (holidays: readonly Holiday[], year: number): string =>
  holidays
    .map(({ name, off, work }) => {
      const parts = [
        ...(off.length > 0 ? [`${spanText(off, year)}放假`] : []),
        ...(work.length > 0 ? [`${spanText(work, year)}上班`] : []),
      ];
      return `${name}：${parts.join("，")}。`;
    })
    .join("\n");
