import type { FigureView } from "../api/generated.ts";

interface OpenNumberProps {
  readonly figure: FigureView;
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number opens to its records; where there is none, it is said why. */
export function OpenNumber({ figure, label, onOpen }: OpenNumberProps) {
  if (figure.none !== null) return <span className="muted">{figure.none}</span>;
  return (
    <button type="button" className="plain" aria-label={label} onClick={onOpen}>
      {figure.printed}
    </button>
  );
}
