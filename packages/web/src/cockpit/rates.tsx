import { Link } from "@tanstack/react-router";

import type { Cockpit } from "../api/generated.ts";
import { Card } from "../app/page.tsx";

type Rate = Cockpit["rates"][number];

/** `按时办结率 96.2%`, or why there is none. */
export const rateText = ({ figure }: Rate): string => figure.none ?? figure.printed;

/** Rates of this year beside the same days of the last; each opens on the page of statistics. */
export function RatesCard({ cockpit, within }: { readonly cockpit: Cockpit; readonly within: string | undefined }) {
  return (
    <Card title="闭环和满意" extra={<span className="small">今年以来</span>} flush>
      <ul className="steps">
        {cockpit.rates.map((rate) => (
          <li key={rate.indicator} className="rate-line" title={rate.definition}>
            <span>{rate.title}</span>
            {rate.figure.none === null ? (
              <Link
                to="/statistics"
                search={{
                  indicator: rate.indicator,
                  period: "thisYear",
                  dimension: "none",
                  compare: "1",
                  ...(within === undefined ? {} : { unit: within }),
                }}
                aria-label={`${rate.title} ${rate.figure.printed}，打开统计`}
              >
                <b>{rate.figure.printed}</b>
              </Link>
            ) : (
              <span className="muted">{rate.figure.none}</span>
            )}
            <span className="small">
              {rate.figure.denominator !== null && `${rate.figure.numerator ?? 0}／${rate.figure.denominator}，`}
              上年同期 {rateText({ ...rate, figure: rate.lastYear })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
