import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { findRule, listRules } from "./queries.ts";
import { RuleItem, RuleView } from "./schema.ts";

/** The rule book, shown to everybody who works here: law is no secret. */
export const lawRoutes: Module = (services) => async (app) => {
  app.get(
    "/api/rules",
    {
      schema: {
        operationId: "listRules",
        summary: "规则库：每条规则及引用它的程序数",
        tags: ["law"],
        response: answers(200, Type.Array(RuleItem)),
      },
    },
    (request) => readWithWorld(services, signedIn(request).tenant, (_, world) => Promise.resolve(listRules(world))),
  );

  app.get(
    "/api/rules/:id",
    {
      schema: {
        operationId: "getRule",
        summary: "一条规则：内容、数额、后果、核实情况，引用它的现行程序及其何处",
        tags: ["law"],
        params: exact({ id: Text }),
        response: answers(200, RuleView),
      },
    },
    async (request) => {
      const { id } = request.params;
      const found = await readWithWorld(services, signedIn(request).tenant, (_, world) =>
        Promise.resolve(findRule(world, id)),
      );
      if (!found) throw new Problem("notFound");
      return found;
    },
  );
};
