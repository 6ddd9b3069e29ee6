import type { Definition } from "@fadu/engine/definition/definition.ts";
import { awaited } from "@fadu/engine/matter/awaited.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Preparable } from "@fadu/engine/matter/preparable.ts";
import { sql } from "kysely";

import { namedOn, sightOf, visible } from "../account/visibility.ts";
import { Problem } from "../http/problem.ts";
import { mayReveal } from "../privacy/settings.ts";
import type { Tx } from "../store/tx.ts";
import { actTitle } from "./act-title.ts";
import { offersOf } from "./offers.ts";
import { marksOf, maskText } from "./marks.ts";
import type { Viewer } from "./filter.ts";
import { exhibitsIn, recordedExhibits } from "./recorded-exhibits.ts";
import { marksOfMatters, outcomeTitle } from "./row.ts";
import { keptYears, ownTerm } from "../archive/terms.ts";
import { openMatter } from "./sealed.ts";
import {
  approvalView,
  clocksView,
  factsView,
  named,
  namesOf,
  partiesView,
  roundsView,
  titledRole,
  unitNamed,
} from "./view-parts.ts";
import type { Showing, View } from "./view-parts.ts";
import { isOpenKind, worksOn } from "./works-on.ts";
import type { World } from "./world.ts";

/** A matter and how this viewer sees it. */
export interface Seen {
  readonly matter: Matter;
  readonly showing: Showing;
}

/** @throws Problem `notFound` when there is none, or the viewer may not see it */
export async function seeMatter(tx: Tx, { world, principal }: Viewer, id: string): Promise<Seen> {
  const { rows } = await sql<{ snapshot: Matter; unit_path: string; named: boolean }>`
    select m.snapshot, m.unit_path, ${namedOn(principal)} as named
      from matter m where m.tenant_id = ${tx.tenant} and m.id = ${id} and ${visible(sightOf(world, principal))}`.execute(
    tx.db,
  );
  const row = rows[0];
  const definition = row && world.definitions.get(row.snapshot.definition);
  if (!row || !definition) throw new Problem("notFound");
  const matter = openMatter(world.keys, definition, row.snapshot);
  const open = worksOn(definition, principal, { unitPath: row.unit_path, named: row.named });
  const exhibits = await tx.query<{ id: string; name: string }>(
    `select e.id, e.name from exhibit e where e.tenant_id = $1 and (e.id = any($3::uuid[])
        or e.id in (select exhibit_id from matter_exhibit where tenant_id = $1 and matter_id = $2))`,
    [tx.tenant, id, submittedWith(definition, matter)],
  );
  const marks = open ? [] : marksOf(definition, { ...matter.pending?.values, ...matter.values });
  const names = namesOf(world, Object.fromEntries(exhibits.rows.map((exhibit) => [exhibit.id, exhibit.name])));
  return {
    matter,
    showing: { world, definition, hash: matter.definition, open, marks, names },
  };
}

