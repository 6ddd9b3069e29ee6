import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { custodyQuery } from "../queries.ts";

/** 证据保管链: who had this exhibit, from its receipt on. Asked for only when opened. */
export function Custody({ matter, exhibit }: { readonly matter: string; readonly exhibit: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="custody" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>证据保管链</summary>
      {open && <Steps matter={matter} exhibit={exhibit} />}
    </details>
  );
}

function Steps({ matter, exhibit }: { readonly matter: string; readonly exhibit: string }) {
  const custody = useQuery(custodyQuery(matter, exhibit));
  if (custody.isPending) return <Loading lines={3} />;
  if (custody.isError) return <Failed error={custody.error} retry={() => void custody.refetch()} />;
  return (
    <ol className="steps" aria-label="证据保管链">
      {custody.data.map((step) => (
        <li key={`${step.at} ${step.what} ${step.by.id}`}>
          {step.title}
          <div className="small">
            {moment(step.at)} {step.by.name}
            {step.revision !== null && `，第 ${step.revision} 条记录“${step.act ?? ""}”`}
          </div>
        </li>
      ))}
    </ol>
  );
}
