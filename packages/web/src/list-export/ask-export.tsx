import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { MatterPage } from "../api/generated.ts";
import type { MatterFilter } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { exportsQuery } from "./queries.ts";
import "./list-export.css";

interface AskExportProps {
  readonly title: string;
  readonly filter: MatterFilter;
  readonly columns: readonly ListColumn[];
  readonly page: MatterPage;
}

/** What is exported: the rows as they are filtered, the columns as they are shown. */
export function AskExport({ title, filter, columns, page }: AskExportProps) {
  const client = useQueryClient();
  const [name, setName] = useState(`${title} ${today()}`);
  const ask = useMutation({
    mutationFn: () => {
      const [first = "title", ...rest] = columns;
      return call("exportList", {}, { title: name.trim(), query: filter, columns: [first, ...rest] });
    },
    onSettled: () => client.invalidateQueries({ queryKey: exportsQuery.queryKey }),
  });
  const rows = page.total.toLocaleString("en-US");
  return (
    <form
      className="ask-export"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") ask.mutate();
      }}
    >
      <label htmlFor="export-name">文件名称</label>
      <Input id="export-name" maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
      <p className="small">
        按现在的筛选和排序，导出{page.totalIsMore ? `超过 ${rows}` : ` ${rows} `}行、{columns.length} 个栏目，为
        Excel（XLSX）文件。 只含您有权查看的记录，不由您办理的事项按规定脱敏；导出和下载都会留痕。
      </p>
      {ask.isError && <Refusal error={ask.error} />}
      <Button type="primary" htmlType="submit" loading={ask.isPending} disabled={name.trim() === ""}>
        开始导出
      </Button>
    </form>
  );
}
