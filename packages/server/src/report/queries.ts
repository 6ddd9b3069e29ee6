import { titlesShown } from "../matter/titles-shown.ts";
import type { OutlineTable } from "@fadu/engine/definition/indicator.ts";
import type { Static } from "typebox";

import type { Principal } from "../account/principal.ts";
import { sightOf, visible } from "../account/visibility.ts";
import { Problem } from "../http/problem.ts";
import { figureView, explained, records } from "../indicator/queries.ts";
import { periodWords } from "../indicator/period.ts";
import { readKnown } from "../indicator/registry.ts";
import type { RecordView } from "../indicator/schema.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { checkReport } from "./checks.ts";
import { mayRead } from "./commands.ts";
import { differencesSince } from "./differences.ts";
import { chineseNumeral, numbered } from "./document.ts";
import { askedBy, fillBody } from "./figures.ts";
import { frozenFigures, frozenParts } from "./freeze.ts";
import { REPORT_STATES } from "./model.ts";
import type { Report, ReportParagraph, ReportSection } from "./model.ts";
import { findOutline } from "./outlines.ts";
import type { ReportRecords, ReportView, DifferenceView } from "./schema.ts";
import { eventsOf, getReport, listReports } from "./store.ts";
import { renderTable } from "./table.ts";
import { printSlot, renderText } from "./text.ts";
import type { Filled, FilledSlots, RenderedPiece } from "./text.ts";

/** @throws Problem `notFound`, also to who may not read it */
export async function readReport(tx: Tx, principal: Principal, id: string): Promise<Report> {
  const report = await getReport(tx, id);
  if (!mayRead(principal, report.outline)) throw new Problem("notFound");
  return report;
}

export interface ReportItem {
  readonly id: string;
  readonly outline: string;
  readonly title: string;
  readonly period: string;
  readonly state: { readonly id: string; readonly title: string };
  readonly revision: number;
  readonly published: number;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
}

export const itemOf = (report: Report): ReportItem => ({
  id: report.id,
  outline: report.outline,
  title: report.title,
  period: periodWords(report.period),
  state: { id: report.state, title: REPORT_STATES[report.state] },
  revision: report.revision,
  published: report.published,
  publishedAt: report.publishedAt,
  updatedAt: report.updatedAt,
});

export async function readableReports(tx: Tx, principal: Principal): Promise<ReportItem[]> {
  return (await listReports(tx)).filter((report) => mayRead(principal, report.outline)).map(itemOf);
}

/**
 * Figures of a report as its reader sees them: frozen while it stands published, computed from the records otherwise.
 */
export async function figuresOf(tx: Tx, report: Report): Promise<FilledSlots> {
  const live = await fillBody(tx, report.body, report.period, await readKnown(tx));
  if (report.state !== "published") return live;
  const frozen = await frozenFigures(tx, report.id, report.published);
  const bySlot = new Map(frozen.map((figure) => [figure.slot, figure]));
  return new Map(
    [...live].map(([id, filled]) => {
      const figure = bySlot.get(id);
      return [
        id,
        figure && filled.slot
          ? { ...filled, title: figure.title, unit: figure.unit, value: { ok: true, value: figure.value } }
          : filled,
      ];
    }),
  );
}

/** A report with its text, figures, checks and history. */
export async function viewReport(tx: Tx, principal: Principal, id: string): Promise<Static<typeof ReportView>> {
  const report = await readReport(tx, principal, id);
  const filled = await figuresOf(tx, report);
  const { body } = report;
  const outline = findOutline(report.outline);
  return {
    ...itemOf(report),
    from: report.period.from,
    to: report.period.to,
    addressee: body.addressee,
    organ: body.organ,
    preamble: body.preamble.map((p) => paragraphView(p, filled)),
    sections: body.sections.map((section, i) => sectionView(section, 1, i + 1, filled)),
    figures: [...filled.values()].map((figure) => filledView(figure, report)),
    checks: checkReport(body, report.period, filled).map(({ kind, level, says, paragraph, slots }) => ({
      kind,
      level,
      says,
      paragraph: paragraph ?? null,
      slots: [...(slots ?? [])],
    })),
    due: outline?.due
      ? { report: dueOn(report, outline.due.report), publish: dueOn(report, outline.due.publish) }
      : null,
    basis: [...(outline?.basis ?? [])],
    may: rightsOf(principal, report),
    events: (await eventsOf(tx, id)).map(({ revision, kind, account, name, at, words }) => ({
      revision,
      kind,
      by: { id: account, name },
      at,
      words,
    })),
  };
}

