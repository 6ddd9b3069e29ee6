import { Authenticator } from "../account/authenticate.ts";
import { sessionCookie } from "../account/cookies.ts";
import { ClockWatch } from "../clock/clock-watch.ts";
import { clamd } from "../exhibit/scanner.ts";
import { openFiles } from "../exhibit/open-files.ts";
import type { Files } from "../exhibit/open-files.ts";
import type { Door } from "../matter/perform.ts";
import { ChangeFeed } from "./change-feed.ts";
import { Gate } from "./gate.ts";
import { Lateness } from "./lateness.ts";
import { BOUNDS, UNCOUNTED } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { Metrics } from "./metrics.ts";
import { openSigner } from "../seal/signer.ts";
import type { Signer } from "../seal/signer.ts";
import type { Services } from "./services.ts";

export interface ServiceOptions {
  readonly door: Door;
  /** Folder of this installation's data. */
  readonly dataDir: string;
  /** Where files lie. Default: under the data folder. */
  readonly stores?: Files;
  /** Clients come over https. Default: no. */
  readonly secure?: boolean;
  /** Largest file accepted, in bytes. Default 200 MB: a few minutes of an officer's camera. */
  readonly uploadLimit?: number;
  /** Where the virus scanner listens (`host:port` or a unix socket). Default: none. */
  readonly clamd?: string;
  /** Its MaxFileSize in bytes, where the operator changed it. */
  readonly clamdLooksAt?: number;
  /** Default: nothing is counted by the minute. An operator's server counts (cli/server.ts). */
  readonly limits?: Limits;
  /** Key file of the seals; opened when something is first signed. Default: nothing is signed by this process. */
  readonly signerFile?: string;
  /** How far the clock may be off the database's. Default 2 s. */
  readonly clockToleranceMs?: number;
}

/** What the routes of one process work with. */
export function createServices({
  door,
  dataDir,
  stores = openFiles(dataDir),
  secure = false,
  uploadLimit = BOUNDS.fileBytes,
  clamd: scannerAt = "",
  clamdLooksAt,
  limits = UNCOUNTED,
  signerFile,
  clockToleranceMs,
}: ServiceOptions): Services {
  const { pool, worlds, now } = door;
  const lateness = new Lateness();
  return {
    pool,
    worlds,
    door,
    now,
    dataDir,
    ...stores,
    auth: new Authenticator(pool, now),
    feed: new ChangeFeed(pool, worlds, now),
    metrics: new Metrics(),
    cookie: sessionCookie(secure),
    scanner:
      scannerAt === "" ? undefined : clamd(scannerAt, clamdLooksAt === undefined ? {} : { looksAt: clamdLooksAt }),
    clock: new ClockWatch(pool, clockToleranceMs),
    signer: signerFile === undefined ? undefined : opening(signerFile),
    uploadLimit,
    limits,
    gate: new Gate(limits, () => lateness.ms),
    lateness,
  };
}

function opening(file: string): () => Signer {
  let signer: Signer | undefined;
  return () => (signer ??= openSigner(file));
}
