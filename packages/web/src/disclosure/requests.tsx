import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { Card } from "../app/page.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { MatterLines } from "./matter-lines.tsx";

/** 依申请公开: what is being answered, by its limit, and what was answered last. */
export function Requests() {
  const opens = useQuery(proceduresQuery).data?.find((one) => one.id === "disclosure-request")?.opens[0]?.act;
  return (
    <div className="stack">
      <Card
        title="在办的申请"
        extra={
          opens !== undefined && (
            <Link to="/register/$procedure" params={{ procedure: "disclosure-request" }} search={{ act: opens }}>
              登记申请
            </Link>
          )
        }
        flush
      >
        <MatterLines
          filter={{ procedure: "disclosure-request", open: true, sort: "dueOn" }}
          empty="没有在办的公开申请"
          help="当面、邮寄、网上收到的申请，收到当日登记，答复期限从那天起算。"
        />
      </Card>
      <Card
        title="最近答复的"
        extra={
          <Link to="/matters" search={{ procedure: "disclosure-request", open: "false" }}>
            全部
          </Link>
        }
        flush
      >
        <MatterLines
          filter={{ procedure: "disclosure-request", open: false, sort: "-closedOn" }}
          empty="还没有答复过申请"
          help="答复、不予处理、申请人撤回的都列在这里。"
        />
      </Card>
    </div>
  );
}
