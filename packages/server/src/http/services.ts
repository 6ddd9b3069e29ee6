import type { Instant } from "@fadu/engine/time/dates.ts";
import type { FastifyRequest } from "fastify";
import type { Pool } from "pg";
import type { TSchema } from "typebox";

import type { Principal } from "../account/principal.ts";
import type { SessionCookie } from "../account/cookies.ts";
import type { Authenticator } from "../account/authenticate.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import type { Scanner } from "../exhibit/scanner.ts";
import type { ClockWatch } from "../clock/clock-watch.ts";
import type { Signer } from "../seal/signer.ts";
import type { Door } from "../matter/perform.ts";
import type { Worlds } from "../matter/world.ts";
import type { Access } from "./access.ts";
import type { ChangeFeed } from "./change-feed.ts";
import type { Gate } from "./gate.ts";
import type { Lateness } from "./lateness.ts";
import type { Limits } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { Problem } from "./problem.ts";

/** What routes work with. Made once a process, handed to each module: nothing is looked up in globals. */
export interface Services {
  readonly pool: Pool;
  readonly worlds: Worlds;
  /** Everything that changes a matter goes through it. */
  readonly door: Door;
  readonly now: () => Instant;
  /** Folder of the installation's data, for a look at its disk. */
  readonly dataDir: string;
  readonly files: FileStore;
  /** Lists written into files, kept for some days. */
  readonly exports: FileStore;
  readonly auth: Authenticator;
  readonly feed: ChangeFeed;
  readonly metrics: Metrics;
  readonly cookie: SessionCookie;
  /** Pictures made of exhibits to be looked at; can be made anew at any time. */
  readonly previews: FileStore;
  /** Looks for viruses in what is uploaded; absent: 未启用. */
  readonly scanner: Scanner | undefined;
  /** How this machine's clock stands to the database's. */
  readonly clock: ClockWatch;
  /** Signs what is handed out, with the key of the seals; absent where this process has none. */
  readonly signer: (() => Signer) | undefined;
  /** Largest file accepted, in bytes. */
  readonly uploadLimit: number;
  /** How much is asked and answered at once. */
  readonly limits: Limits;
  readonly gate: Gate;
  readonly lateness: Lateness;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null before sign-in and on public routes. */
    principal: Principal | null;
    /** Gives up the place among those being worked on; null before there is one. */
    leave: (() => void) | null;
  }
  interface FastifyContextConfig {
    /** The route's line of the access table; set when it is registered. */
    access?: Access;
    /** Open while the password must be changed or a second factor is to be set up. */
    beforePasswordChange?: boolean;
    /** Schema of a multipart form, for the API document. */
    form?: TSchema;
  }
}

/** @throws Problem `session.missing` */
export function signedIn(request: FastifyRequest): Principal {
  if (request.principal === null) throw new Problem("session.missing");
  return request.principal;
}
