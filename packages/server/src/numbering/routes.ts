import { localDate } from "@fadu/engine/time/dates.ts";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { startSeriesInTx } from "./commands.ts";
import { findGaps, listSeries } from "./queries.ts";
import { GapQuery, GapReport, SeriesItem, StartAnswer, StartBody } from "./schema.ts";

/** Series of numbers: what they look like, how far they have come, what is missing. The system administrator's. */
export const numberingRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/numbering",
    {
      schema: {
        operationId: "listSeries",
        summary: "编号序列：式样、最后一号、下一号（系统管理员）",
        tags: ["numbering"],
        response: answers(200, Type.Array(SeriesItem)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => listSeries(tx, world, localDate(now())));
    },
  );

  app.get(
    "/api/numbering/gaps",
    {
      schema: {
        operationId: "findNumberGaps",
        summary: "检查一个序列一期的断号（系统管理员）",
        tags: ["numbering"],
        querystring: GapQuery,
        response: answers(200, GapReport),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const { series, period } = request.query;
      return readWithWorld(services, principal.tenant, (tx, world) => findGaps(tx, world, series, period));
    },
  );

  app.post(
    "/api/numbering",
    {
      schema: {
        operationId: "startSeries",
        summary: "设定起始号：接着平台以外已用的编号（系统管理员）",
        tags: ["numbering"],
        body: StartBody,
        response: answers(200, StartAnswer),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return changeWithWorld(services, principal.tenant, (tx, world) =>
        startSeriesInTx(tx, world, principal, request.body, now()),
      );
    },
  );
};
