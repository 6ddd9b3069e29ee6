import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";

import { call } from "../api/client.ts";
import type { Session } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Failed, Loading, sayError } from "../app/states.tsx";
import { moment, shortMoment } from "../time/format.ts";
import { agentName } from "./agent-name.ts";
import { sessionsQuery } from "./queries.ts";

/** Where the account is signed in; what is not one's own doing can be ended. */
export function SessionsPart() {
  const found = useQuery(sessionsQuery);
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  return (
    <Card title="登录会话" extra={found.data.length > 1 ? <EndOthers /> : "不认得的会话，请结束它并修改密码"} flush>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">登录于</th>
            <th scope="col">最近使用</th>
            <th scope="col" className="fold">
              地址
            </th>
            <th scope="col">浏览器</th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.data.map((one) => (
            <tr key={one.id}>
              <td>{moment(one.createdAt)}</td>
              <td>{shortMoment(one.lastSeenAt)}</td>
              <td className="fold">{one.address ?? ""}</td>
              <td>{agentName(one.agent)}</td>
              <td className="num">
                {one.current ? <span className="chip chip-good">当前会话</span> : <End session={one} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function EndOthers() {
  const { message } = App.useApp();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => call("revokeOtherSessions", {}),
    onSuccess: ({ ended }) => {
      void message.success(`已结束 ${ended} 个会话`);
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: (error) => void message.error(sayError(error).title),
  });
  return (
    <Button size="small" loading={end.isPending} onClick={() => end.mutate()}>
      结束其他会话
    </Button>
  );
}

function End({ session }: { readonly session: Session }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => call("revokeSession", { id: session.id }),
    onSuccess: () => {
      void message.success("已结束");
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: (error) => void message.error(sayError(error).title),
  });
  return (
    <Button
      size="small"
      danger
      loading={end.isPending}
      aria-label={`结束 ${moment(session.createdAt)} 登录的会话`}
      onClick={() => end.mutate()}
    >
      结束
    </Button>
  );
}
