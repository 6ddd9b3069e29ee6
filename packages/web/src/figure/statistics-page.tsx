import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";

import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { today } from "../time/format.ts";
import { Asking } from "./asking.tsx";
import { Figure } from "./figure.tsx";
import { periodOf } from "./period.ts";
import { indicatorsQuery } from "./queries.ts";
import { UNDIVIDED } from "./search.ts";
import type { StatisticsSearch } from "./search.ts";
import "./figure.css";

const route = getRouteApi("/inside/desk/statistics");

/** 统计分析: an indicator over a period, by a dimension, beside the year before; every number opens to its records. */
export function StatisticsPage() {
  const navigate = useNavigate();
  const search = route.useSearch();
  const indicators = useQuery(indicatorsQuery);
  const known = (indicators.data ?? []).map((one) => one.indicator);
  const chosen = known.find((one) => one.id === search.indicator);
  const dimension =
    search.dimension === UNDIVIDED
      ? undefined
      : (chosen?.dimensions.find((one) => one === search.dimension) ?? chosen?.dimensions[0]);
  const period = periodOf(search.period, today());
  // What is opened is another place to come back from; what is asked otherwise replaces the question.
  const change = (changes: StatisticsSearch): void =>
    void navigate({
      to: "/statistics",
      search: { ...search, open: undefined, ...changes },
      replace: !("open" in changes),
    });
  const { from, to } = period;
  return (
    <Page
      title="统计分析"
      note="每个数据都能打开它的记录"
      extra={
        <span className="row no-print">
          <Link to="/statistics/board">我的指标板</Link>
          <Link to="/statistics/own">自定义指标</Link>
          <Link to="/statistics/registers">登记簿启用</Link>
        </span>
      }
    >
      <section className="card no-print" style={{ marginBottom: 12 }}>
        {indicators.isError ? (
          <Failed error={indicators.error} retry={() => void indicators.refetch()} />
        ) : (
          <Asking
            indicators={known}
            loading={indicators.isPending}
            search={search}
            chosen={chosen}
            dimension={dimension}
            period={period}
            onChange={change}
          />
        )}
      </section>
      {chosen ? (
        <Figure
          indicator={chosen}
          search={search}
          onChange={change}
          asked={{
            indicator: chosen.id,
            from,
            to,
            compare: search.compare === "1" && chosen.kind !== "yoy",
            ...(dimension === undefined ? {} : { dimension }),
            ...(search.unit === undefined ? {} : { under: search.unit }),
          }}
        />
      ) : (
        !indicators.isError && (
          <section className="card">
            {indicators.isPending ? (
              <Loading lines={6} />
            ) : (
              <Empty title={search.indicator === undefined ? "选择一个指标开始" : "没有这个指标，请重新选择"}>
                可以输入指标名称，例如“立案”“调解”。
              </Empty>
            )}
          </section>
        )
      )}
    </Page>
  );
}
