import type { Operations, Problem } from "./generated.ts";
import { ROUTES } from "./generated.ts";

export type OperationId = keyof Operations;
export type Params<O extends OperationId> = Operations[O]["params"];
export type Body<O extends OperationId> = Operations[O]["body"];
export type Answer<O extends OperationId> = Operations[O]["answer"];

/** A request that was answered with a problem (RFC 9457), or not at all (`code` is `network`). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

export interface CallOptions {
  /** The same id for the same deed, however often it is sent: it is done once. */
  readonly idempotencyKey?: string;
  /** Revision the deed was decided on; the server refuses if it has moved. */
  readonly ifRevision?: number;
  readonly signal?: AbortSignal;
}

/**
 * Calls an operation of the server by its id. `params` go into the address; a body of files is `FormData`.
 *
 * @throws ProblemError
 */
export async function call<O extends OperationId>(
  operation: O,
  params: Params<O>,
  body?: Body<O> | FormData,
  options: CallOptions = {},
): Promise<Answer<O>> {
  const [method, path] = ROUTES[operation];
  const form = body instanceof FormData;
  const headers: Record<string, string> = { accept: "application/json" };
  // Tells the server that one of its own pages asks; other sites cannot send it.
  if (method !== "GET") headers["x-fadu"] = "1";
  if (body !== undefined && !form) headers["content-type"] = "application/json";
  if (options.idempotencyKey !== undefined) headers["idempotency-key"] = options.idempotencyKey;
  if (options.ifRevision !== undefined) headers["if-match"] = `"${options.ifRevision}"`;
  const response = await fetch(addressOf(path, params), {
    method,
    headers,
    credentials: "same-origin",
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw new ProblemError({
      type: "about:blank",
      title: "连接不上服务器，请检查网络后重试",
      status: 0,
      code: "network",
    });
  });
  const json = /[/+]json/.test(response.headers.get("content-type") ?? "");
  const answer: unknown = json ? await response.json() : await response.text();
  if (response.ok) return (json ? answer : undefined) as Answer<O>;
  throw new ProblemError(json ? (answer as Problem) : unreadable(response.status));
}

/** Address of an operation, for links, pictures and event sources. */
export function addressOfOperation<O extends OperationId>(operation: O, params: Params<O>): string {
  return addressOf(ROUTES[operation][1], params);
}

/** A fresh idempotency key: a UUID that also works where the page is not served over https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

type Plain = string | number | boolean | null | undefined;

function addressOf(path: string, params: Readonly<Record<string, Plain>>): string {
  const query = new URLSearchParams();
  const inPath = new Set<string>();
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(params[name]));
  });
  for (const [name, value] of Object.entries(params)) {
    if (!inPath.has(name) && value !== undefined && value !== null) query.append(name, String(value));
  }
  const text = query.toString();
  return text === "" ? filled : `${filled}?${text}`;
}

const unreadable = (status: number): Problem => ({
  type: "about:blank",
  title: "服务器没有按约定答复，请稍后重试",
  status,
  code: "unreadable",
});
