import { BANDS } from "@fadu/engine/definition/band.ts";
import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { fieldAtPath } from "@fadu/engine/definition/path-type.ts";

import { dimensionTitle } from "../figure/dimension-title.ts";

/** What a value is compared as; `act` stands for whether an act was done. */
export type SourceKind = "options" | "list" | "number" | "date" | "flag" | "unit" | "text" | "act";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Something of a record that an indicator can ask for. */
export interface Source {
  readonly path: string;
  readonly title: string;
  /** Heading it stands under. */
  readonly group: string;
  readonly kind: SourceKind;
  /** Values it can have, when they are a closed list. */
  readonly options?: readonly Option[];
  /** Taxonomy its values are classes of. */
  readonly taxonomy?: string;
}

const COMMON = "共同项目";
/** Stands before the id of an act among the paths. */
export const DONE = "done:";

const RESULTS = { success: "成功", failure: "未成功", withdrawn: "撤回", neutral: "其他办结" };
const PARTY_KINDS = { citizen: "公民", organisation: "法人或者其他组织", business: "个体工商户" };
const listed = (titles: Readonly<Record<string, string>>): Option[] =>
  Object.entries(titles).map(([value, label]) => ({ value, label }));

/** Everything a filter can ask of records of these procedures, each once. */
export function sourcesOf(definitions: readonly Definition[]): Source[] {
  if (definitions.length === 0) return [];
  const all = [...ownSources(definitions), ...facetSources(definitions), ...fieldSources(definitions)];
  return [...new Map([...all, ...actSources(definitions)].map((one) => [one.path, one])).values()];
}

function ownSources(definitions: readonly Definition[]): Source[] {
  const own = (path: string, kind: SourceKind, options?: readonly Option[]): Source => ({
    path,
    title: { openedOn: "登记日期", closedOn: "办结日期", number: "编号" }[path] ?? dimensionTitle(path),
    group: COMMON,
    kind,
    ...(options ? { options } : {}),
  });
  const merged = (of: (definition: Definition) => readonly Option[]): Option[] => [
    ...new Map(definitions.flatMap(of).map((one) => [one.value, one])).values(),
  ];
  return [
    ...(definitions.length > 1
      ? [
          own(
            "procedure",
            "options",
            definitions.map(({ id, title }) => ({ value: id, label: title })),
          ),
        ]
      : []),
    own(
      "state",
      "options",
      merged(({ states }) => listed(mapTitles(states))),
    ),
    own(
      "outcome",
      "options",
      merged(({ outcomes }) => listed(mapTitles(outcomes))),
    ),
    own("result", "options", listed(RESULTS)),
    own("openedOn", "date"),
    own("closedOn", "date"),
    own("number", "text"),
  ];
}

const mapTitles = (of: Readonly<Record<string, { readonly title: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([key, { title }]) => [key, title]));

function facetSources(definitions: readonly Definition[]): Source[] {
  return facetsOf(definitions).map((facet): Source => {
    const fields = definitions.flatMap((one) => fieldAtPath(one.facets[facet] ?? "", one) ?? []);
    const kind = FACETS[facet];
    const read = kind === "text" ? valuesOf(fields) : { kind };
    return { path: facet, title: facetTitle(facet, definitions), group: COMMON, ...read };
  });
}

/** Facets that records of at least one of these have; a unit in charge have all. */
export const facetsOf = (definitions: readonly Definition[]): Facet[] =>
  (Object.keys(FACETS) as Facet[]).filter(
    (facet) => facet === "unit" || definitions.some((one) => one.facets[facet] !== undefined),
  );

/** Of one procedure, as its own form calls it. */
function facetTitle(facet: Facet, definitions: readonly Definition[]): string {
  const [only, ...others] = definitions;
  const field = only && others.length === 0 ? fieldAtPath(only.facets[facet] ?? "", only) : undefined;
  return field?.title ?? dimensionTitle(facet);
}

const KINDS: Readonly<Partial<Record<Field["type"], SourceKind>>> = {
  text: "text",
  longtext: "text",
  integer: "number",
  number: "number",
  money: "number",
  area: "number",
  date: "date",
  datetime: "date",
  yesno: "flag",
  choice: "options",
  choices: "list",
  taxonomy: "options",
  unit: "unit",
};

