import { addDays } from "@fadu/engine/time/dates.ts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Input, Select } from "antd";
import { useState } from "react";

import { DayPicker } from "../admin/day-picker.tsx";
import { FormDialog, FormLine } from "../admin/form-dialog.tsx";
import { call } from "../api/client.ts";
import { AccountSelect } from "../field/account/account-select.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { delegationsQuery } from "./queries.ts";
import "../admin/admin.css";

/** An absence is a week more often than anything else. */
const USUAL_DAYS = 6;

/** Lets somebody act in my place for some days. */
export function NewDelegation({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const [to, setTo] = useState<string>();
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(addDays(today(), USUAL_DAYS));
  const [procedures, setProcedures] = useState<readonly string[]>([]);
  const [words, setWords] = useState("");
  const known = useQuery(proceduresQuery).data ?? [];
  const save = useMutation({
    mutationFn: () =>
      call(
        "giveDelegation",
        {},
        {
          to: to ?? "",
          validFrom: from,
          validTo: until,
          words: words.trim(),
          ...(procedures.length === 0 ? {} : { procedures: [...procedures] }),
        },
      ),
    onSuccess: () => {
      void message.success("已授权，对方会收到消息");
      void client.invalidateQueries({ queryKey: delegationsQuery.queryKey });
      onClose();
    },
  });
  return (
    <FormDialog
      title="授权他人代办"
      ok="授权"
      disabled={to === undefined || words.trim() === ""}
      save={save}
      onClose={onClose}
    >
      <FormLine id="delegate" label="受托人">
        <AccountSelect id="delegate" value={to === undefined ? [] : [to]} onChange={([one]) => setTo(one)} />
      </FormLine>
      <div className="row">
        <FormLine id="delegate-from" label="自">
          <DayPicker
            id="delegate-from"
            value={from}
            min={today()}
            required
            onChange={(day) => {
              if (day === undefined) return;
              setFrom(day);
              if (until < day) setUntil(day);
            }}
          />
        </FormLine>
        <FormLine id="delegate-until" label="至">
          <DayPicker
            id="delegate-until"
            value={until}
            min={from}
            required
            onChange={(day) => day !== undefined && setUntil(day)}
          />
        </FormLine>
      </div>
      <FormLine id="delegate-procedures" label="范围" help="不选即全部事项；三员职责不能转授，受托人不能再转授。">
        <Select
          id="delegate-procedures"
          mode="multiple"
          allowClear
          placeholder="全部事项"
          style={{ width: "100%" }}
          value={[...procedures]}
          optionFilterProp="label"
          options={known.filter(({ sees }) => sees).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(ids: string[]) => setProcedures(ids)}
        />
      </FormLine>
      <FormLine id="delegate-words" label="事由">
        <Input
          id="delegate-words"
          maxLength={500}
          placeholder="如：外出培训"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </FormLine>
    </FormDialog>
  );
}
