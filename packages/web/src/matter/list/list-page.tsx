import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useCallback, useState } from "react";

import type { MatterPage } from "../../api/generated.ts";
import { Page } from "../../app/page.tsx";
import type { ListKey, ListSearch } from "../../app/search-keys.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { ExportButton } from "../../list-export/export-button.tsx";
import { BatchBar } from "../batch/batch-bar.tsx";
import { mattersQuery, procedureQuery, proceduresQuery } from "../queries.ts";
import { ColumnPicker } from "./column-picker.tsx";
import { filterOf, SORTS, withChanges } from "./filter.ts";
import type { Kind } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { ListFoot } from "./list-foot.tsx";
import { MatterTable } from "./matter-table.tsx";
import { useChoice } from "./use-choice.ts";
import { useListView } from "./use-list-view.ts";
import { ViewsMenu } from "./views-menu.tsx";
import "./list.css";

const mattersRoute = getRouteApi("/inside/desk/matters");
const recordsRoute = getRouteApi("/inside/desk/records");

/** 事项: everything one may see that has a course. */
export function MattersPage() {
  return <ListPage title="事项" kinds={CASES} to="/matters" search={mattersRoute.useSearch()} />;
}

/** 台账: what happened and what is in force, the same list over other kinds. */
export function RecordsPage() {
  return <ListPage title="台账" kinds={RECORDS} to="/records" search={recordsRoute.useSearch()} />;
}

const CASES: readonly Kind[] = ["case"];
const RECORDS: readonly Kind[] = ["record", "roster"];

interface ListPageProps {
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly to: "/matters" | "/records";
  readonly search: ListSearch;
}

function ListPage({ title, kinds, to, search }: ListPageProps) {
  const navigate = useNavigate();
  const go = useCallback((next: ListSearch) => void navigate({ to, search: next, replace: true }), [navigate, to]);
  const change = (changes: Partial<Record<ListKey, string | undefined>>): void => go(withChanges(search, changes));
  const [folded, setFolded] = useState(() => window.innerWidth < 760);
  const procedures = (useQuery(proceduresQuery).data ?? []).filter((one) => kinds.includes(one.kind));
  const one = procedures.find(({ id }) => id === search.procedure);
  const definition = useQuery({ ...procedureQuery(one?.id ?? "", one?.hash), enabled: one !== undefined }).data
    ?.definition;
  const at = useListView({ list: to === "/matters" ? "matters" : "records", kinds, search, definition, go });
  const filter = filterOf(search, kinds);
  const found = useInfiniteQuery(mattersQuery(filter));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const choice = useChoice();
  return (
    <Page
      title={title}
      note={found.data?.pages[0] && <Total page={found.data.pages[0]} />}
      extra={
        <>
          <Button size="small" className="fold-button" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? "展开筛选" : "收起筛选"}
          </Button>
          <Sort search={search} change={change} />
        </>
      }
    >
      <section className="card" aria-busy={found.isFetching}>
        <div className="list-bar">
          <ViewsMenu at={at} search={search} />
          <span className="list-tools">
            <ColumnPicker columns={at.columns} definition={definition} onChange={at.setColumns} />
            <ExportButton
              title={one?.title ?? title}
              filter={filter}
              columns={at.columns}
              page={found.data?.pages[0]}
            />
          </span>
        </div>
        {at.problem && <Failed error={at.problem} />}
        {at.gone && (
          <p className="why small" role="note">
            地址里的视图已经删除，或者没有共享给您；下面按地址里的条件列出。
          </p>
        )}
        {!folded && <Filters search={search} procedures={procedures} change={change} />}
        {found.isPending && <Loading lines={8} />}
        {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
        {found.isSuccess && rows.length === 0 && (
          <Nothing search={search} sees={one?.sees ?? true} clear={() => at.open(undefined)} />
        )}
        {rows.length > 0 && <MatterTable rows={rows} columns={at.columns} definition={definition} choice={choice} />}
        <ListFoot shown={rows.length} found={found} />
      </section>
      <BatchBar rows={rows} choice={choice} />
    </Page>
  );
}

interface SortProps {
  readonly search: ListSearch;
  readonly change: (changes: { readonly sort: string | undefined }) => void;
}

const Sort = ({ search, change }: SortProps) => (
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
);

const Total = ({ page }: { readonly page: MatterPage }) => (
  <span aria-live="polite">
    {page.totalIsMore ? `超过 ${page.total.toLocaleString("en-US")} 条` : `共 ${page.total.toLocaleString("en-US")} 条`}
  </span>
);

const START = {
  all: "从“登记”开始，登记后在这里就能看到。",
  own: "您的角色不能查看这类记录的全部，这里只列出您登记、经办和参与的。需要查看的，请联系安全管理员。",
} as const;

/** Ways of looking at a list; everything else in its address narrows it. */
const LOOKS: readonly string[] = ["sort", "view", "columns"];

interface NothingProps {
  readonly search: ListSearch;
  /** The role sees all of this procedure in its units, not only what it is named on. */
  readonly sees: boolean;
  readonly clear: () => void;
}

function Nothing({ search, sees, clear }: NothingProps) {
  const asked = Object.entries(search).filter(([key, value]) => value !== undefined && !LOOKS.includes(key));
  const filtered = asked.some(([key]) => key !== "procedure");
  return (
    <Empty title={filtered ? "没有符合条件的记录" : "还没有记录"}>
      {filtered ? (
        <>
          换一个时间范围，或者去掉一些条件再找。
          {search.q !== undefined && "文字可以是编号、当事人、地点、名称里的词，也可以是拼音或者首字母。"}
        </>
      ) : (
        START[sees ? "all" : "own"]
      )}
      {filtered && (
        <div className="row">
          <Button onClick={clear}>清除全部条件</Button>
        </div>
      )}
    </Empty>
  );
}
