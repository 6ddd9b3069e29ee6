import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { LinkItem, NewLink, NewProvider, ProviderChange, ProviderItem } from "./schema.ts";
import {
  changeProviderInTx,
  createProviderInTx,
  linkInTx,
  listLinks,
  listProviders,
  shown,
  unlinkInTx,
} from "./store.ts";

const OneProvider = exact({ id: Id });

/** Which systems people may sign in through, and who is who there: the system administrator's. */
export const providerRoutes: Module = (services) => async (app) => {
  const { pool, worlds, now } = services;
  const tags = ["security"];

  app.get(
    "/api/providers",
    {
      schema: {
        operationId: "listProviders",
        summary: "接入的统一身份认证（系统管理员）",
        tags,
        response: answers(200, Type.Array(ProviderItem)),
      },
    },
    async (request) => (await inTenant(pool, signedIn(request).tenant, listProviders)).map(shown),
  );

  app.post(
    "/api/providers",
    {
      schema: {
        operationId: "createProvider",
        summary: "接入统一身份认证：OpenID Connect 授权码加 PKCE（系统管理员）",
        tags,
        body: NewProvider,
        response: answers(201, ProviderItem),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { keys } = await worlds.get(principal.tenant);
      const created = await changeInTenant(pool, principal.tenant, (tx) =>
        createProviderInTx(tx, keys, { principal, now: now() }, request.body),
      );
      return reply.code(201).send(shown(created));
    },
  );

  app.patch(
    "/api/providers/:id",
    {
      schema: {
        operationId: "changeProvider",
        summary: "变更、停用统一身份认证；换了签发方的，原来的对应全部解除（系统管理员）",
        tags,
        params: OneProvider,
        body: ProviderChange,
        response: answers(200, ProviderItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { keys } = await worlds.get(principal.tenant);
      return shown(
        await changeInTenant(pool, principal.tenant, (tx) =>
          changeProviderInTx(tx, keys, { principal, now: now() }, request.params.id, request.body),
        ),
      );
    },
  );

  app.get(
    "/api/providers/:id/links",
    {
      schema: {
        operationId: "listProviderLinks",
        summary: "统一身份与账号的对应（系统管理员）",
        tags,
        params: OneProvider,
        response: answers(200, Type.Array(LinkItem)),
      },
    },
    (request) => inTenant(pool, signedIn(request).tenant, (tx) => listLinks(tx, request.params.id)),
  );

  app.post(
    "/api/providers/:id/links",
    {
      schema: {
        operationId: "linkProvider",
        summary: "把一个统一身份对应到账号（系统管理员）",
        tags,
        params: OneProvider,
        body: NewLink,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) =>
        linkInTx(tx, { principal, now: now() }, request.params.id, request.body),
      );
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/providers/:id/links/:account",
    {
      schema: {
        operationId: "unlinkProvider",
        summary: "解除统一身份与账号的对应（系统管理员）",
        tags,
        params: exact({ id: Id, account: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { id, account } = request.params;
      await changeInTenant(pool, principal.tenant, (tx) => unlinkInTx(tx, { principal, now: now() }, id, account));
      return reply.code(204).send(null);
    },
  );
};
