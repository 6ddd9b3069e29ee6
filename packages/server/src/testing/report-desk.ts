import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import { instantOf } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import type { Principal } from "../account/principal.ts";
import { foundOffice } from "../demo/found-office.ts";
import type { Office } from "../demo/found-office.ts";
import {
  approveReportInTx,
  createReportInTx,
  editParagraphInTx,
  publishReportInTx,
  submitReportInTx,
} from "../report/commands.ts";
import type { NewReport } from "../report/commands.ts";
import { paragraphsOf } from "../report/model.ts";
import type { Report } from "../report/model.ts";
import { viewReport } from "../report/queries.ts";
import { seed000 } from "../reproduce/seed-000/seed.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { insertMatters } from "./matter-rows.ts";
import type { SampleMatter } from "./matter-rows.ts";

/** When the reports of these tests are written. */
export const NOW = instantOf("2025-02-12", 600);
const YEAR = { outline: "annual-report", from: "2024-01-01", to: "2024-12-31" };

/** A street with a small year of its own. */
export class Desk {
  readonly pool: Pool;
  readonly office: Office;
  constructor(pool: Pool, office: Office) {
    this.pool = pool;
    this.office = office;
  }

  static async open(pool: Pool, matters: readonly SampleMatter[] = YEAR_OF_RECORDS): Promise<Desk> {
    const desk = new Desk(pool, await foundOffice(pool, seed000.plan(newId()), { now: instantOf("2020-01-01") }));
    await desk.add(matters);
    return desk;
  }

  add(matters: readonly SampleMatter[]): Promise<string[]> {
    const street = { id: this.office.units["street"] ?? "", path: `/${this.office.units["street"]}/` };
    return insertMatters(
      this.pool,
      { id: this.office.tenant, units: { street, north: street, south: street, south1: street } },
      matters,
    );
  }

  as(role: RoleId): Principal {
    const unit = this.office.units["street"] ?? "";
    return {
      tenant: this.office.tenant,
      account: this.office.accounts[role] ?? "",
      kind: "person",
      name: role,
      login: role,
      unit,
      unitName: "南汇街道",
      grants: [{ role, unit, unitName: "南汇街道", path: `/${unit}/`, from: "2020-01-01", to: null }],
      mustChangePassword: false,
      passwordDaysLeft: null,
      hasSecondFactor: false,
      mustEnrol: false,
      delegators: [],
    };
  }

  change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return changeInTenant(this.pool, this.office.tenant, work);
  }

  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTenant(this.pool, this.office.tenant, work);
  }

  draft(asked: NewReport = YEAR, role: RoleId = "justice-assistant"): Promise<Report> {
    return this.change((tx) => createReportInTx(tx, this.as(role), asked, NOW));
  }

  view(report: Report, role: RoleId = "justice-assistant"): ReturnType<typeof viewReport> {
    return this.read((tx) => viewReport(tx, this.as(role), report.id));
  }

  edit(report: Report, paragraph: string, text: string): Promise<Report> {
    return this.change((tx) => editParagraphInTx(tx, this.as("justice-assistant"), report, paragraph, text, NOW));
  }

  /** Every paragraph left to people is written. */
  async written(): Promise<Report> {
    let report = await this.draft();
    for (const { id, hint } of paragraphsOf(report.body)) {
      if (hint !== undefined) report = await this.edit(report, id, "已按要求开展工作。");
    }
    return report;
  }

  async published(): Promise<Report> {
    const submitted = await this.change(async (tx) =>
      submitReportInTx(tx, this.as("justice-assistant"), await this.written(), NOW),
    );
    const approved = await this.change((tx) => approveReportInTx(tx, this.as("org-head"), submitted, "同意", NOW));
    return this.change((tx) => publishReportInTx(tx, this.as("office-head"), approved, NOW));
  }
}

export const repeat = (n: number, one: SampleMatter): SampleMatter[] => Array.from({ length: n }, () => one);
export const record = (procedure: string, on: string, facets: NonNullable<SampleMatter["facets"]>): SampleMatter => ({
  procedure,
  kind: "record",
  openedOn: on,
  closedOn: on,
  outcome: "registered",
  facets: { occurredOn: on, ...facets },
});
export const closed = (
  procedure: string,
  on: string,
  outcome: string,
  result: "success" | "failure",
  facets: NonNullable<SampleMatter["facets"]> = {},
): SampleMatter => ({
  procedure,
  openedOn: on,
  closedOn: on,
  outcome,
  result,
  facets: { filedOn: on, decidedOn: on, effectiveOn: on, ...facets },
});
const entered = (procedure: string, from: string, facets: NonNullable<SampleMatter["facets"]> = {}): SampleMatter => ({
  procedure,
  kind: "roster",
  openedOn: from,
  facets: { validFrom: from, ...facets },
});

/** At least one record of every register the outline asks. */
export const YEAR_OF_RECORDS: SampleMatter[] = [
  ...repeat(12, record("meeting-topic", "2024-03-01", { mode: "leadership", flagged: true })),
  record("meeting-topic", "2024-03-01", { mode: "leadership", flagged: false, category: "project" }),
  ...repeat(2, closed("administrative-dispute", "2024-04-01", "resolved", "success", { level: "high" })),
  ...repeat(3, record("study-session", "2024-05-01", { category: "theory", flagged: true })),
  entered("public-lawyer", "2024-06-01"),
  ...repeat(7, record("exam-result", "2024-06-01", { category: "certificate", mode: "sat", flagged: true })),
  entered("officer", "2024-07-01", { category: "enforcement", flagged: true, effectiveOn: "2024-07-01", person: "a" }),
  ...repeat(4, entered("team-member", "2023-07-01", { flagged: true })),
  ...repeat(2, entered("theme", "2023-07-01")),
  ...repeat(9, closed("ordinary-penalty", "2023-08-01", "executed", "success", { mode: "street" })),
  ...repeat(6, closed("ordinary-penalty", "2024-08-01", "executed", "success", { mode: "street" })),
  ...repeat(13, closed("warning", "2024-02-01", "averted", "success", { mode: "true", occurredOn: "2024-02-01" })),
  ...repeat(8, closed("complaint", "2023-02-01", "solved", "success", { category: "complaint" })),
  ...repeat(5, closed("complaint", "2024-02-01", "solved", "success", { category: "complaint" })),
  ...repeat(20, closed("mediation", "2024-02-01", "agreed", "success")),
  closed("mediation", "2024-02-01", "agreed", "success", { flagged: true }),
  ...repeat(5, closed("disclosure-item", "2024-02-01", "disclosed", "success")),
  ...repeat(
    3,
    closed("disclosure-request", "2024-02-01", "disclosed", "success", {
      dueOn: "2024-03-01",
      answeredOn: "2024-02-20",
    }),
  ),
  ...repeat(11, closed("legality-review", "2024-02-01", "lawful", "success")),
  ...repeat(4, closed("litigation", "2023-02-01", "lost", "failure")),
  ...repeat(2, closed("litigation", "2024-02-01", "won", "success")),
  ...repeat(2, record("court-hearing", "2024-02-01", { category: "deputy", flagged: true })),
];
