import type { Static } from "typebox";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, Id, LocalDateText, Nullable } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { noteLookInTx } from "../privacy/read-log.ts";
import { changeInTenant } from "../store/tx.ts";
import { CREDIT_TABLES, exportCreditInTx } from "./credit.ts";
import type { CreditAsked } from "./credit.ts";
import { csvFile, xlsxFile } from "./sheet-file.ts";

const tags = ["export"];

const TableParam = exact({ table: Type.Union([Type.Literal("credit-penalty"), Type.Literal("credit-permit")]) });
const asked = {
  from: { ...LocalDateText, description: "决定日期起" },
  to: { ...LocalDateText, description: "决定日期止" },
  organCode: Type.String({ minLength: 18, maxLength: 18, description: "本机关统一社会信用代码" }),
  audience: Type.Union([Type.Literal("platform"), Type.Literal("public")], {
    description: "platform：报送信用平台；public：对外公示，隐去证件号码，自然人姓名脱敏",
  }),
};
const CheckQuery = exact(asked);
const FileQuery = exact({ ...asked, format: Type.Union([Type.Literal("xlsx"), Type.Literal("csv")]) });

const CreditCheck = exact(
  {
    rows: Type.Integer({ description: "可以报送的条数" }),
    unreported: Type.Array(exact({ matter: Id, number: Nullable(Type.String()), says: Type.Array(Type.String()) }), {
      description: "缺项或者不合格式、不能报送的",
    }),
  },
  { title: "CreditCheck" },
);

/** 双公示: decisions as rows of the standard, checked before they leave. */
export const exportRoutes: Module = (services) => async (app) => {
  const { now } = services;

  const exported = (principal: ReturnType<typeof signedIn>, what: CreditAsked): ReturnType<typeof exportCreditInTx> => {
    return changeWithWorld(services, principal.tenant, (tx, world) =>
      exportCreditInTx(tx, world, principal, what, now()),
    );
  };

  app.get(
    "/api/exports/:table/check",
    {
      schema: {
        operationId: "checkCreditExport",
        summary: "双公示：可以报送的条数，不能报送的及其原因",
        tags,
        params: TableParam,
        querystring: CheckQuery,
        response: answers(200, CreditCheck),
      },
    },
    async (request): Promise<Static<typeof CreditCheck>> => {
      const { rows, unreported } = await exported(signedIn(request), { ...request.params, ...request.query });
      return { rows: rows.length, unreported: unreported.map((one) => ({ ...one, says: [...one.says] })) };
    },
  );

  app.get(
    "/api/exports/:table",
    {
      schema: {
        operationId: "exportCredit",
        summary: "双公示：按标准栏目导出（XLSX、CSV）；不合格的不导出",
        tags,
        params: TableParam,
        querystring: FileQuery,
      },
    },
    async (request, reply) => {
      const { format, ...query } = request.query;
      const { table } = request.params;
      const principal = signedIn(request);
      const { columns, rows } = await exported(principal, { table, ...query });
      const at = now();
      await changeInTenant(services.pool, principal.tenant, (tx) =>
        noteLookInTx(tx, {
          account: principal.account,
          at,
          what: "export.credit",
          reason: `双公示${CREDIT_TABLES[table]}，${rows.length} 行`,
          rows: rows.length,
          filter: { table, ...query },
          address: request.ip,
        }),
      );
      const file = format === "csv" ? csvFile(columns, rows) : await xlsxFile(CREDIT_TABLES[table], columns, rows);
      const name = encodeURIComponent(`双公示${CREDIT_TABLES[table]}_${query.from}_${query.to}.${format}`);
      return reply
        .type(
          format === "csv"
            ? "text/csv; charset=utf-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        )
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .send(file);
    },
  );
};
