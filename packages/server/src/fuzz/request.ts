export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One request, written out: what is needed to send it again. */
export interface FuzzRequest {
  /** Which of the run it is; with the seed it is made again. */
  readonly n: number;
  readonly operation: string;
  /** Whose token: `a:<login>`, `b:<login>`; null: nobody's. */
  readonly who: string | null;
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a form with one file. */
  readonly body?: Json;
  readonly form?: { readonly fields: JsonObject; readonly name: string; readonly bytes: string };
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
