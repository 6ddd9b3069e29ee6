import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import { instantOf } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { createTokenInTx } from "../account/tokens.ts";
import { foundOffice } from "../demo/found-office.ts";
import type { AccountPlan, Office, OfficePlan } from "../demo/found-office.ts";
import { createApp } from "../http/app.ts";
import type { App } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import type { Services } from "../http/services.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { groundLives } from "../reproduce/ground.ts";
import { castOf, play, storeSamples } from "../reproduce/play.ts";
import { seed000 } from "../reproduce/seed-000/seed.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import { insertMatters } from "./matter-rows.ts";
import type { SampleMatter } from "./matter-rows.ts";
import { TEST_MASTER } from "./test-master.ts";

interface Started {
  readonly services: Services;
  readonly folder: string;
}

/** A second holder for every role that has one only: where the law wants two, or keeps people apart. */
function withSeconds(plan: OfficePlan): OfficePlan {
  const logins = new Set(plan.accounts.map(({ login }) => login));
  const seconds = (Object.keys(ROLES) as RoleId[]).flatMap((role): AccountPlan[] => {
    const first = plan.accounts.find(({ login }) => login === role);
    const login = `${role}-2`;
    return first && !logins.has(login) ? [{ ...first, login, name: `${first.name}二` }] : [];
  });
  return { ...plan, accounts: [...plan.accounts, ...seconds] };
}

/** An office with every procedure of the catalogue and an account for each role, and the whole server in front of it. */
export class CatalogOffice {
  readonly office: Office;
  readonly pool: Pool;
  /** Its time, which a test may move on. */
  readonly clock: { now: Instant };
  readonly #app: App;
  readonly #services: Services;
  readonly #folder: string;
  readonly #tokens = new Map<string, string>();

  private constructor(parts: Pick<CatalogOffice, "office" | "pool" | "clock">, app: App, started: Started) {
    this.office = parts.office;
    this.pool = parts.pool;
    this.clock = parts.clock;
    this.#app = app;
    this.#services = started.services;
    this.#folder = started.folder;
  }

  /**
   * @param day on which it stands until the clock is moved, at ten in the morning
   * @param staffed with officers' certificates and the powers to punish; otherwise its tables are empty
   */
  static async open(pool: Pool, day: string, { staffed = false } = {}): Promise<CatalogOffice> {
    const clock = { now: instantOf(day, 600) };
    const office = await foundOffice(pool, withSeconds(seed000.plan(newId())), { now: instantOf("2020-01-01") });
    const folder = mkdtempSync(path.join(tmpdir(), "fadu-catalog-office-"));
    const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER, now: () => clock.now });
    const services = createServices({ door, dataDir: folder });
    if (staffed) {
      const samples = await storeSamples(pool, services.files, office, clock.now);
      await play(door, office.tenant, groundLives(castOf(office, samples, seed000.communities, "ground"), office));
    }
    return new CatalogOffice({ office, pool, clock }, await createApp(services), { services, folder });
  }

  get door(): Door {
    return this.#services.door;
  }

  /** Puts matters into the tables as they stand; their unit is the street. */
  add(matters: readonly SampleMatter[]): Promise<string[]> {
    const id = this.office.units["street"] ?? "";
    const street = { id, path: `/${id}/` };
    return insertMatters(
      this.pool,
      { id: this.office.tenant, units: { street, north: street, south: street, south1: street } },
      matters,
    );
  }

  /** @param who login: a role's id, or that of its second holder */
  async ask(
    who: string,
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; body: never; text: string; bytes: Buffer; headers: Readonly<Record<string, unknown>> }> {
    const answer = await this.#app.inject({
      method,
      url,
      headers: { "x-fadu": "1", authorization: `Bearer ${await this.#token(who)}`, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const json = /[/+]json(?:;|$)/.test(answer.headers["content-type"] ?? "");
    return {
      status: answer.statusCode,
      body: (json && answer.body !== "" ? JSON.parse(answer.body) : undefined) as never,
      text: answer.body,
      bytes: answer.rawPayload,
      headers: answer.headers,
    };
  }

  async #token(who: string): Promise<string> {
    const known = this.#tokens.get(who);
    if (known !== undefined) return known;
    const account = this.office.accounts[who] ?? "";
    const { token } = await changeInTenant(this.pool, this.office.tenant, (tx) =>
      createTokenInTx(tx, account, this.clock.now, null),
    );
    this.#tokens.set(who, token);
    return token;
  }

  async close(): Promise<void> {
    this.#services.feed.close();
    await this.#app.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
