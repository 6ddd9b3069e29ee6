import { Stage } from "../demo/stage.ts";
import { storeExhibits } from "../demo/exhibits.ts";
import { rosters } from "../demo/lives/rosters.ts";
import { play } from "../demo/play.ts";
import { planYear } from "../demo/year.ts";
import { folderStore } from "../exhibit/file-store.ts";
import { APPEAL } from "../load/mix.ts";
import { fillUp } from "./bulk.ts";
import { measureCatalogue } from "./catalogue.ts";
import { CLERK, measureDoor } from "./door.ts";
import { prepareGround } from "./ground.ts";
import type { Ground } from "./ground.ts";
import { measureIndicators } from "./indicators.ts";
import { judgePages, timePages } from "./lists.ts";
import { measurePdf, measureVerify } from "./paper.ts";
import type { Line } from "./result.ts";
import { measureDesk, measureStart } from "./start.ts";

export interface BenchOptions {
  /** `full`: the sizes of architecture §10; `quick`: small sizes and short rounds, for a look; `tried`: only that each line comes out. */
  readonly scale: keyof typeof SCALES;
  /** Folder of the built desk, if it was built. */
  readonly dist: string | undefined;
  /** Told what is being measured, as a Chinese sentence. */
  readonly say?: (sentence: string) => void;
}

const SCALES = {
  tried: { seconds: 0.1, rounds: 1, small: 200, large: 1_000, pages: 2, passes: 1, prints: 2 },
  quick: { seconds: 1, rounds: 1, small: 1_000, large: 10_000, pages: 40, passes: 3, prints: 10 },
  full: { seconds: 6, rounds: 3, small: 10_000, large: 1_000_000, pages: 300, passes: 5, prints: 100 },
} as const;

/** Measures the budgets of architecture §10, each beside its baseline in the same run, in a database of its own. */
export async function bench({ scale, dist, say = () => undefined }: BenchOptions): Promise<Line[]> {
  const size = SCALES[scale];
  const lines: Line[] = [];
  say("文书打印……");
  lines.push(measurePdf(size.prints));
  say("启动……");
  lines.push(await measureStart(), measureDesk(dist));
  say("准备数据库……");
  const ground = await prepareGround();
  try {
    // First: the bare server writes the same entries again and again, which no ledger is.
    say("核验……");
    await playRecords(ground, scale);
    lines.push(await measureVerify(ground, size.passes));
    say("登记和办理……");
    lines.push(...(await measureDoor(ground, size)));
    say("程序多少……");
    lines.push(...(await measureCatalogue(ground, { clerk: CLERK, values: APPEAL, rounds: size.pages })));
    say(`装入 ${size.small} 件……`);
    await fillUp(ground, 0, size.small);
    const small = await timePages(ground, size.small, size.pages);
    say(`装入 ${size.large} 件……`);
    await fillUp(ground, size.small, size.large);
    say("列表和工作台……");
    lines.push(...judgePages(small, await timePages(ground, size.large, size.pages)));
    say("指标……");
    lines.push(await measureIndicators(ground, size.large, size.passes));
  } finally {
    await ground.close();
  }
  return lines;
}

/** The demo's year, or its rosters alone: a ledger like an office's, to be verified. */
async function playRecords({ pool, door, office, folder }: Ground, scale: BenchOptions["scale"]): Promise<void> {
  const now = door.now();
  const exhibits = await storeExhibits(pool, folderStore(folder), office, now);
  const stage = new Stage(office, now, exhibits);
  if (scale === "full") planYear(stage);
  else rosters(stage, "2024-01-02");
  await play(door, stage);
}
