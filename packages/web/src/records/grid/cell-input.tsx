import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CSSProperties, RefObject } from "react";

import type { EntryColumns } from "../../api/generated.ts";
import type { GridKeys } from "./use-grid-keys.ts";

type Column = EntryColumns["columns"][number];

/** Words shown below a cell while it is typed into. */
const MOST_WORDS = 8;
/** As wide as the list of words becomes (grid.css). */
const MOST_WIDTH = 220;

interface CellInputProps {
  readonly label: string;
  readonly column: Column;
  readonly text: string;
  readonly keys: GridKeys;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  /** Registered: to be read only. */
  readonly fixed: boolean;
}

/** Types of which a cell may hold several words. */
const SEVERAL = ["choices", "accounts", "units"];

/** What the cell may become by one more key: words of the column that hold what was typed. */
function wordsFor({ words, type }: Column, text: string): readonly string[] {
  const begun = SEVERAL.includes(type) ? (/^.*[、,，;；]/.exec(text)?.[0] ?? "") : "";
  const typed = text.slice(begun.length).trim();
  // Nothing is left to propose once it is one of them.
  if (words.includes(typed)) return [];
  const found = words.filter((word) => word.toLowerCase().includes(typed.toLowerCase()));
  return found.slice(0, MOST_WORDS).map((word) => begun + word);
}

/**
 * The one cell that has the keyboard is an input at all times, so that a first key, also of an input method, begins its text.
 */
export function CellInput({ label, column, text, keys, invalid, describedBy, fixed }: CellInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const { editing, word, focused } = keys.cursor;
  const words = editing && !fixed ? wordsFor(column, text) : [];
  const open = words.length > 0;
  useEffect(() => {
    if (!focused) return;
    input.current?.focus({ preventScroll: true });
    input.current?.closest("td")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (!editing) input.current?.select();
  }, [focused, editing]);
  return (
    <>
      <input
        ref={input}
        className="cell-input"
        role={column.words.length > 0 ? "combobox" : undefined}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-expanded={column.words.length > 0 ? open : undefined}
        aria-controls={open ? "cell-words" : undefined}
        aria-activedescendant={open && word >= 0 ? `cell-word-${word}` : undefined}
        autoComplete="off"
        readOnly={fixed}
        value={text}
        onChange={(event) => keys.type(event.target.value)}
        onKeyDown={(event) => keys.press(event, words)}
        onPaste={keys.paste}
        onCopy={keys.copy}
        onDoubleClick={keys.edit}
      />
      {open && <Words anchor={input} words={words} word={word} take={keys.take} />}
    </>
  );
}

interface WordsProps {
  readonly anchor: RefObject<HTMLInputElement | null>;
  readonly words: readonly string[];
  readonly word: number;
  readonly take: (word: string) => void;
}

/** Below the cell and above everything: the grid scrolls within its own frame, which would cut the list off. */
function Words({ anchor, words, word, take }: WordsProps) {
  const [place, setPlace] = useState<CSSProperties>();
  useLayoutEffect(() => {
    const measure = (): void => {
      const box = anchor.current?.getBoundingClientRect();
      if (!box) return;
      const wide = document.documentElement.clientWidth;
      // Where a list wider than the cell would leave the screen, it grows to the left.
      const side = box.left + MOST_WIDTH > wide ? { right: wide - box.right } : { left: box.left };
      setPlace({ ...side, top: box.bottom, minWidth: box.width });
    };
    measure();
    window.addEventListener("scroll", measure, true);
    return () => window.removeEventListener("scroll", measure, true);
  }, [anchor]);
  return (
    <ul id="cell-words" role="listbox" aria-label="可填的词" className="cell-words" style={place}>
      {words.map((one, index) => (
        <li
          key={one}
          id={`cell-word-${index}`}
          role="option"
          aria-selected={index === word}
          // Before the input loses the keyboard.
          onMouseDown={(event) => {
            event.preventDefault();
            take(one);
          }}
        >
          {one}
        </li>
      ))}
    </ul>
  );
}
