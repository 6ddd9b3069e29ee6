import type { Requirement } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { buildAct, performers, type ActInput, type Collects, type Who } from "./act.ts";
import { GEN } from "./basis.ts";
import { atLeast, filled, requires as must, valueAt, where } from "./condition.ts";
import { date, longtext } from "./field.ts";
import { head, neutral, type Common } from "./procedure.ts";

/** Something that exists for a time, as its author writes it. `validFrom`, `validTo` and `endReason` are added to its fields. */
export interface RosterInput<F extends Readonly<Record<string, Field>>> extends Common<F> {
  /** Who keeps the roster. */
  readonly by: readonly Who[];
  /** What entering asks for, besides `validFrom` and (if already known) `validTo`; default: every field. */
  readonly collects?: readonly Collects<NoInfer<keyof F & string>>[];
  /** What may be changed later; default: all that entering asks for. */
  readonly changes?: readonly NoInfer<keyof F & string>[];
  readonly requires?: readonly Requirement[];
  readonly opens?: ActInput["opens"];
  readonly assigns?: ActInput["assigns"];
  readonly leads?: readonly Who[];
}

const fieldOf = (item: Collects<string>): string => (typeof item === "string" ? item.replace(/\?$/, "") : item.field);

/** The last day is not before the first. */
const inOrder = must(
  where(filled("validTo"), atLeast("validTo", valueAt("validFrom"))),
  "终止日期不得早于起始日期",
  GEN(14),
);

/** Something that exists for a time: in force from `validFrom` to `validTo` (kind `roster`). */
export function roster<const F extends Readonly<Record<string, Field>>>(input: RosterInput<F>): Definition {
  const { by, requires = [], opens, assigns } = input;
  const collects: readonly Collects<string>[] = input.collects ?? Object.keys(input.fields);
  const changes: readonly string[] = input.changes ?? collects.map(fieldOf);
  const basis = input.basis ? { basis: input.basis } : {};
  return {
    ...head({
      ...input,
      fields: {
        ...input.fields,
        validFrom: date("起始日期"),
        validTo: date("终止日期"),
        endReason: longtext("终止原因"),
      },
      facets: { ...input.facets, validFrom: "validFrom", validTo: "validTo" },
    }),
    kind: "roster",
    states: { inForce: { title: "在册" }, ended: { title: "已终止", end: true } },
    initial: "inForce",
    outcomes: { ended: neutral("已终止") },
    acts: {
      enter: buildAct({
        title: "登记入册",
        from: "new",
        to: "inForce",
        by,
        collects: [...collects, "validFrom", "validTo?"],
        requires: [inOrder, ...requires],
        ...basis,
        ...(opens ? { opens } : {}),
        ...(assigns ? { assigns } : {}),
      }),
      change: buildAct({
        title: "变更",
        from: ["inForce"],
        by,
        task: "optional",
        collects: [...changes.map((key): Collects<string> => `${key}?`), "validTo?"],
        requires: [inOrder, ...requires],
        ...basis,
      }),
      end: buildAct({
        title: "终止",
        from: ["inForce"],
        to: "ended",
        outcome: "ended",
        by,
        task: "optional",
        collects: ["validTo", "endReason"],
        requires: [inOrder],
        ...basis,
      }),
    },
    clocks: {},
    instruments: {},
    leads: performers(input.leads ?? by),
  };
}
