import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";

import type { RelatedView } from "../../api/generated.ts";
import { BOX, curved, LINK_TITLES, relatedGraph } from "./related-model.ts";
import type { PlacedMatter } from "./related-model.ts";
import "./related-graph.css";

/** The matters and how they hang together; each that may be seen is a link. What it shows stands in the table below, too. */
export function RelatedGraph({ related, here }: { readonly related: RelatedView; readonly here: string }) {
  const graph = useMemo(() => relatedGraph(related.nodes, related.links), [related]);
  return (
    // A graph wider than the page is scrolled by keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="related-scroll" tabIndex={0} role="region" aria-label="相关事项关系图">
      <svg
        viewBox={`0 0 ${graph.width} ${graph.height}`}
        style={{ width: graph.width, height: graph.height }}
        aria-label={`关系图，${graph.matters.length} 件事项，${graph.links.length} 条关系`}
        role="group"
      >
        <defs>
          <marker id="related-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {graph.links.map(({ link, points, label }) => (
          <g key={`${link.from} ${link.to} ${link.kind}`} className="related-link" aria-hidden>
            <path d={curved(points)} markerEnd={link.kind === "related" ? undefined : "url(#related-arrow)"} />
            <rect x={label.x - 15} y={label.y - 8} width={30} height={16} rx={2} />
            <text x={label.x} y={label.y + 4} textAnchor="middle">
              {LINK_TITLES[link.kind]}
            </text>
          </g>
        ))}
        {graph.matters.map((one) => (
          <Matter key={one.node.id} placed={one} isHere={one.node.id === here} />
        ))}
      </svg>
    </div>
  );
}

function Matter({ placed, isHere }: { readonly placed: PlacedMatter; readonly isHere: boolean }) {
  const navigate = useNavigate();
  const { node, lines, x, y } = placed;
  const { row } = node;
  const box = (
    <>
      <title>{[node.procedure.title, row?.number, row?.title].filter(Boolean).join(" ")}</title>
      <rect width={BOX.width} height={BOX.height} rx={4} />
      <text x={10} y={18} className="related-title">
        {lines[0]}
      </text>
      <text x={10} y={35} className="related-state">
        {isHere ? `本事项 · ${row?.state.title ?? ""}` : lines[1]}
      </text>
    </>
  );
  const className = `related-box${isHere ? " here" : ""}${row ? "" : " hidden"}${row?.closedOn === null ? " open" : ""}`;
  if (!row || isHere) {
    return (
      <g transform={`translate(${x} ${y})`} className={className}>
        {box}
      </g>
    );
  }
  return (
    <a
      href={`/matters/${node.id}`}
      className={className}
      aria-label={`${row.title}，${row.procedure.title}，${row.state.title}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate({ to: "/matters/$id", params: { id: node.id } });
      }}
    >
      <g transform={`translate(${x} ${y})`}>{box}</g>
    </a>
  );
}
