import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process started, as an opaque string: together with its id it names one process for good, although ids are
 * used again (after a restart of a container the same small numbers come back at once).
 *
 * @returns undefined if no such process exists
 */
export function startOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (existsSync("/proc/self/stat")) {
    const stat = readOrNothing(`/proc/${pid}/stat`);
    // The name in parentheses may contain spaces; field 22 of the whole is the 20th after it (proc(5)).
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = readOrNothing("/proc/sys/kernel/random/boot_id").trim();
    return state === undefined || state === "" || state === "Z" ? undefined : `${boot}/${rest[18] ?? ""}`;
  }
  const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout.trim() : undefined;
}

/** The command line of a running process, empty if there is none. */
export function commandLineOf(pid: number): string {
  if (existsSync("/proc/self/stat")) return readOrNothing(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return listed.status === 0 ? listed.stdout : "";
}

/** Whether the id belongs to a process, of whichever owner. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
