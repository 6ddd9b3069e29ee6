import { HOLIDAYS, WORK_PERIODS } from "@fadu/catalog/calendar/holidays.ts";
import { EXHIBIT_KINDS } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { ExhibitKind } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { Refusal } from "@fadu/engine/matter/command.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { buildCalendar } from "@fadu/engine/time/calendar.ts";
import { Readable } from "node:stream";
import type { Pool } from "pg";

import type { Office } from "../demo/found-office.ts";
import { Random } from "../demo/random.ts";
import { personName } from "../demo/street-plan.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { performBatch } from "../matter/batch.ts";
import type { BatchItem } from "../matter/batch.ts";
import type { Door } from "../matter/perform.ts";
import { UnknownMatter } from "../matter/request.ts";
import { derivedId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Cast, Life, LifeStep } from "./lives/life.ts";

/** Commands in one transaction of the door. */
const BATCH = 6000;

/** A life that the door refused: the year cannot be lawful, or the builder is wrong. */
class LifeRefused extends Error {
  override readonly name = "LifeRefused";
}

/** One stored file of every kind of exhibit: the lives of a year refer to them again and again. */
export async function storeSamples(
  pool: Pool,
  files: FileStore,
  office: Office,
  now: string,
): Promise<ReadonlyMap<ExhibitKind, string>> {
  const samples = new Map<ExhibitKind, string>();
  const stored: { kind: ExhibitKind; id: string; digest: string; size: number; name: string }[] = [];
  for (const [kind, title] of Object.entries(EXHIBIT_KINDS) as [ExhibitKind, string][]) {
    const { digest, size } = await files.put(Readable.from([Buffer.from(`样本附件：${title}\n`)]));
    const id = derivedId(office.tenant, "sample", kind);
    stored.push({ kind, id, digest, size, name: `${title}.txt` });
    samples.set(kind, id);
  }
  const uploader = office.accounts["case-clerk"];
  await changeInTenant(pool, office.tenant, async (tx) => {
    for (const { kind, id, digest, size, name } of stored) {
      await tx.query(
        `insert into exhibit (tenant_id, id, digest, kind, name, media_type, size, uploaded_by, uploaded_at)
         values ($1, $2, $3, $4, $5, 'text/plain', $6, $7, $8)`,
        [office.tenant, id, digest, kind, name, size, uploader, now],
      );
    }
  });
  return samples;
}

/**
 * The people, places and files of an office, for the builders of lives.
 *
 * @param communities keys of units where things happen
 * @param seed decides everything that is chosen at random
 */
export function castOf(
  office: Office,
  samples: ReadonlyMap<ExhibitKind, string>,
  communities: readonly string[],
  seed: string,
): Cast {
  const random = new Random(seed);
  const known = (table: Readonly<Record<string, string>>, key: string): string => {
    const id = table[key];
    if (id === undefined) throw new Error(`the office has no “${key}”`);
    return id;
  };
  let ids = 0;
  return {
    tenant: office.tenant,
    random,
    calendar: buildCalendar(HOLIDAYS, WORK_PERIODS),
    account: (role: RoleId) => known(office.accounts, role),
    second: (role: RoleId) => known(office.accounts, `${role}-2`),
    unit: (key) => known(office.units, key),
    community: () => known(office.units, random.pick(communities)),
    exhibit: (kind) => {
      const id = samples.get(kind);
      if (id === undefined) throw new Error(`there is no sample of “${kind}”`);
      return id;
    },
    id: () => derivedId(office.tenant, seed, String(ids++)),
    personName: () => personName(random),
    firmName: () =>
      `${random.pick(["永安", "宏达", "嘉和", "顺通", "瑞丰", "华信"])}${random.pick(["餐饮", "商贸", "物业服务", "建筑工程", "汽车服务"])}有限公司`,
  };
}

interface Placed {
  readonly life: Life;
  readonly step: LifeStep;
  readonly n: number;
}

/**
 * Plays lives through the write door, all together in the order of time, as a street's year happens: numbers are given in that
 * order. What would come after the door's now is still to be done.
 *
 * @throws LifeRefused naming the first act that was refused, and why
 */
export async function play(
  door: Door,
  tenant: string,
  lives: readonly Life[],
  say: (done: number, all: number) => void = () => undefined,
): Promise<number> {
  const now = door.now();
  const placed = lives
    .flatMap((life) => life.steps.map((step, n): Placed => ({ life, step, n })))
    .filter(({ step }) => step.at <= now);
  placed.sort((a, b) => (a.step.at < b.step.at ? -1 : a.step.at > b.step.at ? 1 : 0));
  const matters = new Map<string, Matter>();
  let done = 0;
  for (const chunk of chunks(placed)) {
    await perform(door, tenant, chunk, matters);
    done += chunk.length;
    say(done, placed.length);
  }
  const followed = lives.flatMap((life) => {
    const matter = matters.get(life.id);
    return matter && life.after
      ? life.after(matter).map((step, i): Placed => ({ life, step, n: life.steps.length + i }))
      : [];
  });
  for (const chunk of chunks(followed)) await perform(door, tenant, chunk, matters);
  return done + followed.length;
}

function* chunks(placed: readonly Placed[]): Generator<readonly Placed[]> {
  for (let i = 0; i < placed.length; i += BATCH) yield placed.slice(i, i + BATCH);
}

async function perform(
  door: Door,
  tenant: string,
  placed: readonly Placed[],
  matters: Map<string, Matter>,
): Promise<void> {
  const items = placed.map((one) => itemOf(tenant, one));
  try {
    const outcomes = await performBatch(door, tenant, items, { quiet: true, keep: "all" });
    for (const [i, outcome] of outcomes.entries()) {
      const one = placed[i];
      if (!one) continue;
      if (!outcome.ok) throw refused(one, outcome.refusal);
      if (one.step.matter === undefined) matters.set(one.life.id, outcome.matter);
    }
  } catch (error) {
    if (!(error instanceof UnknownMatter)) throw error;
    // An act on a matter whose opening was refused: ask for the openings alone, to say why.
    const openings = placed.filter(({ n }) => n === 0);
    const outcomes = await performBatch(
      door,
      tenant,
      openings.map((one) => itemOf(tenant, one)),
      { quiet: true, keep: "nothing" },
    );
    const at = outcomes.findIndex(({ ok }) => !ok);
    const [one, outcome] = [openings[at], outcomes[at]];
    throw one && outcome && !outcome.ok ? refused(one, outcome.refusal) : error;
  }
}

function refused({ life, step }: Placed, refusal: Refusal): LifeRefused {
  const why = refusal.failures.map(({ says, path }) => (path === undefined ? says : `${path}：${says}`)).join("；");
  return new LifeRefused(
    `${life.procedure} ${step.act}（${step.at}）：${refusal.message}${why === "" ? "" : `。${why}`}`,
  );
}

function itemOf(tenant: string, { life, step, n }: Placed): BatchItem {
  const { by, at, act, values, words } = step;
  const command = {
    id: derivedId(life.id, String(n)),
    act,
    values,
    effectiveAt: at,
    ...(words === undefined ? {} : { words }),
  };
  const actor =
    by === null ? { tenant, system: true as const, mayBackdate: true } : { tenant, account: by, mayBackdate: true };
  return {
    actor,
    request:
      n === 0 ? { procedure: life.procedure, id: life.id, command } : { matter: step.matter ?? life.id, command },
  };
}
