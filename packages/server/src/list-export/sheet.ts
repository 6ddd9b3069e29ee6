import { Worker } from "node:worker_threads";

import type { SheetTask } from "./sheet-worker.ts";

/** An XLSX file of a list, made in a thread of its own. */
export async function makeSheet(task: SheetTask): Promise<Buffer> {
  const worker = new Worker(new URL("./sheet-worker.ts", import.meta.url), { workerData: task });
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      worker.once("message", (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("The sheet was not made.")));
    });
  } finally {
    await worker.terminate();
  }
}
