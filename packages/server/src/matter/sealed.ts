import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, FieldType, Value } from "@fadu/engine/definition/field.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";
import type { Draft, Entry } from "@fadu/engine/matter/entry.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

import { destroyedWords, isDestroyed, remainsOf } from "../archive/destroyed.ts";
import { Problem } from "../http/problem.ts";
import { digestIn, isSealed } from "../keys/ring.ts";
import type { KeyRing } from "../keys/ring.ts";

/**
 * Which values of a matter lie sealed in the record and its projections, and how they are sealed and opened (decision 0011).
 * The engine decides on plain values; what is stored goes through here on its way out and on its way in.
 */

type Values = Readonly<Record<string, Value>>;

/** Types whose value says something of its own. Figures, rights and dates are computed in SQL on the others. */
const TELLING: ReadonlySet<FieldType> = new Set<FieldType>([
  "text",
  "longtext",
  "integer",
  "number",
  "money",
  "area",
  "phone",
  "uscc",
  "place",
  "signature",
]);
/** Of a secret party its name stays: texts in which it stands are masked by it. */
const SECRET_PARTS = ["idNumber", "phone", "address", "representative"] as const;

/** What a sealed value without a digest leaves in the column that filters read: that there is one. */
const PRESENT = "§";
const ID_NUMBER = "id-number";

/** What is done with a value that lies, or is to lie, sealed at a place. */
type Turn = (place: string, value: Value, found: "byDigest" | "not") => Value;

/** Keyed digest of an identity number, as it is written or as it is typed. */
export const idDigest = (keys: KeyRing, number: string): string =>
  keys.digest(ID_NUMBER, number.replaceAll(/\s/g, "").toUpperCase());

/** What a sealed part of a party is bound to. */
export const partyPlace = (matter: string, field: string, position: number, part: string): string =>
  placeOf(matter, field, position, part);

const placeOf = (matter: string, key: string, position: number, part?: string): string =>
  JSON.stringify([matter, key, position, ...(part === undefined ? [] : [part])]);

/** The draft as it is chained: what is to be sealed is. The same object when nothing is. */
export function sealDraft(keys: KeyRing, definition: Definition, draft: Draft, before: Values): Draft {
  const { values, pending } = draft.changes;
  if (keysToTurn(definition).length === 0 || (values === undefined && !pending)) return draft;
  const turn: Turn = (place, value, found) =>
    keys.seal(
      place,
      JSON.stringify(value),
      found === "byDigest" && typeof value === "string" ? idDigest(keys, value) : undefined,
    );
  const sealed = values && turned(definition, draft.matter, values, { ...before, ...values }, turn);
  const asked = pending && turned(definition, draft.matter, pending.values, { ...before, ...pending.values }, turn);
  if (sealed === values && asked === pending?.values) return draft;
  return {
    ...draft,
    changes: {
      ...draft.changes,
      ...(sealed ? { values: sealed } : {}),
      ...(pending && asked ? { pending: { ...pending, values: asked } } : {}),
    },
  };
}

/**
 * A matter as it was stored, with its values in plain. The same object when nothing in it is sealed. Values stored before
 * there was sealing are plain already.
 *
 * @throws Unreadable when a value was changed or moved, or its key is not there; Problem `matter.destroyed`
 */
export function openMatter(keys: KeyRing, definition: Definition, stored: Matter): Matter {
  if (isDestroyed(stored))
    throw new Problem("matter.destroyed", {
      detail: destroyedWords(stored),
      destroyed: remainsOf(stored, definition.title),
    });
  if (keysToTurn(definition).length === 0) return stored;
  const values = turned(definition, stored.id, stored.values, stored.values, opening(keys));
  const asked = stored.pending && openValues(keys, definition, stored.id, stored.pending.values, values);
  if (values === stored.values && asked === stored.pending?.values) return stored;
  return { ...stored, values, ...(stored.pending && asked ? { pending: { ...stored.pending, values: asked } } : {}) };
}

/**
 * The values of a matter as its snapshot holds them, in plain: where nothing else of it is wanted, also of a destroyed one.
 *
 * @throws Unreadable as `openMatter`
 */
export const openStored = (keys: KeyRing, definition: Definition, id: string, values: Values): Values =>
  turned(definition, id, values, values, opening(keys));

/** The same for values that an entry or a submission holds. `matter`: the plain ones of the matter itself. */
function openValues(keys: KeyRing, definition: Definition, id: string, values: Values, matter: Values): Values {
  if (keysToTurn(definition).length === 0) return values;
  return turned(definition, id, values, { ...matter, ...values }, opening(keys));
}

/** An entry of the record with the values it brought in plain; its hashes are over the sealed form. */
export function openEntry(keys: KeyRing, definition: Definition, entry: Entry, matter: Values): Entry {
  const { values, pending } = entry.changes;
  const open = (sealed: Values): Values => openValues(keys, definition, entry.matter, sealed, matter);
  const changes = {
    ...entry.changes,
    ...(values ? { values: open(values) } : {}),
    ...(pending ? { pending: { ...pending, values: open(pending.values) } } : {}),
  };
  return { ...entry, changes };
}

