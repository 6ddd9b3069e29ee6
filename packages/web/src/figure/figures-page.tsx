import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { DatePicker, Drawer, Select } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useMemo, useState } from "react";

import { call } from "../api/client.ts";
import type { BreakdownResult } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { today } from "../time/format.ts";
import { dimensionTitle } from "./dimension-title.ts";
import { breakdownQuery, indicatorsQuery } from "./queries.ts";
import type { Breakdown } from "./queries.ts";
import { Records } from "./records.tsx";
import "./figure.css";

const Bars = lazy(() => import("./bars.tsx").then((module) => ({ default: module.Bars })));
const route = getRouteApi("/inside/desk/figures");

type Group = BreakdownResult["groups"][number];

/** 统计分析: an indicator by a dimension over a period; every number opens to its records. */
export function FiguresPage() {
  const navigate = useNavigate();
  const search = route.useSearch();
  const indicators = useQuery({ ...indicatorsQuery, placeholderData: keepPreviousData });
  const chosen = indicators.data?.find((one) => one.indicator.id === search.indicator)?.indicator;
  const dimension = chosen?.dimensions.find((one) => one === search.dimension) ?? chosen?.dimensions[0];
  const [from, to] = [search.from ?? `${today().slice(0, 4)}-01-01`, search.to ?? today()];
  const asked: Breakdown | undefined =
    chosen && dimension !== undefined ? { indicator: chosen.id, dimension, from, to } : undefined;
  const change = (changes: Partial<typeof search>): void =>
    void navigate({ to: "/figures", search: { ...search, ...changes }, replace: true });
  return (
    <Page title="统计分析" note="每个数据都能打开它的记录">
      <section className="card" style={{ marginBottom: 12 }}>
        {indicators.isError ? (
          <Failed error={indicators.error} retry={() => void indicators.refetch()} />
        ) : (
          <div className="asking">
            <div>
              <label htmlFor="indicator">指标</label>
              <Select
                id="indicator"
                showSearch={{ optionFilterProp: "label" }}
                placeholder="选择指标，可输入名称或编号"
                loading={indicators.isPending}
                value={chosen?.id ?? null}
                options={optionsOf((indicators.data ?? []).map((one) => one.indicator))}
                onChange={(indicator) => change({ indicator: indicator ?? undefined, dimension: undefined })}
              />
            </div>
            <div>
              <label htmlFor="dimension">分组</label>
              <Select
                id="dimension"
                disabled={!chosen}
                placeholder="先选指标"
                value={dimension ?? null}
                options={(chosen?.dimensions ?? []).map((one) => ({ value: one, label: dimensionTitle(one) }))}
                onChange={(one) => change({ dimension: one ?? undefined })}
              />
            </div>
            <div>
              <span className="label">期间</span>
              <DatePicker.RangePicker
                aria-label="期间"
                allowClear={false}
                format="YYYY-MM-DD"
                value={[dayjs(from), dayjs(to)]}
                onChange={(range) =>
                  change({ from: range?.[0]?.format("YYYY-MM-DD"), to: range?.[1]?.format("YYYY-MM-DD") })
                }
              />
            </div>
          </div>
        )}
      </section>
      {asked && chosen ? (
        <Broken asked={asked} indicator={chosen} />
      ) : (
        <section className="card">
          {indicators.isPending ? (
            <Loading />
          ) : (
            <Empty title={chosen ? "这个指标没有可以分组的维度" : "选择一个指标开始"}>
              可以输入指标名称，例如“立案”“调解”。
            </Empty>
          )}
        </section>
      )}
    </Page>
  );
}

function optionsOf(indicators: readonly Indicator[]) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { id, title, group } of indicators) {
    groups.set(group, [...(groups.get(group) ?? []), { value: id, label: `${title}　${id}` }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

function Broken({ asked, indicator }: { readonly asked: Breakdown; readonly indicator: Indicator }) {
  const result = useQuery(breakdownQuery(asked));
  const [opened, setOpened] = useState<Group | "whole">();
  const groups = result.data?.groups;
  const bars = useMemo(
    () => (groups ?? []).map(({ title, figure }) => ({ title, value: figure.value ?? 0 })),
    [groups],
  );
  if (result.isError) {
    return (
      <section className="card">
        <Failed error={result.error} retry={() => void result.refetch()} />
      </section>
    );
  }
  if (!result.data || !groups)
    return (
      <section className="card">
        <Loading lines={6} />
      </section>
    );
  const { whole, additive } = result.data;
  return (
    <div className="stack" aria-busy={result.isFetching}>
      <section className="card">
        <div className="card-head">
          <h2>{indicator.title}</h2>
          <span className="small">{indicator.definition}</span>
        </div>
        {groups.length > 1 && (
          <Suspense fallback={<Loading />}>
            <Bars bars={bars} unit={indicator.unit} onOpen={(index) => setOpened(groups[index])} />
          </Suspense>
        )}
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{dimensionTitle(asked.dimension as Indicator["dimensions"][number])}</th>
              <th scope="col" className="num">
                {indicator.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.key ?? ""}>
                <td>{group.title}</td>
                <td className="num">
                  <button
                    type="button"
                    className="plain"
                    aria-label={`${group.title} ${group.figure.printed}，打开记录`}
                    onClick={() => setOpened(group)}
                  >
                    {group.figure.printed}
                  </button>
                </td>
              </tr>
            ))}
            <tr>
              <td>
                <b>合计</b>
                {!additive && <span className="small">（各组有重复或为比率，相加不等于合计）</span>}
              </td>
              <td className="num">
                <button
                  type="button"
                  className="plain"
                  aria-label={`合计 ${whole.printed}，打开记录`}
                  onClick={() => setOpened("whole")}
                >
                  {whole.none === null ? whole.printed : "—"}
                </button>
              </td>
            </tr>
          </tbody>
        </table>
        {whole.none !== null && <p className="card-body small">{whole.none}</p>}
      </section>
      <Drawer
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={indicator.title}
        size={Math.min(620, window.innerWidth)}
        destroyOnHidden
      >
        {opened && <Opened asked={asked} indicator={indicator} opened={opened} whole={result.data} />}
      </Drawer>
    </div>
  );
}

interface OpenedProps {
  readonly asked: Breakdown;
  readonly indicator: Indicator;
  readonly opened: Group | "whole";
  readonly whole: BreakdownResult;
}

function Opened({ asked, indicator, opened, whole }: OpenedProps) {
  const { dimension, ...figure } = asked;
  const group = opened === "whole" ? undefined : { dimension, key: opened.key };
  const about: [string, string][] = [
    ["口径", indicator.definition],
    ["期间", `${asked.from} 至 ${asked.to}`],
    ...(opened === "whole"
      ? []
      : [[dimensionTitle(dimension as Indicator["dimensions"][number]), opened.title] as [string, string]]),
  ];
  return (
    <Records
      figure={opened === "whole" ? whole.whole : opened.figure}
      unit={indicator.unit}
      about={about}
      asked={{
        key: [figure, group],
        load: (part, after, signal) =>
          call(
            "listFigureRecords",
            {},
            {
              ...figure,
              limit: 50,
              ...(group ? { group } : {}),
              ...(part === undefined ? {} : { part }),
              ...(after === undefined ? {} : { after }),
            },
            { signal },
          ),
      }}
    />
  );
}
