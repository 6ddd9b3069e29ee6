import { isWorkday, lastWorkday } from "@fadu/engine/time/calendar.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import { addDays, addMonths, daysBetween, instantOf, yearOf } from "@fadu/engine/time/dates.ts";

import { complaint } from "./lives/complaint.ts";
import { gridEvent } from "./lives/grid-event.ts";
import { administrativeDispute, disclosureRequest, legalityReview, litigation } from "./lives/law.ts";
import { mediation } from "./lives/mediation.ts";
import { ordinaryPenalty } from "./lives/ordinary-penalty.ts";
import { paths } from "./lives/paths.ts";
import { disclosureItem, examResult, meetingTopic, studySession } from "./lives/records.ts";
import { registers } from "./lives/registers.ts";
import { rosters } from "./lives/rosters.ts";
import { simplePenalty } from "./lives/simple-penalty.ts";
import { standing } from "./lives/standing.ts";
import { warning } from "./lives/warning.ts";
import { castOfStage, stageLife } from "./cast.ts";
import { Random } from "./random.ts";
import type { Stage } from "./stage.ts";

/** What happens on the street: a life begun at a moment, named so that it is the same each time. */
type Begin = (key: string, at: Instant, n: number) => void;

interface Course {
  readonly name: string;
  readonly count: number;
  /** Weight of a day of rest against a working day. */
  readonly restDays: number;
  /** Weight of each month, January first; as even as months are when absent. */
  readonly months?: readonly number[];
  readonly begin: Begin;
}

const SUMMER = [7, 6, 8, 9, 10, 11, 12, 11, 10, 9, 8, 7];
/** Meetings pause around the Spring Festival and in August. */
const OFFICE = [8, 5, 10, 10, 9, 10, 9, 6, 10, 9, 10, 11];

/** Plans a year of records and more: from the first working day of last year until now, some complaints of the year before. */
export function planYear(stage: Stage): void {
  const lastYear = yearOf(stage.today) - 1;
  const first = `${lastYear}-01-02`;
  rosters(stage, `${lastYear - 1}-01-02`);
  const kept = standing(castOfStage(stage, "standing"), `${lastYear - 1}-01-02`);
  for (const [n, life] of kept.lives.entries()) stageLife(stage, `名册 ${life.procedure} ${n}`, life);
  registers(stage, kept.references);
  paths(stage, kept.references);
  for (const course of coursesOf(stage)) spread(stage, course, first, stage.today);
  const before = { name: "诉求（上年同期）", count: 190, restDays: 0.5, months: SUMMER, begin: appeals(stage) };
  spread(stage, before, `${lastYear - 1}-01-02`, `${lastYear - 1}-12-31`);
  lately(stage);
  overdue(stage);
  awaitingConsent(stage);
}

const appeals =
  (stage: Stage): Begin =>
  (key, at) =>
    complaint(stage, key, at);

function coursesOf(stage: Stage): Course[] {
  return [
    { name: "网格事件", count: 760, restDays: 0.6, months: SUMMER, begin: (key, at) => gridEvent(stage, key, at) },
    { name: "诉求", count: 430, restDays: 0.5, months: SUMMER, begin: appeals(stage) },
    { name: "简易处罚", count: 260, restDays: 0.35, months: SUMMER, begin: (key, at) => simplePenalty(stage, key, at) },
    { name: "普通处罚", count: 110, restDays: 0, begin: (key, at) => ordinaryPenalty(stage, key, at) },
    { name: "人民调解", count: 210, restDays: 0.1, begin: (key, at) => mediation(stage, key, at) },
    { name: "合法性审查", count: 100, restDays: 0, months: OFFICE, begin: (key, at) => legalityReview(stage, key, at) },
    { name: "依申请公开", count: 56, restDays: 0, begin: (key, at) => disclosureRequest(stage, key, at) },
    { name: "行政诉讼", count: 12, restDays: 0, begin: (key, at) => litigation(stage, key, at) },
    { name: "行政争议", count: 9, restDays: 0, begin: (key, at) => administrativeDispute(stage, key, at) },
    { name: "风险预警", count: 56, restDays: 0.4, months: SUMMER, begin: (key, at) => warning(stage, key, at) },
    {
      name: "会议议题",
      count: 150,
      restDays: 0,
      months: OFFICE,
      // What was decided long ago has been read by everybody.
      begin: (key, at, n) => meetingTopic(stage, key, at, n, at > instantOf(addDays(stage.today, -60))),
    },
    { name: "学法", count: 76, restDays: 0, months: OFFICE, begin: (key, at, n) => studySession(stage, key, at, n) },
    { name: "主动公开", count: 150, restDays: 0, begin: (key, at, n) => disclosureItem(stage, key, at, n) },
    {
      name: "考试",
      count: 120,
      restDays: 0,
      months: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0],
      begin: (key, at) =>
        examResult(stage, key, at, `${at.slice(0, 4)}年${at.slice(5, 7) < "09" ? "上" : "下"}半年学法用法考试`),
    },
  ];
}

