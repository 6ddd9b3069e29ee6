import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Input } from "antd";
import { useState } from "react";

import { call, ProblemError } from "../api/client.ts";
import type { Me } from "../api/generated.ts";
import { sayError } from "../app/states.tsx";
import { EntryFrame } from "./entry-frame.tsx";

interface CodeStepProps {
  readonly onIn: (me: Me) => void;
  /** The first step was too long ago. */
  readonly onOver: () => void;
}

/** The second step of signing in: the code on the phone, or one of the codes kept for when the phone is gone. */
export function CodeStep({ onIn, onOver }: CodeStepProps) {
  const [code, setCode] = useState("");
  const [lost, setLost] = useState(false);
  const send = useMutation({
    mutationFn: () => call("signInWithCode", {}, { code: code.trim() }),
    onSuccess: ({ me }) => me && onIn(me),
    onError: () => setCode(""),
  });
  const said = send.error === null ? undefined : sayError(send.error);
  const over = send.error instanceof ProblemError && send.error.code === "signIn.over";
  return (
    <EntryFrame title="输入动态口令">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        {said && (
          <Alert role="alert" type="error" showIcon title={said.detail ?? said.title} style={{ marginBottom: 14 }} />
        )}
        <div className="labelled">
          <label htmlFor="code">{lost ? "备用码" : "动态口令（6位数字）"}</label>
          <Input
            key={String(lost)}
            id="code"
            size="large"
            autoFocus
            required
            autoComplete="one-time-code"
            inputMode={lost ? "text" : "numeric"}
            maxLength={lost ? 20 : 7}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </div>
        <Button type="primary" htmlType="submit" size="large" block loading={send.isPending} disabled={over}>
          登录
        </Button>
        <p className="small row" style={{ marginTop: 14 }}>
          <button type="button" className="plain" onClick={() => setLost(!lost)}>
            {lost ? "改用动态口令" : "手机不在身边，用备用码"}
          </button>
          <button type="button" className="plain" onClick={onOver}>
            返回
          </button>
        </p>
        {lost && <p className="small">备用码也没有了的，请安全管理员清除动态口令后重新启用。</p>}
      </form>
    </EntryFrame>
  );
}
