import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/** AES-256-GCM (GB/T 36624, NIST SP 800-38D), or SM4 in counter mode (GB/T 32907, GB/T 17964) under HMAC-SM3. */
export type CipherName = "AES-256-GCM" | "SM4-CTR-HMAC-SM3";
export const CIPHER_NAMES: readonly CipherName[] = ["AES-256-GCM", "SM4-CTR-HMAC-SM3"];

/** Every key is of 32 random bytes, whatever the cipher makes of it. */
export const KEY_BYTES = 32;

interface Cipher {
  /** @returns nonce, ciphertext and tag in one piece */
  seal(key: Buffer, plain: Buffer, bound: Buffer): Buffer;
  /** @throws Unreadable when the key, the piece or what it is bound to is not the one it was sealed with */
  open(key: Buffer, sealed: Buffer, bound: Buffer): Buffer;
}

/** The key does not fit, or the sealed value was changed or put in another place. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  constructor(what: string) {
    super(`密文无法解开：${what}`);
  }
}

const GCM_NONCE = 12;
const GCM_TAG = 16;

const gcm: Cipher = {
  seal(key, plain, bound) {
    const nonce = randomBytes(GCM_NONCE);
    const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: GCM_TAG });
    cipher.setAAD(bound);
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, sealed, bound) {
    if (sealed.length < GCM_NONCE + GCM_TAG) throw new Unreadable("长度不足");
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, GCM_NONCE), { authTagLength: GCM_TAG });
    decipher.setAAD(bound);
    decipher.setAuthTag(sealed.subarray(-GCM_TAG));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(GCM_NONCE, -GCM_TAG)), decipher.final()]);
    } catch {
      throw new Unreadable("密钥不符，或者内容、所属位置被改动");
    }
  },
};

const SM4_NONCE = 16;
const SM3_TAG = 32;

/**
 * OpenSSL as Node carries it has no SM4-GCM, so the mode is put together in the one order that is safe: encrypt, then a tag
 * over everything, each with a key of its own.
 */
const sm4: Cipher = {
  seal(key, plain, bound) {
    const { encrypting, tagging } = sm4Keys(key);
    const nonce = randomBytes(SM4_NONCE);
    const cipher = createCipheriv("sm4-ctr", encrypting, nonce);
    const text = Buffer.concat([nonce, cipher.update(plain), cipher.final()]);
    return Buffer.concat([text, sm3Tag(tagging, text, bound)]);
  },
  open(key, sealed, bound) {
    if (sealed.length < SM4_NONCE + SM3_TAG) throw new Unreadable("长度不足");
    const { encrypting, tagging } = sm4Keys(key);
    const text = sealed.subarray(0, -SM3_TAG);
    if (!timingSafeEqual(sm3Tag(tagging, text, bound), sealed.subarray(-SM3_TAG)))
      throw new Unreadable("密钥不符，或者内容、所属位置被改动");
    const decipher = createDecipheriv("sm4-ctr", encrypting, text.subarray(0, SM4_NONCE));
    return Buffer.concat([decipher.update(text.subarray(SM4_NONCE)), decipher.final()]);
  },
};

interface Sm4Keys {
  readonly encrypting: Buffer;
  readonly tagging: Buffer;
}
/** Derived once a key, not once a value. */
const derived = new WeakMap<Buffer, Sm4Keys>();

function sm4Keys(key: Buffer): Sm4Keys {
  let keys = derived.get(key);
  if (!keys) {
    const bytes = Buffer.from(hkdfSync("sha256", key, "", "fadu sm4-ctr hmac-sm3", 48));
    keys = { encrypting: bytes.subarray(0, 16), tagging: bytes.subarray(16) };
    derived.set(key, keys);
  }
  return keys;
}

/** The length of what it is bound to goes in front, so that no byte can pass from one part to the other. */
function sm3Tag(key: Buffer, text: Buffer, bound: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bound.length);
  return createHmac("sm3", key).update(length).update(bound).update(text).digest();
}

export const CIPHERS: Readonly<Record<CipherName, Cipher>> = { "AES-256-GCM": gcm, "SM4-CTR-HMAC-SM3": sm4 };
