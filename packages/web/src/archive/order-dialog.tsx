import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Input } from "antd";
import { useState } from "react";

import { FormDialog, FormLine } from "../admin/form-dialog.tsx";
import { call } from "../api/client.ts";
import { today } from "../time/format.ts";

interface OrderDialogProps {
  readonly matters: readonly [string, ...string[]];
  readonly onClose: () => void;
}

/** Begins a matter 档案销毁 with the chosen files as its list, and goes there. */
export function OrderDialog({ matters, onClose }: OrderDialogProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState(`${today().slice(0, 4)}年档案销毁清册`);
  const [reason, setReason] = useState("保管期满");
  const save = useMutation({
    mutationFn: () =>
      call("listForDestruction", {}, { title: title.trim(), reason: reason.trim(), matters: [...matters] }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["archive"] });
      await navigate({ to: "/matters/$id", params: { id } });
    },
  });
  return (
    <FormDialog
      title={`编制销毁清册（${matters.length} 件）`}
      ok="编制"
      disabled={title.trim() === "" || reason.trim() === ""}
      save={save}
      onClose={onClose}
    >
      <p>清册只列编号、程序、办结日期和末条记录的哈希。此后由两人鉴定，经批准、监销后才销毁。</p>
      <FormLine id="order-title" label="清册名称">
        <Input id="order-title" maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
      </FormLine>
      <FormLine id="order-reason" label="销毁理由">
        <Input.TextArea
          id="order-reason"
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
    </FormDialog>
  );
}
