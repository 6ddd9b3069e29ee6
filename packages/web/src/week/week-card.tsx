import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { DoneBar } from "./done-bar.tsx";
import { weekQuery } from "./queries.ts";
import "./week.css";

const SHOWN = 6;

/** Beside the worklist: how far each section has come with its week. */
export function WeekCard() {
  const week = useQuery(weekQuery(undefined));
  const sections = week.data?.sections ?? [];
  // Who neither sees nor lists tasks has no use for an empty table.
  if (week.data && sections.length === 0 && !week.data.mayList) return null;
  return (
    <Card title="本周任务" extra={<Link to="/week">一表统揽</Link>} flush>
      {week.isPending && <Loading lines={3} />}
      {week.isError && !week.data && <Failed error={week.error} retry={() => void week.refetch()} />}
      {week.data && sections.length === 0 && (
        <p className="card-body small">
          本周还没有列入任务。
          <Link to="/register/$procedure" params={{ procedure: "weekly-task" }}>
            列入任务
          </Link>
        </p>
      )}
      {sections.length > 0 && (
        <table className="table week-card">
          <thead>
            <tr>
              <th scope="col">责任科室</th>
              <th scope="col" className="num">
                应办
              </th>
              <th scope="col" className="num">
                已办
              </th>
              <th scope="col">
                <span className="visually-hidden">完成情况</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sections.slice(0, SHOWN).map(({ unit, total, done, late }) => (
              <tr key={unit.id}>
                <td>
                  <Link to="/week" search={{ unit: unit.id }}>
                    {unit.name}
                  </Link>
                </td>
                <td className="num">{total}</td>
                <td className="num">{done}</td>
                <td>
                  <DoneBar done={done} total={total} late={late} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
