import { readFileSync } from "node:fs";

import type { SealFile } from "../ledger/offline/proof-schema.ts";
import { verify } from "../ledger/verify.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";

export interface VerifyOptions extends DataOptions {
  readonly ledgerOnly: boolean;
  readonly key?: readonly string[];
  /** Files of seals kept elsewhere. */
  readonly seals?: readonly string[];
}

/** Recomputes hashes, chains, seals and projections; ends with 1 and names the first divergence if there is one. */
export async function verifyCommand(options: VerifyOptions): Promise<void> {
  const runtime = await openRuntime(options, (sentence) => console.error(sentence), true);
  const began = performance.now();
  try {
    const found = await verify(runtime.pool, {
      what: options.ledgerOnly ? "ledger" : "all",
      ...(options.key ? { trustedKeys: options.key } : {}),
      keptSeals: (options.seals ?? []).map(readKept),
    });
    const seconds = (performance.now() - began) / 1000;
    const rate = found.bytes / 1e6 / Math.max(seconds, 0.001);
    console.log(
      `核验 ${found.tenants} 个街镇，${found.matters} 件事项，${found.entries} 条记录，${found.seals} 次封存；` +
        `${found.unsealed} 条尚待封存；用时 ${seconds.toFixed(1)} 秒（${rate.toFixed(0)} MB/s）。`,
    );
    if (found.destroyed > 0) console.log(`其中 ${found.destroyed} 件的档案已依法销毁，凭销毁清册、哈希链和封存核验。`);
    if (found.divergences.length === 0) console.log("全部一致，未发现改动。");
    for (const { says, kind, matter, number, revision, seal } of found.divergences) {
      const place = [
        number ?? matter,
        revision === undefined ? undefined : `第${revision}条`,
        seal === undefined ? undefined : `第${seal}次封存`,
      ];
      console.log(`不一致（${kind}）${place.filter(Boolean).join(" ")}：${says}`);
      process.exitCode = 1;
    }
  } finally {
    await runtime.close();
  }
}

/** @throws Error with a sentence for the operator when it is no file of seals */
function readKept(file: string): SealFile {
  const kept = JSON.parse(readFileSync(file, "utf8")) as SealFile;
  if ((kept.format as string) !== "fadu-seals/1") throw new Error(`${file} 不是封存清单（fadu-seals/1）。`);
  return kept;
}
