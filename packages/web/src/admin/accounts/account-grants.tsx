import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { AccountDetail, Grant } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { today } from "../../time/format.ts";
import { FormDialog } from "../form-dialog.tsx";
import { NewGrant } from "./new-grant.tsx";

/** 有效期 of a grant in words. */
const span = ({ validFrom, validTo }: Grant): string =>
  validTo === null ? `${validFrom} 起` : `${validFrom} 至 ${validTo}`;

interface AccountGrantsProps {
  readonly account: AccountDetail;
  /** Who looks may give and end them. */
  readonly grants: boolean;
}

/** Roles an account holds, will hold and has held. */
export function AccountGrants({ account, grants }: AccountGrantsProps) {
  const [task, setTask] = useState<"give" | Grant>();
  const close = () => setTask(undefined);
  const lasting = account.grants.filter(({ validTo }) => validTo === null || validTo >= today());
  const past = account.grants.filter((grant) => !lasting.includes(grant));
  return (
    <Card
      title="角色"
      flush
      extra={
        grants && (
          <Button size="small" type="primary" onClick={() => setTask("give")}>
            授予角色
          </Button>
        )
      }
    >
      {lasting.length === 0 && (
        <p className="card-body muted">没有角色，什么也看不到。{grants ? "点“授予角色”。" : "由安全管理员授予。"}</p>
      )}
      <ul className="steps">
        {lasting.map((grant) => (
          <li key={grant.id} className="row">
            <b>{grant.title}</b>
            <span>{grant.unit.name}</span>
            <span className="small">
              {span(grant)}
              {grant.validFrom > today() && "（未生效）"}
            </span>
            {grants && (
              <button
                type="button"
                className="plain"
                style={{ marginLeft: "auto" }}
                aria-label={`收回${grant.title}`}
                onClick={() => setTask(grant)}
              >
                收回
              </button>
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <p className="why small">
          以往：{past.map((grant) => `${grant.title}（${grant.unit.name}，${span(grant)}）`).join("；")}
        </p>
      )}
      {task === "give" && <NewGrant account={account} onClose={close} />}
      {typeof task === "object" && <EndGrant account={account} grant={task} onClose={close} />}
    </Card>
  );
}

interface EndGrantProps {
  readonly account: AccountDetail;
  readonly grant: Grant;
  readonly onClose: () => void;
}

function EndGrant({ account, grant, onClose }: EndGrantProps) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: () => call("endGrant", { id: grant.id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["staff"] });
      void message.success(`已收回“${grant.title}”`);
      onClose();
    },
  });
  return (
    <FormDialog title={`收回${account.name}的“${grant.title}”`} ok="收回" danger save={save} onClose={onClose}>
      <p>
        从现在起不再有这个角色；以前以此角色办理的记录不变。正等着这个角色办理的事项，由同角色的其他人或负责人处理。
      </p>
    </FormDialog>
  );
}
