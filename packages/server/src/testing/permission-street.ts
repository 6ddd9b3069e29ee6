import { petition } from "@fadu/catalog/procedures/appeals/petition.ts";
import { drugPerson } from "@fadu/catalog/procedures/care/drug-person.ts";
import { disclosureRequest } from "@fadu/catalog/procedures/disclosure/disclosure-request.ts";
import { mediation } from "@fadu/catalog/procedures/disputes/mediation.ts";
import { ordinaryPenalty } from "@fadu/catalog/procedures/enforcement/ordinary-penalty.ts";
import { simplePenalty } from "@fadu/catalog/procedures/enforcement/simple-penalty.ts";
import { gridEvent } from "@fadu/catalog/procedures/events/grid-event.ts";
import { legalityReview } from "@fadu/catalog/procedures/review/legality-review.ts";
import { hazard } from "@fadu/catalog/procedures/safety/hazard.ts";
import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import { ROLES } from "@fadu/catalog/roles/roles.ts";
import { petitionPaths } from "@fadu/catalog/testing/paths/appeals/petition.ts";
import { disclosureRequestPaths } from "@fadu/catalog/testing/paths/disclosure-request.ts";
import { mediationPaths } from "@fadu/catalog/testing/paths/disputes/mediation.ts";
import { ordinaryPenaltyPaths } from "@fadu/catalog/testing/paths/enforcement/ordinary-penalty.ts";
import { simplePenaltyPaths } from "@fadu/catalog/testing/paths/enforcement/simple-penalty.ts";
import { gridEventPaths } from "@fadu/catalog/testing/paths/events/grid-event.ts";
import { legalityReviewPaths } from "@fadu/catalog/testing/paths/legality-review.ts";
import { hazardPaths } from "@fadu/catalog/testing/paths/safety/hazard.ts";
import { walkPath } from "@fadu/catalog/testing/paths.ts";
import type { Path } from "@fadu/catalog/testing/paths.ts";
import { PEOPLE, UNITS } from "@fadu/catalog/testing/street.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { replay } from "@fadu/engine/matter/evolve.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import fc from "fast-check";

import { newId } from "../store/ids.ts";
import type { Held, Someone, Standin } from "./permission-oracle.ts";

/** Procedures of each kind and sensitivity with ways through them. */
const WALKED: readonly (readonly [Definition, readonly Path[]])[] = [
  [petition, petitionPaths],
  [disclosureRequest, disclosureRequestPaths],
  [mediation, mediationPaths],
  [ordinaryPenalty, ordinaryPenaltyPaths],
  [simplePenalty, simplePenaltyPaths],
  [gridEvent, gridEventPaths],
  [legalityReview, legalityReviewPaths],
  [hazard, hazardPaths],
];
const SECRET = [drugPerson, ...PROCEDURES.filter(({ visibility }) => visibility.sensitivity === "secret")];

const TODAY = "2024-09-02";
const NOW = `${TODAY}T01:00:00.000Z`;
/** Units three deep: street, two sections, a community, a grid in it. */
export const TREE = [-1, 0, 0, 0, 3] as const;

/** Indexes into the people and units of a street, to be turned into ids. */
export interface Draw {
  readonly grants: readonly (readonly { role: string; unit: number; when: "now" | "past" | "future" }[])[];
  readonly standins: readonly {
    from: number;
    to: number;
    when: "now" | "past" | "future";
    some: boolean;
    revoked: boolean;
  }[];
  readonly disabled: number;
  readonly cases: readonly { procedure: number; path: number; cut: number; unit: number; people: readonly number[] }[];
}

const VIEWERS = 7;
const when = fc.oneof(
  { arbitrary: fc.constant("now" as const), weight: 6 },
  { arbitrary: fc.constantFrom("past" as const, "future" as const), weight: 2 },
);
const place = fc.nat(TREE.length - 1);
const BUSY = [
  ...new Set(
    WALKED.flatMap(([one]) => [...one.visibility.roles, ...one.leads.flatMap((by) => ("role" in by ? [by.role] : []))]),
  ),
  "auditor",
];

