/* Computes the roots of seals beside the thread that reads the ledger. */
import { parentPort } from "node:worker_threads";

import { packedRoot } from "../seal/packed-root.ts";
import type { DigestName } from "./digests.ts";

/** Hashes of the entries under a seal, 32 bytes each. */
export interface RootTask {
  readonly seal: number;
  readonly digest: DigestName;
  readonly leaves: Uint8Array;
}

export interface RootAnswer {
  readonly seal: number;
  readonly root: string;
}

parentPort?.on("message", ({ seal, digest, leaves }: RootTask) => {
  const answer: RootAnswer = { seal, root: packedRoot(leaves, digest) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answer);
});
