import { Button } from "antd";

import { Refusal } from "../act/refusal.tsx";
import type { ProcedureActivation, ProcedureVersions } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty } from "../app/states.tsx";
import { useMe } from "../session/session.ts";
import { moment } from "../time/format.ts";
import { useConsent, useWithdraw } from "./queries.ts";
import { mayConsent } from "./roles.ts";
import { STATUS, versionName } from "./words.ts";

/** What was and is planned, newest first, with what this account may still do about it. */
export function Activations({ procedure }: { readonly procedure: ProcedureVersions }) {
  const consent = useConsent();
  const withdraw = useWithdraw();
  const me = useMe();
  const error = consent.error ?? withdraw.error;
  return (
    <Card title="启用和停用的记录" flush>
      {procedure.activations.length === 0 && <Empty title="还没有启用过">选择一个版本提出启用。</Empty>}
      <ul className="steps">
        {procedure.activations.map((one) => {
          const open = one.status === "proposed" || one.status === "planned";
          return (
            <li key={one.id} className="version-plan">
              <div>
                <b>
                  {one.from} 起{one.hash === null ? "停用" : `按${versionName(procedure.versions, one.hash)}办理`}
                </b>{" "}
                <span className={STATUS[one.status].chip}>{STATUS[one.status].title}</span>
                <div className="small">{historyOf(one)}</div>
              </div>
              {open && (
                <span className="row">
                  {one.status === "proposed" && mayConsent(me) && one.proposedBy?.id !== me.account && (
                    <Button
                      size="small"
                      type="primary"
                      loading={consent.isPending}
                      onClick={() => {
                        withdraw.reset();
                        consent.mutate(one);
                      }}
                    >
                      同意
                    </Button>
                  )}
                  <Button
                    size="small"
                    loading={withdraw.isPending}
                    onClick={() => {
                      consent.reset();
                      withdraw.mutate(one);
                    }}
                  >
                    撤回
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {error !== null && <Refusal error={error} />}
    </Card>
  );
}

function historyOf(one: ProcedureActivation): string {
  const proposed = one.proposedBy === null ? "程序自带" : `${one.proposedBy.name} ${moment(one.proposedAt)} 提出`;
  const consented =
    one.consentedBy === null || one.consentedAt === null
      ? []
      : [`${one.consentedBy.name} ${moment(one.consentedAt)} 同意`];
  const withdrawn = one.withdrawnBy === null ? [] : [`${one.withdrawnBy.name}撤回`];
  const why = one.proposedBy === null ? [] : [`理由：${one.reason}`];
  return [proposed, ...consented, ...withdrawn, ...why].join("；");
}