/** A street: who holds what and where and when, who stands in for whom, and how far each matter has been walked by whom. */
export const draws: fc.Arbitrary<Draw> = fc.record({
  grants: fc.array(
    fc.array(
      fc.record({
        role: fc.oneof(
          { arbitrary: fc.constantFrom(...BUSY), weight: 8 },
          { arbitrary: fc.constantFrom(...Object.keys(ROLES)), weight: 2 },
        ),
        unit: place,
        when,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: VIEWERS, maxLength: VIEWERS },
  ),
  standins: fc.array(
    fc.record({
      from: fc.nat(VIEWERS - 1),
      to: fc.nat(VIEWERS - 1),
      when,
      some: fc.boolean(),
      revoked: fc.nat(4).map((n) => n === 0),
    }),
    { minLength: 3, maxLength: 6 },
  ),
  disabled: fc.nat(VIEWERS - 1),
  cases: fc.array(
    fc.record({
      procedure: fc.nat(),
      path: fc.nat(),
      cut: fc.nat(),
      unit: place,
      people: fc.array(fc.nat(VIEWERS * 3), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 12, maxLength: 12 },
  ),
});

const SPAN = {
  now: { from: "2020-01-01", to: null },
  past: { from: "2020-01-01", to: "2024-09-01" },
  future: { from: "2024-09-03", to: null },
} as const;

export interface Unit {
  readonly id: string;
  readonly path: string;
}

/** The people drawn, with a stranger at the end who holds nothing. */
export function peopleOf(
  draw: Draw,
  units: readonly Unit[],
): (Someone & { readonly grants: readonly (Held & { unit: string })[] })[] {
  return draw.grants.map((grants, index) => ({
    id: newId(),
    disabled: index === draw.disabled,
    grants: grants.map(({ role, unit: at, when: span }) => ({
      role,
      unit: units[at]?.id ?? "",
      path: units[at]?.path ?? "/",
      ...SPAN[span],
    })),
  }));
}

export function standinsOf(draw: Draw, people: readonly Someone[]): Standin[] {
  return draw.standins.flatMap(({ from, to, when: span, some, revoked }) => {
    const [giver, taker] = [people[from], people[to]];
    if (!giver || !taker || giver === taker) return [];
    const { from: validFrom, to: validTo } = SPAN[span];
    return [
      {
        from: giver.id,
        to: taker.id,
        validFrom,
        validTo: validTo ?? "2025-12-31",
        procedures: some ? [mediation.id, petition.id, hazard.id] : [],
        revoked,
      },
    ];
  });
}

/** A matter as it stood after some of the entries of a way, with the street's people and units in it, and its files. */
export interface Drawn {
  readonly definition: Definition;
  readonly matter: Matter;
  readonly entry: Entry;
  readonly exhibits: readonly { readonly id: string; readonly kind: string }[];
}

export function caseOf(
  { procedure, path, cut, people: who, unit: at }: Draw["cases"][number],
  people: readonly Someone[],
  units: readonly Unit[],
  hashOf: (definition: Definition) => string,
): Drawn {
  // Every fifth is a secret matter that has just been opened.
  const [definition, paths] =
    procedure % 5 === 4 ? [SECRET[path % SECRET.length], []] : (WALKED[procedure % WALKED.length] ?? []);
  if (!definition || !paths) throw new Error("nothing drawn");
  const id = newId();
  const unit = units[at]?.id ?? "";
  // Of those drawn beyond the viewers nobody is there any more: accounts that left.
  const strangers = new Map<string, string>();
  const someone = (name: string): string => {
    const index = who[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % who.length] ?? 0;
    const known = people[index]?.id ?? strangers.get(name) ?? newId();
    strangers.set(name, known);
    return known;
  };
  if (paths.length === 0) {
    const matter = opened(definition, id, unit, someone("opener"));
    return { definition, matter: { ...matter, definition: hashOf(definition) }, entry: entryOf(matter), exhibits: [] };
  }
  const way = walkPath(definition, paths[path % paths.length] ?? { title: "", steps: [] });
  const entries = way.entries.slice(0, 1 + (cut % way.entries.length));
  const exhibits = new Map<string, { id: string; kind: string }>();
  const mapped = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((one) => mapped(one, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapped(part, name)]));
    if (typeof value !== "string" || key === "role" || key === "roles") return value;
    if (value in PEOPLE) return someone(value);
    if (UNITS.includes(value)) return unit;
    const kind = /^([a-z]+):/.exec(value)?.[1];
    if (kind === undefined || key === "after") return value;
    const known = exhibits.get(value) ?? { id: newId(), kind };
    exhibits.set(value, known);
    return known.id;
  };
  const matter = replay(mapped(entries) as Entry[]);
  return {
    definition,
    matter: { ...withIds(matter), id, unit, definition: hashOf(definition), lastAt: earlier(matter.lastAt) },
    entry: { ...(mapped(entries.at(-1)) as Entry), matter: id },
    exhibits: [...exhibits.values()],
  };
}

/** Nothing was done after today: an act follows the last one, and rights are asked of its day. */
const earlier = (at: string): string => (at < NOW ? at : NOW);

/** Ids that a walk in memory makes up itself. */
function withIds(matter: Matter): Matter {
  return {
    ...matter,
    links: [],
    instruments: matter.instruments.map((one) => ({ ...one, id: newId() })),
    publications: matter.publications.map((one) => ({ ...one, id: newId() })),
  };
}

function opened(definition: Definition, id: string, unit: string, opener: string): Matter {
  const at = `${TODAY}T01:00:00.000Z`;
  const state = definition.initial;
  const values = definition.fields["person"]?.type === "party" ? { person: { kind: "citizen", name: "司马长风" } } : {};
  return {
    id,
    procedure: definition.id,
    definition: "",
    revision: 1,
    state,
    title: "某事",
    numbers: {},
    values,
    opener: { account: opener, name: "某人", unit },
    openedAt: at,
    openedOn: TODAY,
    unit,
    coHandlers: [],
    members: [],
    visits: [{ state, revision: 1, at, by: opener }],
    done: {},
    clocks: {},
    instruments: [],
    publications: [],
    links: [],
    rounds: [],
    urged: 0,
    lastAt: at,
    head: "0".repeat(64),
  };
}

const entryOf = (matter: Matter): Entry => ({
  matter: matter.id,
  revision: 1,
  kind: "act",
  act: "enter",
  actor: matter.opener,
  recordedAt: matter.openedAt,
  effectiveAt: matter.openedAt,
  effectiveOn: matter.openedOn,
  command: newId(),
  changes: { state: matter.state },
  prevHash: "0".repeat(64),
  hash: "0".repeat(64),
});
