import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Segmented, Select } from "antd";

import type { BaseDraft, Is, Line } from "./draft.ts";
import type { Source } from "./sources.ts";
import { useValueTitles } from "./use-definitions.ts";
import { ValueInput } from "./value-input.tsx";
import { COMPARISONS, firstOf, lineWords, valuesAsked } from "./words.ts";

interface FilterPartProps {
  /** Tells the inputs of two filters on one page apart. */
  readonly at: string;
  readonly base: Pick<BaseDraft, "lines" | "join">;
  readonly sources: readonly Source[];
  readonly onChange: (changes: Pick<BaseDraft, "lines"> | Pick<BaseDraft, "join">) => void;
}

/** 筛选条件: line by line, and beneath in words. */
export function FilterPart({ at, base: { lines, join }, sources, onChange }: FilterPartProps) {
  const titleOf = useValueTitles(lines, sources);
  const put = (index: number, line: Line): void =>
    onChange({ lines: lines.map((one, i) => (i === index ? line : one)) });
  return (
    <div className="filter-lines">
      {lines.length > 1 && (
        <Segmented
          aria-label="各条件之间"
          size="small"
          value={join}
          options={[
            { value: "all", label: "同时符合" },
            { value: "any", label: "符合其一" },
          ]}
          onChange={(next) => onChange({ join: next as BaseDraft["join"] })}
        />
      )}
      {lines.map((line, i) => (
        <div key={i} className="filter-line" role="group" aria-label={`条件 ${i + 1}`}>
          <LineInputs
            at={`${at}-${i}`}
            number={i + 1}
            line={line}
            sources={sources}
            onChange={(next) => put(i, next)}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`删去条件 ${i + 1}`}
            onClick={() => onChange({ lines: lines.filter((_, other) => other !== i) })}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={sources.length === 0}
          onClick={() => onChange({ lines: [...lines, { path: "", is: "eq", value: undefined }] })}
        >
          添加条件
        </Button>
        {sources.length === 0 && <span className="small">　先选择程序</span>}
      </div>
      {lines.length > 0 && (
        <p className="small">
          只计：{lines.map((line) => lineWords(line, sources, titleOf)).join(join === "all" ? "，并且" : "，或者")}
        </p>
      )}
    </div>
  );
}

interface LineInputsProps {
  readonly at: string;
  readonly number: number;
  readonly line: Line;
  readonly sources: readonly Source[];
  readonly onChange: (line: Line) => void;
}

function LineInputs({ at, number, line, sources, onChange }: LineInputsProps) {
  if ("kept" in line) return <span className="filter-kept">原有的复合条件，保留不变</span>;
  const source = sources.find((one) => one.path === line.path);
  const comparisons = Object.entries(source ? COMPARISONS[source.kind] : {});
  const asked = source ? valuesAsked(line.is, source.kind) : "none";
  return (
    <>
      <Select
        id={`${at}-path`}
        aria-label={`条件 ${number} 的项目`}
        showSearch={{ optionFilterProp: "label" }}
        placeholder="选择项目"
        status={line.path !== "" && !source ? "error" : ""}
        value={line.path === "" ? null : line.path}
        options={grouped(sources, line.path)}
        onChange={(path: string | null) => {
          const kind = sources.find((one) => one.path === path)?.kind;
          if (path !== null && kind) onChange({ path, is: firstOf(kind), value: undefined });
        }}
      />
      {source && (
        <Select
          id={`${at}-is`}
          aria-label={`条件 ${number} 的比较`}
          value={line.is}
          options={comparisons.map(([value, label]) => ({ value, label }))}
          onChange={(is: Is | null) => is !== null && onChange(compared(line, is, source))}
        />
      )}
      {source && asked !== "none" && (
        <ValueInput
          id={`${at}-value`}
          label={`条件 ${number} 的值`}
          source={source}
          many={asked === "many"}
          value={line.value}
          onChange={(value) => onChange({ ...line, value })}
        />
      )}
    </>
  );
}

/** The same line compared otherwise; a value that still fits stays. */
function compared(line: Extract<Line, { path: string }>, is: Is, { kind }: Source): Line {
  const asked = valuesAsked(is, kind);
  const values = line.value === undefined ? [] : [line.value].flat();
  return { path: line.path, is, value: asked === "none" ? undefined : asked === "many" ? values : values[0] };
}

/** Under their headings; a path nothing knows any more stays visible. */
function grouped(sources: readonly Source[], path: string) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { group, path: value, title } of sources)
    groups.set(group, [...(groups.get(group) ?? []), { value, label: title }]);
  if (path !== "" && !sources.some((one) => one.path === path))
    groups.set("所选程序没有的项目", [{ value: path, label: path.replace(/^(values\.|done:)/, "") }]);
  return [...groups].map(([label, options]) => ({ label, options }));
}
