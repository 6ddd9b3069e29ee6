import type { Definition } from "@fadu/engine/definition/definition.ts";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";

import { proceduresQuery } from "../matter/queries.ts";
import { Labelled } from "./labelled.tsx";
import type { BaseDraft, MeasureDraft } from "./draft.ts";
import { FilterPart } from "./filter-part.tsx";
import type { Finding } from "./findings.tsx";
import { actsOf, facetsOf, sourcesOf, timesOf } from "./sources.ts";
import type { Option, Source } from "./sources.ts";
import { useDefinitions } from "./use-definitions.ts";
import { MEASURES } from "./words.ts";

interface BasePartProps {
  readonly at: string;
  readonly base: BaseDraft;
  readonly findings: readonly Finding[];
  readonly onChange: (base: BaseDraft) => void;
}

/** What is counted: of which procedures, how, by which day, and which of them only. */
export function BasePart({ at, base, findings, onChange }: BasePartProps) {
  const procedures = useQuery(proceduresQuery);
  const { definitions } = useDefinitions(base.procedures);
  const sources = sourcesOf(definitions);
  const change = (changes: Partial<BaseDraft>): void => onChange({ ...base, ...changes });
  const { kind } = base.measure;
  const said = (part: string): readonly Finding[] => findings.filter(({ path }) => path.startsWith(`${at}${part}`));
  const id = `base-${at.replace(".", "")}`;
  return (
    <>
      <Labelled id={`${id}-procedures`} label="程序" findings={said("procedures")}>
        <Select
          id={`${id}-procedures`}
          mode="multiple"
          loading={procedures.isPending}
          placeholder="统计哪些程序的记录，可输入名称查找"
          showSearch={{ optionFilterProp: "label" }}
          value={[...base.procedures]}
          options={byArea(procedures.data ?? [])}
          onChange={(chosen: string[]) => change({ procedures: chosen })}
        />
      </Labelled>
      <MeasurePart
        id={id}
        base={base}
        definitions={definitions}
        sources={sources}
        findings={said("measure")}
        onChange={change}
      />
      {kind !== "stock" && kind !== "open" && kind !== "acts" && (
        <Labelled id={`${id}-by`} label="按什么日期计入期间" findings={said("by")}>
          <Select
            id={`${id}-by`}
            showSearch={{ optionFilterProp: "label" }}
            value={base.by}
            options={timesOf(definitions)}
            onChange={(by: string | null) => by !== null && change({ by })}
          />
        </Labelled>
      )}
      <Labelled label="筛选条件（可不填）" findings={said("filter")}>
        <FilterPart at={id} base={base} sources={sources} onChange={change} />
      </Labelled>
    </>
  );
}

interface MeasurePartProps {
  readonly id: string;
  readonly base: BaseDraft;
  readonly definitions: readonly Definition[];
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  readonly onChange: (changes: Partial<BaseDraft>) => void;
}

function MeasurePart({ id, base, definitions, sources, findings, onChange }: MeasurePartProps) {
  const { measure } = base;
  const put = (changes: Partial<MeasureDraft>): void => onChange({ measure: { ...measure, ...changes } });
  return (
    <Labelled id={`${id}-measure`} label="计量方式" help={MEASURES[measure.kind].says} findings={findings}>
      <div className="measure">
        <Select
          id={`${id}-measure`}
          value={measure.kind}
          options={Object.entries(MEASURES).map(([value, { title }]) => ({ value, label: title }))}
          onChange={(kind: string | null) =>
            kind !== null && onChange({ measure: { kind: kind as MeasureDraft["kind"] } })
          }
        />
        {partsOf(measure, definitions, sources).map(({ part, label, options }) => (
          <Select
            key={part}
            aria-label={label}
            placeholder={label}
            showSearch={{ optionFilterProp: "label" }}
            value={measure[part] ?? null}
            options={options}
            onChange={(chosen: string | null) => put({ [part]: chosen ?? undefined })}
          />
        ))}
      </div>
    </Labelled>
  );
}

type PartKey = "facet" | "act" | "from" | "to";
interface MeasurePart {
  readonly part: PartKey;
  readonly label: string;
  readonly options: Option[];
}

/** What a kind of measure asks for beside itself. */
function partsOf(
  { kind }: MeasureDraft,
  definitions: readonly Definition[],
  sources: readonly Source[],
): MeasurePart[] {
  const values = sources.filter(({ path }) => path.startsWith("values.") || isFacetPath(path, definitions));
  const as = (wanted: (source: Source) => boolean): Option[] =>
    values.filter(wanted).map(({ path, title }) => ({ value: path, label: title }));
  const numbers = as((source) => source.kind === "number");
  const things = as((source) => ["text", "options", "unit", "list"].includes(source.kind));
  const days = sources
    .filter(({ kind: one, path }) => one === "date" && !path.startsWith("values."))
    .map(({ path, title }) => ({ value: path, label: title }));
  switch (kind) {
    case "acts":
      return [{ part: "act", label: "选择办理动作", options: actsOf(definitions) }];
    case "sum":
    case "mean":
      return [{ part: "facet", label: "选择数量", options: numbers }];
    case "distinct":
      return [{ part: "facet", label: "选择对象", options: things }];
    case "average":
      return [{ part: "facet", label: "按什么对象平均", options: things }];
    case "days":
      return [
        { part: "from", label: "从哪个日期", options: days },
        { part: "to", label: "到哪个日期", options: days },
      ];
    default:
      return [];
  }
}

const isFacetPath = (path: string, definitions: readonly Definition[]): boolean =>
  facetsOf(definitions).some((facet) => facet === path);

const AREA_ORDER = "zh-CN";

function byArea(procedures: readonly { readonly id: string; readonly title: string; readonly area: string }[]) {
  return [...procedures]
    .sort((a, b) => a.title.localeCompare(b.title, AREA_ORDER))
    .map(({ id, title }) => ({ value: id, label: title }));
}
