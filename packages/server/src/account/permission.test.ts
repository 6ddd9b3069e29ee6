import { INDICATORS, OUTLINES } from "@fadu/catalog/catalog.ts";
import type { Performer } from "@fadu/engine/definition/act.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ACCESS } from "../http/access-table.ts";
import { ChangeFeed } from "../http/change-feed.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { runExport } from "../list-export/run.ts";
import { project } from "../matter/project.ts";
import { installCatalogInTx } from "../procedure/install-catalog.ts";
import { versionOf } from "../procedure/registry.ts";
import { newId } from "../store/ids.ts";
import { inserts } from "../store/statement.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { Oracle, partiesIn } from "../testing/permission-oracle.ts";
import type { Case, Someone } from "../testing/permission-oracle.ts";
import { caseOf, draws, peopleOf, standinsOf, TREE } from "../testing/permission-street.ts";
import type { Draw, Drawn, Unit } from "../testing/permission-street.ts";
import { findPrincipal } from "./find-principal.ts";

const office = offices();
/** Streets drawn; more by hand: FADU_RUNS=50. */
const RUNS = Number(process.env["FADU_RUNS"] ?? 1);
const SEED = Number(process.env["FADU_SEED"] ?? 20_241_122);

const OUTLINE = OUTLINES[0] ?? { id: "", roles: {} };
const REPORTERS = [...Object.values(OUTLINE.roles).flat(), "auditor", "deputy-head"];
/** Everything there is, to be divided. */
const EVERYTHING = {
  id: "everything",
  title: "全部事项",
  group: "试算",
  unit: "件",
  definition: "期内登记的全部事项",
  kind: "base",
  measure: { kind: "count" },
  by: "openedOn",
  dimensions: ["procedure", "state"],
} as const;

interface Planted extends Drawn, Case {
  readonly id: string;
}

interface World {
  readonly o: TestOffice;
  readonly people: readonly Someone[];
  readonly cases: readonly Planted[];
  readonly oracle: Oracle;
  /** A published report with a figure that counts every one of them. */
  readonly report: string;
}

async function settle(draw: Draw): Promise<World> {
  const o = await office();
  const { pool, tenant, unit: root, now } = o.street;
  await changeInTenant(pool, tenant, (tx) => installCatalogInTx(tx, now));
  const units: Unit[] = [];
  for (const above of TREE) {
    const id = above < 0 ? root : newId();
    units.push({ id, path: `${units[above]?.path ?? "/"}${id}/` });
  }
  const people = peopleOf(draw, units);
  const standins = standinsOf(draw, people);
  await changeInTenant(pool, tenant, async (tx) => {
    const tenant_id = tx.tenant;
    for (const [index, { id, path }] of units.entries()) {
      if (id === root) continue;
      const parent_id = units[TREE[index] ?? 0]?.id ?? root;
      await tx.db
        .insertInto("unit")
        .values({ tenant_id, id, path, parent_id, kind: "section", name: `科室${index}`, valid_from: "2000-01-01" })
        .execute();
    }
    for (const [index, { id, disabled, grants }] of people.entries()) {
      const account = { tenant_id, id, name: `人${index}`, login: `viewer-${index}`, unit_id: root, created_at: now };
      await tx.db
        .insertInto("account")
        .values({ ...account, disabled_at: disabled ? now : null })
        .execute();
      for (const { role, unit: unit_id, from: valid_from, to: valid_to } of grants)
        await tx.db
          .insertInto("grant_")
          .values({ tenant_id, id: newId(), account_id: id, role, unit_id, valid_from, valid_to })
          .execute();
    }
    for (const { from, to, validFrom, validTo, procedures, revoked } of standins)
      await tx.db
        .insertInto("delegation")
        .values({
          tenant_id,
          id: newId(),
          from_id: from,
          to_id: to,
          valid_from: validFrom,
          valid_to: validTo,
          procedures: [...procedures],
          revoked_at: revoked ? now : null,
          given_at: now,
        })
        .execute();
    await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tenant_id]);
  });
  // One request reads the world anew, with everybody in it.
  await o.ask("wang", "GET", "/api/matters");
  const drawn = draw.cases.map((one) => caseOf(one, people, units, (definition) => versionOf(definition).hash));
  await plant(o, drawn, people);
  const cases = drawn.map((one) => ({
    ...one,
    id: one.matter.id,
    path: units.find(({ id }) => id === one.matter.unit)?.path ?? "",
  }));
  const report = await publish(o, cases);
  return { o, people, cases, report, oracle: new Oracle(people, standins, now.slice(0, 10)) };
}

