import Type from "typebox";

import { asksSecondFactor } from "../account/principal.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Id, InstantText, Nullable } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readPolicy } from "../security-policy/policy.ts";
import { releaseInTx, takeTryInTx } from "../sign-in/brakes.ts";
import { throttled } from "../sign-in/sign-in.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { beginFactorInTx, confirmFactorInTx, dropFactorInTx, resetFactorInTx, useCodeInTx } from "./commands.ts";
import { factorState } from "./queries.ts";

const CodeBody = exact({ code: Type.String({ minLength: 6, maxLength: 40 }) });
const FactorState = exact(
  {
    since: Nullable(InstantText),
    codesLeft: Type.Integer({ description: "还没有用过的备用码" }),
    required: Type.Boolean({ description: "按安全策略必须使用" }),
  },
  { title: "FactorState" },
);

/** 动态口令: setting up, giving up and resetting a second factor. */
export const secondFactorRoutes: Module = (services) => async (app) => {
  const { pool, auth, now } = services;
  const config = { beforePasswordChange: true };

  app.get(
    "/api/me/second-factor",
    {
      config,
      schema: {
        operationId: "getSecondFactor",
        summary: "本人的动态口令",
        tags: ["session"],
        response: answers(200, FactorState),
      },
    },
    (request) => {
      const { tenant, account, grants } = signedIn(request);
      return inTenant(pool, tenant, async (tx) => {
        const { secondFactor } = await readPolicy(tx);
        const required = asksSecondFactor(
          secondFactor,
          grants.map(({ role }) => role),
        );
        return { ...(await factorState(tx, account)), required };
      });
    },
  );

  app.post(
    "/api/me/second-factor",
    {
      config,
      schema: {
        operationId: "beginSecondFactor",
        summary: "开始启用动态口令：密钥和二维码内容，只显示这一次",
        tags: ["session"],
        response: answers(200, exact({ secret: Type.String(), address: Type.String() })),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { keys } = await services.worlds.get(principal.tenant);
      return changeInTenant(pool, principal.tenant, (tx) => beginFactorInTx(tx, keys, principal, now()));
    },
  );

  app.post(
    "/api/me/second-factor/confirm",
    {
      config,
      schema: {
        operationId: "confirmSecondFactor",
        summary: "输入第一个动态口令，启用；答复备用码，只显示这一次",
        tags: ["session"],
        body: CodeBody,
        response: answers(200, exact({ recoveryCodes: Type.Array(Type.String()) })),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { keys } = await services.worlds.get(principal.tenant);
      const recoveryCodes = await changeInTenant(pool, principal.tenant, (tx) =>
        confirmFactorInTx(tx, keys, { principal, code: request.body.code }, now()),
      );
      auth.forget(principal.account);
      return { recoveryCodes };
    },
  );

  app.post(
    "/api/me/second-factor/drop",
    {
      schema: {
        operationId: "dropSecondFactor",
        summary: "停用本人的动态口令，须输入一个有效的口令",
        tags: ["session"],
        body: CodeBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { tenant, account, grants } = principal;
      const { keys } = await services.worlds.get(tenant);
      const right = await changeInTenant(pool, tenant, async (tx) => {
        const { secondFactor } = await readPolicy(tx);
        const roles = grants.map(({ role }) => role);
        requireFree(asksSecondFactor(secondFactor, roles));
        const key = `code:${account}` as const;
        const braked = await takeTryInTx(tx, [key], now());
        if (braked) throw throttled(braked);
        if (!(await useCodeInTx(tx, keys, { account, code: request.body.code }, now()))) return false;
        await releaseInTx(tx, [key]);
        await dropFactorInTx(tx, principal, now());
        return true;
      });
      if (!right) throw new Problem("signIn.code");
      auth.forget(account);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/accounts/:id/second-factor/reset",
    {
      schema: {
        operationId: "resetSecondFactor",
        summary: "清除账号的动态口令（安全管理员）；密码不变，该账号的会话随即结束",
        tags: ["account"],
        params: exact({ id: Id }),
        body: exact({ reason: Type.String({ minLength: 2, maxLength: 400 }) }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const asked = { account: request.params.id, reason: request.body.reason };
      await changeInTenant(pool, principal.tenant, (tx) => resetFactorInTx(tx, principal, asked, now()));
      auth.forget(request.params.id);
      return reply.code(204).send(null);
    },
  );
};

/** @throws Problem `secondFactor.required` */
function requireFree(required: boolean): void {
  if (required) throw new Problem("secondFactor.required", { detail: "按本街镇的安全策略，您必须使用动态口令" });
}
