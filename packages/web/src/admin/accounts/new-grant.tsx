import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Select } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { AccountDetail, RoleItem } from "../../api/generated.ts";
import { UnitSelect } from "../../field/unit/unit-select.tsx";
import { today } from "../../time/format.ts";
import { DayPicker } from "../day-picker.tsx";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { rolesQuery } from "./queries.ts";
import { ROLE_GROUPS } from "./role-groups.ts";

interface NewGrantProps {
  readonly account: AccountDetail;
  readonly onClose: () => void;
}

/** A role over a unit and everything below it, for a time. */
export function NewGrant({ account, onClose }: NewGrantProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const roles = useQuery(rolesQuery).data ?? [];
  const [role, setRole] = useState<string>();
  const [unit, setUnit] = useState<string | undefined>(account.unit.id);
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState<string>();
  const chosen = roles.find((one) => one.id === role);
  const save = useMutation({
    mutationFn: () =>
      call(
        "grantRole",
        { id: account.id },
        {
          role: role ?? "",
          unit: unit ?? "",
          validFrom: from,
          ...(to === undefined ? {} : { validTo: to }),
        },
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["staff"] });
      void message.success(`已授予“${chosen?.title ?? ""}”`);
      onClose();
    },
  });
  return (
    <FormDialog
      title={`给${account.name}授予角色`}
      ok="授予"
      disabled={role === undefined || unit === undefined}
      save={save}
      onClose={onClose}
    >
      <FormLine id="grant-role" label="角色" help={chosen?.duty}>
        <Select
          id="grant-role"
          autoFocus
          placeholder="选择角色"
          showSearch={{ optionFilterProp: "label" }}
          style={{ width: "100%" }}
          value={role ?? null}
          options={grouped(roles)}
          onChange={(value: string | null) => setRole(value ?? undefined)}
        />
      </FormLine>
      <FormLine id="grant-unit" label="在哪个机构" help="对该机构及其下级有效。">
        <UnitSelect id="grant-unit" value={unit} onChange={setUnit} />
      </FormLine>
      <div className="admin-pair">
        <FormLine id="grant-from" label="开始日期">
          <DayPicker id="grant-from" required value={from} onChange={(day) => setFrom(day ?? today())} />
        </FormLine>
        <FormLine id="grant-to" label="截止日期（空着为长期）">
          <DayPicker id="grant-to" value={to} min={from} onChange={setTo} />
        </FormLine>
      </div>
    </FormDialog>
  );
}

const grouped = (roles: readonly RoleItem[]) =>
  Object.entries(ROLE_GROUPS).map(([group, label]) => ({
    label,
    options: roles.filter((one) => one.group === group).map((one) => ({ value: one.id, label: one.title })),
  }));
