import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Select } from "antd";

import { addressOfOperation } from "../../api/client.ts";
import type { AdminEvent } from "../../api/generated.ts";
import { unitsQuery } from "../../matter/queries.ts";
import { moment } from "../../time/format.ts";
import { rolesQuery } from "../accounts/queries.ts";
import { settingsQuery } from "../settings/queries.ts";
import { useAdminSearch } from "../use-search.ts";
import { changesOf } from "./changes.ts";
import type { NameOf } from "./changes.ts";
import { LogFrame } from "./log-frame.tsx";
import { actionsQuery, adminEventsQuery } from "./queries.ts";
import type { AdminFilter } from "./queries.ts";

/** 管理操作: what the administrators changed, and from what to what. */
export function AdminLog() {
  const [{ from, to, account, action, subject }, go] = useAdminSearch();
  const filter: AdminFilter = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(account === undefined ? {} : { account }),
    ...(action === undefined ? {} : { action }),
    ...(subject === undefined ? {} : { subject }),
  };
  const log = useInfiniteQuery(adminEventsQuery(filter));
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  const first = log.data?.pages[0];
  const nameOf = useNames();
  return (
    <LogFrame
      log={log}
      shown={rows.length}
      total={first?.total ?? 0}
      totalIsMore={first?.totalIsMore ?? false}
      file={addressOfOperation("exportAdminEvents", filter)}
      filters={<ActionFilter action={action} onChange={(chosen) => go({ action: chosen })} />}
    >
      {subject !== undefined && (
        <p className="why small">
          只看同一对象的操作{" "}
          <button type="button" className="plain" onClick={() => go({ subject: undefined })}>
            看全部
          </button>
        </p>
      )}
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">时间</th>
            <th scope="col">操作人</th>
            <th scope="col">操作</th>
            <th scope="col">对象和变更</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => (
            <EventRow key={event.id} event={event} nameOf={nameOf} onSubject={() => go({ subject: event.subject })} />
          ))}
        </tbody>
      </table>
    </LogFrame>
  );
}

/** Units, roles and settings by their ids; accounts come named from the server where they are what was changed. */
function useNames(): NameOf {
  const units = useQuery(unitsQuery).data ?? [];
  const roles = useQuery(rolesQuery).data ?? [];
  const settings = useQuery(settingsQuery).data ?? [];
  const names = new Map([
    ...units.map((one) => [one.id, one.name] as const),
    ...roles.map((one) => [one.id, one.title] as const),
    ...settings.map((one) => [`${one.procedure}.${one.key}`, `${one.procedureTitle}：${one.title}`] as const),
  ]);
  return (id) => names.get(id);
}

interface ActionFilterProps {
  readonly action: string | undefined;
  readonly onChange: (action: string | undefined) => void;
}

function ActionFilter({ action, onChange }: ActionFilterProps) {
  const actions = useQuery(actionsQuery).data ?? [];
  return (
    <Select<string | null>
      aria-label="操作"
      placeholder="操作"
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      style={{ width: 160 }}
      value={action ?? null}
      options={actions.map((one) => ({ value: one.action, label: one.title }))}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}

interface EventRowProps {
  readonly event: AdminEvent;
  readonly nameOf: NameOf;
  readonly onSubject: () => void;
}

/** Ids that say nothing to a reader. */
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

function EventRow({ event, nameOf, onSubject }: EventRowProps) {
  const { before, after, subject, subjectName, reason } = event;
  const changes = changesOf(before, after, nameOf);
  const name = subjectName ?? nameOf(subject) ?? (ID.test(subject) ? "" : subject);
  return (
    <tr>
      <td className="nowrap">{moment(event.at)}</td>
      <td className="nowrap">{event.account.name}</td>
      <td className="nowrap">{event.title}</td>
      <td>
        {name !== "" && (
          <button type="button" className="plain" aria-label={`只看${name}的操作`} onClick={onSubject}>
            {name}
          </button>
        )}
        {name !== "" && reason !== "" && "　"}
        {reason}
        {changes.length > 0 && (
          <ul className="audit-changes">
            {changes.map((one) => (
              <li key={one.title}>
                <span className="small">{one.title}</span>{" "}
                {one.before !== "" && <span className="muted">{one.before} 改为 </span>}
                {one.after === "" ? <span className="muted">（空）</span> : one.after}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
