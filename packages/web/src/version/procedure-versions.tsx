import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";

import type { ProcedureVersions } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { useMe } from "../session/session.ts";
import { moment } from "../time/format.ts";
import { Activations } from "./activations.tsx";
import { Differences } from "./differences.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { mayPropose } from "./roles.ts";
import { versionName } from "./words.ts";

/** One procedure: its versions, what lies between two of them, and the plan. */
export function ProcedureVersionsView({ procedure }: { readonly procedure: ProcedureVersions }) {
  const me = useMe();
  const [planning, setPlanning] = useState<{ readonly hash: string | null }>();
  const { versions } = procedure;
  const active = versions.find((one) => one.active);
  return (
    <div className="stack">
      <Card
        title="版本"
        extra={
          active && (
            <Link to="/law/procedures/$id" params={{ id: procedure.id }}>
              现行程序全文
            </Link>
          )
        }
        flush
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">版本</th>
              <th scope="col" className="fold">
                收到时间
              </th>
              <th scope="col" className="num">
                办理中
              </th>
              <th scope="col" className="num">
                登记总数
              </th>
              <th scope="col">
                <span className="visually-hidden">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map((one) => (
              <tr key={one.hash}>
                <td>
                  {versionName(versions, one.hash)} {one.active && <span className="chip chip-good">现行</span>}
                  <div className="small mono">{one.hash.slice(0, 12)}</div>
                </td>
                <td className="nowrap fold">{moment(one.addedAt)}</td>
                <td className="num">{one.open}</td>
                <td className="num">{one.total}</td>
                <td className="num">
                  {mayPropose(me) && !one.active && (
                    <Button size="small" onClick={() => setPlanning({ hash: one.hash })}>
                      启用{versionName(versions, one.hash)}
                    </Button>
                  )}
                  {mayPropose(me) && one.active && (
                    <Button size="small" onClick={() => setPlanning({ hash: null })}>
                      停用程序
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      {planning && (
        <ProposeForm
          key={planning.hash}
          procedure={procedure}
          hash={planning.hash}
          onClose={() => setPlanning(undefined)}
        />
      )}
      <Activations procedure={procedure} />
      {versions.length > 1 && <Differences procedure={procedure} />}
    </div>
  );
}
