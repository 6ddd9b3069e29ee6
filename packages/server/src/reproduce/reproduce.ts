import { annualReport } from "@fadu/catalog/outlines/annual-report.ts";
import { instantOf } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { foundOffice } from "../demo/found-office.ts";
import type { Office } from "../demo/found-office.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { openFigures } from "../indicator/compute.ts";
import type { Opened } from "../indicator/compute.ts";
import { readKnown } from "../indicator/registry.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { askedBy, fillSlots } from "../report/figures.ts";
import { plainText, renderText } from "../report/text.ts";
import { newId } from "../store/ids.ts";
import { inTenant } from "../store/tx.ts";
import { COMMUNITY_KEYS, officePlan } from "./office.ts";
import { castOf, play, storeSamples } from "./play.ts";
import { SEED_000, SEED_DAY, SEED_PERIOD } from "./seed-000.ts";
import type { SeedFigure } from "./seed-000.ts";
import { groundLives } from "./year/registers.ts";
import { yearLives } from "./year/year.ts";

/** A figure of the seed beside what the records give. */
export interface Reproduced {
  readonly figure: SeedFigure;
  readonly computed: string;
  readonly same: boolean;
  /** Exact value behind an approximate word or a direction. */
  readonly exact: string;
  /** Records of each part, by its key. */
  readonly records: Readonly<Record<string, number>>;
}

export interface Street {
  readonly office: Office;
  readonly door: Door;
}

/** The report was made on that day; nothing of the year happens after it. */
const NOW = instantOf(SEED_DAY, 9 * 60);

/**
 * Founds the street in a tenant of its own and lives through its year by acts at the write door, each on its own day.
 *
 * @param say told how far it is
 */
export async function buildYear(
  pool: Pool,
  files: FileStore,
  say: (sentence: string) => void = () => undefined,
): Promise<Street> {
  const door = new Door({ pool, digest: DIGESTS.SM3, now: () => NOW });
  const office = await foundOffice(pool, officePlan(newId()), { now: instantOf("2020-01-01") });
  const samples = await storeSamples(pool, files, office, NOW);
  const cast = castOf(office, samples, COMMUNITY_KEYS, "seed-000");
  await play(door, office.tenant, groundLives(cast, office));
  const lives = yearLives(cast, office);
  let told = 0;
  const acts = await play(door, office.tenant, lives, (done, all) => {
    if (done * 10 < (told + 1) * all) return;
    told = Math.floor((done * 10) / all);
    say(`已办理${done}／${all}个动作`);
  });
  say(`${lives.length}件事项，${acts}个动作，逐件经办理入口记录`);
  return { office, door };
}

/** Computes the report's figures from the records, and sets each beside what was printed. */
export function reproduceFigures(pool: Pool, tenant: string): Promise<Reproduced[]> {
  return inTenant(pool, tenant, async (tx) => {
    const known = await readKnown(tx);
    const filled = await fillSlots(tx, annualReport.slots, SEED_PERIOD, known);
    const slots = annualReport.slots.filter(({ id }) => SEED_000.some(({ slot }) => slot === id));
    const opened = await openFigures(
      tx,
      slots.map((slot) => askedBy(slot, SEED_PERIOD)),
      known.indicators,
    );
    const bySlot = new Map(slots.map((slot, i) => [slot.id, opened[i]]));
    return SEED_000.map((figure): Reproduced => {
      const slot = `{${figure.slot}${figure.options === "" ? "" : `|${figure.options}`}}`;
      const { pieces, problems } = renderText(slot, filled);
      const computed = problems[0]?.says ?? plainText(pieces);
      const exact = plainText(renderText(`{${figure.slot}}`, filled).pieces);
      return { figure, computed, same: computed === figure.printed, exact, records: counts(bySlot.get(figure.slot)) };
    });
  });
}

function counts(opened: Opened | undefined): Record<string, number> {
  return Object.fromEntries(Object.entries(opened?.records ?? {}).map(([part, { matters }]) => [part, matters.length]));
}

const PARTS: Readonly<Record<string, string>> = {
  value: "",
  numerator: "分子",
  denominator: "分母",
  now: "本期",
  before: "上年同期",
  "now.numerator": "本期分子",
  "now.denominator": "本期分母",
  "before.numerator": "上年分子",
  "before.denominator": "上年分母",
};

/** The comparison as lines of text. */
export function printReproduced(rows: readonly Reproduced[]): string[] {
  const lines = rows.map(({ figure, computed, same, exact, records }) => {
    const parts = Object.entries(records).map(([part, n]) => `${PARTS[part] ?? part}${n}`);
    const shown = exact === computed ? computed : `${computed}（${exact}）`;
    return [
      same ? "一致　" : "不一致",
      figure.id,
      `印发稿：${figure.printed}`,
      `计算：${shown}`,
      `记录：${parts.join("、")}条`,
      figure.phrase,
    ].join("　");
  });
  const different = rows.filter(({ same }) => !same).length;
  return [
    ...lines,
    different === 0 ? `${rows.length}个数据全部一致。` : `${rows.length}个数据中${different}个不一致。`,
  ];
}
