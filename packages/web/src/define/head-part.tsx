import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { AutoComplete, Checkbox, Input, Select } from "antd";

import type { Draft } from "./draft.ts";
import type { Finding } from "./findings.tsx";
import { Labelled } from "./labelled.tsx";
import type { Option } from "./sources.ts";

interface HeadPartProps {
  readonly draft: Draft;
  readonly known: readonly Indicator[];
  /** Changed, not new: its id stays. */
  readonly kept: boolean;
  readonly dimensions: readonly Option[];
  readonly findings: readonly Finding[];
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** What it is called, what it is divided by, and how it is printed. */
export function HeadPart({ draft, known, kept, dimensions, findings, onChange }: HeadPartProps) {
  const said = (part: string): readonly Finding[] => findings.filter(({ path }) => path.startsWith(part));
  const groups = [...new Set(["自定义", ...known.map((one) => one.group)])].map((value) => ({ value }));
  return (
    <div className="define-head">
      <Labelled id="title" label="名称" findings={said("title")}>
        <Input id="title" value={draft.title} maxLength={60} onChange={(e) => onChange({ title: e.target.value })} />
      </Labelled>
      <Labelled
        id="id"
        label="编号"
        help={kept ? "编号不能改；修改后另存为新的版本" : "字母、数字、汉字、横线，如 ZB-01"}
        findings={said("id")}
      >
        <Input
          id="id"
          value={draft.id}
          maxLength={40}
          disabled={kept}
          onChange={(e) => onChange({ id: e.target.value })}
        />
      </Labelled>
      <Labelled id="group" label="分组" findings={said("group")}>
        <AutoComplete
          id="group"
          value={draft.group}
          options={groups}
          onChange={(group: string) => onChange({ group })}
        />
      </Labelled>
      <Labelled id="measured-in" label="计量单位" findings={said("unit")}>
        <AutoComplete
          id="measured-in"
          value={draft.unit}
          options={["件", "起", "次", "人", "人次", "户", "元", "天", "%"].map((value) => ({ value }))}
          onChange={(unit: string) => onChange({ unit })}
        />
      </Labelled>
      <div className="define-wide">
        <Labelled id="definition" label="口径说明" help="打开数据时印在它旁边" findings={said("definition")}>
          <Input.TextArea
            id="definition"
            autoSize={{ minRows: 2 }}
            maxLength={2000}
            value={draft.definition}
            onChange={(e) => onChange({ definition: e.target.value })}
          />
        </Labelled>
        <Labelled id="dimensions" label="可以按什么分组（可不填）" findings={said("dimensions")}>
          <Select
            id="dimensions"
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            placeholder={dimensions.length === 0 ? "先选择程序" : "选择分组的项目"}
            value={[...draft.dimensions]}
            options={[...dimensions]}
            onChange={(chosen: string[]) => onChange({ dimensions: chosen })}
          />
        </Labelled>
      </div>
      <Labelled id="decimals" label="保留小数" findings={said("print")}>
        <Select
          id="decimals"
          value={draft.decimals ?? -1}
          options={[{ value: -1, label: "如实" }, ...[0, 1, 2, 3, 4].map((value) => ({ value, label: `${value} 位` }))]}
          onChange={(one: number | null) => onChange({ decimals: one === null || one < 0 ? undefined : one })}
        />
      </Labelled>
      <Labelled id="zero" label="零印作" help="不填则印 0">
        <Input
          id="zero"
          maxLength={4}
          placeholder="如 零、无"
          value={draft.zero}
          onChange={(e) => onChange({ zero: e.target.value })}
        />
      </Labelled>
      <div className="define-wide row">
        <Checkbox checked={draft.wan} onChange={(e) => onChange({ wan: e.target.checked })}>
          以万为单位印出
        </Checkbox>
        <Checkbox checked={draft.sensitive} onChange={(e) => onChange({ sensitive: e.target.checked })}>
          涉及敏感人员：打开时不显示姓名和事项
        </Checkbox>
      </div>
    </div>
  );
}
