import type { Facts, Relative, Stretch } from "@fadu/engine/matter/command.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { getDefinition } from "../procedure/registry.ts";
import type { Session } from "../store/session.ts";
import { statementLimit } from "../store/statement-limit.ts";
import type { Statement } from "../store/statement.ts";
import type { KeyRow } from "./idempotency.ts";
import { lookupsFor, mattersStatement, relativeLinks, rosterStatement, splitKey, stretchOf } from "./lookup.ts";
import type { Found, MatterRow, RosterRow } from "./lookup.ts";
import { seriesKey, takeNumber } from "./numbers.ts";
import type { Series } from "./numbers.ts";
import { matterRow } from "./project.ts";
import type { Request } from "./request.ts";
import type { Chained, Step } from "./step.ts";
import { CERTIFICATE_ROSTER } from "./world.ts";
import type { Certificate, World } from "./world.ts";

interface Held {
  /** As the database has it; null: opened by this batch. */
  readonly before: Matter | null;
  readonly after: Matter;
  readonly chained: readonly Chained[];
}

interface Counter {
  readonly series: Series;
  readonly on: LocalDate;
  next: number;
  used: number;
}

/** What a batch has done so far and what it has looked up: its commands see this instead of the database. */
export class BatchMemory {
  readonly matters = new Map<string, Held>();
  readonly keys = new Map<string, KeyRow>();
  readonly #session: Session;
  #world: World;
  readonly #exhibits = new Map<string, Facts["exhibits"][string]>();
  readonly #others = new Map<string, MatterRow | null>();
  readonly #rosters = new Map<string, readonly RosterRow[]>();
  readonly #counters = new Map<string, Counter>();
  /** Ids of the batch's matters that are entries of a roster. */
  readonly #entered = new Set<string>();

  constructor(session: Session, world: World) {
    this.#session = session;
    this.#world = world;
  }

  /** The facts, with the certificates this batch has entered. */
  get world(): World {
    return this.#world;
  }

