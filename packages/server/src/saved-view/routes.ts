import type { Module } from "../http/modules.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { changeViewInTx, removeViewInTx, saveViewInTx, setLayoutInTx } from "./commands.ts";
import { viewsOf } from "./queries.ts";
import { LayoutBody, ListOf, ListViews, ViewBody, ViewChange } from "./schema.ts";

const One = exact({ id: Id });
const tags = ["view"];

/** Lists as people keep them: filters, order and columns under a name, for oneself or for one's unit. */
export const savedViewRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/views",
    {
      schema: {
        operationId: "listViews",
        summary: "列表的视图：本人的、共享给本机构的；本人的栏目设置",
        tags,
        querystring: ListOf,
        response: answers(200, ListViews),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => viewsOf(tx, world, principal, request.query));
    },
  );

  app.post(
    "/api/views",
    {
      schema: {
        operationId: "saveView",
        summary: "保存视图",
        tags,
        body: ViewBody,
        response: answers(201, exact({ id: Id })),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const id = await changeWithWorld(services, principal.tenant, (tx, world) =>
        saveViewInTx(tx, world, principal, request.body, now()),
      );
      return reply.code(201).send({ id });
    },
  );

  app.put(
    "/api/views/:id",
    {
      schema: {
        operationId: "changeView",
        summary: "修改本人的视图",
        tags,
        params: One,
        body: ViewChange,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeWithWorld(services, principal.tenant, (tx, world) =>
        changeViewInTx(tx, world, principal, { ...request.body, ...request.params }, now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/views/:id",
    {
      schema: {
        operationId: "removeView",
        summary: "删除本人的视图",
        tags,
        params: One,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) => removeViewInTx(tx, principal, request.params.id));
      return reply.code(204).send(null);
    },
  );

  app.put(
    "/api/layouts",
    {
      schema: {
        operationId: "setLayout",
        summary: "本人看这个列表的栏目和默认视图",
        tags,
        body: LayoutBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeWithWorld(services, principal.tenant, (tx, world) =>
        setLayoutInTx(tx, world, principal, request.body),
      );
      return reply.code(204).send(null);
    },
  );
};
