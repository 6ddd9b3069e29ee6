import { existsSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { INDICATORS, INSTRUMENTS, OUTLINES, PROCEDURES } from "../catalog.ts";
import { TAXONOMIES } from "../taxonomies/taxonomies.ts";
import type { System } from "./system.ts";
import { SYSTEMS } from "./systems.ts";

const ROOT = path.join(import.meta.dirname, "../../../..");
/** Rows of each seed, S000 to S004. */
const ROWS = [60, 62, 56, 82, 38];

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));
const isRoster = ({ kind }: { readonly kind: string }): boolean => kind === "roster";

const KNOWN: Readonly<Record<Exclude<keyof System, "id" | "name" | "later" | "code">, ReadonlySet<string>>> = {
  procedures: idsOf(PROCEDURES.filter((one) => !isRoster(one))),
  rosters: idsOf(PROCEDURES.filter(isRoster)),
  indicators: idsOf(INDICATORS),
  instruments: idsOf(INSTRUMENTS),
  taxonomies: idsOf(TAXONOMIES),
  outlines: idsOf(OUTLINES),
};
const KINDS = Object.keys(KNOWN) as (keyof typeof KNOWN)[];

describe("what the five reports name", () => {
  it("is all here, each once: 298 rows, numbered without a gap", () => {
    expect(SYSTEMS.map(({ id }) => id)).toEqual(
      ROWS.flatMap((count, seed) =>
        Array.from({ length: count }, (_, i) => `S00${seed}-${String(i + 1).padStart(2, "0")}`),
      ),
    );
    expect(SYSTEMS).toHaveLength(298);
  });

  it("stands on what exists: ids of the catalogue, files of this repository", () => {
    const missing = SYSTEMS.flatMap((system) => [
      ...KINDS.flatMap((kind) =>
        (system[kind] ?? []).filter((id) => !KNOWN[kind].has(id)).map((id) => `${system.id} ${kind} ${id}`),
      ),
      ...(system.code ?? []).filter((file) => !existsSync(path.join(ROOT, file))),
    ]);
    expect(missing).toEqual([]);
  });

  it("is nowhere left without an answer, and what comes later says why", () => {
    const open = SYSTEMS.filter(
      (system) => ![...KINDS, "code" as const, "later" as const].some((kind) => (system[kind] ?? []).length > 0),
    );
    expect(open).toEqual([]);
    expect(SYSTEMS.flatMap(({ later = [] }) => later).filter((reason) => reason.length < 10)).toEqual([]);
  });

  it("names every procedure of the catalogue, or the procedure is what the law asks for beyond the reports", () => {
    const named = new Set(SYSTEMS.flatMap(({ procedures = [], rosters = [] }) => [...procedures, ...rosters]));
    expect(PROCEDURES.map(({ id }) => id).filter((id) => !named.has(id))).toEqual(BEYOND);
  });
});

/** Procedures that no report names: the law or another procedure asks for them. */
const BEYOND: readonly string[] = [
  "petition-review",
  "inspection-item",
  "inspected-object",
  "coercive-measure",
  "coercive-execution",
  "court-enforcement",
  "criminal-transfer",
  "returned-case",
  "government-inspection",
  "administrative-mediation",
  "incoming-document",
  "archive-destruction",
  "information-correction",
  "charge-income",
  "court-judgment",
  "judicial-suggestion",
  "state-compensation",
  "domestic-violence",
  "population",
  "appointment",
];
