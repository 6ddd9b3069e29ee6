import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";

import { ms } from "./result.ts";
import type { Line } from "./result.ts";

const CLI = path.join(import.meta.dirname, "../cli/main.ts");
const GIVES_UP_MS = 180_000;

/** From the start of the process on an existing data folder to its first answer. The folder is made by a first start. */
export async function measureStart(): Promise<Line> {
  const base = mkdtempSync(path.join(tmpdir(), "fadu-start-"));
  // PostgreSQL may run under another account than this process.
  chmodSync(base, 0o755);
  const folder = path.join(base, "data");
  try {
    const first = await startOnce(folder);
    const again = await startOnce(folder);
    return {
      work: "在已有数据目录上启动，到第一次应答",
      value: ms(again),
      baseline: "",
      budget: "≤ 3 s",
      figure: ms(again),
      pass: again <= 3000,
      note: `首次启动（建库，不含演示街道）${ms(first)}`,
    };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const args = [CLI, "up", "--no-demo", "--data", folder, "--port", String(port)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    while (performance.now() - began < GIVES_UP_MS && child.exitCode === null) {
      const answered = await fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (answered) return performance.now() - began;
      await sleep(20);
    }
    throw new Error("the server did not answer");
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}

/** A free port below those that the system hands out: the database that starts meanwhile asks for one of these. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(18_000, 32_000);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

const KB = 1024;

/** Script that a browser loads before sign-in, compressed: what the page names and what that imports at once. */
export function measureDesk(dist: string | undefined): Line {
  const work = "工作台首次加载的脚本（gzip）";
  if (dist === undefined) return { work, skipped: "工作台尚未构建（npm run build）" };
  const named = readFileSync(path.join(dist, "index.html"), "utf8").matchAll(/(?:src|href)="\/?([^"]+\.js)"/g);
  const files = new Set(Array.from(named, ([, file]) => file ?? ""));
  const size = Array.from(files).reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
  const kb = `${(size / KB).toFixed(0)} kB`;
  return {
    work,
    value: kb,
    baseline: "",
    budget: "≤ 350 kB",
    figure: kb,
    pass: size <= 350 * KB,
    note: `${files.size} 个文件`,
  };
}
