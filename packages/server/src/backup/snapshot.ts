import { Readable } from "node:stream";

import { Client } from "pg";
import { to } from "pg-copy-streams";

import { checked } from "../store/tx.ts";
import { BackupError } from "./errors.ts";
import type { Manifest } from "./manifest.ts";

/** A table as it is in the database at hand, whichever version that has. */
export interface TableShape {
  readonly table: string;
  /** Those that hold data of their own, in the table's order. */
  readonly columns: readonly string[];
  /** Column that says whose a row is; undefined for what belongs to the installation. */
  readonly owner: "tenant_id" | "id" | undefined;
}

export interface Exhibit {
  readonly digest: string;
  readonly size: number;
}

/**
 * One moment of the database, read in one transaction while everybody goes on working. It asks nothing of the server but COPY, and
 * names the tenant before each, so that it works too where the administrator is bound by row-level security like everybody.
 */
export class Snapshot {
  readonly #client: Client;
  /** Streets by id. */
  tenants: readonly { readonly id: string; readonly name: string }[] = [];
  /** When it was taken, by the database's clock. */
  at = "";
  postgres = "";

  private constructor(client: Client) {
    this.#client = client;
  }

  /** @throws BackupError when there is nothing of Fadu in the database */
  static async take<T>(adminUrl: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: adminUrl, application_name: "fadu backup" });
    client.on("error", () => undefined);
    await client.connect();
    try {
      const snapshot = new Snapshot(client);
      await snapshot.#begin();
      return await work(snapshot);
    } finally {
      await client.end();
    }
  }

  async #begin(): Promise<void> {
    await this.#client.query("begin isolation level repeatable read read only");
    await this.#client.query(
      "set local timezone = 'UTC'; set local datestyle = 'ISO'; set local app.tenant = 'directory'",
    );
    const { rows } = await this.#client.query<{ there: boolean; at: Date; version: string }>(
      `select to_regclass('public.migration') is not null and to_regclass('public.tenant') is not null as there,
              now() as at, current_setting('server_version') as version`,
    );
    const { there = false, at = new Date(0), version = "" } = rows[0] ?? {};
    if (!there) throw new BackupError("数据库中没有法度的数据，没有可备份的内容。");
    this.at = at.toISOString();
    this.postgres = version;
    const streets = await this.#client.query<{ id: string; name: string }>("select id, name from tenant order by id");
    this.tenants = streets.rows;
  }

  async migrations(): Promise<Manifest["migrations"]> {
    const { rows } = await this.#client.query<Manifest["migrations"][number]>(
      "select version, name, checksum from migration order by version",
    );
    return rows;
  }

  /** Every table but the list of migrations, which the restoring program writes itself. */
  async tables(): Promise<TableShape[]> {
    const { rows } = await this.#client.query<{ table: string; columns: string[] }>(
      `select t.relname as table, array_agg(a.attname::text order by a.attnum) as columns
         from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
          and t.relname <> 'migration'
        group by t.relname order by t.relname`,
    );
    return rows.map(({ table, columns }) => ({
      table,
      columns,
      owner: columns.includes("tenant_id") ? "tenant_id" : table === "tenant" ? "id" : undefined,
    }));
  }

  /** The table's rows as COPY writes them, tenant by tenant. @param counted told how many rows there were, at the end */
  rows(shape: TableShape, counted: (rows: number) => void): Readable {
    return Readable.from(this.#copy(shape, counted));
  }

  async *#copy({ table, columns, owner }: TableShape, counted: (rows: number) => void): AsyncIterable<Buffer> {
    const name = this.#client.escapeIdentifier(table);
    const list = columns.map((column) => this.#client.escapeIdentifier(column)).join(", ");
    let rows = 0;
    for (const tenant of owner === undefined ? [undefined] : this.tenants) {
      const where = tenant === undefined ? "" : ` where ${owner} = '${checked(tenant.id)}'`;
      if (tenant) await this.#enter(tenant.id);
      const copy = this.#client.query(to(`copy (select ${list} from ${name}${where}) to stdout`));
      for await (const chunk of copy) yield chunk as Buffer;
      rows += copy.rowCount;
    }
    counted(rows);
  }

  /** Jobs that wait, run or failed: a job that runs at this moment is waiting again in the copy, and does nothing twice. */
  async jobs(): Promise<readonly object[]> {
    const { rows: there } = await this.#client.query<{ there: boolean }>(
      "select to_regclass('graphile_worker._private_jobs') is not null as there",
    );
    if (there[0]?.there !== true) return [];
    const { rows } = await this.#client.query<object>(
      `select t.identifier as kind, j.payload, j.run_at as "runAt", j.attempts, j.max_attempts as "maxAttempts",
              j.priority, j.last_error as "lastError"
         from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
    );
    return rows;
  }

  /** Of the files that matters stand on, each once. */
  async exhibits(): Promise<Exhibit[]> {
    const found = new Map<string, number>();
    for (const { id } of this.tenants) {
      await this.#enter(id);
      const { rows } = await this.#client.query<{ digest: string; size: string }>(
        // Those destroyed with their matters have no name and no file any more.
        "select distinct digest, size from exhibit where tenant_id = $1 and name <> ''",
        [id],
      );
      for (const { digest, size } of rows) found.set(digest, Number(size));
    }
    return [...found].map(([digest, size]) => ({ digest, size })).sort((a, b) => (a.digest < b.digest ? -1 : 1));
  }

  async streets(): Promise<Manifest["streets"]> {
    const all: Manifest["streets"] = [];
    for (const { id, name } of this.tenants) {
      await this.#enter(id);
      const { rows } = await this.#client.query<{
        matters: number;
        entries: number;
        seal: Manifest["streets"][number]["seal"];
      }>(
        `select (select count(*)::int from matter where tenant_id = $1) as matters,
                (select count(*)::int from entry where tenant_id = $1) as entries,
                (select json_build_object('number', number, 'hash', hash, 'sealedAt', sealed_at)
                   from seal where tenant_id = $1 order by number desc limit 1) as seal`,
        [id],
      );
      all.push({
        id,
        name,
        matters: rows[0]?.matters ?? 0,
        entries: rows[0]?.entries ?? 0,
        seal: rows[0]?.seal ?? null,
      });
    }
    return all;
  }

  async #enter(tenant: string): Promise<void> {
    await this.#client.query(`set local app.tenant = '${checked(tenant)}'`);
  }
}
