import { buffer } from "node:stream/consumers";

import type { FastifyReply, FastifyRequest } from "fastify";

import type { Module } from "../http/modules.ts";
import { exact, Id, oneOf } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld } from "../matter/read.ts";
import { folderOf } from "./folder.ts";
import { loadFileInTx } from "./load.ts";
import { papersOf } from "./papers.ts";
import type { FiledExhibit } from "./papers.ts";
import { volumeOf } from "./volume.ts";

const Asked = exact({ id: Id, format: oneOf(["pdf", "zip"], "pdf 装订成一卷，zip 文件夹（含原件）") });

/** 卷宗: a closed matter as one volume, or as a folder. */
export const caseFileRoutes: Module = (services) => async (app) => {
  const { files, now } = services;
  const open = async ({ digest }: FiledExhibit) => (await files.read(digest)).stream;
  const read = async (exhibit: FiledExhibit): Promise<Uint8Array> => buffer(await open(exhibit));

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, format }: { readonly id: string; readonly format: "pdf" | "zip" },
  ): Promise<FastifyReply> {
    const principal = signedIn(request);
    const { source, related } = await changeWithWorld(services, principal.tenant, (tx, world) =>
      loadFileInTx(
        tx,
        { world, principal, now: now() },
        { id, address: request.ip, how: format === "pdf" ? "case-file" : "case-file.export" },
      ),
    );
    const papers = papersOf(source);
    const volume = await volumeOf(source, papers, related, read);
    const name = `${Object.values(source.matter.numbers)[0] ?? ""}${source.matter.title}案卷.${format}`;
    reply
      .header("cache-control", "private, no-store")
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return format === "pdf"
      ? reply.type("application/pdf").send(Buffer.from(volume))
      : reply.type("application/zip").send(folderOf(source, papers, volume, open));
  }

  app.get(
    "/api/matters/:id/case-file.:format",
    {
      schema: {
        operationId: "getCaseFile",
        summary: "卷宗：办结事项的封面、目录、文书、材料、办理过程和备考表",
        description: "页码连续编排；文件夹另含附件原件和带哈希值的全过程记录。调取留痕。",
        tags: ["matter"],
        params: Asked,
      },
    },
    (request, reply) => send(request, reply, request.params),
  );
};
