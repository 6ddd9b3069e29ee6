import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { seeMatter } from "../matter/view.ts";
import { readingsOf, revealInTx } from "./reveal.ts";
import { Reading, RevealBody, Revealed } from "./schema.ts";

const tags = ["matter"];
const OneMatter = exact({ id: Id });

/** Looking behind a mask, with a reason and a trace; and who did. */
export const privacyRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.post(
    "/api/matters/:id/reveals",
    {
      schema: {
        operationId: "revealValue",
        summary: "查看一项完整的个人信息：说明理由，留痕",
        tags,
        params: OneMatter,
        body: RevealBody,
        response: answers(200, Revealed),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return changeWithWorld(services, principal.tenant, async (tx, world) => {
        const viewer = { world, principal, now: now() };
        return revealInTx(tx, viewer, await seeMatter(tx, viewer, request.params.id), request.body, request.ip);
      });
    },
  );

  app.get(
    "/api/matters/:id/readings",
    {
      schema: {
        operationId: "listReadings",
        summary: "谁查看过本事项的个人信息；供参与办理的人员查看",
        tags,
        params: OneMatter,
        response: answers(200, Type.Array(Reading)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) => {
        const { matter, showing } = await seeMatter(tx, { world, principal, now: now() }, request.params.id);
        if (!showing.open) throw new Problem("forbidden", { detail: "查阅记录只供参与办理的人员查看" });
        return readingsOf(tx, matter.id);
      });
    },
  );
};
