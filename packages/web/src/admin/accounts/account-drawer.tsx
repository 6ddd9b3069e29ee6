import { useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { useState } from "react";

import type { AccountDetail } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { useMe } from "../../session/session.ts";
import { moment } from "../../time/format.ts";
import { holds } from "../pages.ts";
import { AccountGrants } from "./account-grants.tsx";
import { AccountSessions } from "./account-sessions.tsx";
import { ChangeAccount, SwitchAccount } from "./change-account.tsx";
import { AccountTokens } from "./account-tokens.tsx";
import { ResetFactor } from "./reset-factor.tsx";
import { ResetPassword } from "./reset-password.tsx";
import { staffOneQuery } from "./queries.ts";

/** One account: who it is, what it holds, where it is signed in; and what the administrator at the desk may do to it. */
export function AccountDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const account = useQuery(staffOneQuery(id));
  return (
    <Drawer open size={620} title={account.data?.name ?? "账号"} onClose={onClose}>
      {account.isPending && <Loading />}
      {account.isError && <Failed error={account.error} retry={() => void account.refetch()} />}
      {account.data && <Account account={account.data} />}
    </Drawer>
  );
}

function Account({ account }: { readonly account: AccountDetail }) {
  const [dialog, setDialog] = useState<"change" | "switch" | "reset" | "factor">();
  const close = () => setDialog(undefined);
  const me = useMe();
  const [opens, grants] = [holds(me, ["sys-admin"]), holds(me, ["sec-admin"])];
  const { name, login, unit, phone, disabledAt, kind } = account;
  return (
    <div className="stack">
      <dl className="admin-facts">
        <dt>登录名</dt>
        <dd>{login}</dd>
        <dt>机构</dt>
        <dd>{unit.name}</dd>
        <dt>电话</dt>
        <dd>{phone ?? <span className="muted">未填写</span>}</dd>
        <dt>状态</dt>
        <dd>{disabledAt === null ? "在用" : `${moment(disabledAt)} 停用`}</dd>
      </dl>
      {opens && (
        <div className="row">
          <Button onClick={() => setDialog("change")}>改名、调动</Button>
          <Button danger={disabledAt === null} onClick={() => setDialog("switch")}>
            {disabledAt === null ? "停用" : "重新启用"}
          </Button>
          {kind === "person" && <Button onClick={() => setDialog("reset")}>重设密码</Button>}
        </div>
      )}
      {grants && account.hasSecondFactor && (
        <div className="row">
          <Button onClick={() => setDialog("factor")}>清除动态口令</Button>
        </div>
      )}
      <AccountGrants account={account} grants={grants} />
      {grants && kind === "person" && <AccountSessions id={account.id} name={name} />}
      {opens && <AccountTokens account={account} />}
      {dialog === "change" && <ChangeAccount account={account} onClose={close} />}
      {dialog === "switch" && <SwitchAccount account={account} onClose={close} />}
      {dialog === "factor" && <ResetFactor account={account} onClose={close} />}
      {dialog === "reset" && <ResetPassword account={account} onClose={close} />}
    </div>
  );
}
