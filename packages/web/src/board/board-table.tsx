import { Link } from "@tanstack/react-router";

import type { Board, FigureView } from "../api/generated.ts";
import { withUnit } from "../figure/with-unit.ts";

interface BoardTableProps {
  readonly items: Board["items"];
  readonly period: string | undefined;
  readonly unit: string | undefined;
}

/** Each number opens to its records, each title to its page of statistics. */
export function BoardTable({ items, period, unit }: BoardTableProps) {
  const asked = (indicator: string) => ({ indicator, period, unit });
  return (
    <div className="scroll-x">
      <table className="table board-table">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className="num">
              本期
            </th>
            <th scope="col" className="num">
              上年同期
            </th>
            <th scope="col" className="num">
              增减
            </th>
            <th scope="col" className="fold">
              口径
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.indicator}>
              <th scope="row">
                <Link to="/statistics" search={asked(one.indicator)}>
                  {one.title}
                </Link>
                <div className="small">
                  {one.group} · {one.indicator}
                </div>
              </th>
              <Value
                figure={one.now}
                unit={one.unit}
                title={one.title}
                search={{ ...asked(one.indicator), dimension: "none", open: "whole" }}
              />
              <Value
                figure={one.before}
                unit={one.unit}
                title={`${one.title}上年同期`}
                search={{ ...asked(one.indicator), dimension: "none", compare: "1", open: "before:whole" }}
              />
              <td className="num nowrap">{one.change === null ? "—" : (one.change.none ?? signed(one.change))}</td>
              <td className="fold small">{one.definition}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const signed = ({ value, printed }: FigureView): string =>
  value === 0 ? "持平" : value !== null && value > 0 ? `+${printed}` : printed;

interface ValueProps {
  readonly figure: FigureView | null;
  readonly unit: string;
  readonly title: string;
  readonly search: {
    readonly indicator: string;
    readonly dimension: string;
    readonly open: string;
    readonly compare?: string;
  };
}

function Value({ figure, unit, title, search }: ValueProps) {
  if (figure === null) return <td className="num">—</td>;
  if (figure.none !== null) return <td className="num muted">{figure.none}</td>;
  const printed = withUnit(figure.printed, unit);
  return (
    <td className="num nowrap">
      <Link to="/statistics" search={search} aria-label={`${title} ${printed}，打开记录`}>
        {printed}
      </Link>
    </td>
  );
}
