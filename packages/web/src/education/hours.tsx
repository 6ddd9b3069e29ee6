import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";

import type { HoursTable } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { today } from "../time/format.ts";
import { hoursQuery } from "./queries.ts";

/** Hours of each officer in a quarter against what the street asks for. */
export function Hours({ year, quarter }: { readonly year: number; readonly quarter: string | undefined }) {
  const navigate = useNavigate();
  const asked = Number(quarter);
  const current = asked >= 1 && asked <= 4 ? asked : Math.ceil(Number(today().slice(5, 7)) / 3);
  const found = useQuery(hoursQuery(year, current));
  return (
    <Card
      title={found.data ? `执法人员学时（每人每季度 ${found.data.target} 学时）` : "执法人员学时"}
      extra={
        <Segmented
          size="small"
          aria-label="季度"
          value={current}
          options={[1, 2, 3, 4].map((value) => ({ value, label: `${"一二三四"[value - 1]}季度` }))}
          onChange={(next) =>
            void navigate({
              to: "/education",
              search: (before: object) => ({ ...before, quarter: String(next) }),
              replace: true,
            })
          }
        />
      }
      flush
    >
      {found.isPending && <Loading lines={6} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.data &&
        (found.data.people.length === 0 ? (
          <Empty title="没有持证在册的执法人员">证件登记入册后，按“培训”“外部学时登记”的记录累计学时。</Empty>
        ) : (
          <People table={found.data} />
        ))}
    </Card>
  );
}

const share = (hours: number, target: number): number =>
  target === 0 ? 100 : Math.min(100, Math.round((hours / target) * 100));

function People({ table }: { readonly table: HoursTable }) {
  const { people, reached, target, from, to } = table;
  return (
    <>
      <div className="card-body row small">
        <span role="status">
          {from} 至 {to}：{people.length} 人中 {reached} 人达标，{people.length - reached} 人还有缺口。
          本单位培训和外部学时合计；每季度学时是本地设置。
        </span>
        <Link to="/statistics" search={{ indicator: "RY-05" }}>
          达标率
        </Link>
      </div>
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">姓名</th>
            <th scope="col" className="fold">
              单位
            </th>
            <th scope="col" className="num">
              次数
            </th>
            <th scope="col" className="num">
              学时
            </th>
            <th scope="col" className="num">
              缺口
            </th>
            <th scope="col" className="fold hours-bar-head">
              进度
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.account.id}>
              <td>{one.account.name}</td>
              <td className="fold">{one.unit?.name}</td>
              <td className="num">{one.courses}</td>
              <td className="num">{one.hours}</td>
              <td className="num">{one.gap === 0 ? <span className="chip chip-good">达标</span> : one.gap}</td>
              <td className="fold">
                <span className="hours-bar" role="img" aria-label={`完成 ${share(one.hours, target)}%`}>
                  <i style={{ width: `${share(one.hours, target)}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
