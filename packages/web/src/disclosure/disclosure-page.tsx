import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";

import { PageTabs } from "../app/page-tabs.tsx";
import { Page } from "../app/page.tsx";
import { Empty } from "../app/states.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { Annual } from "./annual.tsx";
import { Credit } from "./credit.tsx";
import { Items } from "./items.tsx";
import { Publications } from "./publications.tsx";
import { publicationCountsQuery } from "./queries.ts";
import { Requests } from "./requests.tsx";
import { countIn, isStanding, TAB_TITLES, tabsFor } from "./tabs.ts";
import "./disclosure.css";

const route = getRouteApi("/inside/desk/disclosure");

/** 公示公开: what must be made public and was, what is asked for, what is disclosed unasked, and what goes to the platforms. */
export function DisclosurePage() {
  const me = useMe();
  const search = route.useSearch();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const counts = useQuery({ ...publicationCountsQuery, enabled: !me.administrator }).data;
  if (me.administrator) {
    return (
      <Page title="公示公开">
        <section className="card">
          <Empty title="您的账号用于系统运行">三员不办理业务事项，也看不到公示内容。</Empty>
        </section>
      </Page>
    );
  }
  const tabs = tabsFor(me, procedures);
  const tab = tabs.find((one) => one === search.tab) ?? "waiting";
  return (
    <Page
      title="公示公开"
      extra={
        counts !== undefined && counts.overdue > 0 ? (
          <span className="bad">超期未公示 {counts.overdue} 项</span>
        ) : undefined
      }
    >
      <PageTabs label="公示公开分栏" at={tabs.indexOf(tab)}>
        {tabs.map((key) => (
          <Link
            key={key}
            to="/disclosure"
            search={key === "waiting" ? {} : { tab: key }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={key === tab ? "page" : undefined}
          >
            {TAB_TITLES[key]}
            {countIn(counts, key) > 0 && <span>{countIn(counts, key)}</span>}
          </Link>
        ))}
      </PageTabs>
      {isStanding(tab) && <Publications key={tab} standing={tab} search={search} kinds={counts?.procedures ?? []} />}
      {tab === "requests" && <Requests />}
      {tab === "items" && <Items />}
      {tab === "credit" && <Credit />}
      {tab === "annual" && <Annual />}
    </Page>
  );
}
