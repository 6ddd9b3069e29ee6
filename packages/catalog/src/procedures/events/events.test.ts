import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { explore, type Preferred } from "../../testing/explore.ts";
import { disclosureItem } from "../disclosure/disclosure-item.ts";
import { complaint } from "./complaint.ts";
import { gridEvent } from "./grid-event.ts";
import { warning } from "./warning.ts";

const cases: readonly (readonly [definition: Definition, prefer: Preferred])[] = [
  [
    gridEvent,
    {
      class: ["01014"],
      standard: ["01014-1", "01014-4"],
      closing: ["01014-1-1", "01014-4-1"],
      exempt: [true],
      checkResult: ["pass", "pass", "notPass", "unable"],
    },
  ],
  [complaint, {}],
  [warning, {}],
  [disclosureItem, {}],
];

describe("a case walked at random", () => {
  it.each(cases.map(([definition, prefer]) => [definition.id, definition, prefer] as const))(
    "%s reaches every state, outcome and act, and never lies with nobody",
    (_, definition, prefer) => {
      const found = explore(definition, { prefer, walks: 400, steps: 80, pace: 8 });
      const unmet = Object.keys(definition.acts).filter((act) => !found.acts.has(act));
      expect(unmet.map((act) => [act, found.refusals[act]])).toEqual([]);
      expect(Object.keys(definition.states).filter((state) => !found.states.has(state))).toEqual([]);
      expect(Object.keys(definition.outcomes).filter((outcome) => !found.outcomes.has(outcome))).toEqual([]);
    },
  );
});
