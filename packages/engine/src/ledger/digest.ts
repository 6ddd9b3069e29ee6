/** A hash function, handed in: Node's on the server, WebAssembly or script in the browser. */
export interface Digest {
  readonly name: "SM3" | "SHA-256";
  /** 32 bytes. */
  hash(bytes: Uint8Array): Uint8Array;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Lowercase hexadecimal of bytes. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX[byte] ?? "";
  return text;
}

/** Bytes of lowercase hexadecimal. @throws TypeError when it is none */
export function bytesOfHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || /[^0-9a-f]/.test(text))
    throw new TypeError(`not lowercase hexadecimal: ${text.slice(0, 80)}`);
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

// Every browser and Node have it; the engine's library of types is the language's alone.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
const encoder = new TextEncoder();

/** Hash of a text's UTF-8 bytes, in lowercase hexadecimal. */
export function digestOf(text: string, digest: Digest): string {
  return hex(digest.hash(encoder.encode(text)));
}
