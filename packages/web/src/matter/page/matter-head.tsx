import { Button } from "antd";

import type { MatterView, ProcedureView } from "../../api/generated.ts";
import { Marks } from "../marks.tsx";
import { ChartDrawer } from "./chart-drawer.tsx";
import { ClockLines } from "./clock-lines.tsx";
import { ProcessStrip } from "./process-strip.tsx";
import type { Panel } from "./use-panel.ts";

interface MatterHeadProps {
  readonly view: MatterView;
  readonly procedure: ProcedureView;
  readonly panel: Panel;
}

/** The head line: what it is, where it stands, what time runs, and the way it goes. */
export function MatterHead({ view, procedure, panel }: MatterHeadProps) {
  return (
    <header className="matter-head">
      <div className="line">
        <h1>{view.title}</h1>
        <span className={view.state.end ? "chip chip-good" : "chip chip-accent"}>
          {view.outcome?.title ?? view.state.title}
        </span>
        <Marks
          matter={{ suspended: view.suspended !== null, supervised: view.supervised !== null, urged: view.urged }}
        />
        <span className="small">{[view.procedure.title, view.number].filter(Boolean).join(" · ")}</span>
        <span className="tools no-print">
          <ChartDrawer
            view={view}
            procedure={procedure}
            open={panel.asked.panel === "chart"}
            onOpen={() => panel.show("panel", "chart")}
            onClose={panel.close}
          />
          <Button type="text" size="small" onClick={() => window.print()}>
            打印
          </Button>
          <Button type="text" size="small" className="wide-only" onClick={() => panel.show("panel", "keys")}>
            快捷键
          </Button>
        </span>
      </div>
      <ClockLines clocks={view.clocks} onOpen={(clock) => panel.show("clock", clock)} />
      {view.suspended && (
        <div className="clock muted">
          已中止：{view.suspended.reason}
          {view.suspended.until !== null && `，至 ${view.suspended.until}`}
        </div>
      )}
      {view.supervised && (
        <div className="clock muted">
          {view.supervised.by}督办：{view.supervised.words}
        </div>
      )}
      <ProcessStrip view={view} definition={procedure.definition} />
    </header>
  );
}
