import type { ServerResponse } from "node:http";

import { isInstant } from "@fadu/engine/time/dates.ts";

import type { Change } from "./change-feed.ts";
import type { Module } from "./modules.ts";
import { Problem } from "./problem.ts";
import { signedIn } from "./services.ts";

/** Proxies cut what stays silent for a minute. */
const HEARTBEAT_MS = 25_000;
/** A listener must show that it is still signed in: the browser comes back by itself, with its cookie. */
const LONGEST_MS = 15 * 60_000;
/** What a slow reader may leave unread before it is let go. */
const MOST_BUFFERED = 256 * 1024;

/** Changes as they happen, as server-sent events; after a break the browser names the last one it saw. */
export const streamRoutes: Module = (services) => async (app) => {
  const { limits } = services;
  const open = new Tally();
  // A stream never ends by itself: the server's stop would wait for it. The browser comes back to whoever is there then.
  const streams = new Set<ServerResponse>();
  app.addHook("preClose", async () => {
    for (const raw of streams) raw.end();
  });

  app.get(
    "/api/stream",
    {
      schema: {
        operationId: "listenToChanges",
        summary: "事项变化的实时通知（text/event-stream）",
        description:
          "事件 matter：{matter, procedure, revision, act, at}；事件 notice：本人有新消息；事件 reset：变化过多，请重新查询。",
        tags: ["stream"],
        produces: ["text/event-stream"],
      },
    },
    (request, reply) => {
      const principal = signedIn(request);
      if (open.size(principal.account) >= limits.streamsPerAccount || open.total >= limits.streams) {
        throw new Problem("stream.tooMany", { retryAfter: HEARTBEAT_MS / 1000 });
      }
      const { raw } = reply;
      reply.hijack();
      // Gone while it was being looked at who asks.
      if (raw.destroyed) return;
      open.add(principal.account);
      const last = request.headers["last-event-id"];
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        // nginx would hold events back until its buffer is full.
        "x-accel-buffering": "no",
      });
      const send = (text: string): void => {
        if (raw.writableLength > MOST_BUFFERED) raw.destroy();
        else raw.write(text);
      };
      send("retry: 3000\n\n");
      const tell = (changes: readonly Change[], missed: boolean): void => {
        if (missed) send("event: reset\ndata: {}\n\n");
        for (const change of changes) send(`id: ${change.at}\nevent: matter\ndata: ${JSON.stringify(change)}\n\n`);
      };
      const since = typeof last === "string" && isInstant(last) ? last : undefined;
      const stop = services.feed.listen({ principal, tell, notice: () => send("event: notice\ndata: {}\n\n") }, since);
      const heartbeat = setInterval(() => send(": \n\n"), HEARTBEAT_MS).unref();
      const end = setTimeout(() => raw.end(), LONGEST_MS).unref();
      streams.add(raw);
      raw.on("close", () => {
        open.remove(principal.account);
        streams.delete(raw);
        stop();
        clearInterval(heartbeat);
        clearTimeout(end);
      });
    },
  );
};

/** How many there are, of each and of all. */
class Tally {
  readonly #of = new Map<string, number>();
  total = 0;

  size(key: string): number {
    return this.#of.get(key) ?? 0;
  }

  add(key: string): void {
    this.#of.set(key, this.size(key) + 1);
    this.total++;
  }

  remove(key: string): void {
    const left = this.size(key) - 1;
    if (left > 0) this.#of.set(key, left);
    else this.#of.delete(key);
    this.total--;
  }
}
