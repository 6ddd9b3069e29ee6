import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";

import { call } from "../api/client.ts";
import type { Delegation } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading, sayError } from "../app/states.tsx";
import { NewDelegation } from "./new-delegation.tsx";
import { delegationsQuery } from "./queries.ts";

const STANDINGS = {
  inForce: ["生效中", "chip chip-good"],
  coming: ["未开始", "chip"],
  ended: ["已结束", "chip"],
  revoked: ["已撤销", "chip"],
} as const satisfies Record<Delegation["standing"], readonly [string, string]>;

/** 代理授权: who acts in my place and when, and in whose place I act. */
export function DelegationsPart() {
  const found = useQuery(delegationsQuery);
  const [giving, setGiving] = useState(false);
  if (found.isPending) return <Loading lines={5} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const { given, received } = found.data;
  return (
    <div className="stack">
      <Card
        title="我授权他人"
        extra={
          <Button size="small" type="primary" onClick={() => setGiving(true)}>
            新增授权
          </Button>
        }
        flush
      >
        {given.length === 0 ? (
          <Empty title="没有授权他人代办">外出、休假期间，可以授权同事在一段时间内代您办理，每一步都会注明“代”。</Empty>
        ) : (
          <Table items={given} side="given" />
        )}
      </Card>
      <Card title="他人授权我" flush>
        {received.length === 0 ? (
          <Empty title="没有人授权您代办">他人授权您之后，需要代办的事项会出现在您的工作台，并标明代谁。</Empty>
        ) : (
          <Table items={received} side="received" />
        )}
      </Card>
      {giving && <NewDelegation onClose={() => setGiving(false)} />}
    </div>
  );
}

type Side = "given" | "received";

function Table({ items, side }: { readonly items: readonly Delegation[]; readonly side: Side }) {
  return (
    <table className="table delegations">
      <thead>
        <tr>
          <th scope="col">{side === "given" ? "受托人" : "授权人"}</th>
          <th scope="col">起止</th>
          <th scope="col" className="fold">
            范围
          </th>
          <th scope="col" className="fold">
            事由
          </th>
          <th scope="col">状态</th>
          <th scope="col">
            <span className="visually-hidden">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <td>{side === "given" ? one.to.name : one.from.name}</td>
            <td>
              {one.validFrom} 至 {one.validTo}
            </td>
            <td className="fold">
              {one.procedures.length === 0 ? "全部事项" : one.procedures.map(({ title }) => title).join("、")}
            </td>
            <td className="fold">{one.words}</td>
            <td>
              <span className={STANDINGS[one.standing][1]}>{STANDINGS[one.standing][0]}</span>
            </td>
            <td className="num">
              {(one.standing === "inForce" || one.standing === "coming") && <End one={one} side={side} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function End({ one, side }: { readonly one: Delegation; readonly side: Side }) {
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => call("revokeDelegation", { id: one.id }),
    onSuccess: () => {
      void message.success(side === "given" ? "已撤销，立即失效" : "已退回授权");
      for (const key of ["delegations", "me", "work"]) void client.invalidateQueries({ queryKey: [key] });
    },
    onError: (error) => void message.error(sayError(error).detail ?? sayError(error).title),
  });
  const [title, content, okText] =
    side === "given"
      ? [`撤销对${one.to.name}的授权？`, "撤销后立即失效；已经代办的仍然有效，记录保留。", "撤销"]
      : [`退回${one.from.name}的授权？`, "退回后您不再代其办理，对方会收到消息。", "退回"];
  return (
    <Button
      size="small"
      danger
      loading={end.isPending}
      aria-label={side === "given" ? `撤销对${one.to.name}的授权` : `退回${one.from.name}的授权`}
      onClick={() => {
        void modal.confirm({
          title,
          content,
          okText,
          cancelText: "不",
          okButtonProps: { danger: true },
          onOk: () => end.mutate(),
        });
      }}
    >
      {side === "given" ? "撤销" : "退回"}
    </Button>
  );
}
