import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { countUnread, listNotices, readNoticesInTx } from "./queries.ts";
import { NoticePage, NoticeQuery, ReadBody, Unread } from "./schema.ts";

/** What the account was told: each sees his own. */
export const noticeRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/notices",
    {
      schema: {
        operationId: "listNotices",
        summary: "本人的消息，最新的在前",
        tags: ["notice"],
        querystring: NoticeQuery,
        response: answers(200, NoticePage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        listNotices(tx, { world, principal, now: now() }, request.query),
      );
    },
  );

  app.get(
    "/api/notices/unread",
    {
      schema: {
        operationId: "countUnread",
        summary: "未读消息条数",
        tags: ["notice"],
        response: answers(200, Unread),
      },
    },
    async (request) => {
      const { tenant, account } = signedIn(request);
      return { unread: await inTenant(pool, tenant, (tx) => countUnread(tx, account)) };
    },
  );

  app.post(
    "/api/notices/read",
    {
      schema: {
        operationId: "readNotices",
        summary: "标为已读：所列的，或者全部",
        tags: ["notice"],
        body: ReadBody,
        response: answers(200, Unread),
      },
    },
    async (request) => {
      const { tenant, account } = signedIn(request);
      const unread = await changeInTenant(pool, tenant, async (tx) => {
        await readNoticesInTx(tx, account, now(), request.body.ids);
        return countUnread(tx, account);
      });
      return { unread };
    },
  );
};
