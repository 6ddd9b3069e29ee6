import { describe, expect, it } from "vitest";
import { CALENDAR, calendarOf } from "../../test/calendar.ts";
import { clockOf, stateOf } from "../../test/clock.ts";
import { addLength, amountOf, due, explainDue, fixedLength, phase, span } from "./due.ts";

const HEARING = { from: "2024-10-08T02:00:00.000Z", to: "2024-10-20T02:00:00.000Z", reason: "听证" };

describe("limits", () => {
  it("APL-60 ninety days from filing: the start day not counted, the hearing's twelve taken out, rolled off a Sunday, with its safe day", () => {
    const state = stateOf("2024-09-25", 90, "day", { suspensions: [HEARING] });
    expect(due(clockOf({ roll: "safe" }), state, CALENDAR)).toEqual({
      on: "2025-01-06",
      at: "2025-01-06T15:59:59.999Z",
      safeOn: "2025-01-03",
      nominalOn: "2025-01-05",
      suspendedDays: 12,
      provisional: false,
      warnAt: "2025-01-02T16:00:00.000Z",
    });
  });

  it("GEN-01, GEN-02 fifteen days to pay from 2024-09-20 end on National Day's holiday and roll to 10-08", () => {
    const state = stateOf("2024-09-20", 15, "day");
    expect(due(clockOf({ roll: "next" }), state, CALENDAR)).toMatchObject({
      on: "2024-10-08",
      nominalOn: "2024-10-05",
    });
    expect(due(clockOf({ roll: "next" }), state, CALENDAR).safeOn).toBeUndefined();
    expect(due(clockOf({ roll: "none" }), state, CALENDAR).on).toBe("2024-10-05");
    expect(due(clockOf({ roll: "safe" }), state, CALENDAR)).toMatchObject({ on: "2024-10-08", safeOn: "2024-09-30" });
  });

  it("GEN-02 may roll to a make-up Sunday", () => {
    expect(due(clockOf({ roll: "next" }), stateOf("2024-09-27", 1, "day"), CALENDAR).on).toBe("2024-09-29");
  });

  it("GEN-03 six months from 08-31 end on the last of February", () => {
    expect(due(clockOf({ roll: "none" }), stateOf("2023-08-31", 6, "month"), CALENDAR).on).toBe("2024-02-29");
    expect(due(clockOf({ roll: "none" }), stateOf("2024-02-29", 2, "year"), CALENDAR).on).toBe("2026-02-28");
  });

  it("GEN-06 hours run through nights and holidays and do not roll", () => {
    const state = stateOf("2024-09-30", 24, "hour", { at: "2024-09-30T10:00:00.000Z" });
    expect(due(clockOf({ roll: "next" }), state, CALENDAR)).toMatchObject({
      on: "2024-10-01",
      at: "2024-10-01T10:00:00.000Z",
      provisional: false,
    });
  });

  it("counts working hours inside the tenant's periods only", () => {
    const calendar = calendarOf(
      [2024],
      [
        {
          from: "2024-01-01",
          periods: [
            { start: 540, end: 720 },
            { start: 840, end: 1080 },
          ],
        },
      ],
    );
    // Monday 30 September 16:00: two hours left that day, two more on 8 October after the holidays.
    const state = stateOf("2024-09-30", 4, "workhour", { at: "2024-09-30T08:00:00.000Z" });
    expect(due(clockOf({}), state, calendar).at).toBe("2024-10-08T03:00:00.000Z");
  });

  it("takes suspended hours out to the second", () => {
    const suspensions = [{ from: "2024-09-30T11:00:00.000Z", to: "2024-09-30T12:30:00.000Z", reason: "等待鉴定" }];
    const state = stateOf("2024-09-30", 24, "hour", { at: "2024-09-30T10:00:00.000Z", suspensions });
    expect(due(clockOf({}), state, CALENDAR).at).toBe("2024-10-01T11:30:00.000Z");
    const work = stateOf("2024-10-08", 2, "workhour", {
      at: "2024-10-08T01:00:00.000Z",
      suspensions: [{ from: "2024-10-08T02:00:00.000Z", to: "2024-10-08T06:30:00.000Z", reason: "停电" }],
    });
    // 09:00–10:00 counted, then suspended till 14:30, then one hour more.
    expect(due(clockOf({}), work, CALENDAR).at).toBe("2024-10-08T07:30:00.000Z");
  });

  it("counts overlapping suspensions once, those before the start and after the end not at all", () => {
    const suspensions = [
      { from: "2024-09-01T02:00:00.000Z", to: "2024-09-10T02:00:00.000Z", reason: "早先" },
      HEARING,
      { from: "2024-10-10T02:00:00.000Z", to: "2024-10-22T02:00:00.000Z", reason: "鉴定" },
      { from: "2025-06-01T02:00:00.000Z", to: "2025-06-20T02:00:00.000Z", reason: "以后" },
    ];
    expect(due(clockOf({ roll: "none" }), stateOf("2024-09-25", 90, "day", { suspensions }), CALENDAR)).toMatchObject({
      on: "2025-01-07",
      suspendedDays: 14,
    });
  });

  it("does not roll into suspended days: the last day comes after them", () => {
    const suspensions = [{ from: "2024-10-06T02:00:00.000Z", to: "2024-10-10T02:00:00.000Z", reason: "听证" }];
    const state = stateOf("2024-09-20", 15, "day", { suspensions });
    expect(due(clockOf({ roll: "next" }), state, CALENDAR)).toMatchObject({
      nominalOn: "2024-10-05",
      on: "2024-10-11",
    });
  });

  it("GEN-26 counts an extension from the day after the former end, rolled as it was", () => {
    const state = stateOf("2024-09-20", 15, "day", { extensions: [{ n: 10, unit: "workday", on: "2024-10-01" }] });
    // The former end rolled to 10-08; ten working days after it.
    expect(due(clockOf({ roll: "next" }), state, CALENDAR).on).toBe("2024-10-21");
  });

  it("GEN-13 is provisional in a year without notice, and recomputed when it comes", () => {
    const [early, late] = [calendarOf([2023, 2024, 2025]), CALENDAR];
    const state = stateOf("2025-12-20", 15, "day");
    expect(due(clockOf({ roll: "next" }), state, early)).toMatchObject({ on: "2026-01-05", provisional: true });
    // The notice made Sunday 2026-01-04 a working day.
    expect(due(clockOf({ roll: "next" }), state, late)).toMatchObject({ on: "2026-01-04", provisional: false });
    expect(due(clockOf({ roll: "none" }), state, early)).toMatchObject({ on: "2026-01-04", provisional: false });
  });

  it("leaves no safe day when the whole limit lies in a holiday", () => {
    expect(due(clockOf({ roll: "safe" }), stateOf("2024-10-01", 3, "day"), CALENDAR).safeOn).toBeUndefined();
  });

  it("a limit of no days ends on the day it is counted from", () => {
    expect(due(clockOf({ roll: "none" }), stateOf("2024-10-05", 0, "day"), CALENDAR).on).toBe("2024-10-05");
  });

  it("warns before the limit by each unit, the earliest first", () => {
    const state = stateOf("2024-09-25", 90, "day");
    const warned = (warns: Parameters<typeof due>[0]["warns"], settings = {}): string | undefined =>
      due(clockOf({ roll: "none", ...(warns ? { warns } : {}) }), state, CALENDAR, settings).warnAt;
    expect(warned([{ n: 10, unit: "day" }])).toBe("2024-12-13T16:00:00.000Z");
    expect(
      warned([
        { n: 3, unit: "workday" },
        { n: 24, unit: "hour" },
      ]),
    ).toBe("2024-12-18T16:00:00.000Z");
    expect(warned([{ n: 1, unit: "month" }])).toBe("2024-11-23T16:00:00.000Z");
    expect(warned([{ n: { setting: "warn" }, unit: "day" }], { warn: 5 })).toBe("2024-12-18T16:00:00.000Z");
    expect(warned([{ n: { setting: "warn" }, unit: "day" }])).toBeUndefined();
    expect(warned(undefined)).toBeUndefined();
    const hours = stateOf("2024-10-08", 8, "workhour", { at: "2024-10-08T00:30:00.000Z" });
    expect(due(clockOf({ warns: [{ n: 5, unit: "workhour" }] }), hours, CALENDAR).warnAt).toBe(
      "2024-10-08T03:30:00.000Z",
    );
  });

  it("refuses lengths that are none", () => {
    expect(() => due(clockOf({}), stateOf("2024-09-25", -1, "day"), CALENDAR)).toThrow(RangeError);
    expect(() => due(clockOf({}), stateOf("2024-09-25", 1.5, "workday"), CALENDAR)).toThrow(RangeError);
    expect(() => due(clockOf({}), stateOf("2024-09-25", Number.NaN, "hour"), CALENDAR)).toThrow(RangeError);
  });
});

