import type { Pool } from "pg";

import type { Ground } from "./ground.ts";
import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import { median, ms, quantile, times } from "./result.ts";
import type { Measured } from "./result.ts";

/** Times of one page over HTTP beside those of the same page by hand-written SQL, in milliseconds. */
export interface Pages {
  readonly size: number;
  readonly list: Beside;
  readonly work: Beside;
}
interface Beside {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

const CATEGORIES = ["06010", "09006", "09005", "07001"];

/** Asks for pages of a list under two filters and of a worklist, as a dispatcher of the whole street, one after the other. */
export async function timePages(ground: Ground, size: number, rounds: number): Promise<Pages> {
  const server = await startChild("product-server.ts", [ground.url, ground.folder]);
  try {
    const headers = { authorization: `Bearer ${await ground.token("dispatcher")}` };
    const list = await beside(rounds, {
      ours: (n) =>
        page(server, `/api/matters?procedure=grid-event&category=${CATEGORIES[n % 4] ?? ""}&from=${dayOf(n)}`, headers),
      bare: (n) => bareList(ground, CATEGORIES[n % 4] ?? "", dayOf(n)),
    });
    const work = await beside(rounds, {
      ours: () => page(server, "/api/worklist?tab=pool", headers),
      bare: () => bareWork(ground),
    });
    return { size, list, work };
  } finally {
    await server.stop();
  }
}

const dayOf = (n: number): string => `2024-${String(1 + (n % 12)).padStart(2, "0")}-01`;

async function beside(
  rounds: number,
  { ours, bare }: { readonly ours: (n: number) => Promise<void>; readonly bare: (n: number) => Promise<void> },
): Promise<Beside> {
  const took: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let n = -20; n < rounds; n++) {
    for (const [name, ask] of [
      ["ours", ours],
      ["bare", bare],
    ] as const) {
      const began = performance.now();
      await ask(Math.abs(n));
      if (n >= 0) took[name].push(performance.now() - began);
    }
  }
  return took;
}

async function page(server: Child, path: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { headers });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
}

/** By hand: the page and its capped count, without rights, names or limits of others. */
const LIST = `select id, procedure, number, title, state, outcome, unit_id, handler, opened_on, closed_on, due_on, category, party, place
  from matter where tenant_id = $1 and procedure = 'grid-event' and category = $2 and opened_on >= $3
 order by opened_on desc, id desc limit 51`;
const LISTED = `select count(*) from (select from matter where tenant_id = $1 and procedure = 'grid-event' and category = $2
    and opened_on >= $3 limit 10001) few`;
const WORK = `select t.key, t.title, t.order_at, m.id, m.procedure, m.number, m.title, m.state, m.unit_id, m.due_on
  from task t join matter m on m.tenant_id = t.tenant_id and m.id = t.matter_id
 where t.tenant_id = $1 and t.account_id is null and t.role = 'dispatcher' order by t.order_at, t.matter_id, t.key limit 51`;
const WORKED = `select count(*) from (select from task where tenant_id = $1 and account_id is null and role = 'dispatcher' limit 10001) few`;

const bareList = ({ pool, office }: Ground, category: string, from: string): Promise<void> =>
  together(pool, office.tenant, [LIST, LISTED], [office.tenant, category, from]);
const bareWork = ({ pool, office }: Ground): Promise<void> =>
  together(pool, office.tenant, [WORK, WORKED], [office.tenant]);

async function together(
  pool: Pool,
  tenant: string,
  texts: readonly string[],
  values: readonly unknown[],
): Promise<void> {
  const client = await pool.connect();
  try {
    await Promise.all([
      client.query(`begin read only; set local app.tenant = '${tenant}'`),
      ...texts.map((text) => client.query(text, [...values])),
      client.query("commit"),
    ]);
  } finally {
    client.release();
  }
}

/** @param small pages over few matters, @param large over many */
export function judgePages(small: Pages, large: Pages): Measured[] {
  return (["list", "work"] as const).flatMap((kind): Measured[] => {
    const title = kind === "list" ? "事项列表（两项筛选）" : "工作台一页";
    const [ours, bare] = [quantile(large[kind].ours, 0.99), quantile(large[kind].bare, 0.99)];
    const growth = median(large[kind].ours) / median(small[kind].ours);
    return [
      {
        work: `${title}，${large.size.toLocaleString("en-US")} 件，p99`,
        value: ms(ours),
        baseline: ms(bare),
        budget: "≤ 2×",
        figure: times(ours / bare),
        pass: ours <= 2 * bare,
        note: "经 HTTP、登录、权限过滤、脱敏、计数；基线为手写的同页 SQL 和封顶计数，不含 HTTP",
      },
      {
        work: `${title}，${small.size.toLocaleString("en-US")} → ${large.size.toLocaleString("en-US")} 件，p50`,
        value: ms(median(large[kind].ours)),
        baseline: ms(median(small[kind].ours)),
        budget: "持平（≤ 1.5×）",
        figure: times(growth),
        pass: growth <= 1.5,
      },
    ];
  });
}
