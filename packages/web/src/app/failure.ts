import { ProblemError } from "../api/client.ts";

/** Too many at once; the time between two asked again by hand has passed. */
const TOO_MANY = 429;

/** Whether asking again may mend it: no answer, a fault of the server, too many at once. What was refused stays refused. */
export function mayMend(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  const { status } = error.problem;
  return error.code === "unreadable" || status === 0 || status === TOO_MANY || status >= 500;
}

/** Why a page has nothing to show for good. */
export type Closed = "missing" | "forbidden";

/** What an address leads to when nothing can be done about it here; undefined when asking again, or something else, may help. */
export function closedBy(error: unknown): Closed | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { status } = error.problem;
  // An id that is none is an address that leads nowhere.
  if (status === 404 || error.code === "request.invalid") return "missing";
  return status === 403 ? "forbidden" : undefined;
}
