import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { sm2 } from "sm-crypto-v2";

export type SignerName = "Ed25519" | "SM2";

/** Signs seals with a key that lies outside the database: whoever changes the database cannot make a seal that fits. */
export interface Signer {
  readonly name: SignerName;
  /** Public key: DER in base64 for Ed25519, the uncompressed point in hexadecimal for SM2. */
  readonly key: string;
  /** @returns base64 for Ed25519, hexadecimal DER for SM2 (GB/T 32918, with SM3 and the usual identity) */
  sign(text: string): string;
}

/** Whether a signature over a text is of this key. Never throws: what cannot be read is no signature. */
export function isSignedBy(name: SignerName, key: string, text: string, signature: string): boolean {
  try {
    if (name === "SM2") return sm2.doVerifySignature(text, signature, key, { der: true, hash: true });
    const publicKey = createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
    return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

/** What the key file holds: only its owner can read it. Losing it loses nothing but the power to go on under the same key. */
interface KeyFile {
  readonly signer: SignerName;
  readonly private: string;
  readonly public: string;
}

/**
 * The signer of a key file, made with a fresh key if there is none.
 *
 * @param file path outside the database's own folder, and kept in another backup than the database's
 * @param name algorithm wanted: a file of the other one is an error. Without it a file is taken as it is, and a key that must be
 *   made is one of Ed25519
 */
export function openSigner(file: string, name?: SignerName): Signer {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    // "wx": of two processes starting at once, the second reads what the first wrote.
    try {
      writeFileSync(file, `${JSON.stringify(newKey(name ?? "Ed25519"))}\n`, { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  const key = JSON.parse(readFileSync(file, "utf8")) as KeyFile;
  if (name !== undefined && key.signer !== name)
    throw new Error(`签名密钥文件 ${file} 是 ${key.signer} 密钥，配置的是 ${name}。`);
  return key.signer === "SM2" ? sm2Signer(key) : ed25519Signer(key);
}

function newKey(name: SignerName): KeyFile {
  if (name === "SM2") {
    const pair = sm2.generateKeyPairHex();
    return { signer: name, private: pair.privateKey, public: pair.publicKey };
  }
  const pair = generateKeyPairSync("ed25519");
  return {
    signer: name,
    private: pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    public: pair.publicKey.export({ format: "der", type: "spki" }).toString("base64"),
  };
}

function ed25519Signer(file: KeyFile): Signer {
  const key = createPrivateKey({ key: Buffer.from(file.private, "base64"), format: "der", type: "pkcs8" });
  return {
    name: "Ed25519",
    key: file.public,
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64"),
  };
}

function sm2Signer(file: KeyFile): Signer {
  return {
    name: "SM2",
    key: file.public,
    sign: (text) => sm2.doSignature(text, file.private, { der: true, hash: true, publicKey: file.public }),
  };
}
