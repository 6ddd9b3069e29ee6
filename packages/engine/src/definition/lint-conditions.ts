import { mentions, simpleParts } from "../matter/condition.ts";
import type { Condition, Scalar } from "./condition.ts";
import type { Report } from "./lint-report.ts";
import { conditionsOf, lintPath } from "./lint-references.ts";
import { fieldAtPath, has, isAct, pathType } from "./path-type.ts";
import type { PathType } from "./path-type.ts";

/** Conditions ask about what exists, and compare it with what it can be. */
export function lintConditions(report: Report): void {
  for (const { where, condition } of conditionsOf(report.definition)) lintCondition(report, where, condition);
}

function lintCondition(report: Report, where: string, condition: Condition): void {
  const { definition, known, find } = report;
  if (hasEmptyGroup(condition)) find("condition.empty", where, "条件组是空的");
  const asked = mentions(condition);
  for (const path of asked.paths) lintPath(report, where, path);
  for (const act of asked.acts) if (!isAct(act, definition)) find("act.unknown", where, `条件所问动作“${act}”不存在`);
  for (const id of asked.instruments)
    if (!has(definition.instruments, id)) find("instrument.unknown", where, `条件所问文书“${id}”不存在`);
  for (const id of asked.clocks)
    if (!has(definition.clocks, id)) find("clock.unknown", where, `条件所问期限“${id}”不存在`);
  for (const id of asked.settings)
    if (!has(definition.settings, id)) find("setting.unknown", where, `条件所用参数“${id}”不存在`);
  for (const id of [...asked.procedures, ...asked.rosters.map((r) => r.roster)]) {
    if (!known.procedures.has(id)) find("procedure.unknown", where, `条件所问程序“${id}”不存在`);
  }
  for (const part of simpleParts(condition)) lintPart(report, where, part);
}

function hasEmptyGroup(condition: Condition): boolean {
  if ("not" in condition) return hasEmptyGroup(condition.not);
  if (!("all" in condition) && !("any" in condition)) return false;
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.length === 0 || parts.some(hasEmptyGroup);
}

type Simple = ReturnType<typeof simpleParts>[number];

function lintPart(report: Report, where: string, part: Simple): void {
  if ("certified" in part) expectType(report, where, part.certified, ["account", "list"]);
  else if ("apart" in part) expectType(report, where, part.apart, ["account", "list"]);
  else if ("exhibits" in part) expectType(report, where, part.exhibits, ["exhibits"]);
  else if ("listed" in part) {
    expectType(report, where, part.on, ["date"]);
    if (part.fewerThan !== undefined) expectType(report, where, part.fewerThan, ["number"]);
  } else if ("unit" in part) {
    expectType(report, where, part.from, ["date"]);
    expectType(report, where, part.to, ["date"]);
    if (part.atLeast === undefined && part.atMost === undefined)
      report.find("condition.type", where, "时间间隔没有说明下限或者上限");
  } else if ("value" in part) lintComparison(report, where, part);
}

function expectType({ definition, find }: Report, where: string, path: string, types: readonly PathType[]): void {
  const type = pathType(path, definition);
  if (type !== undefined && type !== "any" && !types.includes(type))
    find("condition.type", where, `“${path}”的值不能这样判断`);
}

function lintComparison(report: Report, where: string, part: Extract<Simple, { value: unknown }>): void {
  const { definition, find } = report;
  const type = pathType(part.path, definition);
  if (type === undefined || type === "any") return;
  const listLike = type === "list" || type === "exhibits";
  if (type === "object" || (listLike ? part.is !== "contains" : part.is === "contains" && type !== "text")) {
    find("condition.type", where, `“${part.path}”的值不能用“${part.is}”比较`);
    return;
  }
  const { value } = part;
  if (typeof value === "object" && "path" in value) return;
  const ordered = part.is === "lt" || part.is === "le" || part.is === "gt" || part.is === "ge";
  const many = Array.isArray(value);
  if (
    (part.is === "in" || part.is === "notIn") !== many ||
    (ordered && type !== "number" && type !== "date" && type !== "text")
  ) {
    find("condition.type", where, `“${part.path}”的值不能用“${part.is}”比较`);
    return;
  }
  for (const literal of many ? (value as readonly Scalar[]) : [value as Scalar])
    lintLiteral(report, where, part.path, type, literal);
}

const LITERAL: Readonly<Partial<Record<PathType, string>>> = { number: "number", flag: "boolean" };

function lintLiteral({ definition, find }: Report, where: string, path: string, type: PathType, literal: Scalar): void {
  const says = `“${path}”的值不可能是“${String(literal)}”`;
  if (type !== "list" && typeof literal !== (LITERAL[type] ?? "string")) find("condition.value", where, says);
  const field = fieldAtPath(path, definition);
  const possible =
    path === "$matter.state"
      ? Object.keys(definition.states)
      : path === "$matter.outcome"
        ? [...Object.keys(definition.outcomes), "void", "merged"]
        : path.endsWith(".kind") && fieldAtPath(path.slice(0, -5), definition)?.type === "party"
          ? ["citizen", "organisation", "business"]
          : path.endsWith(".day") && fieldAtPath(path.slice(0, -4), definition)?.type.startsWith("date") === true
            ? ["work", "rest", "holiday"]
            : field?.options && Object.keys(field.options);
  if (possible && !possible.includes(String(literal))) find("condition.value", where, says);
}
