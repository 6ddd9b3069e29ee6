import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { Body } from "../../api/client.ts";
import type { AccountDetail } from "../../api/generated.ts";
import { UnitSelect } from "../../field/unit/unit-select.tsx";
import { FormDialog, FormLine } from "../form-dialog.tsx";

interface DialogProps {
  readonly account: AccountDetail;
  readonly onClose: () => void;
}

function useChange({ account, onClose }: DialogProps, change: () => Body<"changeAccount">, said: string) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: () => call("changeAccount", { id: account.id }, change()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["staff"] });
      void message.success(said);
      onClose();
    },
  });
}

export function ChangeAccount(props: DialogProps) {
  const { account, onClose } = props;
  const [name, setName] = useState(account.name);
  const [unit, setUnit] = useState<string | undefined>(account.unit.id);
  const [phone, setPhone] = useState(account.phone ?? "");
  const save = useChange(
    props,
    () => ({
      name: name.trim(),
      phone: phone.trim() === "" ? null : phone.trim(),
      ...(unit === undefined ? {} : { unit }),
    }),
    "已修改",
  );
  return (
    <FormDialog
      title={`修改“${account.name}”`}
      ok="保存"
      disabled={name.trim() === "" || unit === undefined}
      save={save}
      onClose={onClose}
    >
      <FormLine id="change-name" label="姓名">
        <Input
          id="change-name"
          autoFocus
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </FormLine>
      <FormLine
        id="change-unit"
        label="机构"
        help="调动后，已授予的角色仍在原来的机构有效；需要变动的由安全管理员收回、重授。"
      >
        <UnitSelect id="change-unit" value={unit} onChange={setUnit} />
      </FormLine>
      <FormLine id="change-phone" label="电话（可不填）">
        <Input id="change-phone" maxLength={32} value={phone} onChange={(event) => setPhone(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}

export function SwitchAccount(props: DialogProps) {
  const { account, onClose } = props;
  const active = account.disabledAt === null;
  const word = active ? "停用" : "重新启用";
  const save = useChange(props, () => ({ disabled: active }), `已${word}`);
  return (
    <FormDialog title={`${word}“${account.name}”的账号`} ok={word} danger={active} save={save} onClose={onClose}>
      <p>
        {active
          ? "停用后立即退出登录，不能再登录；经手的事项和记录不变。待办的事项请由其负责人改派。"
          : "启用后可以用原来的密码登录，原有的角色在有效期内的继续有效。"}
      </p>
    </FormDialog>
  );
}
