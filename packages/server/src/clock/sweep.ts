import type { ClockState } from "@fadu/engine/matter/matter.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import { jobStatement } from "../job/enqueue.ts";
import type { Door } from "../matter/perform.ts";
import type { Outcome, Request } from "../matter/request.ts";
import { derivedId } from "../store/ids.ts";
import { changeInTenant, inDirectory, inTenant } from "../store/tx.ts";

/** Clocks looked at before the sweep looks again for what has come due meanwhile. */
const SLICE = 200;
/** Until a clock whose running out was refused (an approval is pending, say) is tried again. */
const AGAIN_MS = 3_600_000;

export interface Swept {
  /** Clocks whose running out was registered. */
  readonly expired: number;
  /** Clocks marked as near their limit. */
  readonly warned: number;
  /** Matters resumed on the day set when they were suspended. */
  readonly resumed: number;
  /** Commands that were refused. */
  readonly refused: number;
}

interface DueClock {
  readonly matter: string;
  readonly clock: string;
  readonly title: string;
  readonly dueAt: string;
  readonly nextAt: string;
  readonly state: ClockState;
}

/** Every tenant, one after the other. */
export async function sweepAll(door: Door): Promise<Swept> {
  const tenants = await tenantIds(door);
  const all: Swept[] = [];
  for (const tenant of tenants) all.push(await sweep(door, tenant));
  return all.reduce(plus, NOTHING);
}

export function tenantIds({ pool }: Pick<Door, "pool">): Promise<string[]> {
  return inDirectory(pool, async (tx) => {
    const { rows } = await tx.query<{ id: string }>("select id from tenant order by id");
    return rows.map((row) => row.id);
  });
}

const NOTHING: Swept = { expired: 0, warned: 0, resumed: 0, refused: 0 };

const plus = (a: Swept, b: Swept): Swept => ({
  expired: a.expired + b.expired,
  warned: a.warned + b.warned,
  resumed: a.resumed + b.resumed,
  refused: a.refused + b.refused,
});

/**
 * Issues the commands that time gives rise to: clocks that ran out, limits coming near, suspensions that end today. The
 * commands are ordinary ones through the write door, with ids that derive from the clock: any number of sweepers may run at
 * once, and one that is killed half-way is taken up by the next.
 */
export async function sweep(door: Door, tenant: string): Promise<Swept> {
  let swept = await resume(door, tenant);
  for (;;) {
    const now = door.now();
    const clocks = await dueClocks(door, tenant, now);
    for (const clock of clocks) swept = plus(swept, await attend(door, tenant, clock, now));
    if (clocks.length < SLICE) return swept;
  }
}

function dueClocks(door: Door, tenant: string, now: string): Promise<DueClock[]> {
  return inTenant(door.pool, tenant, async (tx) => {
    const { rows } = await tx.query<DueClock>(
      `select matter_id as matter, clock, title, due_at as "dueAt", next_at as "nextAt", state
         from clock where tenant_id = $1 and next_at < $2 order by next_at limit $3`,
      [tenant, now, SLICE],
    );
    return rows;
  });
}

async function attend(door: Door, tenant: string, clock: DueClock, now: string): Promise<Swept> {
  if (clock.dueAt >= now) return { ...NOTHING, warned: (await warn(door, tenant, clock)) ? 1 : 0 };
  const { state } = clock;
  const command = {
    id: derivedId("expire", tenant, clock.matter, clock.clock, state.at, String(state.extensions.length), clock.nextAt),
    act: "expire",
    values: { clock: clock.clock },
  };
  const outcome = await ask(door, tenant, { matter: clock.matter, command });
  if (outcome.ok) return { ...NOTHING, expired: outcome.repeated ? 0 : 1 };
  await postpone(door, tenant, clock, now);
  return { ...NOTHING, refused: 1 };
}

const ask = (door: Door, tenant: string, request: Request): Promise<Outcome> =>
  door.perform({ tenant, system: true }, request);

/** True for the one sweeper that marks it; the notice goes out with the mark. */
function warn(door: Door, tenant: string, clock: DueClock): Promise<boolean> {
  return changeInTenant(door.pool, tenant, async (tx) => {
    const { rowCount } = await tx.query(
      `update clock set phase = 'near', next_at = due_at
        where tenant_id = $1 and matter_id = $2 and clock = $3 and next_at = $4 and phase = 'running'`,
      [tenant, clock.matter, clock.clock, clock.nextAt],
    );
    if (rowCount !== 1) return false;
    const id = derivedId("near", tenant, clock.matter, clock.clock, clock.dueAt);
    const text = `“${clock.title}”将于${localDate(clock.dueAt)}届满`;
    const effects = JSON.stringify([
      { kind: "notify", to: [{ relation: "handler" }, { relation: "coHandler" }], text, about: "dueSoon" },
    ]);
    await tx.query(
      `insert into outbox (tenant_id, id, matter_id, effects, created_at) values ($1, $2, $3, $4, $5)
       on conflict (tenant_id, id) do nothing`,
      [tenant, id, clock.matter, effects, door.now()],
    );
    const job = jobStatement({ kind: "effects", payload: { tenant, id } });
    await tx.query(job.text, job.values);
    return true;
  });
}

/** The clock is still marked as overdue to everybody; only the act it leads to has to wait. */
function postpone(door: Door, tenant: string, clock: DueClock, now: string): Promise<void> {
  const again = new Date(Date.parse(now) + AGAIN_MS).toISOString();
  return changeInTenant(door.pool, tenant, async (tx) => {
    await tx.query(
      `update clock set phase = 'overdue', next_at = $5
        where tenant_id = $1 and matter_id = $2 and clock = $3 and next_at = $4`,
      [tenant, clock.matter, clock.clock, clock.nextAt, again],
    );
  });
}

/** Matters suspended until today or earlier (挂账到期). */
async function resume(door: Door, tenant: string): Promise<Swept> {
  const today = localDate(door.now());
  const matters = await inTenant(door.pool, tenant, async (tx) => {
    const { rows } = await tx.query<{ id: string; since: string }>(
      `select id, snapshot->'suspended'->>'at' as since from matter
        where tenant_id = $1 and suspended_until <= $2 order by suspended_until`,
      [tenant, today],
    );
    return rows;
  });
  let swept = NOTHING;
  for (const { id, since } of matters) {
    // A new attempt each day, should it be refused today.
    const command = { id: derivedId("resume", tenant, id, since, today), act: "resume", values: {}, words: "挂账期满" };
    const outcome = await ask(door, tenant, { matter: id, command });
    if (!outcome.ok) swept = plus(swept, { ...NOTHING, refused: 1 });
    else if (!outcome.repeated) swept = plus(swept, { ...NOTHING, resumed: 1 });
  }
  return swept;
}
