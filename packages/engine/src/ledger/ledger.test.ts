import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHA256, SM3 } from "../../test/digest.ts";
import type { Draft, Entry } from "../matter/entry.ts";
import { canonical } from "./canonical.ts";
import { chainEntry, draftOfEntry, entryHash, firstBroken, GENESIS, verifyEntry } from "./chain.ts";
import { bytesOfHex, digestOf, hex } from "./digest.ts";
import type { Digest } from "./digest.ts";
import { inclusionProof, merkleRoot, verifyInclusion } from "./merkle.ts";

describe("canonical JSON", () => {
  it("writes the example of RFC 8785 §3.2.2 as it says", () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown;
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 code units, as RFC 8785 §3.2.3 shows", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.values(JSON.parse(canonical(value)) as Record<string, number>).join()).toBe("4,2,6,7,1,5,3");
    expect(canonical({ b: 1, a: { d: -0, c: [] } })).toBe('{"a":{"c":[],"d":0},"b":1}');
  });

  it("refuses what is not JSON and says where", () => {
    const holes: unknown[] = [];
    holes[1] = 1;
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    const wrong: [unknown, string][] = [
      [undefined, "undefined at $"],
      [{ a: [1, { b: undefined }] }, "$.a[1].b"],
      [{ a: Number.NaN }, "NaN at $.a"],
      [[Infinity], "$[0]"],
      [10n, "bigint"],
      [{ f: () => 1 }, "function at $.f"],
      [{ d: new Date(0) }, "class at $.d"],
      [new Map(), "class at $"],
      [holes, "$[0]"],
      ["\ud800", "surrogate"],
      [{ "\udc00": 1 }, "surrogate"],
      [circle, "circle"],
    ];
    for (const [value, says] of wrong) expect(() => canonical(value)).toThrow(says);
  });

  it("writes what the RFC's author's own program writes", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "\u007f", "\u2028", "执法", '"\\\b', "😀"),
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.oneof(
          text,
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
        ),
        fc.array(tie("value")),
        fc.dictionary(text, tie("value")),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives equal values equal text whatever the order of keys, and loses nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const reversed = JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
          typeof item === "object" && item !== null && !Array.isArray(item)
            ? Object.fromEntries(Object.entries(item).reverse())
            : item,
        ) as unknown;
        const text = canonical(reversed);
        expect(canonical(value)).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe("digests", () => {
  it("matches the standards' vectors", () => {
    // GB/T 32905-2016 A.1 and FIPS 180-4.
    expect(digestOf("abc", SM3)).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    expect(digestOf("abc", SHA256)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("reads back the hexadecimal it writes, and no other", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOfHex(hex(bytes))).toEqual(bytes);
      }),
    );
    for (const text of ["0", "0G", "AB", "0 "]) expect(() => bytesOfHex(text)).toThrow(TypeError);
  });
});

const draft = (revision: number, words: string): Draft => ({
  matter: "0191e0c0-0000-7000-8000-000000000001",
  revision,
  kind: "act",
  act: "note",
  actor: { account: "zhang", name: "张三", unit: "u1" },
  recordedAt: "2024-09-25T01:02:03.000Z",
  effectiveAt: "2024-09-25T01:02:03.000Z",
  effectiveOn: "2024-09-25",
  command: `c${revision}`,
  words,
  changes: {},
});

function chained(words: readonly string[], by: Digest): Entry[] {
  const entries: Entry[] = [];
  for (const [i, text] of words.entries())
    entries.push(chainEntry(draft(i + 1, text), entries.at(-1)?.hash ?? GENESIS, by));
  return entries;
}

