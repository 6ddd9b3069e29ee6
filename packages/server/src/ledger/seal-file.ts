import type { World } from "../matter/world.ts";
import type { SecuritySetting } from "../security-policy/policy.ts";
import type { Tx } from "../store/tx.ts";
import type { SealFile, SignedSeal } from "./offline/proof-schema.ts";

/** Columns of a seal as it is handed out: all that is hashed, the hash and its signature. */
export const SIGNED_SEAL = `tenant_id as tenant, number, sealed_at as "sealedAt", leaves, total, digest, root,
  prev_hash as "prevHash", hash, signer, key, signature`;

/** Seals in one file: a month of a busy office; the next file goes on behind the last. */
const MOST = 50_000;
/** Seals that everybody is shown. */
const PUBLIC = 200;

/** Place of these settings among the names of the tenant's: 全过程记录. */
export const LEDGER = "ledger";

/** What of the record leaves the house: the security administrator's to set. */
export const LEDGER_SETTINGS = {
  publicSeals: {
    title: "公布最近的封存清单，任何人可以取得",
    default: false,
    note: "封存清单只有哈希和签名，没有事项内容",
  },
} as const satisfies Readonly<Record<string, SecuritySetting>>;

export const publishesSeals = ({ settings }: Pick<World, "settings">): boolean =>
  settings[`${LEDGER}.publicSeals`] === true;

/**
 * Seals to be kept elsewhere: hashes, counts and signatures, nothing of any matter.
 *
 * @param from number of the first
 */
export async function sealFileInTx(tx: Tx, office: string, now: string, from = 1): Promise<SealFile> {
  const { rows } = await tx.query<SignedSeal & { readonly [key: string]: unknown }>(
    `select ${SIGNED_SEAL} from seal where tenant_id = $1 and number >= $2 order by number limit ${MOST}`,
    [tx.tenant, from],
  );
  return { format: "fadu-seals/1", office, tenant: tx.tenant, madeAt: now, seals: rows };
}

/** The latest seals, for everybody. */
export async function latestSealsInTx(tx: Tx, office: string, now: string): Promise<SealFile> {
  const { rows } = await tx.query<{ last: number }>(
    "select coalesce(max(number), 0)::int as last from seal where tenant_id = $1",
    [tx.tenant],
  );
  return sealFileInTx(tx, office, now, Math.max(1, (rows[0]?.last ?? 0) - PUBLIC + 1));
}
