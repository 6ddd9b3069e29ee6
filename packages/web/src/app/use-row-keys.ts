import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

import { isTyping } from "./is-typing.ts";

interface RowKeys {
  readonly current: number;
  readonly body: RefObject<HTMLTableSectionElement | null>;
}

/**
 * Moves through the rows of a table by keyboard: j or ↓ and k or ↑, Enter opens, x chooses. Only while nothing else has the
 * keyboard.
 *
 * @param count rows that are there
 * @param open called with the index of the row that Enter was pressed on
 * @param choose called with the index of the row that x was pressed on
 * @returns the current row, −1 for none, and the ref of its row for scrolling
 */
export function useRowKeys(count: number, open: (index: number) => void, choose?: (index: number) => void): RowKeys {
  const [current, setCurrent] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const latest = useRef({ count, open, choose, current });
  useEffect(() => {
    latest.current = { count, open, choose, current };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isElsewhere(event.target)) return;
      const step = STEPS[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const { count: rows } = latest.current;
        setCurrent((index) => Math.max(0, Math.min(rows - 1, index + step)));
      } else if (event.key === "Enter" && latest.current.current >= 0 && !isControl(event.target)) {
        latest.current.open(latest.current.current);
      } else if (event.key === "x" && latest.current.current >= 0) {
        latest.current.choose?.(latest.current.current);
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  useEffect(() => {
    body.current?.rows[current]?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return { current: current < count ? current : -1, body };
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** In a menu, a list or a dialogue the arrows are its own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="menu"],[role="listbox"],[role="dialog"],[role="tablist"],[role="combobox"]') !== null;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a,button") !== null;
