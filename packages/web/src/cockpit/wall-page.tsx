import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";

import type { Cockpit } from "../api/generated.ts";
import { useTitle } from "../app/page.tsx";
import { useLiveChanges } from "../app/shell/use-live-changes.ts";
import { sayError } from "../app/states.tsx";
import { useMe } from "../session/session.ts";
import { moment } from "../time/format.ts";
import { GROUPS } from "./numbers.tsx";
import { cockpitQuery } from "./queries.ts";
import { rateText } from "./rates.tsx";
import { averageWords, riseWords } from "./rising.tsx";
import "./wall.css";

const Trend = lazy(() => import("./trend.tsx").then((module) => ({ default: module.Trend })));

const route = getRouteApi("/inside/cockpit/wall");
const TREND = { opened: "#6ea8fe", closed: "#63d2a1", words: "#aab6c6", line: "#2a3850" };
/** What a wall has room for without scrolling. */
const MOST_LINES = 8;
const MOST_RISING = 5;
const MOST_WARNINGS = 4;

/**
 * 大屏: the same picture, large and dark, on one screen without scrolling. Nobody's name, no title of a matter and no way into
 * one stands on it.
 */
export function WallPage() {
  useLiveChanges();
  useTitle("驾驶舱大屏");
  const me = useMe();
  const { within } = route.useSearch();
  const cockpit = useQuery(cockpitQuery(within));
  const { data } = cockpit;
  return (
    <main className="wall">
      <header className="wall-head">
        <h1>
          {me.tenant.name}
          {data && within !== undefined && ` · ${data.scope.name}`}
        </h1>
        <Clock />
        <nav className="wall-nav" aria-label="大屏">
          <button type="button" onClick={() => void toggleFullScreen()}>
            全屏
          </button>
          <Link to="/cockpit" search={{ within }}>
            返回
          </Link>
        </nav>
      </header>
      {data?.any === true && <WallPicture cockpit={data} />}
      {data?.any === false && <p className="wall-empty">近五周没有登记或者在办的事项</p>}
      {!data && <p className="wall-empty">{cockpit.isError ? sayError(cockpit.error).title : "正在载入"}</p>}
      <footer className="wall-foot" role="status">
        {data && `数据截至 ${moment(data.at)}`}
        {data && cockpit.isError && <b>　连接中断，显示的不是最新数据</b>}
      </footer>
    </main>
  );
}

function WallPicture({ cockpit }: { readonly cockpit: Cockpit }) {
  return (
    <>
      <section className="wall-numbers" aria-label="数字">
        {GROUPS.flatMap(({ numbers }) => numbers).map(({ key, title, late }) => (
          <div key={key} data-late={late === true && cockpit.numbers[key].count > 0}>
            <b>{cockpit.numbers[key].count.toLocaleString("zh-CN")}</b>
            <span>{title}</span>
          </div>
        ))}
      </section>
      <section className="wall-card wall-trend">
        <h2>近30日登记和办结</h2>
        <Suspense fallback={null}>
          <Trend days={cockpit.days} colours={TREND} fontSize={wallFont()} />
        </Suspense>
      </section>
      <section className="wall-card">
        <h2>明显上升</h2>
        {cockpit.rising.length === 0 && <p>近7日没有明显上升的</p>}
        <ul>
          {cockpit.rising.slice(0, MOST_RISING).map((one) => (
            <li key={`${one.of} ${one.title}`}>
              <span>
                {one.title}
                <small>{one.of}</small>
              </span>
              <span>
                <b>{one.now.count}</b>
                <small>周均 {averageWords(one.average)}</small>
                <em>{riseWords(one)}</em>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <WallLines title="各社区" lines={cockpit.communities} />
      <WallLines title="各机构" lines={cockpit.units} />
      <section className="wall-card">
        <h2>闭环和满意</h2>
        <ul>
          {cockpit.rates.map((rate) => (
            <li key={rate.indicator}>
              <span>{rate.title}</span>
              <b>{rateText(rate)}</b>
            </li>
          ))}
        </ul>
      </section>
      {cockpit.warnings && (
        <section className="wall-card">
          <h2>
            风险预警 <b>{cockpit.warnings.number.count}</b>
          </h2>
          {cockpit.warnings.items.length === 0 && <p>没有未办结的预警</p>}
          <ul>
            {cockpit.warnings.items.slice(0, MOST_WARNINGS).map((one) => (
              <li key={one.matter}>
                <span>
                  {one.category === "" ? "风险预警" : one.category}
                  <small>{[one.level, one.community].filter((words) => words !== "").join(" · ")}</small>
                </span>
                <span>{one.state}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function WallLines({ title, lines }: { readonly title: string; readonly lines: Cockpit["units"] }) {
  const most = Math.max(1, ...lines.map(({ open }) => open.count));
  return (
    <section className="wall-card">
      <h2>
        {title}
        <small>超期／在办</small>
      </h2>
      <ul className="wall-bars">
        {lines.slice(0, MOST_LINES).map(({ id, name, open, overdue }) => (
          <li key={id}>
            <span>{name}</span>
            <i aria-hidden>
              <u style={{ width: `${(open.count / most) * 100}%` }} />
              <s style={{ width: `${(overdue.count / most) * 100}%` }} />
            </i>
            <span className="wall-pair">
              <em data-late={overdue.count > 0}>{overdue.count}</em>／{open.count}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Beijing time to the minute, so that whoever passes sees that the wall lives. */
function Clock() {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return <time dateTime={now}>{moment(now)}</time>;
}

/** Letters of the chart as large as those of the wall (wall.css). */
const wallFont = (): number => Math.min(window.innerWidth / 120, window.innerHeight / 67.5);

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
