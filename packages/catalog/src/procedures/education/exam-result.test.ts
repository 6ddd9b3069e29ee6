import { describe, expect, it } from "vitest";
import { walk, type Values } from "../../testing/street.ts";
import { examResult } from "./exam-result.ts";

describe("考试成绩", () => {
  const result = {
    kind: "certificate",
    batch: "2024年第二批执法资格考试",
    examOn: "2024-06-15",
    examinee: "李四",
    unit: "squad",
    attendance: "sat",
    score: 82,
    passLine: 60,
    passed: true,
  };
  const register = (more: Values) => walk(examResult).ask("personnel-clerk", "register", { ...result, ...more }).ok;

  it("keeps a pass in step with its score", () => {
    expect(register({})).toBe(true);
    expect(register({ score: 55 })).toBe(false);
    expect(register({ passed: false })).toBe(false);
    expect(register({ score: 55, passed: false })).toBe(true);
    expect(register({ excellent: true, excellentLine: 90 })).toBe(false);
    expect(register({ score: 95, excellent: true, excellentLine: 90 })).toBe(true);
  });

  it("takes the absent without a score, and never as passed", () => {
    const { score: _, passLine: __, passed: ___, ...absent } = { ...result, attendance: "absent" };
    expect(walk(examResult).ask("personnel-clerk", "register", absent).ok).toBe(true);
    expect(walk(examResult).ask("personnel-clerk", "register", { ...absent, passed: true }).ok).toBe(false);
  });
});
