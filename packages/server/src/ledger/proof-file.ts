import { canonical } from "@fadu/engine/ledger/canonical.ts";
import { GENESIS } from "@fadu/engine/ledger/chain.ts";
import { inclusionProof } from "@fadu/engine/ledger/merkle.ts";

import type { Viewer } from "../matter/filter.ts";
import { seeMatter } from "../matter/view.ts";
import type { Signer } from "../seal/signer.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { DIGESTS } from "./digests.ts";
import type { DigestName } from "./digests.ts";
import type { ProofEntry, ProofFile, SignedSeal, Statement } from "./offline/proof-schema.ts";
import { SIGNED_SEAL } from "./seal-file.ts";

/** How whoever gets the file checks it without us; in the file itself, since it travels alone. */
const HOW = [
  "用 fadu-verify.mjs 核验本文件：node fadu-verify.mjs 本文件.json。程序可在取得本文件之处下载，一个文件，不联网。",
  'body 是记录原文（RFC 8785 规范 JSON）。hash = 摘要({"entry":原文,"prevHash":上一条的 hash})，均为 UTF-8。',
  "摘要算法见所属封存的 digest（SM3 即 GB/T 32905）。path 是 RFC 6962 包含性证明：叶为 hash 的字节，自下而上算得封存的 root。",
  "封存的 hash = 摘要(规范 JSON：digest、key、leaves、number、prevHash、root、sealedAt、signer、tenant、total)，signature 是 key 对 hash 文本的签名。",
  "signature（文件末）是对 statement 规范 JSON 的签名，说明文件生成时记录止于何处。公钥应与机关公布的核对一致。",
] as const;

interface EntryRow {
  readonly revision: number;
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly seal: number | null;
  readonly position: number | null;
}

/**
 * Everything that proves a matter's record: its entries, the seals they lie under, the paths between. Who may not read the
 * entries gets their hashes alone. Having it is recorded.
 *
 * @param signer signs how far the record went; absent where this process has no key
 * @throws Problem `notFound` when there is no such matter, or the viewer may not see it
 */
export async function proofFileInTx(
  tx: Tx,
  viewer: Viewer,
  { id, address }: { readonly id: string; readonly address: string },
  signer: Signer | undefined,
): Promise<ProofFile> {
  const { matter, showing } = await seeMatter(tx, viewer, id);
  const { rows } = await tx.query<EntryRow>(
    `select e.revision, e.body, e.prev_hash, e.hash, l.seal::int as seal, l.position
       from entry e left join seal_leaf l
         on l.tenant_id = e.tenant_id and l.matter_id = e.matter_id and l.revision = e.revision
      where e.tenant_id = $1 and e.matter_id = $2 order by e.revision`,
    [tx.tenant, id],
  );
  const numbers = [...new Set(rows.flatMap(({ seal }) => seal ?? []))].sort((a, b) => a - b);
  const seals = await Promise.all(numbers.map((number) => sealInTx(tx, number)));
  const pathOf = new Map(seals.map(({ seal, leaves }) => [seal.number, { seal, leaves }]));
  const statement: Statement = {
    matter: id,
    revisions: rows.length,
    head: rows.at(-1)?.hash ?? GENESIS,
    madeAt: viewer.now,
  };
  await noteProof(tx, viewer, id, address);
  return {
    format: "fadu-proof/2",
    how: HOW,
    matter: id,
    number: Object.values(matter.numbers)[0] ?? null,
    procedure: showing.definition.title,
    office: viewer.world.org,
    statement,
    signature: signer
      ? { signer: signer.name, key: signer.key, signature: signer.sign(canonical({ ...statement })) }
      : null,
    entries: rows.map((row) => proven(row, showing.open, row.seal === null ? undefined : pathOf.get(row.seal))),
    seals: seals.map(({ seal }) => seal),
  };
}

interface Sealed {
  readonly seal: SignedSeal;
  /** Hashes of the entries under it, in order. */
  readonly leaves: readonly string[];
}

function proven(
  { revision, body, prev_hash: prevHash, hash, position }: EntryRow,
  open: boolean,
  sealed: Sealed | undefined,
): ProofEntry {
  // Of a destroyed matter the hashes are left.
  const shown = { revision, body: open && body !== "" ? body : null, prevHash, hash };
  if (!sealed || position === null) return { ...shown, sealed: null };
  const { seal, leaves } = sealed;
  const path = inclusionProof(leaves, position, DIGESTS[seal.digest as DigestName]);
  return { ...shown, sealed: { seal: seal.number, position, path } };
}

async function sealInTx(tx: Tx, number: number): Promise<Sealed> {
  const { rows } = await tx.query<SignedSeal & { readonly [key: string]: unknown }>(
    `select ${SIGNED_SEAL} from seal where tenant_id = $1 and number = $2`,
    [tx.tenant, number],
  );
  const [seal] = rows;
  if (!seal) throw new Error(`Seal ${number} is missing.`);
  const leaves = await tx.query<{ hash: string }>(
    `select e.hash from seal_leaf l
       join entry e on e.tenant_id = l.tenant_id and e.matter_id = l.matter_id and e.revision = l.revision
      where l.tenant_id = $1 and l.seal = $2 order by l.position`,
    [tx.tenant, number],
  );
  return { seal, leaves: leaves.rows.map(({ hash }) => hash) };
}

async function noteProof(tx: Tx, { principal, now }: Viewer, matter: string, address: string): Promise<void> {
  await tx.query(
    "insert into read_event (tenant_id, id, account_id, at, what, matter_id, ip) values ($1, $2, $3, $4, 'proof', $5, $6)",
    [tx.tenant, newId(), principal.account, now, matter, address],
  );
}
