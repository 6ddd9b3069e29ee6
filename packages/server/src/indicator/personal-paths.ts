import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import type { BaseIndicator, Indicator } from "@fadu/engine/definition/indicator.ts";

import { isPersonal } from "../matter/masking.ts";
import { fieldOfFacet } from "../matter/row.ts";
import { liesSealed } from "../matter/sealed.ts";
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
    const field = procedures.map((definition) => fieldAt(definition, path)).find(isTelling)?.field;
    if (field) throw new IndicatorFault(`“${field.title}”是个人信息，统计条件不能使用“${path}”`);
  }
}

/** What is wrong so in an indicator that the street writes down itself. */
export function personalFindings(indicator: Indicator, known: Known): IndicatorFinding[] {
  const dimensions = indicator.dimensions.flatMap((path) => {
    const field = firstOf(indicator, known, path, isTelling);
    return field ? [{ path: "dimensions", says: `“${field.title}”是个人信息，不能按“${path}”分组` }] : [];
  });
  const filters = basesOf(indicator).flatMap(([path, base]) => {
    try {
      const procedures = base.procedures.flatMap((id) => known.procedures.get(id) ?? []);
      for (const condition of conditionsOf(base)) refusePersonal(condition, procedures);
      return [];
    } catch (error) {
      if (!(error instanceof IndicatorFault)) throw error;
      return [{ path: `${path}filter`, says: error.message }];
    }
  });
  return [...dimensions, ...filters, ...sealedFindings(indicator, known)];
}

/**
 * What no indicator may do, the catalogue's neither: in the columns that figures read stands in the place of a sealed value its
 * digest, a mark or its ciphertext. Nothing can be compared with it, divided by it or added up; only different ones of the
 * matter's own values can be counted.
 */
export function sealedFindings(indicator: Indicator, known: Known): IndicatorFinding[] {
  const paths = [
    ...indicator.dimensions.map((path) => ["dimensions", path] as const),
    ...basesOf(indicator).flatMap(([at, base]) => [
      ...conditionsOf(base)
        .flatMap(pathsIn)
        .map((path) => [`${at}filter`, path] as const),
      ...addedIn(base).map((path) => [`${at}measure`, path] as const),
    ]),
  ];
  return paths.flatMap(([path, read]) => {
    const field = firstOf(indicator, known, read, ({ sealed }) => sealed);
    return field ? [{ path, says: `“${field.title}”加密保存，统计不能使用“${read}”` }] : [];
  });
}

const conditionsOf = ({ filter, measure }: BaseIndicator): (Condition | undefined)[] => [
  filter,
  measure.kind === "acts" ? measure.where : undefined,
];

/** Numbers that a measure adds up, or dates by. */
function addedIn({ measure }: BaseIndicator): string[] {
  switch (measure.kind) {
    case "sum":
    case "mean":
      return [measure.facet];
    case "reached":
    case "stock":
      return measure.sum === undefined ? [] : [measure.sum];
    case "acts":
      return [measure.sum, measure.on].flatMap((field) => (field === undefined ? [] : [`$act.${field}`]));
    case "latest":
      return measure.sum === undefined ? [] : [`$act.${measure.sum}`];
    default:
      return [];
  }
}

/** The field at a path, of a procedure that is counted, of which this holds. */
function firstOf(indicator: Indicator, known: Known, path: string, holds: (read: Read) => boolean): Field | undefined {
  const counted = basesOf(indicator).flatMap(([, { procedures }]) => procedures);
  return counted.map((id) => fieldAt(known.procedures.get(id), path)).find((read) => read !== undefined && holds(read))
    ?.field;
}

/** A field that is read, and whether what is read of it lies sealed. */
interface Read {
  readonly field: Field;
  readonly sealed: boolean;
}

/** Of a table that is personal as a whole, each column is; what one asks that the office wrote itself, may be. */
function isTelling(read: Read | undefined): boolean {
  if (read === undefined) return false;
  const { field, sealed } = read;
  return (
    sealed ||
    (isPersonal(field) && (TELLING.has(field.type) || field.type === "table")) ||
    field.asks !== undefined ||
    Object.values(field.columns ?? {}).some((column) => isPersonal(column) && TELLING.has(column.type))
  );
}

function fieldAt(definition: Definition | undefined, path: string): Read | undefined {
  // The community in which a place lies is public.
  if (definition === undefined || path === "community" || path === "unit") return undefined;
  const facet = isFacet(path) ? definition.facets[path] : undefined;
  const [root = "", key = "", ...rest] = facet === undefined ? path.split(".") : ["values", ...facet.split(".")];
  const field = facet === undefined ? definition.fields[key] : fieldOfFacet(definition, path as Facet);
  if (!field || (root !== "values" && root !== "$act")) return undefined;
  return { field, sealed: liesSealed(field, rest) };
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
