import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { exact, Id, oneOf } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { compose } from "./compose.ts";
import { loadInTx } from "./load.ts";
import type { Wanted } from "./load.ts";
import { FORMATS, Prints } from "./print.ts";
import type { Format } from "./print.ts";

const FormatText = oneOf(Object.keys(FORMATS) as Format[], "html 在页面中查看，pdf 打印，docx 编辑");
const Issued = exact({ id: Id, instrument: Id, format: FormatText });
const Draft = exact({ id: Id, instrument: Type.String({ maxLength: 100 }), format: FormatText });

/** Instruments (文书) as paper: as issued, the certificate of their service, and drafts before they are issued. */
export const instrumentRoutes: Module = (services) => async (app) => {
  const { now } = services;
  const prints = new Prints();

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, format }: { readonly id: string; readonly format: Format },
    wanted: Wanted,
  ): Promise<FastifyReply> {
    const principal = signedIn(request);
    const { issuance, office } = await changeWithWorld(services, principal.tenant, (tx, world) =>
      loadInTx(tx, { world, principal, now: now() }, id, wanted, request.ip),
    );
    const model = compose(issuance, office);
    const { bytes, etag } = await prints.get(model, format);
    reply.header("etag", etag).header("cache-control", "private, max-age=0, must-revalidate");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const name = `${model.title}${issuance.issued?.number ?? (issuance.issued ? "" : "（草稿）")}.${format}`;
    return (
      reply
        .type(FORMATS[format])
        .header(
          "content-disposition",
          `${format === "docx" ? "attachment" : "inline"}; filename*=UTF-8''${encodeURIComponent(name)}`,
        )
        // The page is text and style alone, shown in a frame of ours.
        .header(
          "content-security-policy",
          "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
        )
        .send(Buffer.from(bytes))
    );
  }

  app.get(
    "/api/matters/:id/instruments/:instrument.:format",
    {
      schema: {
        operationId: "printInstrument",
        summary: "文书：按制发时的内容打印",
        description: "制发后的更正不改变文书，只在文末注明。涉及个人信息的，查阅留痕。",
        tags: ["instrument"],
        params: Issued,
      },
    },
    (request, reply) => send(request, reply, request.params, { kind: "issued", id: request.params.instrument }),
  );

  app.get(
    "/api/matters/:id/receipts/:instrument.:format",
    {
      schema: {
        operationId: "printReceipt",
        summary: "送达回证：已登记送达的为登记内容，未送达的为空白回证",
        tags: ["instrument"],
        params: Issued,
      },
    },
    (request, reply) => send(request, reply, request.params, { kind: "receipt", id: request.params.instrument }),
  );

  app.get(
    "/api/matters/:id/drafts/:instrument.:format",
    {
      schema: {
        operationId: "printDraft",
        summary: "文书草稿：报批中或者尚未制发的，不编号",
        tags: ["instrument"],
        params: Draft,
      },
    },
    (request, reply) => send(request, reply, request.params, { kind: "draft", instrument: request.params.instrument }),
  );
};
