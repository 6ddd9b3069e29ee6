import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id, InstantText, Nullable } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { captureOf, insertExhibitInTx, KIND, openExhibitInTx, openRecordedInTx } from "./exhibits.ts";
import { isInline, mediaTypeOf } from "./media-type.ts";

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
  },
  { title: "UploadedExhibit" },
);

const ExhibitForm = Type.Object(
  {
    kind: Type.String({ pattern: KIND.source, description: "附件种类，须为所附字段接受的种类" }),
    capturedAt: Type.Optional(InstantText),
    capture: Type.Optional(Type.String()),
    file: Type.Unsafe<Blob>({ type: "string", format: "binary", tsType: "Blob" }),
  },
  { title: "ExhibitForm" },
);

/** Files: taken in first, then named by their id in the act that makes them part of a matter. */
export const exhibitRoutes: Module = (services) => async (app) => {
  const { pool, files, now } = services;

  app.post(
    "/api/exhibits",
    {
      config: { form: ExhibitForm },
      schema: {
        operationId: "uploadExhibit",
        summary: "上传附件；随后在办理动作中引用其 id",
        description:
          "multipart/form-data：kind（附件种类）、capturedAt（拍摄时间，可选）、capture（设备、坐标等 JSON，可选），最后是 file。",
        tags: ["exhibit"],
        response: answers(201, UploadedExhibit),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const part = await request.file();
      if (!part) throw new Problem("exhibit.empty", { detail: "没有收到文件" });
      const capture = captureOf(part.fields);
      let mediaType = "";
      const stored = await files.put(part.file, ({ size, head }) => {
        if (part.file.truncated) throw new Problem("exhibit.tooLarge");
        if (size === 0) throw new Problem("exhibit.empty");
        mediaType = getMediaType(head, part.filename);
      });
      const file = { ...stored, ...capture, name: part.filename, mediaType };
      const id = await changeInTenant(pool, principal.tenant, (tx) => insertExhibitInTx(tx, principal, file, now()));
      return reply.code(201).send({
        id,
        kind: capture.kind,
        name: part.filename,
        mediaType,
        size: stored.size,
        digest: stored.digest,
        sha256: stored.sha256,
        capturedAt: capture.capturedAt,
      });
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
          matter: Type.Optional({ ...Id, description: "经由的事项；其记录中已被更换的附件须说明" }),
        }),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { id } = request.params;
      const { matter } = request.query;
      const found = await changeWithWorld(services, principal.tenant, (tx, world) => {
        const viewer = { world, principal, now: now() };
        return matter === undefined
          ? openExhibitInTx(tx, viewer, id, request.ip)
          : openRecordedInTx(tx, viewer, { id, matter, address: request.ip });
      });
      const etag = `"${found.digest}"`;
      reply.header("etag", etag).header("cache-control", "private, max-age=0, must-revalidate");
      if (request.headers["if-none-match"] === etag) return reply.code(304).send();
      const { size, stream } = await files.read(found.digest);
      const shown = isInline(found.mediaType) && request.query.download !== true;
      return (
        reply
          .type(found.mediaType)
          .header("content-length", size)
          .header(
            "content-disposition",
            `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(found.name)}`,
          )
          // What a citizen sent in must not run in the office's page, whatever a browser makes of it.
          .header(
            "content-security-policy",
            "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'",
          )
          .send(stream)
      );
    },
  );
};

/** @throws Problem `exhibit.type` */
function getMediaType(head: Uint8Array, name: string): string {
  const type = mediaTypeOf(head, name);
  if (type === undefined) {
    throw new Problem("exhibit.type", { detail: `“${name}”的内容与名称不符，或不是允许的类型` });
  }
  return type;
}
