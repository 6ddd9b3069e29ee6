import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense } from "react";

import type { ProcedureView } from "../api/generated.ts";
import { FailedPage } from "../app/failed-page.tsx";
import { Card, Page } from "../app/page.tsx";
import { Loading } from "../app/states.tsx";
import { areaTitle } from "../matter/areas.ts";
import { procedureQuery } from "../matter/queries.ts";
import { ActsCard } from "./acts-card.tsx";
import { ClocksCard } from "./clocks-card.tsx";
import { AboutCard, InstrumentsCard, PublicityCard, SettingsCard } from "./procedure-cards.tsx";
import { KINDS } from "./words.ts";
import "./law.css";

const FlowChart = lazy(() => import("../chart/flow-chart.tsx").then((module) => ({ default: module.FlowChart })));
const route = getRouteApi("/inside/desk/law/procedures/$id");

/** A procedure as it is published: basis, flow chart, who does what, limits, instruments (执法流程图). */
export function ProcedurePage() {
  const { id } = route.useParams();
  const found = useQuery(procedureQuery(id));
  if (found.isError) {
    return <FailedPage what="程序" error={found.error} retry={() => void found.refetch()} />;
  }
  if (!found.data)
    return (
      <section className="card">
        <Loading lines={10} />
      </section>
    );
  return <Shown procedure={found.data} />;
}

function Shown({ procedure }: { readonly procedure: ProcedureView }) {
  const { definition, roleTitles } = procedure;
  return (
    <Page
      title={definition.title}
      note={`${areaTitle(definition.area)} · ${KINDS[definition.kind]} · 第 ${definition.version} 版，${procedure.activeFrom === null ? "未启用" : `${procedure.activeFrom} 起适用`}${procedure.active ? "" : "，不是现行版本"}`}
      extra={
        <Button className="no-print" size="small" onClick={() => window.print()}>
          打印流程图
        </Button>
      }
    >
      <div className="stack law-procedure">
        <AboutCard definition={definition} roles={roleTitles} />
        <Card title="流程图" extra="虚线为退回、重办" flush>
          <Suspense fallback={<Loading lines={8} />}>
            <FlowChart definition={definition} roles={roleTitles} />
          </Suspense>
        </Card>
        <ClocksCard definition={definition} />
        <ActsCard definition={definition} roles={roleTitles} />
        <InstrumentsCard definition={definition} />
        <PublicityCard definition={definition} />
        <SettingsCard definition={definition} />
      </div>
    </Page>
  );
}