const dueOn = (report: Report, monthDay: string | undefined): string | null =>
  monthDay === undefined ? null : `${Number(report.period.to.slice(0, 4)) + 1}-${monthDay}`;

type FilledView = Static<typeof ReportView>["figures"][number];

function filledView(figure: Filled, report: Report): FilledView {
  const { value, title, unit } = figure;
  const printed = printSlot(figure);
  const shown = {
    title,
    unit,
    figure: value.ok ? figureView(value.value, figure.slot?.print) : null,
    printed: printed.ok ? printed.text : "",
    problem: value.ok ? null : value.problem,
  };
  if (figure.cited) {
    const { id, source, on, entry } = figure.cited;
    const cited = { note: figure.note, source, on, entry: entry ?? null };
    return { slot: id, indicator: "", from: on, to: on, period: "引用", marked: true, cited, ...shown };
  }
  const { slot } = figure;
  const { period } = askedBy(slot, report.period);
  return {
    slot: slot.id,
    indicator: slot.indicator,
    from: period.from,
    to: period.to,
    period: slot.period.kind === "snapshot" ? periodWords({ from: "0001-01-01", to: period.to }) : periodWords(period),
    marked: slot.period.kind !== "year",
    cited: null,
    ...shown,
  };
}

function rightsOf(principal: Principal, report: Report): { write: boolean; sign: boolean; publish: boolean } {
  const roles = findOutline(report.outline)?.roles;
  const holds = (wanted: readonly string[] = []): boolean => principal.grants.some(({ role }) => wanted.includes(role));
  return { write: holds(roles?.write), sign: holds(roles?.sign), publish: holds(roles?.publish) };
}

type ParagraphView = Static<typeof ReportView>["preamble"][number];
type SectionView = Static<typeof ReportView>["sections"][number];

type PieceView = ParagraphView["pieces"][number];

const pieceView = (piece: RenderedPiece): PieceView => ({
  text: piece.text,
  slot: piece.kind === "figure" ? piece.slot : null,
  problem: piece.kind === "figure" ? (piece.problem ?? null) : null,
  note: piece.kind === "figure" ? (piece.note ?? null) : null,
});

function tableView(table: OutlineTable, filled: FilledSlots): NonNullable<ParagraphView["table"]> {
  const { head, rows, ...named } = renderTable(table, filled);
  const cells = (given: typeof head): { pieces: PieceView[]; colSpan: number; rowSpan: number }[][] =>
    given.map((row) => row.map((cell) => ({ ...cell, pieces: cell.pieces.map(pieceView) })));
  return { ...named, head: cells(head), rows: cells(rows) };
}

function paragraphView({ id, text, hint, table }: ReportParagraph, filled: FilledSlots): ParagraphView {
  const { pieces, problems } = renderText(text, filled);
  return {
    id,
    text,
    hint: hint ?? null,
    pieces: pieces.map(pieceView),
    table: table ? tableView(table, filled) : null,
    problems: problems.map(({ raw, says }) => `${raw}：${says}`),
  };
}

function sectionView(section: ReportSection, depth: number, place: number, filled: FilledSlots): SectionView {
  return {
    id: section.id,
    depth,
    number: depth === 1 ? `${chineseNumeral(place)}、` : numbered("", depth, place),
    heading: section.heading,
    required: section.required,
    paragraphs: section.paragraphs.map((p) => paragraphView(p, filled)),
    sections: section.sections.map((child, i) => sectionView(child, depth + 1, i + 1, filled)),
  };
}

export interface RecordsAsked {
  readonly report: string;
  readonly slot: string;
  readonly part?: string;
  readonly publication?: number;
  readonly limit?: number;
  readonly after?: string;
}

