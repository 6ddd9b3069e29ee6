import path from "node:path";

import { openDepot } from "../depot/open-depot.ts";
import { depotStore } from "./depot-store.ts";
import { folderStore } from "./file-store.ts";
import type { FileStore } from "./file-store.ts";

/** Where an installation keeps its files. */
export interface Files {
  /** What was handed in, for as long as the matters are kept. */
  readonly files: FileStore;
  /** Lists written into files, kept for some days. */
  readonly exports: FileStore;
  /** Pictures made smaller, made anew when they are gone. */
  readonly previews: FileStore;
}

/**
 * Folders within the data folder; with `FADU_FILES=s3://bucket[/prefix]` an S3-compatible store, which several servers share.
 *
 * @throws DepotError when that is set and the store's address or keys are not
 */
export function openFiles(dataDir: string, env: NodeJS.ProcessEnv = {}): Files {
  const place = env["FADU_FILES"];
  const open = (name: string): FileStore =>
    place === undefined || place === ""
      ? folderStore(path.join(dataDir, name))
      : depotStore(openDepot(`${place.replace(/\/$/, "")}/${name}`, env), path.join(dataDir, "incoming"));
  return { files: open("exhibits"), exports: open("exports"), previews: open("previews") };
}
