import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef, useState } from "react";

import { draftKey, dropDraft, readDraft, writeDraft } from "../../act/draft.ts";
import { call } from "../../api/client.ts";
import type { EntryColumns, RowsResult } from "../../api/generated.ts";
import { useDebounced } from "../../app/use-debounced.ts";
import { useMe } from "../../session/session.ts";
import { BLANK_ROWS, blankRows, isOpen, nextRows, restored } from "./grid-model.ts";
import type { GridDeed, GridRow } from "./grid-model.ts";

const CHECK_AFTER_MS = 700;
/** Rows judged at once: an answer comes while one still looks. */
const SLICE = 100;

export type Keep = "accepted" | "all";

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly deed: (deed: GridDeed) => void;
  /** Rows were found that an earlier visit had left. */
  readonly restored: boolean;
  readonly checking: boolean;
  /** Why the rows could not be judged or registered; they are all still there. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly save: (keep: Keep) => Promise<RowsResult | undefined>;
  readonly saving: boolean;
}

/** The state of fast entry: rows kept through reload and sign-out, judged by the server as they are typed, sent together. */
export function useGrid(procedure: string, entry: EntryColumns): Grid {
  const me = useMe();
  const client = useQueryClient();
  const key = draftKey(me.account, procedure, `grid:${entry.act}`);
  const width = entry.columns.length;
  const [kept] = useState(() => restored(readDraft(key)?.values["rows"], width));
  const [rows, deed] = useReducer(nextRows, kept ?? blankRows(BLANK_ROWS, width));
  const headings = entry.columns.map(({ title }) => title);

  const send = async (asked: readonly GridRow[], keep: Keep | "check"): Promise<RowsResult> => {
    const sent = asked.map(({ key: row, cells }) => ({ key: row, cells: [...cells] }));
    const result = await call("enterRows", { procedure }, { act: entry.act, keep, headings, rows: sent });
    deed({ do: "judged", asked, results: result.rows });
    return result;
  };

  useKeptRows(key, rows);
  const check = useChecking(rows, (asked) => send(asked, "check"));
  const save = useMutation({
    mutationFn: ({ asked, keep }: { asked: readonly GridRow[]; keep: Keep }) => send(asked, keep),
    onSuccess: ({ saved }) => {
      if (saved > 0) for (const one of ["matters", "work", "me"]) void client.invalidateQueries({ queryKey: [one] });
    },
  });
  return {
    rows,
    deed,
    restored: kept !== undefined,
    checking: check.isPending,
    error: save.error ?? check.error,
    retry: () => {
      save.reset();
      check.again();
    },
    saving: save.isPending,
    save: async (keep) => {
      const open = rows.filter(isOpen);
      const asked = keep === "all" ? open : open.filter(({ problems }) => problems === null || problems.length === 0);
      if (asked.length === 0) return undefined;
      return save.mutateAsync({ asked, keep }).catch(() => undefined);
    },
  };
}

/** Asks for the rows that changed, a little after the last change; what could not be asked is asked again when told to. */
function useChecking(rows: readonly GridRow[], ask: (asked: readonly GridRow[]) => Promise<unknown>) {
  const check = useMutation({ mutationFn: ask });
  const { mutate, isPending, isError } = check;
  const settled = useDebounced(rows, CHECK_AFTER_MS);
  useEffect(() => {
    if (isPending || isError || settled !== rows) return;
    const asked = rows.filter((row) => isOpen(row) && row.problems === null).slice(0, SLICE);
    if (asked.length > 0) mutate(asked);
  }, [settled, rows, isPending, isError, mutate]);
  return { isPending, error: check.error, again: () => check.reset() };
}

/** Keeps the rows in this browser until they are registered. */
function useKeptRows(key: string, rows: readonly GridRow[]): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const open = rows.filter(isOpen).map((row) => ({ key: row.key, cells: [...row.cells] }));
    if (open.length === 0) dropDraft(key);
    else writeDraft(key, { values: { rows: open }, words: "" });
  }, [key, rows]);
}
