import type { Definition } from "@fadu/engine/definition/definition.ts";
import { useMemo } from "react";

import { layOut } from "./chart-layout.ts";
import type { PlacedBox, PlacedLink, Point } from "./chart-layout.ts";
import { chartModel, SIZES, START } from "./chart-model.ts";
import type { Anywhere, Box } from "./chart-model.ts";
import type { RoleTitles } from "./definition-words.ts";
import { stepOf } from "./path-taken.ts";
import type { PathTaken } from "./path-taken.ts";
import "./flow-chart.css";

/** A chart wider than its place is drawn smaller, down to this; beyond, it is scrolled sideways. */
const SMALLEST = 0.82;

interface FlowChartProps {
  readonly definition: Definition;
  readonly roles: RoleTitles;
  /** The way one matter took, marked on the chart. */
  readonly taken?: PathTaken;
}

/** 流程图: states and acts of a procedure from top to bottom; with a matter's path, what was passed and where it stands. */
export function FlowChart({ definition, roles, taken }: FlowChartProps) {
  const model = useMemo(() => chartModel(definition, roles), [definition, roles]);
  const chart = useMemo(() => layOut(model), [model]);
  const boxes = useMemo(() => new Map(chart.boxes.map((box) => [box.id, box])), [chart]);
  return (
    <div className="flow">
      {/* A chart wider than the page is scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="flow-scroll" tabIndex={0} role="region" aria-label="流程图">
        <svg
          key={taken?.now}
          ref={showPresent}
          role="img"
          aria-label={labelOf(definition, taken)}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          style={{
            width: chart.width,
            minWidth: chart.width * SMALLEST,
            aspectRatio: `${chart.width} / ${chart.height}`,
          }}
        >
          <Arrows />
          {chart.links.map((link) => (
            <Course key={`${link.from} ${link.to}`} link={link} isTaken={isLinkTaken(link, boxes, taken)} />
          ))}
          {chart.boxes.map((box) => (
            <Drawn key={box.id} box={box} taken={taken} />
          ))}
        </svg>
      </div>
      {model.anywhere.length > 0 && <Beside acts={model.anywhere} taken={taken} />}
      <Legend taken={taken !== undefined} />
    </div>
  );
}

/** Brings the state a matter stands in into view. */
function showPresent(chart: SVGSVGElement | null): void {
  chart?.querySelector(".flow-box.now")?.scrollIntoView({ block: "center", inline: "center" });
}

function labelOf(definition: Definition, taken: PathTaken | undefined): string {
  const titles = (states: Iterable<string>): string =>
    [...states].map((state) => definition.states[state]?.title ?? state).join("、");
  return taken
    ? `${definition.title}流程图，已经过：${titles(taken.states)}，现在：${titles([taken.now])}`
    : `${definition.title}流程图，环节：${titles(Object.keys(definition.states))}`;
}

/** How a box stands on the way taken. */
function standing(box: Box, taken: PathTaken | undefined): "now" | "done" | "" {
  if (!taken) return "";
  if (box.states.includes(taken.now)) return "now";
  const passed =
    box.id === START ||
    box.states.some((state) => taken.states.has(state)) ||
    box.acts.some((act) => taken.acts.has(act));
  return passed ? "done" : "";
}

function isLinkTaken(link: PlacedLink, boxes: ReadonlyMap<string, Box>, taken: PathTaken | undefined): boolean {
  const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
  if (!taken || !from || !to) return false;
  const state = from.kind === "act" ? to.states[0] : (from.states[0] ?? "");
  const acts = from.kind === "act" ? from.acts : to.acts;
  return acts.some((act) => taken.steps.has(from.kind === "act" ? stepOf(act, state ?? "") : stepOf(state ?? "", act)));
}

function Drawn({ box, taken }: { readonly box: PlacedBox; readonly taken: PathTaken | undefined }) {
  const stands = standing(box, taken);
  return (
    <g transform={`translate(${box.x} ${box.y})`} className={`flow-box flow-${box.kind} ${stands}`}>
      <rect width={box.width} height={box.height} rx={box.kind === "act" ? 3 : Math.min(15, box.height / 2)} />
      {box.lines.map((line) => (
        <text
          key={`${line.x} ${line.y}`}
          x={line.x}
          y={line.y}
          fontSize={SIZES[line.tone]}
          className={`flow-${line.tone} ${line.act !== undefined && taken?.acts.has(line.act) === true ? "passed" : ""}`}
        >
          {line.text}
        </text>
      ))}
    </g>
  );
}

function Course({ link, isTaken }: { readonly link: PlacedLink; readonly isTaken: boolean }) {
  const kind = `${link.back ? " back" : ""}${isTaken ? " taken" : ""}`;
  return (
    <path className={`flow-link${kind}`} d={curved(link.points)} markerEnd={`url(#arrow${isTaken ? "-taken" : ""})`} />
  );
}

/** A line through the points that leaves and reaches each of them straight up or down. */
function curved([first, ...rest]: readonly Point[]): string {
  if (!first) return "";
  let [path, from] = [`M${first.x} ${first.y}`, first];
  for (const to of rest) {
    const middle = (from.y + to.y) / 2;
    path += `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}

const Arrows = () => (
  <defs>
    {["arrow", "arrow-taken"].map((id) => (
      <marker
        key={id}
        id={id}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerUnits="userSpaceOnUse"
        markerWidth="9"
        markerHeight="9"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8Z" />
      </marker>
    ))}
  </defs>
);

/** Acts that can be done in many states. */
function Beside({ acts, taken }: { readonly acts: readonly Anywhere[]; readonly taken: PathTaken | undefined }) {
  return (
    <div className="flow-beside">
      <h3>多个环节都可以办理</h3>
      <ul>
        {acts.map(({ act, title, by, states, to }) => (
          <li key={act} className={taken?.acts.has(act) === true ? "passed" : undefined}>
            <b>{title}</b> <span className="small">{by}</span>
            <div className="small">
              {states.length === 0 ? "办结前的任一环节" : states.join("、")}
              {to.length > 0 && ` → ${to.join("、")}`}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Legend({ taken }: { readonly taken: boolean }) {
  return (
    <p className="flow-legend small">
      <span className="flow-key state">环节</span>
      <span className="flow-key act">办理动作、办理人和办理期限</span>
      <span className="flow-key end">终结</span>
      {taken && (
        <>
          <span className="flow-key done">已经过</span>
          <span className="flow-key now">当前环节</span>
        </>
      )}
    </p>
  );
}
