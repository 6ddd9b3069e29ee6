import { Problem } from "./problem.ts";

/** Where a keyset page ended: the values of its sort columns in the last row. */
export type Position = readonly (string | number | null)[];

/** Opaque to clients; the sort is part of it, so that it cannot be used with another one. */
export function encodeCursor(sort: string, position: Position): string {
  return Buffer.from(JSON.stringify([sort, ...position])).toString("base64url");
}

/** @throws Problem `cursor.invalid` when it is not one of ours, or made under another sort */
export function decodeCursor(sort: string, cursor: string, columns: number): Position {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && parsed.length === columns + 1 && parsed[0] === sort && parsed.every(isPart)) {
      return parsed.slice(1) as Position;
    }
  } catch {
    // Falls through to the same answer.
  }
  throw new Problem("cursor.invalid");
}

const isPart = (part: unknown): boolean => part === null || typeof part === "string" || typeof part === "number";
