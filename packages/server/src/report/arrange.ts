import type { CitedFigure } from "@fadu/engine/definition/indicator.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { sightOf, visible } from "../account/visibility.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { isSaid, requireRight, takeReport } from "./commands.ts";
import type { At } from "./commands.ts";
import type { Report, ReportSection } from "./model.ts";
import { saveReport } from "./store.ts";

/** A figure to cite: with its value and source, or with the entry of 上级考评结果 that has them. */
export type Citation =
  Omit<CitedFigure, "entry"> | (Pick<CitedFigure, "id" | "title" | "unit"> & { readonly entry: string });

/**
 * Puts somebody else's figure into the report, or changes it. It is printed as cited, never as computed.
 *
 * @throws Problem `name.taken` for the id of a computed figure, `request.notAcceptable` for a day to come, `notFound` for an
 * entry the writer may not see
 */
export async function citeInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  at: At,
  citation: Citation,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  const { body } = report;
  if (body.slots.some(({ id }) => id === citation.id)) throw new Problem("name.taken");
  const cited = "entry" in citation ? await readEntry(tx, world, principal, citation) : citation;
  if (cited.on > localDate(now)) throw new Problem("request.notAcceptable", { detail: "引用数据的日期不能晚于今天" });
  // Its place, and so the number of its note, stays when it is changed.
  const former = body.cited ?? [];
  const next = former.some(({ id }) => id === cited.id)
    ? former.map((one) => (one.id === cited.id ? cited : one))
    : [...former, cited];
  return saveReport(tx, { ...report, body: { ...body, cited: next } }, "edit", principal.account, now);
}

/** @throws Problem `inUse` while the text prints it */
export async function dropCitationInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  figure: string,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  const { body } = report;
  const cited = body.cited ?? [];
  if (!cited.some(({ id }) => id === figure)) throw new Problem("notFound");
  if (isSaid(body, figure)) throw new Problem("inUse", { detail: "文中还在使用这个数据" });
  const next = { ...body, cited: cited.filter(({ id }) => id !== figure) };
  return saveReport(tx, { ...report, body: next }, "edit", principal.account, now);
}

async function readEntry(
  tx: Tx,
  world: World,
  principal: Principal,
  { id, title, unit, entry }: Extract<Citation, { entry: string }>,
): Promise<CitedFigure> {
  const row = await tx.db
    .selectFrom("matter as m")
    .where("m.tenant_id", "=", tx.tenant)
    .where("m.id", "=", entry)
    .where("m.procedure", "=", "outside-score")
    .where(visible(sightOf(world, principal)))
    .select(["m.values", "m.result"])
    .executeTakeFirst();
  if (!row || row.result === "void") throw new Problem("notFound");
  const values = row.values as Readonly<Record<string, unknown>>;
  const value = values["score"] ?? values["rank"];
  if (typeof value !== "number")
    throw new Problem("request.notAcceptable", { detail: "这条考评结果没有得分和名次，不能作数据引用" });
  const [issuer, document, on] = [values["issuer"], values["document"], values["announcedOn"]].map(String);
  return { id, title, unit, value, source: `${issuer ?? ""}《${document ?? ""}》`, on: on ?? "", entry };
}

/**
 * Puts the parts of a report, or the sections of one part, into another order; numbers follow from the places.
 *
 * @throws Problem `request.notAcceptable` unless the order names each of them once
 */
export async function orderSectionsInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  asked: { readonly parent?: string; readonly order: readonly string[] },
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  const arranged = (sections: readonly ReportSection[]): ReportSection[] => {
    const byId = new Map(sections.map((section) => [section.id, section]));
    const next = asked.order.flatMap((id) => byId.get(id) ?? []);
    if (next.length !== sections.length || asked.order.length !== sections.length) {
      throw new Problem("request.notAcceptable", { detail: "请列出每一部分，各一次" });
    }
    return next;
  };
  const { parent } = asked;
  const inside = (section: ReportSection): ReportSection =>
    section.id === parent
      ? { ...section, sections: arranged(section.sections) }
      : { ...section, sections: section.sections.map(inside) };
  const sections = parent === undefined ? arranged(report.body.sections) : report.body.sections.map(inside);
  if (parent !== undefined && !hasSection(report.body.sections, parent)) throw new Problem("notFound");
  return saveReport(tx, { ...report, body: { ...report.body, sections } }, "edit", principal.account, now);
}

const hasSection = (sections: readonly ReportSection[], id: string): boolean =>
  sections.some((section) => section.id === id || hasSection(section.sections, id));
