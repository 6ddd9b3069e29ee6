import type { Requirement } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { buildAct, performers, system, type ActInput, type Collects, type Who } from "./act.ts";
import { GEN, basisList } from "./basis.ts";
import { buildClock } from "./clock.ts";
import { atLeast, filled, requires as must, valueAt, where } from "./condition.ts";
import { date, longtext } from "./field.ts";
import { days } from "./length.ts";
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
  /** Its last day must be given at once: certificates, appointments, mandates. */
  readonly term?: boolean;
  /** What the roster calls its dates, when not 起始日期 and 终止日期. */
  readonly dates?: { readonly from: string; readonly to: string };
  readonly members?: ActInput["members"];
  readonly assigns?: ActInput["assigns"];
  readonly leads?: readonly Who[];
}

const fieldOf = (item: Collects<string>): string => (typeof item === "string" ? item.replace(/\?$/, "") : item.field);

const inOrder = must(
  where(filled("validTo"), atLeast("validTo", valueAt("validFrom"))),
  "终止日期不得早于起始日期",
  GEN("14"),
);

/** The entry lapses by itself after its last day; a change of that day moves the limit. */
const term = buildClock({
  title: "有效期",
  length: days(0),
  from: "validTo",
  starts: ["enter", "change"],
  stops: ["change", "end"],
  kind: "cap",
  warns: [days(30)],
  expires: { act: "lapse" },
});

/** Something that exists for a time: in force from `validFrom` to `validTo` (kind `roster`). */
export function roster<const F extends Readonly<Record<string, Field>>>(input: RosterInput<F>): Definition {
  const { by, requires = [], members, assigns, dates } = input;
  const collects: readonly Collects<string>[] = input.collects ?? Object.keys(input.fields);
  const changes: readonly string[] = input.changes ?? collects.map(fieldOf);
  const common = {
    by,
    basis: basisList(input.basis),
    ...(members ? { members } : {}),
    ...(assigns ? { assigns } : {}),
  };
  return {
    ...head({
      ...input,
      fields: {
        ...input.fields,
        validFrom: date(dates?.from ?? "起始日期"),
        validTo: date(dates?.to ?? "终止日期"),
        endReason: longtext("终止原因"),
      },
      facets: { ...input.facets, validFrom: "validFrom", validTo: "validTo" },
    }),
    kind: "roster",
    states: { inForce: { title: "在册" }, ended: { title: "已终止", end: true } },
    initial: "inForce",
    outcomes: { ended: neutral("已终止"), lapsed: neutral("期满") },
    acts: {
      enter: buildAct({
        ...common,
        title: "登记入册",
        from: "new",
        to: "inForce",
        collects: [...collects, "validFrom", input.term === true ? "validTo" : "validTo?"],
        requires: [inOrder, ...requires],
      }),
      change: buildAct({
        ...common,
        title: "变更",
        from: ["inForce"],
        task: "optional",
        collects: [...changes.map((key): Collects<string> => `${key}?`), "validTo?"],
        requires: [inOrder, ...requires],
      }),
      end: buildAct({
        ...common,
        title: "终止",
        from: ["inForce"],
        to: "ended",
        outcome: "ended",
        task: "optional",
        collects: ["validTo", "endReason"],
        requires: [inOrder],
      }),
      lapse: buildAct({
        title: "期满终止",
        basis: common.basis,
        from: ["inForce"],
        to: "ended",
        outcome: "lapsed",
        by: [system],
        task: "optional",
      }),
    },
    clocks: { term },
    instruments: {},
    leads: performers(input.leads ?? by),
  };
}
