// node scripts/screens.ts [folder] [names…]: pictures of the desk on the demo street, at 1366×768 and on a telephone.
// `npm run screens` keeps those of docs/screens; a folder named receives them all, the telephone's too, to be looked at.
import { mkdirSync } from "node:fs";
import path from "node:path";

import { buildDemo } from "@fadu/server/demo/build.ts";
import { startThrowaway } from "@fadu/server/embedded/start-throwaway.ts";
import { migrate } from "@fadu/server/store/migrate.ts";

import { Desk } from "../tests/browser/desk.ts";
import { EVERY } from "../tests/browser/every-page.ts";
import type { Shot } from "../tests/browser/every-page.ts";
import { ensureWebBuilt } from "./lib/build-web.mjs";

const DESK = { width: 1366, height: 768 } as const;
const TELEPHONE = { width: 390, height: 844 } as const;
/** Pictures, charts and documents come after the page. */
const SETTLE_MS = 1_200;

const [folder, ...names] = process.argv.slice(2);
const target = path.resolve(folder ?? path.join(import.meta.dirname, "../docs/screens"));
mkdirSync(target, { recursive: true });
await ensureWebBuilt("Building the web");
const database = await startThrowaway();
try {
  await migrate(database.adminUrl);
  const desk = await Desk.open(database.adminUrl, ({ door, dataDir }) =>
    buildDemo(door, { dataDir, onProgress: console.log }),
  );
  for (const shot of EVERY) {
    if (names.length > 0 && !names.includes(shot.name)) continue;
    await take(desk, shot, DESK, shot.name);
    if (folder !== undefined) await take(desk, shot, TELEPHONE, `${shot.name}-phone`);
  }
  await desk.close();
} finally {
  await database.stop();
}

async function take(
  desk: Desk<unknown>,
  shot: Shot,
  size: typeof DESK | typeof TELEPHONE,
  name: string,
): Promise<void> {
  const visit = await (shot.login === "" ? desk.page(size) : desk.signedIn(shot.login, { size }));
  try {
    await visit.page.goto(shot.address);
    await visit.page.locator("main h1, article h1").first().waitFor();
    await shot.after?.(visit.page);
    await visit.page.waitForTimeout(SETTLE_MS);
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
  await visit.page.screenshot({ path: path.join(target, `${name}.png`) });
  for (const fault of visit.faults) console.log(`${name}: ${fault}`);
  await visit.close();
}
