import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { call } from "../api/client.ts";
import type { Me } from "../api/generated.ts";
import { useTitle } from "../app/page.tsx";
import { sayError } from "../app/states.tsx";
import { moment } from "../time/format.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { meQuery, useMe } from "./session.ts";

function titleOf({ mustChangePassword, passwordDaysLeft }: Me): string {
  if (!mustChangePassword) return "修改密码";
  return passwordDaysLeft !== null && passwordDaysLeft <= 0 ? "密码已到期，请修改" : "请先修改初始密码";
}

/** Changing one's password; forced after it was set by somebody else. */
export function PasswordPage() {
  useTitle("修改密码");
  const me = useMe();
  const router = useRouter();
  const client = useQueryClient();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const change = useMutation({
    mutationFn: () => call("changePassword", {}, { current, next }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      await client.fetchQuery(meQuery);
      await router.navigate({ to: "/" });
    },
  });
  const differs = again !== "" && again !== next;
  const [reset] = me.mustChangePassword ? me.passwordResets : [];
  const said = change.error === null ? undefined : sayError(change.error);
  return (
    <EntryFrame title={titleOf(me)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (next === again) change.mutate();
        }}
      >
        {reset && (
          <p className="small">
            您的密码由{reset.by}于 {moment(reset.at)} 重设。不是您要求的，请告诉审计管理员。
          </p>
        )}
        {said && (
          <Alert role="alert" type="error" showIcon title={said.detail ?? said.title} style={{ marginBottom: 14 }} />
        )}
        <div className="labelled">
          <label htmlFor="current">原密码</label>
          <Input.Password
            id="current"
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </div>
        <div className="labelled">
          <label htmlFor="next">新密码</label>
          <Input.Password
            id="next"
            autoComplete="new-password"
            required
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
        </div>
        <div className="labelled">
          <label htmlFor="again">再输一次新密码</label>
          <Input.Password
            id="again"
            autoComplete="new-password"
            required
            value={again}
            aria-invalid={differs}
            aria-describedby={differs ? "differs" : undefined}
            status={differs ? "error" : ""}
            onChange={(event) => setAgain(event.target.value)}
          />
          {differs && (
            <div id="differs" className="small bad" role="alert">
              两次输入的新密码不一致
            </div>
          )}
        </div>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={change.isPending} disabled={differs}>
            修改
          </Button>
          {!me.mustChangePassword && <Button onClick={() => router.history.back()}>返回</Button>}
        </div>
      </form>
    </EntryFrame>
  );
}
