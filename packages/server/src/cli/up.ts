import { installCatalog } from "../procedure/install-catalog.ts";
import { bareWarning } from "../security-policy/bare-offices.ts";
import { inDirectory } from "../store/tx.ts";
import { buildDemoStreet, demoSignIns } from "./demo.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions, Runtime } from "./runtime.ts";
import { startServer, untilStopped } from "./server.ts";

export interface UpOptions extends DataOptions {
  readonly host: string;
  readonly port?: string;
  readonly demo: boolean;
}

const USUAL_PORT = 8080;

/** Everything in one process: database, demo street if there is none yet, server, background work; until Ctrl-C. */
export async function up(options: UpOptions): Promise<void> {
  const began = performance.now();
  const runtime = await openRuntime(options, say);
  let server;
  try {
    await prepareStreet(runtime, options.demo);
    const wished = options.port ?? process.env["PORT"];
    server = await startServer(runtime, {
      host: options.host,
      port: wished === undefined ? USUAL_PORT : Number(wished),
      mayMove: wished === undefined,
      logLevel: process.env["FADU_LOG"] ?? "warn",
    });
  } catch (error) {
    await runtime.close();
    throw error;
  }
  await printWelcome(runtime, server.address, performance.now() - began);
  const running = server;
  await untilStopped(async () => {
    say("正在停止……");
    await running.close();
    await runtime.close();
    say("已停止，数据已保存。");
  });
}

const say = (sentence: string): void => console.log(sentence);

async function prepareStreet(runtime: Runtime, demo: boolean): Promise<void> {
  const { rows } = await inDirectory(runtime.pool, (tx) => tx.query("select id from tenant limit 1"));
  if (rows.length > 0) await installCatalog(runtime.pool, runtime.door.now());
  else if (demo) await buildDemoStreet(runtime, say);
}

async function printWelcome(runtime: Runtime, address: string, ms: number): Promise<void> {
  const lines = ["", `法度已启动（${(ms / 1000).toFixed(1)} 秒）：${address}`, `数据目录：${runtime.dataDir}`];
  const accounts = await demoSignIns(runtime.pool);
  if (accounts.length > 0) {
    lines.push("", "演示账号（登录名 / 密码）：");
    for (const { login, password, title, name } of accounts)
      lines.push(`  ${login} / ${password}    ${title}　${name}`);
  }
  const warning = await bareWarning(runtime.pool);
  if (warning !== undefined) lines.push("", warning);
  lines.push("", "按 Ctrl-C 停止。", "");
  console.log(lines.join("\n"));
}
