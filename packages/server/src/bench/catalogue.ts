import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { Client } from "pg";

import { foundOffice } from "../demo/found-office.ts";
import type { Office } from "../demo/found-office.ts";
import { DEMO_STREET } from "../demo/street-plan.ts";
import { createTokenInTx } from "../account/tokens.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import { startChild } from "./child.ts";
import type { Ground } from "./ground.ts";
import { median, ms, times } from "./result.ts";
import type { Measured } from "./result.ts";

/** The first procedures of the catalogue, as they were when there were ten. */
const FIRST = [
  "grid-event",
  "ordinary-penalty",
  "simple-penalty",
  "complaint",
  "mediation",
  "petition",
  "legality-review",
  "study-session",
  "officer",
  "disclosure-request",
] as const;

interface Side {
  readonly name: "few" | "all";
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Opening, acting and looking over HTTP in an office that uses the whole catalogue, against one that uses its first ten
 * procedures, by the same server, one request after the other in turns.
 */
export async function measureCatalogue(
  ground: Ground,
  {
    clerk,
    values,
    rounds,
  }: { readonly clerk: string; readonly values: Readonly<Record<string, Value>>; readonly rounds: number },
): Promise<Measured[]> {
  const few = await officeOfFew(ground);
  const sides: Side[] = [
    { name: "all", headers: await headersOf(ground, ground.office, clerk) },
    { name: "few", headers: await headersOf(ground, few, clerk) },
  ];
  const server = await startChild("product-server.ts", [ground.url, ground.folder]);
  const took = { open: timesOf(), act: timesOf(), look: timesOf() };
  const ask = async (side: Side, path: string, body?: unknown): Promise<{ readonly id: string }> => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { ...side.headers, "idempotency-key": newId() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as { readonly id: string };
  };
  try {
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        const timed = async <T>(what: keyof typeof took, work: Promise<T>): Promise<T> => {
          const began = performance.now();
          const done = await work;
          if (round >= 0) took[what][side.name].push(performance.now() - began);
          return done;
        };
        const { id } = await timed(
          "open",
          ask(side, "/api/matters", { procedure: "complaint", act: "register", values }),
        );
        await timed("act", ask(side, `/api/matters/${id}/acts`, { act: "accept" }));
        await timed("look", ask(side, `/api/matters/${id}`));
      }
    }
  } finally {
    await server.stop();
  }
  return (Object.keys(took) as (keyof typeof took)[]).map((what) => judged(TITLES[what], took[what]));
}

const WARM_UP = 30;
const TITLES = { open: "登记事项", act: "办理动作", look: "查看事项" } as const;

const timesOf = (): Record<Side["name"], number[]> => ({ few: [], all: [] });

function judged(title: string, { few, all }: Readonly<Record<Side["name"], readonly number[]>>): Measured {
  const ratio = median(all) / median(few);
  return {
    work: `${title}，${FIRST.length} → ${PROCEDURES.length} 个程序，p50`,
    value: ms(median(all)),
    baseline: ms(median(few)),
    budget: "持平（≤ 1.1×）",
    figure: times(ratio),
    pass: ratio <= 1.1,
    note: "同一服务、两个街道轮流，一个用全部程序，一个只用最早的十个",
  };
}

/** A second office of the same plan, with the first ten procedures only: the others are taken away by the superuser. */
async function officeOfFew({ pool, door, url }: Ground): Promise<Office> {
  const office = await foundOffice(pool, { ...DEMO_STREET, tenant: newId(), shortName: "十项" }, { now: door.now() });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("delete from procedure_activation where tenant_id = $1 and procedure <> all($2)", [
      office.tenant,
      FIRST,
    ]);
    await client.query("delete from procedure_version where tenant_id = $1 and procedure <> all($2)", [
      office.tenant,
      FIRST,
    ]);
  } finally {
    await client.end();
  }
  return office;
}

async function headersOf({ pool, door }: Ground, office: Office, login: string): Promise<Side["headers"]> {
  const { token } = await changeInTenant(pool, office.tenant, (tx) =>
    createTokenInTx(tx, office.accounts[login] ?? "", door.now(), null),
  );
  return { authorization: `Bearer ${token}`, "x-fadu": "1", "content-type": "application/json" };
}
