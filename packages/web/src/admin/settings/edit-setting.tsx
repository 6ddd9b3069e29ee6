import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Checkbox, Input, InputNumber, Radio } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { SettingItem } from "../../api/generated.ts";
import { Loading } from "../../app/states.tsx";
import { Bases } from "../../law/bases.tsx";
import { moment } from "../../time/format.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { settingHistoryQuery } from "./queries.ts";
import { countsFrom, valueText } from "./setting-words.ts";

interface EditSettingProps {
  readonly setting: SettingItem;
  readonly onClose: () => void;
}

/** A parameter's value with the reason, and how it came to stand where it stands. */
export function EditSetting({ setting, onClose }: EditSettingProps) {
  const { procedure, key, title, procedureTitle } = setting;
  const client = useQueryClient();
  const { message } = App.useApp();
  const [value, setValue] = useState<SettingItem["value"] | null>(setting.value);
  const [back, setBack] = useState(false);
  const [reason, setReason] = useState("");
  const save = useMutation({
    mutationFn: () => call("setSetting", { procedure, key }, { value: back ? null : value, reason: reason.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["settings"] });
      void message.success(`已修改“${title}”`);
      onClose();
    },
  });
  const ready = (back || (value !== null && value !== setting.value)) && reason.trim().length >= 2;
  return (
    <FormDialog title={`修改“${title}”`} ok="保存" width={560} disabled={!ready} save={save} onClose={onClose}>
      <p className="small">
        {procedureTitle}　<Bases basis={setting.basis} />
      </p>
      <FormLine id="setting-value" label="值" help={`默认 ${valueText(setting.default)}。${countsFrom(setting)}`}>
        <ValueInput
          id="setting-value"
          kind={setting.default}
          value={back ? setting.default : value}
          disabled={back}
          onChange={setValue}
        />
      </FormLine>
      {setting.changed && (
        <Checkbox checked={back} onChange={(event) => setBack(event.target.checked)}>
          恢复默认值
        </Checkbox>
      )}
      <FormLine id="setting-reason" label="理由" help="如文件名称和文号。">
        <Input.TextArea
          id="setting-reason"
          rows={2}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
      <History procedure={procedure} setting={key} />
    </FormDialog>
  );
}

interface ValueInputProps {
  readonly id: string;
  /** The default: a value of the same kind is asked for. */
  readonly kind: SettingItem["value"];
  readonly value: SettingItem["value"] | null;
  readonly disabled: boolean;
  readonly onChange: (value: SettingItem["value"] | null) => void;
}

function ValueInput({ id, kind, value, disabled, onChange }: ValueInputProps) {
  if (typeof kind === "number") {
    return (
      <InputNumber<number>
        id={id}
        autoFocus
        disabled={disabled}
        style={{ width: 160 }}
        value={typeof value === "number" ? value : null}
        onChange={onChange}
      />
    );
  }
  if (typeof kind === "boolean") {
    return (
      <Radio.Group
        id={id}
        disabled={disabled}
        value={value}
        options={[
          { value: true, label: "是" },
          { value: false, label: "否" },
        ]}
        onChange={(event) => onChange(event.target.value as boolean)}
      />
    );
  }
  return (
    <Input
      id={id}
      autoFocus
      disabled={disabled}
      maxLength={400}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function History({ procedure, setting }: { readonly procedure: string; readonly setting: string }) {
  const history = useQuery(settingHistoryQuery(procedure, setting));
  if (history.isPending) return <Loading lines={2} />;
  if (history.isError) return <p className="small bad">修改记录没有取得。</p>;
  if (history.data.length === 0) return <p className="small">还没有修改过。</p>;
  return (
    <ul className="steps" aria-label="修改记录">
      {history.data.map((one, index) => (
        <li key={index}>
          {valueText(one.before)} 改为 {valueText(one.after)}　{one.reason}
          <div className="small">
            {moment(one.at)} {one.account.name}
          </div>
        </li>
      ))}
    </ul>
  );
}
