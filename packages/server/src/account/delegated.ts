import type { Delegator } from "./principal.ts";

/** Whether a delegation covers a procedure. */
export const isFor = ({ procedures }: Pick<Delegator, "procedures">, procedure: string): boolean =>
  procedures.length === 0 || procedures.includes(procedure);
