import type { Readable } from "node:stream";

/** Something kept: its name and bytes. */
export interface Kept {
  readonly key: string;
  readonly size: number;
}

/**
 * A place that keeps files by name: a folder, or a bucket of an S3-compatible store. Names are paths of plain parts (`files/ab/…`).
 * Every method throws the store's error when the place cannot be reached.
 */
export interface Depot {
  /** The place as people are told of it; never with keys. */
  readonly address: string;
  /** Takes a finished local file under this name, durable and whole when it returns; one of that name is replaced at once. */
  put(key: string, file: string): Promise<void>;
  /** The file's content from its beginning; undefined when there is none. */
  read(key: string): Promise<{ readonly size: number; readonly stream: Readable } | undefined>;
  /** Bytes; undefined when there is no such file. */
  sizeOf(key: string): Promise<number | undefined>;
  /** Everything whose name begins with `prefix/`. */
  list(prefix: string): AsyncIterable<Kept>;
  /** Nothing happens when there is none. */
  remove(key: string): Promise<void>;
}

const PART = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Names become paths: nothing but plain parts may. @throws Error */
export function checkedKey(key: string): string {
  if (!key.split("/").every((part) => PART.test(part))) throw new Error(`Not a name in a depot: ${key}`);
  return key;
}

/** A reason why a place cannot be used; `message` is a Chinese sentence for the operator. */
export class DepotError extends Error {
  override readonly name = "DepotError";
}
