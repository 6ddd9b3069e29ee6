/* Looks into files in a thread of its own: a large PDF takes a second, during which the server answers others. */
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";

import type { Container, Inside } from "./inside.ts";
import { insideOle } from "./ole.ts";
import { insideOoxml } from "./ooxml.ts";
import { insidePdf } from "./pdf.ts";

export interface LookTask {
  readonly id: number;
  readonly file: string;
  readonly container: Container;
}

export interface LookAnswer {
  readonly id: number;
  readonly inside: Inside;
}

async function look({ file, container }: LookTask): Promise<Inside> {
  if (container === "pdf") return insidePdf(await readFile(file));
  if (container === "ole") return insideOle(await readFile(file));
  return insideOoxml(file, container);
}

parentPort?.on("message", (task: LookTask) => {
  void look(task).then((inside) => {
    const answer: LookAnswer = { id: task.id, inside };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(answer);
  });
});
