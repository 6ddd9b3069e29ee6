import { Button } from "antd";
import type { ReactNode } from "react";

import { Empty, Failed, Loading } from "../../app/states.tsx";
import { AccountSelect } from "../../field/account/account-select.tsx";
import { DayPicker } from "../day-picker.tsx";
import { useAdminSearch } from "../use-search.ts";

/** What this frame needs of a list that goes on page after page. */
interface Pages {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly isSuccess: boolean;
  readonly error: Error | null;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly refetch: () => unknown;
  readonly fetchNextPage: () => unknown;
}

interface LogFrameProps {
  readonly log: Pages;
  readonly shown: number;
  readonly total: number;
  readonly totalIsMore: boolean;
  /** Filters of this log alone. */
  readonly filters?: ReactNode;
  /** Address of the same lines as a file. */
  readonly file: string;
  readonly children: ReactNode;
}

/** A log: what it is narrowed by, its lines, and the way to more of them. */
export function LogFrame({ log, shown, total, totalIsMore, filters, file, children }: LogFrameProps) {
  const [{ from, to, account }, go] = useAdminSearch();
  return (
    <section className="card audit-log">
      <div className="admin-filters">
        <DayPicker label="开始日期" value={from} onChange={(day) => go({ from: day })} />
        <DayPicker
          label="截止日期"
          value={to}
          {...(from === undefined ? {} : { min: from })}
          onChange={(day) => go({ to: day })}
        />
        <div className="audit-person">
          <label htmlFor="audit-account" className="visually-hidden">
            人员
          </label>
          <AccountSelect
            id="audit-account"
            value={account === undefined ? [] : [account]}
            onChange={([one]) => go({ account: one })}
          />
        </div>
        {filters}
        <span className="end row">
          {log.isSuccess && (
            <span className="muted">
              共 {total}
              {totalIsMore && " 以上"} 条
            </span>
          )}
          <Button href={file} disabled={shown === 0} title="按现在的筛选条件，最多一万条">
            导出
          </Button>
        </span>
      </div>
      {log.isPending && <Loading lines={8} />}
      {log.isError && <Failed error={log.error} retry={() => void log.refetch()} />}
      {log.isSuccess && shown === 0 && <Empty title="没有这样的记录">换一段时间或者去掉筛选条件。</Empty>}
      {shown > 0 && children}
      {log.hasNextPage && (
        <div className="table-foot">
          <span className="small">已显示 {shown} 条</span>
          <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            继续显示
          </Button>
        </div>
      )}
    </section>
  );
}
