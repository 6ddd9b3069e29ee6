import { QueryCache, QueryClient } from "@tanstack/react-query";

import { ProblemError } from "../api/client.ts";

/** No answer, too many at once, or a busy server; a refusal stays a refusal. */
const PASSING = new Set([0, 429, 503]);
/** Whoever is told to come back later than this asks again by hand. */
const LONGEST_WAIT_S = 15;
const SHORTEST_WAIT_S = 1;

const waitOf = (error: Error): number =>
  error instanceof ProblemError ? (error.problem.retryAfter ?? SHORTEST_WAIT_S) : SHORTEST_WAIT_S;

/** Whether a read that failed is asked again by itself. */
export const mayPass = (error: Error): boolean =>
  error instanceof ProblemError && PASSING.has(error.problem.status) && waitOf(error) <= LONGEST_WAIT_S;

/** Milliseconds until then: when the server said, and not all pages in the same moment. */
export const retryDelay = (count: number, error: Error): number =>
  waitOf(error) * 1_000 * (1 + count) * (1 + Math.random() / 2);

const listeners = new Set<() => void>();

/** Calls back when the server says that nobody is signed in any more. @returns ends it */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The session ended, elsewhere or by time. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof ProblemError && (error.code === "session.missing" || error.code === "session.expired");

/** To be told of every error that an answer brought, also outside queries. */
function noticeError(error: unknown): void {
  if (isSignedOut(error)) for (const listener of listeners) listener();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeError }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && mayPass(error), retryDelay },
    mutations: { retry: false, onError: noticeError },
  },
});
