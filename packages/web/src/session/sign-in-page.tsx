import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Alert, App, Button, Input } from "antd";
import { useState } from "react";

import { call, ProblemError } from "../api/client.ts";
import type { Me } from "../api/generated.ts";
import { useTitle } from "../app/page.tsx";
import { sayError } from "../app/states.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { CodeStep } from "./code-step.tsx";
import { ProviderButtons, providerProblem } from "./provider-buttons.tsx";
import { entryOf, meQuery } from "./session.ts";

const route = getRouteApi("/sign-in");

/** Where to go on: an address of this desk only. */
const onward = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])/.test(to) ? to : "/");

/** A name may be of several streets; then the server cannot tell whose it is until the street is named. */
export function SignInPage() {
  useTitle("登录");
  const { message } = App.useApp();
  const router = useRouter();
  const client = useQueryClient();
  const { to, step, problem } = route.useSearch();
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [tenant, setTenant] = useState("");
  const [asksTenant, setAsksTenant] = useState(false);
  const [asksCode, setAsksCode] = useState(step === "code");
  const enter = (me: Me): void => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    const { passwordDaysLeft: left } = me;
    if (left !== null && left > 0) void message.warning(`密码还有 ${left} 天到期，请在“我的账号·安全”中修改`, 8);
    void router.invalidate().then(() => router.history.push(entryOf(me) ?? onward(to)));
  };
  const signIn = useMutation({
    mutationFn: () => call("signIn", {}, { login: login.trim(), password, ...(tenant === "" ? {} : { tenant }) }),
    onSuccess: (answer) => {
      if (answer.step === "code") setAsksCode(true);
      else if (answer.me) enter(answer.me);
    },
    onSettled: () => setPassword(""),
  });
  if (asksCode) return <CodeStep onIn={enter} onOver={() => setAsksCode(false)} />;
  const said = signIn.error === null ? undefined : sayError(signIn.error);
  const wrong = signIn.error instanceof ProblemError && signIn.error.code === "signIn.failed";
  return (
    <EntryFrame title="登录">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        {problem !== undefined && said === undefined && (
          <Alert role="alert" type="error" showIcon title={providerProblem(problem)} style={{ marginBottom: 14 }} />
        )}
        {said && (
          <Alert role="alert" type="error" showIcon title={said.detail ?? said.title} style={{ marginBottom: 14 }} />
        )}
        <div className="labelled">
          <label htmlFor="login">账号</label>
          <Input
            id="login"
            size="large"
            autoComplete="username"
            autoFocus
            required
            maxLength={100}
            value={login}
            aria-invalid={wrong}
            onChange={(event) => setLogin(event.target.value)}
          />
        </div>
        <div className="labelled">
          <label htmlFor="password">密码</label>
          <Input.Password
            id="password"
            size="large"
            autoComplete="current-password"
            required
            maxLength={200}
            value={password}
            aria-invalid={wrong}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        {asksTenant ? (
          <div className="labelled">
            <label htmlFor="tenant">街镇（简称）</label>
            <Input id="tenant" size="large" value={tenant} onChange={(event) => setTenant(event.target.value)} />
          </div>
        ) : (
          wrong && (
            <p className="small" style={{ marginBottom: 12 }}>
              本系统有多个街镇时，须指明街镇。
              <button type="button" className="plain" onClick={() => setAsksTenant(true)}>
                填写街镇
              </button>
            </p>
          )
        )}
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
          登录
        </Button>
        <ProviderButtons tenant={tenant} to={onward(to)} />
      </form>
    </EntryFrame>
  );
}
