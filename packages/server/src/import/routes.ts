import { Readable } from "node:stream";

import type { FastifyRequest } from "fastify";
import Type from "typebox";

import { BOUNDS } from "../http/limits.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readSheetFile } from "./read-file.ts";
import { runImport } from "./run-import.ts";
import { targetOf } from "./target.ts";
import { templateOf } from "./template.ts";

export const LineProblemSchema = exact(
  {
    line: Type.Integer({ description: "行号，与表格软件中显示的一致" }),
    column: Type.String({ description: "列名；空为整行" }),
    says: Type.String(),
    rules: Type.Array(Type.String(), { description: "依据" }),
  },
  { title: "LineProblem" },
);
const ImportReportSchema = exact(
  {
    lines: Type.Integer(),
    accepted: Type.Integer(),
    repeated: Type.Integer(),
    committed: Type.Boolean(),
    opened: Type.Array(exact({ line: Type.Integer(), id: Id, title: Type.String() }), {
      description: "导入登记的前若干件",
    }),
    problems: Type.Array(LineProblemSchema),
    unknownColumns: Type.Array(Type.String()),
  },
  { title: "ImportReport" },
);

export const ImportForm = Type.Object(
  { file: Type.Unsafe<Blob>({ type: "string", format: "binary", tsType: "Blob" }) },
  { title: "ImportForm" },
);

const Target = exact({ procedure: Text });
const WhichAct = { act: Type.Optional(Type.String({ maxLength: 64, description: "登记动作；默认该程序的第一个" })) };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lines between two reports of progress. */
const STEP = 50;

export async function fileOf(request: FastifyRequest): Promise<{ bytes: Buffer; name: string }> {
  const part = await request.file({ limits: { fileSize: BOUNDS.importBytes } });
  if (!part) throw new Problem("exhibit.empty", { detail: "没有收到文件" });
  return { bytes: await part.toBuffer(), name: part.filename };
}

/** Opening many matters from a spreadsheet: first what is wrong with it, line by line; then all of it or nothing. */
export const importRoutes: Module = (services) => async (app) => {
  const { door } = services;

  app.get(
    "/api/imports/:procedure/template",
    {
      schema: {
        operationId: "downloadTemplate",
        summary: "导入模板（XLSX）",
        tags: ["import"],
        produces: [XLSX],
        params: Target,
        querystring: exact(WhichAct),
      },
    },
    async (request, reply) => {
      const target = await targetOf(door, signedIn(request), request.params.procedure, request.query.act);
      const name = encodeURIComponent(`${target.definition.title}导入模板.xlsx`);
      return reply
        .type(XLSX)
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .send(await templateOf(target.definition, target.act));
    },
  );

  app.post(
    "/api/imports/:procedure",
    {
      config: { form: ImportForm },
      schema: {
        operationId: "importMatters",
        summary: "导入事项：dryRun 只检查；正式导入时全部成功或一行不入",
        description: "Accept: application/x-ndjson 时逐行答复进度 {done, of}，最后一行为结果。",
        tags: ["import"],
        params: Target,
        querystring: exact({ ...WhichAct, dryRun: Type.Optional(Type.Boolean({ default: true })) }),
        response: answers(200, ImportReportSchema),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const target = await targetOf(door, principal, request.params.procedure, request.query.act);
      const { bytes, name } = await fileOf(request);
      const sheet = await readSheetFile(bytes, name);
      const order = { principal, ...target, bytes, sheet, dryRun: request.query.dryRun !== false };
      if (request.headers.accept !== "application/x-ndjson") return runImport(door, order);
      const stream = new Readable({ read: () => undefined });
      const say = (line: unknown): boolean => stream.push(`${JSON.stringify(line)}\n`);
      const onProgress = (done: number, of: number): void => {
        if (done % STEP === 0 || done === of) say({ done, of });
      };
      runImport(door, { ...order, onProgress })
        .then((report) => {
          say(report);
          stream.push(null);
        })
        .catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
      // A stream is sent as it is; the route's schema is that of the plain answer.
      return reply.type("application/x-ndjson; charset=utf-8").send(stream as never) as never;
    },
  );
};
