import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Input, QRCode } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import { keepFile } from "../figure/csv.ts";
import "./profile.css";

/** Sets up a second factor: the picture for the phone, a first code, and the codes to keep. */
export function EnrolFactor({ onDone }: { readonly onDone: () => void }) {
  const [code, setCode] = useState("");
  const begin = useMutation({ mutationFn: () => call("beginSecondFactor", {}) });
  const confirm = useMutation({
    mutationFn: () => call("confirmSecondFactor", {}, { code: code.trim() }),
    onError: () => setCode(""),
  });
  if (confirm.data) return <RecoveryCodes codes={confirm.data.recoveryCodes} onDone={onDone} />;
  if (!begin.data) {
    return (
      <div className="stack">
        <p>
          在手机上装一个动态口令应用（支持 TOTP 的均可，如政务云提供的令牌应用），用它扫描二维码，此后登录时输入它显示的
          6 位数字。手机无须联网。
        </p>
        {begin.isError && <Refusal error={begin.error} />}
        <div>
          <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>
            开始启用
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="stack factor-form"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <p>一、用动态口令应用扫描二维码，或者手工输入密钥。离开本页后不再显示。</p>
      <div role="img" aria-label="动态口令二维码">
        <QRCode value={begin.data.address} size={176} type="svg" errorLevel="M" />
      </div>
      <p>
        密钥 <code className="mono factor-key">{begin.data.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <div className="labelled">
        <label htmlFor="first-code">二、输入应用显示的动态口令（6位数字）</label>
        <Input
          id="first-code"
          required
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          style={{ width: 160 }}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </div>
      {confirm.isError && <Refusal error={confirm.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={confirm.isPending} disabled={code.length !== 6}>
          启用
        </Button>
      </div>
    </form>
  );
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

const RecoveryCodes = ({ codes, onDone }: RecoveryCodesProps) => (
  <div className="stack">
    <Alert
      role="status"
      type="success"
      showIcon
      title="动态口令已启用"
      description="下面是备用码，手机丢失时代替动态口令登录，每个只能用一次，只显示这一次。请抄下或者下载，与手机分开保管。"
    />
    <ul className="factor-codes mono" aria-label="备用码">
      {codes.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
    <div className="row">
      <Button onClick={() => keepFile("法度备用码.txt", codes.join("\r\n"))}>下载备用码</Button>
      <Button type="primary" onClick={onDone}>
        已经保存
      </Button>
    </div>
  </div>
);
