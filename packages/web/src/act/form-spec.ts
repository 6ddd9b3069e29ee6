import type { Collected } from "@fadu/engine/definition/act.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import type { Offer } from "../api/generated.ts";

import type { Values } from "../field/values.ts";

/** A form as data: the acts of procedures and the acts every matter knows are filled in by the same component. */
export interface FormSpec {
  readonly act: string;
  readonly title: string;
  readonly help: string | null;
  readonly basis: readonly Basis[];
  /** The procedure; its `fields` are those of this form. */
  readonly definition: Definition;
  readonly collects: readonly Collected[];
  /** What was filled in before: shown, and read by conditions. */
  readonly known: Values;
  /** Filled in beforehand, and sent unless changed. */
  readonly initial: Values;
  /** Chosen on the way here: begins in place of what a draft has there. */
  readonly chosen?: Values;
  readonly needsApproval: boolean;
  /** In whose place it is done. */
  readonly inPlaceOf?: Offer["for"];
  /** Field → what is proposed for it, with the law behind it. */
  readonly proposals?: Offer["proposals"];
  readonly words: "required" | "optional";
  readonly wordsTitle: string;
  readonly danger: boolean;
  /** What is sent for what was filled in, where it differs. */
  readonly send?: (values: Values) => Values;
}

/** Field keys collected by an act of the definition, with everything its form needs. */
export function specOf(
  definition: Definition,
  act: string,
  known: Values,
  offer?: Pick<Offer, "needsApproval" | "proposals" | "for">,
): FormSpec | undefined {
  const found = definition.acts[act];
  if (!found) return undefined;
  return {
    act,
    title: found.title,
    help: found.help ?? null,
    basis: found.basis,
    definition,
    collects: found.collects,
    known,
    initial: offer ? proposedRows(definition, known, offer.proposals) : {},
    needsApproval: offer?.needsApproval ?? (found.approval?.length ?? 0) > 0,
    ...(offer ? { proposals: offer.proposals, inPlaceOf: offer.for } : {}),
    words: "optional",
    wordsTitle: "说明",
    danger: false,
  };
}

/** Rows that an act proposes stand in its form from the start, to be gone through: the items of a checklist. */
function proposedRows(definition: Definition, known: Values, proposals: Offer["proposals"]): Values {
  return Object.fromEntries(
    Object.entries(proposals).flatMap(([key, proposal]): [string, Value][] => {
      const value = proposal?.value;
      return value !== undefined && known[key] === undefined && definition.fields[key]?.type === "table"
        ? [[key, value]]
        : [];
    }),
  );
}

/** A definition that knows only these fields, for acts that are the engine's own. */
export const withFields = (definition: Definition, fields: Readonly<Record<string, Field>>): Definition => ({
  ...definition,
  fields,
  acts: {},
});

/** What is sent: what the form shows and what was changed; an emptied value is sent as nothing. */
export function valuesToSend(shown: readonly string[], given: Values, known: Values): Values {
  const sent: Record<string, Value> = {};
  for (const key of shown) {
    const value = key in given ? given[key] : undefined;
    if (value === undefined) continue;
    if (value === null ? known[key] !== undefined && known[key] !== null : !same(value, known[key])) sent[key] = value;
  }
  return sent;
}

const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
