import { Link } from "@tanstack/react-router";

import type { WeekSection, WeekTask } from "../api/generated.ts";
import { today } from "../time/format.ts";
import { DoneBar } from "./done-bar.tsx";

const STANDINGS = {
  going: ["进行中", "chip"],
  reported: ["待核实", "chip chip-accent"],
  done: ["已完成", "chip chip-good"],
  carried: ["结转", "chip"],
  cancelled: ["取消", "chip"],
} as const satisfies Record<WeekTask["standing"], readonly [string, string]>;

/** Next to the first act of a row stands one more at most; the matter's page has all. */
const ACTS = 2;

interface SectionTableProps {
  readonly section: WeekSection;
  readonly onAct: (matter: string, act: string) => void;
}

/** A section's tasks of the week. */
export function SectionTable({ section, onAct }: SectionTableProps) {
  const { unit, total, done, late, tasks } = section;
  return (
    <section aria-label={unit.name} className="week-section">
      <h2>
        {unit.name}
        <span className="muted">
          应办 {total}　已办 {done}
        </span>
        {late > 0 && <span className="bad">逾期 {late}</span>}
        <DoneBar done={done} total={total} late={late} />
      </h2>
      <table className="table week-table">
        <thead>
          <tr>
            <th scope="col">任务</th>
            <th scope="col">责任人</th>
            <th scope="col">完成期限</th>
            <th scope="col" className="num">
              目标／完成
            </th>
            <th scope="col" className="num">
              进度
            </th>
            <th scope="col">状态</th>
            <th scope="col" className="no-print">
              <span className="visually-hidden">办理</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Row key={task.matter.id} task={task} onAct={onAct} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ task, onAct }: { readonly task: WeekTask; readonly onAct: SectionTableProps["onAct"] }) {
  const { matter, standing, dueOn } = task;
  const [word, chip] = STANDINGS[standing];
  const late = standing === "going" && dueOn !== null && dueOn < today();
  return (
    <tr>
      <td>
        <Link to="/matters/$id" params={{ id: matter.id }}>
          {matter.title}
        </Link>
        <div className="small">{[task.kind, task.progress].filter((text) => text !== null).join(" · ")}</div>
      </td>
      <td>
        {task.worker?.name ?? matter.handler?.name ?? ""}
        {task.leader && <div className="small">分管 {task.leader.name}</div>}
      </td>
      <td className="nowrap">
        <span className={late ? "bad" : undefined}>{dueOn ?? ""}</span>
        {late && <div className="small bad">逾期</div>}
      </td>
      <td className="num">{amounts(task)}</td>
      <td className="num">{task.percent === null ? "" : `${task.percent}%`}</td>
      <td>
        <span className={chip}>{word}</span>
      </td>
      <td className="no-print">
        <div className="acts">
          {task.mine.slice(0, ACTS).map((act, index) => (
            <button
              key={act.id}
              type="button"
              className={index === 0 ? "act-link act-link-primary" : "act-link"}
              aria-label={`${act.title}：${matter.title}`}
              onClick={() => onAct(matter.id, act.id)}
            >
              {act.title}
            </button>
          ))}
        </div>
      </td>
    </tr>
  );
}

/** 目标 20，完成 17 as `20／17 件`. */
function amounts({ target, actual, measure }: WeekTask): string {
  if (target === null && actual === null) return "";
  return `${target ?? "—"}／${actual ?? "—"}${measure === null ? "" : ` ${measure}`}`;
}
