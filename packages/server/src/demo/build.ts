import { hashPassword } from "../account/passwords.ts";
import { sweep } from "../clock/sweep.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { openFiles } from "../exhibit/open-files.ts";
import type { Door } from "../matter/perform.ts";
import { storeExhibits } from "./exhibits.ts";
import { foundOffice } from "./found-office.ts";
import { play } from "./play.ts";
import { Stage } from "./stage.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_STREET } from "./street-plan.ts";
import { planYear } from "./year.ts";

export interface DemoOptions {
  /** Folder of the installation's data: the demo's photos go where all exhibits go. */
  readonly dataDir: string;
  /** Default: a folder under the data folder. */
  readonly files?: FileStore;
  /** Told what is being made, as a Chinese sentence, a few times. */
  readonly onProgress?: (sentence: string) => void;
}

/** The demo street as it was made. */
export interface Demo {
  readonly tenant: string;
  /** One account for each role, to be shown to whoever tries it. */
  readonly accounts: readonly {
    readonly login: string;
    readonly password: string;
    readonly title: string;
    readonly name: string;
  }[];
  /** Acts performed. */
  readonly acts: number;
  /** Matters that stand still because this year's calendar did not allow what another year's did: life → why. */
  readonly left: ReadonlyMap<string, string>;
}

/**
 * Makes the demo street: an invented office with a year and more of lawful records of every procedure, ending at the door's
 * now, all of it performed through the write door. Made twice at the same moment it has the same matters, acts and figures; only
 * ids that the door itself gives out differ.
 *
 * @throws Error when the street exists already, or an act of the plan is refused
 */
export async function buildDemo(door: Door, options: DemoOptions): Promise<Demo> {
  const { dataDir, files = openFiles(dataDir).files, onProgress = () => undefined } = options;
  const now = door.now();
  onProgress("机构、账号、程序和日历……");
  const digest = await hashPassword(DEMO_PASSWORD);
  const office = await foundOffice(door.pool, DEMO_STREET, { now, digest });
  const exhibits = await storeExhibits(door.pool, files, office, now);
  const stage = new Stage(office, now, exhibits);
  planYear(stage);
  let shown = 0;
  const acts = await play(door, stage, (done, planned) => {
    const tenths = Math.floor((done / planned) * 10);
    if (tenths > shown) onProgress(`办理记录 ${done}/${planned}`);
    shown = tenths;
  });
  onProgress("期限到期检查……");
  await sweep(door, office.tenant);
  const accounts = DEMO_ACCOUNTS.map(({ login, name, role }) => ({
    login,
    password: DEMO_PASSWORD,
    title: role,
    name,
  }));
  return { tenant: office.tenant, accounts, acts, left: stage.left };
}
