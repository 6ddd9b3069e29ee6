import type { FastifyRequest } from "fastify";
import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id, InstantText, Nullable } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { KIND, openExhibitInTx, openRecordedInTx, SENT_DIGEST } from "./exhibits.ts";
import type { OpenedExhibit, Opening } from "./exhibits.ts";
import { isInline } from "./media-type.ts";
import { Previews } from "./preview.ts";
import { receiveExhibit } from "./receive.ts";
import { Findings, Scan } from "./schema.ts";

/** What a citizen sent in must not run in the office's page, whatever a browser makes of it. */
const SANDBOX = {
  "content-security-policy": "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'",
  "x-content-type-options": "nosniff",
} as const;

const Through = Type.Optional({ ...Id, description: "经由的事项；其记录中已被更换的附件须说明" });

const UploadedExhibit = exact(
  {
    id: Id,
    kind: Type.String(),
    name: Type.String(),
    mediaType: Type.String(),
    size: Type.Integer(),
    digest: Type.String({ description: "sm3:…" }),
    sha256: Type.String(),
    capturedAt: Nullable(InstantText),
    findings: Findings,
    scan: Scan,
  },
  { title: "UploadedExhibit" },
);

const ExhibitForm = Type.Object(
  {
    kind: Type.String({ pattern: KIND.source, description: "附件种类，须为所附字段接受的种类" }),
    capturedAt: Type.Optional(InstantText),
    capture: Type.Optional(Type.String()),
    digest: Type.Optional(
      Type.String({ pattern: SENT_DIGEST.source, description: "发送前计算的摘要值，与收到的核对" }),
    ),
    file: Type.Unsafe<Blob>({ type: "string", format: "binary", tsType: "Blob" }),
  },
  { title: "ExhibitForm" },
);

/** Files: taken in first, then named by their id in the act that makes them part of a matter. */
export const exhibitRoutes: Module = (services) => async (app) => {
  const { pool, files, now } = services;
  const previews = new Previews(pool, files, services.previews);
  const open = (
    request: FastifyRequest<{ Params: { id: string } }>,
    matter: string | undefined,
    how: Opening,
  ): Promise<OpenedExhibit> => {
    const principal = signedIn(request);
    const { id } = request.params;
    return changeWithWorld(services, principal.tenant, (tx, world) => {
      const viewer = { world, principal, now: now() };
      const through = { id, address: request.ip, how };
      return matter === undefined
        ? openExhibitInTx(tx, viewer, through)
        : openRecordedInTx(tx, viewer, { ...through, matter });
    });
  };

  app.post(
    "/api/exhibits",
    {
      config: { form: ExhibitForm },
      schema: {
        operationId: "uploadExhibit",
        summary: "上传附件；随后在办理动作中引用其 id",
        description:
          "multipart/form-data：kind（附件种类）、capturedAt（拍摄时间，可选）、capture（设备、坐标等 JSON，可选）、digest（发送前的摘要值，可选），最后是 file。",
        tags: ["exhibit"],
        response: answers(201, UploadedExhibit),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const part = await request.file();
      if (!part) throw new Problem("exhibit.empty", { detail: "没有收到文件" });
      const { id, kind, name, mediaType, size, digest, sha256, capturedAt, findings, scan } = await receiveExhibit(
        services,
        principal,
        part,
        request.ip,
      );
      const uploaded = { id, kind, name, mediaType, size, digest, sha256, capturedAt, findings: [...findings], scan };
      return reply.code(201).send(uploaded);
    },
  );

  app.get(
    "/api/exhibits/:id",
    {
      schema: {
        operationId: "downloadExhibit",
        summary: "附件原件；查阅留痕",
        tags: ["exhibit"],
        params: exact({ id: Id }),
        querystring: exact({
          download: Type.Optional(Type.Boolean({ description: "保存而不是在页面中显示" })),
          matter: Through,
        }),
      },
    },
    async (request, reply) => {
      const { download, matter } = request.query;
      const found = await open(request, matter, download === true ? "exhibit.download" : "exhibit");
      const etag = `"${found.digest}"`;
      reply.header("etag", etag).header("cache-control", "private, max-age=0, must-revalidate");
      if (request.headers["if-none-match"] === etag) return reply.code(304).send();
      const { size, stream } = await files.read(found.digest);
      const shown = found.plain && isInline(found.mediaType) && download !== true;
      return reply
        .type(found.mediaType)
        .headers(SANDBOX)
        .header("content-length", size)
        .header(
          "content-disposition",
          `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(found.name)}`,
        )
        .send(stream);
    },
  );

  app.get(
    "/api/exhibits/:id/preview",
    {
      schema: {
        operationId: "previewExhibit",
        summary: "图片附件的预览：重新编码，去掉拍摄信息，不改动原件；查看留痕",
        tags: ["exhibit"],
        params: exact({ id: Id }),
        querystring: exact({ matter: Through }),
      },
    },
    async (request, reply) => {
      const found = await open(request, request.query.matter, "exhibit.preview");
      const etag = `"${found.digest}-preview"`;
      reply.header("etag", etag).header("cache-control", "private, max-age=0, must-revalidate");
      if (request.headers["if-none-match"] === etag) return reply.code(304).send();
      const { size, stream } = await previews.of(signedIn(request).tenant, found);
      return reply.type("image/webp").headers(SANDBOX).header("content-length", size).send(stream);
    },
  );
};
