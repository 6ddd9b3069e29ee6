import { resolveFonts } from "@fadu/documents/fonts.ts";
import type { FontRole } from "@fadu/documents/fonts.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { Prints } from "../instrument/print.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { changeOfficeInTx, getOffice, officeHistory } from "./commands.ts";
import { samplePaper } from "./sample.ts";
import { OfficeBody, OfficeView, PAPERS, PreviewBody } from "./schema.ts";

const PDF = "application/pdf";

/** What each face prints (GB/T 9704—2012 5.2.2, 7.2, 7.3). */
const USES: Readonly<Record<FontRole, string>> = {
  body: "正文（仿宋）",
  title: "发文机关标志、标题（小标宋）",
  hei: "一级标题（黑体）",
  kai: "二级标题（楷体）",
  song: "页码（宋体）",
};

/** How the office calls itself on paper. The system administrator's, with a reason each time. */
export const officeRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;
  const prints = new Prints();
  let faces: { use: string; family: string; customary: boolean }[] | undefined;
  /** Looked for once: fonts are installed with the server. */
  const facesHere = () =>
    (faces ??= Object.entries(resolveFonts()).map(([role, { families, origin }]) => ({
      use: USES[role as FontRole],
      family: families[0] ?? "",
      customary: origin === "host",
    })));

  app.get(
    "/api/office",
    {
      schema: {
        operationId: "getOffice",
        summary: "机关名称、代字、版头和打印字体（系统管理员）",
        tags: ["office"],
        response: answers(200, OfficeView),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const [office, history] = await inTenant(pool, principal.tenant, async (tx) => [
        await getOffice(tx),
        await officeHistory(tx),
      ]);
      return { ...office, faces: facesHere(), history };
    },
  );

  app.put(
    "/api/office",
    {
      schema: {
        operationId: "changeOffice",
        summary: "修改机关名称、代字和版头（系统管理员）；已制发的文书仍按制发时的名称打印",
        tags: ["office"],
        body: OfficeBody,
        response: answers(200, OfficeView),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      // Kept only if it can be printed: every document from now on has this head.
      for (const paper of PAPERS) await prints.get(samplePaper({ ...request.body, paper }, localDate(now())), "pdf");
      const [office, history] = await changeInTenant(pool, principal.tenant, async (tx) => [
        await changeOfficeInTx(tx, principal, request.body, now()),
        await officeHistory(tx),
      ]);
      return { ...office, faces: facesHere(), history };
    },
  );

  app.post(
    "/api/office/sample",
    {
      schema: {
        operationId: "previewOffice",
        summary: "按填写的名称、代字和版头打印样张（系统管理员）",
        tags: ["office"],
        produces: [PDF],
        body: PreviewBody,
      },
    },
    async (request, reply) => {
      const { bytes } = await prints.get(samplePaper(request.body, localDate(now())), "pdf");
      return reply.type(PDF).send(Buffer.from(bytes));
    },
  );
};
