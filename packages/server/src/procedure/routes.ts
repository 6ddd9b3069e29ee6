import { EXHIBIT_KINDS } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { roleTitle } from "../account/me.ts";
import type { Principal } from "../account/principal.ts";
import { administers } from "../account/principal.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Text } from "../http/schema.ts";
import { notModified } from "../http/etag.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { inTenant } from "../store/tx.ts";
import { initialsOf } from "../words/initials.ts";
import { readActivations } from "./activation.ts";
import { FrequentItem, frequentlyOpened } from "./frequent.ts";
import { ProcedureItem, ProcedureView } from "./schema.ts";

type Item = Static<typeof ProcedureItem>;

/** Acts with which one of the account's roles opens a matter. Whether it may in a certain unit is decided when it does. */
function openingActs(definition: Definition, principal: Principal): Item["opens"] {
  if (administers(principal)) return [];
  const roles = new Set(principal.grants.map((grant) => grant.role));
  return Object.entries(definition.acts)
    .filter(([, act]) => act.from === "new" && act.by.some((by) => "role" in by && roles.has(by.role)))
    .map(([act, { title }]) => ({ act, title }));
}

function itemOf(hash: string, definition: Definition, principal: Principal): Item {
  const { id, version, title, kind, area, states, outcomes, visibility } = definition;
  return {
    id,
    version,
    hash,
    title,
    initials: initialsOf(title),
    kind,
    area,
    states: Object.entries(states).map(([key, state]) => ({ id: key, title: state.title, end: state.end === true })),
    outcomes: Object.entries(outcomes).map(([key, outcome]) => ({ id: key, title: outcome.title })),
    opens: openingActs(definition, principal),
    sees: !administers(principal) && principal.grants.some((grant) => visibility.roles.includes(grant.role)),
  };
}

/** Every role a definition names, with its Chinese title: forms and flow charts show them. */
function roleTitles(definition: Definition): Record<string, string> {
  const roles = new Set(definition.visibility.roles);
  for (const act of Object.values(definition.acts)) {
    for (const by of act.by) if ("role" in by) roles.add(by.role);
    for (const step of act.approval ?? []) for (const role of step.roles) roles.add(role);
  }
  for (const lead of definition.leads) if ("role" in lead) roles.add(lead.role);
  return Object.fromEntries([...roles].sort().map((role) => [role, roleTitle(role)]));
}

/** Definitions are public law, shown to everybody who works here; lists say which are of use to the viewer. */
export const procedureRoutes: Module = (services) => async (app) => {
  app.get(
    "/api/procedures",
    {
      schema: {
        operationId: "listProcedures",
        summary: "现行程序：可登记的、可查看的",
        tags: ["procedure"],
        response: answers(200, Type.Array(ProcedureItem)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (_, world) =>
        Promise.resolve(
          [...world.active.values()].flatMap((hash) => {
            const definition = world.definitions.get(hash);
            return definition ? [itemOf(hash, definition, principal)] : [];
          }),
        ),
      );
    },
  );

  app.get(
    "/api/frequent-procedures",
    {
      schema: {
        operationId: "listFrequentProcedures",
        summary: "本人近来常登记的程序",
        tags: ["procedure"],
        response: answers(200, Type.Array(FrequentItem)),
      },
    },
    (request) => {
      const { tenant, account } = signedIn(request);
      return inTenant(services.pool, tenant, (tx) => frequentlyOpened(tx, account, services.now()));
    },
  );

  app.get(
    "/api/procedures/:id",
    {
      schema: {
        operationId: "getProcedure",
        summary: "程序定义及其依据；不指明版本时为现行版本",
        tags: ["procedure"],
        params: exact({ id: Text }),
        querystring: exact({ hash: Type.Optional(Type.String({ pattern: "^[0-9a-f]{64}$" })) }),
        response: answers(200, ProcedureView),
      },
    },
    async (request, reply) => {
      const found = await readWithWorld(services, signedIn(request).tenant, async (tx, world) => {
        const { id } = request.params;
        const active = world.active.get(id);
        const hash = request.query.hash ?? active;
        const definition = hash === undefined ? undefined : world.definitions.get(hash);
        if (hash === undefined || definition?.id !== id) return undefined;
        const spans = (await readActivations(tx)).filter((one) => one.procedure === id);
        const activeFrom = spans.findLast((one) => one.hash === hash && one.from <= localDate(services.now()))?.from;
        return {
          hash,
          definition,
          active: hash === active,
          activeFrom: activeFrom ?? null,
          roleTitles: roleTitles(definition),
          exhibitKinds: EXHIBIT_KINDS,
        };
      });
      if (!found) throw new Problem("notFound");
      const etag = `"${found.hash} ${found.active ? (found.activeFrom ?? "") : ""}"`;
      reply.header("etag", etag);
      return request.headers["if-none-match"] === etag ? notModified(reply) : found;
    },
  );
};
