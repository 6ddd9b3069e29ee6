import type { ClockView } from "../../api/generated.ts";
import { BasisText } from "../../act/basis-text.tsx";
import { clockText, inOrder, TONES } from "./clock-text.ts";

interface ClockLinesProps {
  readonly clocks: readonly ClockView[];
  /** Opens the arithmetic of a clock. */
  readonly onOpen: (clock: string) => void;
}

/** The limits that run: the main one with its arithmetic in a sentence, the others in a word; each opens to all its lines. */
export function ClockLines({ clocks, onOpen }: ClockLinesProps) {
  const sorted = inOrder(clocks);
  const running = sorted.filter((clock) => clock.phase !== "stopped");
  const [first, ...others] = running;
  const stopped = sorted.length - running.length;
  if (sorted.length === 0) return null;
  return (
    <div className="clocks">
      {first && (
        <div className="clock">
          <Chip clock={first} onOpen={onOpen} /> <span className="muted">{first.explanation}</span>
          {!first.basis.every((one) => first.explanation.includes(one.cite)) && <BasisText basis={first.basis} />}
        </div>
      )}
      {(others.length > 0 || stopped > 0) && (
        <div className="clock row">
          {others.map((clock) => (
            <Chip key={clock.id} clock={clock} onOpen={onOpen} />
          ))}
          {stopped > 0 && (
            <button type="button" className="plain small" onClick={() => onOpen("all")}>
              已停止的期限 {stopped} 项
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Chip({ clock, onOpen }: { readonly clock: ClockView; readonly onOpen: (clock: string) => void }) {
  const { text, tone } = clockText(clock);
  return (
    <button
      type="button"
      className={`${TONES[tone]} chip-button`}
      title="看期限怎样算出"
      onClick={() => onOpen(clock.id)}
    >
      {clock.title} {text}
    </button>
  );
}
