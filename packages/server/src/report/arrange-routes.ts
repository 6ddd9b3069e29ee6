import type { Module } from "../http/modules.ts";
import { answers, exact, Id, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { citeInTx, dropCitationInTx, orderSectionsInTx } from "./arrange.ts";
import { itemOf } from "./queries.ts";
import { CitationBody, OrderBody, ReportItem, RevisionBody } from "./schema.ts";

const tags = ["report"];

/** What the text is made of beside its words: figures of others, the order of its parts. */
export const reportArrangeRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.put(
    "/api/reports/:id/citations",
    {
      schema: {
        operationId: "citeFigure",
        summary: "引用一个外部数据：写明数值、来源和日期，或者指明上级考评结果的登记；印出时标明非本平台计算",
        tags,
        params: exact({ id: Id }),
        body: CitationBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { revision, figure } = request.body;
      const at = { id: request.params.id, revision };
      return itemOf(
        await changeWithWorld(services, principal.tenant, (tx, world) =>
          citeInTx(tx, world, principal, at, figure, now()),
        ),
      );
    },
  );

  app.delete(
    "/api/reports/:id/citations/:figure",
    {
      schema: {
        operationId: "dropCitation",
        summary: "删去一个没有用到的引用数据",
        tags,
        params: exact({ id: Id, figure: Text }),
        querystring: RevisionBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { id, figure } = request.params;
      const at = { id, revision: request.query.revision };
      return itemOf(
        await changeInTenant(pool, principal.tenant, (tx) => dropCitationInTx(tx, principal, at, figure, now())),
      );
    },
  );

  app.put(
    "/api/reports/:id/order",
    {
      schema: {
        operationId: "orderSections",
        summary: "调整各部分的次序；编号随次序",
        tags,
        params: exact({ id: Id }),
        body: OrderBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { revision, ...asked } = request.body;
      const at = { id: request.params.id, revision };
      return itemOf(
        await changeInTenant(pool, principal.tenant, (tx) => orderSectionsInTx(tx, principal, at, asked, now())),
      );
    },
  );
};
