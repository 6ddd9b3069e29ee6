import { Link } from "@tanstack/react-router";
import { Button } from "antd";

import { BasisText } from "../../act/basis-text.tsx";
import type { BatchResult, MatterRow, Problem } from "../../api/generated.ts";
import "../../act/act.css";

interface OutcomesProps {
  readonly result: BatchResult;
  readonly rows: readonly Pick<MatterRow, "id" | "title">[];
  readonly onClose: () => void;
}

/** Each matter's own answer: what was refused, and why, before what was done. */
export function Outcomes({ result, rows, onClose }: OutcomesProps) {
  const titles = new Map(rows.map((row) => [row.id, row.title]));
  const refused = result.outcomes.flatMap(({ id, problem }) => (problem ? [{ id, problem }] : []));
  const done = result.outcomes.flatMap(({ id, receipt }) => (receipt ? [{ id, receipt }] : []));
  return (
    <div className="outcomes">
      <p role="status">
        <b>
          办成 {done.length} 条{refused.length > 0 && `，没有办成 ${refused.length} 条`}
        </b>
      </p>
      {refused.length > 0 && (
        <section aria-label="没有办成">
          <h3>没有办成</h3>
          <ul>
            {refused.map(({ id, problem }) => (
              <li key={id}>
                <Link to="/matters/$id" params={{ id }}>
                  {titles.get(id) ?? id}
                </Link>
                <Why problem={problem} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {done.length > 0 && (
        <section aria-label="已办成">
          <h3>已办成</h3>
          <ul>
            {done.map(({ id, receipt }) => (
              <li key={id}>
                <Link to="/matters/$id" params={{ id }}>
                  {titles.get(id) ?? receipt.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="act-foot">
        <Button type="primary" onClick={onClose}>
          {refused.length > 0 ? "知道了，保留未办成的选择" : "完成"}
        </Button>
      </div>
    </div>
  );
}

function Why({ problem }: { readonly problem: Problem }) {
  const failures = problem.failures ?? [];
  if (failures.length === 0) return <div className="small bad">{problem.detail ?? problem.title}</div>;
  return (
    <ul className="failures small bad">
      {failures.map((one, index) => (
        <li key={index}>
          {one.says}
          <BasisText basis={one.basis} />
        </li>
      ))}
    </ul>
  );
}
