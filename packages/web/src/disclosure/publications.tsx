import { daysBetween } from "@fadu/engine/time/dates.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useState } from "react";

import type { PublicationCounts, PublicationRow } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { today } from "../time/format.ts";
import { PreviewDrawer } from "./preview-drawer.tsx";
import { publicationsQuery } from "./queries.ts";
import type { Standing } from "./queries.ts";

interface Search {
  readonly tab?: string | undefined;
  readonly procedure?: string | undefined;
  readonly q?: string | undefined;
  readonly open?: string | undefined;
}

interface PublicationsProps {
  readonly standing: Standing;
  readonly search: Search;
  readonly kinds: PublicationCounts["procedures"];
}

const NOTHING: Readonly<Record<Standing, readonly [title: string, help: string]>> = {
  waiting: ["没有待公示的内容", "作出决定、印发文件等须公开的，办理后自动列在这里，写明最后期限。"],
  published: ["还没有公示的内容", "待公示的内容登记公示后列在这里。"],
  toWithdraw: ["没有应撤下的内容", "决定被变更、撤销，或者公示期满的，列在这里。"],
  withdrawn: ["没有撤下的内容", "撤下的内容连同理由留在这里。"],
};

/** One list of publications, each opening to what the public reads. */
export function Publications({ standing, search, kinds }: PublicationsProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? "");
  const { procedure, q } = search;
  const found = useInfiniteQuery(
    publicationsQuery({
      standing,
      ...(procedure === undefined ? {} : { procedure }),
      ...(q === undefined ? {} : { q }),
    }),
  );
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  const filtered = procedure !== undefined || q !== undefined;
  const go = (changes: Search): void =>
    void navigate({ to: "/disclosure", search: { ...search, ...changes }, replace: true });
  return (
    <section className="card" aria-busy={found.isFetching}>
      <div className="publication-bar">
        <Select
          aria-label="事项种类"
          size="small"
          style={{ width: 220 }}
          placeholder="全部种类"
          allowClear
          value={procedure}
          options={kinds.map((one) => ({ value: one.id, label: one.title }))}
          onChange={(next) => go({ procedure: next })}
        />
        <Input.Search
          aria-label="查找公示"
          size="small"
          placeholder="名称、编号、当事人"
          allowClear
          style={{ width: 220 }}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onSearch={(text) => go({ q: text.trim() === "" ? undefined : text.trim() })}
        />
        <span className="small" aria-live="polite">
          {found.isSuccess && `共 ${total} 项`}
        </span>
      </div>
      {found.isPending && <Loading lines={6} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && rows.length === 0 && (
        <Empty title={filtered ? "没有符合条件的公示" : NOTHING[standing][0]}>
          {filtered ? (
            <Button
              onClick={() => {
                setTyped("");
                go({ procedure: undefined, q: undefined });
              }}
            >
              清除条件
            </Button>
          ) : (
            NOTHING[standing][1]
          )}
        </Empty>
      )}
      {rows.length > 0 && <Table rows={rows} standing={standing} onOpen={(open) => go({ open })} />}
      {found.hasNextPage && (
        <div className="table-foot">
          <span className="small">已列出 {rows.length} 项</span>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            加载更多
          </Button>
        </div>
      )}
      <PreviewDrawer id={search.open} onClose={() => go({ open: undefined })} />
    </section>
  );
}

interface TableProps {
  readonly rows: readonly PublicationRow[];
  readonly standing: Standing;
  readonly onOpen: (id: string) => void;
}

const Table = ({ rows, standing, onOpen }: TableProps) => (
  <table className="table publications">
    <thead className="fixed">
      <tr>
        <th scope="col">公示内容</th>
        <th scope="col">{standing === "waiting" ? "最后期限" : standing === "withdrawn" ? "撤下" : "公示"}</th>
        <th scope="col" className="fold">
          机构
        </th>
        <th scope="col" className="fold">
          编号
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <button type="button" className="plain" onClick={() => onOpen(row.id)}>
              {row.matter.title}
            </button>
            <div className="small">
              {row.title} · {row.matter.procedure.title}
            </div>
          </td>
          <td>
            <Stands row={row} />
          </td>
          <td className="fold">{row.matter.unit.name}</td>
          <td className="fold">{row.matter.number ?? "—"}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Where a publication stands, and until when. */
function Stands({ row }: { readonly row: PublicationRow }) {
  if (row.withdrawnOn !== null) {
    return (
      <>
        <span className="nowrap">{row.withdrawnOn}</span>
        <div className="small">{row.withdrawnReason}</div>
      </>
    );
  }
  if (row.publishedOn !== null) {
    return (
      <>
        <span className="nowrap">{row.publishedOn}</span>
        {row.withdrawBecause !== null && (
          <div>
            <span className="chip chip-warn">{row.withdrawBecause === "term" ? "公示期满" : "决定已变更、撤销"}</span>
          </div>
        )}
        {row.until !== null && <div className="small nowrap">公示至 {row.until}</div>}
      </>
    );
  }
  const left = daysBetween(today(), row.dueOn);
  return (
    <>
      {row.overdue ? (
        <span className="chip chip-bad">超期 {-left} 日</span>
      ) : (
        <span className={left <= 3 ? "chip chip-warn" : "chip"}>{left === 0 ? "今日到期" : `剩 ${left} 日`}</span>
      )}
      <div className="small nowrap">
        {row.dueOn}
        {row.provisional && "（暂定）"}
      </div>
    </>
  );
}
