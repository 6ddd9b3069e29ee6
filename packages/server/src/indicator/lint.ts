import { BANDS, isBand } from "@fadu/engine/definition/band.ts";
import type { Condition, Scalar } from "@fadu/engine/definition/condition.ts";
import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import type { BaseIndicator, Dimension, Indicator, Measure } from "@fadu/engine/definition/indicator.ts";
import { simpleParts } from "@fadu/engine/matter/condition.ts";

import { checkedCondition } from "./check-condition.ts";
import { IndicatorFault, isFacet } from "./column.ts";
import { compileLeaf } from "./compile.ts";
import { groupOf, isUnitDimension } from "./dimension.ts";
import { partsOf, planOf } from "./plan.ts";
import type { Indicators } from "./plan.ts";

/** Something wrong with an indicator, said to whoever defines it. */
export interface IndicatorFinding {
  /** `filter`, `numerator.by`, `dimensions.2`. */
  readonly path: string;
  readonly says: string;
}

/** What an indicator may refer to. */
export interface Known {
  /** Active definition of each procedure by its id. */
  readonly procedures: ReadonlyMap<string, Definition>;
  readonly indicators: Indicators;
}

const ID = /^[A-Za-z0-9\u4e00-\u9fa5][A-Za-z0-9_\u4e00-\u9fa5-]{0,39}$/;
const SAMPLE = { from: "2024-01-01", to: "2024-12-31" };
const NODE = { id: "00000000-0000-4000-8000-000000000000", path: "/x/" };
const LISTS: ReadonlySet<string> = new Set(["table", "choices", "accounts", "units", "exhibits"]);
const OUTSIDE = ["outcome", "result", "state", "procedure", "month", "quarter", "year"];

/**
 * Everything wrong with an indicator: names nothing knows, what SQL cannot answer, values no record can have. An indicator
 * without findings computes.
 */
export function lintIndicator(indicator: Indicator, known: Known): IndicatorFinding[] {
  const findings: IndicatorFinding[] = [];
  const add = (path: string, says: string): void => void findings.push({ path, says });
  if (!ID.test(indicator.id)) add("id", "编号只能用字母、数字、汉字、横线，不超过40个字");
  for (const key of ["title", "group", "unit", "definition"] as const) {
    if (indicator[key].trim() === "")
      add(key, `请填写${{ title: "名称", group: "分组", unit: "计量单位", definition: "口径说明" }[key]}`);
  }
  for (const [path, base] of basesOf(indicator)) {
    if (isWellFormed(base, path, add)) lintBase(base, path, known, add);
  }
  lintReferences(indicator, known, add);
  if (findings.length === 0) tryOut(indicator, known, add);
  return findings;
}

type Add = (path: string, says: string) => void;

export function basesOf(indicator: Indicator): [string, BaseIndicator][] {
  if (indicator.kind === "base") return [["", indicator]];
  if (indicator.kind === "rate")
    return [
      ["numerator.", indicator.numerator],
      ["denominator.", indicator.denominator],
    ];
  if (indicator.kind === "coverage") {
    const { procedures, filter, key } = indicator.roster;
    const measure: Measure = { kind: "stock", ...(key === undefined ? {} : { distinct: key }) };
    return [
      ["roster.", { procedures, ...(filter ? { filter } : {}), measure, by: "validFrom" }],
      ...indicator.covered.map((base, i): [string, BaseIndicator] => [`covered.${i}.`, base]),
    ];
  }
  return [];
}

/** Conditions that are none would mislead everything after. */
function isWellFormed({ filter, measure }: BaseIndicator, at: string, add: Add): boolean {
  const before = { wrong: false };
  const note = (path: string, says: string): void => {
    before.wrong = true;
    add(path, says);
  };
  if (filter !== undefined) attempt(`${at}filter`, note, () => void checkedCondition(filter));
  if (measure.kind === "acts" && measure.where !== undefined) {
    const { where } = measure;
    attempt(`${at}measure.where`, note, () => void checkedCondition(where));
  }
  return !before.wrong;
}

function lintBase(base: BaseIndicator, at: string, known: Known, add: Add): void {
  if (base.procedures.length === 0) add(`${at}procedures`, "请选择统计哪些程序");
  const definitions: Definition[] = [];
  for (const id of base.procedures) {
    const definition = known.procedures.get(id);
    if (definition) definitions.push(definition);
    else add(`${at}procedures`, `没有程序“${id}”`);
  }
  if (definitions.length < base.procedures.length || definitions.length === 0) return;
  const reader = new PathReader(definitions);
  lintMeasure(base, at, definitions, reader, add);
  if (!["stock", "open", "acts", "latest"].includes(base.measure.kind)) {
    lintTimeBasis(base.by, `${at}by`, definitions, add);
  }
  if (base.filter) lintCondition(base.filter, `${at}filter`, reader, add);
}

