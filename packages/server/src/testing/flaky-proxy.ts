import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A way to the database that can be cut, closed, or made slow. */
export interface FlakyProxy {
  /** The same database through the proxy. */
  readonly url: string;
  /** Cuts every connection and takes no more. */
  cut(): void;
  /** Takes connections again. */
  mend(): void;
  /** Holds back what the database says, in milliseconds; Infinity: says nothing any more. */
  delay(ms: number): void;
  /** Cuts every connection when the next act has been handed to the database, before it can answer. */
  cutAtAct(): void;
  close(): void;
}

/** Name of the statement that writes an act's entries; COMMIT follows it in the same packet. */
const ACT = "insert entry";
/** More than the database needs for it. */
const TO_COMMIT_MS = 500;

/** @param url connection string of a database on this machine */
export async function flakyProxy(url: string): Promise<FlakyProxy> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let isCut = false;
  let delayMs = 0;
  let armed = false;
  const cutAll = (): void => open.forEach((socket) => socket.destroy());
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        open.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on("data", (chunk) => {
      database.write(chunk);
      if (armed && chunk.includes(ACT)) {
        armed = false;
        isCut = true;
        delayMs = Infinity;
        setTimeout(cutAll, TO_COMMIT_MS);
      }
    });
    database.on("data", (chunk) => {
      if (delayMs === 0) client.write(chunk);
      else if (delayMs !== Infinity) setTimeout(() => client.write(chunk), delayMs);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    cut: () => {
      isCut = true;
      cutAll();
    },
    mend: () => {
      isCut = false;
      delayMs = 0;
    },
    delay: (ms) => {
      delayMs = ms;
    },
    cutAtAct: () => {
      armed = true;
    },
    close: () => {
      cutAll();
      server.close();
    },
  };
}
