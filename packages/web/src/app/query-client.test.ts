import { describe, expect, it } from "vitest";

import { ProblemError } from "../api/client.ts";
import { mayPass, retryDelay } from "./query-client.ts";

const problem = (status: number, retryAfter?: number): ProblemError =>
  new ProblemError({
    type: "about:blank",
    title: "系统繁忙，请稍后重试",
    status,
    code: "busy",
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });

describe("a read that failed", () => {
  it("is asked again by itself after no answer, too many at once or a busy server, never after a refusal", () => {
    for (const status of [0, 429, 503]) expect(mayPass(problem(status, 3)), String(status)).toBe(true);
    for (const status of [400, 401, 403, 404, 409, 422, 500])
      expect(mayPass(problem(status)), String(status)).toBe(false);
    expect(mayPass(problem(429, 60))).toBe(false);
    expect(mayPass(new Error("x"))).toBe(false);
  });

  it("waits as long as the server said, longer each time, and not all pages alike", () => {
    const waits = Array.from({ length: 50 }, () => retryDelay(0, problem(503, 3)));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(3_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4_500);
    expect(new Set(waits).size).toBeGreaterThan(40);
    expect(retryDelay(1, problem(503, 3))).toBeGreaterThanOrEqual(6_000);
  });
});
