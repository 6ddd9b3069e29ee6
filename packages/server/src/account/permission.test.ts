import { INDICATORS } from "@fadu/catalog/catalog.ts";
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
import { Oracle } from "../testing/permission-oracle.ts";
import type { Case, Someone } from "../testing/permission-oracle.ts";
import { caseOf, draws, peopleOf, standinsOf, TREE } from "../testing/permission-street.ts";
import type { Draw, Drawn, Unit } from "../testing/permission-street.ts";
import { findPrincipal } from "./find-principal.ts";

const office = offices();
/** Streets drawn; more by hand: FADU_RUNS=50. */
const RUNS = Number(process.env["FADU_RUNS"] ?? 1);
const SEED = Number(process.env["FADU_SEED"] ?? 20_241_122);

interface Planted extends Drawn, Case {
  readonly id: string;
}

interface World {
  readonly o: TestOffice;
  readonly people: readonly Someone[];
  readonly cases: readonly Planted[];
  readonly oracle: Oracle;
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
  return { o, people, cases, oracle: new Oracle(people, standins, now.slice(0, 10)) };
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

async function exported({ o }: World, who: string): Promise<number> {
  const asked = await o.ask(who, "POST", "/api/list-exports", { title: "全部", query: {}, columns: ["title"] });
  if (asked.status === 403) return 0;
  const { id } = asked.body as { id: string };
  await runExport(o.street.door, o.services.exports, { tenant: o.street.tenant, id });
  const { body } = await o.ask(who, "GET", "/api/list-exports");
  return (body as { id: string; written: number }[]).find((one) => one.id === id)?.written ?? -1;
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
  for (const { id: indicator } of COUNTED) {
    const body = { indicator, from: "2024-01-01", to: "2024-12-31", limit: 500 };
    const answer = await o.ask(who, "POST", "/api/figures/records", body);
    expect(
      [...idsIn(answer.text, cases)].filter((id) => !seen.has(id)),
      indicator,
    ).toEqual([]);
  }
  const notices = (await o.ask(who, "GET", "/api/notices?limit=200")).body as {
    items: { matter: { id: string } | null }[];
  };
  expect(notices.items.flatMap(({ matter }) => matter?.id ?? []).sort()).toEqual(sorted);
  for (const one of cases) await expectMatter(world, viewer, one, seen);
}

async function expectMatter(
  { o, oracle }: World,
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

async function expectActs({ o, oracle, cases }: World, viewer: Someone): Promise<number> {
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
      const { body, status } = may
        ? await o.ask(viewer.id, "POST", "/api/acts/check", { matter: one.id, ...asked })
        : await o.ask(viewer.id, "POST", `/api/matters/${one.id}/acts`, asked);
      const { code = "" } = body as { code?: string };
      const where = `${definition.id} ${matter.state} ${act} ${code} ${status} ${standsIn}`;
      expect(NOT_YOURS.has(code), where).toBe(!may);
      const untold = !may && !sees && !oracle.administers(viewer);
      expect(!untold || code === "notFound" || code === "session.expired", where).toBe(true);
      judged++;
    }
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
          const first = world.people.find(({ disabled }) => !disabled)?.id ?? "";
          expect(await exported(world, first)).toBe(await total(world, first));
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      // A street in which everybody sees all, or nobody anything, would show nothing.
      expect(Math.min(shown, hidden)).toBeGreaterThan(15 * RUNS);
      expect(judged).toBeGreaterThan(100 * RUNS);
    },
    120_000 + RUNS * 30_000,
  );
});
