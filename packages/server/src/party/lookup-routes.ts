import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { noteReading } from "../matter/read-event.ts";
import { seeMatter } from "../matter/view.ts";
import { findParties, OneSource, PartyFound, PartyTaken, takeParty } from "./lookup.ts";

const tags = ["party"];

/** Earlier parties, to be taken into a new form instead of typed again. */
export const partyLookupRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/parties",
    {
      schema: {
        operationId: "findParties",
        summary: "查找办理过的当事人：姓名或名称开头、完整的证件号码或者电话",
        tags,
        querystring: exact({ q: Type.String({ minLength: 2, maxLength: 100 }) }),
        response: answers(200, Type.Array(PartyFound)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        findParties(tx, { world, principal, now: now() }, request.query.q.trim()),
      );
    },
  );

  app.get(
    "/api/parties/:matter/:field/:position",
    {
      schema: {
        operationId: "takeParty",
        summary: "带入办理过的当事人；读取个人信息留痕",
        tags,
        params: OneSource,
        response: answers(200, PartyTaken),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const at = now();
      return changeWithWorld(services, principal.tenant, async (tx, world) => {
        const viewer = { world, principal, now: at };
        const { party, open } = await takeParty(tx, viewer, request.params);
        if (open) await noteReading(tx, viewer, await seeMatter(tx, viewer, request.params.matter), request.ip);
        return party;
      });
    },
  );
};
