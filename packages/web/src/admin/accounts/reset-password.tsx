import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { AccountDetail } from "../../api/generated.ts";
import { FormDialog } from "../form-dialog.tsx";
import { firstPassword } from "./first-password.ts";
import { PasswordShown } from "./password-shown.tsx";

interface ResetPasswordProps {
  readonly account: AccountDetail;
  readonly onClose: () => void;
}

/** A new first password in place of a forgotten one. */
export function ResetPassword({ account, onClose }: ResetPasswordProps) {
  const client = useQueryClient();
  const [password] = useState(firstPassword);
  const save = useMutation({
    mutationFn: () => call("resetPassword", { id: account.id }, { password }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["staff"] }),
  });
  if (save.isSuccess)
    return <PasswordShown name={account.name} login={account.login} password={password} onClose={onClose} />;
  return (
    <FormDialog title={`重设“${account.name}”的密码`} ok="重设" danger save={save} onClose={onClose}>
      <p>
        原来的密码立即失效，所有会话结束；新的初始密码显示一次，本人登录后必须修改，并看到是谁在何时重设的。动态口令不变。
      </p>
    </FormDialog>
  );
}
