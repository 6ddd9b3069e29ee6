import type { AddressInfo } from "node:net";

import { pino } from "pino";

import type { Services } from "../http/services.ts";
import { plainError } from "../http/plain-error.ts";
import { startTicker } from "../job/ticker.ts";
import type { Runtime } from "./runtime.ts";
import { webDir } from "./runtime.ts";

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Take the next free port when this one is taken. */
  readonly mayMove?: boolean;
  /** Clients come over https, through a proxy. */
  readonly secure?: boolean;
  readonly trustProxy?: boolean;
  /** Do the work in the background too: jobs, clocks, seals. */
  readonly background?: boolean;
  readonly logLevel: string;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** How long a stop waits for requests under way. */
const PATIENCE_MS = 10_000;
/** The clock is compared with the database's this often. */
const CLOCK_EVERY_MS = 60_000;
/** Ports tried beyond the first. */
const PORTS = 50;

/** Starts the HTTP server and the work in the background of this process. */
export async function startServer(runtime: Runtime, options: ServerOptions): Promise<RunningServer> {
  const [{ createApp }, { createServices }, { limitsFrom }] = await Promise.all([
    import("../http/app.ts"),
    import("../http/create-services.ts"),
    import("../http/limits.ts"),
  ]);
  const logger = pino({ level: options.logLevel, base: null, serializers: { err: plainError } });
  const services = createServices({
    door: runtime.door,
    dataDir: runtime.dataDir,
    stores: runtime.stores,
    secure: options.secure ?? false,
    clamd: process.env["FADU_CLAMD"] ?? "",
    ...scannerFrom(process.env),
    limits: limitsFrom(process.env),
    signerFile: runtime.signerFile,
    ...toleranceFrom(process.env),
  });
  const folder = webDir();
  const app = await createApp(services, {
    trustProxy: options.trustProxy ?? false,
    logger,
    ...(folder ? { webDir: folder } : {}),
  });
  await listen(app, options);
  const clock = startTicker(
    CLOCK_EVERY_MS,
    async () => {
      const warning = await services.clock.check();
      if (warning !== undefined) logger.warn(services.clock.state, warning);
    },
    (error) => logger.error({ err: error }, "clock"),
  );
  // Listening comes first: the first page must not wait for jobs.
  const close = async (): Promise<void> => {
    await clock.stop();
    services.feed.close();
    // No new requests; those under way come to their end, but for what takes longer than an operator waits.
    const cut = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
    await app.close().finally(() => clearTimeout(cut));
  };
  const background =
    options.background === false
      ? undefined
      : await startWork(runtime, services, logger).catch(async (error: unknown) => {
          await close();
          throw error;
        });
  const { port } = app.server.address() as AddressInfo;
  return {
    address: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${port}`,
    close: async () => {
      await close();
      await background?.stop();
    },
  };
}

/** FADU_CLOCK_TOLERANCE, in seconds. @throws Error with a sentence for the operator */
function toleranceFrom({ FADU_CLOCK_TOLERANCE: text }: NodeJS.ProcessEnv): { clockToleranceMs?: number } {
  if (text === undefined || text === "") return {};
  const seconds = Number(text);
  if (!(seconds > 0)) throw new Error(`FADU_CLOCK_TOLERANCE 应为秒数，现为“${text}”。`);
  return { clockToleranceMs: seconds * 1000 };
}

function scannerFrom({ FADU_CLAMD_MAX_FILE: text }: NodeJS.ProcessEnv): { clamdLooksAt?: number } {
  if (text === undefined || text === "") return {};
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`FADU_CLAMD_MAX_FILE 应为兆字节数，现为“${text}”。`);
  return { clamdLooksAt: Number(text) * 1024 * 1024 };
}

async function startWork(
  runtime: Runtime,
  { exports, files, previews }: Pick<Services, "exports" | "files" | "previews">,
  logger: pino.Logger,
) {
  const [{ startBackground }, { openSigner }] = await Promise.all([
    import("../job/background.ts"),
    import("../seal/signer.ts"),
  ]);
  return startBackground({
    door: runtime.door,
    url: runtime.adminUrl,
    signer: openSigner(runtime.signerFile),
    exports,
    previews,
    files,
    onError: (what, error) => logger.error({ err: error }, what),
  });
}

async function listen(
  app: { listen(at: { host: string; port: number }): Promise<string> },
  options: ServerOptions,
): Promise<void> {
  for (let port = options.port; ; port++) {
    try {
      await app.listen({ host: options.host, port });
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken) throw error;
      if (options.mayMove !== true || port >= options.port + PORTS) {
        throw new Error(`端口 ${port} 已被占用，请用 --port 指定其他端口。`, { cause: error });
      }
    }
  }
}

/**
 * Runs until asked to stop (Ctrl-C, SIGTERM, the terminal closing). Asked twice, it stops at once: the database recovers by
 * itself from that.
 */
export function untilStopped(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const onSignal = (): void => {
      if (stopping) process.exit(130);
      stopping = true;
      stop().then(resolve, reject);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  });
}
