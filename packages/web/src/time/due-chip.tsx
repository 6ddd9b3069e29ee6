import type { MatterRow } from "../api/generated.ts";
import { dueMoment, dueText } from "./format.ts";

const TONES = { bad: "chip chip-bad", warn: "chip chip-warn", plain: "chip" } as const;

/** The limit of a row: how long it still runs, and below it until when. */
export function DueCell({ due }: { readonly due: MatterRow["due"] }) {
  if (due === null) return <span className="small">无期限</span>;
  const { text, tone } = dueText(due);
  return (
    <div title={due.title}>
      <span className={TONES[tone]}>{text}</span>
      <div className="small nowrap">
        {dueMoment(due)}
        {due.provisional && "（暂定）"}
      </div>
    </div>
  );
}
