import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input, InputNumber } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { NumberSeries } from "../../api/generated.ts";
import { today } from "../../time/format.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";

interface StartDialogProps {
  readonly series: NumberSeries;
  readonly onClose: () => void;
}

/** Goes on from the paper register of the months before the platform. */
export function StartDialog({ series: { series, periods, next }, onClose }: StartDialogProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const year = today().slice(0, 4);
  const given = periods.find(({ period }) => period === year)?.last ?? 0;
  const [last, setLast] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  const save = useMutation({
    mutationFn: () => call("startSeries", {}, { series, period: year, last: last ?? 0, reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["numbering"] });
      void message.success(`${year}年从${(last ?? 0) + 1}号接着编`);
      onClose();
    },
  });
  return (
    <FormDialog
      title="设定起始号"
      ok="设定"
      disabled={last === null || reason.trim().length < 2}
      save={save}
      onClose={onClose}
    >
      <p>
        {year}年已编到 {given} 号，下一号是“{next}
        ”。上线前在纸质登记簿上用过的号填在下面，平台从下一号接着编；只能往后设，不能退回。
      </p>
      <FormLine id="start-last" label={`${year}年已用到第几号`}>
        <InputNumber<number>
          id="start-last"
          autoFocus
          min={1}
          max={9_999_999}
          precision={0}
          style={{ width: 160 }}
          value={last}
          onChange={setLast}
        />
      </FormLine>
      <FormLine id="start-reason" label="理由" help="检查断号时显示。">
        <Input id="start-reason" maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}
