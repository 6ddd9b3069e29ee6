/* A server process reduced to its writers, to be killed by a test: says what was acknowledged, line by line. */
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import type { Command } from "@fadu/engine/matter/command.ts";

import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import type { Outcome, Request } from "../matter/request.ts";
import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { TEST_MASTER } from "./test-master.ts";

/** What was answered to a command after it was durable. */
export interface Acknowledged {
  readonly command: string;
  readonly matter: string;
  readonly revision: number;
}

const WRITERS = 16;
const [url = "", tenant = "", account = ""] = process.argv.slice(2);
const door = new Door({ pool: createPool(url), digest: DIGESTS.SM3, master: TEST_MASTER });

/** As a client does it: after an error of the connection the same command is sent again. */
async function insist(request: Request): Promise<Outcome> {
  for (;;) {
    try {
      return await door.perform({ tenant, account }, request);
    } catch {
      await sleep(50);
    }
  }
}

async function perform(request: Request): Promise<void> {
  const outcome = await insist(request);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const { id: matter } = outcome.matter;
  const revision = outcome.entries.at(-1)?.revision ?? 0;
  const done: Acknowledged = { command: request.command.id, matter, revision };
  writeSync(1, `${JSON.stringify(done)}\n`);
}

async function write(): Promise<never> {
  for (;;) {
    const id = newId();
    const command = (act: string, values: Command["values"] = {}): Command => ({
      id: newId(),
      act,
      values,
      words: "同意",
    });
    const applied = { applicant: { kind: "citizen", name: "张三" }, purpose: "堆料" };
    await perform({ procedure: "permit", id, command: command("apply", applied) });
    for (const act of ["accept", "note", "note"]) await perform({ matter: id, command: command(act) });
  }
}

await Promise.all(Array.from({ length: WRITERS }, write));
