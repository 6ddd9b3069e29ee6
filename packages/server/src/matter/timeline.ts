import type { ClockChange, Changes, Entry } from "@fadu/engine/matter/entry.ts";
import { lengthText } from "@fadu/engine/time/explain.ts";
import type { Static } from "typebox";

import type { Tx } from "../store/tx.ts";
import { actTitle } from "./act-title.ts";
import { maskText } from "./marks.ts";
import { exhibitsOfRecord } from "./recorded-exhibits.ts";
import { outcomeTitle } from "./row.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { openEntry } from "./sealed.ts";
import type { EntryView } from "./view-schema.ts";
import { actorView, factsView, unitNamed } from "./view-parts.ts";
import type { Showing } from "./view-parts.ts";
import type { Seen } from "./view.ts";

type Line = Static<typeof EntryView>;

/** The record of a matter, oldest first: who did what, under what title, in what words, and what it changed. */
export async function timelineOf(tx: Tx, { matter, showing }: Seen): Promise<Line[]> {
  const { rows } = await tx.query<{ body: string; prev_hash: string; hash: string; seal: number | null }>(
    `select e.body, e.prev_hash, e.hash, l.seal
       from entry e left join seal_leaf l on l.tenant_id = e.tenant_id and l.matter_id = e.matter_id and l.revision = e.revision
      where e.tenant_id = $1 and e.matter_id = $2 order by e.revision`,
    [tx.tenant, matter.id],
  );
  const read = rows.map((row) => ({
    row,
    entry: openEntry(showing.world.keys, showing.definition, JSON.parse(row.body) as Entry, matter.values),
  }));
  const recorded = exhibitsOfRecord(
    showing.definition,
    read.map(({ entry }) => entry),
  );
  const named = await tx.query<{ id: string; name: string }>(
    "select id, name from exhibit where tenant_id = $1 and id = any($2::uuid[])",
    [tx.tenant, [...recorded.keys()]],
  );
  // Also those that a later act put others in place of.
  const exhibits = Object.fromEntries(named.rows.map(({ id, name }) => [id, name]));
  const shown = { ...showing, names: { ...showing.names, exhibits } };
  return read.map(({ row, entry }) => lineOf(shown, matter, entry, row));
}

function lineOf(
  showing: Showing,
  matter: Matter,
  entry: Entry,
  row: { readonly prev_hash: string; readonly hash: string; readonly seal: number | null },
): Line {
  const { changes } = entry;
  const values = changes.values ?? (entry.kind === "pending" ? changes.pending?.values : undefined);
  return {
    revision: entry.revision,
    kind: entry.kind,
    act: entry.act,
    title: actTitle(showing.definition, entry.act),
    actor: actorView(showing.world, entry.actor),
    recordedAt: entry.recordedAt,
    effectiveAt: entry.effectiveAt,
    effectiveOn: entry.effectiveOn,
    words: entry.words === undefined ? null : maskText(entry.words, showing.marks),
    verdict: changes.opinion?.verdict ?? null,
    changed: factsView(showing, values ?? {}, matter.values),
    notes: notesOf(showing, entry).map((note) => maskText(note, showing.marks)),
    prevHash: row.prev_hash,
    hash: row.hash,
    seal: row.seal,
  };
}

/** Everything but values that an entry changed, one sentence each. */
function notesOf(showing: Showing, { changes, kind }: Entry): string[] {
  const { definition } = showing;
  const notes: string[] = [];
  if (kind === "pending") notes.push("提交审批");
  if (changes.state !== undefined) notes.push(`进入“${definition.states[changes.state]?.title ?? changes.state}”`);
  for (const [series, number] of Object.entries(changes.numbers ?? {})) {
    notes.push(series === "matter" ? `编号 ${number}` : `取号 ${number}`);
  }
  notes.push(...assigned(showing, changes), ...ended(showing, changes));
  for (const change of changes.clocks ?? []) notes.push(clockNote(showing, change));
  for (const issued of changes.issued ?? []) {
    const title = definition.instruments[issued.instrument]?.title ?? issued.instrument;
    notes.push(`制作《${title}》${issued.number === undefined ? "" : ` ${issued.number}`}`);
  }
  if (changes.served) notes.push(`${changes.served.on} 送达（${changes.served.way}）`);
  for (const duty of changes.publications ?? []) notes.push(`应公开：${duty.title}`);
  if (changes.published) notes.push(`${changes.published.on} 公开`);
  if (changes.unpublished) notes.push(`${changes.unpublished.on} 撤回公开：${changes.unpublished.reason}`);
  for (const link of changes.links ?? []) notes.push(LINKS[link.kind]);
  if (changes.urged) notes.push("催办一次");
  if (changes.undone) notes.push(`第${changes.undone.after}条之后的办理须重新进行`);
  return notes;
}

const LINKS = {
  origin: "由另一事项转来",
  child: "开启子事项",
  followUp: "开启后续事项",
  related: "关联另一事项",
  duplicateOf: "并入另一事项",
  duplicate: "另一重复事项并入",
} as const;

function assigned({ world }: Showing, changes: Changes): string[] {
  const notes: string[] = [];
  const nameOf = (account: string): string => world.accounts.get(account)?.name ?? account;
  if (changes.unit !== undefined) notes.push(`承办机构：${unitNamed(world, changes.unit).name}`);
  if (changes.handler !== undefined)
    notes.push(changes.handler === null ? "承办人待定" : `承办人：${nameOf(changes.handler)}`);
  if (changes.coHandlers !== undefined) notes.push(`协办人：${changes.coHandlers.map(nameOf).join("、") || "无"}`);
  return notes;
}

function ended({ world, hash }: Showing, changes: Changes): string[] {
  const notes: string[] = [];
  if (changes.suspended)
    notes.push(changes.suspended.until === undefined ? "中止" : `中止至${changes.suspended.until}`);
  if (changes.suspended === null) notes.push("恢复");
  if (typeof changes.outcome === "string") notes.push(`结果：${outcomeTitle(world, hash, changes.outcome)}`);
  if (changes.closed === true) notes.push("办结");
  if (changes.closed === false) notes.push("重新办理");
  return notes;
}

function clockNote({ definition }: Showing, change: ClockChange): string {
  const title = definition.clocks[change.clock]?.title ?? change.clock;
  switch (change.op) {
    case "start":
      return `“${title}”自${change.from}起算，${lengthText(change.length)}`;
    case "stop":
      return `“${title}”停止计算`;
    case "suspend":
      return `“${title}”中止计算：${change.reason}`;
    case "resume":
      return `“${title}”恢复计算`;
    case "extend":
      return `“${title}”延长${lengthText(change.length)}`;
    case "expire":
      return `“${title}”届满`;
  }
}
