import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Input, InputNumber, Radio, Select } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { PolicyItem } from "../../api/generated.ts";
import { Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { NOBODY, policyText, rolesIn } from "./policy-words.ts";
import { policyHistoryQuery } from "./queries.ts";
import { useRoleTitles } from "./role-titles.ts";

type Value = PolicyItem["value"];

interface EditPolicyProps {
  readonly item: PolicyItem;
  readonly onClose: () => void;
}

/** A rule's value with the reason, and how it came to stand where it stands. */
export function EditPolicy({ item, onClose }: EditPolicyProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [value, setValue] = useState<Value | null>(item.value);
  const [reason, setReason] = useState("");
  const save = useMutation({
    mutationFn: () => call("setSecurityPolicy", { key: item.key }, { value, reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["security-policy"] });
      void message.success(`已修改“${item.title}”，即时生效`);
      onClose();
    },
  });
  const titles = useRoleTitles();
  const ready = value !== null && value !== item.value && reason.trim().length >= 2;
  const range = item.min === undefined ? "" : `${item.min} 到 ${item.max ?? ""}，`;
  return (
    <FormDialog title={`修改“${item.title}”`} ok="保存" width={560} disabled={!ready} save={save} onClose={onClose}>
      {item.note !== "" && <p className="small">{item.note}</p>}
      <FormLine id="policy-value" label="值" help={`${range}默认 ${policyText(item, item.default, titles)}。`}>
        <ValueInput item={item} value={value} onChange={setValue} />
      </FormLine>
      <FormLine id="policy-reason" label="理由" help="如检查意见、文件名称。">
        <Input.TextArea
          id="policy-reason"
          rows={2}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
      <History item={item} />
    </FormDialog>
  );
}

interface ValueInputProps {
  readonly item: PolicyItem;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function ValueInput({ item: { min, max, choices, roles, unset }, value, onChange }: ValueInputProps) {
  if (roles) return <RolesInput unset={unset} value={value} onChange={onChange} />;
  if (min !== undefined && max !== undefined) {
    return (
      <InputNumber<number>
        id="policy-value"
        autoFocus
        min={min}
        max={max}
        precision={0}
        style={{ width: 160 }}
        value={typeof value === "number" ? value : null}
        onChange={onChange}
      />
    );
  }
  const yesNo = [
    { value: true, label: "是" },
    { value: false, label: "否" },
  ];
  return (
    <Radio.Group
      id="policy-value"
      value={value}
      options={choices?.map((one) => ({ value: one.value, label: one.title })) ?? yesNo}
      onChange={(event) => onChange(event.target.value as Value)}
    />
  );
}

/** Several roles by their titles; “无” stands alone. */
function RolesInput({
  unset = "",
  value,
  onChange,
}: Omit<ValueInputProps, "item"> & { readonly unset: string | undefined }) {
  const titles = useRoleTitles();
  const offered = [...titles].map(([role, title]) => ({ value: role, label: title }));
  return (
    <Select<string[]>
      id="policy-value"
      mode="multiple"
      optionFilterProp="label"
      placeholder={`没有指定：${unset}`}
      style={{ width: "100%" }}
      value={rolesIn(value)}
      options={[{ value: NOBODY, label: "无（不开放）" }, ...offered]}
      onChange={(picked) =>
        onChange(picked[picked.length - 1] === NOBODY ? NOBODY : picked.filter((one) => one !== NOBODY).join(","))
      }
    />
  );
}

function History({ item }: { readonly item: PolicyItem }) {
  const history = useQuery(policyHistoryQuery(item.key));
  const titles = useRoleTitles();
  if (history.isPending) return <Loading lines={2} />;
  if (history.isError) return <p className="small bad">修改记录没有取得。</p>;
  if (history.data.length === 0) return <p className="small">还没有修改过。</p>;
  return (
    <ul className="steps" aria-label="修改记录">
      {history.data.map((one, index) => (
        <li key={index}>
          {policyText(item, one.before, titles)} 改为 {policyText(item, one.after, titles)}　{one.reason}
          <div className="small">
            {moment(one.at)} {one.account.name}
          </div>
        </li>
      ))}
    </ul>
  );
}
