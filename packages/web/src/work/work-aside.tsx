import { addDays } from "@fadu/engine/time/dates.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { mattersQuery } from "../matter/queries.ts";
import type { MatterFilter } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { DueLine } from "../time/due-line.tsx";
import { today } from "../time/format.ts";

const SHOWN = 6;

/** Beside the worklist: what falls due within a week, and what is late where I work. */
export function WorkAside() {
  const me = useMe();
  const day = today();
  const last = addDays(day, 6);
  const within = me.unit.id;
  return (
    <div className="stack">
      <Due
        title="七日内到期"
        note={`${day.slice(5)} 至 ${last.slice(5)}`}
        filter={{ open: true, dueFrom: day, dueTo: last, sort: "dueOn", within }}
        empty="本机构七日内没有到期的事项"
        all={{ open: "true", dueFrom: day, dueTo: last, sort: "dueOn", within }}
      />
      <Due
        title="本机构超期"
        note={me.unit.name}
        filter={{ overdue: true, sort: "dueOn", within }}
        empty="没有超期的事项"
        all={{ overdue: "true", sort: "dueOn", within }}
      />
    </div>
  );
}

interface DueProps {
  readonly title: string;
  readonly note: string;
  readonly filter: MatterFilter;
  readonly empty: string;
  readonly all: Readonly<Record<string, string>>;
}

function Due({ title, note, filter, empty, all }: DueProps) {
  const found = useInfiniteQuery(mattersQuery(filter, SHOWN));
  const page = found.data?.pages[0];
  return (
    <Card
      title={page && page.total > 0 ? `${title} ${page.total}${page.totalIsMore ? "+" : ""}` : title}
      extra={note}
      flush
    >
      {found.isPending && <Loading lines={3} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {page?.items.length === 0 && <p className="card-body small">{empty}</p>}
      {page && page.items.length > 0 && (
        <ul className="lines card-body">
          {page.items.map((matter) => (
            <li key={matter.id}>
              <Link to="/matters/$id" params={{ id: matter.id }}>
                {matter.title}
              </Link>
              <DueLine due={matter.due} />
            </li>
          ))}
          {page.next !== null && (
            <li>
              <Link to="/matters" search={all}>
                全部 {page.total}
                {page.totalIsMore ? "+" : ""} 件
              </Link>
            </li>
          )}
        </ul>
      )}
    </Card>
  );
}
