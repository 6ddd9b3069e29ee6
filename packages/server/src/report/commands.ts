import type { FigureSlot, Outline } from "@fadu/engine/definition/indicator.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { checkedPeriod } from "../indicator/period.ts";
import type { Period } from "../indicator/column.ts";
import { explained } from "../indicator/queries.ts";
import { readKnown } from "../indicator/registry.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { checkReport } from "./checks.ts";
import { draftBody } from "./draft.ts";
import { checkSlot, fillBody, fillSlots } from "./figures.ts";
import { freezeFigures } from "./freeze.ts";
import { figureIds, filledIn, mapParagraphs, paragraphsOf, textsOf } from "./model.ts";
import type { Report, ReportBody } from "./model.ts";
import { findOutline } from "./outlines.ts";
import { eventsOf, getReport, insertReport, saveReport } from "./store.ts";
import { parseText } from "./text.ts";

type Right = keyof Outline["roles"];

const RIGHT_WORDS = { write: "起草", sign: "审签", publish: "发布" } as const satisfies Record<Right, string>;

/** @throws Problem `forbidden` unless the account holds one of the outline's roles */
export function requireRight(principal: Principal, outline: string, right: Right): void {
  const roles = findOutline(outline)?.roles[right] ?? [];
  if (!principal.grants.some((grant) => roles.includes(grant.role))) {
    throw new Problem("forbidden", { detail: `这份报告不由您${RIGHT_WORDS[right]}` });
  }
}

export const mayRead = (principal: Principal, outline: string): boolean => {
  const roles = Object.values(findOutline(outline)?.roles ?? {}).flat();
  return principal.grants.some(
    (grant) => roles.includes(grant.role) || grant.role === "auditor" || grant.role === "deputy-head",
  );
};

export interface NewReport {
  readonly outline: string;
  readonly from: string;
  /** Cut-off: records after it are not counted; default the end of the year or today, whichever is earlier. */
  readonly to: string;
  readonly title?: string;
  readonly addressee?: string;
}

/**
 * Drafts a report: figures computed, sentences chosen by them, judgement left to people.
 *
 * @throws Problem `notFound` for an unknown outline, `request.notAcceptable` for a period that is none
 */
export async function createReportInTx(tx: Tx, principal: Principal, asked: NewReport, now: Instant): Promise<Report> {
  requireRight(principal, asked.outline, "write");
  const outline = findOutline(asked.outline);
  if (!outline) throw new Problem("notFound");
  const period = await explained(() => Promise.resolve(checkedPeriod({ from: asked.from, to: asked.to })));
  if (outline.every === "month" && !isWithinMonth(period)) {
    throw new Problem("request.notAcceptable", { detail: "这份报告按月起草：期间须从当月一日开始，不跨月" });
  }
  if (period.to > localDate(now)) throw new Problem("request.notAcceptable", { detail: "截止日期不能晚于今天" });
  const draft = await draftInTx(tx, outline, period, asked.addressee);
  const report: Report = {
    id: newId(),
    outline: outline.id,
    title: asked.title ?? draft.title,
    period,
    state: "draft",
    revision: 1,
    body: draft.body,
    published: 0,
    publishedAt: null,
    createdBy: principal.account,
    createdAt: now,
    updatedAt: now,
  };
  await insertReport(tx, report, principal.account);
  return report;
}

const isWithinMonth = ({ from, to }: Period): boolean => from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7);

/** A draft that is stored nowhere yet. */
export async function draftInTx(
  tx: Tx,
  outline: Outline,
  period: Period,
  addressee?: string,
): Promise<Pick<Report, "title" | "body">> {
  const { rows } = await tx.query<{ name: string }>("select name from tenant where id = $1", [tx.tenant]);
  const organ = rows[0]?.name ?? "";
  const filled = await fillSlots(tx, outline.slots, period, await readKnown(tx));
  return { title: filledIn(outline.title, period, organ), body: draftBody(outline, period, organ, addressee, filled) };
}

/** Locked, in the revision the writer saw, and in one of these states. */
export async function takeReport(
  tx: Tx,
  id: string,
  revision: number,
  states: readonly Report["state"][],
): Promise<Report> {
  const report = await getReport(tx, id, true);
  if (report.revision !== revision) throw new Problem("revision.stale", { detail: "报告已被他人修改，请刷新后再改" });
  if (!states.includes(report.state)) throw new Problem("act.notOpen", { detail: "报告现在的状态不能这样办理" });
  return report;
}

export interface At {
  readonly id: string;
  readonly revision: number;
}

/**
 * Changes the text of a paragraph. Slots it names must exist; figures cannot be typed over: a number without slot is allowed
 * but marked 无数据支撑.
 *
 * @throws Problem `field.invalid` with what is wrong in the text
 */
export async function editParagraphInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  paragraph: string,
  text: string,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  const edited = paragraphsOf(report.body).find(({ id }) => id === paragraph);
  if (!edited) throw new Problem("notFound");
  if (edited.table) throw new Problem("request.notAcceptable", { detail: "统计表由系统按口径计算，不能改写" });
  const { problems } = parseText(text, figureIds(report.body));
  if (problems.length > 0) {
    throw new Problem("field.invalid", {
      detail: problems[0]?.says ?? "",
      failures: problems.map(({ raw, says }) => ({ says: `${raw}：${says}`, path: paragraph, basis: [] })),
    });
  }
  const body = mapParagraphs(report.body, (p) => (p.id === paragraph ? { ...p, text } : p));
  return saveReport(tx, { ...report, body }, "edit", principal.account, now);
}

