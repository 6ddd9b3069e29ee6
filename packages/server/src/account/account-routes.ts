import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readPolicy } from "../security-policy/policy.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { changeAccountInTx, createAccountInTx, endGrantInTx, grantInTx, resetPasswordInTx } from "./commands.ts";
import { weakness } from "./password-rules.ts";
import type { Whose } from "./password-rules.ts";
import { hashPassword } from "./passwords.ts";
import type { Principal } from "./principal.ts";
import { findAccount, listAccounts } from "./queries.ts";
import { AccountChange, AccountDetail, AccountPage, AccountQuery, NewAccount, NewGrant, Password } from "./schema.ts";

const OneAccount = exact({ id: Id });

/**
 * Choosing accounts is open to everybody who works here. Who proves to be who (accounts and passwords) is the system
 * administrator's; what somebody may do (roles) is the security administrator's. Neither alone makes an account that gets into
 * anything (GB/T 22239-2019 8.1.5).
 */
export const accountRoutes: Module = (services) => async (app) => {
  const { pool, auth, now } = services;

  /** Digest of a password good enough for this account. @throws Problem `password.weak` */
  const strong = async ({ tenant }: Principal, password: string, whose: Whose): Promise<string> => {
    const weak = weakness(password, whose, await inTenant(pool, tenant, readPolicy));
    if (weak !== undefined) throw new Problem("password.weak", { detail: weak });
    return hashPassword(password);
  };

  app.get(
    "/api/accounts",
    {
      schema: {
        operationId: "listAccounts",
        summary: "按机构、角色、姓名选人",
        tags: ["account"],
        querystring: AccountQuery,
        response: answers(200, AccountPage),
      },
    },
    (request) => inTenant(pool, signedIn(request).tenant, (tx) => listAccounts(tx, request.query, now())),
  );

  app.get(
    "/api/accounts/:id",
    {
      schema: {
        operationId: "getAccount",
        summary: "账号及其授权（系统管理员、安全管理员）",
        tags: ["account"],
        params: OneAccount,
        response: answers(200, AccountDetail),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const found = await inTenant(pool, principal.tenant, (tx) => findAccount(tx, request.params.id));
      if (!found) throw new Problem("notFound");
      return found;
    },
  );

  app.post(
    "/api/accounts",
    {
      schema: {
        operationId: "createAccount",
        summary: "开立账号（系统管理员）",
        tags: ["account"],
        body: NewAccount,
        response: answers(201, AccountDetail),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { password, kind } = request.body;
      if (kind !== "machine" && password === undefined) {
        throw new Problem("request.notAcceptable", { detail: "请设置初始密码" });
      }
      const digest = kind === "machine" ? undefined : await strong(principal, password ?? "", request.body);
      const created = await changeInTenant(pool, principal.tenant, (tx) =>
        createAccountInTx(tx, principal, request.body, digest, now()),
      );
      return reply.code(201).send(created);
    },
  );

  app.patch(
    "/api/accounts/:id",
    {
      schema: {
        operationId: "changeAccount",
        summary: "改名、调动、停用、启用（系统管理员）",
        tags: ["account"],
        params: OneAccount,
        body: AccountChange,
        response: answers(200, AccountDetail),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const changed = await changeInTenant(pool, principal.tenant, (tx) =>
        changeAccountInTx(tx, principal, request.params.id, request.body, now()),
      );
      auth.forget(request.params.id);
      return changed;
    },
  );

  app.put(
    "/api/accounts/:id/password",
    {
      schema: {
        operationId: "resetPassword",
        summary: "重设初始密码（系统管理员）；动态口令不变，该账号的会话随即结束",
        tags: ["account"],
        params: OneAccount,
        body: exact({ password: Password }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const account = await inTenant(pool, principal.tenant, (tx) => findAccount(tx, request.params.id));
      if (!account) throw new Problem("notFound");
      const digest = await strong(principal, request.body.password, account);
      await changeInTenant(pool, principal.tenant, (tx) =>
        resetPasswordInTx(tx, principal, request.params.id, digest, now()),
      );
      auth.forget(request.params.id);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/accounts/:id/grants",
    {
      schema: {
        operationId: "grantRole",
        summary: "授予角色（安全管理员）",
        tags: ["account"],
        params: OneAccount,
        body: NewGrant,
        response: answers(201, AccountDetail),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const changed = await changeInTenant(pool, principal.tenant, (tx) =>
        grantInTx(tx, principal, request.params.id, request.body, now()),
      );
      auth.forget(request.params.id);
      return reply.code(201).send(changed);
    },
  );

  app.delete(
    "/api/grants/:id",
    {
      schema: {
        operationId: "endGrant",
        summary: "收回角色（安全管理员）",
        tags: ["account"],
        params: exact({ id: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const account = await changeInTenant(pool, principal.tenant, (tx) =>
        endGrantInTx(tx, principal, request.params.id, now()),
      );
      auth.forget(account);
      return reply.code(204).send(null);
    },
  );
};
