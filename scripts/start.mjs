// npm start: installs and builds what is not current, then runs `fadu up` on Node 24 with the arguments given.
import { spawn } from "node:child_process";
import { constants } from "node:os";

import { ensureWebBuilt } from "./lib/build-web.mjs";
import { NODE, ROOT, inRoot } from "./lib/house.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { toolEnv } from "./lib/run.mjs";

/** npm and the terminal may both pass on one Ctrl-C; what comes within this time is the same one. */
const SAME_SIGNAL_MS = 300;

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`法度需要 Node.js 20 以上版本，当前为 ${process.version}。`);
  process.exit(1);
}

try {
  await ensureInstalled("正在安装依赖（首次约需一分钟）");
  await ensureWebBuilt("正在构建网页");
} catch (error) {
  console.error(`启动失败：${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

const server = spawn(NODE, [inRoot("packages/server/src/cli/main.ts"), "up", ...process.argv.slice(2)], {
  cwd: ROOT,
  env: toolEnv(),
  stdio: "inherit",
  // In its own process group it gets each signal once, from here.
  detached: true,
});

let lastSignalAt = 0;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    const now = Date.now();
    if (now - lastSignalAt > SAME_SIGNAL_MS) server.kill(signal);
    lastSignalAt = now;
  });
}

server.once("error", (error) => {
  console.error(`启动失败：${error.message}`);
  process.exit(1);
});
server.once("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
