import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createPool } from "../store/pool.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { ClockWatch } from "./clock-watch.ts";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe("the clock of the server", () => {
  it("is good beside the database's, and off when it is wrong by more than is tolerated, either way", async () => {
    const good = new ClockWatch(pool);
    expect(good.state.state).toBe("unknown");
    expect(await good.check()).toBeUndefined();
    expect(good.state).toMatchObject({ state: "good", jumpedBackMs: null });
    for (const [wrong, state] of [
      [1_500, "good"],
      [5_000, "off"],
      [-5_000, "off"],
    ] as const) {
      const watch = new ClockWatch(pool, 2_000, { wall: () => Date.now() + wrong, steady: () => performance.now() });
      const warning = await watch.check();
      expect(watch.state.state, String(wrong)).toBe(state);
      expect(watch.state.aheadMs ?? 0, String(wrong)).toBeGreaterThan(wrong - 500);
      expect(watch.state.aheadMs ?? 0, String(wrong)).toBeLessThan(wrong + 500);
      expect(warning !== undefined).toBe(state === "off");
    }
  });

  it("is seen to jump back, even when it then agrees with the database", async () => {
    let ahead = 1_900;
    const watch = new ClockWatch(pool, 1_000, { wall: () => Date.now() + ahead, steady: () => performance.now() });
    await watch.check();
    ahead = 0;
    expect(await watch.check()).toMatch(/jumped back by (?:1[89]|20)\d\d ms/);
    expect(watch.state.state).toBe("off");
    expect(await watch.check()).toBeUndefined();
    expect(watch.state).toMatchObject({ state: "good" });
    expect(watch.state.jumpedBackMs).toBeGreaterThan(1_800);
  });

  it("is unknown while the database does not answer", async () => {
    const gone = createPool("postgres://nobody@127.0.0.1:1/none");
    const watch = new ClockWatch(gone);
    await expect(watch.check()).rejects.toThrow("ECONNREFUSED");
    expect(watch.state.state).toBe("unknown");
    await gone.end();
  });
});
