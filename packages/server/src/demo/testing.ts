import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { createTokenInTx } from "../account/tokens.ts";
import { folderStore } from "../exhibit/file-store.ts";
import { createApp } from "../http/app.ts";
import type { App } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import type { Services } from "../http/services.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { changeInTenant } from "../store/tx.ts";
import { storeExhibits } from "./exhibits.ts";
import { foundOffice } from "./found-office.ts";
import { rosters } from "./lives/rosters.ts";
import { play } from "./play.ts";
import { Stage } from "./stage.ts";
import { DEMO_STREET } from "./street-plan.ts";
import { TEST_MASTER } from "../testing/test-master.ts";

/** The demo street's office with its rosters and nothing else, and the server in front of it: for tests that need one life. */
export class EmptyStreet {
  readonly door: Door;
  readonly stage: Stage;
  readonly services: Services;
  readonly app: App;
  readonly #folder: string;
  readonly #tokens = new Map<string, string>();

  private constructor(parts: Pick<EmptyStreet, "door" | "stage" | "services" | "app">, folder: string) {
    this.door = parts.door;
    this.stage = parts.stage;
    this.services = parts.services;
    this.app = parts.app;
    this.#folder = folder;
  }

  /** @param now when its clock stands still */
  static async create(pool: Pool, now: Instant): Promise<EmptyStreet> {
    const folder = mkdtempSync(path.join(tmpdir(), "fadu-street-"));
    const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => now });
    const office = await foundOffice(pool, DEMO_STREET, { now });
    const files = folderStore(path.join(folder, "exhibits"));
    const stage = new Stage(office, now, await storeExhibits(pool, files, office, now));
    rosters(stage, "2022-01-04");
    await play(door, stage);
    const services = createServices({ door, dataDir: folder });
    return new EmptyStreet({ door, stage, services, app: await createApp(services) }, folder);
  }

  /** Performs what was planned on the stage. */
  play(): Promise<number> {
    return play(this.door, this.stage);
  }

  /** Asks for a page as an account of the plan. */
  async get(login: string, url: string, headers: Readonly<Record<string, string>> = {}) {
    const authorization = `Bearer ${await this.#token(login)}`;
    return this.app.inject({ method: "GET", url, headers: { authorization, ...headers } });
  }

  async #token(login: string): Promise<string> {
    const known = this.#tokens.get(login);
    if (known !== undefined) return known;
    const { tenant } = this.stage.office;
    const { token } = await changeInTenant(this.door.pool, tenant, (tx) =>
      createTokenInTx(tx, this.stage.account(login), this.door.now(), null),
    );
    this.#tokens.set(login, token);
    return token;
  }

  async close(): Promise<void> {
    this.services.feed.close();
    await this.app.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
