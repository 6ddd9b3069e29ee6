import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Party, Value } from "@fadu/engine/definition/field.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";
import { seatOf } from "@fadu/engine/matter/matter.ts";
import type { ClockState, Matter } from "@fadu/engine/matter/matter.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import { localDate, yearOf } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import { addLength, due, phase } from "@fadu/engine/time/due.ts";
import type { Settings } from "@fadu/engine/time/due.ts";

import { digestIn } from "../keys/ring.ts";
import type { Row } from "../store/statement.ts";

interface ClockContext {
  readonly tenant: string;
  readonly definition: Definition;
  readonly matter: Matter;
  readonly calendar: WorkCalendar;
  readonly settings: Settings;
  readonly now: Instant;
}

export function clockRows(context: ClockContext): Row<"clock">[] {
  return Object.entries(context.matter.clocks).flatMap(([id, state]) => clockRow(context, id, state));
}

function clockRow(context: ClockContext, id: string, state: ClockState): Row<"clock">[] {
  const { tenant, definition, matter, calendar, settings, now } = context;
  const clock = definition.clocks[id];
  if (!clock) return [];
  const when = due(clock, state, calendar, settings);
  const at = phase(clock, state, when, now);
  const idle = at === "stopped" || at === "suspended" || state.expiredAt !== undefined;
  return [
    {
      tenant_id: tenant,
      matter_id: matter.id,
      clock: id,
      procedure: matter.procedure,
      title: clock.title,
      kind: clock.kind,
      unit_id: matter.unit,
      from_on: state.from,
      due_on: when.on,
      due_at: when.at,
      safe_on: when.safeOn ?? null,
      warn_at: when.warnAt ?? null,
      phase: at,
      provisional: when.provisional,
      stopped_on: state.stopped ? localDate(state.stopped.at) : null,
      expired_at: state.expiredAt ?? null,
      next_at: idle ? null : at === "running" && when.warnAt !== undefined ? when.warnAt : when.at,
      state,
    },
  ];
}

/** Parties in fields of their own and in the rows of tables. */
export function partyRows(tenant: string, definition: Definition, matter: Matter): Row<"party">[] {
  return eachValue(definition, matter).flatMap(({ key, position, field, value }) => {
    if (field.type !== "party" || typeof value !== "object" || value === null) return [];
    const party = value as unknown as Party;
    return [
      {
        tenant_id: tenant,
        matter_id: matter.id,
        field: key,
        position,
        kind: party.kind,
        name: party.name.slice(0, 200),
        id_number: party.idNumber ?? null,
        id_digest: (party.idNumber !== undefined && digestIn(party.idNumber)) || null,
        phone: party.phone ?? null,
        address: party.address ?? null,
        representative: party.representative ?? null,
      },
    ];
  });
}

export function exhibitRows(tenant: string, definition: Definition, matter: Matter): Row<"matter_exhibit">[] {
  const rows = new Map<string, Row<"matter_exhibit">>();
  for (const { key, field, value } of eachValue(definition, matter)) {
    if (field.type !== "exhibits" || !Array.isArray(value)) continue;
    for (const exhibit of value as readonly Value[]) {
      if (typeof exhibit !== "string") continue;
      rows.set(`${key} ${exhibit}`, { tenant_id: tenant, matter_id: matter.id, exhibit_id: exhibit, field: key });
    }
  }
  return [...rows.values()];
}

interface Placed {
  /** Field, or `table.column`. */
  readonly key: string;
  /** Row of the table; 0 for a field of its own. */
  readonly position: number;
  readonly field: Field;
  readonly value: Value;
}

/** Every value of a matter with its field, those in the rows of tables among them. */
export function eachValue(definition: Definition, matter: Pick<Matter, "values">): Placed[] {
  return Object.entries(matter.values).flatMap(([key, value]): Placed[] => {
    const defined = definition.fields[key];
    if (!defined) return [];
    const field = fieldFor(defined, matter.values);
    if (field.type !== "table" || !Array.isArray(value)) return [{ key, position: 0, field, value }];
    return (value as readonly Value[]).flatMap((row, position) =>
      Object.entries(row ?? {}).flatMap(([column, cell]: [string, Value]) => {
        const of = field.columns?.[column];
        return of ? [{ key: `${key}.${column}`, position, field: of, value: cell }] : [];
      }),
    );
  });
}

export function instrumentRows(tenant: string, definition: Definition, matter: Matter): Row<"instrument">[] {
  return matter.instruments.map((issued) => ({
    tenant_id: tenant,
    id: issued.id,
    matter_id: matter.id,
    instrument: issued.instrument,
    title: definition.instruments[issued.instrument]?.title ?? issued.instrument,
    number: issued.number ?? null,
    issued_on: issued.on,
    revision: issued.revision,
    served_on: issued.served?.on ?? null,
    served_way: issued.served?.way ?? null,
    receiver: issued.served?.receiver ?? null,
    withdrawn: issued.withdrawn ?? false,
  }));
}

/** One direction only: the other matter finds it by `other_id`. */
export function linkRows(tenant: string, matter: Matter): Row<"matter_link">[] {
  const rows = matter.links.map((link) => ({
    tenant_id: tenant,
    matter_id: matter.id,
    other_id: link.matter,
    kind: link.kind,
    procedure: link.procedure,
  }));
  return [...new Map(rows.map((row) => [`${row.other_id} ${row.kind}`, row])).values()];
}

/** Everybody who worked on it, is to sign or was asked to read. */
export function personRows(tenant: string, matter: Matter): Row<"matter_person">[] {
  const relations: [string, readonly (string | undefined)[]][] = [
    ["opener", [seatOf(matter.opener)]],
    ["handler", [matter.handler]],
    ["coHandler", matter.coHandlers],
    ["member", matter.members],
    ["signer", matter.pending?.steps.flatMap((step) => step.signers) ?? []],
    ["reader", matter.rounds.flatMap((round) => round.readers.map((reader) => reader.account))],
  ];
  return relations.flatMap(([relation, accounts]) =>
    [...new Set(accounts)].flatMap((account) =>
      account === undefined
        ? []
        : [{ tenant_id: tenant, matter_id: matter.id, account_id: account, relation, opened_on: matter.openedOn }],
    ),
  );
}

export function publicationRows(tenant: string, matter: Matter, calendar: WorkCalendar): Row<"publication">[] {
  return matter.publications.map((duty) => {
    const dueOn = addLength(duty.dueFrom, duty.within, calendar);
    const byWorkdays = duty.within.unit === "workday" || duty.within.unit === "workhour";
    return {
      tenant_id: tenant,
      id: duty.id,
      matter_id: matter.id,
      procedure: matter.procedure,
      title: duty.title,
      fields: [...duty.fields],
      due_on: dueOn,
      provisional: byWorkdays && !calendar.years.has(yearOf(dueOn)),
      published_on: duty.published ?? null,
      withdrawn_on: duty.withdrawn?.on ?? null,
      withdrawn_reason: duty.withdrawn?.reason ?? null,
    };
  });
}
