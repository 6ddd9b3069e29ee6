import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id, InstantText } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { countWork } from "../matter/worklist.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { findPrincipal } from "./authenticate.ts";
import { changePassword } from "./change-password.ts";
import { clearSessionCookie, setSessionCookie } from "./cookies.ts";
import { describeMe } from "./me.ts";
import { MeSchema, NewToken, Password, SessionSchema, SignInBody, TokenSchema } from "./schema.ts";
import { createTokenInTx, deleteTokenInTx, listSessions, listTokens, revokeSessionsInTx } from "./sessions.ts";
import { signIn } from "./sign-in.ts";

const OneSession = exact({ id: Id });

/** Signing in and out, one's own sessions and tokens, and who one is. */
export const sessionRoutes: Module = (services) => async (app) => {
  const { pool, auth, cookie, now } = services;

  app.post(
    "/api/session",
    {
      schema: {
        operationId: "signIn",
        summary: "登录",
        tags: ["session"],
        body: SignInBody,
        response: answers(200, MeSchema),
      },
    },
    async (request, reply) => {
      const { login, password, tenant } = request.body;
      const agent = request.headers["user-agent"] ?? "";
      const at = now();
      const { token, account } = await signIn(pool, { login, password, tenant, address: request.ip, agent }, at);
      setSessionCookie(reply, cookie, token.text);
      return readWithWorld(services, token.tenant, async (tx, world) => {
        const principal = await findPrincipal(tx, account, at);
        if (!principal) throw new Problem("signIn.failed");
        return describeMe(tx, principal, await countWork(tx, { world, principal, now: at }));
      });
    },
  );

  app.get(
    "/api/session",
    {
      config: { beforePasswordChange: true },
      schema: {
        operationId: "listSessions",
        summary: "本人的登录会话",
        tags: ["session"],
        response: answers(200, Type.Array(SessionSchema)),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const rows = await inTenant(pool, principal.tenant, (tx) => listSessions(tx, principal.account, now()));
      return rows.map((row) => ({ ...row, current: row.id === principal.session?.id }));
    },
  );

  app.delete(
    "/api/session",
    {
      config: { beforePasswordChange: true },
      schema: { operationId: "signOut", summary: "退出登录", tags: ["session"], response: answers(204, Done) },
    },
    async (request, reply) => {
      const { tenant, account, session } = signedIn(request);
      if (session) await changeInTenant(pool, tenant, (tx) => revokeSessionsInTx(tx, account, now(), session.id));
      auth.forget(account);
      clearSessionCookie(reply, cookie);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/session/:id",
    {
      schema: {
        operationId: "revokeSession",
        summary: "结束本人的另一会话",
        tags: ["session"],
        params: OneSession,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const { tenant, account } = signedIn(request);
      const ended = await changeInTenant(pool, tenant, (tx) =>
        revokeSessionsInTx(tx, account, now(), request.params.id),
      );
      if (ended === 0) throw new Problem("notFound");
      auth.forget(account);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/me",
    {
      config: { beforePasswordChange: true },
      schema: {
        operationId: "getMe",
        summary: "本人：姓名、机构、角色、待办条数",
        tags: ["session"],
        response: answers(200, MeSchema),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) =>
        describeMe(tx, principal, await countWork(tx, { world, principal, now: now() })),
      );
    },
  );

  app.put(
    "/api/me/password",
    {
      config: { beforePasswordChange: true },
      schema: {
        operationId: "changePassword",
        summary: "修改本人密码；其他会话随即结束",
        tags: ["session"],
        body: exact({ current: Password, next: Password }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changePassword(pool, principal, request.body, now());
      auth.forget(principal.account);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/me/tokens",
    {
      schema: {
        operationId: "listTokens",
        summary: "本人的访问令牌",
        tags: ["session"],
        response: answers(200, Type.Array(TokenSchema)),
      },
    },
    async (request) => {
      const { tenant, account } = signedIn(request);
      return [...(await inTenant(pool, tenant, (tx) => listTokens(tx, account)))];
    },
  );

  app.post(
    "/api/me/tokens",
    {
      schema: {
        operationId: "createToken",
        summary: "创建访问令牌；令牌只显示这一次",
        tags: ["session"],
        body: exact({ expiresAt: Type.Optional(InstantText) }),
        response: answers(201, NewToken),
      },
    },
    async (request, reply) => {
      const { tenant, account } = signedIn(request);
      const token = await changeInTenant(pool, tenant, (tx) =>
        createTokenInTx(tx, account, now(), request.body.expiresAt ?? null),
      );
      return reply.code(201).send(token);
    },
  );

  app.delete(
    "/api/me/tokens/:id",
    {
      schema: {
        operationId: "deleteToken",
        summary: "作废访问令牌",
        tags: ["session"],
        params: OneSession,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const { tenant, account } = signedIn(request);
      const found = await changeInTenant(pool, tenant, (tx) => deleteTokenInTx(tx, account, request.params.id));
      if (!found) throw new Problem("notFound");
      auth.forget(account);
      return reply.code(204).send(null);
    },
  );
};
