/* The product's server in a process of its own, with its background work and the bounds an operator's server has. */
import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import { LIMITS } from "../http/limits.ts";
import { startBackground } from "../job/background.ts";
import { masterKeyFile, openMaster } from "../keys/master.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { openSigner } from "../seal/signer.ts";
import { createPool } from "../store/pool.ts";
import type { Sample } from "./sample.ts";

const [url = "", dataDir = ""] = process.argv.slice(2);
const pool = createPool(url);
const door = new Door({ pool, digest: DIGESTS.SM3, master: openMaster(masterKeyFile(dataDir)) });
// All of the load comes from one address, as no district's does.
const services = createServices({ door, dataDir, limits: { ...LIMITS, addressPerMinute: 0 } });
const app = await createApp(services);
await app.listen({ port: 0, host: "127.0.0.1" });
await startBackground({
  door,
  url,
  signer: openSigner(path.join(dataDir, "seal-key.json")),
  files: services.files,
  previews: services.previews,
  exports: services.exports,
  onError: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
});

let warnings = 0;
process.on("warning", () => warnings++);

async function sample(): Promise<Sample> {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const connections = await new Promise<number>((resolve) => {
    app.server.getConnections((_error, count) => resolve(count));
  });
  const { rows } = await pool.query<{ jobs: number; sessions: number }>(
    `select (select count(*) from graphile_worker.jobs where run_at <= now()) as jobs,
            (select count(*) from pg_stat_activity where datname = current_database()) as sessions`,
  );
  return {
    rss,
    heap: heapUsed,
    lateMs: services.lateness.ms,
    running: services.gate.running,
    waiting: services.gate.waiting,
    refused: services.gate.refused,
    connections,
    sessions: rows[0]?.sessions ?? 0,
    files: readdirSync("/proc/self/fd").length,
    jobs: rows[0]?.jobs ?? 0,
    warnings,
  };
}

process.on("message", () => void sample().then((taken) => process.send?.(taken)));
process.on("SIGTERM", () => process.exit(0));
process.send?.({ port: (app.server.address() as AddressInfo).port });
