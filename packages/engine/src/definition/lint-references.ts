import type { ApprovalStep, Performer } from "./act.ts";
import type { Path } from "./condition.ts";
import { FACETS } from "./definition.ts";
import type { Definition, Facet, Numbering } from "./definition.ts";
import type { Field } from "./field.ts";
import { pathsIn } from "./formula.ts";
import type { Report } from "./lint-report.ts";
import { fieldAtPath, has, isAct, pathType } from "./path-type.ts";
import type { PathType } from "./path-type.ts";

/** Slots that an instrument fills by itself. */
const INSTRUMENT_SLOTS = new Set(["$org", "$number", "$date", "$signers"]);

/** Everything referred to exists: roles, fields, paths outside conditions, instruments, classes, procedures, number series. */
export function lintReferences(report: Report): void {
  lintRoles(report);
  lintFields(report);
  lintActReferences(report);
  lintInstruments(report);
  lintFacets(report);
  lintComputed(report);
  for (const [id, numbering] of Object.entries(report.definition.numbering)) lintNumbering(report, id, numbering);
  for (const match of report.definition.subject.matchAll(/\{([^}]*)\}/g)) lintPath(report, "subject", match[1] ?? "");
}

export function lintPath({ definition, find }: Report, where: string, path: string): void {
  if (pathType(path, definition) === undefined) find("path.unknown", where, `路径“${path}”不指向任何字段或者保留值`);
}

function lintRoles({ definition, known, find }: Report): void {
  const check = (where: string, roles: readonly string[]): void => {
    for (const role of roles) if (!known.roles.has(role)) find("role.unknown", where, `没有角色“${role}”`);
  };
  const performers = (where: string, by: readonly Performer[]): void => {
    check(
      where,
      by.flatMap((p) => ("role" in p ? [p.role] : [])),
    );
  };
  for (const [id, act] of Object.entries(definition.acts)) {
    performers(`acts.${id}.by`, act.by);
    performers(`acts.${id}.notifies`, act.notifies ?? []);
    for (const [i, step] of (act.approval ?? []).entries()) check(`acts.${id}.approval.${i}`, step.roles);
  }
  for (const [id, clock] of Object.entries(definition.clocks)) {
    const chains = [clock.extension?.approval, clock.extension?.again?.approval];
    for (const step of chains.flatMap((chain) => chain ?? [])) check(`clocks.${id}.extension`, step.roles);
  }
  for (const [id, given] of Object.entries(definition.universal ?? {}))
    if (given) performers(`universal.${id}`, given.by ?? []);
  performers("leads", definition.leads);
  check("visibility.roles", definition.visibility.roles);
}

function lintFields({ definition, known, find }: Report): void {
  const check = (where: string, key: string, field: Field): void => {
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(key)) find("key.shape", where, `字段键“${key}”须由字母开头，只含字母、数字`);
    const choosable = field.type === "choice" || field.type === "choices";
    if (choosable && Object.keys(field.options ?? {}).length === 0)
      find("field.options", where, `“${field.title}”没有选项`);
    if (field.type === "table" && field.asks === undefined && Object.keys(field.columns ?? {}).length === 0)
      find("field.options", where, `“${field.title}”没有列`);
    const asked = field.asks === undefined ? undefined : definition.fields[field.asks]?.columns;
    if (field.asks !== undefined && !(asked && has(asked, "item") && has(asked, "kind")))
      find("field.unknown", where, `“${field.title}”所答的“${field.asks}”不是写明“item”“kind”两列的表格`);
    if (field.type === "taxonomy" && field.of === undefined)
      find("field.options", where, `“${field.title}”没有说明取自哪个分类`);
    if (field.type === "taxonomy" && field.of !== undefined && !known.taxonomies.has(field.of)) {
      find("taxonomy.unknown", where, `没有分类“${field.of}”`);
    }
    if (field.type === "matter" && field.of !== undefined && !known.procedures.has(field.of)) {
      find("procedure.unknown", where, `没有程序“${field.of}”`);
    }
    for (const [column, inner] of Object.entries(field.columns ?? {}))
      check(`${where}.columns.${column}`, column, inner);
  };
  for (const [key, field] of Object.entries(definition.fields)) check(`fields.${key}`, key, field);
}

