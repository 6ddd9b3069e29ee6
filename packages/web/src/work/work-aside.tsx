import { addDays } from "@fadu/engine/time/dates.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { mattersQuery } from "../matter/queries.ts";
import type { MatterFilter } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { DueLine } from "../time/due-line.tsx";
import { today } from "../time/format.ts";
import { WeekCard } from "../week/week-card.tsx";

const SHOWN = 6;

/** Beside the worklist: what falls due within a week, and what is late where I work. */
export function WorkAside() {
  const me = useMe();
  const day = today();
  const last = addDays(day, 6);
  const within = me.unit.id;
  return (
    <div className="stack">
      <WeekCard />
      <Due
        title="七日内到期"
        note={<DueToday day={day} within={within} />}
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

/** Of these, how many today. */
function DueToday({ day, within }: { readonly day: string; readonly within: string }) {
  const filter = { open: true, dueFrom: day, dueTo: day, within };
  const total = useInfiniteQuery(mattersQuery(filter, 1)).data?.pages[0]?.total ?? 0;
  if (total === 0) return "今天没有到期的";
  return (
    <Link to="/matters" search={{ open: "true", dueFrom: day, dueTo: day, within }} className="warn">
      今天 {total} 件
    </Link>
  );
}

interface DueProps {
  readonly title: string;
  readonly note: ReactNode;
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
