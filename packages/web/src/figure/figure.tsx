import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";

import { addressOfOperation } from "../api/client.ts";
import { Failed, Loading } from "../app/states.tsx";
import { unitsQuery } from "../matter/queries.ts";
import { csvOf, keepFile } from "./csv.ts";
import { Divided } from "./divided-table.tsx";
import { ordered } from "./divided.ts";
import type { AskedFigure } from "./divided.ts";
import { Opened } from "./opened.tsx";
import { dividedQuery } from "./queries.ts";
import { openingOf, openingText } from "./search.ts";
import type { Opening, StatisticsSearch } from "./search.ts";
import { tableOf } from "./table-file.ts";
import { useDimensionTitle } from "./use-dimension-title.ts";
import { Whole } from "./whole.tsx";

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
  const titleOf = useDimensionTitle(indicator);
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
          <span className="row no-print">
            <Button size="small" href={addressOfOperation("exportFigure", sheetOf(figure.asked))}>
              导出 XLSX
            </Button>
            <Button
              size="small"
              onClick={() =>
                keepFile(
                  `${indicator.title} ${figure.asked.from}至${figure.asked.to}.csv`,
                  csvOf(tableOf(indicator, figure, lines, unitName, titleOf)),
                )
              }
            >
              导出 CSV
            </Button>
            <Button size="small" onClick={() => window.print()}>
              打印
            </Button>
          </span>
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

/** The same question, answered as a spreadsheet. */
const sheetOf = ({ compare, ...asked }: AskedFigure) => ({ ...asked, ...(compare ? { compare } : {}) });

function useUnitName(unit: string | undefined): string {
  const units = useQuery({ ...unitsQuery, placeholderData: keepPreviousData }).data ?? [];
  return unit === undefined ? "全部机构" : (units.find((one) => one.id === unit)?.name ?? "");
}
