import type { CockpitNumber } from "../api/generated.ts";

/** Opens the list behind a number. */
export type Open = (title: string, number: CockpitNumber) => void;

interface NumberProps {
  readonly title: string;
  readonly number: CockpitNumber;
  readonly onOpen: Open;
  /** Shown in red when there is any. */
  readonly late?: boolean;
}

/** A number that opens to its matters; a zero has none. */
export function OpenCount({ title, number, onOpen, late = false }: NumberProps) {
  const { count } = number;
  if (count === 0) return <span className="small">0</span>;
  return (
    <button
      type="button"
      className={late ? "plain late" : "plain"}
      aria-label={`${title} ${count} 件，打开列表`}
      onClick={() => onOpen(title, number)}
    >
      {count}
    </button>
  );
}

/** A large number with its name below. */
export function BigCount({ title, number, onOpen, late = false }: NumberProps) {
  const { count } = number;
  return (
    <button
      type="button"
      className="big-count"
      data-late={late && count > 0}
      title="打开列表"
      onClick={() => onOpen(title, number)}
    >
      <b>{count.toLocaleString("zh-CN")}</b>
      <span>{title}</span>
    </button>
  );
}
