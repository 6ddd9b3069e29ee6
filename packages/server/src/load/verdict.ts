import { quantile } from "../bench/result.ts";
import type { Tally } from "./arrivals.ts";
import { EXPORTS } from "./mix.ts";
import type { Sample } from "./sample.ts";

const MB = 1024 * 1024;
/** What a process may be larger at the end than after its first third, without growing: caches fill. */
const MAY_GROW = { share: 0.15, bytes: 24 * MB, files: 40 };
/** Of all memory that the process holds: much of it is free and only not given back, so no more than a flood is told by it. */
const RSS_MAY_GROW = { share: 0.3, bytes: 96 * MB };

const third = (samples: readonly Sample[], which: 0 | 2): readonly Sample[] => {
  const size = Math.max(1, Math.floor(samples.length / 3));
  return which === 0 ? samples.slice(size, 2 * size) : samples.slice(-size);
};
const least = (samples: readonly Sample[], of: keyof Sample): number => Math.min(...samples.map((one) => one[of]));
const most = (samples: readonly Sample[], of: keyof Sample): number => Math.max(...samples.map((one) => one[of]));

/**
 * What has grown between the second third of a run and its last: the first is for caches to fill.
 *
 * @param samples at even distances, six at least
 */
export function growth(samples: readonly Sample[]): string[] {
  if (samples.length < 6) return ["too few samples to tell"];
  const [early, late] = [third(samples, 0), third(samples, 2)];
  const heap = [least(early, "heap"), least(late, "heap")] as const;
  const files = [least(early, "files"), least(late, "files")] as const;
  const grown: string[] = [];
  if (heap[1] > heap[0] * (1 + MAY_GROW.share) + MAY_GROW.bytes) grown.push(`heap ${mb(heap[0])} → ${mb(heap[1])}`);
  const rss = [least(early, "rss"), least(late, "rss")] as const;
  if (rss[1] > rss[0] * (1 + RSS_MAY_GROW.share) + RSS_MAY_GROW.bytes) grown.push(`rss ${mb(rss[0])} → ${mb(rss[1])}`);
  // The pool opens and closes them as it needs: what is never again as low as it was at its highest is not given back.
  const sessions = [most(early, "sessions"), least(late, "sessions")] as const;
  if (sessions[1] > sessions[0]) grown.push(`connections to the database ${sessions[0]} → ${sessions[1]}`);
  if (files[1] > files[0] + MAY_GROW.files) grown.push(`open files ${files[0]} → ${files[1]}`);
  if (least(late, "jobs") > least(early, "jobs") + 50) grown.push(`jobs waiting → ${least(late, "jobs")}`);
  const warnings = samples.at(-1)?.warnings ?? 0;
  if (warnings > 0) grown.push(`${warnings} warnings of Node`);
  return grown;
}

export const mb = (bytes: number): string => `${(bytes / MB).toFixed(0)} MB`;

/** One line a kind: how many, how long, what failed. */
export function tallyTable(tallies: ReadonlyMap<string, Tally>, seconds: number): string {
  const rows = [...tallies].map(([title, { took, failed }]) => {
    const at = (share: number): string => (took.length === 0 ? "—" : quantile(took, share).toFixed(0));
    const others = [...failed].map(([status, count]) => `${status === 0 ? "无应答" : status}×${count}`).join(" ");
    return `| ${title} | ${took.length} | ${(took.length / seconds).toFixed(1)} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${others || "0"} |`;
  });
  return [
    "| 种类 | 完成 | 每秒 | p50 ms | p95 ms | p99 ms | 最长 ms | 未完成 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** How the process stood over time. */
export function sampleTable(samples: readonly Sample[], everySeconds: number): string {
  const rows = samples.map(
    (one, i) =>
      `| ${((i * everySeconds) / 60).toFixed(1)} | ${mb(one.rss)} | ${mb(one.heap)} | ${one.lateMs.toFixed(1)} | ${one.running} | ${one.waiting} | ${one.refused} | ${one.connections} | ${one.sessions} | ${one.files} | ${one.jobs} |`,
  );
  return [
    "| 分钟 | 内存 | 堆（回收后） | 事件循环迟 ms | 在办 | 等候 | 已婉拒 | 连接 | 数据库连接 | 文件 | 任务 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** How many requests failed otherwise than by being told to come again. */
export function faults(tallies: ReadonlyMap<string, Tally>): number {
  return [...tallies]
    .flatMap(([title, { failed }]) => [...failed].filter(([status]) => !comeAgain(title, status)))
    .reduce((sum, [, count]) => sum + count, 0);
}

const comeAgain = (title: string, status: number): boolean =>
  status === 429 || status === 503 || (title === EXPORTS && status === 409);
