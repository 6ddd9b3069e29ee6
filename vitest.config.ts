import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** The developer's own zone must never decide a legal day: code that needs a zone names Asia/Shanghai. */
const env = { TZ: "UTC" };

/** The pure packages need no database and start at once; the server's tests share one embedded PostgreSQL a run. */
const pure = ["engine", "catalog", "documents", "web"].map((name) => ({
  // Random walks are bounded by their number, not by the clock of a busy machine.
  test: { name, env, include: [`packages/${name}/{src,test}/**/*.test.{ts,tsx}`], testTimeout: 60_000, isolate: false },
}));

/** Short files that take minutes. Left to its own, vitest begins with the longest text, and these would run alone at the end. */
const SLOW = ["tests/browser/access.test.ts"];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): boolean => SLOW.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/**
 * The files of a worker share what they have read of the product, as the requests of one server do: each has a database and servers of
 * its own, and reading everything anew took half of all the time. Node strips the types itself.
 */
const together = { isolate: false, experimental: { viteModuleRunner: false } };

const globalSetup = ["packages/server/src/testing/global-setup.ts"];

export default defineConfig({
  test: {
    // All cores: while a test waits for the database, the other computes.
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    projects: [
      ...pure,
      {
        test: {
          name: "server",
          env,
          globalSetup,
          ...together,
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
          ...together,
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
