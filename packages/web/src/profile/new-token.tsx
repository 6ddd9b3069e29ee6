import { useQuery } from "@tanstack/react-query";
import type { UseMutationResult } from "@tanstack/react-query";
import { addDays } from "@fadu/engine/time/dates.ts";
import { Alert, Button, Input, Select } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { DayPicker } from "../admin/day-picker.tsx";
import { FormLine } from "../admin/form-dialog.tsx";
import { today } from "../time/format.ts";
import { scopesQuery } from "./queries.ts";
import "./profile.css";

interface TokenAsked {
  name: string;
  expiresAt: string;
  scopes: string[];
  addresses?: string[];
}

interface NewTokenFormProps {
  readonly create: Pick<UseMutationResult<unknown, Error, TokenAsked>, "mutate" | "isPending" | "isError" | "error">;
  /** The text of the token just made; it is shown this once. */
  readonly made: string | undefined;
}

/** A token is made for a purpose, for certain groups of routes, for a time. */
export function NewTokenForm({ create, made }: NewTokenFormProps) {
  const scopes = useQuery(scopesQuery).data ?? [];
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [until, setUntil] = useState<string | undefined>(addDays(today(), 90));
  const [from, setFrom] = useState("");
  const addresses = from.split(/[\s,，、;；]+/).filter((one) => one !== "");
  const ready = name.trim() !== "" && chosen.length > 0 && until !== undefined;
  return (
    <form
      className="card-body add-token stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (until === undefined) return;
        // Until the end of that day in Beijing.
        const expiresAt = `${until}T15:59:59.000Z`;
        create.mutate({
          name: name.trim(),
          expiresAt,
          scopes: chosen,
          ...(addresses.length > 0 ? { addresses } : {}),
        });
      }}
    >
      {made !== undefined && (
        <Alert
          type="success"
          title="令牌只显示这一次，请立即保存"
          description={<code className="mono factor-key">{made}</code>}
        />
      )}
      <FormLine id="token-name" label="用途">
        <Input
          id="token-name"
          maxLength={60}
          placeholder="如：市平台数据汇聚"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </FormLine>
      <FormLine id="token-scopes" label="访问范围" help="没有选的接口，令牌一律不能调用。">
        <Select<string[]>
          id="token-scopes"
          mode="multiple"
          style={{ width: "100%" }}
          value={chosen}
          options={scopes.map(({ scope, title }) => ({ value: scope, label: title }))}
          onChange={setChosen}
        />
      </FormLine>
      <FormLine id="token-until" label="有效至" help="最长一年。">
        <DayPicker id="token-until" value={until} min={today()} onChange={setUntil} />
      </FormLine>
      <FormLine id="token-from" label="只能从这些地址使用（可不填）" help="地址或网段，如 10.1.2.3、10.1.2.0/24。">
        <Input id="token-from" maxLength={400} value={from} onChange={(event) => setFrom(event.target.value)} />
      </FormLine>
      {create.isError && <Refusal error={create.error} />}
      <div>
        <Button type="primary" htmlType="submit" disabled={!ready} loading={create.isPending}>
          创建令牌
        </Button>
      </div>
    </form>
  );
}
