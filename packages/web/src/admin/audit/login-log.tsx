import { useInfiniteQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";

import { addressOfOperation } from "../../api/client.ts";
import type { LoginEvent } from "../../api/generated.ts";
import { moment } from "../../time/format.ts";
import { useAdminSearch } from "../use-search.ts";
import { LogFrame } from "./log-frame.tsx";
import { loginEventsQuery } from "./queries.ts";
import type { LoginFilter } from "./queries.ts";

/** 登录: who came in, who did not, who left, from where. */
export function LoginLog() {
  const [{ from, to, account, ok, q }, go] = useAdminSearch();
  const filter: LoginFilter = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(account === undefined ? {} : { account }),
    ...(ok === "true" || ok === "false" ? { ok: ok === "true" } : {}),
    ...(q === undefined ? {} : { login: q }),
  };
  const log = useInfiniteQuery(loginEventsQuery(filter));
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  const first = log.data?.pages[0];
  return (
    <LogFrame
      log={log}
      shown={rows.length}
      total={first?.total ?? 0}
      totalIsMore={first?.totalIsMore ?? false}
      file={addressOfOperation("exportLoginEvents", filter)}
      filters={
        <>
          <Input
            aria-label="登录名"
            placeholder="登录名"
            allowClear
            style={{ width: 130 }}
            value={q ?? ""}
            onChange={(event) => go({ q: event.target.value === "" ? undefined : event.target.value })}
          />
          <Select<string | null>
            aria-label="结果"
            placeholder="结果"
            allowClear
            style={{ width: 100 }}
            value={ok ?? null}
            options={[
              { value: "true", label: "成功" },
              { value: "false", label: "失败" },
            ]}
            onChange={(chosen: string | null | undefined) => go({ ok: chosen ?? undefined })}
          />
        </>
      }
    >
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">时间</th>
            <th scope="col">登录名</th>
            <th scope="col">姓名</th>
            <th scope="col">结果</th>
            <th scope="col" className="fold">
              地址
            </th>
            <th scope="col" className="fold">
              终端
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => (
            <LoginRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </LogFrame>
  );
}

const LoginRow = ({ event: { at, login, account, ok, title, address, agent } }: { readonly event: LoginEvent }) => (
  <tr>
    <td className="nowrap">{moment(at)}</td>
    <td>{login}</td>
    <td className="nowrap">{account?.name ?? <span className="muted">没有这个账号</span>}</td>
    <td>{ok ? title : <span className="bad">{title}</span>}</td>
    <td className="nowrap fold">{address}</td>
    <td className="small fold audit-agent">{agent}</td>
  </tr>
);
