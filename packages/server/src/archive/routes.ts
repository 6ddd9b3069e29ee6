import { localDate } from "@fadu/engine/time/dates.ts";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { commandOf, performAs } from "../matter/commands.ts";
import { DESTRUCTION } from "../matter/persist.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { Receipt } from "../matter/schema.ts";
import { holdInTx, liftInTx, listForDestruction } from "./commands.ts";
import { readDue } from "./queries.ts";
import { DestructionBody, DueFiles, HoldBody } from "./schema.ts";

const AtMatter = exact({ matter: Id });
const tags = ["archive"];

/** 档案保管: what falls due, what is held, and the list by which destruction begins. The archivist's and the office's. */
export const archiveRoutes: Module = (services) => async (app) => {
  const { now, door } = services;

  app.get(
    "/api/archive/due",
    {
      schema: {
        operationId: "listDueFiles",
        summary: "保管期满的事项（档案管理员、办公室负责人）",
        tags,
        response: answers(200, DueFiles),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => readDue(tx, world, localDate(now())));
    },
  );

  app.put(
    "/api/archive/holds/:matter",
    {
      schema: {
        operationId: "holdFile",
        summary: "冻结一件档案：诉讼、复议、信访未了或者另有理由，期满也不得销毁",
        tags,
        params: AtMatter,
        body: HoldBody,
        response: answers(204, Type.Null()),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { matter } = request.params;
      await changeWithWorld(services, principal.tenant, (tx) =>
        holdInTx(tx, principal, matter, request.body.reason, now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/archive/holds/:matter/lift",
    {
      schema: {
        operationId: "liftHold",
        summary: "解除冻结，须写明理由",
        tags,
        params: AtMatter,
        body: HoldBody,
        response: answers(204, Type.Null()),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { matter } = request.params;
      await changeWithWorld(services, principal.tenant, (tx) =>
        liftInTx(tx, principal, matter, request.body.reason, now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/archive/orders",
    {
      schema: {
        operationId: "listForDestruction",
        summary: "编制销毁清册：以保管期满的事项开启一件档案销毁",
        tags,
        body: DestructionBody,
        response: answers(201, Receipt),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { title, reason, matters } = request.body;
      const list = await readWithWorld(services, principal.tenant, (tx, world) =>
        listForDestruction(tx, world, localDate(now()), matters),
      );
      const values = { title, reason, list, count: list.length };
      const command = commandOf({ act: "list", values }, undefined);
      const receipt = await performAs(door, principal, { procedure: DESTRUCTION, command });
      return reply.code(201).send(receipt);
    },
  );
};
