import type { ProcedureVersions } from "../api/generated.ts";
import { areaTitle } from "../matter/areas.ts";
import { inForce, STATUS, unused, versionName, waiting } from "./words.ts";

interface VersionTableProps {
  readonly procedures: readonly ProcedureVersions[];
  readonly onOpen: (id: string) => void;
}

/** Every procedure in one line: what holds, how many matters lie under it, what is planned. */
export function VersionTable({ procedures, onOpen }: VersionTableProps) {
  return (
    <table className="table">
      <thead className="fixed">
        <tr>
          <th scope="col">程序</th>
          <th scope="col">现行版本</th>
          <th scope="col" className="fold">
            启用日期
          </th>
          <th scope="col" className="num fold">
            版本数
          </th>
          <th scope="col" className="num">
            办理中
          </th>
          <th scope="col">计划</th>
        </tr>
      </thead>
      <tbody>
        {procedures.map((one) => (
          <tr key={one.id}>
            <td>
              <button type="button" className="plain" onClick={() => onOpen(one.id)}>
                {one.title}
              </button>
              <div className="small">{areaTitle(one.area)}</div>
            </td>
            <td className="nowrap">{inForce(one).words}</td>
            <td className="nowrap fold">{inForce(one).since ?? "—"}</td>
            <td className="num fold">{one.versions.length}</td>
            <td className="num">{one.versions.reduce((sum, { open }) => sum + open, 0)}</td>
            <td>
              <Planned procedure={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Planned({ procedure }: { readonly procedure: ProcedureVersions }) {
  const plans = waiting(procedure);
  const fresh = unused(procedure).length;
  if (plans.length === 0)
    return fresh > 0 ? <span className="chip">有 {fresh} 个版本未启用</span> : <span className="muted">—</span>;
  return (
    <ul>
      {plans.map((plan) => (
        <li key={plan.id}>
          {plan.from} 起{plan.hash === null ? "停用" : `启用${versionName(procedure.versions, plan.hash)}`}{" "}
          <span className={STATUS[plan.status].chip}>{STATUS[plan.status].title}</span>
        </li>
      ))}
    </ul>
  );
}
