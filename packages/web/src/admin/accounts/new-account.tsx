import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input, Radio } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import { UnitSelect } from "../../field/unit/unit-select.tsx";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { firstPassword } from "./first-password.ts";
import { PasswordShown } from "./password-shown.tsx";

/** Opening an account; its first password is made here and shown once. */
export function NewAccount({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const [kind, setKind] = useState<"person" | "machine">("person");
  const [name, setName] = useState("");
  const [login, setLogin] = useState("");
  const [unit, setUnit] = useState<string>();
  const [phone, setPhone] = useState("");
  const [password] = useState(firstPassword);
  const save = useMutation({
    mutationFn: () =>
      call(
        "createAccount",
        {},
        {
          kind,
          name: name.trim(),
          login: login.trim(),
          unit: unit ?? "",
          ...(phone.trim() === "" ? {} : { phone: phone.trim() }),
          ...(kind === "person" ? { password } : {}),
        },
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["staff"] });
      if (kind === "machine") onClose();
    },
  });
  if (save.isSuccess)
    return <PasswordShown name={name.trim()} login={login.trim()} password={password} onClose={onClose} />;
  const ready = name.trim() !== "" && /^[A-Za-z0-9_.@-]{2,64}$/.test(login.trim()) && unit !== undefined;
  return (
    <FormDialog title="开立账号" ok="开立" disabled={!ready} save={save} onClose={onClose}>
      <Radio.Group
        aria-label="账号种类"
        value={kind}
        options={[
          { value: "person", label: "工作人员" },
          { value: "machine", label: "接口（其他系统用）" },
        ]}
        onChange={(event) => setKind(event.target.value as "person" | "machine")}
      />
      <FormLine id="account-name" label={kind === "person" ? "姓名" : "系统名称"}>
        <Input
          id="account-name"
          autoFocus
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </FormLine>
      <FormLine id="account-login" label="登录名" help="字母、数字和 _ . @ -，至少2个字符；开立后不能改。">
        <Input
          id="account-login"
          autoComplete="off"
          maxLength={64}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
      </FormLine>
      <FormLine id="account-unit" label="机构">
        <UnitSelect id="account-unit" value={unit} onChange={setUnit} />
      </FormLine>
      <FormLine id="account-phone" label="电话（可不填）">
        <Input id="account-phone" maxLength={32} value={phone} onChange={(event) => setPhone(event.target.value)} />
      </FormLine>
      <p className="small">
        {kind === "person" ? "开立后显示初始密码。" : "接口账号没有密码，用访问令牌。"}
        角色由安全管理员授予，没有角色的账号什么也看不到。
      </p>
    </FormDialog>
  );
}
