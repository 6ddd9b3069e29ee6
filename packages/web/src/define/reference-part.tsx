import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { Select } from "antd";

import { optionsOf } from "../figure/asking.tsx";
import type { Draft } from "./draft.ts";
import type { Finding } from "./findings.tsx";
import { Labelled } from "./labelled.tsx";

interface ReferencePartProps {
  readonly draft: Draft;
  readonly known: readonly Indicator[];
  readonly findings: readonly Finding[];
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** Other indicators that this one is made of: compared with the year before, or added and taken away. */
export function ReferencePart({ draft, known, findings, onChange }: ReferencePartProps) {
  const others = known.filter((one) => one.id !== draft.id && one.kind !== "yoy");
  const said = (part: string): readonly Finding[] => findings.filter(({ path }) => path === part);
  if (draft.kind === "yoy")
    return (
      <Labelled
        id="of"
        label="与上年同期比较的指标"
        help="计数的印百分比，比率的印百分点；上年为零或者没有数据的，如实说明"
        findings={said("of")}
      >
        <Select
          id="of"
          showSearch={{ optionFilterProp: "label" }}
          placeholder="选择指标，可输入名称或编号"
          value={draft.of ?? null}
          options={optionsOf(others)}
          onChange={(of: string | null) => onChange({ of: of ?? undefined })}
        />
      </Labelled>
    );
  const counted = optionsOf(others.filter((one) => one.kind !== "rate" && one.kind !== "coverage"));
  return (
    <>
      <Labelled id="plus" label="相加的指标" help="如流入" findings={said("plus")}>
        <Select
          id="plus"
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          placeholder="选择指标，可输入名称或编号"
          value={[...draft.plus]}
          options={counted}
          onChange={(plus: string[]) => onChange({ plus })}
        />
      </Labelled>
      <Labelled id="minus" label="减去的指标（可不填）" help="如流出" findings={said("minus")}>
        <Select
          id="minus"
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          placeholder="选择指标，可输入名称或编号"
          value={[...draft.minus]}
          options={counted}
          onChange={(minus: string[]) => onChange({ minus })}
        />
      </Labelled>
    </>
  );
}