describe("phase", () => {
  const clock = clockOf({ roll: "none", warns: [{ n: 2, unit: "day" }] });
  const state = stateOf("2024-09-25", 10, "day");
  const when = due(clock, state, CALENDAR);

  it("runs, comes near, and is overdue only once the last day is over", () => {
    expect(phase(clock, state, when, "2024-10-02T15:59:59.999Z")).toBe("running");
    expect(phase(clock, state, when, "2024-10-02T16:00:00.000Z")).toBe("near");
    expect(phase(clock, state, when, "2024-10-05T15:59:59.999Z")).toBe("near");
    expect(phase(clock, state, when, "2024-10-05T16:00:00.000Z")).toBe("overdue");
  });

  it("stands still while suspended or stopped, however late", () => {
    const suspended = { ...state, suspensions: [{ from: "2024-10-01T00:00:00.000Z", reason: "听证" }] };
    expect(phase(clock, suspended, due(clock, suspended, CALENDAR), "2025-01-01T00:00:00.000Z")).toBe("suspended");
    const stopped = { ...suspended, stopped: { at: "2024-10-02T00:00:00.000Z", by: "act" as const } };
    expect(phase(clock, stopped, due(clock, stopped, CALENDAR), "2025-01-01T00:00:00.000Z")).toBe("stopped");
  });
});

