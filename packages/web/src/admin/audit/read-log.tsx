import { useInfiniteQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { useEffect, useState } from "react";

import { addressOfOperation } from "../../api/client.ts";
import type { ReadEvent } from "../../api/generated.ts";
import { useDebounced } from "../../app/use-debounced.ts";
import { moment } from "../../time/format.ts";
import { useAdminSearch } from "../use-search.ts";
import { LogFrame } from "./log-frame.tsx";
import { readEventsQuery } from "./queries.ts";
import type { ReadFilter } from "./queries.ts";

/** What somebody looked at. */
const WHAT: Readonly<Record<string, string>> = {
  matter: "事项",
  exhibit: "材料",
  instrument: "文书",
  "exhibit.preview": "材料（预览）",
  "exhibit.download": "材料（下载）",
  "case-file": "案卷",
  "case-file.export": "案卷（含原件）",
  proof: "证明文件",
  dealings: "当事人往来",
  reveal: "查看完整信息",
  "export.list": "导出列表",
  "export.fetch": "下载导出文件",
  "export.credit": "双公示导出",
  "search.number": "按号码查找",
};

/** What the log is narrowed to. */
const KINDS = [
  { value: "reveal", label: "查看完整信息" },
  { value: "export", label: "导出" },
  { value: "search", label: "按号码查找" },
  { value: "case-file", label: "案卷" },
  { value: "exhibit", label: "材料" },
  { value: "matter", label: "事项" },
];

/** 查阅个人信息: who looked at whose matter; the auditor learns its number, not what it is about. */
export function ReadLog() {
  const [{ from, to, account, number, what }, go] = useAdminSearch();
  const filter: ReadFilter = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(account === undefined ? {} : { account }),
    ...(number === undefined ? {} : { number }),
    ...(what === undefined ? {} : { what }),
  };
  const log = useInfiniteQuery(readEventsQuery(filter));
  const rows = log.data?.pages.flatMap((page) => page.items) ?? [];
  const first = log.data?.pages[0];
  return (
    <LogFrame
      log={log}
      shown={rows.length}
      total={first?.total ?? 0}
      totalIsMore={first?.totalIsMore ?? false}
      file={addressOfOperation("exportReadEvents", filter)}
      filters={
        <>
          <Select
            aria-label="种类"
            placeholder="全部种类"
            allowClear
            style={{ width: 150 }}
            value={what ?? null}
            options={KINDS}
            onChange={(chosen: string | null | undefined) => go({ what: chosen ?? undefined })}
          />
          <NumberFilter number={number} onChange={(typed) => go({ number: typed })} />
        </>
      }
    >
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">时间</th>
            <th scope="col">查阅人</th>
            <th scope="col">内容</th>
            <th scope="col">事项编号</th>
            <th scope="col" className="fold">
              理由
            </th>
            <th scope="col" className="fold">
              地址
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => (
            <ReadRow
              key={event.id}
              event={event}
              onReaders={() => event.number !== null && go({ number: event.number })}
            />
          ))}
        </tbody>
      </table>
    </LogFrame>
  );
}

interface NumberFilterProps {
  readonly number: string | undefined;
  readonly onChange: (number: string | undefined) => void;
}

function NumberFilter({ number, onChange }: NumberFilterProps) {
  const [typed, setTyped] = useState(number ?? "");
  const settled = useDebounced(typed.trim(), 400);
  useEffect(() => {
    if (settled !== (number ?? "")) onChange(settled === "" ? undefined : settled);
    // Only what was typed sets off a new search.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  useEffect(() => setTyped(number ?? ""), [number]);
  return (
    <Input
      aria-label="事项编号"
      placeholder="事项编号：谁看过"
      allowClear
      style={{ width: 200 }}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

const ReadRow = ({ event, onReaders }: { readonly event: ReadEvent; readonly onReaders: () => void }) => (
  <tr>
    <td className="nowrap">{moment(event.at)}</td>
    <td className="nowrap">{event.account.name}</td>
    <td className="nowrap">{WHAT[event.what] ?? event.what}</td>
    <td>
      {event.number === null ? (
        <span className="muted">没有编号</span>
      ) : (
        <button type="button" className="plain" aria-label={`谁看过${event.number}`} onClick={onReaders}>
          {event.number}
        </button>
      )}
    </td>
    <td className="fold">
      {[event.field, event.reason, event.rows === null ? null : `${event.rows} 行`].filter(Boolean).join(" · ")}
    </td>
    <td className="nowrap fold">{event.address}</td>
  </tr>
);
