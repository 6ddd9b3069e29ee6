import { rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";
import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";

import { hashPassword } from "../account/passwords.ts";
import { setPasswordInTx } from "../account/change-password.ts";
import { createTokenInTx } from "../account/tokens.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { Street } from "../testing/street.ts";
import type { Name } from "../testing/street.ts";
import { createApp } from "./app.ts";
import type { App } from "./app.ts";
import { createServices } from "./create-services.ts";
import type { ServiceOptions } from "./create-services.ts";
import type { Services } from "./services.ts";

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: never;
  readonly text: string;
}

type OfficeOptions = Pick<
  ServiceOptions,
  "uploadLimit" | "limits" | "secure" | "clamd" | "signerFile" | "clockToleranceMs"
>;
type Headers = Readonly<Record<string, string>>;

/** A street office with the whole server in front of it, for tests of routes. */
export class TestOffice {
  readonly street: Street;
  readonly services: Services;
  readonly app: App;
  readonly #tokens = new Map<string, string>();

  private constructor(street: Street, services: Services, app: App) {
    this.street = street;
    this.services = services;
    this.app = app;
  }

  static async create(pool: Pool, dataDir: string, options: OfficeOptions = {}): Promise<TestOffice> {
    const street = await Street.create({ pool });
    const services = createServices({ door: street.door, dataDir, ...options });
    return new TestOffice(street, services, await createApp(services, { logger: pino({ level: "error" }) }));
  }

  /** Another account with these roles. @returns its id */
  async hire(login: string, roles: readonly string[], unit = this.street.unit): Promise<string> {
    const id = newId();
    await changeInTenant(this.street.pool, this.street.tenant, async (tx) => {
      const tenant_id = tx.tenant;
      const now = this.street.now;
      await tx.db
        .insertInto("account")
        .values({ tenant_id, id, name: login, login, unit_id: unit, created_at: now })
        .execute();
      for (const role of roles) {
        await tx.db
          .insertInto("grant_")
          .values({ tenant_id, id: newId(), account_id: id, role, unit_id: unit, valid_from: "2020-01-01" })
          .execute();
      }
      await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tenant_id]);
    });
    return id;
  }

  async password(account: string, password: string, mustChange = false): Promise<void> {
    const digest = await hashPassword(password);
    await changeInTenant(this.street.pool, this.street.tenant, (tx) =>
      setPasswordInTx(tx, account, digest, mustChange, this.street.now),
    );
  }

  /** Asks as this account (a name of the street, or an id), or as nobody. */
  async ask(
    who: string | null,
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: unknown,
    headers: Headers = {},
  ): Promise<Answered> {
    const bearer: Headers = who === null ? {} : { authorization: `Bearer ${await this.token(who)}` };
    const answer = await this.app.inject({
      method,
      url,
      headers: { "x-fadu": "1", ...bearer, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const json = /[/+]json(?:;|$)/.test(answer.headers["content-type"] ?? "");
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (json && answer.body !== "" ? JSON.parse(answer.body) : undefined) as never,
      text: answer.body,
    };
  }

  async token(who: string): Promise<string> {
    const known = this.#tokens.get(who);
    if (known !== undefined) return known;
    const account = this.street.people[who as Name] ?? who;
    const { token } = await changeInTenant(this.street.pool, this.street.tenant, (tx) =>
      createTokenInTx(tx, account, this.street.now, null),
    );
    this.#tokens.set(who, token);
    return token;
  }
}

/** A database and a data folder for a test file, with a maker of offices in it. */
export function offices(): (options?: OfficeOptions) => Promise<TestOffice> {
  let database: TestDatabase;
  let pool: Pool;
  let folder: string;
  const made: TestOffice[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool(database.adminUrl);
    folder = mkdtempSync(path.join(tmpdir(), "fadu-office-"));
  });
  afterAll(async () => {
    // Files of one worker follow each other: what is over must not stay in memory with the file.
    for (const office of made.splice(0)) {
      office.services.feed.close();
      await office.app.close();
    }
    await pool.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (options) => {
    const office = await TestOffice.create(pool, folder, options);
    made.push(office);
    return office;
  };
}
