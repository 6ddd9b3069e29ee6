import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, Done, exact, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { enqueue } from "../job/enqueue.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { getCalendarYear, setHolidayNoticeInTx } from "./commands.ts";
import { foreseeInTx } from "./effect.ts";
import { CalendarYear, NoticeBody, NoticeEffect } from "./schema.ts";
import { listSettings, SettingBody, SettingChange, settingHistory, SettingItem, setSettingInTx } from "./settings.ts";

/** What the tenant counts by: holiday notices and settings. Reading is open to all; changing is the system administrator's. */
export const calendarRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/calendar/:year",
    {
      schema: {
        operationId: "getCalendarYear",
        summary: "一年的放假和补班",
        tags: ["calendar"],
        params: exact({ year: Type.Integer({ minimum: 1990, maximum: 2200 }) }),
        response: answers(200, CalendarYear),
      },
    },
    (request) => inTenant(pool, signedIn(request).tenant, (tx) => getCalendarYear(tx, request.params.year)),
  );

  app.post(
    "/api/calendar",
    {
      schema: {
        operationId: "setHolidayNotice",
        summary: "录入一年的放假通知，并重新计算期限（系统管理员）",
        tags: ["calendar"],
        body: NoticeBody,
        response: answers(200, CalendarYear),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return changeInTenant(pool, principal.tenant, async (tx) => {
        const year = await setHolidayNoticeInTx(tx, principal, request.body, now());
        await enqueue(tx, { kind: "recompute", payload: { tenant: tx.tenant, years: [request.body.year] } });
        return year;
      });
    },
  );

  app.get(
    "/api/settings",
    {
      schema: {
        operationId: "listSettings",
        summary: "各程序的参数：本街镇的值和默认值",
        tags: ["setting"],
        response: answers(200, Type.Array(SettingItem)),
      },
    },
    (request) => readWithWorld(services, signedIn(request).tenant, (_, world) => Promise.resolve(listSettings(world))),
  );

  app.put(
    "/api/settings/:procedure/:key",
    {
      schema: {
        operationId: "setSetting",
        summary: "修改参数（系统管理员）",
        tags: ["setting"],
        params: exact({ procedure: Text, key: Text }),
        body: SettingBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const asked = { ...request.params, ...request.body };
      await changeWithWorld(services, principal.tenant, (tx, world) =>
        setSettingInTx(tx, world, principal, asked, now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/settings/:procedure/:key/history",
    {
      schema: {
        operationId: "listSettingChanges",
        summary: "参数的修改记录（系统管理员）",
        tags: ["setting"],
        params: exact({ procedure: Text, key: Text }),
        response: answers(200, Type.Array(SettingChange)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const { procedure, key } = request.params;
      return inTenant(pool, principal.tenant, (tx) => settingHistory(tx, procedure, key));
    },
  );

  app.post(
    "/api/calendar/effect",
    {
      schema: {
        operationId: "foreseeHolidayNotice",
        summary: "试算：录入这份放假通知会改变多少期限（系统管理员）",
        tags: ["calendar"],
        body: NoticeBody,
        response: answers(200, NoticeEffect),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => foreseeInTx(tx, world, request.body));
    },
  );
};