/** Everything of a matter on one page, as this viewer sees it. */
export async function viewMatter(tx: Tx, viewer: Viewer, { matter, showing }: Seen): Promise<View> {
  const { world, definition } = showing;
  const [exhibits, links, publications, { offers, drafts }] = await Promise.all([
    exhibitsOf(tx, world, definition, matter),
    linksOf(tx, viewer, matter),
    publicationsOf(tx, matter.id),
    offersOf(tx, viewer, definition, matter),
  ]);
  const state = definition.states[matter.state];
  return {
    id: matter.id,
    procedure: {
      id: matter.procedure,
      title: definition.title,
      kind: definition.kind,
      version: definition.version,
      hash: matter.definition,
    },
    revision: matter.revision,
    number: matter.numbers["matter"] ?? Object.values(matter.numbers)[0] ?? null,
    numbers: { ...matter.numbers },
    title: maskText(matter.title, showing.marks),
    state: { id: matter.state, title: state?.title ?? matter.state, end: state?.end === true },
    outcome: outcomeOf(world, definition, matter),
    unit: unitNamed(world, matter.unit),
    opener: { id: matter.opener.account, name: matter.opener.name },
    handler: matter.handler === undefined ? null : named(world, matter.handler),
    coHandlers: matter.coHandlers.map((account) => named(world, account)),
    members: matter.members.map((account) => named(world, account)),
    openedOn: matter.openedOn,
    openedAt: matter.openedAt,
    closedOn: matter.closedOn ?? null,
    kept: { years: keptYears(world, definition), own: ownTerm(world, definition) },
    ...standingOf(showing, matter),
    facts: factsView(showing, matter.values),
    parties: partiesView(showing, matter),
    exhibits: showing.open || isOpenKind(definition) ? exhibits : [],
    instruments: instrumentsOf(showing, matter),
    drafts: showing.open || isOpenKind(definition) ? draftsView(definition, drafts) : [],
    approval: approvalView(showing, matter),
    awaited: awaited(definition, matter).map((task) => ({
      title: task.title,
      kind: task.kind,
      acts: [...task.acts],
      roles: task.roles.map(titledRole),
      account: task.account === undefined ? null : named(world, task.account),
      unit: unitNamed(world, task.unit),
      since: task.since,
    })),
    rounds: roundsView(showing, matter),
    links,
    clocks: clocksView(world, definition, matter, viewer.now),
    offers: offers.map(({ help, for: delegator, ...offer }) => ({
      ...offer,
      for: delegator,
      basis: [...offer.basis],
      failures: [...offer.failures],
      collects: [...offer.collects],
      proposals: { ...offer.proposals },
      help: help ?? null,
    })),
    publications,
    visits: matter.visits.map((visit) => ({
      state: visit.state,
      title: definition.states[visit.state]?.title ?? visit.state,
      at: visit.at,
      revision: visit.revision,
    })),
    mayReveal: !showing.open && mayReveal(world, viewer.principal, world.units.get(matter.unit)?.path ?? ""),
    worksOn: showing.open,
  };
}

/** What holds it up or drives it on, in the words with which that was done. */
function standingOf(
  { world, marks }: Showing,
  { suspended, supervised, urged }: Matter,
): Pick<View, "suspended" | "supervised" | "urged"> {
  return {
    suspended: suspended
      ? { ...suspended, reason: maskText(suspended.reason, marks), until: suspended.until ?? null }
      : null,
    supervised: supervised
      ? {
          ...supervised,
          words: maskText(supervised.words, marks),
          by: world.accounts.get(supervised.by)?.name ?? "系统",
        }
      : null,
    urged,
  };
}

function outcomeOf(world: World, definition: Definition, matter: Matter): View["outcome"] {
  const { outcome } = matter;
  if (outcome === undefined) return null;
  const result = definition.outcomes[outcome]?.result ?? (outcome in definition.outcomes ? "neutral" : "void");
  return { id: outcome, title: outcomeTitle(world, matter.definition, outcome), result };
}

type Exhibit = View["exhibits"][number];
type CaptureKey = "sha256" | "capturedPlace" | "device" | "fileSays";
type ExhibitRow = Omit<Exhibit, "uploadedBy" | CaptureKey> & {
  uploaded_by: string;
  capture: Readonly<Record<string, unknown>> | null;
};

/** What stands in the fields now, and after it what stood there before. */
async function exhibitsOf(tx: Tx, world: World, definition: Definition, matter: Matter): Promise<Exhibit[]> {
  const recorded = await recordedExhibits(tx, definition, matter.id);
  const submitted = new Set(submittedWith(definition, matter));
  const standings = [...recorded].map(([id, { effective }]): Exhibit["standing"] =>
    submitted.has(id) ? "pending" : effective ? "replaced" : "unused",
  );
  const { rows } = await tx.query<ExhibitRow>(
    `select e.id, coalesce(me.field, r.field) as field, case when me.field is null then r.standing else 'current' end as standing, e.kind, e.name, e.media_type as "mediaType", e.size, e.digest, e.captured_at as "capturedAt",
            e.capture, e.findings, e.scan, e.sent_digest as "sentDigest", e.uploaded_by, e.uploaded_at as "uploadedAt"
       from unnest($3::uuid[], $4::text[], $5::text[]) as r (id, field, standing)
       join exhibit e on e.tenant_id = $1 and e.id = r.id
       left join matter_exhibit me on me.tenant_id = $1 and me.matter_id = $2 and me.exhibit_id = e.id
      order by array_position(array['pending', 'current'], case when me.field is null then r.standing else 'current' end),
               e.uploaded_at, e.id`,
    [tx.tenant, matter.id, [...recorded.keys()], [...recorded.values()].map(({ field }) => field), standings],
  );
  return rows.map(({ uploaded_by: by, capture, ...row }) => ({
    ...row,
    uploadedBy: named(world, by),
    ...captureView(capture ?? {}),
  }));
}

