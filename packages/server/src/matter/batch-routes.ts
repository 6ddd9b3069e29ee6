import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { batchOffers } from "./batch-offers.ts";
import { readWithWorld } from "./read.ts";
import { BatchOffer, BatchOffersBody } from "./schema.ts";

/** What can be done to several matters at once; doing it is `performBatch`. */
export const batchRoutes: Module = (services) => async (app) => {
  app.post(
    "/api/matters/acts/offered",
    {
      schema: {
        operationId: "offerBatch",
        summary: "所选事项现在可以批量办理的动作，及各动作可办的事项",
        tags: ["matter"],
        body: BatchOffersBody,
        response: answers(200, Type.Array(BatchOffer)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        batchOffers(tx, { world, principal, now: services.now() }, request.body.ids),
      );
    },
  );
};
