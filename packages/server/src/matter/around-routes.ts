import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { DealingsView, RelatedView } from "./around-schema.ts";
import { dealingsOf, noteGathering } from "./dealings.ts";
import { changeWithWorld, readWithWorld } from "./read.ts";
import { relatedOf } from "./related.ts";
import { seeMatter } from "./view.ts";

/** What stands around a matter: other matters of its parties, and the matters it hangs together with. */
export const aroundRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/matters/:id/dealings",
    {
      schema: {
        operationId: "listDealings",
        summary: "当事人往来：同一当事人的其他事项，只含本人可见的；查阅留痕",
        tags: ["matter"],
        params: exact({ id: Id }),
        querystring: exact({
          field: Type.String({ maxLength: 100, description: "当事人所在的字段；表格中的为“表格.列”" }),
          position: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
        }),
        response: answers(200, DealingsView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const { field, position = 0 } = request.query;
      return changeWithWorld(services, principal.tenant, async (tx, world) => {
        const viewer = { world, principal, now: now() };
        const seen = await seeMatter(tx, viewer, request.params.id);
        const dealings = await dealingsOf(tx, viewer, seen, { field, position });
        await noteGathering(tx, viewer, seen.matter.id, request.ip);
        return dealings;
      });
    },
  );

  app.get(
    "/api/matters/:id/related",
    {
      schema: {
        operationId: "listRelated",
        summary: "相关事项及其关系，三步以内",
        tags: ["matter"],
        params: exact({ id: Id }),
        response: answers(200, RelatedView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) => {
        const viewer = { world, principal, now: now() };
        const { matter } = await seeMatter(tx, viewer, request.params.id);
        return relatedOf(tx, viewer, matter.id);
      });
    },
  );
};
