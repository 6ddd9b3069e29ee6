import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { shortMoment } from "../../time/format.ts";
import { sessionsQuery } from "./queries.ts";

/** Where an account is signed in now; the security administrator may end it. */
export function AccountSessions({ id, name }: { readonly id: string; readonly name: string }) {
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery(id));
  const end = useMutation({
    mutationFn: (session: string) => call("endAccountSession", { id, session }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery(id).queryKey }),
  });
  return (
    <Card title="登录会话" flush>
      {sessions.isPending && <Loading lines={2} />}
      {sessions.isError && <Failed error={sessions.error} retry={() => void sessions.refetch()} />}
      {sessions.data?.length === 0 && <p className="card-body muted">现在没有登录。</p>}
      <ul className="steps">
        {(sessions.data ?? []).map((one) => (
          <li key={one.id} className="row">
            <span>{one.address ?? "地址不详"}</span>
            <span className="small">
              {shortMoment(one.createdAt)} 登录，{shortMoment(one.lastSeenAt)} 还在用
            </span>
            <span className="small" title={one.agent ?? undefined}>
              {browserOf(one.agent)}
            </span>
            <button
              type="button"
              className="plain"
              style={{ marginLeft: "auto" }}
              aria-label={`结束${name}在${one.address ?? "地址不详"}的会话`}
              disabled={end.isPending}
              onClick={() => end.mutate(one.id)}
            >
              结束
            </button>
          </li>
        ))}
      </ul>
      {end.isError && <Refusal error={end.error} />}
    </Card>
  );
}

const BROWSERS = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome 类浏览器"],
  ["Safari/", "Safari"],
] as const;

const browserOf = (agent: string | null): string =>
  BROWSERS.find(([mark]) => agent?.includes(mark) === true)?.[1] ?? (agent === null ? "" : "其他程序");
