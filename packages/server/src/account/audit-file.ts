import type { Static } from "typebox";

import { csvFile } from "../export/sheet-file.ts";
import type { FileRow } from "../export/sheet-file.ts";
import type { LogName } from "./audit-log.ts";
import type { AdminEventItem, LoginEventItem, ReadEventItem } from "./schema.ts";

/** What somebody looked at. */
const READ_WHAT: Readonly<Record<string, string>> = {
  matter: "事项",
  exhibit: "材料",
  "exhibit.preview": "材料（预览）",
  "exhibit.download": "材料（下载）",
  instrument: "文书",
  "case-file": "案卷",
  "case-file.export": "案卷（含原件）",
  proof: "证明文件",
  dealings: "当事人往来",
  reveal: "查看完整信息",
  "export.list": "导出列表",
  "export.fetch": "下载导出文件",
  "export.credit": "双公示导出",
  "search.number": "按号码查找",
};

const BEIJING = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "medium",
});
const moment = (at: string): string => BEIJING.format(new Date(at));
const written = (value: unknown): string => (value === null || value === undefined ? "" : JSON.stringify(value));

const ROWS = {
  admin: (row: Static<typeof AdminEventItem>): FileRow => ({
    时间: moment(row.at),
    操作人: row.account.name,
    操作: row.title,
    对象: row.subjectName ?? row.subject,
    理由: row.reason,
    变更前: written(row.before),
    变更后: written(row.after),
  }),
  login: (row: Static<typeof LoginEventItem>): FileRow => ({
    时间: moment(row.at),
    登录名: row.login,
    姓名: row.account?.name ?? "",
    结果: row.title,
    地址: row.address ?? "",
    终端: row.agent ?? "",
  }),
  read: (row: Static<typeof ReadEventItem>): FileRow => ({
    时间: moment(row.at),
    查阅人: row.account.name,
    内容: READ_WHAT[row.what] ?? row.what,
    事项编号: row.number ?? row.matter ?? "",
    项目: row.field ?? "",
    理由: row.reason,
    行数: row.rows === null ? "" : String(row.rows),
    条件: written(row.filter),
    地址: row.address ?? "",
  }),
} as const satisfies { readonly [L in LogName]: (row: never) => FileRow };

const COLUMNS: Readonly<Record<LogName, readonly string[]>> = {
  admin: ["时间", "操作人", "操作", "对象", "理由", "变更前", "变更后"],
  login: ["时间", "登录名", "姓名", "结果", "地址", "终端"],
  read: ["时间", "查阅人", "内容", "事项编号", "项目", "理由", "行数", "条件", "地址"],
};

/** A log as a file that a spreadsheet opens with nothing to run. */
export function auditFile(log: LogName, items: readonly unknown[]): Buffer {
  const rowOf = ROWS[log] as (row: unknown) => FileRow;
  return csvFile(
    COLUMNS[log].map((title) => ({ code: title, title })),
    items.map(rowOf),
  );
}
