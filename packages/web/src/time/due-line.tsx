import type { MatterRow } from "../api/generated.ts";
import { dueText } from "./format.ts";

const TONES = { bad: "bad", warn: "warn", plain: "small" } as const;

/** The limit in a narrow line: words only. */
export function DueLine({ due }: { readonly due: MatterRow["due"] }) {
  if (due === null) return null;
  const { text, tone } = dueText(due);
  return (
    <span className={`nowrap small ${TONES[tone]}`} title={`${due.title} ${due.on}`}>
      {text}
    </span>
  );
}
