import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";

import { isPersonal } from "../matter/masking.ts";
import { fieldOfFacet } from "../matter/row.ts";
import { IndicatorFault, isFacet } from "./column.ts";
import { basesOf } from "./lint.ts";
import type { IndicatorFinding, Known } from "./lint.ts";

/** Of these a comparison tells who or where somebody is; a class or an answer is what statistics are made of. */
const TELLING: ReadonlySet<Field["type"]> = new Set([
  "party",
  "idcard",
  "phone",
  "place",
  "text",
  "longtext",
  "uscc",
  "signature",
]);

/**
 * A filter that came from outside compares nothing that a mask hides: counting would find out, guess by guess, what may not be
 * read. What the catalogue's own indicators compare is for their authors to say.
 *
 * @throws IndicatorFault naming the path
 */
export function refusePersonal(condition: Condition | undefined, procedures: readonly Definition[]): void {
  for (const path of pathsIn(condition)) {
    const field = procedures.flatMap((definition) => fieldAt(definition, path) ?? []).find(isTelling);
    if (field) throw new IndicatorFault(`“${field.title}”是个人信息，统计条件不能使用“${path}”`);
  }
}

/** What is wrong so in an indicator that the street writes down itself. */
export function personalFindings(indicator: Indicator, known: Known): IndicatorFinding[] {
  const dimensions = indicator.dimensions.flatMap((path) => {
    const counted = basesOf(indicator).flatMap(([, { procedures }]) => procedures);
    const field = counted.flatMap((id) => fieldAt(known.procedures.get(id), path) ?? []).find(isTelling);
    return field ? [{ path: "dimensions", says: `“${field.title}”是个人信息，不能按“${path}”分组` }] : [];
  });
  const filters = basesOf(indicator).flatMap(([path, base]) => {
    try {
      refusePersonal(
        base.filter,
        base.procedures.flatMap((id) => known.procedures.get(id) ?? []),
      );
      return [];
    } catch (error) {
      if (!(error instanceof IndicatorFault)) throw error;
      return [{ path: `${path}filter`, says: error.message }];
    }
  });
  return [...dimensions, ...filters];
}

const isTelling = (field: Field): boolean =>
  (isPersonal(field) && TELLING.has(field.type)) ||
  Object.values(field.columns ?? {}).some((column) => isPersonal(column) && TELLING.has(column.type));

function fieldAt(definition: Definition | undefined, path: string): Field | undefined {
  const [root = "", key = ""] = path.split(".");
  // The community in which a place lies is public.
  if (path === "community" || path === "unit") return undefined;
  if (isFacet(path)) return fieldOfFacet(definition, path);
  return root === "values" || root === "$act" ? definition?.fields[key] : undefined;
}

/** Every text of a condition that can be a path: a value that happens to read like one refuses nothing that was meant. */
function pathsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === "string" ? (PATHS.has(key) ? [part] : []) : pathsIn(part),
  );
}
const PATHS: ReadonlySet<string> = new Set(["path", "filled", "from", "to"]);
