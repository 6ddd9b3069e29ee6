import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, Done, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { askExportInTx, removeExportInTx } from "./commands.ts";
import { getExport, listExports, openExportInTx } from "./queries.ts";
import { ExportBody, ExportItem } from "./schema.ts";

const One = exact({ id: Id });
const tags = ["export"];

/** Lists written into files: asked for, watched, fetched, taken away. Each account sees its own. */
export const listExportRoutes: Module = (services) => async (app) => {
  const { pool, exports, now } = services;

  app.post(
    "/api/list-exports",
    {
      schema: {
        operationId: "exportList",
        summary: "导出列表为 XLSX：后台进行，只含本人可见的，按本人所见脱敏",
        tags,
        body: ExportBody,
        response: answers(202, ExportItem),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const item = await changeWithWorld(services, principal.tenant, async (tx, world) => {
        const id = await askExportInTx(tx, { world, principal, now: now() }, request.body);
        return getExport(tx, principal, id);
      });
      return reply.code(202).send(item);
    },
  );

  app.get(
    "/api/list-exports",
    {
      schema: {
        operationId: "listExports",
        summary: "我的导出：进度和文件",
        tags,
        response: answers(200, Type.Array(ExportItem)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, (tx) => listExports(tx, principal));
    },
  );

  app.get(
    "/api/list-exports/:id/file",
    { schema: { operationId: "downloadExport", summary: "下载导出的文件；留痕", tags, params: One } },
    async (request, reply) => {
      const principal = signedIn(request);
      const { digest, title } = await changeInTenant(pool, principal.tenant, (tx) =>
        openExportInTx(tx, principal, request.params.id, now(), request.ip),
      );
      const { size, stream } = await exports.read(digest);
      return reply
        .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .header("content-length", size)
        .header("cache-control", "private, no-store")
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.xlsx`)}`)
        .send(stream);
    },
  );

  app.delete(
    "/api/list-exports/:id",
    {
      schema: {
        operationId: "removeExport",
        summary: "取消正在进行的导出，或者删除已完成的",
        tags,
        params: One,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const digest = await changeInTenant(pool, principal.tenant, (tx) =>
        removeExportInTx(tx, principal, request.params.id),
      );
      if (digest !== null) await exports.remove(digest);
      return reply.code(204).send(null);
    },
  );
};
