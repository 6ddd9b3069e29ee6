import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { LedgerState, Verification } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { ledgerQuery } from "./queries.ts";
import { SealsCard } from "./seals-card.tsx";

/** 全过程记录: how far it is sealed, by which key, and whether everything still agrees with it. */
export function LedgerTab() {
  const client = useQueryClient();
  const ledger = useQuery(ledgerQuery);
  const ask = useMutation({
    mutationFn: () => call("askVerification", {}),
    onSuccess: (state) => client.setQueryData(ledgerQuery.queryKey, state),
  });
  if (ledger.isPending) return <Loading lines={8} />;
  if (ledger.isError) return <Failed error={ledger.error} retry={() => void ledger.refetch()} />;
  const running = ledger.data.verifications.some(({ finishedAt }) => finishedAt === null);
  return (
    <div className="stack">
      <div className="admin-halves">
        <Sealed state={ledger.data} />
        <Card
          title="核验"
          flush
          extra={
            <Button size="small" type="primary" disabled={ask.isPending || running} onClick={() => ask.mutate()}>
              {running ? "正在核验" : "现在核验"}
            </Button>
          }
        >
          <p className="why small">
            重算每条记录的哈希、每次封存和签名，并由记录回放出每个事项，与现存的逐一比对。后台进行，不影响办公。
          </p>
          {ask.isError && <Refusal error={ask.error} />}
          {ledger.data.verifications.length === 0 && <p className="card-body muted">还没有核验过。</p>}
          <ul className="steps" aria-label="核验记录">
            {ledger.data.verifications.map((one) => (
              <VerificationLine key={one.id} one={one} />
            ))}
          </ul>
        </Card>
      </div>
      <SealsCard published={ledger.data.published} />
    </div>
  );
}

const VerificationLine = ({ one }: { readonly one: Verification }) => (
  <li>
    {one.finishedAt === null ? (
      <span className="chip">正在核验</span>
    ) : one.divergence === null ? (
      <span className="chip chip-good">全部相符</span>
    ) : (
      <span className="chip chip-bad">有不符</span>
    )}{" "}
    {one.finishedAt !== null && `${one.entries} 条记录、${one.matters} 个事项、${one.seals} 次封存`}
    {one.divergence !== null && (
      <p className="bad">第一处不符：{one.divergence.says}。请保留现场，通知平台运行单位。</p>
    )}
    <div className="small">
      {moment(one.askedAt)} {one.askedBy.name}
    </div>
  </li>
);

const Sealed = ({ state: { seals, sealed, unsealed, last, keys } }: { readonly state: LedgerState }) => (
  <Card title="封存" flush>
    <dl className="admin-facts card-body">
      <dt>已封存</dt>
      <dd>
        {sealed} 条，{seals} 次
      </dd>
      <dt>待封存</dt>
      <dd>{unsealed === 0 ? "没有" : `${unsealed} 条，下次一并封存`}</dd>
      <dt>最近一次</dt>
      <dd>{last === null ? "还没有封存过" : `第 ${last.number} 次，${moment(last.sealedAt)}`}</dd>
    </dl>
    {last !== null && (
      <div className="why">
        <div className="small">
          最近一次封存的哈希（{last.digest}）。抄录在纸面或者报上级机关留存，日后可以证明此前的记录没有改过。
        </div>
        <div className="mono">{last.hash}</div>
      </div>
    )}
    {keys.map((one) => (
      <div key={one.key} className="why">
        <div className="small">
          签名公钥（{one.signer}），{moment(one.from)} 至 {moment(one.to)}，{one.seals} 次
        </div>
        <div className="mono">{one.key}</div>
      </div>
    ))}
  </Card>
);
