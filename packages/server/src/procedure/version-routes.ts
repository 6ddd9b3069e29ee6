import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id, LocalDateText, Nullable, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { diffDefinitions } from "./diff.ts";
import { holdInTx, isHeld } from "./install-catalog.ts";
import { DiffSection, HashText, VersionBook } from "./schema.ts";
import { consentInTx, listVersions, proposeInTx, withdrawInTx } from "./versions.ts";

/**
 * Which version of a procedure new matters open under, from which day: proposed, consented to, withdrawn. Who proposes and who
 * consents is never the same person.
 */
export const versionRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/procedure-versions",
    {
      schema: {
        operationId: "listProcedureVersions",
        summary: "程序的版本、各版本下的事项数、启用和停用的计划（系统管理员、司法所所长、主要负责人）",
        tags: ["procedure"],
        response: answers(200, VersionBook),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) => ({
        hold: await isHeld(tx),
        procedures: await listVersions(tx, world, now()),
      }));
    },
  );

  app.put(
    "/api/procedure-versions/hold",
    {
      schema: {
        operationId: "holdProcedureVersions",
        summary: "新程序带来的版本先待启用，或者当日启用（系统管理员）",
        tags: ["procedure"],
        body: exact({ hold: Type.Boolean() }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) => holdInTx(tx, principal, request.body.hold, now()));
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/procedures/:id/differences",
    {
      schema: {
        operationId: "diffProcedure",
        summary: "两个版本的差别：字段、办理动作、期限、要求、文书、依据",
        tags: ["procedure"],
        params: exact({ id: Text }),
        querystring: exact({ from: HashText, to: HashText }),
        response: answers(200, Type.Array(DiffSection)),
      },
    },
    (request) => {
      const { id } = request.params;
      const { from, to } = request.query;
      return readWithWorld(services, signedIn(request).tenant, (_, world) => {
        const [before, after] = [world.definitions.get(from), world.definitions.get(to)];
        if (before?.id !== id || after?.id !== id) throw new Problem("notFound");
        return Promise.resolve(diffDefinitions(before, after));
      });
    },
  );

  app.post(
    "/api/procedures/:id/activations",
    {
      schema: {
        operationId: "proposeActivation",
        summary: "提出自某日起启用一个版本，或者停用程序（系统管理员）；经同意后生效",
        tags: ["procedure"],
        params: exact({ id: Text }),
        body: exact({
          hash: Nullable(HashText),
          from: LocalDateText,
          reason: Type.String({ minLength: 2, maxLength: 500 }),
        }),
        response: answers(201, exact({ id: Id })),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const asked = { procedure: request.params.id, ...request.body };
      const id = await changeWithWorld(services, principal.tenant, (tx, world) =>
        proposeInTx(tx, world, principal, asked, now()),
      );
      return reply.code(201).send({ id });
    },
  );

  app.post(
    "/api/activations/:id/consent",
    {
      schema: {
        operationId: "consentActivation",
        summary: "同意启用或者停用（司法所所长、主要负责人）",
        tags: ["procedure"],
        params: exact({ id: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) => consentInTx(tx, principal, request.params.id, now()));
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/activations/:id/withdraw",
    {
      schema: {
        operationId: "withdrawActivation",
        summary: "撤回还没有生效的启用、停用（系统管理员、司法所所长、主要负责人）",
        tags: ["procedure"],
        params: exact({ id: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) => withdrawInTx(tx, principal, request.params.id, now()));
      return reply.code(204).send(null);
    },
  );
};
