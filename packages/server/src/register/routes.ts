import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { countRegisters, listExpiring } from "./queries.ts";
import { ExpiringPage, ExpiringQuery, RegisterCounts } from "./schema.ts";

const tags = ["register"];

/** 台账: what each register holds, and what in any of them runs out soon. */
export const registerOverviewRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/registers/counts",
    {
      schema: {
        operationId: "countRegisters",
        summary: "台账各册的条数和即将到期数，只含本人可见的",
        tags,
        response: answers(200, RegisterCounts),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        countRegisters(tx, { world, principal, now: now() }),
      );
    },
  );

  app.get(
    "/api/registers/expiring",
    {
      schema: {
        operationId: "listExpiring",
        summary: "即将到期：证件、聘期、合同、授权、文件等，近的在前",
        tags,
        querystring: ExpiringQuery,
        response: answers(200, ExpiringPage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        listExpiring(tx, { world, principal, now: now() }, request.query),
      );
    },
  );
};