function valuesOf(fields: readonly Field[]): Pick<Source, "kind" | "options" | "taxonomy"> {
  const options = [...new Map(fields.flatMap((one) => Object.entries(one.options ?? {})))];
  const taxonomy = fields.find((one) => one.type === "taxonomy")?.of;
  if (taxonomy !== undefined) return { kind: "options", taxonomy };
  if (options.length > 0) return { kind: "options", options: listed(Object.fromEntries(options)) };
  return { kind: "text" };
}

function fieldSources(definitions: readonly Definition[]): Source[] {
  return definitions.flatMap((definition) =>
    Object.entries(definition.fields).flatMap(([key, field]): Source[] => {
      const at = { path: `values.${key}`, title: field.title, group: `${definition.title}的登记项目` };
      if (field.type === "party") {
        return [
          {
            ...at,
            path: `${at.path}.kind`,
            title: `${field.title}类型`,
            kind: "options",
            options: listed(PARTY_KINDS),
          },
          { ...at, path: `${at.path}.name`, title: `${field.title}名称`, kind: "text" },
          { ...at, path: `${at.path}.idNumber`, title: `${field.title}证件号码`, kind: "text" },
        ];
      }
      const kind = KINDS[field.type];
      if (kind === undefined) return [];
      return [{ ...at, kind, ...(kind === "options" || kind === "list" ? closed(field) : {}) }];
    }),
  );
}

const closed = ({ options, of }: Field): Pick<Source, "options" | "taxonomy"> => ({
  ...(options ? { options: listed(options) } : {}),
  ...(of === undefined ? {} : { taxonomy: of }),
});

function actSources(definitions: readonly Definition[]): Source[] {
  return definitions.flatMap((definition) =>
    Object.entries(definition.acts).map(([act, { title }]): Source => ({
      path: `${DONE}${act}`,
      title: `办理“${title}”`,
      group: `${definition.title}的办理动作`,
      kind: "act",
    })),
  );
}

/** Days that records can be counted by. */
export function timesOf(definitions: readonly Definition[]): { label: string; options: Option[] }[] {
  const dates = facetsOf(definitions).filter((facet) => FACETS[facet] === "date");
  const acts = actsOf(definitions);
  return [
    {
      label: "日期",
      options: [
        { value: "openedOn", label: "登记日期" },
        { value: "closedOn", label: "办结日期" },
        ...dates.map((facet) => ({ value: facet, label: facetTitle(facet, definitions) })),
      ],
    },
    {
      label: "办理动作的日期",
      options: acts.map(({ value, label }) => ({ value: `act:${value}`, label: `${label}之日` })),
    },
  ];
}

/** Acts that every one of these procedures knows. */
export function actsOf(definitions: readonly Definition[]): Option[] {
  const [first, ...others] = definitions;
  return Object.entries(first?.acts ?? {}).flatMap(([value, { title }]) =>
    others.every((one) => one.acts[value] !== undefined) ? [{ value, label: title }] : [],
  );
}

/** What an indicator over these can be divided by. */
export function dimensionsOf(definitions: readonly Definition[]): Option[] {
  const facets = facetsOf(definitions);
  const text = facets.filter((facet) => ["text", "flag", "unit"].includes(FACETS[facet]));
  const bands = Object.entries(BANDS).filter(([, { facet }]) => facets.includes(facet));
  const fields = definitions.flatMap(({ fields: own }) =>
    Object.entries(own).filter(([, { type }]) => type === "choice" || type === "taxonomy" || type === "yesno"),
  );
  const plain = (value: string): Option => ({ value, label: dimensionTitle(value) });
  return [
    ...text.map((facet) => ({ value: facet as string, label: facetTitle(facet, definitions) })),
    ...bands.map(([band]) => plain(band)),
    ...["outcome", "result", "state", "procedure", "month", "quarter", "year"].map(plain),
    ...new Map(
      fields.map(([key, { title }]) => [`values.${key}`, { value: `values.${key}`, label: title }] as const),
    ).values(),
  ];
}