/**
 * The records behind a figure of a report: those it was published with, or those it counts now. Records the viewer may not
 * see are counted and left out.
 */
export async function figureRecords(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: RecordsAsked,
): Promise<Static<typeof ReportRecords>> {
  const report = await readReport(tx, principal, asked.report);
  const slot = report.body.slots.find(({ id }) => id === asked.slot);
  const publication = asked.publication ?? (report.state === "published" ? report.published : undefined);
  if (publication !== undefined) return frozenRecords(tx, world, principal, report, asked, publication);
  if (!slot) throw new Problem("notFound");
  const { indicator, period, where } = askedBy(slot, report.period);
  const { report: _report, slot: _slot, publication: _publication, ...page } = asked;
  const live = await records(tx, world, principal, { indicator, ...period, ...(where ? { where } : {}), ...page });
  return { ...live, frozen: false };
}

async function frozenRecords(
  tx: Tx,
  world: World,
  principal: Principal,
  report: Report,
  asked: RecordsAsked,
  publication: number,
): Promise<Static<typeof ReportRecords>> {
  const parts = await frozenParts(tx, report.id, publication, asked.slot);
  const part = asked.part === undefined ? parts[0] : parts.find((p) => p.part === asked.part);
  if (!part) throw new Problem("notFound");
  const limit = asked.limit ?? 50;
  const start = asked.after === undefined ? 0 : Number(asked.after);
  if (!Number.isSafeInteger(start) || start < 0) throw new Problem("cursor.invalid");
  const seen = await visibleAmong(tx, world, principal, part.matters);
  const shown = part.matters
    .map((id, i) => ({ id, revision: part.revisions?.[i] ?? null }))
    .filter(({ id }) => seen.has(id));
  const masked =
    (await readKnown(tx)).indicators.get(report.body.slots.find(({ id }) => id === asked.slot)?.indicator ?? "")
      ?.sensitive === true;
  return {
    parts: parts.map(({ part: key, title }) => ({ key, title })),
    items: shown.slice(start, start + limit).flatMap(({ id, revision }, i) => {
      const row = seen.get(id);
      if (!row) return [];
      const full = { ...row, revision, day: null, adds: 1 };
      return [masked ? { ...full, matter: null, number: null, title: `对象${start + i + 1}` } : full];
    }),
    next: shown.length > start + limit ? String(start + limit) : null,
    all: part.matters.length,
    seen: shown.length,
    frozen: true,
  };
}

type SeenRow = Pick<Static<typeof RecordView>, "matter" | "procedure" | "number" | "title" | "unit">;

async function visibleAmong(
  tx: Tx,
  world: World,
  principal: Principal,
  ids: readonly string[],
): Promise<Map<string, SeenRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("matter as m")
    .where("m.tenant_id", "=", tx.tenant)
    .where("m.id", "in", [...new Set(ids)])
    .where(visible(sightOf(world, principal)))
    .select(["m.id as matter", "m.procedure", "m.number", "m.title", "m.unit_id as unit"])
    .execute();
  const titles = await titlesShown(
    tx,
    { world, principal },
    rows.map(({ matter }) => matter),
  );
  return new Map(rows.map((row) => [row.matter, { ...row, title: titles.get(row.matter) ?? "" }]));
}

/** What changed since a publication, for who may read the report. */
export async function reportDifferences(
  tx: Tx,
  principal: Principal,
  id: string,
  publication?: number,
): Promise<Static<typeof DifferenceView>> {
  const report = await readReport(tx, principal, id);
  const asked = publication ?? report.published;
  if (asked < 1 || asked > report.published) throw new Problem("notFound");
  const found = await explained(() => differencesSince(tx, report, asked));
  return {
    publication: asked,
    figures: found.map(({ slot, title, published, now, parts }) => ({
      slot,
      title,
      published: figureView(published),
      now: figureView(now),
      parts: parts.map(({ part, title: name, added, removed }) => ({
        part,
        title: name,
        added: [...added],
        removed: [...removed],
      })),
    })),
  };
}
