import { QueryCache, QueryClient } from "@tanstack/react-query";

import { ProblemError } from "../api/client.ts";

/** Asked again after no answer or a busy server; a refusal stays a refusal. */
const mayPass = (error: Error): boolean =>
  error instanceof ProblemError && (error.problem.status === 0 || error.problem.status === 503);

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
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && mayPass(error), retryDelay: 1_000 },
    mutations: { retry: false, onError: noticeError },
  },
});