/** A report as it was published, with the records of its one figure frozen. */
async function publish({ street }: TestOffice, cases: readonly Planted[]): Promise<string> {
  const { pool, tenant, now, people } = street;
  const id = newId();
  const [from, to] = ["2024-01-01", "2024-12-31"];
  const slots = [{ id: "all", indicator: EVERYTHING.id }];
  const body = { addressee: "", organ: "", preamble: [], sections: [], checks: [], slots };
  await changeInTenant(pool, tenant, async (tx) => {
    await tx.query(
      `insert into report (tenant_id, id, outline, title, period_from, period_to, state, revision, body, published, created_by,
         created_at, updated_at, published_at)
       values ($1, $2, $3, '报告', $4, $5, 'published', 1, $6, 1, $7, $8, $8, $8)`,
      [tx.tenant, id, OUTLINE.id, from, to, JSON.stringify(body), people.wang, now],
    );
    await tx.query(
      `insert into figure (tenant_id, report_id, publication, slot, indicator, title, unit, period_from, period_to, query,
         query_hash, result, value, printed, computed_at)
       values ($1, $2, 1, 'all', $3, '全部', '件', $4, $5, '{}', '', '{}', $6, $7, $8)`,
      [tx.tenant, id, EVERYTHING.id, from, to, cases.length, String(cases.length), now],
    );
    await tx.query(
      `insert into figure_part (tenant_id, report_id, publication, slot, part, title, position, matters)
       values ($1, $2, 1, 'all', 'value', '件数', 0, $3)`,
      [tx.tenant, id, cases.map((one) => one.id)],
    );
  });
  return id;
}

/** The matters' rows as the write door would leave them, each with its last entry, its files and a word to everybody. */
async function plant(o: TestOffice, drawn: readonly Drawn[], people: readonly Someone[]): Promise<void> {
  const { tenant, pool, now, door } = o.street;
  const world = await door.worlds.get(tenant);
  const stored = await o.services.files.put(
    (async function* () {
      yield Buffer.from("%PDF-1.4 x");
    })() as never,
  );
  await changeInTenant(pool, tenant, async (tx) => {
    let after: string | undefined;
    for (const { definition, matter, entry, exhibits } of drawn) {
      // Each names the one before it, whoever may see that.
      const linked =
        after === undefined
          ? matter
          : { ...matter, links: [{ matter: after, procedure: "petition", kind: "related" as const }] };
      after = matter.id;
      for (const { id, kind } of exhibits)
        await tx.db
          .insertInto("exhibit")
          .values({
            tenant_id: tenant,
            id,
            digest: stored.digest,
            kind,
            name: "x.pdf",
            media_type: "application/pdf",
            size: 10,
            uploaded_by: newId(),
            uploaded_at: now,
          })
          .execute();
      const rows = project(world, definition, linked, now);
      for (const [table, list] of Object.entries({ ...rows, matter: [rows.matter] }))
        for (const { text, values } of inserts(table as "task", list as never[])) await tx.query(text, values);
      await tx.query(
        `insert into entry (tenant_id, matter_id, revision, procedure, kind, act, actor, recorded_at, effective_at, effective_on, command_id, body, prev_hash, hash)
         values ($1, $2, $3, $4, $5, $6, $2, $7, $7, $8, $9, $10, $11, $11)`,
        [
          tenant,
          matter.id,
          entry.revision,
          matter.procedure,
          entry.kind,
          entry.act,
          now,
          now.slice(0, 10),
          newId(),
          JSON.stringify(entry),
          entry.hash,
        ],
      );
      for (const { id } of people)
        await tx.db
          .insertInto("notification")
          .values({
            tenant_id: tenant,
            id: newId(),
            account_id: id,
            matter_id: matter.id,
            kind: "told",
            text: "请知悉",
            at: now,
          })
          .execute();
    }
  });
}

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const idsIn = (text: string, cases: readonly Planted[]): Set<string> => {
  const all = new Set(text.match(UUID));
  return new Set(cases.map(({ id }) => id).filter((id) => all.has(id)));
};

