import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Progress } from "antd";

import { addressOfOperation, call } from "../api/client.ts";
import type { ListExport } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { shortMoment } from "../time/format.ts";
import { exportsQuery, isUnderWay } from "./queries.ts";
import "./list-export.css";

/** 我的导出: how far each has come, and the files. */
export function Exports() {
  const exports = useQuery(exportsQuery);
  if (exports.isPending) return <Loading lines={3} />;
  if (exports.isError) return <Failed error={exports.error} retry={() => void exports.refetch()} />;
  if (exports.data.length === 0) {
    return <Empty title="还没有导出">在事项或台账的列表里筛选好以后，点“导出”。文件会列在这里。</Empty>;
  }
  return (
    <ul className="exports">
      {exports.data.map((one) => (
        <Export key={one.id} item={one} />
      ))}
    </ul>
  );
}

function Export({ item }: { readonly item: ListExport }) {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call("removeExport", { id: item.id }),
    onSettled: () => client.invalidateQueries({ queryKey: exportsQuery.queryKey }),
  });
  const busy = isUnderWay(item);
  return (
    <li>
      <div className="export-head">
        <b>{item.title}</b>
        <span className="row">
          {item.state === "done" && (
            <a href={addressOfOperation("downloadExport", { id: item.id })} download={`${item.title}.xlsx`}>
              下载
            </a>
          )}
          <Button
            size="small"
            type="text"
            loading={remove.isPending}
            aria-label={`${busy ? "取消" : "删除"}：${item.title}`}
            onClick={() => remove.mutate()}
          >
            {busy ? "取消" : "删除"}
          </Button>
        </span>
      </div>
      {busy && <Progress percent={percentOf(item)} size="small" aria-label={`${item.title}的进度`} />}
      <div className={item.state === "failed" ? "small bad" : "small"} role="status">
        {saysOf(item)}
      </div>
      {remove.isError && <Failed error={remove.error} />}
    </li>
  );
}

/** Writing the file comes after the last row: full only when it is there. */
const percentOf = ({ written, total }: ListExport): number =>
  total === 0 ? 0 : Math.min(99, Math.floor((written / total) * 100));

function saysOf(item: ListExport): string {
  const begun = shortMoment(item.createdAt);
  switch (item.state) {
    case "waiting":
      return `${begun} · 等待开始`;
    case "running":
      return `已写 ${item.written.toLocaleString("en-US")} / ${item.total.toLocaleString("en-US")} 行`;
    case "done":
      return [
        begun,
        `${item.written.toLocaleString("en-US")} 行`,
        sizeOf(item.size),
        item.expiresAt === null ? "" : `保留到 ${shortMoment(item.expiresAt)}`,
      ]
        .filter(Boolean)
        .join(" · ");
    case "failed":
      return `${begun} · 没有导出成功：${item.problem ?? "请重新导出"}`;
    case "cancelled":
      return `${begun} · 已取消`;
    case "expired":
      return `${begun} · 文件已过保留期，需要时请重新导出`;
  }
}

function sizeOf(bytes: number | null): string {
  if (bytes === null) return "";
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
