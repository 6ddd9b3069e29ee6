import type { Module } from "../http/modules.ts";
import { answers, exact, PageQuery, oneOf } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { matterCondition } from "./filter.ts";
import { readWithWorld } from "./read.ts";
import { listOpenings } from "./openings.ts";
import { Openings, TABS, WorkCounts, WorkPage } from "./schema.ts";
import { countWork, listWork } from "./worklist.ts";

/** What waits for me, and for whom my own matters wait. */
export const worklistRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/worklist",
    {
      schema: {
        operationId: "listWork",
        summary: "工作台：待我办 mine、待签收 pool、等待他人 waiting、待阅 toRead、本单位 unit",
        tags: ["worklist"],
        querystring: exact({
          ...PageQuery,
          tab: oneOf(TABS),
        }),
        response: answers(200, WorkPage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => {
        const viewer = { world, principal, now: now() };
        return listWork(tx, viewer, matterCondition(viewer, tx.tenant, {}), request.query);
      });
    },
  );

  app.get(
    "/api/worklist/openings",
    {
      schema: {
        operationId: "listOpenings",
        summary: "快捷登记：本人近三十日用得最多的登记，至多八种",
        tags: ["worklist"],
        response: answers(200, Openings),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        listOpenings(tx, { world, principal, now: now() }),
      );
    },
  );

  app.get(
    "/api/worklist/counts",
    {
      schema: {
        operationId: "countWork",
        summary: "工作台各栏条数",
        tags: ["worklist"],
        response: answers(200, WorkCounts),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => countWork(tx, { world, principal, now: now() }));
    },
  );
};
