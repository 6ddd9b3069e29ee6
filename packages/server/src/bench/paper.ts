import { createHash } from "node:crypto";

import { benchPdf } from "@fadu/documents/bench-pdf.ts";

import { verify } from "../ledger/verify.ts";
import { inTenant } from "../store/tx.ts";
import type { Ground } from "./ground.ts";
import { median, ms, percent } from "./result.ts";
import type { Measured } from "./result.ts";

/** One instrument to PDF, after warm-up: the slowest of the documents' samples that are instruments. */
export function measurePdf(rounds: number): Measured {
  const timings = benchPdf(rounds).filter(({ document }) => document !== "annualReport");
  const slowest = timings.reduce((a, b) => (b.median > a.median ? b : a));
  return {
    work: "一件文书生成 PDF（预热后，最慢的一种）",
    value: ms(slowest.median),
    baseline: "",
    budget: "≤ 10 ms",
    figure: ms(slowest.median),
    pass: slowest.median <= 10,
    note: timings.map(({ document, median: m, p95 }) => `${document} ${ms(m)}（p95 ${ms(p95)}）`).join("，"),
  };
}

const MB = 1024 * 1024;

/** Verifying the ledger (hashes and chains) against hashing the same bytes and nothing else. */
export async function measureVerify({ pool, office }: Ground, rounds: number): Promise<Measured> {
  const bodies = await inTenant(pool, office.tenant, async (tx) => {
    const { rows } = await tx.query<{ body: string }>("select body from entry where tenant_id = $1", [tx.tenant]);
    return rows.map(({ body }) => Buffer.from(body));
  });
  const bytes = bodies.reduce((sum, { length }) => sum + length, 0);
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    let began = performance.now();
    const { divergences } = await verify(pool, { tenants: [office.tenant], what: "ledger" });
    const took = performance.now() - began;
    if (divergences.length > 0) throw new Error("the ledger of the measurement does not hold");
    began = performance.now();
    for (const body of bodies) createHash("sm3").update(body).digest();
    if (round < 0) continue;
    raw.push(bytes / MB / ((performance.now() - began) / 1000));
    ours.push(bytes / MB / (took / 1000));
  }
  const ratio = median(ours) / median(raw);
  return {
    work: `核验全过程记录（${bodies.length.toLocaleString("en-US")} 条，${(bytes / MB).toFixed(1)} MB）`,
    value: `${median(ours).toFixed(1)} MB/s`,
    baseline: `${median(raw).toFixed(1)} MB/s`,
    budget: "≥ 50 %",
    figure: percent(ratio),
    pass: ratio >= 0.5,
    note: "含从数据库读出；基线为在内存中对同样字节逐条计算 SM3",
  };
}
