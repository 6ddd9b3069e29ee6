import type { Draft } from "./draft.ts";

const keyOf = (place: string): string => `fadu:indicator:${place}`;

/** What was filled in and not saved yet, kept through a reload; another sign-in on this browser has its own. */
export function kept(place: string): Draft | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(keyOf(place)) ?? "null") as Draft | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(place: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // Nothing more is lost than what a reload would lose anyway.
  }
}

export function forget(place: string): void {
  try {
    sessionStorage.removeItem(keyOf(place));
  } catch {
    // Nothing was kept.
  }
}
