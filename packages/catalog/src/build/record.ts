import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import type { Requirement } from "@fadu/engine/definition/condition.ts";
import { buildAct, performers, type ActInput, type Collects, type Who } from "./act.ts";
import { head, neutral, type Common } from "./procedure.ts";

/** Something that happened, as its author writes it. */
export interface RecordInput<F extends Readonly<Record<string, Field>>> extends Common<F> {
  /** Who registers it. */
  readonly by: readonly Who[];
  /** Default: every field, each required. */
  readonly collects?: readonly Collects<NoInfer<keyof F & string>>[];
  readonly requires?: readonly Requirement[];
  readonly numbers?: readonly string[];
  readonly assigns?: ActInput["assigns"];
  readonly members?: ActInput["members"];
  readonly opens?: ActInput["opens"];
  /** Who may void it besides those who register; default: the same. */
  readonly leads?: readonly Who[];
}

/**
 * Something that happened, registered in one act (kind `record`). It is complete at once; a mistake is mended by the
 * universal acts correct 更正 and void 作废, which leave the old entry standing.
 */
export function record<const F extends Readonly<Record<string, Field>>>(input: RecordInput<F>): Definition {
  const { by, requires, numbers, assigns, members, opens } = input;
  const collects: readonly Collects<string>[] = input.collects ?? Object.keys(input.fields);
  return {
    ...head(input),
    kind: "record",
    states: { registered: { title: "已登记", end: true } },
    initial: "registered",
    outcomes: { registered: neutral("已登记") },
    acts: {
      register: buildAct({
        title: "登记",
        from: "new",
        to: "registered",
        outcome: "registered",
        by,
        collects,
        ...(input.basis ? { basis: input.basis } : {}),
        ...(requires ? { requires } : {}),
        ...(numbers ? { numbers } : {}),
        ...(assigns ? { assigns } : {}),
        ...(members ? { members } : {}),
        ...(opens ? { opens } : {}),
      }),
    },
    clocks: {},
    instruments: {},
    leads: performers(input.leads ?? by),
  };
}
