import type { Tx } from "../store/tx.ts";
import { Problem } from "../http/problem.ts";
import type { Report, ReportBody, ReportState } from "./model.ts";

interface Row {
  readonly id: string;
  readonly outline: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly state: ReportState;
  readonly revision: number;
  readonly body: ReportBody;
  readonly published: number;
  readonly publishedAt: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const COLUMNS = `id, outline, title, period_from as "from", period_to as "to", state, revision, body, published,
  published_at as "publishedAt", created_by as "createdBy", created_at as "createdAt", updated_at as "updatedAt"`;

const reportOf = ({ from, to, ...row }: Row): Report => ({ ...row, period: { from, to } });

/** @throws Problem `notFound` */
export async function getReport(tx: Tx, id: string, lock = false): Promise<Report> {
  const { rows } = await tx.query<Row & Record<string, unknown>>(
    `select ${COLUMNS} from report where tenant_id = $1 and id = $2 ${lock ? "for update" : ""}`,
    [tx.tenant, id],
  );
  if (!rows[0]) throw new Problem("notFound");
  return reportOf(rows[0]);
}

/** Newest first. */
export async function listReports(tx: Tx): Promise<Report[]> {
  const { rows } = await tx.query<Row & Record<string, unknown>>(
    `select ${COLUMNS} from report where tenant_id = $1 order by period_from desc, id desc limit 200`,
    [tx.tenant],
  );
  return rows.map(reportOf);
}

export type EventKind = "create" | "edit" | "submit" | "sendBack" | "approve" | "publish" | "reopen";

export interface ReportEvent {
  readonly revision: number;
  readonly kind: EventKind;
  readonly account: string;
  readonly name: string;
  readonly at: string;
  readonly words: string;
}

export async function insertReport(tx: Tx, report: Report, account: string): Promise<void> {
  await tx.query(
    `insert into report (tenant_id, id, outline, title, period_from, period_to, state, revision, body, created_by, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      tx.tenant,
      report.id,
      report.outline,
      report.title,
      report.period.from,
      report.period.to,
      report.state,
      report.revision,
      JSON.stringify(report.body),
      account,
      report.createdAt,
    ],
  );
  await logEvent(tx, report, "create", account, report.createdAt, "");
}

/** The next revision of a report, with who made it and the text as it now stands. */
export async function saveReport(
  tx: Tx,
  report: Report,
  kind: EventKind,
  account: string,
  at: string,
  words = "",
): Promise<Report> {
  const next: Report = { ...report, revision: report.revision + 1, updatedAt: at };
  await tx.query(
    `update report set title = $3, state = $4, revision = $5, body = $6, published = $7, published_at = $8, updated_at = $9
      where tenant_id = $1 and id = $2`,
    [
      tx.tenant,
      next.id,
      next.title,
      next.state,
      next.revision,
      JSON.stringify(next.body),
      next.published,
      next.publishedAt,
      at,
    ],
  );
  await logEvent(tx, next, kind, account, at, words);
  return next;
}

async function logEvent(
  tx: Tx,
  report: Report,
  kind: EventKind,
  account: string,
  at: string,
  words: string,
): Promise<void> {
  await tx.query(
    `insert into report_event (tenant_id, report_id, revision, kind, account_id, at, words, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.tenant,
      report.id,
      report.revision,
      kind,
      account,
      at,
      words,
      JSON.stringify({ title: report.title, ...report.body }),
    ],
  );
}

export async function eventsOf(tx: Tx, report: string): Promise<ReportEvent[]> {
  const { rows } = await tx.query<ReportEvent & Record<string, unknown>>(
    `select e.revision, e.kind, e.account_id as account, a.name, e.at, e.words from report_event e
       join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where e.tenant_id = $1 and e.report_id = $2 order by e.revision`,
    [tx.tenant, report],
  );
  return rows;
}
