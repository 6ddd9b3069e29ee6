import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { call } from "../../api/client.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";

const readingsQuery = (matter: string) =>
  queryOptions({
    queryKey: ["matter", matter, "readings"],
    queryFn: ({ signal }) => call("listReadings", { id: matter }, undefined, { signal }),
  });

const WHAT: Readonly<Record<string, string>> = {
  matter: "打开事项",
  exhibit: "打开材料",
  "exhibit.preview": "预览材料",
  "exhibit.download": "下载材料",
  instrument: "打开文书",
  "case-file": "调取案卷",
  "case-file.export": "调取案卷（含原件）",
  proof: "取得证明文件",
  dealings: "查看当事人往来",
  reveal: "查看完整信息",
};

/** 谁查看过: for those who work on the matter; asked for only when opened. */
export function Readings({ matter }: { readonly matter: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="facts-group no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">谁查看过个人信息</summary>
      {open && <List matter={matter} />}
    </details>
  );
}

function List({ matter }: { readonly matter: string }) {
  const readings = useQuery(readingsQuery(matter));
  if (readings.isError) return <Failed error={readings.error} retry={() => void readings.refetch()} />;
  if (!readings.data) return <Loading lines={2} />;
  if (readings.data.length === 0) return <p className="small">还没有人查看过。</p>;
  return (
    <ul className="small">
      {readings.data.map(({ id, at, account, what, field, reason }) => (
        <li key={id}>{[moment(at), account.name, WHAT[what] ?? what, field, reason].filter(Boolean).join(" · ")}</li>
      ))}
    </ul>
  );
}
