import { useQuery } from "@tanstack/react-query";

import type { SystemState } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { AdminPage } from "../admin-page.tsx";
import { JobsCard } from "./jobs-card.tsx";
import { operationsQuery } from "./queries.ts";

const STATES = { ok: "正常", off: "未启用", attention: "注意", fault: "异常" } as const;
/** What asks for somebody comes first. */
const URGENCY = { fault: 0, attention: 1, ok: 2, off: 3 } as const;
const CHIPS = { ok: "chip chip-good", off: "chip", attention: "chip chip-warn", fault: "chip chip-bad" } as const;

/** 管理 · 运行状况: what the system stands on, what to do about it, backups, and jobs that failed for good. */
export function OperationsPage() {
  const state = useQuery(operationsQuery);
  return (
    <AdminPage title="运行状况" roles={["sys-admin"]} note={state.data && <Note state={state.data} />}>
      {state.isPending && <Loading lines={8} />}
      {state.isError && <Failed error={state.error} retry={() => void state.refetch()} />}
      {state.data && (
        <div className="stack">
          <Parts parts={state.data.parts} />
          <JobsCard jobs={state.data.jobs} />
          <Backups backups={state.data.backups} />
        </div>
      )}
    </AdminPage>
  );
}

const Note = ({ state: { version, ready, at } }: { readonly state: SystemState }) => (
  <>
    法度 {version}，{ready ? "可以服务" : "不能服务"}；{moment(at)} 查看，每分钟更新。
  </>
);

const Parts = ({ parts }: Pick<SystemState, "parts">) => (
  <Card title="各部分" flush>
    <ul className="steps system-parts" aria-label="各部分">
      {[...parts]
        .sort((a, b) => URGENCY[a.state] - URGENCY[b.state])
        .map(({ part, title, state, says, advice }) => (
          <li key={part}>
            <span className={CHIPS[state]}>{STATES[state]}</span> <b>{title}</b>{" "}
            <div>
              {says}
              {advice !== "" && <div className="small">{advice}</div>}
            </div>
          </li>
        ))}
    </ul>
  </Card>
);

const Backups = ({ backups }: Pick<SystemState, "backups">) => (
  <Card title="最近的备份" flush>
    {backups.length === 0 && (
      <p className="card-body muted">
        还没有备份过。请在服务器上用 <span className="mono">fadu backup</span> 备份，并放入定时任务。
      </p>
    )}
    <ul className="steps" aria-label="最近的备份">
      {backups.map(({ finishedAt, failure, set, place, entries, files }) => (
        <li key={finishedAt}>
          {failure === null ? (
            <>
              <span className="chip chip-good">完成</span> {entries} 条记录、{files} 个附件
              <div className="small mono">{set}</div>
            </>
          ) : (
            <>
              <span className="chip chip-bad">失败</span> {failure}
            </>
          )}
          <div className="small">
            {moment(finishedAt)}　{place}
          </div>
        </li>
      ))}
    </ul>
  </Card>
);
