import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";

import type { MatterView, RelatedLink, RelatedNode, RelatedView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { relatedQuery } from "../queries.ts";

const RelatedGraph = lazy(() => import("./related-graph.tsx").then((module) => ({ default: module.RelatedGraph })));

/** 相关事项: what the matter came from and what came of it, as a graph and as a table. */
export function RelatedCard({ view }: { readonly view: MatterView }) {
  // Asked for even when this matter names none: another may name it.
  const related = useQuery(relatedQuery(view.id));
  if (related.isError) {
    return (
      <Card title="相关事项" id="related">
        <Failed error={related.error} retry={() => void related.refetch()} />
      </Card>
    );
  }
  if (!related.data || related.data.nodes.length < 2) return null;
  const { nodes, more } = related.data;
  return (
    <Card title={`相关事项 ${nodes.length - 1}`} extra={more ? "只列出最近的一部分" : "三步以内"} flush id="related">
      <div className="no-print">
        <Suspense fallback={<Loading lines={3} />}>
          <RelatedGraph related={related.data} here={view.id} />
        </Suspense>
      </div>
      <RelatedTable related={related.data} here={view.id} />
    </Card>
  );
}

function RelatedTable({ related, here }: { readonly related: RelatedView; readonly here: string }) {
  const { nodes, links } = related;
  const titles = new Map(nodes.map((node) => [node.id, node.row?.title ?? node.procedure.title]));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">关系</th>
          <th scope="col">环节</th>
          <th scope="col" className="fold">
            登记
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.flatMap((node) =>
          node.id === here
            ? []
            : [
                <tr key={node.id}>
                  <td>
                    <Named node={node} />
                  </td>
                  <td className="muted">
                    {links
                      .filter((link) => link.from === node.id || link.to === node.id)
                      .map((link) => says(link, node.id, here, titles))
                      .join("；")}
                  </td>
                  <td className="muted">{node.row ? (node.row.outcome?.title ?? node.row.state.title) : "—"}</td>
                  <td className="muted nowrap fold">{node.row?.openedOn ?? "—"}</td>
                </tr>,
              ],
        )}
      </tbody>
    </table>
  );
}

function Named({ node }: { readonly node: RelatedNode }) {
  const { row, procedure, id } = node;
  if (!row) return <span className="muted">{procedure.title}（您无权查看）</span>;
  return (
    <>
      <Link to="/matters/$id" params={{ id }}>
        {row.title}
      </Link>
      <div className="small">{[procedure.title, row.number].filter(Boolean).join(" · ")}</div>
    </>
  );
}

/** How a link reads from the matter of the row: to the other end, or from it. */
const READS = {
  child: ["发起了", "发起，办结后回到该事项"],
  followUp: ["转出了", "转出"],
  origin: ["转出了", "转来"],
  related: ["关联", "关联"],
  duplicateOf: ["并入", "并入本行事项"],
} as const satisfies Record<RelatedLink["kind"], readonly [string, string]>;

function says(link: RelatedLink, row: string, here: string, titles: ReadonlyMap<string, string>): string {
  const [to, from] = READS[link.kind];
  const leads = link.from === row;
  const other = leads ? link.to : link.from;
  const name = other === here ? "本事项" : `“${titles.get(other) ?? ""}”`;
  if (link.kind === "related") return `与${name}关联`;
  if (link.kind === "duplicateOf") return leads ? `${to}${name}` : `${name}${from}`;
  return leads ? `${to}${name}` : `由${name}${from}`;
}
