import type { Definition } from "@fadu/engine/definition/definition.ts";

import type { MatterView } from "../../api/generated.ts";
import { processPath } from "../process-path.ts";

const SAYS = { done: "已经过", now: "当前环节", ahead: "尚未到" } as const;

/** The states: the way taken, the present one marked, the ordinary way ahead. */
export function ProcessStrip({ view, definition }: { readonly view: MatterView; readonly definition: Definition }) {
  const steps =
    definition.kind === "case"
      ? processPath(
          definition,
          view.visits.map((visit) => visit.state),
        )
      : [];
  if (steps.length < 2) return null;
  return (
    // A strip wider than the page is scrolled by keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol key={view.state.id} className="strip" ref={showPresent} aria-label="办理环节" tabIndex={0}>
      {steps.map((step) => (
        <li key={step.state} className={step.stands} aria-current={step.stands === "now" ? "step" : undefined}>
          <span title={SAYS[step.stands]}>{step.title}</span>
        </li>
      ))}
    </ol>
  );
}

function showPresent(list: HTMLOListElement | null): void {
  const now = list?.querySelector<HTMLElement>(".now");
  if (list && now) list.scrollLeft = now.offsetLeft - list.clientWidth / 2;
}
