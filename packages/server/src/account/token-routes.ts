import Type from "typebox";
import type { Static } from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { logAdminInTx } from "./admin-log.ts";
import type { Principal } from "./principal.ts";
import { findAccount } from "./queries.ts";
import { NewToken, ScopeItem, TokenBody, TokenSchema } from "./schema.ts";
import { TOKEN_SCOPES } from "./token-scopes.ts";
import { checkToken, createTokenInTx, deleteTokenInTx, listTokens } from "./tokens.ts";

const OneAccount = exact({ id: Id });

/**
 * Tokens for programs. Somebody makes his own; those of machine accounts are the system administrator's. For a person nobody
 * else makes one: it would act in his name.
 */
export const tokenRoutes: Module = (services) => async (app) => {
  const { pool, auth, now } = services;

  const create = async (principal: Principal, account: string, body: Static<typeof TokenBody>) => {
    checkToken(body, now());
    return changeInTenant(pool, principal.tenant, async (tx) => {
      if (account !== principal.account) await requireMachine(tx, account);
      const made = await createTokenInTx(tx, account, now(), body);
      const { token: _, ...after } = made;
      await logAdminInTx(tx, principal, now(), { action: "token.create", subject: account, after });
      return shown(made);
    });
  };
  const drop = async (principal: Principal, account: string, id: string): Promise<void> => {
    await changeInTenant(pool, principal.tenant, async (tx) => {
      if (!(await deleteTokenInTx(tx, account, id))) throw new Problem("notFound");
      await logAdminInTx(tx, principal, now(), { action: "token.delete", subject: account, before: { id } });
    });
    auth.forget(account);
  };

  app.get(
    "/api/token-scopes",
    {
      schema: {
        operationId: "listTokenScopes",
        summary: "访问令牌可选的范围",
        tags: ["session"],
        response: answers(200, Type.Array(ScopeItem)),
      },
    },
    () => [...TOKEN_SCOPES],
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
      return (await inTenant(pool, tenant, (tx) => listTokens(tx, account))).map(shown);
    },
  );

  app.post(
    "/api/me/tokens",
    {
      schema: {
        operationId: "createToken",
        summary: "创建访问令牌：须写明用途、范围和期限（最长一年）；令牌只显示这一次",
        tags: ["session"],
        body: TokenBody,
        response: answers(201, NewToken),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      return reply.code(201).send(await create(principal, principal.account, request.body));
    },
  );

  app.delete(
    "/api/me/tokens/:id",
    {
      schema: {
        operationId: "deleteToken",
        summary: "作废访问令牌",
        tags: ["session"],
        params: OneAccount,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await drop(principal, principal.account, request.params.id);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/accounts/:id/tokens",
    {
      schema: {
        operationId: "listAccountTokens",
        summary: "账号的访问令牌（系统管理员）",
        tags: ["account"],
        params: OneAccount,
        response: answers(200, Type.Array(TokenSchema)),
      },
    },
    async (request) => {
      const { tenant } = signedIn(request);
      return (await inTenant(pool, tenant, (tx) => listTokens(tx, request.params.id))).map(shown);
    },
  );

  app.post(
    "/api/accounts/:id/tokens",
    {
      schema: {
        operationId: "createAccountToken",
        summary: "为接口账号创建访问令牌（系统管理员）；令牌只显示这一次",
        tags: ["account"],
        params: OneAccount,
        body: TokenBody,
        response: answers(201, NewToken),
      },
    },
    async (request, reply) => reply.code(201).send(await create(signedIn(request), request.params.id, request.body)),
  );

  app.delete(
    "/api/accounts/:id/tokens/:token",
    {
      schema: {
        operationId: "deleteAccountToken",
        summary: "作废账号的访问令牌（系统管理员）",
        tags: ["account"],
        params: exact({ id: Id, token: Id }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await drop(principal, request.params.id, request.params.token);
      return reply.code(204).send(null);
    },
  );
};

/** @throws Problem `notFound`, `request.notAcceptable` */
async function requireMachine(tx: Tx, id: string): Promise<void> {
  const account = await findAccount(tx, id);
  if (!account) throw new Problem("notFound");
  if (account.kind === "machine") return;
  throw new Problem("request.notAcceptable", { detail: "个人的访问令牌只能由本人创建" });
}

/** A row as the schema has it, whose lists may be changed. */
const shown = <R extends { readonly scopes: readonly string[] | null; readonly addresses: readonly string[] | null }>(
  row: R,
) => ({ ...row, scopes: row.scopes && [...row.scopes], addresses: row.addresses && [...row.addresses] });
