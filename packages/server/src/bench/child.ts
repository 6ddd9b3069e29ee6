import { fork } from "node:child_process";
import path from "node:path";

/** A server in a process of its own. */
export interface Child {
  readonly port: number;
  /** Milliseconds of processor time it has used so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** In the server's process: tells its port, and from then on its processor time when asked. */
export function ready(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  });
  // An orderly end, so that a profile asked for by a Node option is written.
  process.on("SIGINT", () => process.exit(0));
  process.send?.({ port });
}

/** Starts a file of this folder, which tells its port when it listens. */
export function startChild(file: string, args: readonly string[], execArgv: readonly string[] = []): Promise<Child> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, file), [...args], { execArgv: [...execArgv], stdio: "inherit" });
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${String(code)}`)));
    child.once("message", (message) => {
      resolve({
        port: (message as { readonly port: number }).port,
        cpu: () =>
          new Promise((told) => {
            child.once("message", (answer) => told((answer as { readonly cpu: number }).cpu));
            child.send("cpu");
          }),
        stop: async () => {
          child.kill("SIGINT");
          await ended;
        },
      });
    });
  });
}
