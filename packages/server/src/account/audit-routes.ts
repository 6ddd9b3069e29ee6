import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, page } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { inTenant } from "../store/tx.ts";
import { ADMIN_ACTIONS } from "./admin-actions.ts";
import { auditFile } from "./audit-file.ts";
import { AUDIT_FILTERS, readLog } from "./audit-log.ts";
import type { LogName, LogQuery } from "./audit-log.ts";
import { AdminEventItem, LoginEventItem, ReadEventItem } from "./schema.ts";

/** Most lines of one file: a spreadsheet opens them, and a longer span is asked for in parts. */
const FILE_LINES = 10_000;
const CSV = "text/csv; charset=utf-8";

/** The three logs are the audit administrator's to read, and nobody's to change. */
export const auditRoutes: Module = (services) => async (app) => {
  const { pool } = services;

  const read = <L extends LogName>(request: FastifyRequest, log: L, query: LogQuery<L>) => {
    const principal = signedIn(request);
    return inTenant(pool, principal.tenant, (tx) => readLog(tx, log, query));
  };
  const file = async <L extends LogName>(
    request: FastifyRequest,
    reply: FastifyReply,
    { log, name, query }: { readonly log: L; readonly name: string; readonly query: LogQuery<L> },
  ) => {
    const principal = signedIn(request);
    const { items } = await inTenant(pool, principal.tenant, (tx) => readLog(tx, log, query, FILE_LINES));
    return reply
      .type(CSV)
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`)
      .send(auditFile(log, items));
  };

  app.get(
    "/api/audit/administration",
    {
      schema: {
        operationId: "listAdminEvents",
        summary: "管理操作记录（审计管理员）",
        tags: ["audit"],
        querystring: AUDIT_FILTERS.admin,
        response: answers(200, page(AdminEventItem, "AdminEventPage")),
      },
    },
    (request) => read(request, "admin", request.query),
  );

  app.get(
    "/api/audit/logins",
    {
      schema: {
        operationId: "listLoginEvents",
        summary: "登录记录（审计管理员）",
        tags: ["audit"],
        querystring: AUDIT_FILTERS.login,
        response: answers(200, page(LoginEventItem, "LoginEventPage")),
      },
    },
    (request) => read(request, "login", request.query),
  );

  app.get(
    "/api/audit/reads",
    {
      schema: {
        operationId: "listReadEvents",
        summary: "查阅个人信息记录（审计管理员）",
        tags: ["audit"],
        querystring: AUDIT_FILTERS.read,
        response: answers(200, page(ReadEventItem, "ReadEventPage")),
      },
    },
    (request) => read(request, "read", request.query),
  );

  app.get(
    "/api/audit/actions",
    {
      schema: {
        operationId: "listAdminActions",
        summary: "管理操作的种类（审计管理员）",
        tags: ["audit"],
        response: answers(200, Type.Array(exact({ action: Type.String(), title: Type.String() }))),
      },
    },
    () => Object.entries(ADMIN_ACTIONS).map(([action, title]) => ({ action, title })),
  );

  app.get(
    "/api/audit/administration.csv",
    {
      schema: {
        operationId: "exportAdminEvents",
        summary: "导出管理操作记录（CSV，最多一万行）",
        tags: ["audit"],
        produces: [CSV],
        querystring: AUDIT_FILTERS.admin,
      },
    },
    (request, reply) => file(request, reply, { log: "admin", name: "管理操作记录", query: request.query }),
  );

  app.get(
    "/api/audit/logins.csv",
    {
      schema: {
        operationId: "exportLoginEvents",
        summary: "导出登录记录（CSV，最多一万行）",
        tags: ["audit"],
        produces: [CSV],
        querystring: AUDIT_FILTERS.login,
      },
    },
    (request, reply) => file(request, reply, { log: "login", name: "登录记录", query: request.query }),
  );

  app.get(
    "/api/audit/reads.csv",
    {
      schema: {
        operationId: "exportReadEvents",
        summary: "导出查阅个人信息记录（CSV，最多一万行）",
        tags: ["audit"],
        produces: [CSV],
        querystring: AUDIT_FILTERS.read,
      },
    },
    (request, reply) => file(request, reply, { log: "read", name: "查阅个人信息记录", query: request.query }),
  );
};
