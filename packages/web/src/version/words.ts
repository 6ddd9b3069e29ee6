import type { ProcedureActivation, ProcedureVersion, ProcedureVersions } from "../api/generated.ts";

export const STATUS = {
  proposed: { title: "待同意", chip: "chip chip-warn" },
  planned: { title: "已同意，待生效", chip: "chip chip-accent" },
  inForce: { title: "现行", chip: "chip chip-good" },
  past: { title: "已过", chip: "chip" },
  withdrawn: { title: "已撤回", chip: "chip" },
} as const satisfies Record<ProcedureActivation["status"], { title: string; chip: string }>;

/** A version by its number; versions of the same number by the beginning of their digests too. */
export function versionName(all: readonly ProcedureVersion[], hash: string | null): string {
  if (hash === null) return "停用";
  const found = all.find((one) => one.hash === hash);
  if (!found) return hash.slice(0, 8);
  const alone = all.filter((one) => one.version === found.version).length === 1;
  return `第 ${found.version} 版${alone ? "" : `（${hash.slice(0, 6)}）`}`;
}

/** What holds today: a version, or nothing because it was retired or never came into force. */
export function inForce({ versions, activations }: ProcedureVersions): { words: string; since: string | null } {
  const held = activations.find((one) => one.status === "inForce");
  if (!held) return { words: "未启用", since: null };
  return { words: versionName(versions, held.hash), since: held.from };
}

/** What waits for consent or for its day. */
export const waiting = ({ activations }: ProcedureVersions): ProcedureActivation[] =>
  activations.filter(({ status }) => status === "proposed" || status === "planned");

/** Versions that never came into force and for which nothing is planned. */
export const unused = ({ versions, activations }: ProcedureVersions): ProcedureVersion[] =>
  versions.filter(({ hash }) => !activations.some((one) => one.hash === hash && one.status !== "withdrawn"));
