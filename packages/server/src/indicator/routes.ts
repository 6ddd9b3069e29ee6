import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, Done, exact, LocalDateText, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { defineIndicatorInTx, retireIndicatorInTx, setBaselineInTx } from "./commands.ts";
import { breakdown, comparison, compute, preview, records } from "./queries.ts";
import { ComparisonBody, ComparisonResult, SheetQuery } from "./comparison-schema.ts";
import { isComputable, readKnown } from "./registry.ts";
import { lintIndicator } from "./lint.ts";
import { figureSheet } from "./sheet.ts";
import { sendSheet, tableFile } from "./table-file.ts";
import {
  BreakdownBody,
  BreakdownResult,
  ComputeBody,
  ComputeResult,
  FindingView,
  IndicatorBody,
  IndicatorItem,
  PreviewBody,
  PreviewResult,
  RecordsBody,
  RecordsResult,
} from "./schema.ts";

const tags = ["indicator"];

/** What can be counted. */
export const indicatorRoutes: Module = (services) => async (app) => {
  const { pool } = services;

  app.get(
    "/api/indicators",
    {
      schema: {
        operationId: "listIndicators",
        summary: "可以统计的指标：内置的和本街镇自定义的",
        tags,
        response: answers(200, Type.Array(IndicatorItem)),
      },
    },
    (request) =>
      inTenant(pool, signedIn(request).tenant, async (tx) => {
        const known = await readKnown(tx);
        return [...known.registered.values()]
          .filter(({ indicator }) => isComputable(indicator, known))
          .map(({ indicator, version }) => ({ indicator, version, own: version > 0 }));
      }),
  );

  app.post(
    "/api/indicators/check",
    {
      schema: {
        operationId: "checkIndicator",
        summary: "校验一个指标的口径，不保存",
        tags,
        body: IndicatorBody,
        response: answers(200, exact({ findings: Type.Array(FindingView) })),
      },
    },
    (request) =>
      inTenant(pool, signedIn(request).tenant, async (tx) => ({
        findings: lintIndicator(request.body, await readKnown(tx)),
      })),
  );
};

/** The same, tried out: what it comes to for who asks. */
export const previewRoutes: Module = (services) => async (app) => {
  app.post(
    "/api/indicators/preview",
    {
      schema: {
        operationId: "previewIndicator",
        summary: "试算一个尚未保存的指标；口径有误的，逐条指出",
        tags,
        body: PreviewBody,
        response: answers(200, PreviewResult),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => preview(tx, world, principal, request.body));
    },
  );

  app.get(
    "/api/figures/sheet",
    {
      schema: {
        operationId: "exportFigure",
        summary: "一个数据及其分组的表格（XLSX）；只统计当前账号有权查看的事项",
        tags,
        querystring: SheetQuery,
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { query } = request;
      const { name, rows, head } = await readWithWorld(services, principal.tenant, (tx, world) =>
        figureSheet(tx, world, principal, query),
      );
      return sendSheet(reply, `${name} ${query.from}至${query.to}`, await tableFile(name, rows, head));
    },
  );
};

/** What the street counts is said by its definers. */
export const definitionRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.post(
    "/api/indicators",
    {
      schema: {
        operationId: "defineIndicator",
        summary: "新增自定义指标，或者修改它（旧版本保留）",
        tags,
        body: IndicatorBody,
        response: answers(201, IndicatorItem),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const defined = await changeInTenant(pool, principal.tenant, (tx) =>
        defineIndicatorInTx(tx, principal, request.body, now()),
      );
      return reply.code(201).send({ ...defined, own: true });
    },
  );

  app.delete(
    "/api/indicators/:id",
    {
      schema: {
        operationId: "retireIndicator",
        summary: "停用自定义指标",
        tags,
        params: exact({ id: Text }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await changeInTenant(pool, principal.tenant, (tx) =>
        retireIndicatorInTx(tx, principal, request.params.id, now()),
      );
      return reply.code(204).send(null);
    },
  );

  app.put(
    "/api/indicators/:id/baseline",
    {
      schema: {
        operationId: "setBaseline",
        summary: "录入平台启用前某期的数值及其来源，作同比的基数",
        tags,
        params: exact({ id: Text }),
        body: exact({
          from: LocalDateText,
          to: LocalDateText,
          numerator: Type.Number(),
          denominator: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
          source: Text,
        }),
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const asked = { indicator: request.params.id, ...request.body };
      await changeInTenant(pool, principal.tenant, (tx) => setBaselineInTx(tx, principal, asked, now()));
      return reply.code(204).send(null);
    },
  );
};

/** Values, groups and records. Everybody who works here may ask: what comes out counts only matters the viewer may see. */
export const figureRoutes: Module = (services) => async (app) => {
  app.post(
    "/api/figures",
    {
      schema: {
        operationId: "computeFigures",
        summary: "一次计算若干指标；只统计当前账号有权查看的事项",
        tags,
        body: ComputeBody,
        response: answers(200, ComputeResult),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => compute(tx, world, principal, request.body));
    },
  );

  app.post(
    "/api/figures/breakdown",
    {
      schema: {
        operationId: "breakDownFigure",
        summary: "按一个维度分组",
        tags,
        body: BreakdownBody,
        response: answers(200, BreakdownResult),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => breakdown(tx, world, principal, request.body));
    },
  );

  app.post(
    "/api/figures/comparison",
    {
      schema: {
        operationId: "compareFigure",
        summary: "与上年同期比较，可以按一个维度分组",
        tags,
        body: ComparisonBody,
        response: answers(200, ComparisonResult),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => comparison(tx, world, principal, request.body));
    },
  );

  app.post(
    "/api/figures/records",
    {
      schema: {
        operationId: "listFigureRecords",
        summary: "一个数据背后的记录",
        tags,
        body: RecordsBody,
        response: answers(200, RecordsResult),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => records(tx, world, principal, request.body));
    },
  );
};
