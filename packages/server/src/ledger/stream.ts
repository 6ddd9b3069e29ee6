import type { Draft } from "@fadu/engine/matter/entry.ts";
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
  /** Columns beside the text, when asked for: procedure, kind, act, actor, command, day, and two moments in milliseconds. */
  readonly columns?: readonly unknown[];
}

const PREFIX = '{"entry":'.length;
const SUFFIX = ',"prevHash":""}'.length + 64;

/** The canonical text of the entry within the hashed text. */
export function bodyOf({ text }: RawEntry): string {
  return text.slice(PREFIX, -SUFFIX);
}

/** The bound is repeated for each table: a merge join would read the others from their beginning for every page. */
const pageSql = (columns: string): string => `
  select e.matter_id, e.revision, '{"entry":' || e.body || ',"prevHash":"' || e.prev_hash || '"}',
         octet_length(e.body) + ${PREFIX + SUFFIX}, e.prev_hash, e.hash,
         coalesce(l.seal::int, case when u.revision is null then -1 else 0 end), coalesce(l.position, -1)${columns}
    from entry e
    left join seal_leaf l on l.tenant_id = e.tenant_id and l.matter_id = e.matter_id and l.revision = e.revision
      and (l.matter_id, l.revision) > ($2::uuid, $3::int)
    left join unsealed u on u.tenant_id = e.tenant_id and u.matter_id = e.matter_id and u.revision = e.revision
      and (u.matter_id, u.revision) > ($2::uuid, $3::int)
   where e.tenant_id = $1 and (e.matter_id, e.revision) > ($2::uuid, $3::int)
   order by e.matter_id, e.revision limit ${PAGE}`;

const LEDGER_SQL = pageSql("");
const COLUMNS_SQL = pageSql(`, json_build_array(e.procedure, e.kind, e.act, e.actor, e.command_id, e.effective_on,
  extract(epoch from e.recorded_at) * 1000, extract(epoch from e.effective_at) * 1000)`);

type Columns = [string, number, string, number, string, string, number, number, unknown[]?];

/**
 * All entries of a tenant by matter and revision, page by page; the next page is on its way while one is looked at.
 *
 * @param client in a transaction of the tenant that sees one state of the database throughout
 */
export async function* pages(client: PoolClient, tenant: string, withColumns: boolean): AsyncGenerator<RawEntry[]> {
  const page = (matter: string, revision: number) => readPage(client, [tenant, matter, revision], withColumns);
  let next = page("00000000-0000-0000-0000-000000000000", 0);
  for (;;) {
    const entries = await next;
    const last = entries.at(-1);
    if (!last) return;
    next = page(last.matter, last.revision);
    // Should the reader stop early, the page under way fails unheard.
    next.catch(() => undefined);
    yield entries;
  }
}

async function readPage(client: PoolClient, values: unknown[], withColumns: boolean): Promise<RawEntry[]> {
  const { rows } = await client.query<Columns>({
    name: withColumns ? "ledger page with columns" : "ledger page",
    text: withColumns ? COLUMNS_SQL : LEDGER_SQL,
    values,
    rowMode: "array",
  });
  return rows.map(([matter, revision, text, bytes, prevHash, hash, seal, position, columns]) => ({
    matter,
    revision,
    text,
    bytes,
    prevHash,
    hash,
    seal,
    position,
    ...(columns ? { columns } : {}),
  }));
}

/** Whether the columns say what the text says. */
export function columnsMatch(columns: readonly unknown[], procedure: string, draft: Draft): boolean {
  const { kind, act, actor, command, effectiveOn, recordedAt, effectiveAt } = draft;
  const moments = [recordedAt, effectiveAt].map((moment) => Date.parse(moment));
  const expected = [procedure, kind, act, actor.account, command, effectiveOn, ...moments];
  return expected.every((value, i) => columns[i] === value);
}
