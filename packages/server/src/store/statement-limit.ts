import { AsyncLocalStorage } from "node:async_hooks";

const limit = new AsyncLocalStorage<number>();

/** Within `work`, no statement of a transaction begun in it takes longer; PostgreSQL ends it (57014). @param ms milliseconds */
export const withStatementLimit = <T>(ms: number, work: () => T): T => limit.run(ms, work);

/** To be sent with what begins a transaction, in the same trip. Outside `withStatementLimit` (jobs, commands) nothing. */
export function statementLimit(): string {
  const ms = limit.getStore();
  return ms === undefined ? "" : `; set local statement_timeout = ${Math.trunc(ms)}`;
}
