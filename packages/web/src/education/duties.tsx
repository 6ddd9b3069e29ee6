import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import type { CalendarItem } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { dutiesByUnit } from "./months.ts";
import { calendarQuery } from "./queries.ts";

/** 普法责任清单 of the year: how each unit stands, and line by line. */
export function Duties({ year }: { readonly year: number }) {
  const found = useQuery(calendarQuery(year));
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading lines={8} />;
  const duties = found.data.items.filter(({ procedure }) => procedure.id === "publicity-duty");
  if (duties.length === 0) {
    return (
      <section className="card">
        <Empty title={`${year} 年还没有列入责任清单的事项`}>
          由普法经办人在“登记”里列入，写明责任单位、任务和计划日期；也可以用表格一次录入。
          <div className="row">
            <Link to="/register/$procedure" params={{ procedure: "publicity-duty" }} search={{}}>
              列入责任清单
            </Link>
            <Link to="/records/$procedure/grid" params={{ procedure: "publicity-duty" }} search={{}}>
              表格录入
            </Link>
          </div>
        </Empty>
      </section>
    );
  }
  return (
    <div className="split">
      <Card title="清单" extra={`${duties.length} 项`} flush>
        <Lines duties={duties} />
      </Card>
      <Card title="各单位落实情况" flush>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">责任单位</th>
              <th scope="col" className="num">
                办结
              </th>
              <th scope="col" className="num">
                逾期
              </th>
            </tr>
          </thead>
          <tbody>
            {dutiesByUnit(duties).map((one) => (
              <tr key={one.unit}>
                <td>{one.unit}</td>
                <td className="num nowrap">
                  {one.done} / {one.total}
                </td>
                <td className="num">{one.late > 0 ? <span className="bad">{one.late}</span> : "0"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </div>
  );
}

const Lines = ({ duties }: { readonly duties: readonly CalendarItem[] }) => (
  <table className="table">
    <thead className="fixed">
      <tr>
        <th scope="col">计划日期</th>
        <th scope="col">任务</th>
        <th scope="col" className="fold">
          责任单位
        </th>
        <th scope="col">状态</th>
      </tr>
    </thead>
    <tbody>
      {duties.map((item) => (
        <tr key={item.id}>
          <td className="nowrap">{item.on}</td>
          <td>
            <Link to="/matters/$id" params={{ id: item.id }}>
              {item.title}
            </Link>
          </td>
          <td className="fold">{item.unit.name}</td>
          <td className="nowrap">{item.late ? <span className="chip chip-bad">逾期</span> : item.state}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
