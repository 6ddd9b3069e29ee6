import { daysBetween } from "@fadu/engine/time/dates.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Select } from "antd";

import type { MatterRow } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { Marks } from "../matter/marks.tsx";
import { today } from "../time/format.ts";
import { expiringQuery } from "./queries.ts";

const route = getRouteApi("/inside/desk/records/expiring");
const SPANS = { "30": "30 日内", "60": "60 日内", "90": "90 日内", "365": "一年内" } as const;

/** 即将到期: certificates, appointments, contracts, powers, documents, by the day on which they run out. */
export function ExpiringPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const days = search.days !== undefined && search.days in SPANS ? search.days : "30";
  const asked = { days: Number(days), ...(search.procedure === undefined ? {} : { procedure: search.procedure }) };
  const found = useInfiniteQuery(expiringQuery(asked));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const first = found.data?.pages[0];
  const go = (changes: { days?: string; procedure?: string | undefined }): void =>
    void navigate({ to: "/records/expiring", search: { ...search, ...changes }, replace: true });
  return (
    <Page
      title="即将到期"
      note={first && `共 ${first.total} 项`}
      extra={
        <>
          <Select
            aria-label="种类"
            size="small"
            style={{ width: 200 }}
            placeholder="全部种类"
            allowClear
            value={search.procedure}
            options={(first?.procedures ?? []).map((one) => ({ value: one.id, label: `${one.title}（${one.count}）` }))}
            onChange={(procedure) => go({ procedure })}
          />
          <Select
            aria-label="到期时间"
            size="small"
            style={{ width: 100 }}
            value={days}
            options={Object.entries(SPANS).map(([value, label]) => ({ value, label }))}
            onChange={(next) => go({ days: next })}
          />
          <Link to="/records">全部台账</Link>
        </>
      }
    >
      <section className="card" aria-busy={found.isFetching}>
        {found.isPending && <Loading lines={6} />}
        {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
        {found.isSuccess && rows.length === 0 && (
          <Empty title={`${SPANS[days as keyof typeof SPANS]}没有到期的`}>
            证件、聘任、合同、授权、有效期内的文件到期前会列在这里；可以把时间放宽再看。
          </Empty>
        )}
        {rows.length > 0 && <Table rows={rows} />}
        {found.hasNextPage && (
          <div className="table-foot">
            <span className="small">已列出 {rows.length} 项</span>
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              加载更多
            </Button>
          </div>
        )}
      </section>
    </Page>
  );
}

const Table = ({ rows }: { readonly rows: readonly MatterRow[] }) => (
  <table className="table">
    <thead className="fixed">
      <tr>
        <th scope="col">名称</th>
        <th scope="col">到期</th>
        <th scope="col" className="fold">
          有效期起
        </th>
        <th scope="col" className="fold">
          机构 · 经办
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link to="/matters/$id" params={{ id: row.id }}>
              {row.title}
              <Marks matter={row} />
            </Link>
            <div className="small">{[row.procedure.title, row.number].filter(Boolean).join(" · ")}</div>
          </td>
          <td className="nowrap">
            <Left day={String(row.facets.validTo ?? "")} />
          </td>
          <td className="fold nowrap">{row.facets.validFrom ?? "—"}</td>
          <td className="fold">
            {row.unit.name}
            {row.handler && <div className="small">{row.handler.name}</div>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The last day, and how far away it is. */
function Left({ day }: { readonly day: string }) {
  const left = daysBetween(today(), day);
  return (
    <>
      <span className={left <= 30 ? "chip chip-warn" : "chip"}>{left === 0 ? "今日到期" : `还有 ${left} 日`}</span>
      <div className="small">{day}</div>
    </>
  );
}
