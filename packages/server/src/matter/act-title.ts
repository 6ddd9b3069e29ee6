import type { Definition } from "@fadu/engine/definition/definition.ts";
import { UNIVERSAL_TITLES } from "@fadu/engine/definition/universal.ts";

/** Acts that only the system performs. */
const SYSTEM_ACTS: Readonly<Record<string, string>> = { expire: "期限届满" };

/** Chinese title of an act: the definition's own, or universal. */
export function actTitle(definition: Definition | undefined, act: string): string {
  const universal: Readonly<Record<string, string>> = UNIVERSAL_TITLES;
  return definition?.acts[act]?.title ?? universal[act] ?? SYSTEM_ACTS[act] ?? act;
}
