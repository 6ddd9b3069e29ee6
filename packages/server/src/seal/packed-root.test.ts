import { createHash } from "node:crypto";

import { merkleRoot } from "@fadu/engine/ledger/merkle.ts";
import fc from "fast-check";
import { expect, it } from "vitest";

import { DIGESTS } from "../ledger/digests.ts";
import { packedRoot } from "./packed-root.ts";

it("is the root of RFC 6962 for any number of leaves, by either digest", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 70 }),
      fc.string(),
      fc.constantFrom("SM3" as const, "SHA-256" as const),
      (n, seed, digest) => {
        const leaves = Array.from({ length: n }, (_, i) => createHash("sha256").update(`${seed} ${i}`).digest("hex"));
        const packed = Buffer.from(leaves.join(""), "hex");
        expect(packedRoot(packed, digest)).toBe(merkleRoot(leaves, DIGESTS[digest]));
        expect(packed.toString("hex")).toBe(leaves.join(""));
      },
    ),
  );
});
