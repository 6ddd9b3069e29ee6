import type { Static } from "typebox";

import type { Principal } from "../account/principal.ts";
import { Problem, problemDetails } from "../http/problem.ts";
import { inTenant } from "../store/tx.ts";
import { actTitle } from "./act-title.ts";
import { commandOf, isVisible, performAs } from "./commands.ts";
import type { Door } from "./perform.ts";
import type { BatchBody, BatchResult } from "./schema.ts";
import type { World } from "./world.ts";

type Asked = Static<typeof BatchBody>;
type Outcome = Static<typeof BatchResult>["outcomes"][number];

/** What a matter waits for, and the revision at which it does. */
interface Standing {
  readonly id: string;
  readonly procedure: string;
  readonly definition: string;
  readonly revision: number;
  readonly pending: string | null;
}

/**
 * One act on many matters, each judged and answered by itself: one that is refused does not hold up the others. An approval
 * named by `approvalOf` is given to no matter that waits for another one, and to none that moved on meanwhile.
 */
export async function performEach({ door }: { readonly door: Door }, principal: Principal, asked: Asked) {
  const { ids, approvalOf, for: delegator, ...rest } = asked;
  const standing = approvalOf ? await standingOf(door, principal.tenant, ids) : undefined;
  const world = await door.worlds.get(principal.tenant);
  const outcomes: Outcome[] = [];
  for (const id of ids) {
    try {
      const at = approvalOf && requireApproval(world, standing?.get(id), approvalOf);
      const command = commandOf({ ...rest, expectedRevision: at?.revision }, undefined);
      outcomes.push({ id, receipt: await performAs(door, principal, { matter: id, command }, delegator) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // What a matter waits for is told only to who may know that it exists.
      const hidden = error.code === "approval.differs" && !(await isVisible(door, principal, id));
      outcomes.push({ id, problem: answered(hidden ? new Problem("notFound") : error) });
    }
  }
  return outcomes;
}

async function standingOf(door: Door, tenant: string, ids: readonly string[]): Promise<Map<string, Standing>> {
  const { rows } = await inTenant(door.pool, tenant, (tx) =>
    tx.query<Standing & Record<string, unknown>>(
      `select id, procedure, definition, revision, snapshot->'pending'->>'act' as pending
         from matter where tenant_id = $1 and id = any($2::uuid[])`,
      [tenant, [...ids]],
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** @throws Problem `notFound`, `approval.differs` */
function requireApproval(
  world: World,
  standing: Standing | undefined,
  wanted: NonNullable<Asked["approvalOf"]>,
): Standing {
  if (!standing) throw new Problem("notFound");
  if (standing.procedure === wanted.procedure && standing.pending === wanted.act) return standing;
  const title = (procedure: string, hash: string | undefined, act: string): string => {
    const definition = world.definitions.get(hash ?? "");
    return `${definition?.title ?? procedure}“${actTitle(definition, act)}”`;
  };
  const chosen = title(wanted.procedure, world.active.get(wanted.procedure), wanted.act);
  const now =
    standing.pending === null
      ? "没有等待的审批"
      : `等待的是${title(standing.procedure, standing.definition, standing.pending)}`;
  throw new Problem("approval.differs", { detail: `成批审批的是${chosen}，此事项${now}，请单独办理。` });
}

function answered({ code, parts }: Problem): NonNullable<Outcome["problem"]> {
  const { failures, basis, openNow, ...problem } = problemDetails(code, parts);
  return { ...problem, failures: [...(failures ?? [])], basis: [...(basis ?? [])], openNow: [...(openNow ?? [])] };
}
