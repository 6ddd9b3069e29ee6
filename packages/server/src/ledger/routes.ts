import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { ledgerState, listSeals } from "./queries.ts";
import { LedgerState, SealPage, SealQuery } from "./schema.ts";
import { askVerificationInTx } from "./verification.ts";

/** The chain of seals and its verification, for the audit administrator: hashes and counts, no matter's content. */
export const verificationRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/audit/ledger",
    {
      schema: {
        operationId: "getLedgerState",
        summary: "全过程记录的封存状态和最近的核验（审计管理员）",
        tags: ["audit"],
        response: answers(200, LedgerState),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, ledgerState);
    },
  );

  app.get(
    "/api/audit/seals",
    {
      schema: {
        operationId: "listSeals",
        summary: "封存记录（审计管理员）",
        tags: ["audit"],
        querystring: SealQuery,
        response: answers(200, SealPage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, (tx) => listSeals(tx, request.query));
    },
  );

  app.post(
    "/api/audit/verifications",
    {
      schema: {
        operationId: "askVerification",
        summary: "核验全过程记录：重算哈希、封存、签名和回放，后台进行（审计管理员）",
        tags: ["audit"],
        response: answers(202, LedgerState),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const state = await changeInTenant(pool, principal.tenant, async (tx) => {
        await askVerificationInTx(tx, principal, now());
        return ledgerState(tx);
      });
      return reply.code(202).send(state);
    },
  );
};
