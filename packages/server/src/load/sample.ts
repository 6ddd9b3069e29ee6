import { fork } from "node:child_process";
import path from "node:path";

/** How the server's process stands at a moment. */
export interface Sample {
  /** Bytes; the heap after collecting garbage. */
  readonly rss: number;
  readonly heap: number;
  /** How late its event loop is. */
  readonly lateMs: number;
  readonly running: number;
  readonly waiting: number;
  /** Turned away since the start. */
  readonly refused: number;
  readonly connections: number;
  /** Connections to the database, as it counts them: those of the pool, of the jobs and of who listens. */
  readonly sessions: number;
  /** Open files and sockets. */
  readonly files: number;
  /** Jobs whose time has come. */
  readonly jobs: number;
  /** Of Node, such as too many listeners. */
  readonly warnings: number;
}

export interface LoadedServer {
  readonly port: number;
  sample(): Promise<Sample>;
  stop(): Promise<void>;
}

/** Starts the server of `server.ts`. @throws Error when it does not start */
export function startServer(url: string, folder: string): Promise<LoadedServer> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, "server.ts"), [url, folder], { execArgv: ["--expose-gc"] });
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${String(code)}`)));
    child.once("message", (message) => {
      resolve({
        port: (message as { readonly port: number }).port,
        sample: () =>
          new Promise((told) => {
            child.once("message", (taken) => told(taken as Sample));
            child.send("sample");
          }),
        stop: async () => {
          child.kill("SIGTERM");
          await ended;
        },
      });
    });
  });
}