/** Files that came with what waits for consent. */
const submittedWith = (definition: Definition, { pending }: Matter): string[] =>
  exhibitsIn(definition, pending?.values ?? {}).map(([id]) => id);

/** Of what the device said, as much as is understood here. */
function captureView(capture: Readonly<Record<string, unknown>>): Pick<Exhibit, CaptureKey> {
  const { sha256, device, lng, lat, accuracy, file } = capture;
  const within = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === "number" && Math.abs(degrees) <= most;
  return {
    sha256: typeof sha256 === "string" ? sha256 : null,
    device: typeof device === "string" ? device : null,
    // Written by the server alone, from the file's own words.
    fileSays: file ?? {},
    capturedPlace:
      within(lng, 180) && within(lat, 90)
        ? { lng, lat, accuracy: typeof accuracy === "number" ? accuracy : null }
        : null,
  };
}

const draftsView = (definition: Definition, drafts: readonly Preparable[]): View["drafts"] =>
  drafts.map(({ instrument, act, pending, missing }) => ({
    instrument,
    title: definition.instruments[instrument]?.title ?? instrument,
    act: { id: act, title: actTitle(definition, act) },
    pending,
    missing: [...missing],
  }));

/** Linked matters; of those the viewer may not see, only that they exist and of what kind they are. */
async function linksOf(tx: Tx, { world, principal }: Viewer, matter: Matter): Promise<View["links"]> {
  if (matter.links.length === 0) return [];
  interface Row {
    id: string;
    title: string;
    number: string | null;
    state: string;
    definition: string;
    closed_on: string | null;
  }
  const { rows } = await sql<Row>`select m.id, m.title, m.number, m.state, m.definition, m.closed_on from matter m
     where m.tenant_id = ${tx.tenant} and m.id = any(${matter.links.map((link) => link.matter)}::uuid[])
       and ${visible(sightOf(world, principal))}`.execute(tx.db);
  const found = new Map(rows.map((row) => [row.id, row]));
  const marks = await marksOfMatters(tx, world, [...found.values()]);
  return matter.links.map((link) => {
    const row = found.get(link.matter);
    const definition = world.definitions.get(row?.definition ?? world.active.get(link.procedure) ?? "");
    return {
      matter: link.matter,
      kind: link.kind,
      procedure: { id: link.procedure, title: definition?.title ?? link.procedure },
      title: row ? maskText(row.title, marks.get(row.id) ?? []) : null,
      number: row?.number ?? null,
      state: row ? (definition?.states[row.state]?.title ?? row.state) : null,
      closedOn: row?.closed_on ?? null,
      visible: row !== undefined,
    };
  });
}

async function publicationsOf(tx: Tx, matter: string): Promise<View["publications"]> {
  const { rows } = await tx.query<View["publications"][number]>(
    `select id, title, fields, due_on as "dueOn", published_on as "publishedOn", withdrawn_on as "withdrawnOn",
            withdrawn_reason as "withdrawnReason"
       from publication where tenant_id = $1 and matter_id = $2 order by due_on, id`,
    [tx.tenant, matter],
  );
  return rows;
}

function instrumentsOf({ definition, marks }: Showing, matter: Matter): View["instruments"] {
  return matter.instruments.map((issued) => ({
    id: issued.id,
    instrument: issued.instrument,
    title: definition.instruments[issued.instrument]?.title ?? issued.instrument,
    number: issued.number ?? null,
    issuedOn: issued.on,
    revision: issued.revision,
    mustBeServed: definition.instruments[issued.instrument]?.served === true,
    served: issued.served
      ? {
          ...issued.served,
          receiver: issued.served.receiver === undefined ? null : maskText(issued.served.receiver, marks),
        }
      : null,
    withdrawn: issued.withdrawn === true,
  }));
}
