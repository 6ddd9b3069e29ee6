import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { ChangeFeed } from "../http/change-feed.ts";
import { findPrincipal } from "./find-principal.ts";
import type { MatterPage } from "../matter/schema.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";

const office = offices();

/** A small seeded generator: the same cases on every machine. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

interface Planted {
  readonly id: string;
  readonly procedure: string;
  readonly path: string;
  readonly people: ReadonlySet<string>;
}

const ROLES = ["clerk", "chief", "deputy", "head", "sys-admin"] as const;
/** What the test's definitions say, written down a second time: who sees what. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  permit: ["clerk", "chief"],
  ticket: ["clerk", "chief"],
  "officer-certificate": ["clerk", "chief"],
};
const ADMINISTRATORS = ["sys-admin", "sec-admin", "audit-admin"];

/** The same rule in plain words: no administrator; a person on it, or a seeing role over a unit above it. */
function oracle(who: { id: string; grants: { role: string; path: string }[] }, matter: Planted): boolean {
  if (who.grants.some((grant) => ADMINISTRATORS.includes(grant.role))) return false;
  if (matter.people.has(who.id)) return true;
  return who.grants.some(
    ({ role, path }) => (SEES[matter.procedure] ?? []).includes(role) && matter.path.startsWith(path),
  );
}

/** Units three deep, whose ids are such that one path is no path prefix of another by accident. */
async function plantUnits(o: TestOffice): Promise<{ id: string; path: string }[]> {
  const units = [
    { id: o.street.unit, path: `/${o.street.unit}/` },
    { id: o.street.community, path: `/${o.street.unit}/${o.street.community}/` },
  ];
  await changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
    for (const parent of [0, 1, 1]) {
      const id = newId();
      const above = units[parent] ?? { id: "", path: "/" };
      const unit = { id, path: `${above.path}${id}/` };
      units.push(unit);
      await tx.db
        .insertInto("unit")
        .values({
          tenant_id: tx.tenant,
          ...unit,
          parent_id: above.id,
          kind: "grid",
          name: `网格${id.slice(-4)}`,
          valid_from: "2000-01-01",
        })
        .execute();
    }
    await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tx.tenant]);
  });
  return units;
}

describe("visibility", () => {
  it("is one: list, count, single page, link and stream show exactly what grants and work allow", async () => {
    const o = await office();
    const roll = dice(20_240_925);
    const units = await plantUnits(o);
    const clerks: string[] = [];
    for (const unit of units) clerks.push(await o.hire(`clerk-${clerks.length}`, ["clerk"], unit.id));
    const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;

    const planted: Planted[] = [];
    for (let i = 0; i < 40; i++) {
      const at = roll(units.length);
      const clerk = clerks[at] ?? "";
      const procedure = pick(["permit", "ticket"]);
      const values =
        procedure === "permit"
          ? { applicant: { kind: "organisation", name: `单位${i}` }, purpose: "堆料" }
          : { topic: `诉求${i}` };
      const { body, status, text } = await o.ask(clerk, "POST", "/api/matters", { procedure, values });
      expect(status, text).toBe(201);
      planted.push({
        id: (body as { id: string }).id,
        procedure,
        path: units[at]?.path ?? "",
        people: new Set([clerk]),
      });
    }

    for (let i = 0; i < 12; i++) {
      const id = await o.hire(`viewer-${i}`, []);
      const grants = Array.from({ length: roll(3) }, () => ({
        role: pick(ROLES.slice(0, i % 4 === 0 ? 5 : 4)),
        unit: pick(units),
      }));
      await changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
        for (const { role, unit } of grants) {
          await tx.db
            .insertInto("grant_")
            .values({
              tenant_id: tx.tenant,
              id: newId(),
              account_id: id,
              role,
              unit_id: unit.id,
              valid_from: "2020-01-01",
            })
            .execute();
        }
        // Ended and future grants give nothing.
        for (const [from, to] of [
          ["2020-01-01", "2024-09-01"],
          ["2024-09-03", null],
        ] as const) {
          await tx.db
            .insertInto("grant_")
            .values({
              tenant_id: tx.tenant,
              id: newId(),
              account_id: id,
              role: "clerk",
              unit_id: o.street.unit,
              valid_from: from,
              valid_to: to,
            })
            .execute();
        }
        const own = planted[roll(planted.length)];
        if (own && i % 3 === 0) {
          await tx.db
            .insertInto("matter_person")
            .values({
              tenant_id: tx.tenant,
              matter_id: own.id,
              account_id: id,
              relation: "member",
              opened_on: "2024-09-02",
            })
            .execute();
          (own.people as Set<string>).add(id);
        }
        await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tx.tenant]);
      });
      const who = { id, grants: grants.map(({ role, unit }) => ({ role, path: unit.path })) };
      await expectSight(
        o,
        id,
        planted.filter((matter) => oracle(who, matter)).map((matter) => matter.id),
        planted,
      );
    }
  });
});

async function expectSight(
  o: TestOffice,
  who: string,
  expected: readonly string[],
  all: readonly Planted[],
): Promise<void> {
  const sorted = [...expected].sort();
  const query = "procedure=permit,ticket";
  const found: string[] = [];
  for (let after: string | null = ""; after !== null;) {
    const { body } = await o.ask(who, "GET", `/api/matters?${query}&limit=7${after === "" ? "" : `&after=${after}`}`);
    const page = body as Static<typeof MatterPage>;
    expect(page.total).toBe(sorted.length);
    found.push(...page.items.map((item) => item.id));
    after = page.next;
  }
  expect(found.sort()).toEqual(sorted);
  for (const { id } of all) {
    const { status } = await o.ask(who, "GET", `/api/matters/${id}`);
    expect(status, id).toBe(sorted.includes(id) ? 200 : 404);
  }
  const principal = await inTenant(o.street.pool, o.street.tenant, (tx) => findPrincipal(tx, who, o.street.now));
  if (!principal) throw new Error("no such account");
  const feed = new ChangeFeed(o.street.pool, o.street.door.worlds, () => o.street.now);
  const told = await new Promise<string[]>((resolve) => {
    const stop = feed.listen(
      {
        principal,
        tell: (changes) => {
          stop();
          resolve(changes.map((change) => change.matter));
        },
      },
      o.street.now,
    );
    // Nothing to tell is told by silence.
    if (sorted.length === 0) setTimeout(() => resolve([]), 500);
  });
  feed.close();
  expect([...new Set(told)].filter((id) => all.some((matter) => matter.id === id)).sort()).toEqual(sorted);
}
