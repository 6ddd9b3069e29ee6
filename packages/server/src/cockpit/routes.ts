import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { cockpit } from "./queries.ts";
import { CockpitQuery, CockpitView } from "./schema.ts";

/** What leaders look at. */
export const cockpitRoutes: Module = (services) => async (app) => {
  app.get(
    "/api/cockpit",
    {
      schema: {
        operationId: "getCockpit",
        summary: "驾驶舱：今日、本周、上升、超期、各社区各机构；只统计当前账号有权查看的事项",
        tags: ["cockpit"],
        querystring: CockpitQuery,
        response: answers(200, CockpitView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        cockpit(tx, { world, principal, now: services.now() }, request.query.within),
      );
    },
  );
};
