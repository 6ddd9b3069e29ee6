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
  /** Cuts every connection once something with this text has been handed to the database, before the answer comes through. */
  cutAt(text: string): void;
  close(): void;
}

/** More than the database needs to commit. */
const TO_COMMIT_MS = 500;

/** @param url connection string of a database on this machine */
export async function flakyProxy(url: string): Promise<FlakyProxy> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let isCut = false;
  let delayMs = 0;
  let armed: string | undefined;
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
      if (armed !== undefined && chunk.includes(armed)) {
        armed = undefined;
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
    cutAt: (text) => {
      armed = text;
    },
    close: () => {
      cutAll();
      server.close();
    },
  };
}
