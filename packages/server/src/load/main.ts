/* npm run load, npm run soak: a district's morning against one server process, in a database of its own. */
import { setTimeout as sleep } from "node:timers/promises";

import { Command } from "commander";

import { quantile } from "../bench/result.ts";
import { Arrivals, openStreams } from "./arrivals.ts";
import { bloatOf, prepareStreets } from "./ground.ts";
import { PEAK } from "./mix.ts";
import { startServer } from "./sample.ts";
import type { LoadedServer, Sample } from "./sample.ts";
import { faults, growth, mb, sampleTable, tallyTable } from "./verdict.ts";

const options = new Command("load")
  .option("--minutes <number>", "how long", "5")
  .option("--rate <number>", "times the peak of fifty streets", "1")
  .option("--streets <number>", "offices that the load is spread over", "10")
  .option("--streams <number>", "live streams open all the while", "200")
  .option("--soak", "fail when anything grows", false)
  .option("--overload <times>", "afterwards so many times the rate for half a minute, then the rate again")
  .parse()
  .opts<{ minutes: string; rate: string; streets: string; streams: string; soak: boolean; overload?: string }>();

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n\n`);
const seconds = Number(options.minutes) * 60;
const rate = Number(options.rate);
const everySeconds = Math.max(5, Math.min(60, seconds / 12));
const wrong: string[] = [];

/** Samples at even distances until told to stop. */
function watch(server: LoadedServer): { samples: Sample[]; stop: () => Promise<void> } {
  const samples: Sample[] = [];
  const end = new AbortController();
  const work = (async () => {
    while (!end.signal.aborted) {
      samples.push(await server.sample());
      await sleep(everySeconds * 1000, undefined, { signal: end.signal }).catch(() => undefined);
    }
  })();
  return {
    samples,
    stop: async () => {
      end.abort();
      await work;
    },
  };
}

say(`preparing ${options.streets} streets`);
const { ground, streets } = await prepareStreets(Number(options.streets));
const server = await startServer(ground.url, ground.folder);
try {
  const closeStreams = await openStreams(server.port, streets, Number(options.streams));
  const warm = new Arrivals(server.port, streets);
  await warm.run(PEAK, { seconds: 10, rate: Math.max(1, rate) });
  warm.close();

  say(`load: ${options.minutes} minutes at ${rate} times the peak`);
  const arrivals = new Arrivals(server.port, streets);
  const watched = watch(server);
  await arrivals.run(PEAK, { seconds, rate });
  await watched.stop();
  arrivals.close();
  print(`${rate} 倍高峰，${options.minutes} 分钟，${options.streets} 个街道，${options.streams} 路实时通知`);
  print(tallyTable(arrivals.tallies, seconds));
  print(sampleTable(watched.samples, everySeconds));
  const failed = faults(arrivals.tallies);
  if (failed > 0) wrong.push(`${failed} requests failed`);
  if (options.soak) {
    const grown = growth(watched.samples);
    wrong.push(...grown);
    for (const { table, live, dead } of await bloatOf(ground)) {
      print(`表 ${table}：${live} 行，待清理 ${dead} 行`);
      if (dead > 5 * live + 10_000) wrong.push(`table ${table} holds ${dead} dead rows beside ${live}`);
    }
  }
  if (options.overload !== undefined) await overload(Number(options.overload));
  closeStreams();
} finally {
  await server.stop();
  await ground.close();
}
for (const one of wrong) print(`✗ ${one}`);
if (wrong.length === 0) print("✓ nothing failed, nothing grew");
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Too much for half a minute, then the rate again: what is taken in stays quick, what is not is told so, and it passes. */
async function overload(times: number): Promise<void> {
  say(`overload: ${times} times that`);
  const flood = new Arrivals(server.port, streets);
  await flood.run(PEAK, { seconds: 30, rate: rate * times });
  flood.close();
  const during = await server.sample();
  print(`过载：${times} 倍，30 秒；内存 ${mb(during.rss)}`);
  print(tallyTable(flood.tallies, 30));
  if (faults(flood.tallies) > 0)
    wrong.push(`${faults(flood.tallies)} requests of the overload failed without being told to wait`);
  const slowest = Math.max(
    ...[...flood.tallies.values()].map(({ took }) => (took.length === 0 ? 0 : quantile(took, 0.99))),
  );
  if (slowest > 20_000) wrong.push(`p99 of what was taken in: ${slowest.toFixed(0)} ms`);
  await sleep(5_000);
  const after = new Arrivals(server.port, streets);
  await after.run(PEAK, { seconds: 15, rate });
  after.close();
  print("五秒之后，恢复原速");
  print(tallyTable(after.tallies, 15));
  const turned = [...after.tallies.values()].flatMap(({ failed }) => [...failed.values()]).reduce((a, b) => a + b, 0);
  if (turned > 0) wrong.push(`${turned} requests failed after the overload was over`);
}
