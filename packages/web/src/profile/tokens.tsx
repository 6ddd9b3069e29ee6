import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

import { call } from "../api/client.ts";
import type { Token } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading, sayError } from "../app/states.tsx";
import { moment } from "../time/format.ts";
import { NewTokenForm } from "./new-token.tsx";
import { tokensQuery } from "./queries.ts";
import { TokenTable } from "./token-table.tsx";

/** Tokens for programs that work in one's name; each is shown once. */
export function TokensPart() {
  const found = useQuery(tokensQuery);
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: (body: Parameters<typeof createToken>[0]) => createToken(body),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  const { message, modal } = App.useApp();
  const drop = useMutation({
    mutationFn: (token: Token) => call("deleteToken", { id: token.id }),
    onSuccess: () => void client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
    onError: (error) => void message.error(sayError(error).title),
  });
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  return (
    <Card title="访问令牌" extra="供对接程序以您的身份调用接口；请勿交给他人" flush>
      {found.data.length === 0 && <Empty title="没有访问令牌">不对接其他系统的，不需要令牌。</Empty>}
      {found.data.length > 0 && (
        <TokenTable
          tokens={found.data}
          onDrop={(token) => {
            void modal.confirm({
              title: `作废令牌“${token.name === "" ? moment(token.createdAt) : token.name}”？`,
              content: "用它的程序随即不能再调用接口。",
              okText: "作废",
              cancelText: "不",
              okButtonProps: { danger: true },
              onOk: () => drop.mutate(token),
            });
          }}
        />
      )}
      <NewTokenForm create={create} made={create.data?.token} />
    </Card>
  );
}

const createToken = (body: { name: string; expiresAt: string; scopes: string[]; addresses?: string[] }) =>
  call("createToken", {}, body);
