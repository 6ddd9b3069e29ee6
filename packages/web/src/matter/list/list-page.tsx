import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";

import type { MatterPage } from "../../api/generated.ts";
import { Page } from "../../app/page.tsx";
import type { ListSearch } from "../../app/search-keys.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { mattersQuery, proceduresQuery } from "../queries.ts";
import { filterOf, SORTS } from "./filter.ts";
import type { Kind } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { MatterTable } from "./matter-table.tsx";
import "./list.css";

const mattersRoute = getRouteApi("/inside/desk/matters");
const recordsRoute = getRouteApi("/inside/desk/records");

/** 事项: everything one may see that has a course. */
export function MattersPage() {
  return <ListPage title="事项" kinds={["case"]} to="/matters" search={mattersRoute.useSearch()} />;
}

/** 台账: what happened and what is in force, the same list over other kinds. */
export function RecordsPage() {
  return <ListPage title="台账" kinds={["record", "roster"]} to="/records" search={recordsRoute.useSearch()} />;
}

interface ListPageProps {
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly to: "/matters" | "/records";
  readonly search: ListSearch;
}

function ListPage({ title, kinds, to, search }: ListPageProps) {
  const navigate = useNavigate();
  const [folded, setFolded] = useState(() => window.innerWidth < 760);
  const procedures = (useQuery(proceduresQuery).data ?? []).filter((one) => kinds.includes(one.kind));
  const found = useInfiniteQuery(mattersQuery(filterOf(search, kinds)));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (changes: Partial<Record<keyof ListSearch, string | undefined>>): void =>
    void navigate({ to, search: { ...search, ...changes }, replace: true });
  const filtered = Object.keys(search).some((key) => key !== "sort");
  return (
    <Page
      title={title}
      note={found.data?.pages[0] && <Total page={found.data.pages[0]} />}
      extra={
        <>
          <Button size="small" className="fold-button" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? "展开筛选" : "收起筛选"}
          </Button>
          <span className="sort">
            <label htmlFor="sort">排序</label>
            <Select
              id="sort"
              size="small"
              style={{ width: 172 }}
              value={search.sort ?? "-openedOn"}
              options={Object.entries(SORTS).map(([value, label]) => ({ value, label }))}
              onChange={(sort) => change({ sort: sort === "-openedOn" ? undefined : sort })}
            />
          </span>
        </>
      }
    >
      <section className="card" aria-busy={found.isFetching}>
        {!folded && <Filters search={search} procedures={procedures} change={change} />}
        {found.isPending && <Loading lines={8} />}
        {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
        {found.isSuccess && rows.length === 0 && (
          <Empty title={filtered ? "没有符合条件的记录" : "还没有记录"}>
            {filtered ? "换一个时间范围，或者去掉一些条件再找。" : "从“登记”开始，登记后在这里就能看到。"}
            {filtered && (
              <div className="row">
                <Button onClick={() => void navigate({ to, search: {} })}>清除全部条件</Button>
              </div>
            )}
          </Empty>
        )}
        {rows.length > 0 && <MatterTable rows={rows} kinds={kinds} />}
        {found.hasNextPage && (
          <div className="table-foot">
            <span className="small">已列出 {rows.length} 条</span>
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              加载更多
            </Button>
          </div>
        )}
      </section>
    </Page>
  );
}

const Total = ({ page }: { readonly page: MatterPage }) => (
  <span aria-live="polite">
    共 {page.total}
    {page.totalIsMore ? " 条以上" : " 条"}
  </span>
);
