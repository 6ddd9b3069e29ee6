import Type from "typebox";

import { xlsxFile } from "../export/sheet-file.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { fileOf, ImportForm, LineProblemSchema } from "../import/routes.ts";
import { readSheetFile } from "../import/read-file.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { checkStaffFile, importStaffInTx, preparePasswords, STAFF_COLUMNS } from "./import-staff.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const StaffImport = exact(
  {
    lines: Type.Integer(),
    accepted: Type.Integer({ description: "可以开立的，或已开立的账号" }),
    committed: Type.Boolean(),
    problems: Type.Array(LineProblemSchema),
    unknownColumns: Type.Array(Type.String()),
    accounts: Type.Array(exact({ name: Type.String(), login: Type.String(), password: Type.String() }), {
      description: "初始密码，只在开立时答复这一次",
    }),
  },
  { title: "StaffImport" },
);

/** Opening many accounts from a spreadsheet: first what is wrong with it, line by line; then all of it or nothing.
 * The accounts hold no role: those are the security administrator's to give. */
export const staffImportRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/staff/template",
    {
      schema: {
        operationId: "downloadStaffTemplate",
        summary: "账号导入模板（XLSX）",
        tags: ["account"],
        produces: [XLSX],
      },
    },
    async (_request, reply) => {
      const columns = Object.values(STAFF_COLUMNS).map(({ title, required }) => {
        const code = required ? `${title}*` : title;
        return { code, title: code };
      });
      const name = encodeURIComponent("账号导入模板.xlsx");
      return reply
        .type(XLSX)
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .send(await xlsxFile("账号", columns, []));
    },
  );

  app.post(
    "/api/staff/import",
    {
      config: { form: ImportForm },
      schema: {
        operationId: "importStaff",
        summary: "导入账号（系统管理员），都没有角色：dryRun 只检查；正式导入时全部成功或一个不开",
        tags: ["account"],
        querystring: exact({ dryRun: Type.Optional(Type.Boolean({ default: true })) }),
        response: answers(200, StaffImport),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { bytes, name } = await fileOf(request);
      const sheet = await readSheetFile(bytes, name);
      const checked = await inTenant(pool, principal.tenant, (tx) => checkStaffFile(tx, sheet));
      const report = {
        lines: sheet.rows.length,
        accepted: checked.good.length,
        committed: false,
        problems: [...checked.problems],
        unknownColumns: [...checked.unknownColumns],
        accounts: [],
      };
      if (request.query.dryRun !== false) return report;
      if (checked.problems.length > 0) {
        throw new Problem("import.refused", { detail: `有${checked.problems.length}处错误，没有开立任何账号` });
      }
      const prepared = await preparePasswords(checked.good);
      const accounts = await changeInTenant(pool, principal.tenant, (tx) =>
        importStaffInTx(tx, principal, prepared, now()),
      );
      return { ...report, committed: true, accounts };
    },
  );
};
