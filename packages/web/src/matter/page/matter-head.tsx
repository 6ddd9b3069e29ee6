import { Button } from "antd";

import { BasisText } from "../../act/basis-text.tsx";
import type { ClockView, MatterView, ProcedureView } from "../../api/generated.ts";
import { dueText } from "../../time/format.ts";
import type { DueText } from "../../time/format.ts";
import { Marks } from "../marks.tsx";
import { ChartDrawer } from "./chart-drawer.tsx";
import { ProcessStrip } from "./process-strip.tsx";

const TONES = { bad: "chip chip-bad", warn: "chip chip-warn", plain: "chip" } as const;

/** The head line: what it is, where it stands, what time runs, and the way it goes. */
export function MatterHead({ view, procedure }: { readonly view: MatterView; readonly procedure: ProcedureView }) {
  const running = view.clocks.filter((clock) => clock.phase !== "stopped");
  const main = running.find((clock) => clock.main);
  const others = running.filter((clock) => clock !== main);
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
          <ChartDrawer view={view} procedure={procedure} />
          <Button type="text" size="small" onClick={() => window.print()}>
            打印
          </Button>
        </span>
      </div>
      {main && <ClockLine clock={main} />}
      {others.map((clock) => (
        <ClockLine key={clock.id} clock={clock} />
      ))}
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

/** A limit with its arithmetic and the article behind it. */
function ClockLine({ clock }: { readonly clock: ClockView }) {
  const { text, tone } = clockText(clock);
  return (
    <div className="clock">
      <span className={TONES[tone]}>
        {clock.title} {text}
      </span>{" "}
      <span className="muted">{clock.explanation}</span>
      {!clock.basis.every((one) => clock.explanation.includes(one.cite)) && <BasisText basis={clock.basis} />}
    </div>
  );
}

/** A right of a party runs out; nobody is late by it. */
function clockText(clock: ClockView): DueText {
  if (clock.kind === "right" && clock.phase === "overdue") return { text: "已届满", tone: "plain" };
  const said = dueText({ on: clock.dueOn, at: clock.dueAt, phase: clock.phase });
  return clock.kind === "right" ? { ...said, tone: "plain" } : said;
}
