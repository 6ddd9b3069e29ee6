import type { PoolClient } from "pg";

import { Diverged } from "./divergence.ts";
import { bodyOf } from "./stream.ts";
import type { RawEntry } from "./stream.ts";

interface Row {
  readonly matter: string;
  readonly order: string;
  readonly procedure: string;
  readonly number: string | null;
  readonly closedOn: string;
  readonly revisions: number;
  readonly head: string;
}

/**
 * The destroyed matters of a tenant. Their entries have no text any more, so what they said cannot be hashed again; that
 * nobody emptied them on his own is vouched for by the order under which it was done, whose own entries are in the record: it
 * names each matter with the hash of its last entry, and the chain and the seals hold all the hashes before.
 */
export class Destroyed {
  readonly #tenant: string;
  readonly #rows: ReadonlyMap<string, Row>;
  /** Last entry seen of each. */
  readonly #seen = new Map<string, RawEntry>();

  constructor(tenant: string, rows: ReadonlyMap<string, Row>) {
    this.#tenant = tenant;
    this.#rows = rows;
  }

  static async read(client: PoolClient, tenant: string): Promise<Destroyed> {
    const { rows } = await client.query<Row>(
      `select matter_id as matter, order_id as "order", procedure, number, closed_on as "closedOn", revisions, head
         from destroyed_matter where tenant_id = $1`,
      [tenant],
    );
    return new Destroyed(tenant, new Map(rows.map((row) => [row.matter, row])));
  }

  get count(): number {
    return this.#rows.size;
  }

  /** Whether an entry has no text because its matter was destroyed. */
  covers(entry: RawEntry): boolean {
    return this.#rows.has(entry.matter) && bodyOf(entry) === "";
  }

  note(entry: RawEntry): void {
    this.#seen.set(entry.matter, entry);
  }

  /** Every destroyed matter against the list of its order. @throws Diverged */
  async checkCertificates(client: PoolClient): Promise<void> {
    for (const row of this.#rows.values()) {
      const last = this.#seen.get(row.matter);
      if (last?.hash !== row.head || last.revision !== row.revisions)
        throw this.#diverged(row, "登记为已销毁，但留下的哈希与销毁登记不符");
      const line = await certified(client, this.#tenant, row);
      if (!line) throw this.#diverged(row, "记录内容已被清空，但没有经批准并已执行的销毁清册列有这件事项");
      const same =
        line.head === row.head &&
        line.revisions === row.revisions &&
        line.procedure === row.procedure &&
        (line.number ?? null) === row.number &&
        line.closedOn === row.closedOn;
      if (!same) throw this.#diverged(row, "留下的编号、日期或者哈希与销毁清册不符");
    }
  }

  #diverged({ matter, number }: Row, says: string): Diverged {
    return new Diverged({
      kind: "entry.destroyed",
      tenant: this.#tenant,
      matter,
      ...(number === null ? {} : { number }),
      says,
    });
  }
}

/** The line by which an order that was permitted and carried out names the matter. */
async function certified(
  client: PoolClient,
  tenant: string,
  { matter, order }: Row,
): Promise<Partial<Row> | undefined> {
  const { rows } = await client.query<{ line: Partial<Row> }>(
    `with listed as (
       select revision, body::jsonb #> '{changes,values,list}' as list from entry
        where tenant_id = $1 and matter_id = $2 and procedure = 'archive-destruction' and kind = 'act' and body <> ''
          and body::jsonb #> '{changes,values}' ? 'list' order by revision desc limit 1)
     select line from listed, jsonb_array_elements(listed.list) as line
      where line ->> 'matter' = $3
        and exists (select from entry p join entry d on d.tenant_id = p.tenant_id and d.matter_id = p.matter_id
                      and d.kind = 'act' and d.act = 'destroy' and d.revision > p.revision
                    where p.tenant_id = $1 and p.matter_id = $2 and p.kind = 'act' and p.act = 'permit'
                      and p.revision > listed.revision)`,
    [tenant, order, matter],
  );
  return rows[0]?.line;
}
