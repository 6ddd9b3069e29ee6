import { databaseUrlFrom } from "../embedded/resolve-database.ts";
import { installCatalog } from "../procedure/install-catalog.ts";
import { bareWarning } from "../security-policy/bare-offices.ts";
import { untilThere } from "../store/until-there.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";
import { startServer, untilStopped } from "./server.ts";

export interface ServeOptions extends DataOptions {
  readonly host: string;
  readonly port: string;
  readonly secure: boolean;
  readonly trustProxy: boolean;
  readonly background: boolean;
}

/** The server for operators: no demo, no moving to another port, logs in JSON. Any number may work on one database. */
export async function serve(options: ServeOptions): Promise<void> {
  const say = (sentence: string): void => console.error(sentence);
  const theirs = databaseUrlFrom(process.env);
  if (theirs !== undefined) await untilThere(theirs, { say });
  const runtime = await openRuntime(options, say);
  let server;
  try {
    await installCatalog(runtime.pool, runtime.door.now());
    const warning = await bareWarning(runtime.pool);
    if (warning !== undefined) console.error(warning);
    server = await startServer(runtime, {
      host: options.host,
      port: Number(options.port),
      secure: options.secure,
      trustProxy: options.trustProxy,
      background: options.background,
      logLevel: process.env["FADU_LOG"] ?? "info",
    });
  } catch (error) {
    await runtime.close();
    throw error;
  }
  const running = server;
  console.error(`监听 ${running.address}`);
  await untilStopped(async () => {
    await running.close();
    await runtime.close();
  });
}
