import type { ReportView } from "../api/generated.ts";

export interface DialogProps {
  readonly report: ReportView;
  readonly onClose: () => void;
}

/** An id that the report does not have yet: the wish itself, or followed by a number. */
export function freeId(wish: string, { figures }: Pick<ReportView, "figures">): string {
  const taken = new Set(figures.map((one) => one.slot));
  if (!taken.has(wish)) return wish;
  for (let n = 2; ; n++) if (!taken.has(`${wish}-${n}`)) return `${wish}-${n}`;
}
