import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

import { administers } from "../account/principal.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { openingAct } from "../matter/commands.ts";
import type { Door } from "../matter/perform.ts";

/** The procedure and opening act to import into, if one of the account's roles performs it. @throws Problem */
export async function targetOf(
  door: Door,
  principal: Principal,
  procedure: string,
  act: string | undefined,
): Promise<{ definition: Definition; actId: string; act: Act }> {
  const world = await door.worlds.get(principal.tenant);
  const definition = world.definitions.get(world.active.get(procedure) ?? "");
  const actId = act ?? (definition && openingAct(definition));
  const found = definition?.acts[actId ?? ""];
  if (!definition || actId === undefined || found?.from !== "new") throw new Problem("notFound");
  const roles = new Set(principal.grants.map((grant) => grant.role));
  if (administers(principal) || !found.by.some((by) => "role" in by && roles.has(by.role)))
    throw new Problem("forbidden");
  return { definition, actId, act: found };
}