describe("explainDue", () => {
  it("speaks the arithmetic with its law", () => {
    const state = stateOf("2024-09-25", 90, "day", { suspensions: [HEARING] });
    expect(explainDue(clockOf({ roll: "none" }), state, CALENDAR)).toBe(
      "起算2024-09-25，九十日，扣除听证中止12日，到期日2025-01-05，依据行政处罚法第六十条",
    );
    expect(explainDue(clockOf({ roll: "safe" }), state, CALENDAR)).toBe(
      "起算2024-09-25，九十日，扣除听证中止12日，期满日2025-01-05逢休息日顺延至2025-01-06，到期日2025-01-06，为稳妥宜于2025-01-03前（含当日）办结，依据行政处罚法第六十条",
    );
  });

  it("names extensions, working days and what is still suspended", () => {
    const state = stateOf("2024-09-25", 7, "workday", {
      extensions: [{ n: 10, unit: "workday", on: "2024-10-09" }],
      suspensions: [
        { from: "2024-09-26T02:00:00.000Z", to: "2024-09-30T02:00:00.000Z", reason: "补正期间" },
        { from: "2024-10-10T02:00:00.000Z", reason: "鉴定" },
      ],
    });
    expect(explainDue(clockOf({}), state, CALENDAR)).toBe(
      "起算2024-09-25，七个工作日，扣除补正期间3个工作日，延长十个工作日，到期日2024-10-28，自2024-10-10起鉴定中止，恢复后相应顺延，依据行政处罚法第六十条",
    );
  });

  it("marks what is provisional, unchecked or local", () => {
    const early = calendarOf([2024, 2025]);
    const basis = [
      { rule: "X-1", cite: "某规定第三条", status: "U" as const },
      { rule: "X-2", cite: "某市办法第五条", status: "LV" as const },
    ];
    expect(explainDue(clockOf({ roll: "next", basis }), stateOf("2025-12-20", 15, "day"), early)).toBe(
      "起算2025-12-20，十五日，期满日2026-01-04逢休息日顺延至2026-01-05，到期日2026-01-05（暂定，2026年放假安排尚未公布），依据某规定第三条（规则未核实）、某市办法第五条（地方规则）",
    );
  });

  it("shows hours as times", () => {
    const suspensions = [{ from: "2024-09-30T11:00:00.000Z", to: "2024-09-30T12:30:00.000Z", reason: "鉴定" }];
    const state = stateOf("2024-09-30", 24, "hour", { at: "2024-09-30T10:00:00.000Z", suspensions });
    expect(explainDue(clockOf({ basis: [] }), state, CALENDAR)).toBe(
      "起算2024-09-30 18:00，二十四小时，扣除鉴定中止1小时30分钟，到期时间2024-10-01 19:30",
    );
  });
});

