import { defineConfig } from "vitest/config";

/** The developer's own zone must never decide a legal day: code that needs a zone names Asia/Shanghai. */
const env = { TZ: "UTC" };

/** The pure packages need no database and start at once; the server's tests share one embedded PostgreSQL a run. */
const pure = ["engine", "catalog", "documents", "web"].map((name) => ({
  // Random walks are bounded by their number, not by the clock of a busy machine.
  test: { name, env, include: [`packages/${name}/{src,test}/**/*.test.{ts,tsx}`], testTimeout: 60_000, isolate: false },
}));

const globalSetup = ["packages/server/src/testing/global-setup.ts"];

export default defineConfig({
  test: {
    // All cores: while a test waits for the database, the other computes.
    maxWorkers: "100%",
    projects: [
      ...pure,
      {
        test: {
          name: "server",
          env,
          globalSetup,
          include: ["packages/server/src/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          env,
          globalSetup,
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
