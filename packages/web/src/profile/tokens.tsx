import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { DayPicker } from "../admin/day-picker.tsx";
import { call } from "../api/client.ts";
import type { Token } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading, sayError } from "../app/states.tsx";
import { moment, today } from "../time/format.ts";
import { tokensQuery } from "./queries.ts";

/** Tokens for programs that work in one's name; each is shown once. */
export function TokensPart() {
  const found = useQuery(tokensQuery);
  const client = useQueryClient();
  const [until, setUntil] = useState<string>();
  const create = useMutation({
    // Until the end of that day in Beijing.
    mutationFn: () => call("createToken", {}, until === undefined ? {} : { expiresAt: `${until}T15:59:59.000Z` }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  return (
    <Card title="访问令牌" extra="供对接程序以您的身份调用接口；请勿交给他人" flush>
      {create.data && (
        <Alert
          type="success"
          className="card-body"
          title="令牌只显示这一次，请立即保存"
          description={<code className="mono">{create.data.token}</code>}
        />
      )}
      {found.data.length === 0 && <Empty title="没有访问令牌">不对接其他系统的，不需要令牌。</Empty>}
      {found.data.length > 0 && <Tokens tokens={found.data} />}
      {create.isError && <Refusal error={create.error} />}
      <div className="row card-body add-token">
        <DayPicker label="有效至（不填为长期）" value={until} min={today()} onChange={setUntil} />
        <Button type="primary" loading={create.isPending} onClick={() => create.mutate()}>
          创建令牌
        </Button>
      </div>
    </Card>
  );
}

function Tokens({ tokens }: { readonly tokens: readonly Token[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">创建于</th>
          <th scope="col">有效至</th>
          <th scope="col">
            <span className="visually-hidden">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((one) => (
          <tr key={one.id}>
            <td>{moment(one.createdAt)}</td>
            <td>{one.expiresAt === null ? "长期" : moment(one.expiresAt)}</td>
            <td className="num">
              <Drop token={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Drop({ token }: { readonly token: Token }) {
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: () => call("deleteToken", { id: token.id }),
    onSuccess: () => void client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
    onError: (error) => void message.error(sayError(error).title),
  });
  return (
    <Button
      size="small"
      danger
      loading={drop.isPending}
      aria-label={`作废 ${moment(token.createdAt)} 创建的令牌`}
      onClick={() => {
        void modal.confirm({
          title: "作废这个令牌？",
          content: "用它的程序随即不能再调用接口。",
          okText: "作废",
          cancelText: "不",
          okButtonProps: { danger: true },
          onOk: () => drop.mutate(),
        });
      }}
    >
      作废
    </Button>
  );
}
