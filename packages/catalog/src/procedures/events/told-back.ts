import type { Condition, Path } from "@fadu/engine/definition/condition.ts";
import { report } from "../../build/act.ts";

/** Procedures that hand matters on and wait for what came of them. */
const ORIGINS = ["grid-event", "regulator-clue", "joint-assessment", "warning", "police-handover"] as const;
type Origin = (typeof ORIGINS)[number];

/**
 * Tells whatever this matter was opened from how it ended (信息全闭环反馈): the origin cannot close before. A matter that was
 * opened on its own tells nobody.
 *
 * @param result where the words are read that say how it ended
 * @param when of an act that may end the matter or not: where it does
 * @param otherwise who is told in another way
 */
export const toldBack = (result: Path, when?: Condition, otherwise?: Origin) =>
  ORIGINS.filter((origin) => origin !== otherwise).map((origin) =>
    report(
      origin,
      "takeResult",
      { handedResult: result, handedNumber: "$matter.number", handedClosedOn: "$today" },
      when === undefined ? {} : { when },
    ),
  );
