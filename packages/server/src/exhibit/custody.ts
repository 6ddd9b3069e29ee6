import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { exhibitsIn } from "../matter/recorded-exhibits.ts";
import type { Tx } from "../store/tx.ts";

/** What can happen to an exhibit, and how it is called. */
export const CUSTODY = {
  received: "收到并计算摘要值",
  submitted: "随报批提交",
  entered: "入案",
  replaced: "被更换，原件仍保存",
  exhibit: "查阅原件",
  "exhibit.preview": "查看预览",
  "exhibit.download": "下载原件",
  "case-file": "随案卷打印",
  "case-file.export": "随案卷导出原件",
} as const satisfies Readonly<Record<string, string>>;

export type CustodyKind = keyof typeof CUSTODY;

/** One link of the chain: who had the exhibit, when, and how. */
export interface CustodyStep {
  readonly at: Instant;
  readonly what: CustodyKind;
  /** Account. */
  readonly by: string;
  /** The entry of the record that shows it. */
  readonly revision?: number;
  readonly act?: string;
}

interface Handed {
  readonly id: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
}

/** Somebody looked at an exhibit, or had the whole case file. */
export interface OpeningEvent {
  /** Null: the case file, with all exhibits in it. */
  readonly exhibit: string | null;
  readonly at: Instant;
  readonly what: CustodyKind;
  readonly by: string;
}

/**
 * The chain of custody of an exhibit (证据保管链): received by the server, taken into the matter by an act, put another in its
 * place, opened, saved, printed. What acts did comes from the record, whose hashes bind it; who opened it from the log of
 * reading, which is only ever added to.
 *
 * @param entries the whole record of the matter, oldest first
 * @returns oldest first
 */
export function custodyOf(
  definition: Definition,
  entries: readonly Entry[],
  exhibit: Handed,
  openings: readonly OpeningEvent[],
): CustodyStep[] {
  const acts = actsOn(definition, entries, exhibit.id);
  const since = acts[0]?.at ?? exhibit.uploadedAt;
  const seen = openings.flatMap(({ exhibit: of, at, what, by }): CustodyStep[] =>
    of === exhibit.id || (of === null && at >= since) ? [{ at, what, by }] : [],
  );
  const received: CustodyStep = { at: exhibit.uploadedAt, what: "received", by: exhibit.uploadedBy };
  return [received, ...[...acts, ...seen].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))];
}

function actsOn(definition: Definition, entries: readonly Entry[], id: string): CustodyStep[] {
  const steps: CustodyStep[] = [];
  /** Fields in which it stands, by their keys. */
  const places = new Set<string>();
  for (const { changes, revision, act, actor, recordedAt } of entries) {
    const step = { at: recordedAt, by: actor.account, revision, act };
    if (holds(definition, changes.pending?.values, id)) steps.push({ ...step, what: "submitted" });
    const before = places.size;
    for (const [key, value] of Object.entries(changes.values ?? {})) {
      if (holds(definition, { [key]: value }, id)) places.add(key);
      else places.delete(key);
    }
    if (before === 0 && places.size > 0) steps.push({ ...step, what: "entered" });
    if (before > 0 && places.size === 0) steps.push({ ...step, what: "replaced" });
  }
  return steps;
}

const holds = (definition: Definition, values: Entry["changes"]["values"], id: string): boolean =>
  exhibitsIn(definition, values ?? {}).some(([one]) => one === id);

const KINDS: readonly string[] = Object.keys(CUSTODY);

/** Who opened exhibits of a matter, or had its case file. @param until moment up to which, for a file that stays the same */
export async function openingsInTx(tx: Tx, matter: string, until?: Instant): Promise<OpeningEvent[]> {
  const { rows } = await tx.query<OpeningEvent>(
    `select exhibit_id as exhibit, at, what, account_id as by from read_event
      where tenant_id = $1 and matter_id = $2 and what = any($3) and ($4::timestamptz is null or at <= $4) order by at, id`,
    [tx.tenant, matter, KINDS, until ?? null],
  );
  return rows;
}
