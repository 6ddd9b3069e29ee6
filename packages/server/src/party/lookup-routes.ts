import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { Problem } from "../http/problem.ts";
import { changeWithWorld } from "../matter/read.ts";
import { noteReading } from "../matter/read-event.ts";
import { seeMatter } from "../matter/view.ts";
import { noteLookInTx } from "../privacy/read-log.ts";
import { maySearchNumbers } from "../privacy/settings.ts";
import { findParties, OneSource, PartyFound, PartyTaken, takeParty } from "./lookup.ts";

const tags = ["party"];

/** Whether somebody is looked for by the number of his papers or telephone. */
const isNumber = (typed: string): boolean =>
  /^[0-9X]{7,18}$/i.test(typed.replaceAll(/[\s-]/g, "")) && /\d{6}/.test(typed);

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
      const typed = request.query.q.trim();
      return changeWithWorld(services, principal.tenant, async (tx, world) => {
        const viewer = { world, principal, now: now() };
        if (!isNumber(typed)) return findParties(tx, viewer, typed);
        if (!maySearchNumbers(world, principal))
          throw new Problem("forbidden", { detail: "您的岗位不能按证件号码、电话查找当事人，请按姓名或者名称查找" });
        const found = await findParties(tx, viewer, typed);
        // The number itself stands nowhere: its digest shows whether the same one was asked for again.
        const digest = world.keys.digest("search", typed.replaceAll(/\s/g, "").toUpperCase());
        await noteLookInTx(tx, {
          account: principal.account,
          at: viewer.now,
          what: "search.number",
          rows: found.length,
          filter: { digest },
          address: request.ip,
        });
        return found;
      });
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
