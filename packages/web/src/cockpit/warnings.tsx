import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import type { Cockpit } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { OpenCount } from "./number.tsx";
import type { Open } from "./number.tsx";

const WARNING = "warning";

/** 预警: what is not dealt with yet, and the way to raise one. */
export function WarningsCard({ cockpit: { warnings }, onOpen }: { readonly cockpit: Cockpit; readonly onOpen: Open }) {
  const mayWarn = (useQuery(proceduresQuery).data ?? []).some((one) => one.id === WARNING && one.opens.length > 0);
  if (warnings === null) return null;
  return (
    <Card
      title={
        <>
          风险预警 <OpenCount title="未办结的风险预警" number={warnings.number} onOpen={onOpen} />
        </>
      }
      extra={
        mayWarn && (
          <Link to="/register/$procedure" params={{ procedure: WARNING }}>
            发起预警
          </Link>
        )
      }
      flush
    >
      {warnings.items.length === 0 ? (
        <p className="card-body muted">没有未办结的风险预警。</p>
      ) : (
        <ul className="steps">
          {warnings.items.map((one) => (
            <li key={one.matter} className="warning-line">
              <Link to="/matters/$id" params={{ id: one.matter }}>
                {one.category === "" ? "风险预警" : one.category}
              </Link>
              <span className="small">
                {[one.level === "" ? "" : `${one.level}预警`, one.community, one.state]
                  .filter((words) => words !== "")
                  .join(" · ")}
              </span>
              <span className="small nowrap">{one.openedOn}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