/** Begins the lives of a course over a stretch of days, each day in proportion to its weight. */
function spread(stage: Stage, { name, count, restDays, months, begin }: Course, from: LocalDate, to: LocalDate): void {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  const weights = days.map(
    (day) => (isWorkday(day, stage.calendar) ? 1 : restDays) * (months?.[Number(day.slice(5, 7)) - 1] ?? 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [day, reached] = [0, weights[0] ?? 0];
  for (let n = 0; n < count; n++) {
    const key = `${name} ${from} ${n}`;
    const random = new Random(`when ${key}`);
    const wanted = ((n + random.next()) / count) * total;
    while (reached < wanted && day < days.length - 1) reached += weights[++day] ?? 0;
    const at = instantOf(days[day] ?? to, random.int(8 * 60 + 30, 17 * 60));
    if (at <= stage.now) begin(key, at, n);
  }
}

/** The last days are dense, so that every desk has its work of today. */
function lately(stage: Stage): void {
  const since = (days: number): LocalDate => addDays(stage.today, -days);
  const recent = (name: string, count: number, days: number, begin: Begin): void =>
    spread(stage, { name: `近日${name}`, count, restDays: 0.7, begin }, since(days), stage.today);
  recent("网格事件", 60, 4, (key, at) => gridEvent(stage, key, at));
  recent("待返工事件", 6, 3, (key, at) => gridEvent(stage, key, at, "rework"));
  recent("退单事件", 8, 3, (key, at) => gridEvent(stage, key, at, "declined"));
  recent("诉求", 40, 5, appeals(stage));
  recent("简易处罚", 14, 9, (key, at) => simplePenalty(stage, key, at));
  recent("普通处罚", 10, 40, (key, at) => ordinaryPenalty(stage, key, at));
  recent("法制审核案件", 6, 60, (key, at) => ordinaryPenalty(stage, key, at, "reviewed"));
  recent("听证案件", 3, 60, (key, at) => ordinaryPenalty(stage, key, at, "hearing"));
  recent("人民调解", 12, 12, (key, at) => mediation(stage, key, at));
  recent("合法性审查", 12, 8, (key, at) => legalityReview(stage, key, at));
  recent("依申请公开", 5, 18, (key, at) => disclosureRequest(stage, key, at));
  recent("行政争议", 4, 14, (key, at) => administrativeDispute(stage, key, at));
  recent("行政诉讼", 3, 120, (key, at) => litigation(stage, key, at));
  recent("风险预警", 8, 6, (key, at) => warning(stage, key, at));
  recent("主动公开", 6, 6, (key, at, n) => disclosureItem(stage, key, at, n));
  recent("会议议题", 8, 10, (key, at, n) => meetingTopic(stage, key, at, n, true));
}

/** Some work is late, and seen to be. */
function overdue(stage: Stage): void {
  const begin = (name: string, day: LocalDate, n: number, life: (key: string, at: Instant) => void): void =>
    life(`超期${name} ${n}`, instantOf(day, 9 * 60 + 15 + n * 7));
  for (let n = 0; n < 5; n++) {
    begin("网格事件", addDays(stage.today, -9 - n), n, (key, at) => gridEvent(stage, key, at, "late"));
    begin("诉求", addDays(stage.today, -9 - n), n, (key, at) => complaint(stage, key, at, "late"));
  }
  for (let n = 0; n < 2; n++)
    begin("处罚案件", addMonths(stage.today, -3 - n), n, (key, at) => ordinaryPenalty(stage, key, at, "late"));
}

/** What lies on the desks of those who sign: begun so many days ago, signed so many times. */
function awaitingConsent(stage: Stage): void {
  const waits = (name: string, days: number, signed: number, begin: Begin): void => {
    const key = `待批${name} ${days} ${signed}`;
    stage.waiting.set(key, signed);
    begin(key, instantOf(lastWorkday(addDays(stage.today, -days), stage.calendar), 9 * 60), 0);
  };
  const penalty: Begin = (key, at) => ordinaryPenalty(stage, key, at, "fined");
  for (const days of [5, 6]) waits("立案", days, 0, penalty);
  for (const days of [6, 8]) waits("立案", days, 1, penalty);
  waits("终结报告", 36, 2, penalty);
  for (const days of [48, 52, 55]) waits("处罚决定", days, 3, penalty);
  for (const days of [70, 75]) waits("结案", days, 4, penalty);
  for (const days of [10, 11, 12]) waits("审查意见", days, 0, (key, at) => legalityReview(stage, key, at));
  for (const days of [27, 28]) waits("公开答复", days, 0, (key, at) => disclosureRequest(stage, key, at));
  for (const days of [2, 3]) waits("退单", days, 0, (key, at) => gridEvent(stage, key, at, "declined"));
  waits("强制结案", 7, 0, (key, at) => gridEvent(stage, key, at, "forced"));
  waits("诉求退单", 3, 0, (key, at) => complaint(stage, key, at, "declined"));
  waits("答辩状", 12, 0, (key, at) => litigation(stage, key, at));
  for (const days of [8, 15, 20])
    gridEvent(
      stage,
      `挂账 ${days}`,
      instantOf(lastWorkday(addDays(stage.today, -days), stage.calendar), 9 * 60),
      "shelved",
    );
}
