import { localDate } from "@fadu/engine/time/dates.ts";

import type { Module } from "../http/modules.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { giveInTx, revokeInTx } from "./commands.ts";
import { listDelegations } from "./queries.ts";
import { Delegations, NewDelegation } from "./schema.ts";

/** 代理授权: each gives and ends his own. */
export const delegationRoutes: Module = (services) => async (app) => {
  const { pool, auth, now } = services;

  app.get(
    "/api/delegations",
    {
      schema: {
        operationId: "listDelegations",
        summary: "代理授权：本人授出的、授予本人的",
        tags: ["delegation"],
        response: answers(200, Delegations),
      },
    },
    (request) => {
      const { tenant, account } = signedIn(request);
      return readWithWorld(services, tenant, (tx, world) => listDelegations(tx, world, account, localDate(now())));
    },
  );

  app.post(
    "/api/delegations",
    {
      schema: {
        operationId: "giveDelegation",
        summary: "授权他人在一段时间内代办；受托人不能再转授，三员职责不在其内",
        tags: ["delegation"],
        body: NewDelegation,
        response: answers(201, exact({ id: Id })),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const id = await changeWithWorld(services, principal.tenant, (tx, world) =>
        giveInTx(tx, world, principal, request.body, now()),
      );
      auth.forget(request.body.to);
      return reply.code(201).send({ id });
    },
  );

  app.delete(
    "/api/delegations/:id",
    {
      schema: {
        operationId: "revokeDelegation",
        summary: "撤销代理授权（授权人），或者退回（受托人）；立即失效",
        tags: ["delegation"],
        params: exact({ id: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const deputy = await changeInTenant(pool, principal.tenant, (tx) =>
        revokeInTx(tx, principal, request.params.id, now()),
      );
      auth.forget(deputy);
      return reply.code(204).send(null);
    },
  );
};
