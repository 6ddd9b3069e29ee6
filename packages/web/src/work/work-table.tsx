import { Link, useNavigate } from "@tanstack/react-router";
import { Checkbox } from "antd";

import type { WorkItem } from "../api/generated.ts";
import { useRowKeys } from "../app/use-row-keys.ts";
import { Marks } from "../matter/marks.tsx";
import { DueCell } from "../time/due-chip.tsx";
import { shortMoment } from "../time/format.ts";
import { isForBatch } from "./batch.ts";
import type { Choice } from "./use-choice.ts";

/** Beside the first act, one with a short name; the rest of what can be done is on the matter's page. */
const SHORT = 3;
/** Of those who are asked, so many are named. */
const NAMED = 2;

interface WorkTableProps {
  readonly items: readonly WorkItem[];
  /** Others are asked: who, instead of what I could do. */
  readonly others: boolean;
  readonly choice: Choice;
}

export function WorkTable({ items, others, choice }: WorkTableProps) {
  const navigate = useNavigate();
  const { current, body } = useRowKeys(items.length, (index) => {
    const item = items[index];
    if (item) void navigate({ to: "/matters/$id", params: { id: item.matter.id } });
  });
  return (
    <table className={others ? "table work-table work-others" : "table work-table"}>
      <thead className="fixed">
        <tr>
          <th scope="col">期限</th>
          <th scope="col">事项</th>
          <th scope="col">环节</th>
          <th scope="col">{others ? "等谁办" : "承办"}</th>
          {!others && (
            <th scope="col">
              <span className="visually-hidden">办理</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {items.map((item, index) => (
          <Row
            key={`${item.matter.id} ${item.task}`}
            item={item}
            others={others}
            choice={choice}
            current={index === current}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly item: WorkItem;
  readonly others: boolean;
  readonly choice: Choice;
  readonly current: boolean;
}

function Row({ item, others, choice, current }: RowProps) {
  const { matter } = item;
  return (
    <tr data-current={current} data-chosen={choice.has(item)}>
      <td>
        <DueCell due={matter.due} />
      </td>
      <td>
        <Link className="title" to="/matters/$id" params={{ id: matter.id }}>
          {matter.title}
          <Marks matter={matter} />
        </Link>
        <div className="small">
          {item.for && <span className="chip chip-accent">代 {item.for.name}</span>}{" "}
          {[matter.procedure.title, matter.number].filter(Boolean).join(" · ")}
        </div>
      </td>
      <td>
        {matter.state.title}
        {item.kind === "opinion" && <div className="small">{item.title}</div>}
      </td>
      <td>
        {others ? <Asked item={item} /> : (matter.handler?.name ?? matter.unit.name)}
        <div className="small nowrap">
          {others && "自 "}
          {shortMoment(item.since)}
        </div>
      </td>
      {!others && (
        <td>
          <Acts item={item} choice={choice} />
        </td>
      )}
    </tr>
  );
}

/** Who is next; of many posts the first ones, the rest on the matter's page. */
function Asked({ item }: { readonly item: WorkItem }) {
  const names = [...new Set(item.asked.map(({ name }) => name))];
  const units = [...new Set(item.asked.map(({ unit }) => unit))].filter((unit) => unit !== "");
  return (
    <>
      {names.slice(0, NAMED).join("、")}
      {names.length > NAMED && ` 等 ${names.length} 个岗位或人员`}
      <div className="small">{units.join("、")}</div>
    </>
  );
}

function Acts({ item, choice }: Pick<RowProps, "item" | "choice">) {
  const { matter } = item;
  const acts = item.acts.filter((act, index) => index === 0 || (index === 1 && act.title.length <= SHORT));
  return (
    <div className="acts">
      {isForBatch(item) && (
        <Checkbox
          className="pick"
          aria-label={`选择：${matter.title}`}
          checked={choice.has(item)}
          onChange={(event) => choice.set(item, event.target.checked)}
        />
      )}
      {acts.map((act, index) => (
        <Link
          key={act.id}
          className={index === 0 ? "act-link act-link-primary" : "act-link"}
          to="/matters/$id"
          params={{ id: matter.id }}
          search={{ act: act.id }}
          aria-label={`${act.title}：${matter.title}`}
        >
          {act.title}
        </Link>
      ))}
    </div>
  );
}