/** A whole record with the values in plain, oldest first: for what is composed from it. */
export function openRecord(keys: KeyRing, definition: Definition, entries: readonly Entry[]): Entry[] {
  let values: Values = {};
  return entries.map((entry) => {
    const opened = openEntry(keys, definition, entry, values);
    values = { ...values, ...opened.changes.values };
    return opened;
  });
}

const opening =
  (keys: KeyRing): Turn =>
  (place, value) =>
    isSealed(value) ? (JSON.parse(keys.open(place, value)) as Value) : value;

/**
 * Values for the column that filters and figures read: in the place of a sealed one its digest, by which equals are counted
 * once, or a mark that there is one. Needs no key.
 */
export function filterValues(definition: Definition, { id, values }: Matter): Values {
  if (keysToTurn(definition).length === 0) return values;
  return turned(definition, id, values, values, (_place, value) =>
    isSealed(value) ? (digestIn(value) ?? PRESENT) : value,
  );
}

const known = new WeakMap<Definition, readonly string[]>();

/** Fields of a definition in which something may be sealed: none in most of them, whose matters then pay nothing. */
export function keysToTurn(definition: Definition): readonly string[] {
  let keys = known.get(definition);
  if (!keys) {
    keys = Object.entries(definition.fields).flatMap(([key, field]) => (mayTurn(field) ? [key] : []));
    known.set(definition, keys);
  }
  return keys;
}

/** A table that asks has the columns its matter gives it; any may turn out to be sealed. */
const mayTurn = (field: Field): boolean =>
  isTurned(field) ||
  field.type === "party" ||
  (field.type === "table" &&
    (field.asks !== undefined || Object.values(field.columns ?? {}).some((column) => mayTurn(under(field, column)))));

/** Whether what a path reads of a field lies sealed: the field, a part of a party, a column of a table. */
export function liesSealed(field: Field, path: readonly string[] = []): boolean {
  if (isTurned(field)) return true;
  const [part, ...rest] = path;
  if (part === undefined) return false;
  if (field.type === "party")
    return part === "idNumber" || (field.sensitivity === "secret" && SECRET_PARTS.some((one) => one === part));
  const column = field.columns?.[part];
  // A row is named by its place, before the column.
  return column ? liesSealed(under(field, column), rest) : field.type === "table" && liesSealed(field, rest);
}

/** Whether the whole value lies sealed. */
const isTurned = (field: Field): boolean =>
  field.type === "idcard" || field.sealed === true || (field.sensitivity === "secret" && TELLING.has(field.type));

/** A column of a secret table is secret. */
const under = (table: Field, column: Field): Field =>
  table.sensitivity === "secret" ? { ...column, sensitivity: "secret" } : column;

function turned(definition: Definition, matter: string, values: Values, all: Values, turn: Turn): Values {
  let next: Record<string, Value> | undefined;
  for (const key of keysToTurn(definition)) {
    const [value, defined] = [values[key], definition.fields[key]];
    if (value === undefined || !defined) continue;
    const other = turnField(fieldFor(defined, all), { matter, key, position: 0 }, value, turn);
    if (other !== value) (next ??= { ...values })[key] = other;
  }
  return next ?? values;
}

interface Place {
  readonly matter: string;
  /** Field, or `table.column`. */
  readonly key: string;
  readonly position: number;
}

function turnField(field: Field, { matter, key, position }: Place, value: Value, turn: Turn): Value {
  if (value === null) return value;
  if (isTurned(field)) {
    const number = field.type === "idcard" || field.sealed === true;
    return turn(placeOf(matter, key, position), value, number ? "byDigest" : "not");
  }
  if (field.type === "party") return turnParty(field, { matter, key, position }, value, turn);
  if (field.type !== "table" || !Array.isArray(value)) return value;
  const rows = value as readonly Value[];
  const next = rows.map((row, index) => turnRow(field, { matter, key, position: index }, row, turn));
  return next.some((row, index) => row !== rows[index]) ? next : rows;
}

function turnRow(table: Field, { matter, key, position }: Place, row: Value, turn: Turn): Value {
  if (!isRecord(row)) return row;
  let next: Record<string, Value> | undefined;
  for (const [column, cell] of Object.entries(row)) {
    const field = table.columns?.[column];
    const other = field && turnField(under(table, field), { matter, key: `${key}.${column}`, position }, cell, turn);
    if (other !== undefined && other !== cell) (next ??= { ...row })[column] = other;
  }
  return next ?? row;
}

function turnParty(field: Field, { matter, key, position }: Place, party: Value, turn: Turn): Value {
  if (!isRecord(party)) return party;
  const parts =
    field.sensitivity === "secret" ? SECRET_PARTS : party["kind"] === "citizen" ? (["idNumber"] as const) : [];
  let next: Record<string, Value> | undefined;
  for (const part of parts) {
    const value = party[part];
    if (value === undefined || value === null) continue;
    const found = part === "idNumber" ? "byDigest" : "not";
    (next ??= { ...party })[part] = turn(placeOf(matter, key, position, part), value, found);
  }
  return next ?? party;
}

const isRecord = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
