import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { logAdminInTx } from "./admin-log.ts";
import { RoleItem, SessionSchema, SignedInItem, StaffPage, StaffQuery } from "./schema.ts";
import { listAllSessions, listSessions, revokeSessionsInTx } from "./sessions.ts";
import { listRoles, listStaff } from "./staff-queries.ts";

const OneAccount = exact({ id: Id });
/** As many as a page can show; a street has some hundred accounts. */
const MOST_SESSIONS = 500;

/** Accounts and roles as those see them who administer them, and the sessions of an account. */
export const staffRoutes: Module = (services) => async (app) => {
  const { pool, auth, now } = services;

  app.get(
    "/api/staff",
    {
      schema: {
        operationId: "listStaff",
        summary: "账号一览，含停用的（系统管理员、安全管理员）",
        tags: ["account"],
        querystring: StaffQuery,
        response: answers(200, StaffPage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, (tx) => listStaff(tx, request.query, now()));
    },
  );

  app.get(
    "/api/roles",
    {
      schema: {
        operationId: "listRoles",
        summary: "角色及其持有人（系统管理员、安全管理员）",
        tags: ["account"],
        response: answers(200, Type.Array(RoleItem)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, (tx) => listRoles(tx, now()));
    },
  );

  app.get(
    "/api/accounts/:id/sessions",
    {
      schema: {
        operationId: "listAccountSessions",
        summary: "账号的登录会话（安全管理员）",
        tags: ["account"],
        params: OneAccount,
        response: answers(200, Type.Array(SessionSchema)),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const rows = await inTenant(pool, principal.tenant, (tx) => listSessions(tx, request.params.id, now()));
      return rows.map((row) => ({ ...row, current: row.id === principal.session?.id }));
    },
  );

  app.get(
    "/api/sessions",
    {
      schema: {
        operationId: "listAllSessions",
        summary: "全街镇现在的登录会话，最近使用的在前，最多 500 个（安全管理员）",
        tags: ["account"],
        response: answers(200, Type.Array(SignedInItem)),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const rows = await inTenant(pool, principal.tenant, (tx) => listAllSessions(tx, now(), MOST_SESSIONS));
      return rows.map((row) => ({ ...row, current: row.id === principal.session?.id }));
    },
  );

  app.delete(
    "/api/accounts/:id/sessions/:session",
    {
      schema: {
        operationId: "endAccountSession",
        summary: "结束账号的一个会话（安全管理员）",
        tags: ["account"],
        params: exact({ id: Id, session: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { id, session } = request.params;
      await changeInTenant(pool, principal.tenant, async (tx) => {
        const ended = await revokeSessionsInTx(tx, id, now(), { id: session, why: "ended" });
        if (ended === 0) throw new Problem("notFound");
        await logAdminInTx(tx, principal, now(), { action: "session.end", subject: id, before: { session } });
      });
      auth.forget(id);
      return reply.code(204).send(null);
    },
  );
};