  /** Begins the transaction and locks the matters at hand, in the order of their ids. False: the world is stale. */
  async begin(requests: readonly Request[]): Promise<boolean> {
    const { tenant } = this.#world;
    const opened = new Set(requests.flatMap((r) => ("procedure" in r && r.id !== undefined ? [r.id] : [])));
    const ids = new Set(requests.flatMap((r) => ("matter" in r && !opened.has(r.matter) ? [r.matter] : [])));
    const answers = await this.#session.send([
      { text: `begin; set local app.tenant = '${tenant}'${statementLimit()}` },
      lockStatement(tenant, [...ids]),
      { text: "select facts_version from tenant where id = $1", values: [tenant] },
      {
        text: `select command_id, fingerprint, matter_id, from_revision, to_revision from idempotency_key
                where tenant_id = $1 and command_id = any($2::uuid[])`,
        values: [tenant, requests.map((request) => request.command.id)],
      },
    ]);
    for (const row of (answers[1]?.rows ?? []) as { snapshot: Matter }[]) this.#hold(row.snapshot);
    for (const row of (answers[3]?.rows ?? []) as (KeyRow & { command_id: string })[])
      this.keys.set(row.command_id, row);
    return (answers[2]?.rows[0] as { facts_version: number } | undefined)?.facts_version === this.#world.version;
  }

  #hold(matter: Matter): Matter {
    this.matters.set(matter.id, { before: matter, after: matter, chained: [] });
    return matter;
  }

  /** The matter as this batch has left it, locked if it is not the batch's own. */
  async load(id: string): Promise<Matter | undefined> {
    const held = this.matters.get(id);
    if (held) return held.after;
    const [answer] = await this.#session.send([lockStatement(this.#world.tenant, [id])]);
    const row = answer?.rows[0] as { snapshot: Matter } | undefined;
    return row && this.#hold(row.snapshot);
  }

  remember(step: Step, used: readonly Series[], on: LocalDate): void {
    const held = this.matters.get(step.after.id);
    this.matters.set(step.after.id, {
      before: held ? held.before : null,
      after: step.after,
      chained: [...(held?.chained ?? []), ...step.chained],
    });
    if (step.definition.kind === "roster") this.#entered.add(step.after.id);
    for (const series of used) {
      const counter = this.#counters.get(counterKey(series, on));
      if (counter) {
        counter.next++;
        counter.used++;
      }
    }
    if (step.after.procedure === CERTIFICATE_ROSTER) this.#world = withCertificate(this.#world, step.after);
  }

  /** Takes back steps whose command was refused after all, the last one first. Their numbers were the last taken. */
  forget(steps: readonly Step[]): void {
    for (const step of steps.toReversed()) {
      const held = this.matters.get(step.after.id);
      if (!held) continue;
      if (step.before === null) this.matters.delete(step.after.id);
      else {
        const chained = held.chained.slice(0, held.chained.length - step.chained.length);
        this.matters.set(step.after.id, { ...held, after: step.before, chained });
      }
      this.#forgetNumbers(step);
    }
  }

  #forgetNumbers({ definition, chained }: Step): void {
    for (const { entry } of chained) {
      const series = [
        ...Object.keys(entry.changes.numbers ?? {}),
        ...(entry.changes.issued ?? []).flatMap((i) => definition.instruments[i.instrument]?.series ?? []),
      ];
      for (const id of series) {
        const numbering = definition.numbering[id];
        const counter = numbering && this.#counters.get(counterKey({ id, numbering }, entry.effectiveOn));
        if (!counter) continue;
        counter.next--;
        counter.used--;
      }
    }
  }

  /** The next number of each series; those the decision uses are counted by `remember`. */
  async nextNumbers(series: readonly Series[], on: LocalDate): Promise<Record<string, number>> {
    const numbers: Record<string, number> = {};
    for (const one of series) {
      const key = counterKey(one, on);
      let counter = this.#counters.get(key);
      if (!counter) {
        // Locks the series until the batch ends.
        const [answer] = await this.#session.send([takeNumber(this.#world.tenant, one.numbering, on, 0)]);
        const last = (answer?.rows[0] as { last: number } | undefined)?.last ?? 0;
        counter = { series: one, on, next: last + 1, used: 0 };
        this.#counters.set(key, counter);
      }
      numbers[one.id] = counter.next;
    }
    return numbers;
  }

  numberStatements(): Statement[] {
    const used = [...this.#counters.values()].filter((counter) => counter.used > 0);
    return used.map(({ series, on, used: count }) => takeNumber(this.#world.tenant, series.numbering, on, count));
  }

  /** What a decision needs: from memory, and what is not there from the database, in one round trip. */
  async find(wanted: Needs, matter: Matter | null): Promise<Found> {
    const links = wanted.relatives && matter ? relativeLinks(matter) : [];
    const others = [...wanted.matters, ...links.map((link) => link.id)];
    await this.#fetch(wanted, others);
    return {
      exhibits: Object.fromEntries(wanted.exhibits.flatMap((id) => pair(id, this.#exhibits.get(id)))),
      matters: Object.fromEntries(wanted.matters.flatMap((id) => pair(id, this.#other(id)))),
      relatives: links.flatMap(({ id, kind }): Relative[] => {
        const other = this.#other(id);
        if (!other) return [];
        const { procedure, closed, outcome } = other;
        return [{ id, procedure, kind, closed, ...(outcome === null ? {} : { outcome }) }];
      }),
      rosters: Object.fromEntries(wanted.rosters.map((key) => [key, this.#stretches(key)])),
      sequences: {},
    };
  }

  async #fetch(wanted: Needs, others: readonly string[]): Promise<void> {
    const { tenant } = this.#world;
    const exhibits = wanted.exhibits.filter((id) => !this.#exhibits.has(id));
    const unknown = others.filter((id) => !this.matters.has(id) && !this.#others.has(id));
    const rosters = wanted.rosters.filter((key) => !this.#rosters.has(key));
    const none: Needs = { ...wanted, exhibits, matters: [], rosters: [], entries: [], relatives: false };
    const lookups = lookupsFor(tenant, none, null);
    const statements = [
      ...lookups.statements,
      ...(unknown.length > 0 ? [mattersStatement(tenant, unknown)] : []),
      // Whole entries: what one command of the batch leaves unread, the next may read.
      ...rosters.map((key) => rosterStatement(tenant, key, true)),
    ];
    if (statements.length === 0) return;
    const answers = await this.#session.send(statements);
    for (const [id, exhibit] of Object.entries(lookups.read(answers).exhibits)) this.#exhibits.set(id, exhibit);
    const rest = answers.slice(lookups.statements.length);
    if (unknown.length > 0) {
      const rows = (rest.shift()?.rows ?? []) as MatterRow[];
      for (const id of unknown) this.#others.set(id, rows.find((row) => row.id === id) ?? null);
    }
    for (const [i, key] of rosters.entries()) this.#rosters.set(key, (rest[i]?.rows ?? []) as RosterRow[]);
  }

  #other(id: string): Omit<MatterRow, "id"> | undefined {
    const held = this.matters.get(id)?.after;
    if (!held) return this.#others.get(id) ?? undefined;
    const { procedure, title, closedOn, outcome } = held;
    return { procedure, title, closed: closedOn !== undefined, outcome: outcome ?? null };
  }

  /** Stretches of a roster's key: the batch's own entries stand for what the database has of them. */
  #stretches(key: string): Stretch[] {
    const [procedure, value] = splitKey(key);
    const own: RosterRow[] = [];
    for (const id of this.#entered) {
      const after = this.matters.get(id)?.after;
      if (after?.procedure !== procedure) continue;
      const row = matterRow(this.#world, getDefinition(after.definition), after);
      const named = [row.category, row.person, row.number, row.id].includes(value);
      if (named && row.valid_from !== null && row.result !== "void") {
        own.push({ id: row.id, from: row.valid_from, to: row.valid_to, values: row.values as Stretch["values"] });
      }
    }
    const stored = (this.#rosters.get(key) ?? []).filter((row) => !this.matters.has(row.id));
    return [...stored, ...own].map(stretchOf);
  }
}

const pair = <T>(id: string, value: T | undefined): [string, T][] => (value === undefined ? [] : [[id, value]]);

function counterKey({ numbering }: Series, on: LocalDate): string {
  const { series, period } = seriesKey(numbering, on);
  return `${period} ${series}`;
}

const lockStatement = (tenant: string, ids: readonly string[]): Statement => ({
  text: "select snapshot from matter where tenant_id = $1 and id = any($2::uuid[]) order by id for no key update",
  values: [tenant, ids],
});

/** The world with a certificate entered or changed by the batch, in place of the one with the same number. */
function withCertificate(world: World, matter: Matter): World {
  const row = matterRow(world, getDefinition(matter.definition), matter);
  if (row.person === null || row.valid_from === null) return world;
  const number = row.topic ?? "";
  const own: Certificate = {
    number,
    kind: row.category ?? "",
    from: row.valid_from,
    to: row.valid_to ?? "9999-12-31",
  };
  const others = (world.certificates.get(row.person) ?? []).filter((certificate) => certificate.number !== number);
  const certificates = new Map(world.certificates).set(row.person, row.result === "void" ? others : [...others, own]);
  return { ...world, certificates };
}
