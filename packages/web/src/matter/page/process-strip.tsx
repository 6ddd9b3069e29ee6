import type { Definition } from "@fadu/engine/definition/definition.ts";
import { useEffect, useRef } from "react";

import type { MatterView } from "../../api/generated.ts";
import { processPath } from "../process-path.ts";

const SAYS = { done: "已经过", now: "当前环节", ahead: "尚未到" } as const;

/** The states: the way taken, the present one marked, the ordinary way ahead. */
export function ProcessStrip({ view, definition }: { readonly view: MatterView; readonly definition: Definition }) {
  const list = useRef<HTMLOListElement>(null);
  const steps =
    definition.kind === "case"
      ? processPath(
          definition,
          view.visits.map((visit) => visit.state),
        )
      : [];
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>(".now");
    if (list.current && now) list.current.scrollLeft = now.offsetLeft - list.current.clientWidth / 2;
  }, [view.state.id]);
  if (steps.length < 2) return null;
  return (
    <ol className="strip" ref={list} aria-label="办理环节" tabIndex={0}>
      {steps.map((step) => (
        <li key={step.state} className={step.stands} aria-current={step.stands === "now" ? "step" : undefined}>
          <span title={SAYS[step.stands]}>{step.title}</span>
        </li>
      ))}
    </ol>
  );
}