/** Every page of the list. */
async function listed({ o, cases }: World, who: string, query = ""): Promise<string[]> {
  const found: string[] = [];
  let total = -1;
  for (let after: string | null = ""; after !== null;) {
    const answer = await o.ask(who, "GET", `/api/matters?limit=5${query}${after === "" ? "" : `&after=${after}`}`);
    const page = answer.body as { items: { id: string }[]; next: string | null; total: number };
    total = page.total;
    found.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  expect(total).toBe(found.length);
  // The street's own certificates are not among what was drawn.
  return found.filter((id) => cases.some((one) => one.id === id)).sort();
}

async function streamed({ o, cases }: World, who: string): Promise<string[]> {
  const { pool, tenant, now, door } = o.street;
  const principal = await inTenant(pool, tenant, (tx) => findPrincipal(tx, who, now));
  if (!principal) return [];
  const feed = new ChangeFeed(pool, door.worlds, () => now);
  const told = await new Promise<string[]>((resolve) => {
    const quiet = setTimeout(() => resolve([]), 300);
    feed.listen(
      { principal, tell: (changes) => (clearTimeout(quiet), resolve(changes.map(({ matter }) => matter))) },
      now,
    );
  });
  feed.close();
  return [...idsIn(told.join(" "), cases)].sort();
}

const total = async ({ o }: World, who: string): Promise<number> =>
  ((await o.ask(who, "GET", "/api/matters?limit=1")).body as { total: number }).total;

/** What the rows of an exported list name, and how many it says they are; nothing for who may not export. */
async function exported({ o }: World, who: string): Promise<{ rows: string[]; written: number } | null> {
  const columns = ["procedure", "number"];
  const asked = await o.ask(who, "POST", "/api/list-exports", { title: "全部", query: {}, columns });
  if (asked.status === 403) return null;
  const { id } = asked.body as { id: string };
  await runExport(o.street.door, o.services.exports, { tenant: o.street.tenant, id });
  const { body } = await o.ask(who, "GET", "/api/list-exports");
  const written = (body as { id: string; written: number }[]).find((one) => one.id === id)?.written ?? -1;
  const file = await o.app.inject({
    url: `/api/list-exports/${id}/file`,
    headers: { authorization: `Bearer ${await o.token(who)}` },
  });
  const { readSheet } = await import("read-excel-file/node");
  const rows = (await readSheet(file.rawPayload)) as (string | null)[][];
  return { rows: rows.slice(1).map((cells) => cells.map((cell) => cell ?? "").join(" ")), written };
}

/** Routes without a place to fill that tell of matters, figures or oneself, with what they need to answer. */
const WITHOUT_PLACE = Object.entries(ACCESS).flatMap(([key, { who, gives }]) => {
  const [method, url = ""] = key.split(" ");
  const told = gives === "matters" || gives === "own" || gives === "figures";
  if (method !== "GET" || !told || who === "public" || url.includes(":") || url === "/api/stream") return [];
  const more = {
    "/api/worklist": "?tab=unit",
    "/api/parties": "?q=张三",
    "/api/similar": "?party=张三",
    "/api/publications": "?standing=waiting",
  };
  return [`${url}${(more as Record<string, string>)[url] ?? ""}`];
});

const CERTIFICATE = "执法证件 ";
const rowOf = ({ definition, matter }: Planted): string =>
  `${definition.title} ${matter.numbers["matter"] ?? Object.values(matter.numbers)[0] ?? ""}`;

/** Voided and merged matters are in no count. */
const isCounted = ({ matter }: Planted): boolean => matter.outcome !== "void" && matter.outcome !== "merged";

/** Figures divided, and the records of a published one. */
async function expectFigures({ o, cases, oracle, report }: World, viewer: Someone): Promise<void> {
  const seen = cases.filter((one) => oracle.sees(viewer, one));
  const procedures = [...new Set(cases.map(({ definition }) => definition.id))];
  for (const dimension of EVERYTHING.dimensions) {
    const body = { indicator: { ...EVERYTHING, procedures }, from: "2020-01-01", to: "2025-12-31", dimension };
    const answer = await o.ask(viewer.id, "POST", "/api/indicators/preview", body);
    const { preview } = answer.body as { preview: { groups: { key: string; figure: { value: number } }[] } | null };
    const counted = Map.groupBy(seen.filter(isCounted), ({ definition, matter }) =>
      dimension === "procedure" ? definition.id : matter.state,
    );
    const groups = preview?.groups.map(({ key, figure }) => [key, figure.value] as const);
    const due = [...counted].map(([key, { length }]) => [key, length] as const);
    expect(groups && Object.fromEntries(groups), `${dimension} ${answer.text}`).toEqual(Object.fromEntries(due));
  }
  for (const { id: indicator, dimensions } of COUNTED) {
    const asked = { indicator, from: "2024-01-01", to: "2024-12-31" };
    const { body, text } = await o.ask(viewer.id, "POST", "/api/figures/records", { ...asked, limit: 500 });
    const named = idsIn(text, cases);
    expect(
      [...named].filter((id) => !seen.some((one) => one.id === id)),
      indicator,
    ).toEqual([]);
    const divided = await o.ask(viewer.id, "POST", "/api/figures/breakdown", { ...asked, dimension: dimensions[0] });
    const { groups, additive } = divided.body as { groups: { figure: { value: number } }[]; additive: boolean };
    const { items, seen: told } = body as { items: { adds: number }[]; seen: number };
    expect(told, indicator).toBe(items.length);
    const sum = groups.reduce((all, { figure }) => all + figure.value, 0);
    if (additive) expect(sum, indicator).toBeCloseTo(items.reduce((all, { adds }) => all + adds, 0));
  }
  const frozen = await o.ask(viewer.id, "GET", `/api/reports/${report}/figures/all/records?limit=500`);
  const reads = oracle.holds(viewer, REPORTERS);
  expect(frozen.status).toBe(reads ? 200 : 404);
  expect([...idsIn(frozen.text, cases)].sort()).toEqual(reads ? seen.map(({ id }) => id).sort() : []);
  if (reads) expect(frozen.body).toMatchObject({ all: cases.length, seen: seen.length, frozen: true });
}

const COUNTED = INDICATORS.filter(
  (one) =>
    one.kind === "base" &&
    one.procedures.some((id) => ["petition", "mediation", "hazard", "grid-event", "ordinary-penalty"].includes(id)),
).slice(0, 6);

async function expectSight(world: World, viewer: Someone): Promise<void> {
  const { o, cases, oracle } = world;
  const who = viewer.id;
  const seen = new Set(cases.filter((one) => oracle.sees(viewer, one)).map(({ id }) => id));
  const sorted = [...seen].sort();
  expect(await listed(world, who)).toEqual(sorted);
  const open = cases.filter(({ id, matter }) => seen.has(id) && matter.closedOn === undefined).map(({ id }) => id);
  expect(await listed(world, who, "&open=true")).toEqual(open.sort());
  for (const procedure of new Set(cases.map(({ definition }) => definition.id)))
    expect(await listed(world, who, `&procedure=${procedure}`)).toEqual(
      cases
        .filter(({ id, definition }) => seen.has(id) && definition.id === procedure)
        .map(({ id }) => id)
        .sort(),
    );
  const numbered = cases.flatMap(({ id, matter }) => Object.values(matter.numbers).map((number) => ({ id, number })));
  for (const { number, id } of numbered.slice(0, 4))
    expect((await listed(world, who, `&q=${encodeURIComponent(number)}`)).includes(id)).toBe(seen.has(id));
  expect(await streamed(world, who)).toEqual(sorted);
  // Nothing that answers without being asked for one matter tells of another.
  for (const url of WITHOUT_PLACE) {
    const { text } = await o.ask(who, "GET", url);
    expect(
      [...idsIn(text, cases)].filter((id) => !seen.has(id)),
      url,
    ).toEqual([]);
  }
  await expectFigures(world, viewer);
  const notices = (await o.ask(who, "GET", "/api/notices?limit=200")).body as {
    items: { matter: { id: string } | null }[];
  };
  expect(notices.items.flatMap(({ matter }) => matter?.id ?? []).sort()).toEqual(sorted);
  for (const one of cases) await expectMatter(world, viewer, one, seen);
}

async function expectMatter(
  { o, oracle, cases }: World,
  viewer: Someone,
  one: Planted,
  seen: ReadonlySet<string>,
): Promise<void> {
  const ask = (part: string) => o.ask(viewer.id, "GET", `/api/matters/${one.id}${part}`);
  const sees = seen.has(one.id);
  const where = `${one.definition.id} ${one.matter.state}`;
  const view = await ask("");
  expect(view.status, where).toBe(sees ? 200 : 404);
  const works = oracle.works(viewer, one);
  const free = ["public", "internal"].includes(one.definition.visibility.sensitivity);
  if (sees) {
    expect(view.body, where).toMatchObject({ worksOn: works });
    const { links } = view.body as { links: { matter: string; visible: boolean; title: string | null }[] };
    for (const { matter, visible, title } of links)
      expect([visible, title === null]).toEqual([seen.has(matter), !seen.has(matter)]);
    const { nodes } = (await ask("/related")).body as { nodes: { id: string; row: unknown }[] };
    for (const { id, row } of nodes) expect(row !== null, where).toBe(seen.has(id));
  } else {
    // What may not be seen and what is not there are answered alike.
    const none = await o.ask(viewer.id, "GET", `/api/matters/${newId()}`);
    const plain = (problem: Record<string, unknown>) => ({ ...problem, instance: "" });
    expect(plain(view.body)).toEqual(plain(none.body));
  }
  expect((await ask("/entries")).status, where).toBe(sees ? 200 : 404);
  for (const stands of partiesIn(one).slice(0, 2)) {
    const { status, body } = await ask(`/dealings?field=${stands.field}&position=${stands.position}`);
    const due = oracle.dealings(viewer, one, stands, cases);
    if (typeof due === "number") expect(status, `${where} ${stands.field}`).toBe(due);
    else {
      const { total: told, items } = body as { total: number; items: { id: string }[] };
      const ids = due.map(({ matter }) => matter.id).sort();
      expect([told, items.map(({ id }) => id).sort()], `${where} ${stands.field}`).toEqual([ids.length, ids]);
    }
  }
  const readable = works || free;
  if (!sees || !readable || one.matter.closedOn === undefined)
    expect((await ask("/case-file.pdf")).status, where).toBe(!sees ? 404 : readable ? 409 : 403);
  for (const { id } of one.exhibits.slice(0, 2)) {
    const opened = await o.ask(viewer.id, "GET", `/api/exhibits/${id}`);
    if (JSON.stringify(one.matter.values).includes(id))
      expect(opened.status, `${where} file`).toBe(sees && readable ? 200 : 404);
  }
}

const OWNERS: readonly Performer[] = (["handler", "coHandler", "member", "opener", "superior"] as const).map(
  (relation) => ({ relation }),
);
const LEADS: readonly Performer[] = [{ relation: "superior" }];
/** Acts every matter knows and whose they are (SPEC.md, universal acts), those that ask nothing of the approval. */
const UNIVERSAL: Readonly<Record<string, readonly Performer[]>> = {
  note: OWNERS,
  circulate: OWNERS,
  urge: OWNERS,
  assign: LEADS,
  supervise: LEADS,
  void: LEADS,
};

/** Answers that say an act is not this person's, whatever stands in the way besides. */
const NOT_YOURS = new Set(["act.notYours", "notFound", "forbidden", "approval.notYours", "session.expired"]);

async function expectActs({ o, oracle, cases, people }: World, viewer: Someone): Promise<number> {
  let judged = 0;
  for (const one of cases) {
    const { definition, matter } = one;
    if (matter.pending || matter.suspended) continue;
    const sees = oracle.sees(viewer, one);
    const standsIn = oracle.seats(viewer, definition.id).length > 0;
    const acts = Object.entries(definition.acts)
      .filter(
        ([, act]) =>
          act.from !== "new" && (act.from === "open" ? matter.closedOn === undefined : act.from.includes(matter.state)),
      )
      .map(([act, { by }]) => [act, by] as const);
    const universal = Object.entries(UNIVERSAL).flatMap(([act, usual]) => {
      const rule = definition.universal?.[act as "note"];
      const here = matter.closedOn === undefined || act === "note" || act === "circulate";
      return rule === false || !here || definition.kind !== "case" ? [] : [[act, (rule && rule.by) || usual] as const];
    });
    // Some of them, others for the next to look.
    for (const [act, by] of [...acts, ...universal].filter((_, index) => (index + judged) % 3 === 0)) {
      const may = oracle.may(viewer, one, by);
      const asked = { act, words: "试办", values: {} };
      // Of who may, and sees it, only the form is asked: what he did would change the matter for the next.
      const { body, status } =
        may && sees
          ? await o.ask(viewer.id, "POST", "/api/acts/check", { matter: one.id, ...asked })
          : await o.ask(viewer.id, "POST", `/api/matters/${one.id}/acts`, asked);
      const { code = "" } = body as { code?: string };
      const where = `${definition.id} ${matter.state} ${act} ${code} ${status} ${standsIn}`;
      // An act that waits for nobody may be a role's that does not see the matter: not on this one, then.
      expect(NOT_YOURS.has(code), where).toBe(!may || !sees);
      const untold = !sees && !oracle.administers(viewer);
      expect(!untold || code === "notFound" || code === "session.expired", where).toBe(true);
      judged++;
    }
    judged += await expectInPlaces({ o, oracle, people }, viewer, one, acts);
  }
  return judged;
}

/** The same acts in another's place: of whom he stands in for, by that one's rights alone; of nobody else. */
async function expectInPlaces(
  { o, oracle, people }: Pick<World, "o" | "oracle" | "people">,
  viewer: Someone,
  one: Planted,
  acts: readonly (readonly [string, readonly Performer[]])[],
): Promise<number> {
  const seats = oracle.seats(viewer, one.definition.id);
  const other = people.find((someone) => someone !== viewer && !seats.includes(someone));
  let judged = 0;
  for (const giver of [...seats, ...(other ? [other] : [])])
    for (const [act, by] of acts.slice(0, 3)) {
      const asked = { matter: one.id, act, words: "代办", values: {}, for: giver.id };
      const { body } = await o.ask(viewer.id, "POST", "/api/acts/check", asked);
      const { code = "" } = body as { code?: string };
      const where = `${one.definition.id} ${one.matter.state} ${act} for ${giver === other ? "a stranger" : "a giver"}`;
      if (!oracle.sees(viewer, one)) expect(code, where).toBe("notFound");
      else if (giver === other) expect(code, where).toBe("delegation.none");
      else expect(NOT_YOURS.has(code), `${where} ${code}`).toBe(!oracle.may(giver, one, by));
      judged++;
    }
  return judged;
}

describe("who sees which matter, and whose an act is, by role, unit, relation, state, day and delegation", () => {
  it(
    "is what an independent reading of the rules says, on every way that leads to a matter",
    async () => {
      let judged = 0;
      let shown = 0;
      let hidden = 0;
      let exports = 0;
      await fc.assert(
        fc.asyncProperty(draws, async (draw) => {
          const world = await settle(draw);
          for (const viewer of world.people) {
            const { status } = await world.o.ask(viewer.id, "GET", "/api/matters");
            expect(status).toBe(viewer.disabled ? 401 : 200);
            if (viewer.disabled) continue;
            const seen = world.cases.filter((one) => world.oracle.sees(viewer, one)).length;
            shown += seen;
            hidden += world.cases.length - seen;
            await expectSight(world, viewer);
            judged += await expectActs(world, viewer);
          }
          for (const viewer of world.people.filter(({ disabled }) => !disabled).slice(0, 3)) {
            const file = await exported(world, viewer.id);
            if (file === null) continue;
            expect(file.written).toBe(await total(world, viewer.id));
            const due = world.cases.filter((one) => world.oracle.sees(viewer, one)).map(rowOf);
            // The street's own certificates stand among them.
            const others = file.rows.filter((row) => !row.startsWith(CERTIFICATE));
            expect(others.sort()).toEqual(due.sort());
            exports += due.length;
          }
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      // A street in which everybody sees all, or nobody anything, would show nothing.
      expect(Math.min(shown, hidden)).toBeGreaterThan(15 * RUNS);
      expect(judged).toBeGreaterThan(100 * RUNS);
      expect(exports).toBeGreaterThan(0);
    },
    120_000 + RUNS * 30_000,
  );
});
