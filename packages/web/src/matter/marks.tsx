import type { MatterRow } from "../api/generated.ts";

/** What sets a matter apart from its neighbours: suspended, supervised, urged. */
export function Marks({ matter }: { readonly matter: Pick<MatterRow, "suspended" | "supervised" | "urged"> }) {
  if (!matter.suspended && !matter.supervised && matter.urged === 0) return null;
  return (
    <span className="marks">
      {matter.supervised && <span className="chip chip-bad">督办</span>}
      {matter.urged > 0 && <span className="chip chip-warn">催办{matter.urged > 1 ? ` ${matter.urged}` : ""}</span>}
      {matter.suspended && <span className="chip">中止</span>}
    </span>
  );
}
