import { OUTLINES } from "@fadu/catalog/catalog.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import {
  approveReportInTx,
  createReportInTx,
  dropSlotInTx,
  editHeadInTx,
  editParagraphInTx,
  publishReportInTx,
  putSlotInTx,
  reopenReportInTx,
  sendBackReportInTx,
  submitReportInTx,
} from "./commands.ts";
import { reportDocument } from "./document.ts";
import { MEDIA_TYPES, reportFile } from "./export.ts";
import {
  figureRecords,
  figuresOf,
  itemOf,
  readableReports,
  readReport,
  reportDifferences,
  viewReport,
} from "./queries.ts";
import {
  DifferenceView,
  FormatText,
  HeadBody,
  NewReportBody,
  OutlineItem,
  ParagraphBody,
  ReasonBody,
  ReportItem,
  ReportRecords,
  ReportView,
  RevisionBody,
  SlotBody,
  WordsBody,
} from "./schema.ts";

const tags = ["report"];
const OneReport = exact({ id: Id });

/** Reports as they are read: text with figures, records behind them, differences since publication, documents. */
export const reportRoutes: Module = (services) => async (app) => {
  const { pool } = services;

  app.get(
    "/api/reports",
    {
      schema: {
        operationId: "listReports",
        summary: "报告",
        tags,
        response: answers(200, exact({ reports: Type.Array(ReportItem), outlines: Type.Array(OutlineItem) })),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, async (tx) => ({
        reports: await readableReports(tx, principal),
        outlines: OUTLINES.map(({ id, title, roles, every = "year" }) => ({
          id,
          title,
          every,
          mayWrite: principal.grants.some(({ role }) => roles.write.includes(role)),
        })),
      }));
    },
  );

  app.get(
    "/api/reports/:id",
    {
      schema: {
        operationId: "getReport",
        summary: "报告的正文、数据、核对结果和经过",
        tags,
        params: OneReport,
        response: answers(200, ReportView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, (tx) => viewReport(tx, principal, request.params.id));
    },
  );

  app.get(
    "/api/reports/:id/figures/:slot/records",
    {
      schema: {
        operationId: "listReportRecords",
        summary: "报告中一个数据背后的记录；已发布的报告给出发布时固定的记录",
        tags,
        params: exact({ id: Id, slot: Text }),
        querystring: exact({
          part: Type.Optional(Type.String({ maxLength: 200 })),
          publication: Type.Optional(Type.Integer({ minimum: 1 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
          after: Type.Optional(Type.String({ maxLength: 400 })),
        }),
        response: answers(200, ReportRecords),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const { id, slot } = request.params;
      return readWithWorld(services, principal.tenant, (tx, world) =>
        figureRecords(tx, world, principal, { report: id, slot, ...request.query }),
      );
    },
  );

  app.get(
    "/api/reports/:id/differences",
    {
      schema: {
        operationId: "getReportDifferences",
        summary: "发布以后数据的变化",
        tags,
        params: OneReport,
        querystring: exact({ publication: Type.Optional(Type.Integer({ minimum: 1 })) }),
        response: answers(200, DifferenceView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, (tx) =>
        reportDifferences(tx, principal, request.params.id, request.query.publication),
      );
    },
  );

  app.get(
    "/api/reports/:id/document",
    {
      schema: {
        operationId: "exportReport",
        summary: "导出公文（GB/T 9704—2012）：PDF、DOCX、HTML；统计表：XLSX",
        tags,
        params: OneReport,
        querystring: exact({ format: FormatText }),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { format } = request.query;
      const { report, filled } = await inTenant(pool, principal.tenant, async (tx) => {
        const found = await readReport(tx, principal, request.params.id);
        return { report: found, filled: await figuresOf(tx, found) };
      });
      const signedOn =
        report.publishedAt === null || report.state !== "published" ? null : localDate(report.publishedAt);
      const file = await reportFile(report.body, filled, format, () =>
        reportDocument(report.body, filled, { title: report.title, signedOn }, report.state !== "published"),
      );
      if (!file) throw new Problem("request.notAcceptable", { detail: "这份报告没有统计表，不能导出表格" });
      const name = encodeURIComponent(`${report.title.replaceAll("\n", "")}.${format}`);
      return reply
        .type(MEDIA_TYPES[format])
        .header("content-disposition", `${format === "html" ? "inline" : "attachment"}; filename*=UTF-8''${name}`)
        .send(Buffer.from(file));
    },
  );
};

/** Writing: paragraphs, head, figures of a draft. Every answer is the report's list entry with its new revision. */
export const reportDraftRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.post(
    "/api/reports",
    {
      schema: {
        operationId: "createReport",
        summary: "起草报告",
        tags,
        body: NewReportBody,
        response: answers(201, ReportItem),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const report = await changeInTenant(pool, principal.tenant, (tx) =>
        createReportInTx(tx, principal, request.body, now()),
      );
      return reply.code(201).send(itemOf(report));
    },
  );

  app.patch(
    "/api/reports/:id",
    {
      schema: {
        operationId: "editReportHead",
        summary: "修改标题、主送机关、署名",
        tags,
        params: OneReport,
        body: HeadBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { revision, ...change } = request.body;
      const at = { id: request.params.id, revision };
      return itemOf(
        await changeInTenant(pool, principal.tenant, (tx) => editHeadInTx(tx, principal, at, change, now())),
      );
    },
  );

  app.put(
    "/api/reports/:id/paragraphs/:paragraph",
    {
      schema: {
        operationId: "editParagraph",
        summary: "修改一段文字；数据用槽表示",
        tags,
        params: exact({ id: Id, paragraph: Text }),
        body: ParagraphBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { id, paragraph } = request.params;
      const at = { id, revision: request.body.revision };
      return itemOf(
        await changeInTenant(pool, principal.tenant, (tx) =>
          editParagraphInTx(tx, principal, at, paragraph, request.body.text, now()),
        ),
      );
    },
  );

  app.put(
    "/api/reports/:id/slots",
    {
      schema: {
        operationId: "putSlot",
        summary: "增加或者修改一个数据",
        tags,
        params: OneReport,
        body: SlotBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const at = { id: request.params.id, revision: request.body.revision };
      return itemOf(
        await changeInTenant(pool, principal.tenant, (tx) => putSlotInTx(tx, principal, at, request.body.slot, now())),
      );
    },
  );

  app.delete(
    "/api/reports/:id/slots/:slot",
    {
      schema: {
        operationId: "dropSlot",
        summary: "删去一个没有用到的数据",
        tags,
        params: exact({ id: Id, slot: Text }),
        querystring: RevisionBody,
        response: answers(200, ReportItem),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const at = { id: request.params.id, revision: request.query.revision };
      return itemOf(
        await changeInTenant(pool, principal.tenant, (tx) =>
          dropSlotInTx(tx, principal, at, request.params.slot, now()),
        ),
      );
    },
  );
};

/** From the writer's desk to the public: submit, sign or send back, publish, take up again. */
export const reportStepRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  const step = (path: string, operationId: string, summary: string, work: typeof submitReportInTx): void => {
    app.post(
      `/api/reports/:id/${path}`,
      {
        schema: {
          operationId,
          summary,
          tags,
          params: OneReport,
          body: RevisionBody,
          response: answers(200, ReportItem),
        },
      },
      async (request) => {
        const principal = signedIn(request);
        const at = { id: request.params.id, revision: request.body.revision };
        return itemOf(await changeInTenant(pool, principal.tenant, (tx) => work(tx, principal, at, now())));
      },
    );
  };
  step("submit", "submitReport", "送审", submitReportInTx);
  step("publish", "publishReport", "发布，数据和记录就此固定", publishReportInTx);

  const told = (
    path: string,
    operationId: string,
    summary: string,
    work: typeof approveReportInTx,
    body: typeof WordsBody,
  ): void => {
    app.post(
      `/api/reports/:id/${path}`,
      { schema: { operationId, summary, tags, params: OneReport, body, response: answers(200, ReportItem) } },
      async (request) => {
        const principal = signedIn(request);
        const at = { id: request.params.id, revision: request.body.revision };
        return itemOf(
          await changeInTenant(pool, principal.tenant, (tx) => work(tx, principal, at, request.body.words, now())),
        );
      },
    );
  };
  told("approve", "approveReport", "审签同意", approveReportInTx, WordsBody);
  told("send-back", "sendBackReport", "退回修改", sendBackReportInTx, ReasonBody);
  told("reopen", "reopenReport", "已发布的报告重新修改，原发布稿保留", reopenReportInTx, ReasonBody);
};
