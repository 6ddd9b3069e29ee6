import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";

import Fastify from "fastify";

import { newId } from "../store/ids.ts";
import { createPool } from "../store/pool.ts";
import { Session } from "../store/session.ts";
import { ready } from "./child.ts";
import { filler } from "./template.ts";
import type { Template } from "./template.ts";

/**
 * The floor of what a server on Fastify and `pg` can do: takes the request, sends the statements that the write door sends for
 * it, and answers. It checks nobody, decides nothing, computes nothing.
 *
 * Process arguments: connection string, file with the templates `{ open, act }`.
 */
const [url = "", file = ""] = process.argv.slice(2);
const templates = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<"open" | "act", Template>>;
const [open, act] = [filler(templates.open), filler(templates.act)];
const pool = createPool(url);
const app = Fastify({ logger: false });

app.post("/api/matters", async (_request, reply) => {
  await send(open(newId));
  return reply.code(201).send({ ok: true });
});
app.post<{ Params: { id: string } }>("/api/matters/:id/acts", async (request) => {
  await send(act(newId, request.params.id));
  return { ok: true };
});

async function send(sends: ReturnType<typeof open>): Promise<void> {
  await Session.with(pool, async (session) => {
    for (const statements of sends) await session.send(statements);
  });
}

await app.listen({ port: 0, host: "127.0.0.1" });
ready((app.server.address() as AddressInfo).port);
