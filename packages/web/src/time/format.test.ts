import { describe, expect, it } from "vitest";

import { dueMoment, dueText, shortMoment } from "./format.ts";

const now = "2024-09-23T02:00:00.000Z";
const due = (on: string, phase: "running" | "near" | "overdue" | "suspended", at = `${on}T15:59:59.999Z`) => ({
  on,
  at,
  phase,
});

describe("a limit in a list", () => {
  it("says how many days are left, or by how many it is exceeded", () => {
    expect(dueText(due("2024-09-27", "running"), now)).toEqual({ text: "剩 4 日", tone: "plain" });
    expect(dueText(due("2024-09-24", "near"), now)).toEqual({ text: "剩 1 日", tone: "warn" });
    expect(dueText(due("2024-09-23", "near"), now)).toEqual({ text: "今日到期", tone: "warn" });
    expect(dueText(due("2024-09-20", "overdue"), now)).toEqual({ text: "超期 3 日", tone: "bad" });
    expect(dueText(due("2024-09-20", "suspended"), now).text).toBe("中止计时");
  });

  it("names the hour only for a limit of today that has one", () => {
    expect(dueMoment(due("2024-09-23", "near", "2024-09-23T10:00:00.000Z"), now)).toBe("18:00 前");
    expect(dueMoment(due("2024-09-23", "near"), now)).toBe("09-23");
    expect(dueMoment(due("2024-09-20", "overdue"), now)).toBe("应于 09-20");
    expect(dueMoment(due("2025-01-08", "running"), now)).toBe("2025-01-08");
  });

  it("counts an overdue limit of today by the hour", () => {
    expect(dueText(due("2024-09-23", "overdue", "2024-09-23T01:00:00.000Z"), now).text).toBe("已超时");
  });

  it("is read in Beijing: an evening in UTC is the next day there", () => {
    expect(shortMoment("2024-09-22T18:30:00.000Z", now)).toBe("今天 02:30");
    expect(shortMoment("2024-09-22T02:30:00.000Z", now)).toBe("昨天 10:30");
    expect(shortMoment("2023-12-30T02:30:00.000Z", now)).toBe("2023-12-30");
  });
});
