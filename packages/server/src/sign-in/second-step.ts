import type { Instant } from "@fadu/engine/time/dates.ts";

import { parseToken } from "../account/token.ts";
import { Problem } from "../http/problem.ts";
import type { Services } from "../http/services.ts";
import { useCodeInTx } from "../second-factor/commands.ts";
import { changeInTenant } from "../store/tx.ts";
import { releaseInTx, takeTryInTx } from "./brakes.ts";
import type { BrakeKey } from "./brakes.ts";
import { knownDevice } from "./devices.ts";
import { noteLoginInTx } from "./login-log.ts";
import { closePendingInTx, takePendingInTx } from "./pending.ts";
import { admitInTx, throttled } from "./sign-in.ts";
import type { SignedIn, Visitor } from "./sign-in.ts";

export interface SecondStep extends Visitor {
  /** The cookie of the first step. */
  readonly pending: string | undefined;
  readonly code: string;
}

/**
 * The second step of signing in: a code of now, or a recovery code. Tries are counted before the code is looked at: five for
 * one first step, and over all first steps with growing waits, apart for each known device.
 *
 * @throws Problem `signIn.over` when there was no first step, or it is too long ago; `signIn.code`; `signIn.throttled`
 */
export async function secondStep(services: Services, asked: SecondStep, now: Instant): Promise<SignedIn> {
  const token = asked.pending === undefined ? undefined : parseToken(asked.pending);
  if (!token) throw new Problem("signIn.over");
  const { pool, worlds } = services;
  const { keys } = await worlds.get(token.tenant).catch(() => {
    // A tenant that is not there: the cookie is not of our making.
    throw new Problem("signIn.over");
  });
  const outcome = await changeInTenant(pool, token.tenant, async (tx): Promise<SignedIn | Problem> => {
    const pending = await takePendingInTx(tx, token, now);
    if (!pending) return new Problem("signIn.over");
    const { account, via } = pending;
    const { rows } = await tx.query<{ login: string }>(
      "select login from account where tenant_id = $1 and id = $2 and disabled_at is null",
      [tx.tenant, account],
    );
    const login = rows[0]?.login;
    if (login === undefined) return new Problem("signIn.over");
    const note = { kind: "signIn", login, account, ok: false, address: asked.address, agent: asked.agent } as const;
    const device = await knownDevice(tx, login, asked.device, now);
    const key: BrakeKey = `code:${account}${device === undefined ? "" : `:${device}`}`;
    const braked = await takeTryInTx(tx, [key], now);
    if (braked) {
      await noteLoginInTx(tx, now, { ...note, reason: braked.reason });
      return throttled(braked);
    }
    if (!(await useCodeInTx(tx, keys, { account, code: asked.code }, now))) {
      await noteLoginInTx(tx, now, { ...note, reason: "code" });
      return new Problem("signIn.code");
    }
    await releaseInTx(tx, [key]);
    await closePendingInTx(tx, token);
    return admitInTx(tx, { account, login, via, visitor: asked, stepped: true }, now);
  });
  // What was counted and noted stays.
  if (outcome instanceof Problem) throw outcome;
  return outcome;
}
