import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { replay } from "@fadu/engine/matter/evolve.ts";
import { disclosureRequest } from "../procedures/disclosure/disclosure-request.ts";
import { legalityReview } from "../procedures/review/legality-review.ts";
import { disclosureRequestPaths } from "./paths/disclosure-request.ts";
import { legalityReviewPaths } from "./paths/legality-review.ts";
import { coverage, leftRunning, unwalked, walkPath, type Path } from "./paths.ts";

const WALKED: readonly (readonly [Definition, readonly Path[]])[] = [
  [legalityReview, legalityReviewPaths],
  [disclosureRequest, disclosureRequestPaths],
];

describe.each(WALKED.map(([definition, paths]) => [definition.title, definition, paths] as const))(
  "%s",
  (_, definition, paths) => {
    it.each(paths.map((path) => [path.title, path] as const))("%s", (__, path) => {
      const way = walkPath(definition, path);
      expect(replay(way.entries)).toEqual(way.opened);
      expect(JSON.parse(JSON.stringify(way.entries))).toEqual(way.entries);
      expect(leftRunning(way)).toEqual([]);
    });

    it("is walked along every act, branch, clock, instrument and outcome", () => {
      expect(unwalked(definition, coverage(paths.map((path) => walkPath(definition, path))))).toEqual([]);
    });
  },
);
