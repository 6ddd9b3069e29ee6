import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { readWeek } from "./queries.ts";
import { WeekQuery, WeekTable } from "./schema.ts";

/** 一表统揽: the week's tasks of the whole office on one table. */
export const weekRoutes: Module = (services) => async (app) => {
  app.get(
    "/api/week",
    {
      schema: {
        operationId: "readWeek",
        summary: "一表统揽：一周任务按责任科室，附完成情况",
        tags: ["worklist"],
        querystring: WeekQuery,
        response: answers(200, WeekTable),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        readWeek(tx, { world, principal, now: services.now() }, request.query),
      );
    },
  );
};
