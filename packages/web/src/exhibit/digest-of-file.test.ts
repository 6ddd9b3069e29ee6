import { afterEach, expect, it, vi } from "vitest";

import { digestOfFile } from "./digest-of-file.ts";

// Of “abc”, as FIPS 180-4 and GB/T 32905-2016 A.1 print them.
const SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
afterEach(() => vi.unstubAllGlobals());

it("makes the digest that the server will compare with, with and without https", async () => {
  expect(await digestOfFile(new Blob(["abc"]))).toBe(`sha256:${SHA256}`);
  vi.stubGlobal("crypto", {});
  expect(await digestOfFile(new Blob(["abc"]))).toBe(`sm3:${SM3}`);
  expect(await digestOfFile(new Blob([new Uint8Array(24 * 1024 * 1024 + 1)]))).toBeUndefined();
});
