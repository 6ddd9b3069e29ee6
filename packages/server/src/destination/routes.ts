import Type from "typebox";
import type { Static } from "typebox";

import { administers } from "../account/principal.ts";
import type { Principal } from "../account/principal.ts";
import type { Module } from "../http/modules.ts";
import { answers, exact, oneOf } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { isComputable, readKnown } from "../indicator/registry.ts";
import { listRules } from "../law/queries.ts";
import { readWithWorld } from "../matter/read.ts";
import type { World } from "../matter/world.ts";
import { readableReports } from "../report/queries.ts";
import type { Tx } from "../store/tx.ts";
import { initialsOf } from "../words/initials.ts";

const Destination = exact(
  {
    kind: oneOf(["register", "list", "indicator", "rule", "report"]),
    id: Type.String({ description: "程序、指标、规则、报告的编号" }),
    act: Type.Optional(Type.String({ description: "登记的动作" })),
    title: Type.String(),
    initials: Type.String({ description: "拼音首字母" }),
    hint: Type.String({ description: "另一个名称或者编号，也按它查找" }),
  },
  { title: "Destination" },
);
type Destination = Static<typeof Destination>;

/** What the search box leads to besides matters: forms to fill in, lists, indicators, rules, reports; those open to the account. */
export const destinationRoutes: Module = (services) => async (app) => {
  app.get(
    "/api/destinations",
    {
      schema: {
        operationId: "listDestinations",
        summary: "搜索框可以直达的：可登记的程序、列表、指标、规则、报告，附拼音首字母",
        tags: ["search"],
        response: answers(200, Type.Array(Destination)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) => [
        ...procedures(world, principal),
        ...(administers(principal) ? [] : await figures(tx, principal)),
        ...listRules(world).map(({ id, cite }) => named("rule", id, cite, id)),
      ]);
    },
  );
};

const named = (kind: Destination["kind"], id: string, title: string, hint = ""): Destination => ({
  kind,
  id,
  title,
  initials: initialsOf(title),
  hint,
});

function procedures(world: World, principal: Principal): Destination[] {
  if (administers(principal)) return [];
  const roles = new Set(principal.grants.map((grant) => grant.role));
  return [...world.active.values()].flatMap((hash): Destination[] => {
    const definition = world.definitions.get(hash);
    if (!definition) return [];
    const { id, title, acts, visibility } = definition;
    const opening = Object.entries(acts).filter(
      ([, act]) => act.from === "new" && act.by.some((by) => "role" in by && roles.has(by.role)),
    );
    const forms = opening.map(([act, { title: called }]) => ({
      ...named("register", id, opening.length > 1 ? `${title} ${called}` : title),
      act,
    }));
    const sees = visibility.roles.some((role) => roles.has(role));
    return [...forms, ...(sees ? [named("list", id, title)] : [])];
  });
}

async function figures(tx: Tx, principal: Principal): Promise<Destination[]> {
  const known = await readKnown(tx);
  const indicators = [...known.registered.values()].flatMap(({ indicator }) =>
    isComputable(indicator, known) ? [named("indicator", indicator.id, indicator.title, indicator.id)] : [],
  );
  const reports = (await readableReports(tx, principal)).map(({ id, title, period }) =>
    named("report", id, title, period),
  );
  return [...indicators, ...reports];
}
