import { cipherNamed, addDataKey, keyStates, rewrap } from "../keys/store.ts";
import { addMasterKey, dropOldKeys } from "../keys/master.ts";
import type { Master } from "../keys/master.ts";
import { changeInTenant, inDirectory, inTenant } from "../store/tx.ts";
import { openRuntime } from "./runtime.ts";
import type { DataOptions, Runtime } from "./runtime.ts";

export interface RotateOptions extends DataOptions {
  readonly cipher?: string;
}

export interface RewrapOptions extends DataOptions {
  readonly dropOld?: boolean;
}

const USES = { seal: "加密密钥", digest: "检索摘要密钥" } as const;

/** What keys there are; nothing is changed. */
export function keysStatus(options: DataOptions): Promise<void> {
  return onKeys(options, async (runtime, master) => {
    console.log(
      `主密钥文件：${master.file ?? "（内存）"}，内有 ${master.ids().length} 个主密钥，现用 ${master.ids().at(-1)}`,
    );
    for (const { id, name } of await tenants(runtime)) {
      const states = await inTenant(runtime.pool, id, keyStates);
      console.log(`${name}：${states.length === 0 ? "尚无数据密钥（首次办理时生成）" : ""}`);
      for (const { use, number, cipher, master: by, made, retired } of states) {
        const stands = retired === null ? "在用" : `${retired} 起只用于解密`;
        console.log(`  ${USES[use]}第 ${number} 号　${cipher}　主密钥 ${by}　${made} 生成　${stands}`);
      }
    }
  });
}

/** A new data key for each tenant: what is written from now on is sealed under it. */
export function rotateKeys(options: RotateOptions): Promise<void> {
  const cipher = cipherNamed(options.cipher ?? "AES");
  if (!cipher) throw new Error(`不认识的算法“${options.cipher}”，可选 AES、SM4。`);
  return onKeys(options, async (runtime, master) => {
    for (const { id, name } of await tenants(runtime)) {
      const number = await changeInTenant(runtime.pool, id, (tx) => addDataKey(tx, master, cipher, runtime.door.now()));
      console.log(`${name}：新的数据密钥第 ${number} 号（${cipher}），此后新写入的内容用它加密；以前的密文仍可解开。`);
    }
  });
}

/** A new master key, under which every data key is wrapped anew. The ciphertexts themselves do not change. */
export function rewrapKeys(options: RewrapOptions): Promise<void> {
  return onKeys(options, async (runtime, { file }) => {
    if (file === null) throw new Error("没有主密钥文件。");
    const master = addMasterKey(file);
    console.log(`新的主密钥 ${master.ids().at(-1)} 已写入 ${file}`);
    for (const { id, name } of await tenants(runtime)) {
      const count = await changeInTenant(runtime.pool, id, (tx) => rewrap(tx, master));
      console.log(`${name}：${count} 个数据密钥已改由新的主密钥保护`);
    }
    if (options.dropOld !== true) {
      console.log("旧主密钥仍在文件里：恢复以前的数据库备份还要用它。确认不再需要后，用 --drop-old 运行一次即可删去。");
      return;
    }
    await allUnder(runtime, master.ids().at(-1));
    const left = dropOldKeys(file);
    console.log(
      `旧主密钥已从文件中删去，只留 ${left.ids().join("、")}；此前的数据库备份须配当时的主密钥文件才能恢复。`,
    );
  });
}

/** What is still wrapped by a key must keep it: a server may have made a tenant's first keys meanwhile. */
async function allUnder(runtime: Runtime, current: string | undefined): Promise<void> {
  for (const { id, name } of await tenants(runtime)) {
    const states = await inTenant(runtime.pool, id, keyStates);
    if (states.some(({ master }) => master !== current))
      throw new Error(`${name}还有数据密钥由旧主密钥保护，旧主密钥没有删去；请再运行一次。`);
  }
}

async function onKeys(options: DataOptions, work: (runtime: Runtime, master: Master) => Promise<void>): Promise<void> {
  const runtime = await openRuntime(options, (sentence) => console.error(sentence));
  try {
    await work(runtime, runtime.door.master);
  } finally {
    await runtime.close();
  }
}

async function tenants({ pool }: Runtime): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await inDirectory(pool, (tx) =>
    tx.query<{ id: string; name: string }>("select id, name from tenant order by id"),
  );
  return rows;
}