export interface HeadChange {
  readonly title?: string;
  readonly addressee?: string;
  readonly organ?: string;
}

export async function editHeadInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  change: HeadChange,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  const { title = report.title, ...body } = change;
  return saveReport(tx, { ...report, title, body: { ...report.body, ...body } }, "edit", principal.account, now);
}

/**
 * Adds a figure to the report, or changes what one asks for: any indicator, any period, any filter, without programming.
 *
 * @throws Problem `request.notAcceptable` with why it cannot be computed
 */
export async function putSlotInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  slot: FigureSlot,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  await explained(async () => {
    const known = await readKnown(tx);
    checkSlot(slot, report.period, known);
    await fillSlots(tx, [slot], report.period, known);
  });
  if (report.body.cited?.some(({ id }) => id === slot.id) === true) throw new Problem("name.taken");
  const slots = [...report.body.slots.filter(({ id }) => id !== slot.id), slot];
  return saveReport(tx, { ...report, body: { ...report.body, slots } }, "edit", principal.account, now);
}

/** @throws Problem `inUse` while the text or a check uses it */
export async function dropSlotInTx(tx: Tx, principal: Principal, at: At, slot: string, now: Instant): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  const { body } = report;
  if (!body.slots.some(({ id }) => id === slot)) throw new Problem("notFound");
  if (isSaid(body, slot) || JSON.stringify(body.checks).includes(JSON.stringify(slot))) {
    throw new Problem("inUse", { detail: "文中或者核对关系还在使用这个数据" });
  }
  return saveReport(
    tx,
    { ...report, body: { ...body, slots: body.slots.filter(({ id }) => id !== slot) } },
    "edit",
    principal.account,
    now,
  );
}

/** Whether the text or a table prints this figure. */
export function isSaid(body: ReportBody, figure: string): boolean {
  const ids = figureIds(body);
  return paragraphsOf(body)
    .flatMap(textsOf)
    .some((text) => parseText(text, ids).pieces.some((p) => p.kind === "slot" && p.slot === figure));
}

/** @throws Problem `requirement.failed` with every error the checks find */
async function requireSound(tx: Tx, report: Report): Promise<void> {
  const filled = await fillBody(tx, report.body, report.period, await readKnown(tx));
  const errors = checkReport(report.body, report.period, filled).filter(({ level }) => level === "error");
  if (errors.length > 0) {
    throw new Problem("requirement.failed", {
      detail: `还有${errors.length}处须先改正：${errors[0]?.says ?? ""}`,
      failures: errors.map(({ says, paragraph }) => ({
        says,
        basis: [],
        ...(paragraph === undefined ? {} : { path: paragraph }),
      })),
    });
  }
}

/** Hands the draft in to be signed. */
export async function submitReportInTx(tx: Tx, principal: Principal, at: At, now: Instant): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["draft"]);
  requireRight(principal, report.outline, "write");
  await requireSound(tx, report);
  return saveReport(tx, { ...report, state: "submitted" }, "submit", principal.account, now);
}

/** Back to its writers, with what is to be changed. */
export async function sendBackReportInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  words: string,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["submitted", "approved"]);
  requireRight(principal, report.outline, "sign");
  return saveReport(tx, { ...report, state: "draft" }, "sendBack", principal.account, now, words);
}

/** Signed by somebody who did not write it. */
export async function approveReportInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  words: string,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["submitted"]);
  requireRight(principal, report.outline, "sign");
  const wrote = (await eventsOf(tx, report.id)).some(
    ({ kind, account }) => account === principal.account && ["create", "edit", "submit"].includes(kind),
  );
  if (wrote) throw new Problem("forbidden", { detail: "起草人不能审签自己的报告" });
  await requireSound(tx, report);
  return saveReport(tx, { ...report, state: "approved" }, "approve", principal.account, now, words);
}

/**
 * Publishes an approved report: its figures are frozen with their records, its text is kept.
 *
 * @throws Problem `requirement.failed` when records changed since it was signed so that a check fails
 */
export async function publishReportInTx(tx: Tx, principal: Principal, at: At, now: Instant): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["approved"]);
  requireRight(principal, report.outline, "publish");
  await requireSound(tx, report);
  const known = await readKnown(tx);
  const filled = await fillBody(tx, report.body, report.period, known);
  await freezeFigures(tx, report, filled, known, now);
  const published = { ...report, state: "published" as const, published: report.published + 1, publishedAt: now };
  return saveReport(tx, published, "publish", principal.account, now);
}

/** Takes a published report up again for a corrected publication; what was published stays. */
export async function reopenReportInTx(
  tx: Tx,
  principal: Principal,
  at: At,
  words: string,
  now: Instant,
): Promise<Report> {
  const report = await takeReport(tx, at.id, at.revision, ["published"]);
  requireRight(principal, report.outline, "write");
  return saveReport(tx, { ...report, state: "draft" }, "reopen", principal.account, now, words);
}
