import type { Indicator } from "@fadu/engine/definition/indicator.ts";

import type { FigureView } from "../api/generated.ts";
import type { DividedFigure } from "./divided.ts";
import { OpenNumber } from "./open-number.tsx";
import type { Opening } from "./search.ts";
import { unitOf, withUnit } from "./with-unit.ts";

interface WholeProps {
  readonly indicator: Indicator;
  readonly figure: DividedFigure;
  readonly unitName: string;
  readonly onOpen: (opening: Opening) => void;
}

/** The value, how it moved, and how it is counted. */
export function Whole({ indicator, figure, unitName, onOpen }: WholeProps) {
  const { asked, whole, window } = figure;
  const { now, last } = whole;
  const unit = unitOf(indicator);
  return (
    <div className="whole">
      <div className="whole-value">
        {now.none === null ? (
          <button
            type="button"
            className="plain"
            aria-label={`合计 ${withUnit(now.printed, unit)}，打开记录`}
            onClick={() => onOpen({ group: "whole", before: false })}
          >
            <b>{now.printed}</b> {withUnit(now.printed, unit) === now.printed ? "" : unit}
          </button>
        ) : (
          <b>{now.none}</b>
        )}
        {now.denominator !== null && (
          <span className="muted">
            分子 {now.numerator ?? "—"}，分母 {now.denominator}
          </span>
        )}
        {last && (
          <span className="muted">
            上年同期{" "}
            <OpenNumber
              figure={last.before}
              label={`上年同期 ${withUnit(last.before.printed, unit)}，打开记录`}
              onOpen={() => onOpen({ group: "whole", before: true })}
            />
            ，{changeWords(last.change)}
          </span>
        )}
      </div>
      <dl className="figure-about">
        <dt>期间</dt>
        <dd>
          {isMoment(indicator) ? `截至 ${asked.to}` : `${asked.from} 至 ${asked.to}`}
          {window && <span className="small">{`　上年同期 ${window.from} 至 ${window.to}`}</span>}
        </dd>
        {asked.under !== undefined && (
          <>
            <dt>机构</dt>
            <dd>{unitName}及其下级</dd>
          </>
        )}
        <dt>口径</dt>
        <dd>
          {indicator.definition}
          <span className="small">　{indicator.id}</span>
        </dd>
      </dl>
    </div>
  );
}

/** 上升12.5%, 下降3.1个百分点, 持平; or why nothing can be said. */
function changeWords({ value, printed, none, source }: FigureView): string {
  if (none !== null || value === null) return `增减：${none ?? "—"}`;
  const moved = value === 0 ? "持平" : `${value > 0 ? "上升" : "下降"}${printed.replace(/^-/, "")}`;
  return source === null ? moved : `${moved}（上年值取自${source}）`;
}

/** What is in force or open at the end of the period; its beginning is not asked. */
const isMoment = (indicator: Indicator): boolean =>
  indicator.kind === "base" && (indicator.measure.kind === "stock" || indicator.measure.kind === "open");
