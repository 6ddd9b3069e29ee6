import type { Module } from "../http/modules.ts";
import { answers, Done } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { sendSheet, tableFile } from "../indicator/table-file.ts";
import { readWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { board, boardSheet, keepBoardInTx } from "./queries.ts";
import { BoardBody, BoardQuery, BoardView } from "./schema.ts";

const tags = ["indicator"];

/** 我的指标板: several indicators side by side, kept for the account. */
export const boardRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/board",
    {
      schema: {
        operationId: "getBoard",
        summary: "我的指标板：本期、上年同期和增减；只统计当前账号有权查看的事项",
        tags,
        querystring: BoardQuery,
        response: answers(200, BoardView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => board(tx, world, principal, request.query));
    },
  );

  app.put(
    "/api/board",
    {
      schema: {
        operationId: "keepBoard",
        summary: "保存我的指标板：选哪些指标、什么次序",
        tags,
        body: BoardBody,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) =>
        keepBoardInTx(tx, principal, request.body.indicators, now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/board/sheet",
    {
      schema: {
        operationId: "exportBoard",
        summary: "我的指标板的表格（XLSX）",
        tags,
        querystring: BoardQuery,
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { query } = request;
      const { name, rows, head } = await readWithWorld(services, principal.tenant, (tx, world) =>
        boardSheet(tx, world, principal, query),
      );
      return sendSheet(reply, `${name} ${query.from}至${query.to}`, await tableFile(name, rows, head));
    },
  );
};
