import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Checkbox, Input, Radio } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { Body } from "../../api/client.ts";
import type { ProviderItem } from "../../api/generated.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";

type Fields = Body<"createProvider">;

const fresh = (): Fields => ({
  name: "",
  issuer: "",
  clientId: "",
  clientSecret: "",
  maps: "login",
  claim: "preferred_username",
  scope: "openid profile",
  baseAddress: window.location.origin,
  closesLocal: false,
});

const CLAIMS = { login: "preferred_username", phone: "phone_number", link: "" } as const;

interface EditProviderProps {
  readonly provider: ProviderItem | "new";
  readonly onClose: () => void;
}

/** How a provider is reached and how its people are told; its secret is typed in and never shown. */
export function EditProvider({ provider, onClose }: EditProviderProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const known = provider === "new" ? undefined : provider;
  const [fields, setFields] = useState<Fields>(() => (known ? fieldsOf(known) : fresh()));
  const set = (change: Partial<Fields>): void => setFields({ ...fields, ...change });
  const save = useMutation({
    mutationFn: () => {
      const { clientSecret, ...rest } = fields;
      if (!known) return call("createProvider", {}, fields);
      return call("changeProvider", { id: known.id }, { ...rest, ...(clientSecret === "" ? {} : { clientSecret }) });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["providers"] });
      void message.success("已保存");
      onClose();
    },
  });
  const line = (key: "name" | "issuer" | "clientId" | "scope" | "baseAddress", label: string, help?: string) => (
    <FormLine id={`provider-${key}`} label={label} {...(help === undefined ? {} : { help })}>
      <Input id={`provider-${key}`} value={fields[key]} onChange={(event) => set({ [key]: event.target.value })} />
    </FormLine>
  );
  return (
    <FormDialog
      title={known ? `修改“${known.name}”` : "接入统一身份认证"}
      ok="保存"
      width={560}
      save={save}
      onClose={onClose}
    >
      {line("name", "名称", "显示在登录页的按钮上，如“浙政钉”。")}
      {line("issuer", "签发方地址（issuer）", known && "更换后，原来的人员对应全部解除。")}
      {line("clientId", "客户端编号（client_id）")}
      <FormLine id="provider-secret" label="客户端密钥（client_secret）" {...(known ? { help: "不填为不更换。" } : {})}>
        <Input.Password
          id="provider-secret"
          autoComplete="new-password"
          value={fields.clientSecret}
          onChange={(event) => set({ clientSecret: event.target.value })}
        />
      </FormLine>
      {line("baseAddress", "本系统地址", "对方据此转回，在对方登记的回调地址为：此地址加 /api/sign-in/callback。")}
      <FormLine id="provider-maps" label="怎样对应账号" help="不会自动开立账号；对应不上的人不能登录。">
        <Radio.Group
          id="provider-maps"
          value={fields.maps}
          options={[
            { value: "login", label: "按登录名" },
            { value: "phone", label: "按电话" },
            { value: "link", label: "只认逐人对应" },
          ]}
          onChange={(event) => {
            const maps = event.target.value as Fields["maps"];
            set({ maps, claim: CLAIMS[maps] });
          }}
        />
      </FormLine>
      {fields.maps !== "link" && (
        <FormLine id="provider-claim" label="取哪一项声明">
          <Input id="provider-claim" value={fields.claim} onChange={(event) => set({ claim: event.target.value })} />
        </FormLine>
      )}
      {line("scope", "申请的范围（scope）")}
      <Checkbox checked={fields.closesLocal} onChange={(event) => set({ closesLocal: event.target.checked })}>
        已对应的人不再用本系统的密码登录（三员除外）
      </Checkbox>
    </FormDialog>
  );
}

function fieldsOf({ name, issuer, clientId, maps, claim, scope, baseAddress, closesLocal }: ProviderItem): Fields {
  return { name, issuer, clientId, maps, claim, scope, baseAddress, closesLocal, clientSecret: "" };
}