function lintMeasure(
  { measure, by }: BaseIndicator,
  at: string,
  definitions: readonly Definition[],
  reader: PathReader,
  add: Add,
): void {
  switch (measure.kind) {
    case "acts": {
      for (const definition of definitions) {
        if (!(measure.act in definition.acts)) add(`${at}measure`, `“${definition.title}”没有办理动作“${measure.act}”`);
      }
      for (const also of measure.also ?? []) {
        if (!definitions.some((d) => also in d.acts)) add(`${at}measure`, `没有办理动作“${also}”`);
        const reads = new PathReader(definitions, also);
        for (const field of [measure.on, measure.sum])
          if (field !== undefined) reads.check(`$act.${field}`, `${at}measure`, add);
      }
      if (by !== `act:${measure.act}`) add(`${at}by`, `按办理动作计数时，时间口径须为“act:${measure.act}”`);
      const given = new PathReader(definitions, measure.act);
      for (const field of [measure.on, measure.sum])
        if (field !== undefined) given.check(`$act.${field}`, `${at}measure`, add);
      if (measure.where) lintCondition(measure.where, `${at}measure.where`, given, add);
      return;
    }
    case "latest": {
      for (const { act, on } of [...measure.acts, ...(measure.ends ?? [])]) {
        if (!definitions.every((d) => act in d.acts)) add(`${at}measure`, `没有办理动作“${act}”`);
        if (on !== undefined) new PathReader(definitions, act).check(`$act.${on}`, `${at}measure`, add);
      }
      for (const { act } of measure.sum === undefined ? [] : measure.acts)
        new PathReader(definitions, act).check(`$act.${measure.sum}`, `${at}measure`, add);
      if (by !== `act:${measure.acts[0]?.act}`) add(`${at}by`, `时间口径须为“act:${measure.acts[0]?.act ?? ""}”`);
      return;
    }
    case "sum":
    case "distinct":
    case "mean":
      reader.check(measure.facet, `${at}measure`, add);
      return;
    case "reached":
      reader.check(measure.person, `${at}measure`, add);
      if (measure.sum !== undefined) reader.check(measure.sum, `${at}measure`, add);
      return;
    case "average":
      reader.check(measure.per, `${at}measure`, add);
      return;
    case "months":
    case "days":
      for (const date of [measure.from, measure.to]) reader.check(date, `${at}measure`, add);
      return;
    case "stock":
      reader.check("validFrom", `${at}measure`, add);
      for (const path of [measure.distinct, measure.sum])
        if (path !== undefined) reader.check(path, `${at}measure`, add);
      return;
    default:
      return;
  }
}

function lintTimeBasis(by: string, path: string, definitions: readonly Definition[], add: Add): void {
  if (by === "openedOn" || by === "closedOn") return;
  if (by.startsWith("act:")) {
    for (const { title, acts } of definitions)
      if (!(by.slice(4) in acts)) add(path, `“${title}”没有办理动作“${by.slice(4)}”`);
    return;
  }
  if (!isFacet(by) || FACETS[by] !== "date") {
    add(path, `“${by}”不能作时间口径`);
    return;
  }
  for (const definition of definitions) {
    if (definition.facets[by] === undefined) add(path, `“${definition.title}”的记录没有“${by}”这个日期，永远不会计入`);
  }
}

/** Names in a filter, and the values they are compared with. */
function lintCondition(condition: Condition, path: string, reader: PathReader, add: Add): void {
  for (const part of simpleParts(condition)) {
    if ("filled" in part) reader.check(part.filled, path, add);
    if ("done" in part && !reader.definitions.some((d) => part.done in d.acts)) add(path, `没有办理动作“${part.done}”`);
    if ("instrument" in part && !reader.definitions.some((d) => part.instrument in d.instruments)) {
      add(path, `没有文书“${part.instrument}”`);
    }
    if ("from" in part && "unit" in part) for (const one of [part.from, part.to]) reader.check(one, path, add);
    if (!("path" in part)) continue;
    reader.check(part.path, path, add);
    const { value } = part;
    if (typeof value === "object" && "path" in value) reader.check(value.path, path, add);
    else
      for (const one of Array.isArray(value) ? value : [value]) reader.checkValue(part.path, one as Scalar, path, add);
  }
}

/** Knows what the paths of an indicator mean in its procedures. */
class PathReader {
  readonly definitions: readonly Definition[];
  private readonly act: string | undefined;

  /** @param act of the measure `acts`: its fields can be read as `$act.<field>` */
  constructor(definitions: readonly Definition[], act?: string) {
    this.definitions = definitions;
    this.act = act;
  }

