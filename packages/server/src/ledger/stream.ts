import type { PoolClient } from "pg";

/** Entries fetched at a time: some megabytes. */
const PAGE = 4096;

/** An entry as the ledger has it: its text is neither parsed nor put together here. */
export interface RawEntry {
  readonly matter: string;
  readonly revision: number;
  /** What the hash is over: `{"entry":…,"prevHash":"…"}`. */
  readonly text: string;
  /** Its length in UTF-8. */
  readonly bytes: number;
  readonly prevHash: string;
  readonly hash: string;
  /** Number of its seal and place under it; seal 0: waiting to be sealed, -1: neither sealed nor waiting. */
  readonly seal: number;
  readonly position: number;
}

const PREFIX = '{"entry":'.length;
const SUFFIX = ',"prevHash":""}'.length + 64;

/** The canonical text of the entry within the hashed text. */
export function bodyOf({ text }: RawEntry): string {
  return text.slice(PREFIX, -SUFFIX);
}

const PAGE_SQL = `
  select e.matter_id, e.revision, '{"entry":' || e.body || ',"prevHash":"' || e.prev_hash || '"}',
         octet_length(e.body) + ${PREFIX + SUFFIX}, e.prev_hash, e.hash,
         coalesce(l.seal::int, case when u.revision is null then -1 else 0 end), coalesce(l.position, -1)
    from entry e
    left join seal_leaf l on l.tenant_id = e.tenant_id and l.matter_id = e.matter_id and l.revision = e.revision
    left join unsealed u on u.tenant_id = e.tenant_id and u.matter_id = e.matter_id and u.revision = e.revision
   where e.tenant_id = $1 and (e.matter_id, e.revision) > ($2::uuid, $3::int)
   order by e.matter_id, e.revision limit ${PAGE}`;

type Columns = [string, number, string, number, string, string, number, number];

/**
 * All entries of a tenant by matter and revision, page by page; the next page is on its way while one is looked at.
 *
 * @param client in a transaction of the tenant that sees one state of the database throughout
 */
export async function* pages(client: PoolClient, tenant: string): AsyncGenerator<RawEntry[]> {
  let next = page(client, tenant, "00000000-0000-0000-0000-000000000000", 0);
  for (;;) {
    const entries = await next;
    const last = entries.at(-1);
    if (!last) return;
    next = page(client, tenant, last.matter, last.revision);
    // Should the reader stop early, the page under way fails unheard.
    next.catch(() => undefined);
    yield entries;
  }
}

async function page(client: PoolClient, tenant: string, matter: string, revision: number): Promise<RawEntry[]> {
  const { rows } = await client.query<Columns>({
    name: "ledger page",
    text: PAGE_SQL,
    values: [tenant, matter, revision],
    rowMode: "array",
  });
  return rows.map(([id, rev, text, bytes, prevHash, hash, seal, position]) => ({
    matter: id,
    revision: rev,
    text,
    bytes,
    prevHash,
    hash,
    seal,
    position,
  }));
}
