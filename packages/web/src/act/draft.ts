import type { Values } from "../field/values.ts";

/** What was typed and not yet sent, as this browser keeps it: at once, and also while no server can be reached. */
export interface Draft {
  readonly values: Values;
  readonly words: string;
  readonly at: string;
  /** When the server took in just this; absent while only the browser has it. */
  readonly savedAt?: string;
}

const PREFIX = "fadu:draft:";
const KEPT_MS = 30 * 86_400_000;

export const draftKey = (account: string, about: string, act: string): string => `${PREFIX}${account}:${about}:${act}`;

/** The draft under a key; none when it is too old or the browser keeps nothing. */
export function readDraft(key: string, now = Date.now()): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
    return draft && now - Date.parse(draft.at) < KEPT_MS ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(key: string, draft: Omit<Draft, "at">): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...draft, at: new Date().toISOString() }));
  } catch {
    // The server keeps it too; a full or forbidden store only means that nothing is kept without it.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** A draft as the server has it. */
export interface ServerDraft {
  readonly values: Values;
  readonly words: string;
  readonly savedAt: string;
}

/**
 * Which of two drafts of a form is the later one. What this browser typed and never got to the server is compared by time;
 * what had got there is as good as the server's, and gone where the server has it no more.
 *
 * @param theirs null: the server has none; undefined: it could not be asked
 */
export function laterDraft(ours: Draft | undefined, theirs: ServerDraft | null | undefined): Draft | undefined {
  if (theirs === undefined) return ours;
  if (theirs === null) return ours?.savedAt === undefined ? ours : undefined;
  if (ours && ours.savedAt === undefined && ours.at > theirs.savedAt) return ours;
  return { values: theirs.values, words: theirs.words, at: theirs.savedAt, savedAt: theirs.savedAt };
}
