import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";

import type { IndicatorPreview } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { PeriodPart } from "../figure/asking.tsx";
import { periodOf } from "../figure/period.ts";
import { withUnit } from "../figure/with-unit.ts";
import { today } from "../time/format.ts";
import { Findings } from "./findings.tsx";
import type { Finding } from "./findings.tsx";
import { previewQuery } from "./queries.ts";
import type { Option } from "./sources.ts";

interface TrialProps {
  /** undefined: not yet filled in. */
  readonly indicator: Indicator | undefined;
  readonly missing: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly dimensions: readonly Option[];
}

const UNDIVIDED = "none";

/** 试算: what it comes to for who asks, before it is kept. */
export function Trial({ indicator, missing, findings, dimensions }: TrialProps) {
  const [text, setText] = useState<string>();
  const [dimension, setDimension] = useState(UNDIVIDED);
  const period = periodOf(text, today());
  const { from, to } = period;
  const divided = indicator?.dimensions.find((one) => one === dimension);
  const asked = { from, to, ...(divided === undefined ? {} : { dimension: divided as string }) };
  const sound = findings.length === 0 ? indicator : undefined;
  const tried = useQuery({ ...previewQuery(sound, asked), placeholderData: keepPreviousData });
  const shown = sound && tried.data?.preview;
  return (
    <Card title="试算">
      <div className="trial-asking">
        <PeriodPart period={period} onChange={setText} />
        <div>
          <label htmlFor="trial-dimension">试算分组</label>
          <Select
            id="trial-dimension"
            value={divided ?? UNDIVIDED}
            options={[
              { value: UNDIVIDED, label: "不分组" },
              ...dimensions.filter(({ value }) => indicator?.dimensions.some((one) => one === value) === true),
            ]}
            onChange={(one: string | null) => setDimension(one ?? UNDIVIDED)}
          />
        </div>
      </div>
      {missing.length > 0 && <Findings title="还没有填完" findings={missing} />}
      {missing.length === 0 && findings.length > 0 && <Findings title="口径有误，不能保存" findings={findings} wrong />}
      {sound && tried.isError && <Failed error={tried.error} />}
      {sound && tried.isPending && <Loading lines={2} />}
      {shown && <Tried preview={shown} unit={sound.unit} wan={sound.print?.wan === true} />}
    </Card>
  );
}

interface TriedProps {
  readonly preview: NonNullable<IndicatorPreview["preview"]>;
  readonly unit: string;
  readonly wan: boolean;
}

function Tried({ preview: { whole, groups }, unit, wan }: TriedProps) {
  const said = ({ none, printed }: TriedProps["preview"]["whole"]): string =>
    none ?? withUnit(printed, wan ? `万${unit}` : unit);
  return (
    <div aria-live="polite">
      <p className="trial-value">
        <b>{said(whole)}</b>
        {whole.numerator !== null && whole.denominator !== null && (
          <span className="muted">
            {whole.numerator} ÷ {whole.denominator}
          </span>
        )}
      </p>
      {groups.length > 0 && (
        <table className="table">
          <tbody>
            {groups.map((one) => (
              <tr key={one.key ?? ""}>
                <td>{one.title}</td>
                <td className="num nowrap">{said(one.figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">只统计您有权查看的事项；保存后可以打开每个数据的记录。</p>
    </div>
  );
}
