import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { countWork } from "../matter/worklist.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { changePassword } from "./change-password.ts";
import { setSessionCookie } from "./cookies.ts";
import { describeMe } from "./me.ts";
import { MeSchema, Password, SessionSchema } from "./schema.ts";
import { listSessions, revokeOthersInTx, revokeSessionsInTx } from "./sessions.ts";

const OneSession = exact({ id: Id });

/** One's own sessions and password, and who one is. */
export const sessionRoutes: Module = (services) => async (app) => {
  const { pool, auth, cookie, now } = services;

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
    "/api/session/others",
    {
      config: { beforePasswordChange: true },
      schema: {
        operationId: "revokeOtherSessions",
        summary: "结束本人的其他会话",
        tags: ["session"],
        response: answers(200, exact({ ended: Type.Integer() })),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const ended = await changeInTenant(pool, principal.tenant, (tx) =>
        revokeOthersInTx(tx, principal, now(), "ended"),
      );
      auth.forget(principal.account);
      return { ended };
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
        revokeSessionsInTx(tx, account, now(), { id: request.params.id, why: "ended" }),
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
        describeMe(tx, { world, principal }, await countWork(tx, { world, principal, now: now() })),
      );
    },
  );

  app.put(
    "/api/me/password",
    {
      config: { beforePasswordChange: true },
      schema: {
        operationId: "changePassword",
        summary: "修改本人密码；其他会话随即结束，本会话换新密钥",
        tags: ["session"],
        body: exact({ current: Password, next: Password }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const renewed = await changePassword(pool, principal, request.body, now());
      auth.forget(principal.account);
      if (renewed) setSessionCookie(reply, cookie, renewed.text);
      return reply.code(204).send(null);
    },
  );
};
