import type { Instant } from "@fadu/engine/time/dates.ts";

import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";

/** What may happen to somebody's being signed in. */
export type LoginKind = "signIn" | "signOut" | "expired" | "ended";

/** From where somebody asks, and with what. */
export interface Origin {
  readonly address: string;
  readonly agent: string;
}

export interface LoginNote extends Origin {
  readonly kind: LoginKind;
  /** As it was typed; empty where a provider named nobody. */
  readonly login: string;
  readonly account?: string | undefined;
  /** Why it failed or ended (login-words.ts); empty when it succeeded. */
  readonly reason: string;
  readonly ok: boolean;
}

/** Longest name of a browser that is kept. */
const AGENT_LENGTH = 200;
export const shortAgent = (agent: string): string => agent.slice(0, AGENT_LENGTH);

/** One line of the record of sign-ins, which nobody can change. */
export async function noteLoginInTx(tx: Tx, now: Instant, note: LoginNote): Promise<void> {
  await tx.query(
    `insert into login_event (tenant_id, id, account_id, login, at, ok, reason, ip, agent, kind)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.tenant,
      newId(),
      note.account ?? null,
      note.login,
      now,
      note.ok,
      note.reason,
      note.address,
      shortAgent(note.agent),
      note.kind,
    ],
  );
}
