import { connect } from "node:net";
import type { Socket } from "node:net";

/** What came of a load: answers a second, and how long each took. */
export interface Loaded {
  readonly rate: number;
  readonly latencies: readonly number[];
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  /** How long, unless the requests run out. */
  readonly seconds: number;
  /** The next request as it goes over the wire; undefined: none is left. */
  readonly next: () => string | undefined;
}

const HEAD_END = "\r\n\r\n";

/**
 * Keeps so many connections busy, each sending its next request when the answer to the last is there. Writes to the socket
 * directly: the generator shares the cores with what it measures, so it must cost little.
 *
 * @throws Error for an answer that is no success
 */
export async function load({ port, connections, seconds, next }: LoadOptions): Promise<Loaded> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, () =>
      exchange(port, () => (performance.now() < until ? next() : undefined), latencies),
    ),
  );
  return { rate: (latencies.length / (performance.now() - began)) * 1000, latencies };
}

/** One connection, until there is no next request. */
function exchange(port: number, next: () => string | undefined, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let received = "";
    let sent = 0;
    const send = (): void => {
      const request = next();
      if (request === undefined) {
        socket.end();
        resolve();
        return;
      }
      sent = performance.now();
      socket.write(request);
    };
    socket.setEncoding("latin1");
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("data", (chunk: string) => {
      received += chunk;
      const end = received.indexOf(HEAD_END);
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received.slice(0, end))?.[1] ?? 0);
      if (received.length < end + HEAD_END.length + length) return;
      latencies.push(performance.now() - sent);
      const status = received.slice(9, 12);
      if (!status.startsWith("2")) {
        socket.destroy();
        reject(new Error(Buffer.from(received, "latin1").toString("utf8")));
        return;
      }
      received = "";
      send();
    });
  });
}

/** A request with a JSON body as it goes over the wire. */
export function post(path: string, body: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({
    host: "127.0.0.1",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return [`POST ${path} HTTP/1.1`, ...lines, "", body].join("\r\n");
}
