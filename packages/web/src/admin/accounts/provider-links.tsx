import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { ProviderItem } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { AccountSelect } from "../../field/account/account-select.tsx";
import { moment } from "../../time/format.ts";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { linksQuery } from "./queries.ts";

interface ProviderLinksProps {
  readonly provider: ProviderItem;
  readonly onClose: () => void;
}

/** Who somebody of the provider is here. */
export function ProviderLinks({ provider: { id, name }, onClose }: ProviderLinksProps) {
  const client = useQueryClient();
  const links = useQuery(linksQuery(id));
  const [account, setAccount] = useState<string>();
  const [subject, setSubject] = useState("");
  const renew = () => client.invalidateQueries({ queryKey: ["providers"] });
  const add = useMutation({
    mutationFn: () => call("linkProvider", { id }, { account: account ?? "", subject: subject.trim() }),
    onSuccess: async () => {
      setAccount(undefined);
      setSubject("");
      await renew();
    },
  });
  const drop = useMutation({
    mutationFn: (of: string) => call("unlinkProvider", { id, account: of }),
    onSuccess: renew,
  });
  return (
    <FormDialog
      title={`“${name}”的人员对应`}
      ok="对应"
      width={560}
      disabled={account === undefined || subject.trim() === ""}
      save={add}
      onClose={onClose}
    >
      {links.isPending && <Loading lines={3} />}
      {links.isError && <Failed error={links.error} retry={() => void links.refetch()} />}
      {links.data?.length === 0 && <p className="muted">还没有人对应。</p>}
      <ul className="steps">
        {(links.data ?? []).map((one) => (
          <li key={one.subject} className="row">
            <span>{one.account.name}</span>
            <span className="small">
              {one.subject}　{moment(one.linkedAt)}
              {one.byHand ? " 由管理员对应" : " 首次登录时对应"}
            </span>
            <button
              type="button"
              className="plain"
              style={{ marginLeft: "auto" }}
              aria-label={`解除${one.account.name}的对应`}
              disabled={drop.isPending}
              onClick={() => drop.mutate(one.account.id)}
            >
              解除
            </button>
          </li>
        ))}
      </ul>
      {drop.isError && <Refusal error={drop.error} />}
      <FormLine id="link-account" label="账号">
        <AccountSelect
          id="link-account"
          value={account === undefined ? [] : [account]}
          onChange={([one]) => setAccount(one)}
        />
      </FormLine>
      <FormLine id="link-subject" label="对方的用户标识（sub）">
        <Input id="link-subject" maxLength={255} value={subject} onChange={(event) => setSubject(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}
