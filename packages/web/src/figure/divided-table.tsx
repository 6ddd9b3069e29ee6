import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { lazy, Suspense, useMemo } from "react";

import type { FigureView } from "../api/generated.ts";
import { Empty, Loading } from "../app/states.tsx";
import { marksOf, MOST_MARKS } from "./divided.ts";
import type { DividedFigure, GroupLine, Line } from "./divided.ts";
import { OpenNumber } from "./open-number.tsx";
import { isTime } from "./period.ts";
import type { Opening } from "./search.ts";
import { useDimensionTitle } from "./use-dimension-title.ts";
import { unitOf } from "./with-unit.ts";

const Chart = lazy(() => import("./chart.tsx").then((module) => ({ default: module.Chart })));

interface DividedProps {
  readonly indicator: Indicator;
  readonly figure: DividedFigure;
  readonly lines: readonly GroupLine[];
  readonly byKey: boolean;
  readonly onOpen: (opening: Opening) => void;
  readonly onOrder: () => void;
}

/** The groups, drawn and as a table. */
export function Divided({ indicator, figure, lines, byKey, onOpen, onOrder }: DividedProps) {
  const { asked, whole, additive } = figure;
  const unit = unitOf(indicator);
  const marks = useMemo(() => marksOf(figure, lines), [figure, lines]);
  const alongTime = isTime(asked.dimension);
  const compared = whole.last !== undefined;
  const dimension = useDimensionTitle(indicator)(asked.dimension ?? "");
  if (lines.length === 0) return <Empty title="这一期没有记录">可以换一个期间、机构，或者换一种分组。</Empty>;
  return (
    <>
      {marks.length > 1 && (
        <Suspense fallback={<Loading />}>
          <Chart
            marks={marks}
            unit={unit}
            alongTime={alongTime}
            compared={compared}
            onOpen={({ key }, before) => onOpen({ group: { key }, before })}
          />
        </Suspense>
      )}
      {!alongTime && lines.length > MOST_MARKS && (
        <p className="small card-body">
          图中只画前 {MOST_MARKS} 组，全部 {lines.length} 组见下表。
        </p>
      )}
      <div className="scroll-x">
        <table className="table figure-table">
          <thead>
            <tr>
              <th scope="col">{dimension}</th>
              <th scope="col" className="num" aria-sort={alongTime || byKey ? "none" : "descending"}>
                {alongTime ? (
                  <>本期（{unit}）</>
                ) : (
                  <button
                    type="button"
                    className="plain"
                    title={byKey ? "改为按大小排列" : `改为按${dimension}排列`}
                    onClick={onOrder}
                  >
                    本期（{unit}）{byKey ? "" : "↓"}
                  </button>
                )}
              </th>
              {compared && (
                <>
                  <th scope="col" className="num">
                    上年同期
                  </th>
                  <th scope="col" className="num">
                    增减
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.key ?? ""} title={line.title} line={line} group={{ key: line.key }} onOpen={onOpen} />
            ))}
          </tbody>
          <tfoot>
            <Row
              title="合计"
              line={whole}
              group="whole"
              onOpen={onOpen}
              {...(additive ? {} : { note: "各组有重复或为比率，相加不等于合计" })}
            />
          </tfoot>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly title: string;
  readonly line: Line;
  readonly group: Opening["group"];
  readonly note?: string;
  readonly onOpen: (opening: Opening) => void;
}

function Row({ title, line: { now, last }, group, note, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {title}
        {note !== undefined && <span className="small">（{note}）</span>}
      </th>
      <td className="num">
        <OpenNumber
          figure={now}
          label={`${title} ${now.printed}，打开记录`}
          onOpen={() => onOpen({ group, before: false })}
        />
      </td>
      {last && (
        <>
          <td className="num">
            <OpenNumber
              figure={last.before}
              label={`${title} 上年同期 ${last.before.printed}，打开记录`}
              onOpen={() => onOpen({ group, before: true })}
            />
          </td>
          <td className="num">{last.change.none ?? signed(last.change)}</td>
        </>
      )}
    </tr>
  );
}

const signed = ({ value, printed }: FigureView): string => (value !== null && value > 0 ? `+${printed}` : printed);
