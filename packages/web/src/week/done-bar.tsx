interface DoneBarProps {
  readonly done: number;
  readonly total: number;
  readonly late: number;
}

/** How much of it is done, as a bar: green when all, red when some is late. */
export function DoneBar({ done, total, late }: DoneBarProps) {
  const percent = total === 0 ? 0 : Math.round((done / total) * 100);
  const tone = late > 0 ? "late" : done === total ? "all" : "going";
  return (
    <span
      className="done-bar"
      data-tone={tone}
      role="img"
      aria-label={`完成 ${percent}%${late > 0 ? `，逾期 ${late} 项` : ""}`}
    >
      <i style={{ width: `${percent}%` }} />
    </span>
  );
}
