import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { Checkbox, DatePicker, Select } from "antd";
import dayjs from "dayjs";

import { UnitSelect } from "../field/unit/unit-select.tsx";
import { today } from "../time/format.ts";
import { between, namedBy, SPANS } from "./period.ts";
import type { Period, PeriodKind } from "./period.ts";
import { UNDIVIDED } from "./search.ts";
import type { StatisticsSearch } from "./search.ts";
import { useDimensionTitle } from "./use-dimension-title.ts";

interface AskingProps {
  readonly indicators: readonly Indicator[];
  readonly loading: boolean;
  readonly search: StatisticsSearch;
  readonly chosen: Indicator | undefined;
  readonly dimension: string | undefined;
  readonly period: Period;
  readonly onChange: (changes: StatisticsSearch) => void;
}

/** What is counted, when, by what, of whom, and whether beside the year before. */
export function Asking({ indicators, loading, search, chosen, dimension, period, onChange }: AskingProps) {
  const dimensionTitle = useDimensionTitle(chosen);
  return (
    <div className="asking">
      <div className="asking-indicator">
        <label htmlFor="indicator">指标</label>
        <Select
          id="indicator"
          showSearch={{ optionFilterProp: "label" }}
          placeholder="选择指标，可输入名称或编号"
          loading={loading}
          value={chosen?.id ?? null}
          options={optionsOf(indicators)}
          onChange={(indicator) => onChange({ indicator: indicator ?? undefined, dimension: undefined })}
        />
      </div>
      <div>
        <label htmlFor="dimension">分组</label>
        <Select
          id="dimension"
          listHeight={400}
          disabled={!chosen}
          placeholder="先选指标"
          value={chosen ? (dimension ?? UNDIVIDED) : null}
          options={[
            ...(chosen?.dimensions ?? []).map((one) => ({ value: one as string, label: dimensionTitle(one) })),
            { value: UNDIVIDED, label: "不分组" },
          ]}
          onChange={(one) => onChange({ dimension: one ?? undefined })}
        />
      </div>
      <PeriodPart period={period} onChange={(text) => onChange({ period: text })} />
      <div>
        <label htmlFor="unit">机构</label>
        <UnitSelect id="unit" placeholder="全部机构" value={search.unit} onChange={(unit) => onChange({ unit })} />
      </div>
      <div className="asking-compare">
        <Checkbox
          checked={search.compare === "1" && chosen?.kind !== "yoy"}
          disabled={chosen?.kind === "yoy"}
          onChange={(event) => onChange({ compare: event.target.checked ? "1" : undefined })}
        >
          与上年同期比较
        </Checkbox>
      </div>
    </div>
  );
}

export function optionsOf(indicators: readonly Indicator[]) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { id, title, group } of indicators) {
    groups.set(group, [...(groups.get(group) ?? []), { value: id, label: `${title}　${id}` }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

const KINDS: readonly { readonly label: string; readonly options: { value: PeriodKind; label: string }[] }[] = [
  { label: "常用", options: Object.entries(SPANS).map(([value, label]) => ({ value: value as PeriodKind, label })) },
  {
    label: "指定",
    options: [
      { value: "year", label: "某年" },
      { value: "quarter", label: "某季度" },
      { value: "month", label: "某月" },
      { value: "days", label: "起止日期" },
    ],
  },
];

interface PeriodPartProps {
  readonly period: Period;
  readonly onChange: (text: string) => void;
}

export function PeriodPart({ period, onChange }: PeriodPartProps) {
  const choose = (kind: PeriodKind): void => {
    if (kind === "days") onChange(between(period));
    else if (kind === "year" || kind === "quarter" || kind === "month") onChange(namedBy(kind, period.to));
    else onChange(kind);
  };
  return (
    <div className="asking-period">
      <label htmlFor="period">期间</label>
      <div>
        <Select id="period" listHeight={480} value={period.kind} options={[...KINDS]} onChange={choose} />
        <Which period={period} onChange={onChange} />
      </div>
    </div>
  );
}

/** Which year, quarter, month or days; for a span, the days it comes to. */
function Which({ period, onChange }: PeriodPartProps) {
  const { kind, from, to } = period;
  switch (kind) {
    case "year":
    case "quarter":
    case "month":
      return (
        <DatePicker
          aria-label="哪一期"
          picker={kind}
          allowClear={false}
          maxDate={dayjs(today())}
          value={dayjs(from)}
          onChange={(day) => day && onChange(namedBy(kind, day.format("YYYY-MM-DD")))}
        />
      );
    case "days":
      return (
        <DatePicker.RangePicker
          aria-label="起止日期"
          allowClear={false}
          format="YYYY-MM-DD"
          value={[dayjs(from), dayjs(to)]}
          onChange={(range) => {
            const [first, last] = range ?? [];
            if (first && last) onChange(between({ from: first.format("YYYY-MM-DD"), to: last.format("YYYY-MM-DD") }));
          }}
        />
      );
    default:
      return (
        <span className="muted nowrap">
          {from} 至 {to}
        </span>
      );
  }
}