  check(path: string, at: string, add: Add): void {
    const [root = "", key = "", ...deeper] = path.split(".");
    if (isFacet(path)) {
      if (path !== "unit" && !this.definitions.some((d) => d.facets[path] !== undefined)) {
        add(at, `所选程序的记录都没有“${path}”`);
      }
      return;
    }
    if (root === "values" || root === "$act") {
      const fields = this.fieldsNamed(key);
      if (fields.length === 0) add(at, `所选程序没有字段“${key}”`);
      if (fields.some((f) => LISTS.has(f.type)) && deeper.length > 0)
        add(at, `“${key}”是列表，其中的栏目不能直接作统计条件`);
      if (
        root === "$act" &&
        !this.definitions.some((d) => d.acts[this.act ?? ""]?.collects.some((c) => c.field === key))
      ) {
        add(at, `办理动作“${this.act ?? ""}”不填写“${key}”`);
      }
    }
    if ((root === "$on" || root === "$first") && !this.definitions.some((d) => key in d.acts))
      add(at, `没有办理动作“${key}”`);
  }

  /** A literal that no record can have there is a slip of the pen. */
  checkValue(path: string, value: Scalar, at: string, add: Add): void {
    const allowed = this.valuesAt(path);
    if (allowed && !allowed.includes(String(value)))
      add(at, `“${path}”没有“${String(value)}”这个取值（可为：${allowed.join("、")}）`);
  }

  private valuesAt(path: string): string[] | undefined {
    if (path === "outcome") return [...new Set(this.definitions.flatMap((d) => Object.keys(d.outcomes)))];
    if (path === "result") return ["success", "failure", "withdrawn", "neutral"];
    if (path === "state") return [...new Set(this.definitions.flatMap((d) => Object.keys(d.states)))];
    if (path === "procedure") return this.definitions.map((d) => d.id);
    const fields = this.fieldsAt(path);
    if (fields.length === 0 || !fields.every((f) => f.type === "choice" || f.type === "choices")) return undefined;
    return [...new Set(fields.flatMap((f) => Object.keys(f.options ?? {})))];
  }

  /** Fields a whole path stands for; empty when it reaches into one. */
  private fieldsAt(path: string): Field[] {
    if (isFacet(path)) {
      return this.definitions.flatMap((d) => {
        const source = d.facets[path];
        const field = source === undefined ? undefined : d.fields[source];
        return field ? [field] : [];
      });
    }
    const [root = "", key = "", ...deeper] = path.split(".");
    return (root === "values" || root === "$act") && deeper.length === 0 ? this.fieldsNamed(key) : [];
  }

  private fieldsNamed(key: string): Field[] {
    return this.definitions.flatMap((d) => (d.fields[key] ? [d.fields[key]] : []));
  }
}

function lintReferences(indicator: Indicator, known: Known, add: Add): void {
  const others =
    indicator.kind === "yoy"
      ? [indicator.of]
      : indicator.kind === "combined"
        ? [...indicator.plus, ...(indicator.minus ?? [])]
        : [];
  if (indicator.kind === "combined" && indicator.plus.length === 0) add("plus", "请选择相加的指标");
  for (const id of others) {
    const other = id === indicator.id ? indicator : known.indicators.get(id);
    if (!other) add(indicator.kind === "yoy" ? "of" : "plus", `没有指标“${id}”`);
    else if (other.kind === "yoy")
      add(indicator.kind === "yoy" ? "of" : "plus", `“${id}”是同比指标，不能再作同比或者加减`);
    else if (indicator.kind === "combined" && (other.kind === "rate" || other.kind === "coverage"))
      add("plus", `“${id}”是比率，不能加减`);
  }
}

/** What only compiling finds: kinds of conditions, types of values, circles of references, dimensions. */
function tryOut(indicator: Indicator, known: Known, add: Add): void {
  const indicators = new Map(known.indicators).set(indicator.id, indicator);
  attempt("", add, () => {
    for (const { leaf } of partsOf(planOf({ indicator: indicator.id, period: SAMPLE }, indicators))) compileLeaf(leaf);
  });
  // A coverage is divided as its roster is.
  const divided = basesOf(indicator).filter(([at]) => !at.startsWith("covered."));
  const definitions = divided.flatMap(([, base]) => base.procedures.flatMap((id) => known.procedures.get(id) ?? []));
  for (const [i, dimension] of indicator.dimensions.entries()) {
    if (definitions.length > 0) lintDimension(dimension, `dimensions.${i}`, new PathReader(definitions), add);
    attempt(`dimensions.${i}`, add, () => {
      for (const { leaf } of partsOf(planOf({ indicator: indicator.id, period: SAMPLE }, indicators))) {
        groupOf(dimension, leaf, compileLeaf(leaf), isUnitDimension(dimension) ? NODE : undefined);
      }
    });
  }
}

function lintDimension(dimension: Dimension, path: string, reader: PathReader, add: Add): void {
  if (isBand(dimension)) reader.check(BANDS[dimension].facet, path, add);
  else if (!OUTSIDE.includes(dimension)) reader.check(dimension, path, add);
}

function attempt(path: string, add: Add, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof IndicatorFault)) throw error;
    if (!(path.startsWith("dimensions") && error.message.startsWith("没有指标"))) add(path, error.message);
  }
}
