import type { Collected } from "@fadu/engine/definition/act.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";
import { evaluate, mentions } from "@fadu/engine/matter/condition.ts";
import type { LightScope } from "@fadu/engine/matter/scope.ts";

import type { Values } from "../field/values.ts";

export interface ShownField {
  readonly key: string;
  readonly field: Field;
  readonly required: boolean;
}

/** Who fills in, and when: what conditions may ask besides the values. */
export interface Filler {
  readonly account: string;
  readonly unit: string;
  readonly now: string;
}

/**
 * Where the conditions of a form are judged: by what was known and what is filled in now. A matter that exists is not known
 * here as a whole, so what asks about its record stays unknown and is left to the server.
 */
export function formScope(
  definition: Definition,
  known: Values,
  given: Values,
  filler: Filler,
  opens: boolean,
): LightScope {
  const { account, unit, now } = filler;
  const values = Object.fromEntries(
    Object.entries({ ...known, ...given }).filter(([, value]) => value !== null && value !== ""),
  );
  return {
    definition,
    values,
    ...(opens ? { matter: null } : {}),
    facts: { now, actor: { account, unit, name: "", roles: [] }, settings: {} },
  };
}

/** The fields of the form as the values stand now, in the order of the act. */
export function shownFields(definition: Definition, collects: readonly Collected[], scope: LightScope): ShownField[] {
  return collects.flatMap((item): ShownField[] => {
    const defined = definition.fields[item.field];
    if (!defined) return [];
    const field = fieldFor(defined, scope.values);
    if (![item.when, field.when].every((when) => mayShow(when, scope))) return [];
    const required = item.required ?? field.required ?? false;
    return [
      {
        key: item.field,
        field,
        required: typeof required === "boolean" ? required : evaluate(required, scope) === true,
      },
    ];
  });
}

/** Shown when its condition holds, and when only the server can tell; a value still to be filled in keeps it hidden. */
function mayShow(when: Condition | undefined, scope: LightScope): boolean {
  if (when === undefined) return true;
  const truth = evaluate(when, scope);
  return truth === "unknown" ? asksRecord(when, scope) : truth;
}

function asksRecord(condition: Condition, scope: LightScope): boolean {
  if (scope.matter === null) return false;
  const { acts, instruments, clocks, certified, rosters, related, paths } = mentions(condition);
  return (
    related ||
    [acts, instruments, clocks, certified, rosters].some((list) => list.length > 0) ||
    paths.some((path) => /^\$(matter|due|served)\b/.test(path))
  );
}

/**
 * Where an act demands that a class's attribute equal another field's code (a filing standard belongs to its class), only
 * such classes need be offered.
 */
export function narrowing(
  tests: readonly Condition[],
  key: string,
  values: Values,
): { readonly attribute: string; readonly value: string } | undefined {
  for (const test of tests) {
    if (!("path" in test) || test.is !== "eq" || typeof test.value !== "object" || !("path" in test.value)) continue;
    const [left, attribute] = test.path.split(".");
    const [right, code] = test.value.path.split(".");
    if (left !== key || attribute === undefined || right === undefined || code !== "code") continue;
    const other = values[right];
    const value =
      typeof other === "object" && other !== null && !Array.isArray(other) ? (other as Values)["code"] : other;
    if (typeof value === "string") return { attribute, value };
  }
  return undefined;
}
