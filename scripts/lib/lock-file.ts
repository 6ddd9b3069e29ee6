import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");

/** A package as the lock file holds it. */
export interface Locked {
  /** Where it is installed, e.g. `node_modules/fastify`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Only for building and testing; what is optional besides is installed with the product or not. */
  readonly dev: boolean;
  readonly integrity: string | undefined;
  readonly resolved: string | undefined;
  readonly runsOnInstall: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

/** Every package of others that the lock file names, in its order. */
export function lockedPackages(): Locked[] {
  const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place.includes("node_modules/") && entry.link !== true)
    .map(([place, entry]) => ({
      place,
      name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version ?? "",
      licence: entry.license ?? "",
      dev: entry.dev === true,
      integrity: entry.integrity,
      resolved: entry.resolved,
      runsOnInstall: entry.hasInstallScript === true,
    }));
}
