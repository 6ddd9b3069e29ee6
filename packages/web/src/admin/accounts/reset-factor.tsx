import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { AccountDetail } from "../../api/generated.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";

interface ResetFactorProps {
  readonly account: AccountDetail;
  readonly onClose: () => void;
}

/** For who has lost phone and recovery codes. */
export function ResetFactor({ account: { id, name }, onClose }: ResetFactorProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [reason, setReason] = useState("");
  const save = useMutation({
    mutationFn: () => call("resetSecondFactor", { id }, { reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["staff"] });
      void message.success("已清除动态口令");
      onClose();
    },
  });
  return (
    <FormDialog
      title={`清除“${name}”的动态口令`}
      ok="清除"
      danger
      disabled={reason.trim().length < 2}
      save={save}
      onClose={onClose}
    >
      <p>
        请先当面或者通过可靠的途径核实是本人。清除后该账号退出登录，密码不变；安全策略要求使用的，下次登录时须重新启用。
      </p>
      <FormLine id="reset-factor-reason" label="理由">
        <Input
          id="reset-factor-reason"
          autoFocus
          maxLength={400}
          placeholder="如：手机遗失，当面核实"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
    </FormDialog>
  );
}
