import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { ProviderItem } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Empty, Failed, Loading, sayError } from "../../app/states.tsx";
import { EditProvider } from "./edit-provider.tsx";
import { ProviderLinks } from "./provider-links.tsx";
import { providersQuery } from "./queries.ts";

const MAPS = { login: "登录名", phone: "电话", link: "逐人对应" } as const;

/** 统一身份认证: the systems people may come in through. */
export function Providers() {
  const providers = useQuery(providersQuery);
  const [edited, setEdited] = useState<ProviderItem | "new">();
  const [linked, setLinked] = useState<ProviderItem>();
  if (providers.isPending) return <Loading lines={4} />;
  if (providers.isError) return <Failed error={providers.error} retry={() => void providers.refetch()} />;
  return (
    <Card
      title="统一身份认证"
      flush
      extra={
        <Button size="small" type="primary" onClick={() => setEdited("new")}>
          接入
        </Button>
      }
    >
      {providers.data.length === 0 && (
        <Empty title="未启用">
          浙政钉、政务微信、统一身份认证等支持 OpenID Connect 的都可以接入。内网的认证地址，须由运维在
          FADU_OUTGOING_ALLOW 中开放。
        </Empty>
      )}
      <ul className="steps">
        {providers.data.map((one) => (
          <li key={one.id} className="row">
            <b>{one.name}</b>
            {one.disabledAt !== null && <span className="chip">已停用</span>}
            <span className="small provider-line">
              {one.issuer}　按{MAPS[one.maps]}
              {one.maps === "link" ? "" : `（${one.claim}）`}　已对应 {one.links} 人
              {one.closesLocal && "，已对应的人不再用密码登录"}
              <br />
              回调地址 {one.callback}
            </span>
            <span className="row" style={{ marginLeft: "auto" }}>
              <button type="button" className="plain" onClick={() => setLinked(one)} aria-label={`${one.name}的对应`}>
                对应
              </button>
              <button type="button" className="plain" onClick={() => setEdited(one)} aria-label={`修改${one.name}`}>
                修改
              </button>
              <Switch provider={one} />
            </span>
          </li>
        ))}
      </ul>
      {edited && <EditProvider provider={edited} onClose={() => setEdited(undefined)} />}
      {linked && <ProviderLinks provider={linked} onClose={() => setLinked(undefined)} />}
    </Card>
  );
}

function Switch({ provider: { id, name, disabledAt } }: { readonly provider: ProviderItem }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const word = disabledAt === null ? "停用" : "启用";
  const change = useMutation({
    mutationFn: () => call("changeProvider", { id }, { disabled: disabledAt === null }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["providers"] });
      void message.success(`已${word}`);
    },
    onError: (error) => void message.error(sayError(error).title),
  });
  return (
    <button
      type="button"
      className="plain"
      disabled={change.isPending}
      aria-label={`${word}${name}`}
      onClick={() => change.mutate()}
    >
      {word}
    </button>
  );
}