function lintActReferences(report: Report): void {
  const { definition, known, find } = report;
  for (const [id, act] of Object.entries(definition.acts)) {
    const where = `acts.${id}`;
    const fields = act.collects.map((c) => c.field);
    for (const field of [...fields, ...(act.publishes ?? []).flatMap((p) => p.fields)]) {
      if (!has(definition.fields, field)) find("field.unknown", where, `“${act.title}”所指字段“${field}”不存在`);
    }
    for (const [field, path] of Object.entries(act.sets ?? {})) {
      if (!has(definition.fields, field)) find("field.unknown", where, `“${act.title}”所填字段“${field}”不存在`);
      if (fields.includes(field)) find("act.collectsTwice", where, `“${act.title}”既收集又自行填写“${field}”`);
      lintPath(report, `${where}.sets`, path);
    }
    for (const path of act.collects.flatMap(({ proposed }) => Object.values<Path>(proposed ?? {}))) {
      lintPath(report, `${where}.collects`, path);
    }
    const twice = fields.find((field, i) => fields.indexOf(field) < i);
    if (twice !== undefined) find("act.collectsTwice", `${where}.collects`, `“${act.title}”重复收集“${twice}”`);
    for (const { procedure } of [...(act.opens ?? []), ...(act.reports ?? [])]) {
      if (!known.procedures.has(procedure))
        find("procedure.unknown", where, `“${act.title}”所指程序“${procedure}”不存在`);
    }
    for (const path of [...(act.opens ?? []), ...(act.reports ?? [])].flatMap((o) => Object.values(o.carrying))) {
      if (!path.startsWith("=")) lintPath(report, `${where}.carrying`, path);
    }
    for (const path of [...(act.members ?? []), act.assigns?.unit, act.assigns?.handler]) {
      if (path !== undefined) lintPath(report, where, path);
    }
    for (const { instrument } of act.issues ?? []) {
      if (!has(definition.instruments, instrument))
        find("instrument.unknown", `${where}.issues`, `“${act.title}”制发的文书“${instrument}”不存在`);
    }
    for (const series of act.numbers ?? []) {
      if (!has(definition.numbering, series))
        find("series.unknown", `${where}.numbers`, `“${act.title}”所取编号“${series}”不存在`);
    }
    lintApart(report, `${where}.approval`, act.approval ?? []);
  }
}

function lintApart({ definition, find }: Report, where: string, steps: readonly ApprovalStep[]): void {
  for (const act of steps.flatMap((step) => step.apartFrom ?? [])) {
    if (!isAct(act, definition)) find("act.unknown", where, `审批回避所指动作“${act}”不存在`);
  }
  for (const [i, step] of steps.entries()) {
    if (step.roles.length === 0) find("act.nobody", `${where}.${i}`, `审批“${step.title}”没有人可以办理`);
  }
}

function lintInstruments(report: Report): void {
  const { definition, known, find } = report;
  for (const [id, { title, series, needs }] of Object.entries(definition.instruments)) {
    const where = `instruments.${id}`;
    if (!known.instruments.has(id)) find("instrument.unknown", where, `文书目录中没有“${title}”（${id}）`);
    if (series !== undefined && !has(definition.numbering, series))
      find("series.unknown", where, `《${title}》的编号“${series}”不存在`);
    for (const { path } of needs) if (!INSTRUMENT_SLOTS.has(path)) lintPath(report, `${where}.needs`, path);
  }
}

/** Formulas read what exists and never, by whatever way round, themselves; rosters and their keys exist. */
function lintComputed(report: Report): void {
  const { definition, known, find } = report;
  const all = definition.computed ?? {};
  for (const [key, { formula }] of Object.entries(all)) {
    const where = `computed.${key}`;
    for (const path of pathsIn(formula)) lintPath(report, where, path);
    if (reaches(all, key, key, new Set())) find("computed.circle", where, `“${key}”的算法引用了它自己`);
  }
  for (const [key, { roster, key: path }] of Object.entries(definition.listed ?? {})) {
    lintPath(report, `listed.${key}`, path);
    if (!known.procedures.has(roster)) find("procedure.unknown", `listed.${key}`, `没有名录“${roster}”`);
  }
}

function reaches(all: NonNullable<Definition["computed"]>, from: string, goal: string, seen: Set<string>): boolean {
  const formula = has(all, from) ? all[from]?.formula : undefined;
  const next = pathsIn(formula ?? 0).flatMap((path) => (path.startsWith("$computed.") ? [path.slice(10)] : []));
  return next.some((key) => {
    if (key === goal) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return reaches(all, key, goal, seen);
  });
}

