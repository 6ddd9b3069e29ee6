/** Without https a browser has no fast digests; reckoned in script, more than this would hold up the page. */
const MOST_IN_SCRIPT = 24 * 1024 * 1024;

/**
 * Digest of a file before it is sent: `sha256:…` by the browser, `sm3:…` in script where it has none.
 *
 * @returns undefined for a large file on a page without https: the server then has nothing to compare with, and says so
 */
export async function digestOfFile(file: Blob): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle) return `sha256:${hex(new Uint8Array(await subtle.digest("SHA-256", await file.arrayBuffer())))}`;
  if (file.size > MOST_IN_SCRIPT) return undefined;
  const { sm3 } = await import("sm-crypto-v2");
  return `sm3:${sm3(new Uint8Array(await file.arrayBuffer()))}`;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
