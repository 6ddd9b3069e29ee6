import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Drawer } from "antd";
import { lazy, Suspense } from "react";

import type { Cockpit } from "../api/generated.ts";
import { Card, Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { COLOURS } from "../app/theme.ts";
import { UnitSelect } from "../field/unit/unit-select.tsx";
import { shortMoment } from "../time/format.ts";
import { LinesCard } from "./lines.tsx";
import type { Open } from "./number.tsx";
import { Numbers } from "./numbers.tsx";
import { OpenedList } from "./opened-list.tsx";
import { listOf, listText } from "./opening.ts";
import { cockpitQuery } from "./queries.ts";
import { RatesCard } from "./rates.tsx";
import { RisingCard } from "./rising.tsx";
import { WarningsCard } from "./warnings.tsx";
import "./cockpit.css";

const Trend = lazy(() => import("./trend.tsx").then((module) => ({ default: module.Trend })));

const route = getRouteApi("/inside/desk/cockpit");
const TREND = { opened: COLOURS.accent, closed: COLOURS.good, words: COLOURS.ink2, line: COLOURS.line };

/** 驾驶舱: today, this week, what rises, what is late, by community and unit; every number opens to its matters. */
export function CockpitPage() {
  const navigate = useNavigate();
  const search = route.useSearch();
  const cockpit = useQuery(cockpitQuery(search.within));
  const list = listOf(search.open);
  const open: Open = (title, number) =>
    void navigate({ to: "/cockpit", search: { ...search, open: listText(number.list), title } });
  const close = (): void =>
    void navigate({ to: "/cockpit", search: { ...search, open: undefined, title: undefined }, replace: true });
  return (
    <Page
      title="驾驶舱"
      note={cockpit.data && `数据截至 ${shortMoment(cockpit.data.at)}，随办理更新`}
      extra={
        <>
          <label htmlFor="cockpit-unit">只看</label>
          <div style={{ width: 200 }}>
            <UnitSelect
              id="cockpit-unit"
              placeholder="全部机构"
              value={search.within}
              onChange={(within) => void navigate({ to: "/cockpit", search: { within }, replace: true })}
            />
          </div>
          <Link to="/cockpit/wall" search={{ within: search.within }}>
            大屏
          </Link>
        </>
      }
    >
      {cockpit.isError && !cockpit.data ? (
        <section className="card">
          <Failed error={cockpit.error} retry={() => void cockpit.refetch()} />
        </section>
      ) : !cockpit.data ? (
        <section className="card">
          <Loading lines={10} />
        </section>
      ) : (
        <Picture cockpit={cockpit.data} within={search.within} onOpen={open} />
      )}
      <Drawer
        open={list !== undefined}
        onClose={close}
        title={search.title ?? "事项"}
        size={Math.min(760, window.innerWidth)}
        destroyOnHidden
      >
        {list && <OpenedList list={list} />}
      </Drawer>
    </Page>
  );
}

interface PictureProps {
  readonly cockpit: Cockpit;
  readonly within: string | undefined;
  readonly onOpen: Open;
}

function Picture({ cockpit, within, onOpen }: PictureProps) {
  if (!cockpit.any) {
    return (
      <section className="card">
        <Empty title={within === undefined ? "还没有可以统计的事项" : `${cockpit.scope.name}没有可以统计的事项`}>
          {within === undefined
            ? "近五周没有登记或者在办的事项，或者没有您有权查看的。事项登记以后，这里随即显示。"
            : "可以在右上角换一个机构，或者看全部机构。"}
        </Empty>
      </section>
    );
  }
  return (
    <div className="stack">
      <Numbers cockpit={cockpit} onOpen={onOpen} />
      <div className="cockpit-row">
        <Card title="近30日登记和办结">
          <Suspense fallback={<Loading lines={5} />}>
            <Trend days={cockpit.days} colours={TREND} fontSize={12} />
          </Suspense>
        </Card>
        <RisingCard cockpit={cockpit} onOpen={onOpen} />
      </div>
      <div className="cockpit-halves">
        <LinesCard
          title="各社区"
          first="社区"
          lines={cockpit.communities}
          empty="在办和本周的事项都没有填写社区。"
          onOpen={onOpen}
        />
        <LinesCard title="各机构" first="机构" lines={cockpit.units} empty="没有在办的事项。" onOpen={onOpen} />
      </div>
      <div className="cockpit-halves">
        <RatesCard cockpit={cockpit} within={within} />
        <WarningsCard cockpit={cockpit} onOpen={onOpen} />
      </div>
    </div>
  );
}
