import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Drawer } from "antd";
import { useState } from "react";

import { call } from "../api/client.ts";
import type { ReportView } from "../api/generated.ts";
import { FailedPage } from "../app/failed-page.tsx";
import { useTitle } from "../app/page.tsx";
import { Loading } from "../app/states.tsx";
import { indicatorsQuery } from "../figure/queries.ts";
import { Records } from "../figure/records.tsx";
import { ArrangeCard } from "./arrange-card.tsx";
import { ChecksCard, DifferencesCard, EventsCard, FiguresCard } from "./margin.tsx";
import { Paper } from "./paper.tsx";
import { reportQuery } from "./queries.ts";
import { StepsCard } from "./steps.tsx";
import "./report.css";

const route = getRouteApi("/inside/desk/reports/$id");

/** A report as a document: its text, and beside it what can be done, what does not agree, and what it rests on. */
export function ReportPage() {
  const { id } = route.useParams();
  const report = useQuery(reportQuery(id));
  const [slot, setSlot] = useState<string>();
  useTitle(report.data?.title.replaceAll("\n", "") ?? "报告");
  if (report.isError && !report.data) {
    return <FailedPage what="报告" error={report.error} retry={() => void report.refetch()} />;
  }
  if (!report.data)
    return (
      <section className="card">
        <Loading lines={12} />
      </section>
    );
  const view = report.data;
  const opened = view.figures.find((one) => one.slot === slot);
  return (
    <>
      <div className="page-head">
        <Link to="/reports">报告</Link>
        <span className="muted">{view.period}</span>
        <span className={view.state.id === "published" ? "chip chip-good" : "chip chip-accent"}>
          {view.state.title}
        </span>
        {view.due && (
          <span className="small">
            {[
              view.due.report === null ? "" : `应于 ${view.due.report} 前报送`,
              view.due.publish === null ? "" : `应于 ${view.due.publish} 前公开`,
            ]
              .filter((words) => words !== "")
              .join("，")}
          </span>
        )}
      </div>
      <div className="split">
        <Paper report={view} onFigure={setSlot} />
        <div className="stack margin-side">
          <StepsCard report={view} />
          {view.may.write && view.state.id === "draft" && <ArrangeCard report={view} />}
          <ChecksCard report={view} />
          {view.published > 0 && <DifferencesCard report={view} onFigure={setSlot} />}
          <FiguresCard report={view} onFigure={setSlot} />
          <EventsCard report={view} />
        </div>
      </div>
      <Drawer
        open={opened !== undefined}
        onClose={() => setSlot(undefined)}
        title={opened?.title}
        size={Math.min(620, window.innerWidth)}
        destroyOnHidden
      >
        {opened && <OpenedFigure report={view} figure={opened} />}
      </Drawer>
    </>
  );
}

/** The records behind a figure: frozen ones in a published report, those of today in a draft. */
function OpenedFigure({
  report,
  figure,
}: {
  readonly report: ReportView;
  readonly figure: ReportView["figures"][number];
}) {
  const indicator = useQuery(indicatorsQuery).data?.find((one) => one.indicator.id === figure.indicator)?.indicator;
  const { slot } = figure;
  return (
    <Records
      figure={figure.figure}
      unit={figure.unit}
      about={[
        ["口径", indicator?.definition ?? "—"],
        ["期间", `${figure.period}（${figure.from} 至 ${figure.to}）`],
        ["指标", `${figure.indicator}${indicator ? ` ${indicator.title}` : ""}`],
        ["记录", report.state.id === "published" ? "发布时固定的记录" : "按现在的记录计算"],
      ]}
      asked={{
        key: [report.id, report.revision, slot],
        load: (part, after, signal) =>
          call(
            "listReportRecords",
            {
              id: report.id,
              slot,
              limit: 50,
              ...(part === undefined ? {} : { part }),
              ...(after === undefined ? {} : { after }),
            },
            undefined,
            { signal },
          ),
      }}
    />
  );
}
