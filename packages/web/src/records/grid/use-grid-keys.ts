import { useState } from "react";
import type { ClipboardEvent, KeyboardEvent } from "react";

import type { Grid } from "./use-grid.ts";
import { MOST_ROWS } from "./grid-model.ts";
import type { Place } from "./grid-model.ts";
import { placed, textOfCells } from "./paste.ts";
import type { Pasted } from "./paste.ts";

export interface Cursor {
  readonly at: Place;
  /** The other corner of what is chosen; the cell itself when it is one. */
  readonly to: Place;
  /** The text of the cell is being changed: the arrows move within it. */
  readonly editing: boolean;
  /** What the cell held before, for Escape. */
  readonly before: string;
  /** The word of the list that Enter takes; −1: none. */
  readonly word: number;
  /** The keyboard is in the sheet: the cell takes it. */
  readonly focused: boolean;
}

export interface GridKeys {
  readonly cursor: Cursor;
  readonly go: (at: Place, extend?: boolean) => void;
  /** The keyboard came into the sheet, or left it. */
  readonly hold: (focused: boolean) => void;
  readonly edit: () => void;
  readonly type: (text: string) => void;
  readonly take: (word: string) => void;
  readonly press: (event: KeyboardEvent<HTMLInputElement>, words: readonly string[]) => void;
  readonly paste: (event: ClipboardEvent<HTMLInputElement>) => void;
  readonly copy: (event: ClipboardEvent<HTMLInputElement>) => void;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The keyboard as in a spreadsheet: arrows, Tab and Enter move, typing replaces, F2 changes, Delete empties, Shift chooses
 * several, Ctrl+C and Ctrl+V take and put cells.
 *
 * @param shown columns on the screen, in order
 */
export function useGridKeys(
  { rows, deed }: Grid,
  titles: readonly string[],
  shown: readonly number[],
  onPasted: (pasted: Pasted, lost: number) => void,
): GridKeys {
  const start = { row: 0, column: shown[0] ?? 0 };
  const [cursor, setCursor] = useState<Cursor>({
    at: start,
    to: start,
    editing: false,
    before: "",
    word: -1,
    focused: false,
  });
  const { at } = cursor;
  const textAt = (place: Place): string => rows[place.row]?.cells[place.column] ?? "";
  const go = (place: Place, extend = false): void =>
    setCursor(({ at: from }) => ({
      at: extend ? from : place,
      to: place,
      editing: false,
      before: textAt(place),
      word: -1,
      focused: true,
    }));

  /** So many rows and columns on; at the end of a row the next begins. */
  const moved = (from: Place, down: number, right: number, wraps: boolean): Place => {
    const last = shown.length - 1;
    let index = shown.indexOf(from.column) + right;
    let row = from.row + down;
    if (wraps && index > last) [index, row] = [0, row + 1];
    if (wraps && index < 0) [index, row] = [last, row - 1];
    if (row < 0) [index, row] = [shown.indexOf(from.column), 0];
    const column = shown[Math.max(0, Math.min(last, index))] ?? 0;
    return { row: Math.min(rows.length - 1, row), column };
  };
  const step = (down: number, right: number, wraps = false): void => {
    if (at.row + down >= rows.length && down > 0) deed({ do: "add", count: 10 });
    go(moved(at, down, right, wraps));
  };

  const press = (event: KeyboardEvent<HTMLInputElement>, words: readonly string[]): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const { key, shiftKey } = event;
    const arrow = ARROWS[key];
    const listed = cursor.editing && words.length > 0;
    if (arrow && listed && arrow[0] !== 0) {
      event.preventDefault();
      const count = words.length;
      setCursor({
        ...cursor,
        word: (cursor.word + arrow[0] + count + (cursor.word < 0 && arrow[0] < 0 ? 1 : 0)) % count,
      });
    } else if (arrow && (!cursor.editing || arrow[0] !== 0)) {
      event.preventDefault();
      if (shiftKey) go(moved(cursor.to, ...arrow, false), true);
      else step(...arrow);
    } else if (key === "Enter" || key === "Tab") {
      // Out of the grid by Tab from its first or last cell.
      if (key === "Tab" && leaves(shiftKey)) return;
      event.preventDefault();
      const word = cursor.editing ? words[cursor.word] : undefined;
      if (word !== undefined) deed({ do: "set", at, text: word });
      if (key === "Enter") step(shiftKey ? -1 : 1, 0);
      else step(0, shiftKey ? -1 : 1, true);
    } else if (key === "Escape" && cursor.editing) {
      event.preventDefault();
      deed({ do: "set", at, text: cursor.before });
      setCursor({ ...cursor, editing: false, word: -1 });
    } else if (key === "F2") {
      event.preventDefault();
      setCursor({ ...cursor, editing: true, before: textAt(at), word: -1 });
    } else if ((key === "Delete" || key === "Backspace") && !cursor.editing) {
      event.preventDefault();
      deed({ do: "clear", from: at, to: cursor.to });
    } else if (key === "Home" && !cursor.editing) go({ row: at.row, column: shown[0] ?? 0 });
    else if (key === "End" && !cursor.editing) go({ row: at.row, column: shown[shown.length - 1] ?? 0 });
  };
  const leaves = (back: boolean): boolean =>
    back ? at.row === 0 && at.column === shown[0] : at.row === rows.length - 1 && at.column === shown[shown.length - 1];

  return {
    cursor,
    go,
    hold: (focused) => setCursor((before) => (before.focused === focused ? before : { ...before, focused })),
    press,
    edit: () => setCursor({ ...cursor, editing: true, before: textAt(at), word: -1 }),
    type: (text) => {
      if (!cursor.editing) setCursor({ ...cursor, to: at, editing: true, before: textAt(at), word: -1 });
      else setCursor({ ...cursor, word: -1 });
      deed({ do: "set", at, text });
    },
    take: (word) => {
      deed({ do: "set", at, text: word });
      step(1, 0);
    },
    paste: (event) => {
      const text = event.clipboardData.getData("text/plain");
      // A single word goes where the caret stands.
      if (cursor.editing && !/[\t\n\r]/.test(text.trimEnd())) return;
      event.preventDefault();
      const pasted = placed(text.replace(/[\r\n]+$/, "\n"), titles, at.column);
      const below = rows.slice(at.row).filter(({ matter }) => matter !== null).length;
      const lost = Math.max(0, pasted.rows.length - (MOST_ROWS - at.row - below));
      deed({ do: "paste", at, rows: pasted.rows });
      setCursor({ ...cursor, to: at, editing: false, word: -1 });
      onPasted(pasted, lost);
    },
    copy: (event) => {
      if (cursor.editing) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", textOfCells(chosenCells()));
    },
  };

  function chosenCells(): string[][] {
    const [top, bottom] = [Math.min(at.row, cursor.to.row), Math.max(at.row, cursor.to.row)];
    const [left, right] = [Math.min(at.column, cursor.to.column), Math.max(at.column, cursor.to.column)];
    return rows
      .slice(top, bottom + 1)
      .map((row) => row.cells.filter((_, column) => column >= left && column <= right && shown.includes(column)));
  }
}

/** Whether a cell lies within what is chosen. */
export const isChosen = ({ at, to }: Cursor, row: number, column: number): boolean =>
  row >= Math.min(at.row, to.row) &&
  row <= Math.max(at.row, to.row) &&
  column >= Math.min(at.column, to.column) &&
  column <= Math.max(at.column, to.column);
