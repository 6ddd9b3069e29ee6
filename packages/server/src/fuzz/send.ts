import type { FuzzRequest, Json } from "./request.ts";

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly ms: number;
  /** Why there was no answer. */
  readonly fault?: string;
}

/** What goes over the wire; `undefined` and lone surrogates as JSON writes them. */
const written = (value: Json): string => JSON.stringify(value) ?? "null";

const GIVES_UP_MS = 60_000;

/** Sends one request to a server really listening. */
export async function send(url: string, token: string | undefined, request: FuzzRequest): Promise<Answered> {
  const { method, path, query, headers, body, form } = request;
  const search =
    query.length === 0
      ? ""
      : `?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])).toString()}`;
  const began = performance.now();
  try {
    const answer = await fetch(`${url}${path}${search}`, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(GIVES_UP_MS),
      headers: {
        "x-fadu": "1",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(form ? { body: formOf(form) } : body === undefined ? {} : { body: written(body) }),
    });
    const text = await answer.text();
    const type = answer.headers.get("content-type") ?? "";
    return { status: answer.status, type, text, ms: performance.now() - began };
  } catch (error) {
    const cause = (error as { cause?: unknown }).cause;
    return { status: 0, type: "", text: "", ms: performance.now() - began, fault: String(cause ?? error) };
  }
}

function formOf({ fields, name, bytes }: NonNullable<FuzzRequest["form"]>): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    form.append(key.toWellFormed(), typeof value === "string" ? value.toWellFormed() : written(value));
  }
  form.append("file", new Blob([Buffer.from(bytes, "latin1")]), name);
  return form;
}
