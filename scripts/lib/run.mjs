import { spawn } from "node:child_process";

import { ROOT, inRoot } from "./house.mjs";

/** Interval of the sign of life: on a terminal the line is rewritten, in a log it is repeated, so more rarely. */
const TICK_MS = process.stderr.isTTY ? 1_000 : 10_000;

/**
 * Runs a command, showing on stderr what is under way and for how long; its output is shown only if it fails.
 * @param {string} title what the person waits for
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runQuietly(title, command, args, env = process.env) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  process.stderr.write(`${title} …\n`);
  const rewind = process.stderr.isTTY ? "\x1b[1A\x1b[2K" : "";
  const ticker = setInterval(() => process.stderr.write(`${rewind}${title} … ${seconds()}\n`), TICK_MS);
  try {
    const { code, output } = await run(command, args, env);
    if (code !== 0) {
      process.stderr.write(output);
      throw new Error(`${title}: ${command} ${args.join(" ")} → ${code}`);
    }
    process.stderr.write(`${rewind}${title} ✓ ${seconds()}\n`);
  } finally {
    clearInterval(ticker);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The environment with the installed tools first on the path: `node` is Node 24 there. */
export function toolEnv() {
  return { ...process.env, PATH: `${inRoot("node_modules/.bin")}:${process.env.PATH}` };
}

/** The environment without them: npm must not run on a Node that it is about to replace. */
export function systemEnv() {
  const folders = (process.env.PATH ?? "").split(":").filter((folder) => !folder.endsWith("node_modules/.bin"));
  return { ...process.env, PATH: folders.join(":") };
}
