import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import { instantOf } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { createTokenInTx } from "../account/sessions.ts";
import { foundOffice } from "../demo/found-office.ts";
import type { Office } from "../demo/found-office.ts";
import { createApp } from "../http/app.ts";
import type { App } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import type { Services } from "../http/services.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { officePlan } from "../reproduce/office.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import { insertMatters } from "./matter-rows.ts";
import type { SampleMatter } from "./matter-rows.ts";

/** An office with every procedure of the catalogue and an account for each role, and the whole server in front of it. */
export class CatalogOffice {
  readonly office: Office;
  readonly pool: Pool;
  readonly #app: App;
  readonly #services: Services;
  readonly #folder: string;
  readonly #now: string;
  readonly #tokens = new Map<string, string>();

  private constructor(office: Office, pool: Pool, app: App, services: Services, folder: string, now: string) {
    this.office = office;
    this.pool = pool;
    this.#app = app;
    this.#services = services;
    this.#folder = folder;
    this.#now = now;
  }

  /** @param day on which it stands still, at ten in the morning */
  static async open(pool: Pool, day: string): Promise<CatalogOffice> {
    const now = instantOf(day, 600);
    const office = await foundOffice(pool, officePlan(newId()), { now: instantOf("2020-01-01") });
    const folder = mkdtempSync(path.join(tmpdir(), "fadu-catalog-office-"));
    const services = createServices({ door: new Door({ pool, digest: DIGESTS.SM3, now: () => now }), dataDir: folder });
    return new CatalogOffice(office, pool, await createApp(services), services, folder, now);
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

  async ask(
    role: RoleId,
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: unknown,
  ): Promise<{ status: number; body: never; text: string; headers: Readonly<Record<string, unknown>> }> {
    const answer = await this.#app.inject({
      method,
      url,
      headers: { "x-fadu": "1", authorization: `Bearer ${await this.#token(role)}` },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const json = /[/+]json(?:;|$)/.test(answer.headers["content-type"] ?? "");
    return {
      status: answer.statusCode,
      body: (json && answer.body !== "" ? JSON.parse(answer.body) : undefined) as never,
      text: answer.body,
      headers: answer.headers,
    };
  }

  async #token(role: RoleId): Promise<string> {
    const known = this.#tokens.get(role);
    if (known !== undefined) return known;
    const account = this.office.accounts[role] ?? "";
    const { token } = await changeInTenant(this.pool, this.office.tenant, (tx) =>
      createTokenInTx(tx, account, this.#now, null),
    );
    this.#tokens.set(role, token);
    return token;
  }

  async close(): Promise<void> {
    this.#services.feed.close();
    await this.#app.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
