import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { lazy, Suspense, useMemo } from "react";

import type { FigureView } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { unitsQuery } from "../matter/queries.ts";
import { csvOf, keepFile } from "./csv.ts";
import { dimensionTitle } from "./dimension-title.ts";
import { marksOf, MOST_MARKS, ordered } from "./divided.ts";
import type { AskedFigure, DividedFigure, GroupLine, Line } from "./divided.ts";
import { Opened } from "./opened.tsx";
import { isTime } from "./period.ts";
import { dividedQuery } from "./queries.ts";
import { openingOf, openingText } from "./search.ts";
import type { Opening, StatisticsSearch } from "./search.ts";
import { tableOf } from "./table-file.ts";
import { unitOf, withUnit } from "./with-unit.ts";

const Chart = lazy(() => import("./chart.tsx").then((module) => ({ default: module.Chart })));

interface FigureProps {
  readonly indicator: Indicator;
  readonly asked: AskedFigure;
  readonly search: StatisticsSearch;
  readonly onChange: (changes: StatisticsSearch) => void;
}

/** The answer: value, chart and table, each number of which opens to its records. */
export function Figure({ indicator, asked, search, onChange }: FigureProps) {
  const result = useQuery({
    ...dividedQuery(asked),
    // While another period or dimension of the same indicator is asked, the last answer stays; it says what it answers.
    placeholderData: (last) => (last?.asked.indicator === asked.indicator ? last : undefined),
  });
  const unitName = useUnitName(asked.under);
  if (result.isError) {
    return (
      <section className="card">
        <Failed error={result.error} retry={() => void result.refetch()} />
      </section>
    );
  }
  if (!result.data) {
    return (
      <section className="card">
        <Loading lines={6} />
      </section>
    );
  }
  const open = (opening: Opening): void => onChange({ open: openingText(opening) });
  const opening = openingOf(search.open);
  const figure = result.data;
  const lines = ordered(figure, search.order === "key" ? "key" : "size");
  return (
    <div className={result.isPlaceholderData ? "stack stale" : "stack"} aria-busy={result.isFetching}>
      <section className="card">
        <div className="card-head">
          <h2>{indicator.title}</h2>
          <Button
            className="no-print"
            size="small"
            onClick={() =>
              keepFile(
                `${indicator.title} ${figure.asked.from}至${figure.asked.to}.csv`,
                csvOf(tableOf(indicator, figure, lines, unitName)),
              )
            }
          >
            导出表格
          </Button>
        </div>
        <Whole indicator={indicator} figure={figure} unitName={unitName} onOpen={open} />
        {figure.asked.dimension !== undefined && (
          <Divided
            indicator={indicator}
            figure={figure}
            lines={lines}
            byKey={search.order === "key"}
            onOpen={open}
            onOrder={() => onChange({ order: search.order === "key" ? undefined : "key" })}
          />
        )}
      </section>
      <Drawer
        open={opening !== undefined}
        onClose={() => onChange({ open: undefined })}
        title={indicator.title}
        size={Math.min(620, window.innerWidth)}
        destroyOnHidden
      >
        {opening && <Opened indicator={indicator} figure={figure} opening={opening} unitName={unitName} />}
      </Drawer>
    </div>
  );
}

function useUnitName(unit: string | undefined): string {
  const units = useQuery({ ...unitsQuery, placeholderData: keepPreviousData }).data ?? [];
  return unit === undefined ? "全部机构" : (units.find((one) => one.id === unit)?.name ?? "");
}

interface WholeProps {
  readonly indicator: Indicator;
  readonly figure: DividedFigure;
  readonly unitName: string;
  readonly onOpen: (opening: Opening) => void;
}

/** The value, how it moved, and how it is counted. */
function Whole({ indicator, figure, unitName, onOpen }: WholeProps) {
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
            <Number
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

interface DividedProps {
  readonly indicator: Indicator;
  readonly figure: DividedFigure;
  readonly lines: readonly GroupLine[];
  readonly byKey: boolean;
  readonly onOpen: (opening: Opening) => void;
  readonly onOrder: () => void;
}

function Divided({ indicator, figure, lines, byKey, onOpen, onOrder }: DividedProps) {
  const { asked, whole, additive } = figure;
  const unit = unitOf(indicator);
  const marks = useMemo(() => marksOf(figure, lines), [figure, lines]);
  const alongTime = isTime(asked.dimension);
  const compared = whole.last !== undefined;
  const dimension = dimensionTitle(asked.dimension ?? "");
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
        <Number
          figure={now}
          label={`${title} ${now.printed}，打开记录`}
          onOpen={() => onOpen({ group, before: false })}
        />
      </td>
      {last && (
        <>
          <td className="num">
            <Number
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

interface NumberProps {
  readonly figure: FigureView;
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number opens to its records; where there is none, it is said why. */
function Number({ figure, label, onOpen }: NumberProps) {
  if (figure.none !== null) return <span className="muted">{figure.none}</span>;
  return (
    <button type="button" className="plain" aria-label={label} onClick={onOpen}>
      {figure.printed}
    </button>
  );
}

const signed = ({ value, printed }: FigureView): string => (value !== null && value > 0 ? `+${printed}` : printed);

/** 上升12.5%, 下降3.1个百分点, 持平; or why nothing can be said. */
function changeWords({ value, printed, none, source }: FigureView): string {
  if (none !== null || value === null) return `增减：${none ?? "—"}`;
  const moved = value === 0 ? "持平" : `${value > 0 ? "上升" : "下降"}${printed.replace(/^-/, "")}`;
  return source === null ? moved : `${moved}（上年值取自${source}）`;
}

/** What is in force or open at the end of the period; its beginning is not asked. */
const isMoment = (indicator: Indicator): boolean =>
  indicator.kind === "base" && (indicator.measure.kind === "stock" || indicator.measure.kind === "open");
