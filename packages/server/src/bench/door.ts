import { writeFileSync } from "node:fs";
import path from "node:path";

import { APPEAL } from "../load/mix.ts";
import { performBatch } from "../matter/batch.ts";
import type { ActorRef, Request } from "../matter/request.ts";
import { newId } from "../store/ids.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import type { Ground } from "./ground.ts";
import { load, post } from "./load.ts";
import { median, ms, percent, perSecond, quantile } from "./result.ts";
import type { Measured } from "./result.ts";
import { captured } from "./template.ts";

const CONNECTIONS = 16;
export const CLERK = "hotline-clerk";

export interface DoorOptions {
  /** Of each of the rounds; product and bare server take turns. */
  readonly seconds: number;
  readonly rounds: number;
  /** Node options of the product's process, for profiling. */
  readonly execArgv?: readonly string[];
}

/**
 * Opening a matter and performing an act over HTTP, signed in and durable, against a bare server that sends the same
 * statements and does nothing else.
 */
export async function measureDoor(ground: Ground, options: DoorOptions): Promise<Measured[]> {
  const { office, door, folder, url } = ground;
  const actor: ActorRef = { tenant: office.tenant, account: office.accounts[CLERK] ?? "" };
  const templates = path.join(folder, "templates.json");
  const opening = (): Request => ({
    procedure: "complaint",
    command: { id: newId(), act: "register", values: APPEAL },
  });
  const open = await captured(async () => {
    await expectOk(door.perform(actor, opening()));
    return undefined;
  });
  const waiting = await openMany(ground, actor, 4);
  const act = await captured(async () => {
    const matter = waiting.pop() ?? "";
    await expectOk(door.perform(actor, { matter, command: { id: newId(), act: "accept", values: {} } }));
    return matter;
  });
  writeFileSync(templates, JSON.stringify({ open, act }));
  const bare = await startChild("bare-server.ts", [url, templates]);
  const product = await startChild("product-server.ts", [url, folder], options.execArgv);
  const headers = { authorization: `Bearer ${await ground.token(CLERK)}`, "x-fadu": "1" };
  try {
    const body = JSON.stringify({ procedure: "complaint", act: "register", values: APPEAL });
    const opens = (): string => post("/api/matters", body, { ...headers, "idempotency-key": newId() });
    const results = [
      await compare("经 HTTP 登记事项（16 连接，已登录，落盘）", options, { bare, product, next: () => opens }),
    ];
    const todo: string[] = [];
    const accept = JSON.stringify({ act: "accept" });
    const acts = (): string | undefined => {
      const matter = todo.pop();
      return matter && post(`/api/matters/${matter}/acts`, accept, { ...headers, "idempotency-key": newId() });
    };
    const filledUp = async (): Promise<typeof acts> => {
      todo.push(...(await openMany(ground, actor, Math.ceil(ACTS_A_SECOND * options.seconds) - todo.length)));
      return acts;
    };
    results.push(
      await compare("经 HTTP 办理动作（16 连接，已登录，落盘）", options, { bare, product, next: filledUp }),
    );
    return results;
  } finally {
    await Promise.all([bare.stop(), product.stop()]);
  }
}

/** More than any server here does; what is left over serves the next round. */
const ACTS_A_SECOND = 4000;

interface Sides {
  readonly bare: Child;
  readonly product: Child;
  /** Makes ready for a round. @returns the requests of the round */
  readonly next: () => (() => string | undefined) | Promise<() => string | undefined>;
}

async function compare(
  work: string,
  { seconds, rounds }: DoorOptions,
  { bare, product, next }: Sides,
): Promise<Measured> {
  const rates: Record<"bare" | "product", number[]> = { bare: [], product: [] };
  const cpu: Record<"bare" | "product", number[]> = { bare: [], product: [] };
  const latencies: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [name, server] of [
      ["bare", bare],
      ["product", product],
    ] as const) {
      const requests = await next();
      const before = await server.cpu();
      const options = {
        port: server.port,
        connections: CONNECTIONS,
        seconds: round === 0 ? Math.min(1, seconds) : seconds,
        next: requests,
      };
      const loaded = await load(options);
      // The first round only warms up.
      if (round === 0) continue;
      rates[name].push(loaded.rate);
      cpu[name].push(((await server.cpu()) - before) / loaded.latencies.length);
      if (name === "product") latencies.push(...loaded.latencies);
    }
  }
  const [ours, floor] = [median(rates.product), median(rates.bare)];
  return {
    work,
    value: perSecond(ours),
    baseline: perSecond(floor),
    budget: "≥ 80 %",
    figure: percent(ours / floor),
    pass: ours >= 0.8 * floor,
    note: `p50 ${ms(median(latencies))}，p99 ${ms(quantile(latencies, 0.99))}；每次处理器时间：本系统 ${ms(median(cpu.product))}，基线 ${ms(median(cpu.bare))}；基线为只发送同样 SQL 的 Fastify + pg 服务，压测端与数据库在同一机器`,
  };
}

/** Matters that wait for the act, opened beforehand in batches. */
async function openMany({ door, office }: Ground, actor: ActorRef, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const some = Array.from({ length: Math.min(1000, count - ids.length) }, () => newId());
    const items = some.map((id) => ({
      actor,
      request: { procedure: "complaint", id, command: { id: newId(), act: "register", values: APPEAL } },
    }));
    const outcomes = await performBatch(door, office.tenant, items, { quiet: true });
    for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.message);
    ids.push(...some);
  }
  return ids;
}

async function expectOk(outcome: ReturnType<Ground["door"]["perform"]>): Promise<void> {
  const done = await outcome;
  if (!done.ok) throw new Error(done.refusal.message);
}
