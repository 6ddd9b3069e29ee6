import type { Definition } from "@fadu/engine/definition/definition.ts";
import { APPROVAL_ACTS } from "@fadu/engine/matter/approval.ts";
import { UNIVERSAL_ACTS } from "@fadu/engine/matter/universal.ts";

/** Acts that only the system performs. */
const SYSTEM_ACTS: Readonly<Record<string, string>> = { expire: "期限届满" };

/** Chinese title of an act: the definition's own, of an approval, or universal. */
export function actTitle(definition: Definition | undefined, act: string): string {
  const universal: Readonly<Record<string, { readonly title: string }>> = UNIVERSAL_ACTS;
  const approval: Readonly<Record<string, string>> = APPROVAL_ACTS;
  return definition?.acts[act]?.title ?? approval[act] ?? universal[act]?.title ?? SYSTEM_ACTS[act] ?? act;
}
