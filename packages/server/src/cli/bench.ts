import { bench } from "../bench/bench.ts";
import { tableOf } from "../bench/result.ts";
import { webDir } from "./runtime.ts";

export interface BenchOptions {
  readonly quick: boolean;
}

/** Prints the budgets of architecture §10 beside their baselines. What misses is marked; that is no error. */
export async function benchCommand({ quick }: BenchOptions): Promise<void> {
  const lines = await bench({
    scale: quick ? "quick" : "full",
    dist: webDir(),
    say: (sentence) => console.error(sentence),
  });
  console.log(tableOf(lines));
  for (const line of lines) if ("note" in line && line.note !== undefined) console.log(`- ${line.work}：${line.note}`);
}
