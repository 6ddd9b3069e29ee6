import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

import { StoreError } from "../store/errors.ts";
import type { CipherName } from "./cipher.ts";
import { CIPHERS, KEY_BYTES, Unreadable } from "./cipher.ts";

/** A key that wraps data keys (主密钥). */
interface MasterKey {
  readonly id: string;
  readonly made: string;
  /** 32 bytes in base64. */
  readonly key: string;
}

/** What the key file holds; the last key wraps what is new, the others open what they wrapped. */
interface KeyFile {
  readonly keys: readonly MasterKey[];
}

/**
 * The master keys, which lie in a file outside the database: a stolen copy of the database opens nothing. Whoever loses the
 * file loses every sealed value of every tenant for good.
 */
export interface Master {
  /** Null: a key of this process's memory, for tests. */
  readonly file: string | null;
  /** Ids of the keys in the file; the last one wraps what is new. */
  ids(): readonly string[];
  wrap(cipher: CipherName, dataKey: Buffer, bound: string): { readonly master: string; readonly wrapped: Buffer };
  /** @throws MasterKeyMissing, Unreadable */
  unwrap(cipher: CipherName, id: string, wrapped: Buffer, bound: string): Buffer;
}

/** The key file does not hold the key that wrapped a data key. */
export class MasterKeyMissing extends StoreError {
  constructor(id: string, file: string | null) {
    super(
      `主密钥文件 ${file ?? "（内存）"} 里没有编号为 ${id} 的主密钥，加密的内容无法解开。请把备份的主密钥文件放回原处；不要用新文件代替。`,
    );
  }
}

/** Where the key file lies: where the operator mounts it (FADU_MASTER_KEY_FILE), else in the data folder. */
export function masterKeyFile(dataDir: string, env: NodeJS.ProcessEnv = process.env): string {
  const mounted = env["FADU_MASTER_KEY_FILE"];
  return mounted === undefined || mounted === "" ? path.join(dataDir, "master-key.json") : path.resolve(mounted);
}

/**
 * The master keys of a file, made with a fresh key if there is none.
 *
 * @throws StoreError when the file cannot be understood
 */
export function openMaster(file: string): Master {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    // "wx": of two processes starting at once, the second reads what the first wrote.
    try {
      writeFileSync(file, textOf({ keys: [newKey()] }), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  // Read at each use, which is seldom: when another process adds a key, this one must not go on wrapping with the former.
  return masterOf(() => readKeyFile(file), file);
}

/** Master keys that end with this process, unless it is told the key. */
export function memoryMaster(key?: Buffer): Master {
  const held = { keys: [key ? { id: "00000000", made: "", key: key.toString("base64") } : newKey()] };
  return masterOf(() => held, null);
}

/** Adds a key to the file, by which all that is new is wrapped. The former keys stay until `dropOldKeys`. */
export function addMasterKey(file: string): Master {
  const held = readKeyFile(file);
  return rewrite(file, { keys: [...held.keys, newKey()] });
}

/** Takes all keys but the current one out of the file; only when nothing is wrapped by them any more. */
export function dropOldKeys(file: string): Master {
  return rewrite(file, { keys: readKeyFile(file).keys.slice(-1) });
}

/** Written beside and moved over: a crash leaves the old file or the new one, never half of either. */
function rewrite(file: string, held: KeyFile): Master {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, textOf(held), { mode: 0o600, flush: true });
  renameSync(beside, file);
  return openMaster(file);
}

const textOf = (held: KeyFile): string => `${JSON.stringify(held, null, 2)}\n`;

const newKey = (): MasterKey => ({
  id: randomBytes(4).toString("hex"),
  made: new Date().toISOString(),
  key: randomBytes(KEY_BYTES).toString("base64"),
});

function readKeyFile(file: string): KeyFile {
  let held: unknown;
  try {
    held = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new StoreError(`主密钥文件 ${file} 无法读取，请恢复备份的主密钥文件。`, { cause: error });
  }
  const keys = (held as Partial<KeyFile> | null)?.keys;
  const sound =
    Array.isArray(keys) &&
    keys.length > 0 &&
    (keys as Partial<MasterKey>[]).every(
      ({ id, key }) => typeof id === "string" && Buffer.from(key ?? "", "base64").length === KEY_BYTES,
    );
  if (!sound) throw new StoreError(`主密钥文件 ${file} 内容不完整，请恢复备份的主密钥文件。`);
  return held as KeyFile;
}

function masterOf(held: () => KeyFile, file: string | null): Master {
  const newest = (): MasterKey => {
    const key = held().keys.at(-1);
    if (!key) throw new MasterKeyMissing("—", file);
    return key;
  };
  const keyOf = (id: string): Buffer => {
    const key = held().keys.find((one) => one.id === id);
    if (!key) throw new MasterKeyMissing(id, file);
    return Buffer.from(key.key, "base64");
  };
  return {
    file,
    ids: () => held().keys.map(({ id }) => id),
    wrap(cipher, dataKey, bound) {
      const { id } = newest();
      return { master: id, wrapped: CIPHERS[cipher].seal(keyOf(id), dataKey, Buffer.from(bound)) };
    },
    unwrap(cipher, id, wrapped, bound) {
      const dataKey = CIPHERS[cipher].open(keyOf(id), wrapped, Buffer.from(bound));
      if (dataKey.length !== KEY_BYTES) throw new Unreadable("数据密钥长度不对");
      return dataKey;
    },
  };
}
