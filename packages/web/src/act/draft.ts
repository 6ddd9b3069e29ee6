import type { Values } from "../field/values.ts";

/** What was typed and not yet sent; kept in this browser, per account, through reload and sign-out. */
export interface Draft {
  readonly values: Values;
  readonly words: string;
  readonly at: string;
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
    // A full or forbidden store only means that a reload loses the form.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
