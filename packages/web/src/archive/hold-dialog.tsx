import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input } from "antd";
import { useState } from "react";

import { FormDialog, FormLine } from "../admin/form-dialog.tsx";
import { call } from "../api/client.ts";
import type { DueFiles } from "../api/generated.ts";

interface HoldDialogProps {
  readonly file: DueFiles["items"][number];
  readonly onClose: () => void;
}

/** Keeps a file beyond its time, or lets it go again; either with its reason, which the auditor reads. */
export function HoldDialog({ file: { matter, number, held }, onClose }: HoldDialogProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [reason, setReason] = useState("");
  const what = held === null ? "冻结" : "解除冻结";
  const save = useMutation({
    mutationFn: () => call(held === null ? "holdFile" : "liftHold", { matter }, { reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["archive"] });
      void message.success(`已${what}`);
      onClose();
    },
  });
  return (
    <FormDialog
      title={`${what} ${number ?? ""}`}
      ok={what}
      disabled={reason.trim() === ""}
      save={save}
      onClose={onClose}
    >
      {held !== null && <p>现在冻结的理由：{held}</p>}
      <FormLine id="hold-reason" label="理由" help="如：行政诉讼、复议、信访未了，审计、巡察调阅。记入管理日志。">
        <Input.TextArea
          id="hold-reason"
          autoFocus
          rows={3}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
    </FormDialog>
  );
}
