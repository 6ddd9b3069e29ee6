import { describe, expect, it } from "vitest";
import { CALENDAR } from "../../test/calendar.ts";
import { clockOf, stateOf } from "../../test/clock.ts";
import { reckoningOf } from "./arithmetic.ts";
import { due } from "./due.ts";

const HEARING = { from: "2024-10-08T02:00:00.000Z", to: "2024-10-20T02:00:00.000Z", reason: "听证" };

describe("a limit's sum, line by line", () => {
  it("APL-60 goes from filing over the hearing's days to the end rolled off a Sunday and its safe day", () => {
    const state = stateOf("2024-09-25", 90, "day", { suspensions: [HEARING] });
    expect(reckoningOf(clockOf({ roll: "safe" }), state, CALENDAR)).toEqual([
      { what: "start", on: "2024-09-25", says: "起算，当日不计入" },
      { what: "length", says: "九十日" },
      { what: "suspension", on: "2024-10-08", says: "听证中止，自2024-10-08至2024-10-20" },
      { what: "deduction", says: "扣除听证中止12日" },
      { what: "roll", on: "2025-01-06", says: "期满日2025-01-05逢休息日，顺延至下一个工作日" },
      { what: "end", on: "2025-01-06", says: "期限届满，当日二十四时前" },
      { what: "safe", on: "2025-01-03", says: "届满日是休息日，为稳妥宜在此前最后一个工作日办结" },
    ]);
  });

  it("ends on the day that `due` gives, also after an extension, and says whether it was stopped in time", () => {
    const clock = clockOf({ roll: "next" });
    const extended = {
      ...stateOf("2024-09-20", 15, "day"),
      extensions: [{ n: 10, unit: "day", on: "2024-10-07" }],
    } as const;
    const lines = reckoningOf(clock, extended, CALENDAR);
    expect(lines.find((line) => line.what === "extension")).toMatchObject({
      on: "2024-10-07",
      says: "延长十日，自前一期限届满次日起算",
    });
    expect(lines.at(-1)).toMatchObject({ what: "end", on: due(clock, extended, CALENDAR).on });
    const late = { ...extended, stopped: { at: "2024-12-01T02:00:00.000Z", by: "act" } } as const;
    expect(reckoningOf(clock, late, CALENDAR).at(-1)).toEqual({
      what: "stop",
      on: "2024-12-01",
      says: "停止计算，已超过期限",
    });
  });

  it("tells hours from the minute, and a running suspension as running", () => {
    const state = stateOf("2024-09-30", 24, "hour", {
      at: "2024-09-30T10:00:00.000Z",
      suspensions: [{ from: "2024-09-30T12:00:00.000Z", reason: "等待补正" }],
    });
    const says = reckoningOf(clockOf({ roll: "next" }), state, CALENDAR).map((line) => line.says);
    expect(says[0]).toBe("起算，2024-09-30 18:00起");
    expect(says).toContain("等待补正中止，自2024-09-30至今");
  });
});
