import { App, Button, DatePicker, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import type { ProcedureVersions } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { today } from "../time/format.ts";
import { usePropose } from "./queries.ts";
import { versionName } from "./words.ts";

interface ProposeFormProps {
  readonly procedure: ProcedureVersions;
  /** null: the procedure is retired. */
  readonly hash: string | null;
  readonly onClose: () => void;
}

/** From which day, and why; somebody else consents. */
export function ProposeForm({ procedure, hash, onClose }: ProposeFormProps) {
  const { message } = App.useApp();
  const [from, setFrom] = useState(() => dayjs(today()).add(1, "day").format("YYYY-MM-DD"));
  const [reason, setReason] = useState("");
  const propose = usePropose(() => {
    void message.success("已提出，等待司法所所长或者主要负责人同意");
    onClose();
  });
  const what = hash === null ? "停用程序" : `启用${versionName(procedure.versions, hash)}`;
  return (
    <Card title={what}>
      <form
        className="version-propose"
        onSubmit={(event) => {
          event.preventDefault();
          propose.mutate({ procedure: procedure.id, hash, from, reason: reason.trim() });
        }}
      >
        <div>
          <label htmlFor="version-from">自何日起</label>
          <DatePicker
            id="version-from"
            allowClear={false}
            format="YYYY-MM-DD"
            value={dayjs(from)}
            onChange={(day) => day && setFrom(day.format("YYYY-MM-DD"))}
          />
        </div>
        <div className="version-reason">
          <label htmlFor="version-reason">理由</label>
          <Input
            id="version-reason"
            value={reason}
            maxLength={500}
            placeholder={hash === null ? "例如：该项职权已收回" : "例如：新修订的规定自该日起施行"}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={propose.isPending} disabled={reason.trim().length < 2}>
            提出{what}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
        <p className="small version-note">
          {hash === null
            ? "自该日零时起不再登记新的事项；已登记的照常办到结束，统计照常计入。"
            : "自该日零时起新登记的事项按此版本办理；此前登记的仍按登记时的版本办理。"}
        </p>
        {propose.isError && <Refusal error={propose.error} />}
      </form>
    </Card>
  );
}
