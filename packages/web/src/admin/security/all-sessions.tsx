import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

import { call } from "../../api/client.ts";
import type { SignedInItem } from "../../api/generated.ts";
import { Failed, Loading, sayError } from "../../app/states.tsx";
import { agentName } from "../../profile/agent-name.ts";
import { shortMoment } from "../../time/format.ts";
import { allSessionsQuery } from "./queries.ts";

/** Who is signed in now, from where; any of it can be ended. */
export function AllSessions() {
  const client = useQueryClient();
  const { message } = App.useApp();
  const sessions = useQuery(allSessionsQuery);
  const end = useMutation({
    mutationFn: ({ account, id }: SignedInItem) => call("endAccountSession", { id: account, session: id }),
    onSuccess: () => void message.success("已结束"),
    onError: (error) => void message.error(sayError(error).title),
    onSettled: () => client.invalidateQueries({ queryKey: allSessionsQuery.queryKey }),
  });
  if (sessions.isPending) return <Loading lines={8} />;
  if (sessions.isError) return <Failed error={sessions.error} retry={() => void sessions.refetch()} />;
  return (
    <section className="card">
      <p className="card-body muted">现在共 {sessions.data.length} 个登录会话，最近使用的在前。</p>
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">姓名</th>
            <th scope="col" className="fold">
              机构
            </th>
            <th scope="col">地址</th>
            <th scope="col" className="fold">
              浏览器
            </th>
            <th scope="col" className="fold">
              登录于
            </th>
            <th scope="col">最近使用</th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.data.map((one) => (
            <tr key={one.id}>
              <td className="nowrap">{one.name}</td>
              <td className="fold">{one.unit}</td>
              <td>{one.address ?? ""}</td>
              <td className="fold">{agentName(one.agent)}</td>
              <td className="nowrap fold">{shortMoment(one.createdAt)}</td>
              <td className="nowrap">{shortMoment(one.lastSeenAt)}</td>
              <td className="num nowrap">
                {one.current ? (
                  <span className="chip chip-good">当前会话</span>
                ) : (
                  <button
                    type="button"
                    className="plain"
                    aria-label={`结束${one.name}在${one.address ?? "地址不详"}的会话`}
                    disabled={end.isPending}
                    onClick={() => end.mutate(one)}
                  >
                    结束
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
