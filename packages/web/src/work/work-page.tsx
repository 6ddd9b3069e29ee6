import { getRouteApi, Link } from "@tanstack/react-router";

import { Page } from "../app/page.tsx";
import { Empty } from "../app/states.tsx";
import { ExpiringNote } from "../records/expiring-note.tsx";
import { useMe } from "../session/session.ts";
import { Openings } from "./openings.tsx";
import { isTab, TABS } from "./queries.ts";
import type { Tab } from "./queries.ts";
import { ToDo, WorkTab } from "./tasks.tsx";
import { WorkAside } from "./work-aside.tsx";
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
  const counted: Partial<Record<Tab, number>> = { ...counts, mine: counts.mine + counts.pool + counts.delegated };
  // Only who stands in for somebody has a tab for it.
  const standsIn = me.delegators.length > 0;
  const tabs = Object.entries(TABS).filter(([key]) => key !== "delegated" || standsIn);
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
        {tabs.map(([key, { title }]) => (
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
      <Openings />
      <div className="split work-split">
        {tab === "mine" ? <ToDo standsIn={standsIn} /> : <WorkTab key={tab} tab={tab} />}
        <WorkAside />
      </div>
    </Page>
  );
}