describe("lengths", () => {
  it("adds a length to a date, hours from the end of the day", () => {
    expect(addLength("2024-09-25", { n: 7, unit: "workday" }, CALENDAR)).toBe("2024-10-10");
    expect(addLength("2024-09-25", { n: 7, unit: "day" }, CALENDAR)).toBe("2024-10-02");
    expect(addLength("2024-08-31", { n: 1, unit: "month" }, CALENDAR)).toBe("2024-09-30");
    expect(addLength("2024-02-29", { n: -1, unit: "year" }, CALENDAR)).toBe("2023-02-28");
    expect(addLength("2024-09-25", { n: 24, unit: "hour" }, CALENDAR)).toBe("2024-09-26");
    expect(addLength("2024-09-30", { n: 8, unit: "workhour" }, CALENDAR)).toBe("2024-10-08");
    expect(addLength("2024-10-08", { n: -9, unit: "workhour" }, CALENDAR)).toBe("2024-09-30");
    expect(() => addLength("2024-09-25", { n: 0.5, unit: "day" }, CALENDAR)).toThrow(RangeError);
  });

  it("counts whole units between, the first day not counted", () => {
    expect(span("2024-09-25", "2024-10-10", "workday", CALENDAR)).toBe(7);
    expect(span("2024-09-25", "2024-10-10", "day", CALENDAR)).toBe(15);
    expect(span("2024-10-10", "2024-09-25", "day", CALENDAR)).toBe(-15);
    expect(span("2022-07-01", "2024-06-30", "year", CALENDAR)).toBe(1);
    expect(span("2022-07-01", "2024-07-01", "year", CALENDAR)).toBe(2);
    expect(span("2024-09-25T16:30:00.000Z", "2024-09-27", "day", CALENDAR)).toBe(1);
    expect(span("2024-09-30T10:00:00.000Z", "2024-10-01T09:59:00.000Z", "hour", CALENDAR)).toBe(23);
    expect(span("2024-09-30", "2024-10-09", "workhour", CALENDAR)).toBe(16);
    expect(span("2024-10-09", "2024-09-30", "workhour", CALENDAR)).toBe(-16);
    expect(span("昨天", "2024-09-30", "day", CALENDAR)).toBeUndefined();
  });

  it("writes settings out", () => {
    expect(amountOf({ setting: "days" }, { days: 5 })).toBe(5);
    expect(amountOf({ setting: "days" }, { days: "五" })).toBeUndefined();
    expect(amountOf({ setting: "toString" }, {})).toBeUndefined();
    expect(fixedLength({ path: "standard.limit" }, {})).toBeUndefined();
    expect(fixedLength({ n: { setting: "days" }, unit: "day" }, { days: 5 })).toEqual({ n: 5, unit: "day" });
  });
});
