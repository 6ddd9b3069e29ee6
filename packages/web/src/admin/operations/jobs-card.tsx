import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { FailedJob } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { moment } from "../../time/format.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { operationsQuery } from "./queries.ts";

/** Jobs that failed as often as they may: tried again when the cause is mended, or given up with a reason. */
export function JobsCard({ jobs }: { readonly jobs: readonly FailedJob[] }) {
  const [discarded, setDiscarded] = useState<FailedJob>();
  const retry = useJob((id: string) => call("retryJob", { id }));
  return (
    <Card title="失败的任务" flush>
      {retry.isError && <Refusal error={retry.error} />}
      {jobs.length === 0 && <p className="card-body muted">没有反复失败的任务。</p>}
      <ul className="steps" aria-label="失败的任务">
        {jobs.map((job) => (
          <li key={job.id}>
            <b>{job.title}</b>　试了 {job.attempts} 次，{moment(job.createdAt)} 起
            <div className="small mono">{job.lastError}</div>
            <div className="row-actions">
              <Button size="small" disabled={retry.isPending} onClick={() => retry.mutate(job.id)}>
                再试
              </Button>{" "}
              <Button size="small" danger onClick={() => setDiscarded(job)}>
                放弃
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {discarded && <DiscardDialog job={discarded} onClose={() => setDiscarded(undefined)} />}
    </Card>
  );
}

function DiscardDialog({ job, onClose }: { readonly job: FailedJob; readonly onClose: () => void }) {
  const [reason, setReason] = useState("");
  const discard = useJob<void>(() => call("discardJob", { id: job.id }, { reason: reason.trim() }), onClose);
  return (
    <FormDialog
      title={`放弃“${job.title}”`}
      ok="放弃"
      danger
      disabled={reason.trim().length < 2}
      save={discard}
      onClose={onClose}
    >
      <p>这项任务不再执行，通知、关联登记等须由人补办。放弃记入管理日志。</p>
      <FormLine id="discard-reason" label="理由">
        <Input id="discard-reason" value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
      </FormLine>
    </FormDialog>
  );
}

/** What changes a job; the page is asked anew afterwards. */
function useJob<T>(change: (of: T) => Promise<unknown>, onDone: () => void = () => undefined) {
  const client = useQueryClient();
  return useMutation<unknown, Error, T>({
    mutationFn: change,
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: operationsQuery.queryKey });
    },
  });
}
