import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";

import type { MatterRow } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { taxonomyQuery } from "../field/taxonomy/taxonomy-select.tsx";
import { inForce } from "../law/in-force.ts";
import { Find, LawFrame, matches } from "../law/law-frame.tsx";
import { useWhole } from "../law/use-whole.ts";
import { proceduresQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import "./label.css";

const route = getRouteApi("/inside/desk/law/labels");
const LABEL = "label";

/** 法规 · 事件标签: the labels by which events are told apart (全要素), by class, with how many each class has. */
export function LabelsPage() {
  const { group } = route.useSearch();
  const [typed, setTyped] = useState("");
  const day = today();
  const begun = useWhole(LABEL, day);
  const sees = useQuery(proceduresQuery).data?.find((one) => one.id === LABEL)?.sees;
  const held = begun.rows.filter((row) => inForce(row, day));
  const found = held.filter(
    (row) =>
      (group === undefined || row.facets.category === group) &&
      matches(typed, [row.title, row.unit.name, String(row.facets.subcategory ?? "")]),
  );
  return (
    <LawFrame
      note={begun.whole && `启用 ${held.length} 个标签`}
      extra={<Find label="查找标签、责任单位" typed={typed} onType={setTyped} />}
    >
      <div className="stack">
        {held.length > 0 && <Classes rows={held} chosen={group} />}
        <section className="card">
          {!begun.whole && begun.error === null && <Loading lines={6} />}
          {begun.error !== null && <Failed error={begun.error} retry={begun.retry} />}
          {begun.whole && found.length === 0 && (
            <Empty title={sees === false ? "您的角色不能查看事件标签" : "没有符合的标签"}>
              {sees === false ? "需要查看的，请联系安全管理员授予角色。" : "换一个分类或者词；新的在“登记”里入册。"}
            </Empty>
          )}
          {found.length > 0 && <LabelTable rows={found} />}
        </section>
      </div>
    </LawFrame>
  );
}

/** Each class with its number of labels; one chosen narrows the list. */
function Classes({ rows, chosen }: { readonly rows: readonly MatterRow[]; readonly chosen: string | undefined }) {
  const titles = useQuery(taxonomyQuery("label-group")).data ?? [];
  const counts = new Map<string, number>();
  for (const { facets } of rows) {
    const code = String(facets.category ?? "");
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const classes = [...counts].sort(([, a], [, b]) => b - a);
  const titleOf = (code: string): string => titles.find((one) => one.code === code)?.title ?? code;
  return (
    <nav className="label-classes" aria-label="一级分类">
      <Link to="/law/labels" search={{}} className={chip(chosen === undefined)} replace>
        全部 {rows.length}
      </Link>
      {classes.map(([code, count]) => (
        <Link key={code} to="/law/labels" search={{ group: code }} className={chip(chosen === code)} replace>
          {titleOf(code)} {count}
        </Link>
      ))}
    </nav>
  );
}

const chip = (chosen: boolean): string => (chosen ? "chip chip-accent" : "chip");

function LabelTable({ rows }: { readonly rows: readonly MatterRow[] }) {
  return (
    <table className="table">
      <thead className="fixed">
        <tr>
          <th scope="col">标签</th>
          <th scope="col" className="fold">
            启用版本
          </th>
          <th scope="col">责任单位</th>
          <th scope="col" className="fold">
            启用期间
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link to="/matters/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
              {row.facets.flagged === true && <span className="chip chip-warn label-urgent">紧急</span>}
            </td>
            <td className="fold">{row.facets.subcategory ?? "—"}</td>
            <td>{row.unit.name}</td>
            <td className="nowrap fold">
              {row.facets.validFrom} 至 {row.facets.validTo ?? "今"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