const FITS = {
  text: ["text", "account", "unit", "class", "object", "any"],
  number: ["number", "any"],
  date: ["date"],
  flag: ["flag", "any"],
  unit: ["unit"],
} as const satisfies Record<(typeof FACETS)[Facet], readonly PathType[]>;

function lintFacets(report: Report): void {
  const { definition, find } = report;
  for (const [facet, path] of Object.entries(definition.facets) as [Facet, string][]) {
    const where = `facets.${facet}`;
    if (!has(FACETS, facet)) {
      find("facet.type", where, `没有“${facet}”这一列`);
      continue;
    }
    const type = pathType(path, definition);
    if (type === undefined) {
      lintPath(report, where, path);
      continue;
    }
    const fits: readonly PathType[] = FITS[FACETS[facet]];
    // A choice between yes and others also raises a flag.
    const yes = FACETS[facet] === "flag" && has(fieldAtPath(path, definition)?.options ?? {}, "yes");
    if (!fits.includes(type) && !yes) find("facet.type", where, `“${facet}”列不能取自“${path}”：值的种类不合`);
  }
}

const SLOTS = ["org", "year", "month", "day", "seq"];

function lintNumbering({ find }: Report, id: string, { template, resets }: Numbering): void {
  const where = `numbering.${id}`;
  const slots = [...template.matchAll(/\{(\w+)(?::\d+)?\}/g)].map((m) => m[1] ?? "");
  for (const slot of slots)
    if (!SLOTS.includes(slot)) find("series.template", where, `编号模板中没有“{${slot}}”这一项`);
  if (/[{}]/.test(template.replace(/\{\w+(?::\d+)?\}/g, ""))) find("series.template", where, "编号模板的花括号不成对");
  const needed = ["seq", "year", ...(resets === "day" ? ["month", "day"] : [])].filter((slot) => !slots.includes(slot));
  if (needed.length > 0) {
    find("series.template", where, `编号模板缺少${needed.map((s) => `{${s}}`).join("、")}，重新起号后会重号`);
  }
}

/** Every condition of a definition with its place. */
export function conditionsOf(definition: Definition): { where: string; condition: NonNullable<Field["when"]> }[] {
  const found: { where: string; condition: NonNullable<Field["when"]> | boolean | undefined }[] = [];
  const add = (where: string, condition: NonNullable<Field["when"]> | boolean | undefined): void => {
    found.push({ where, condition });
  };
  for (const [key, field] of Object.entries(definition.fields)) add(`fields.${key}.when`, field.when);
  for (const [id, act] of Object.entries(definition.acts)) {
    const where = `acts.${id}`;
    for (const c of act.collects) {
      add(`${where}.collects.${c.field}.when`, c.when);
      add(`${where}.collects.${c.field}.required`, c.required);
    }
    for (const [i, r] of act.requires.entries()) add(`${where}.requires.${i}`, r.test);
    if (Array.isArray(act.to))
      for (const [i, b] of (act.to as readonly { when?: Field["when"] }[]).entries()) add(`${where}.to.${i}`, b.when);
    for (const [i, s] of (act.approval ?? []).entries()) add(`${where}.approval.${i}`, s.when);
    for (const s of act.issues ?? []) add(`${where}.issues`, s.when);
    for (const s of act.opens ?? []) add(`${where}.opens`, s.when);
    for (const s of act.reports ?? []) add(`${where}.reports`, s.when);
    for (const s of act.publishes ?? []) add(`${where}.publishes`, s.when);
  }
  for (const [id, clock] of Object.entries(definition.clocks)) {
    add(`clocks.${id}.when`, clock.when);
    for (const s of clock.extension?.approval ?? []) add(`clocks.${id}.extension.approval`, s.when);
    for (const s of clock.extension?.again?.approval ?? []) add(`clocks.${id}.extension.again.approval`, s.when);
  }
  for (const [id, rule] of Object.entries(definition.universal ?? {})) {
    if (rule) for (const [i, r] of (rule.requires ?? []).entries()) add(`universal.${id}.requires.${i}`, r.test);
  }
  return found.flatMap(({ where, condition }) => (typeof condition === "object" ? [{ where, condition }] : []));
}
