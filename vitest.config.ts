import { defineConfig } from "vitest/config";

/** The pure packages need no database and start at once; the server's tests share one embedded PostgreSQL a run. */
const pure = ["engine", "catalog", "documents", "web"].map((name) => ({
  test: { name, include: [`packages/${name}/src/**/*.test.{ts,tsx}`] },
}));

export default defineConfig({
  test: {
    // The developer's own zone must never decide a legal day; code that needs a zone names Asia/Shanghai.
    env: { TZ: "UTC" },
    projects: [
      ...pure,
      {
        test: {
          name: "server",
          include: ["packages/server/src/**/*.test.ts"],
          globalSetup: ["packages/server/src/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["packages/server/src/testing/global-setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