describe("the chain", () => {
  it("hashes the canonical JSON of the entry and the hash before it", () => {
    const [first] = chained(["一"], SM3);
    if (!first) throw new Error("no entry");
    const text = canonical({ prevHash: GENESIS, entry: draft(1, "一") });
    expect(first.hash).toBe(digestOf(text, SM3));
    expect(first.hash).toBe(entryHash(canonical(draftOfEntry(first)), GENESIS, SM3));
    expect(first.prevHash).toBe(GENESIS);
  });

  it("verifies what was chained, through any store that keeps JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), (words) => {
        const stored = JSON.parse(JSON.stringify(chained(words, SHA256))) as Entry[];
        expect(firstBroken(stored, SHA256)).toBe(-1);
      }),
    );
  });

  it("TSY-09 names the first entry that was changed, removed, moved or added", () => {
    const entries = chained(["一", "二", "三", "四"], SM3);
    const swap = (index: number, change: Partial<Entry>): Entry[] =>
      entries.map((e, i) => (i === index ? { ...e, ...change } : e));
    expect(firstBroken(swap(2, { words: "三。" }), SM3)).toBe(2);
    expect(firstBroken(swap(1, { effectiveOn: "2024-09-24" }), SM3)).toBe(1);
    expect(
      firstBroken(
        entries.filter((_, i) => i !== 1),
        SM3,
      ),
    ).toBe(1);
    expect(firstBroken(entries.slice(1), SM3)).toBe(0);
    expect(
      firstBroken(
        [entries[1], entries[0]].filter((e) => e !== undefined),
        SM3,
      ),
    ).toBe(0);
    const forged = chainEntry(draft(2, "换"), entries[0]?.hash ?? "", SM3);
    expect(
      firstBroken(
        entries.map((e, i) => (i === 1 ? forged : e)),
        SM3,
      ),
    ).toBe(2);
    expect(firstBroken(entries, SHA256)).toBe(0);
  });

  it("does not verify, and does not throw on, what is not JSON", () => {
    const [entry] = chained(["一"], SM3);
    if (!entry) throw new Error("no entry");
    expect(verifyEntry({ ...entry, changes: { values: { a: Number.NaN } } }, GENESIS, SM3)).toBe(false);
    expect(verifyEntry(entry, "f".repeat(64), SM3)).toBe(false);
  });
});

/** The test vectors of the Certificate Transparency code for RFC 6962. */
const LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

describe("the Merkle tree", () => {
  it("gives the roots of RFC 6962", () => {
    expect(merkleRoot([], SHA256)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (const [i, root] of ROOTS.entries()) expect(merkleRoot(LEAVES.slice(0, i + 1), SHA256)).toBe(root);
  });

  it("gives the audit path of RFC 6962 for the first of eight leaves", () => {
    expect(inclusionProof(LEAVES, 0, SHA256)).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    expect(() => inclusionProof(LEAVES, 8, SHA256)).toThrow(RangeError);
    expect(() => inclusionProof([], 0, SHA256)).toThrow(RangeError);
  });

  it("proves every leaf of every tree, and nothing else", () => {
    const leaf = fc.uint8Array({ minLength: 1, maxLength: 8 }).map(hex);
    fc.assert(
      fc.property(fc.uniqueArray(leaf, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (leaves, a, b) => {
        const root = merkleRoot(leaves, SM3);
        const [index, other] = [a % leaves.length, b % leaves.length];
        const claim = {
          leaf: leaves[index] ?? "",
          index,
          size: leaves.length,
          proof: inclusionProof(leaves, index, SM3),
          root,
        };
        expect(verifyInclusion(claim, SM3)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: `${claim.leaf}00` }, SM3)).toBe(false);
        expect(verifyInclusion({ ...claim, root: root.replace(/^./, (c) => (c === "0" ? "1" : "0")) }, SM3)).toBe(
          false,
        );
        expect(verifyInclusion({ ...claim, proof: [...claim.proof, root] }, SM3)).toBe(false);
        expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) }, SM3)).toBe(claim.proof.length === 0);
        expect(verifyInclusion({ ...claim, index: other }, SM3)).toBe(other === index);
      }),
    );
  });

  it("does not throw on a claim that is none", () => {
    const claim = { leaf: "00", index: 0, size: 1, proof: [], root: merkleRoot(["00"], SM3) };
    expect(verifyInclusion(claim, SM3)).toBe(true);
    for (const wrong of [{ index: -1 }, { index: 1 }, { size: 0 }, { index: 0.5 }, { leaf: "zz" }, { proof: ["zz"] }]) {
      expect(verifyInclusion({ ...claim, ...wrong }, SM3)).toBe(false);
    }
  });
});
