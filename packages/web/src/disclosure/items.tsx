import { addDays } from "@fadu/engine/time/dates.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { Card } from "../app/page.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { MatterLines } from "./matter-lines.tsx";

/** 主动公开: items on their way to the public, those whose time on the board is over, and the catalogue behind them. */
export function Items() {
  const procedures = useQuery(proceduresQuery).data ?? [];
  const opens = (id: string): string | undefined => procedures.find((one) => one.id === id)?.opens[0]?.act;
  const sees = (id: string): boolean => procedures.some((one) => one.id === id && one.sees);
  const draft = opens("disclosure-item");
  return (
    <div className="stack">
      <Card
        title="待审查、待公开"
        extra={
          draft !== undefined && (
            <Link to="/register/$procedure" params={{ procedure: "disclosure-item" }} search={{ act: draft }}>
              拟稿报审
            </Link>
          )
        }
        flush
      >
        <MatterLines
          filter={{ procedure: "disclosure-item", open: true, sort: "dueOn" }}
          empty="没有待公开的信息"
          help="信息形成或者变更后拟稿报审，审查通过后公开。"
        />
      </Card>
      <Card title="公示截止日期已过，应撤下" flush>
        <MatterLines
          filter={{
            procedure: "disclosure-item",
            state: "disclosed",
            by: "validTo",
            from: "2000-01-01",
            to: addDays(today(), -1),
          }}
          empty="没有超过公示截止日期的"
          help="公开时写明公示截止日期的，过期后列在这里，打开后办理撤下。"
        />
      </Card>
      {sees("disclosure-catalogue") && (
        <Card
          title="公开清单"
          extra={
            <Link to="/records" search={{ procedure: "disclosure-catalogue" }}>
              全部
            </Link>
          }
          flush
        >
          <MatterLines
            filter={{ procedure: "disclosure-catalogue", open: true, sort: "-updatedAt" }}
            empty="公开清单还没有事项"
            help="逐项列明公开内容、时限、渠道和责任单位。"
          />
        </Card>
      )}
    </div>
  );
}
