import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { project } from "../matter/project.ts";
import type { MatterView } from "../matter/view-schema.ts";
import { installCatalog } from "../procedure/install-catalog.ts";
import { versionOf } from "../procedure/registry.ts";
import { newId } from "../store/ids.ts";
import { inserts } from "../store/statement.ts";
import { changeInTenant } from "../store/tx.ts";

const office = offices();

/** Roles a definition names anywhere, and some that it may not. */
function rolesFor(definition: Definition): string[] {
  const named = JSON.stringify([definition.acts, definition.leads, definition.visibility.roles, definition.universal]);
  const all = [...named.matchAll(/"role":"([a-z-]+)"/g)].map((match) => match[1] ?? "");
  return [...new Set([...all, ...definition.visibility.roles, "finance-clerk", "sys-admin"])].sort();
}

const rolesIn = (by: Definition["leads"] = []): string[] => by.flatMap((one) => ("role" in one ? [one.role] : []));

/** The rule again, in a few lines of its own: the acts of the procedure a stranger with this role may do in this state. */
function oracle(definition: Definition, state: string, role: string): string[] {
  const leads = rolesIn(definition.leads).includes(role);
  const ended = definition.states[state]?.end === true;
  const own = Object.entries(definition.acts).filter(([, act]) => {
    const here = act.from === "open" ? !ended : act.from !== "new" && act.from.includes(state);
    return (
      here &&
      act.by.some((by) => ("role" in by ? by.role === role : "relation" in by && by.relation === "superior" && leads))
    );
  });
  const rule = definition.universal?.void;
  // A record ends as it is registered; a mistaken one is voided all the same.
  const voids =
    (!ended || definition.kind === "record") &&
    rule !== false &&
    (rule ? rolesIn(rule.by).includes(role) || (leads && JSON.stringify(rule.by).includes("superior")) : leads);
  return [...own.map(([act]) => act), ...(voids ? ["void"] : [])].sort();
}

/** A matter standing in a state, put there without the acts that would lead to it: rights are all that is asked. */
async function plant(o: TestOffice, definition: Definition, state: string): Promise<string> {
  const { now, unit, tenant, people } = o.street;
  const id = newId();
  const on = now.slice(0, 10);
  const matter: Matter = {
    id,
    procedure: definition.id,
    definition: versionOf(definition).hash,
    revision: 1,
    state,
    title: "某事",
    numbers: {},
    values: {},
    opener: { account: people.head, name: "head", unit },
    openedAt: now,
    openedOn: on,
    ...(definition.states[state]?.end ? { closedOn: on } : {}),
    unit,
    coHandlers: [],
    members: [],
    visits: [{ state, revision: 1, at: now, by: people.head }],
    done: {},
    clocks: {},
    instruments: [],
    publications: [],
    links: [],
    rounds: [],
    urged: 0,
    lastAt: now,
    head: "0".repeat(64),
  };
  const world = await o.street.door.worlds.get(tenant);
  const { matter: row } = project(world, definition, matter, now);
  await changeInTenant(o.street.pool, tenant, async (tx) => {
    for (const { text, values } of inserts("matter", [row])) await tx.query(text, values);
  });
  return id;
}

async function ready(): Promise<{ o: TestOffice; accountOf: (role: string) => Promise<string> }> {
  const o = await office();
  await installCatalog(o.street.pool, o.street.now);
  const accounts = new Map<string, string>();
  const accountOf = async (role: string): Promise<string> => {
    const known = accounts.get(role) ?? (await o.hire(`r-${role}`, [role]));
    accounts.set(role, known);
    return known;
  };
  for (const role of new Set(PROCEDURES.flatMap(rolesFor))) await accountOf(role);
  // One request reads the world anew, with everybody hired.
  await o.ask("wang", "GET", "/api/procedures");
  return { o, accountOf };
}

const actsOffered = ({ offers }: Static<typeof MatterView>): string[] => offers.map((offer) => offer.act);

/** Procedures looked at in every state by every role: those with most acts of each kind and sensitivity. */
const THOROUGH: ReadonlySet<Definition> = new Set(
  [...Map.groupBy(PROCEDURES, ({ kind, visibility }) => `${kind} ${visibility.sensitivity}`).values()].flatMap(
    (group) => group.toSorted((a, b) => Object.keys(b.acts).length - Object.keys(a.acts).length).slice(0, 2),
  ),
);

/**
 * States and roles in which a procedure is looked at. The rule is one for all of them, so that after the thorough ones each
 * other is looked at where it offers most: by a role that acts, one that sees and does not act, and two that have no business.
 */
function looks(definition: Definition): { state: string; role: string }[] {
  const states = Object.keys(definition.states);
  const roles = rolesFor(definition);
  if (THOROUGH.has(definition)) return states.flatMap((state) => roles.map((role) => ({ state, role })));
  const offered = (state: string): number => roles.reduce((n, role) => n + oracle(definition, state, role).length, 0);
  const [state = ""] = states.toSorted((a, b) => offered(b) - offered(a));
  const acts = roles.find((role) => oracle(definition, state, role).length > 0);
  const sees = roles.find(
    (role) => definition.visibility.roles.includes(role) && oracle(definition, state, role).length === 0,
  );
  return [...new Set([acts, sees, "finance-clerk", "sys-admin"])].flatMap((role) =>
    role === undefined ? [] : [{ state, role }],
  );
}

describe("in every state of a procedure of each kind and sensitivity, and where any other offers most, each role", () => {
  it("is offered exactly the acts the definition gives it, sees nothing it should not, and is refused the rest", async () => {
    const { o, accountOf } = await ready();
    let cells = 0;
    for (const definition of PROCEDURES) {
      const ours = [...Object.keys(definition.acts), "void"];
      const planted = new Map<string, string>();
      for (const { state, role } of looks(definition)) {
        const id = planted.get(state) ?? (await plant(o, definition, state));
        planted.set(state, id);
        const where = `${definition.id} ${state} ${role}`;
        const who = await accountOf(role);
        const { status, body } = await o.ask(who, "GET", `/api/matters/${id}`);
        const sees = definition.visibility.roles.includes(role) && role !== "sys-admin";
        expect(status, where).toBe(sees ? 200 : 404);
        const mine = oracle(definition, state, role);
        cells += ours.length;
        const offered = (sees ? actsOffered(body) : []).filter((act) => ours.includes(act));
        expect(offered.sort(), where).toEqual(sees ? mine : []);
        for (const act of ours.filter((one) => !mine.includes(one)).slice(0, 1)) {
          const answer = await o.ask(who, "POST", `/api/matters/${id}/acts`, { act, words: "试试" });
          expect([403, 404, 409], `${where} ${act} ${answer.text}`).toContain(answer.status);
        }
      }
    }
    expect(cells).toBeGreaterThan(5_000);
  }, 300_000);

  it("opens only what the definition lets it open", async () => {
    const { o, accountOf } = await ready();
    for (const definition of PROCEDURES) {
      for (const role of rolesFor(definition)) {
        const opening = Object.entries(definition.acts).filter(([, act]) => act.from === "new");
        const [act] = opening.find(([, { by }]) => !rolesIn(by).includes(role)) ?? [];
        if (act === undefined) continue;
        const body = { procedure: definition.id, act, values: {} };
        const { status, text } = await o.ask(await accountOf(role), "POST", "/api/matters", body);
        expect(status, `${definition.id} ${act} ${role} ${text}`).toBe(403);
      }
    }
  }, 120_000);
});
