import { Agent, request as send } from "node:http";

import type { Asked, Kind, LoadedStreet } from "./mix.ts";

/** What came of the requests of one kind. */
export interface Tally {
  /** Milliseconds from when each should have been sent, of those that did what was asked. */
  readonly took: number[];
  /** Others by status; 0: no answer. */
  readonly failed: Map<number, number>;
}

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const BOUNDARY = "fadu-load";
const FORM = Buffer.concat([
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="kind"\r\n\r\nphoto\r\n--${BOUNDARY}\r\n` +
      'content-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n',
  ),
  PNG,
  Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
]);
const GIVES_UP_MS = 60_000;

/** Requests that come when they come, whether or not those before were answered: a slow server does not slow the people. */
export class Arrivals {
  readonly tallies = new Map<string, Tally>();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 2_000 });
  readonly #port: number;
  readonly #streets: readonly LoadedStreet[];
  readonly #under = new Set<Promise<void>>();
  #n = 0;

  constructor(port: number, streets: readonly LoadedStreet[]) {
    this.#port = port;
    this.#streets = streets;
  }

  /** Lets all kinds come for so long, at this many times their own rate; waits for the last answer. */
  async run(
    kinds: readonly Kind[],
    { seconds, rate }: { readonly seconds: number; readonly rate: number },
  ): Promise<void> {
    await Promise.all(kinds.map((kind) => this.#come(kind, seconds * 1000, kind.perSecond * rate)));
    await Promise.all(this.#under);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Poisson arrivals: the time to the next does not depend on the last. */
  async #come(kind: Kind, ms: number, perSecond: number): Promise<void> {
    const end = performance.now() + ms;
    let due = performance.now();
    for (;;) {
      due += (-Math.log(1 - Math.random()) * 1000) / perSecond;
      if (due >= end) return;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const n = this.#n++;
      const street = this.#streets[n % this.#streets.length];
      const asked = street && kind.ask(street, n);
      if (!asked) continue;
      const under: Promise<void> = this.#ask(kind, asked, due).finally(() => this.#under.delete(under));
      this.#under.add(under);
    }
  }

  async #ask(kind: Kind, asked: Asked, due: number): Promise<void> {
    const tally = this.tallies.get(kind.title) ?? { took: [], failed: new Map<number, number>() };
    this.tallies.set(kind.title, tally);
    const { status, text } = await this.#exchange(asked);
    if (status >= 200 && status < 300) {
      tally.took.push(performance.now() - due);
      asked.done?.(text);
    } else tally.failed.set(status, (tally.failed.get(status) ?? 0) + 1);
  }

  #exchange({ method, path, token, body, form }: Asked): Promise<{ status: number; text: string }> {
    return new Promise((resolve) => {
      const content = form === true ? FORM : body === undefined ? undefined : Buffer.from(JSON.stringify(body));
      const type = form === true ? `multipart/form-data; boundary=${BOUNDARY}` : "application/json";
      const sent = send(
        {
          port: this.#port,
          host: "127.0.0.1",
          method,
          path,
          agent: this.#agent,
          timeout: GIVES_UP_MS,
          headers: {
            authorization: `Bearer ${token}`,
            "x-fadu": "1",
            ...(content ? { "content-type": type, "content-length": content.length } : {}),
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
          );
          answer.on("error", () => resolve({ status: 0, text: "" }));
        },
      );
      sent.on("timeout", () => sent.destroy());
      sent.on("error", () => resolve({ status: 0, text: "" }));
      sent.end(content);
    });
  }
}

/** Live streams that stay open, each of a person of a street in turn. @returns ends them */
export async function openStreams(
  port: number,
  streets: readonly LoadedStreet[],
  count: number,
): Promise<() => number> {
  const agent = new Agent({ keepAlive: false });
  let [open, decided] = [0, 0];
  const { promise: all, resolve } = Promise.withResolvers<void>();
  const decide = (): void => {
    if (++decided === count) resolve();
  };
  const requests = Array.from({ length: count }, (_, i) => {
    const street = streets[i % streets.length];
    const tokens = Object.values(street?.tokens ?? {});
    const token = tokens[Math.floor(i / streets.length) % tokens.length] ?? "";
    const headers = { authorization: `Bearer ${token}` };
    const sent = send({ port, host: "127.0.0.1", path: "/api/stream", agent, headers }, (answer) => {
      if (answer.statusCode === 200) open++;
      decide();
      answer.resume();
      answer.on("error", () => undefined);
    });
    sent.on("error", decide);
    sent.end();
    return sent;
  });
  if (count > 0) await all;
  return () => {
    for (const request of requests) request.destroy();
    return open;
  };
}
