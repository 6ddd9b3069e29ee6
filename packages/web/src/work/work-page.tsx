import { useInfiniteQuery } from "@tanstack/react-query";
import type { InfiniteData } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";

import type { WorkItem, WorkPage as WorkPageOf } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { ExpiringNote } from "../records/expiring-note.tsx";
import { useMe } from "../session/session.ts";
import { isTab, TABS, workQuery } from "./queries.ts";
import type { Tab } from "./queries.ts";
import { byUrgency } from "./urgency.ts";
import { WorkAside } from "./work-aside.tsx";
import { WorkTable } from "./work-table.tsx";
import "./work.css";

const route = getRouteApi("/inside/desk/");

/** 工作台: what waits, by the urgency of its limit, and what is due. */
export function WorkPage() {
  const me = useMe();
  const asked = route.useSearch().tab;
  const tab: Tab = isTab(asked) ? asked : "mine";
  if (me.administrator) {
    return (
      <Page title="工作台">
        <div className="card">
          <Empty title="您的账号用于系统运行">
            系统管理员、安全管理员、审计管理员不办理业务事项，也看不到事项内容。
          </Empty>
        </div>
      </Page>
    );
  }
  const { counts } = me;
  const counted: Partial<Record<Tab, number>> = { ...counts, mine: counts.mine + counts.pool };
  return (
    <Page
      title="工作台"
      note="按期限紧迫排列"
      extra={
        <>
          <ExpiringNote />
          {counts.overdue > 0 && <span className="bad">待办中超期 {counts.overdue} 件</span>}
        </>
      }
    >
      <nav className="tabs" aria-label="工作台分栏">
        {Object.entries(TABS).map(([key, { title }]) => (
          <Link
            key={key}
            to="/"
            search={key === "mine" ? {} : { tab: key }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={key === tab ? "page" : undefined}
          >
            {title}
            {(counted[key as Tab] ?? 0) > 0 && <span>{counted[key as Tab]}</span>}
          </Link>
        ))}
      </nav>
      <div className="split work-split">
        {tab === "mine" ? <ToDo /> : <WorkTab key={tab} tab={tab} />}
        <WorkAside />
      </div>
    </Page>
  );
}

/** What waits for me by name and what waits for my post is one list: both are mine to do. */
function ToDo() {
  const mine = useInfiniteQuery(workQuery("mine"));
  const pool = useInfiniteQuery(workQuery("pool"));
  const lists = [mine, pool];
  const items = byUrgency(lists.map((list) => ({ pages: list.data?.pages ?? [], more: list.hasNextPage })));
  return <Tasks tab="mine" items={items} lists={lists} />;
}

function WorkTab({ tab }: { readonly tab: Tab }) {
  const work = useInfiniteQuery(workQuery(tab));
  return <Tasks tab={tab} items={work.data?.pages.flatMap((page) => page.items) ?? []} lists={[work]} />;
}

type List = ReturnType<typeof useInfiniteQuery<WorkPageOf, Error, InfiniteData<WorkPageOf>>>;

interface TasksProps {
  readonly tab: Tab;
  readonly items: readonly WorkItem[];
  readonly lists: readonly List[];
}

function Tasks({ tab, items, lists }: TasksProps) {
  const failed = lists.find((list) => list.isError);
  const going = lists.filter((list) => list.hasNextPage);
  const total = lists.reduce((sum, list) => sum + (list.data?.pages[0]?.total ?? 0), 0);
  const isMore = lists.some((list) => list.data?.pages[0]?.totalIsMore === true);
  if (failed) {
    return (
      <Framed>
        <Failed error={failed.error} retry={() => lists.forEach((list) => void list.refetch())} />
      </Framed>
    );
  }
  if (lists.some((list) => list.isPending)) {
    return (
      <Framed>
        <Loading lines={6} />
      </Framed>
    );
  }
  if (items.length === 0) {
    return (
      <Framed>
        <Empty title={TABS[tab].empty}>{TABS[tab].hint}</Empty>
      </Framed>
    );
  }
  return (
    <section className="card" aria-label={TABS[tab].title}>
      <WorkTable items={items} />
      {going.length > 0 && (
        <div className="table-foot">
          <span className="small">
            已列出 {items.length} 件，共 {total}
            {isMore ? "+" : ""} 件
          </span>
          <Button
            size="small"
            loading={lists.some((list) => list.isFetchingNextPage)}
            onClick={() => going.forEach((list) => void list.fetchNextPage())}
          >
            加载更多
          </Button>
        </div>
      )}
    </section>
  );
}

const Framed = ({ children }: { readonly children: ReactNode }) => <section className="card">{children}</section>;
