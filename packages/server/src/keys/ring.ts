import { createHmac, hkdfSync } from "node:crypto";

import type { CipherName } from "./cipher.ts";
import { CIPHERS, Unreadable } from "./cipher.ts";

/**
 * A sealed value as text: `fadu1:` format, `A`/`S` cipher, number of the data key, keyed digest (or nothing), and nonce,
 * ciphertext and tag in base64url.
 */
const SEALED = /^fadu1:([AS]):([1-9]\d{0,8}):([0-9a-f]{64})?:([A-Za-z0-9_-]+)$/;
const LETTERS: Readonly<Record<CipherName, string>> = { "AES-256-GCM": "A", "SM4-CTR-HMAC-SM3": "S" };
const CIPHER_OF: Readonly<Record<string, CipherName>> = { A: "AES-256-GCM", S: "SM4-CTR-HMAC-SM3" };

/** A data key, unwrapped. */
export interface DataKey {
  readonly number: number;
  readonly cipher: CipherName;
  readonly key: Buffer;
}

/** Whether a text has the form of a sealed value. Says nothing of whether it can be opened. */
export const isSealed = (text: unknown): text is string => typeof text === "string" && SEALED.test(text);

/** The keyed digest a sealed value carries, by which equal values are found; none if it carries none. */
export function digestIn(sealed: string): string | undefined {
  return SEALED.exec(sealed)?.[3];
}

/**
 * The keys of one tenant as one process holds them: seals under the newest, opens under each. What a value is bound to
 * (tenant and place) is authenticated, so that a ciphertext put in another place, matter or tenant cannot be opened there.
 */
export class KeyRing {
  readonly tenant: string;
  readonly #keys: ReadonlyMap<number, DataKey>;
  readonly #newest: DataKey;
  readonly #digesting: Buffer;
  readonly #purposes = new Map<string, Buffer>();

  /**
   * @param keys every data key that was not destroyed; the one with the highest number seals
   * @param digesting the tenant's key for digests, which is never changed: digests that are stored must stay comparable
   */
  constructor(tenant: string, keys: readonly DataKey[], digesting: Buffer) {
    const newest = keys.reduce<DataKey | undefined>((a, b) => (a && a.number > b.number ? a : b), undefined);
    if (!newest) throw new Unreadable(`街镇 ${tenant} 没有数据密钥`);
    this.tenant = tenant;
    this.#keys = new Map(keys.map((key) => [key.number, key]));
    this.#newest = newest;
    this.#digesting = digesting;
  }

  /**
   * @param place what the value is bound to, such as `totp/<account>` or `<matter>/<field>`
   * @param digest keyed digest to be carried along, when equal values must be found
   */
  seal(place: string, plain: string, digest = ""): string {
    const { number, cipher, key } = this.#newest;
    const bytes = CIPHERS[cipher].seal(key, Buffer.from(plain), this.#bound(place, digest));
    return `fadu1:${LETTERS[cipher]}:${number}:${digest}:${bytes.toString("base64url")}`;
  }

  /** @throws Unreadable when it is no sealed value, was changed, is of another place, or its key is not there */
  open(place: string, sealed: string): string {
    const [, letter = "", number = "", digest = "", bytes = ""] = SEALED.exec(sealed) ?? [];
    const cipher = CIPHER_OF[letter];
    if (!cipher) throw new Unreadable("不是密文");
    const key = this.#keys.get(Number(number));
    if (key?.cipher !== cipher) throw new Unreadable(`没有第 ${number} 号数据密钥`);
    return CIPHERS[cipher].open(key.key, Buffer.from(bytes, "base64url"), this.#bound(place, digest)).toString("utf8");
  }

  /**
   * Keyed digest (HMAC-SHA-256, hexadecimal) by which equal values are found without being readable: who has the database
   * alone cannot try all identity numbers. Different purposes give digests that cannot be compared.
   */
  digest(purpose: string, plain: string): string {
    let key = this.#purposes.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync("sha256", this.#digesting, this.tenant, `fadu digest ${purpose}`, 32));
      this.#purposes.set(purpose, key);
    }
    return createHmac("sha256", key).update(plain).digest("hex");
  }

  #bound(place: string, digest: string): Buffer {
    return Buffer.from(JSON.stringify(["fadu1", this.tenant, place, digest]));
  }
}
