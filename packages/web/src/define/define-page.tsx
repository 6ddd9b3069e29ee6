import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useBlocker, useNavigate } from "@tanstack/react-router";
import { App, Button, Segmented } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import { Card, Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { indicatorsQuery } from "../figure/queries.ts";
import { useMe } from "../session/session.ts";
import { BasePart } from "./base-part.tsx";
import { EMPTY } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { HeadPart } from "./head-part.tsx";
import { forget, keep, kept } from "./kept.ts";
import { draftOf } from "./read-indicator.ts";
import { ReferencePart } from "./reference-part.tsx";
import { Trial } from "./trial.tsx";
import { useJudged } from "./use-judged.ts";
import "../figure/figure.css";
import "./define.css";

const route = getRouteApi("/inside/desk/statistics/define");

/** 自定义指标: an indicator written down without programming, tried, and kept; or one of the street's own changed. */
export function DefinePage() {
  const me = useMe();
  const { of } = route.useSearch();
  const indicators = useQuery(indicatorsQuery);
  const own = (indicators.data ?? []).find((one) => one.own && one.indicator.id === of)?.indicator;
  const start = of === undefined ? EMPTY : own && draftOf(own);
  const title = of === undefined ? "新增指标" : "修改指标";
  return (
    <Page title={title} extra={<Link to="/statistics/own">自定义指标</Link>}>
      {!me.defines && (
        <section className="card">
          <Empty title="您不能自定义指标">由办公室、司法所、指挥中心的负责人或者数据分析人员定义。</Empty>
        </section>
      )}
      {me.defines && indicators.isError && (
        <section className="card">
          <Failed error={indicators.error} retry={() => void indicators.refetch()} />
        </section>
      )}
      {me.defines && indicators.isPending && (
        <section className="card">
          <Loading lines={8} />
        </section>
      )}
      {me.defines && indicators.isSuccess && start === undefined && (
        <section className="card">
          <Empty title={own ? "这个指标不能在页面上修改" : "没有这个自定义指标"}>
            {own ? "它的计量方式（覆盖率、达标人数等）页面上未启用，只能通过接口修改。" : "它可能已经停用。"}
          </Empty>
        </section>
      )}
      {me.defines && indicators.isSuccess && start && <DefineForm key={of ?? ""} start={start} of={of} />}
    </Page>
  );
}

const KINDS: readonly { readonly value: Draft["kind"]; readonly label: string }[] = [
  { value: "base", label: "计数、合计" },
  { value: "rate", label: "占比" },
  { value: "yoy", label: "同比" },
  { value: "combined", label: "加减" },
];

function DefineForm({ start, of }: { readonly start: Draft; readonly of: string | undefined }) {
  const { account } = useMe();
  const place = `${account}:${of ?? ""}`;
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [draft, setDraft] = useState(() => kept(place) ?? start);
  const [asked, setAsked] = useState(false);
  const known = (useQuery(indicatorsQuery).data ?? []).map((one) => one.indicator);
  const judged = useJudged(draft, of === undefined);
  const change = (changes: Partial<Draft>): void => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keep(place, next);
  };
  const save = useMutation({
    mutationFn: () => call("defineIndicator", {}, judged.written),
    onSuccess: async ({ indicator }) => {
      forget(place);
      void message.success(`已保存指标“${indicator.title}”`);
      await client.invalidateQueries({ queryKey: ["figures"] });
      await navigate({ to: "/statistics", search: { indicator: indicator.id }, ignoreBlocker: true });
    },
  });
  const changed = JSON.stringify(draft) !== JSON.stringify(start);
  useBlocker({
    shouldBlockFn: () => false,
    enableBeforeUnload: changed && !save.isSuccess,
  });
  const blank = asked ? judged.blank : [];
  const findings = [...judged.findings, ...blank];
  return (
    <div className="split define">
      <div className="stack">
        <Card title="统计什么">
          <div className="define-field">
            <Segmented
              aria-label="指标的种类"
              value={draft.kind}
              options={[...KINDS]}
              onChange={(kind) =>
                change({
                  kind,
                  ...(kind === "rate" && draft.unit === "件" ? { unit: "%" } : {}),
                })
              }
            />
          </div>
          <CountedPart draft={draft} known={known} findings={findings} onChange={change} />
        </Card>
        <Card title="名称和口径">
          <HeadPart
            draft={draft}
            known={known}
            kept={of !== undefined}
            dimensions={judged.dimensions}
            findings={findings}
            onChange={change}
          />
        </Card>
      </div>
      <div className="stack define-side">
        <Trial
          indicator={judged.tried}
          missing={judged.missing}
          findings={judged.findings}
          dimensions={judged.dimensions}
        />
        <section className="card card-body stack">
          {save.isError && <Refusal error={save.error} />}
          {blank.length > 0 && (
            <p className="small bad" role="alert">
              {blank.map((one) => one.says).join("；")}
            </p>
          )}
          <div className="row">
            <Button
              type="primary"
              loading={save.isPending}
              onClick={() => {
                setAsked(true);
                if (judged.blank.length === 0 && judged.missing.length === 0) save.mutate();
              }}
            >
              保存
            </Button>
            <Button
              disabled={!changed}
              onClick={() => {
                forget(place);
                setDraft(start);
                setAsked(false);
              }}
            >
              {of === undefined ? "清空" : "恢复原样"}
            </Button>
          </div>
          <p className="small">保存后，全街道都能在“统计分析”和报告里使用它；旧的版本保留。</p>
        </section>
      </div>
    </div>
  );
}

type CountedPartProps = Parameters<typeof ReferencePart>[0];

function CountedPart(props: CountedPartProps) {
  const { draft, findings, onChange } = props;
  if (draft.kind === "base")
    return <BasePart at="" base={draft.base} findings={findings} onChange={(base) => onChange({ base })} />;
  if (draft.kind !== "rate") return <ReferencePart {...props} />;
  return (
    <>
      <div role="group" aria-label="分子">
        <h3>分子</h3>
        <BasePart at="numerator." base={draft.base} findings={findings} onChange={(base) => onChange({ base })} />
      </div>
      <div role="group" aria-label="分母">
        <h3>分母</h3>
        <BasePart at="denominator." base={draft.whole} findings={findings} onChange={(whole) => onChange({ whole })} />
      </div>
      <div className="define-field">
        <Segmented
          aria-label="分子取自"
          value={draft.cohort ? "cohort" : "period"}
          options={[
            { value: "cohort", label: "分子取自分母的那些事项" },
            { value: "period", label: "分子、分母各自按期间计数" },
          ]}
          onChange={(one) => onChange({ cohort: one === "cohort" })}
        />
      </div>
    </>
  );
}
