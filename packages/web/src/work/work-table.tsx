import { Link, useNavigate } from "@tanstack/react-router";

import type { WorkItem } from "../api/generated.ts";
import { useRowKeys } from "../app/use-row-keys.ts";
import { Marks } from "../matter/marks.tsx";
import { DueCell } from "../time/due-chip.tsx";
import { shortMoment } from "../time/format.ts";

/** Beside the first act, one with a short name; the rest of what can be done is on the matter's page. */
const SHORT = 3;

export function WorkTable({ items }: { readonly items: readonly WorkItem[] }) {
  const navigate = useNavigate();
  const { current, body } = useRowKeys(items.length, (index) => {
    const item = items[index];
    if (item) void navigate({ to: "/matters/$id", params: { id: item.matter.id } });
  });
  return (
    <table className="table work-table">
      <thead className="fixed">
        <tr>
          <th scope="col">期限</th>
          <th scope="col">事项</th>
          <th scope="col">环节</th>
          <th scope="col">承办</th>
          <th scope="col">
            <span className="visually-hidden">办理</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {items.map((item, index) => (
          <Row key={`${item.matter.id} ${item.task}`} item={item} current={index === current} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, current }: { readonly item: WorkItem; readonly current: boolean }) {
  const { matter } = item;
  const acts = item.acts.filter((act, index) => index === 0 || (index === 1 && act.title.length <= SHORT));
  return (
    <tr data-current={current}>
      <td>
        <DueCell due={matter.due} />
      </td>
      <td>
        <Link className="title" to="/matters/$id" params={{ id: matter.id }}>
          {matter.title}
          <Marks matter={matter} />
        </Link>
        <div className="small">{[matter.procedure.title, matter.number].filter(Boolean).join(" · ")}</div>
      </td>
      <td>
        {matter.state.title}
        {item.kind === "opinion" && <div className="small">{item.title}</div>}
      </td>
      <td>
        {matter.handler?.name ?? matter.unit.name}
        <div className="small nowrap">{shortMoment(item.since)}</div>
      </td>
      <td>
        <div className="acts">
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
      </td>
    </tr>
  );
}
