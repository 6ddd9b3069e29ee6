import { instantOf } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { foundOffice } from "../demo/found-office.ts";
import type { Office } from "../demo/found-office.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { openFigures } from "../indicator/compute.ts";
import type { Opened } from "../indicator/compute.ts";
import { readKnown } from "../indicator/registry.ts";
import { memoryMaster } from "../keys/master.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { askedBy, fillSlots } from "../report/figures.ts";
import { plainText, renderText } from "../report/text.ts";
import { newId } from "../store/ids.ts";
import { inTenant } from "../store/tx.ts";
import { groundLives } from "./ground.ts";
import { castOf, play, storeSamples } from "./play.ts";
import type { Seed, SeedFigure } from "./seed.ts";

/** A figure of the seed beside what the records give. */
export interface Reproduced {
  readonly figure: SeedFigure;
  /** As our rules print it; empty for a phrase that no record bears out. */
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

/**
 * Founds the street in a tenant of its own and lives through its year by acts at the write door, each on its own day.
 *
 * @param say told how far it is
 * @param master default one that ends with this process, for a database that does
 */
export async function buildYear(
  seed: Seed,
  pool: Pool,
  files: FileStore,
  say: (sentence: string) => void = () => undefined,
  master = memoryMaster(),
): Promise<Street> {
  const now = instantOf(seed.made, 9 * 60);
  const door = new Door({ pool, digest: DIGESTS.SM3, master, now: () => now });
  const office = await foundOffice(pool, seed.plan(newId()), { now: instantOf("2018-01-01") });
  const samples = await storeSamples(pool, files, office, now);
  const cast = castOf(office, samples, seed.communities, seed.id);
  await play(door, office.tenant, groundLives(cast, office, seed.causes));
  const lives = seed.lives(cast, office);
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
export function reproduceFigures(seed: Seed, pool: Pool, tenant: string): Promise<Reproduced[]> {
  const slots = seed.figures.flatMap(({ slot }) => slot ?? []);
  return inTenant(pool, tenant, async (tx) => {
    const known = await readKnown(tx);
    const filled = await fillSlots(tx, slots, seed.period, known);
    const opened = await openFigures(
      tx,
      slots.map((slot) => askedBy(slot, seed.period)),
      known.indicators,
    );
    const bySlot = new Map(slots.map((slot, i) => [slot.id, opened[i]]));
    return seed.figures.map((figure): Reproduced => {
      if (!figure.slot) return { figure, computed: "", same: true, exact: "", records: {} };
      const print = (options: string): string => {
        const { pieces, problems } = renderText(`{${figure.id}${options === "" ? "" : `|${options}`}}`, filled);
        return problems[0]?.says ?? plainText(pieces);
      };
      const computed = print(figure.options);
      const same = computed === (figure.rightly?.printed ?? figure.printed);
      return { figure, computed, same, exact: print(""), records: counts(bySlot.get(figure.id)) };
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
  gap: "缺口",
  now: "本期",
  before: "上年同期",
  "now.numerator": "本期分子",
  "now.denominator": "本期分母",
  "before.numerator": "上年分子",
  "before.denominator": "上年分母",
};

/** The comparison as lines of text. */
export function printReproduced(rows: readonly Reproduced[]): string[] {
  const computable = rows.filter(({ figure }) => figure.slot);
  const different = computable.filter(({ same }) => !same).length;
  const own = rows.length - computable.length;
  return [
    ...rows.map(lineOf),
    different === 0
      ? `${computable.length}个数据全部一致${own === 0 ? "" : `，${own}处无数据支撑`}。`
      : `${computable.length}个数据中${different}个不一致。`,
  ];
}

function lineOf({ figure, computed, same, exact, records }: Reproduced): string {
  if (!figure.slot) return ["无数据支撑", figure.id, `印发稿：${figure.printed}`, figure.phrase].join("　");
  const parts = Object.entries(records).map(([part, n]) => `${PARTS[part] ?? part}${n}`);
  const shown = exact === computed ? computed : `${computed}（${exact}）`;
  return [
    same ? "一致　" : "不一致",
    figure.id,
    `印发稿：${figure.printed}`,
    `计算：${shown}`,
    `记录：${parts.join("、")}条`,
    figure.phrase,
    ...(figure.rightly ? [`印发稿不合打印规则：${figure.rightly.because}`] : []),
  ].join("　");
}
