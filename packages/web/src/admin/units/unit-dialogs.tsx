import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input, Select } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { Unit } from "../../api/generated.ts";
import { unitsQuery } from "../../matter/queries.ts";
import { today } from "../../time/format.ts";
import { DayPicker } from "../day-picker.tsx";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { UNIT_KINDS } from "./unit-words.ts";

/** Saves, brings the tree up to date and says so. */
function useUnitSave(save: () => Promise<unknown>, said: string, onClose: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: unitsQuery.queryKey });
      void message.success(said);
      onClose();
    },
  });
}

const KIND_BELOW: Readonly<Record<string, string>> = {
  office: "section",
  section: "squad",
  community: "grid",
  grid: "micro-grid",
};

export function NewUnit({ parent, onClose }: { readonly parent: Unit; readonly onClose: () => void }) {
  const [name, setName] = useState("");
  const [code, setCode] = useState("");
  const [kind, setKind] = useState(KIND_BELOW[parent.kind] ?? "section");
  const [from, setFrom] = useState(today());
  const save = useUnitSave(
    () =>
      call(
        "createUnit",
        {},
        {
          parent: parent.id,
          kind,
          name: name.trim(),
          validFrom: from,
          ...(code.trim() === "" ? {} : { code: code.trim() }),
        },
      ),
    `已设立“${name.trim()}”`,
    onClose,
  );
  return (
    <FormDialog
      title={`在“${parent.name}”下设立机构`}
      ok="设立"
      disabled={name.trim() === ""}
      save={save}
      onClose={onClose}
    >
      <FormLine id="unit-name" label="名称">
        <Input id="unit-name" autoFocus maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </FormLine>
      <FormLine id="unit-kind" label="类型">
        <Select
          id="unit-kind"
          style={{ width: "100%" }}
          value={kind}
          options={Object.entries(UNIT_KINDS).map(([value, label]) => ({ value, label }))}
          onChange={setKind}
        />
      </FormLine>
      <div className="admin-pair">
        <FormLine id="unit-code" label="编码（可不填）">
          <Input id="unit-code" maxLength={40} value={code} onChange={(event) => setCode(event.target.value)} />
        </FormLine>
        <FormLine id="unit-from" label="启用日期">
          <DayPicker id="unit-from" required value={from} onChange={(day) => setFrom(day ?? today())} />
        </FormLine>
      </div>
    </FormDialog>
  );
}

export function EditUnit({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const [name, setName] = useState(unit.name);
  const [code, setCode] = useState(unit.code ?? "");
  const save = useUnitSave(
    () => call("changeUnit", { id: unit.id }, { name: name.trim(), code: code.trim() === "" ? null : code.trim() }),
    "已修改",
    onClose,
  );
  return (
    <FormDialog title={`修改“${unit.name}”`} ok="保存" disabled={name.trim() === ""} save={save} onClose={onClose}>
      <FormLine id="unit-name" label="名称" help="以后各处显示新名称，已有事项跟着改。">
        <Input id="unit-name" autoFocus maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </FormLine>
      <FormLine id="unit-code" label="编码（可不填）">
        <Input id="unit-code" maxLength={40} value={code} onChange={(event) => setCode(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}

export function CloseUnit({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const [day, setDay] = useState(today());
  const save = useUnitSave(
    () => call("changeUnit", { id: unit.id }, { validTo: day }),
    `已停用“${unit.name}”`,
    onClose,
  );
  return (
    <FormDialog title={`停用“${unit.name}”`} ok="停用" danger save={save} onClose={onClose}>
      <p>停用后不能再选用，已有事项不受影响。机构下还有在用的账号、机构时不能停用。</p>
      <FormLine id="unit-to" label="最后一天">
        <DayPicker
          id="unit-to"
          required
          value={day}
          min={unit.validFrom}
          onChange={(chosen) => setDay(chosen ?? today())}
        />
      </FormLine>
    </FormDialog>
  );
}
