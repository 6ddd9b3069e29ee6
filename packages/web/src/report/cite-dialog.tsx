import { useInfiniteQuery } from "@tanstack/react-query";
import { DatePicker, Input, InputNumber, Modal, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { Body } from "../api/client.ts";
import { Labelled } from "../define/labelled.tsx";
import { mattersQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { freeId } from "./dialog-props.ts";
import type { DialogProps } from "./dialog-props.ts";
import { useChange } from "./use-change.ts";

type Cited = Body<"citeFigure">["figure"];

/** 引用外部数据: a superior's score, typed in with its source or read from the register of them. Printed as cited. */
export function CiteDialog({ report, onClose }: DialogProps) {
  const [from, setFrom] = useState<"given" | "entry">("given");
  const [title, setTitle] = useState("");
  const [unit, setUnit] = useState("分");
  const [value, setValue] = useState<number | null>(null);
  const [source, setSource] = useState("");
  const [on, setOn] = useState(today());
  const [entry, setEntry] = useState<string>();
  const head = { id: freeId(`YY-${report.figures.filter((one) => one.cited).length + 1}`, report), title, unit };
  const figure: Cited | undefined =
    title.trim() === "" || unit.trim() === ""
      ? undefined
      : from === "entry"
        ? entry === undefined
          ? undefined
          : { ...head, entry }
        : value === null || source.trim() === ""
          ? undefined
          : { ...head, value, source: source.trim(), on };
  const cite = useChange(
    (given: Cited) => call("citeFigure", { id: report.id }, { revision: report.revision, figure: given }),
    "已引用",
    onClose,
  );
  return (
    <Modal
      open
      title="引用外部数据"
      okText="引用"
      cancelText="取消"
      okButtonProps={{ disabled: figure === undefined }}
      confirmLoading={cite.isPending}
      onOk={() => figure && cite.mutate(figure)}
      onCancel={onClose}
    >
      <p className="small define-field">不是本平台计算的数据，印出时标明“引用”，文末注明来源和日期。</p>
      <div className="define-field">
        <Segmented
          aria-label="数据从哪里来"
          value={from}
          options={[
            { value: "given", label: "填写数值和来源" },
            { value: "entry", label: "选自上级考评结果" },
          ]}
          onChange={setFrom}
        />
      </div>
      <div className="define-head">
        <Labelled id="cite-title" label="名称">
          <Input id="cite-title" maxLength={60} value={title} onChange={(event) => setTitle(event.target.value)} />
        </Labelled>
        <Labelled id="cite-unit" label="计量单位">
          <Input id="cite-unit" maxLength={20} value={unit} onChange={(event) => setUnit(event.target.value)} />
        </Labelled>
      </div>
      {from === "entry" ? (
        <Scores value={entry} onChange={setEntry} />
      ) : (
        <>
          <div className="define-head">
            <Labelled id="cite-value" label="数值">
              <InputNumber id="cite-value" style={{ width: "100%" }} value={value} onChange={setValue} />
            </Labelled>
            <Labelled id="cite-on" label="公布日期">
              <DatePicker
                id="cite-on"
                allowClear={false}
                format="YYYY-MM-DD"
                style={{ width: "100%" }}
                maxDate={dayjs(today())}
                value={dayjs(on)}
                onChange={(day) => day && setOn(day.format("YYYY-MM-DD"))}
              />
            </Labelled>
          </div>
          <Labelled id="cite-source" label="来源" help="公布的机关和文件，如 区委依法治区办《考评通报》">
            <Input
              id="cite-source"
              maxLength={200}
              value={source}
              onChange={(event) => setSource(event.target.value)}
            />
          </Labelled>
        </>
      )}
      {cite.isError && <Refusal error={cite.error} />}
    </Modal>
  );
}

interface ScoresProps {
  readonly value: string | undefined;
  readonly onChange: (entry: string | undefined) => void;
}

/** Entries of 上级考评结果 that the writer may see. */
function Scores({ value, onChange }: ScoresProps) {
  const found = useInfiniteQuery(mattersQuery({ procedure: "outside-score" }, 100));
  const entries = (found.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <Labelled id="cite-entry" label="考评结果">
      <Select
        id="cite-entry"
        showSearch={{ optionFilterProp: "label" }}
        loading={found.isPending}
        placeholder="选择登记的考评结果"
        notFoundContent={found.isError ? "载入失败，请重试" : "没有登记的考评结果，先到“登记”里登记"}
        value={value ?? null}
        options={entries.map((one) => ({ value: one.id, label: one.title }))}
        onChange={(one: string | null) => onChange(one ?? undefined)}
      />
    </Labelled>
  );
}
