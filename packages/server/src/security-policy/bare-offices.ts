import type { Pool } from "pg";

import { inDirectory } from "../store/tx.ts";
import { policyOf } from "./policy.ts";

/** How an office asks for a second factor, as far as its three administrators are concerned. */
interface Asking {
  readonly name: string;
  /** Nobody is asked for one: the three administrators get in with a password alone. */
  readonly bare: boolean;
}

/** Every office of this installation. */
export async function officesAsking(pool: Pool): Promise<Asking[]> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ name: string; settings: Record<string, unknown> }>(
      "select name, settings from tenant order by created_at, id",
    ),
  );
  return rows.map(({ name, settings }) => ({ name, bare: policyOf(settings).secondFactor === "none" }));
}

/** What whoever starts the server is told of offices that are bare; nothing where none is. */
export async function bareWarning(pool: Pool): Promise<string | undefined> {
  const names = (await officesAsking(pool)).flatMap(({ name, bare }) => (bare ? [name] : []));
  if (names.length === 0) return undefined;
  return `注意：${names.join("、")}没有要求动态口令，三员（系统、安全、审计管理员）只凭密码登录。正式使用前，请安全管理员在“安全策略”中设为“三员”以上。`;
}
