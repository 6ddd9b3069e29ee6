import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, Done, exact, InstantText, LocalDateText, Named, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { declareRegisterInTx, listRegisters } from "./register.ts";

const tags = ["indicator"];
const OneRegister = exact({ procedure: Text });

/** Registers the street declares to keep: without one, a period without records is 无数据 and never a zero. */
export const registerRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/registers",
    {
      schema: {
        operationId: "listRegisters",
        summary: "已声明启用的登记簿：期内没有记录的，印零而不是无数据",
        tags,
        response: answers(
          200,
          Type.Array(
            exact(
              {
                procedure: Type.String(),
                title: Type.String(),
                since: LocalDateText,
                ground: Type.String(),
                by: Named,
                at: InstantText,
              },
              { title: "RegisterInUse" },
            ),
          ),
        ),
      },
    },
    (request) => inTenant(pool, signedIn(request).tenant, listRegisters),
  );

  app.put(
    "/api/registers/:procedure",
    {
      schema: {
        operationId: "declareRegister",
        summary: "声明一个登记簿自某日起启用，并写明依据",
        tags,
        params: OneRegister,
        body: exact({ since: LocalDateText, ground: Text }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const asked = { ...request.params, ...request.body };
      await changeInTenant(pool, principal.tenant, (tx) => declareRegisterInTx(tx, principal, asked, now()));
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/registers/:procedure",
    {
      schema: {
        operationId: "withdrawRegister",
        summary: "撤回登记簿启用的声明",
        tags,
        params: OneRegister,
        querystring: exact({ ground: Text }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const asked = { ...request.params, since: null, ground: request.query.ground };
      await changeInTenant(pool, principal.tenant, (tx) => declareRegisterInTx(tx, principal, asked, now()));
      return reply.code(204).send(null);
    },
  );
};
