import { writeFileSync } from "node:fs";
import path from "node:path";

import { sealFileInTx } from "../ledger/seal-file.ts";
import { inDirectory, inTenant } from "../store/tx.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions } from "./runtime.ts";
import { theTenant } from "./the-tenant.ts";

export interface SealsOptions extends DataOptions {
  readonly out: string;
  readonly from?: number;
  readonly tenant?: string;
}

/** Writes the seals of a street into a file, to be kept where whoever runs this server cannot reach it. */
export async function sealsCommand(options: SealsOptions): Promise<void> {
  const runtime = await openRuntime(options, (sentence) => console.error(sentence));
  try {
    const tenant = await theTenant(runtime.pool, options.tenant);
    if (tenant === undefined) return;
    const { rows } = await inDirectory(runtime.pool, (tx) =>
      tx.query<{ org: string }>("select coalesce(number_word, short_name) as org from tenant where id = $1", [tenant]),
    );
    const file = await inTenant(runtime.pool, tenant, (tx) =>
      sealFileInTx(tx, rows[0]?.org ?? "", runtime.door.now(), options.from),
    );
    writeFileSync(path.resolve(options.out), `${JSON.stringify(file)}\n`);
    const [first, last] = [file.seals[0], file.seals.at(-1)];
    console.log(
      first && last
        ? `已导出第${first.number}次至第${last.number}次封存到 ${options.out}。核验：fadu verify --seals ${options.out}`
        : `没有封存，${options.out} 是空的清单。`,
    );
  } finally {
    await runtime.close();
  }
}
