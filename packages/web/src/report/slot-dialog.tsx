import type { FigurePeriod } from "@fadu/engine/definition/indicator.ts";
import { useQuery } from "@tanstack/react-query";
import { DatePicker, Input, Modal, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import { filterOf, isUnfinished, proceduresOf } from "../define/draft.ts";
import type { BaseDraft } from "../define/draft.ts";
import { FilterPart } from "../define/filter-part.tsx";
import { Labelled } from "../define/labelled.tsx";
import { sourcesOf } from "../define/sources.ts";
import { useDefinitions } from "../define/use-definitions.ts";
import { optionsOf } from "../figure/asking.tsx";
import { indicatorsQuery } from "../figure/queries.ts";
import { freeId } from "./dialog-props.ts";
import type { DialogProps } from "./dialog-props.ts";
import { useChange } from "./use-change.ts";
import "../define/define.css";

type Kind = FigurePeriod["kind"];

const PERIODS: Readonly<Record<Kind, string>> = {
  year: "报告的期间",
  yearToDate: "今年以来",
  sinceLastYear: "去年以来",
  previous: "上一期",
  lastYear: "上年同期",
  opening: "期初",
  snapshot: "期末时点",
  toDate: "累计",
  span: "指定起止日期",
};

const NO_FILTER: Pick<BaseDraft, "join" | "lines"> = { join: "all", lines: [] };

/** 增加数据: any indicator over any period, narrowed by any condition. */
export function SlotDialog({ report, onClose }: DialogProps) {
  const known = (useQuery(indicatorsQuery).data ?? []).map((one) => one.indicator);
  const [id, setId] = useState<string>();
  const [kind, setKind] = useState<Kind>("year");
  const [days, setDays] = useState({ from: report.from, to: report.to });
  const [title, setTitle] = useState("");
  const [filter, setFilter] = useState(NO_FILTER);
  const indicator = known.find((one) => one.id === id);
  const { definitions } = useDefinitions(indicator ? proceduresOf(indicator, known) : []);
  const where = filterOf(filter);
  const add = useChange(
    () =>
      call(
        "putSlot",
        { id: report.id },
        {
          revision: report.revision,
          slot: {
            id: freeId(id ?? "", report),
            indicator: id ?? "",
            period: kind === "span" ? { kind, ...days } : { kind },
            ...(title.trim() === "" ? {} : { title: title.trim() }),
            ...(where ? { where } : {}),
          },
        },
      ),
    "已增加数据",
    onClose,
  );
  return (
    <Modal
      open
      title="增加数据"
      width={620}
      okText="增加"
      cancelText="取消"
      okButtonProps={{ disabled: id === undefined || filter.lines.some(isUnfinished) }}
      confirmLoading={add.isPending}
      onOk={() => add.mutate(undefined)}
      onCancel={onClose}
    >
      <Labelled id="slot-indicator" label="指标" {...(indicator ? { help: indicator.definition } : {})}>
        <Select
          id="slot-indicator"
          showSearch={{ optionFilterProp: "label" }}
          placeholder="选择指标，可输入名称或编号"
          value={id ?? null}
          options={optionsOf(known)}
          onChange={(one: string | null) => {
            setId(one ?? undefined);
            setFilter(NO_FILTER);
          }}
        />
      </Labelled>
      <Labelled id="slot-period" label="期间">
        <Select
          id="slot-period"
          value={kind}
          options={Object.entries(PERIODS).map(([value, label]) => ({ value, label }))}
          onChange={(one: string | null) => one !== null && setKind(one as Kind)}
        />
      </Labelled>
      {kind === "span" && (
        <DatePicker.RangePicker
          aria-label="起止日期"
          allowClear={false}
          format="YYYY-MM-DD"
          style={{ marginBottom: 14 }}
          value={[dayjs(days.from), dayjs(days.to)]}
          onChange={(range) => {
            const [from, to] = range ?? [];
            if (from && to) setDays({ from: from.format("YYYY-MM-DD"), to: to.format("YYYY-MM-DD") });
          }}
        />
      )}
      <Labelled id="slot-title" label="在报告中的名称（可不填）" help="不填则用指标的名称；专项数据请写明是哪一项">
        <Input id="slot-title" maxLength={60} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Labelled>
      <Labelled label="只计其中一部分（可不填）">
        <FilterPart
          at="slot"
          base={filter}
          sources={sourcesOf(definitions)}
          onChange={(changes) => setFilter({ ...filter, ...changes })}
        />
      </Labelled>
      {add.isError && <Refusal error={add.error} />}
    </Modal>
  );
}
