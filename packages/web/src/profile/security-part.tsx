import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";

import { FormDialog, FormLine } from "../admin/form-dialog.tsx";
import { call } from "../api/client.ts";
import type { FactorState } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Failed, Loading } from "../app/states.tsx";
import { meQuery, useMe } from "../session/session.ts";
import { moment } from "../time/format.ts";
import { EnrolFactor } from "./enrol-factor.tsx";
import { factorQuery } from "./queries.ts";
import { SessionsPart } from "./sessions.tsx";

/** 安全: how I prove who I am, and where I am signed in. */
export function SecurityPart() {
  const { passwordDaysLeft, passwordResets } = useMe();
  return (
    <div className="stack">
      <Card title="密码" extra={<Link to="/password">修改密码</Link>}>
        {passwordDaysLeft === null ? (
          <p>不要与其他系统使用同一个密码，不要告诉他人。</p>
        ) : (
          <p className="bad">密码还有 {passwordDaysLeft} 天到期，请及时修改。</p>
        )}
        {passwordResets.length > 0 && (
          <p className="small">
            由管理员重设：{passwordResets.map(({ at, by }) => `${moment(at)} ${by}`).join("；")}
            。不是您要求的，请告诉审计管理员。
          </p>
        )}
      </Card>
      <Factor />
      <Card title="登录密钥">
        <p>
          <span className="chip">未启用</span> 本版本不支持用 WebAuthn 密钥、国密 SM2
          智能密码钥匙登录；密码之外的鉴别方式是动态口令。
        </p>
      </Card>
      <SessionsPart />
    </div>
  );
}

function Factor() {
  const client = useQueryClient();
  const found = useQuery(factorQuery);
  const [enrolling, setEnrolling] = useState(false);
  if (found.isPending) return <Loading lines={2} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const done = (): void => {
    setEnrolling(false);
    void client.invalidateQueries({ queryKey: factorQuery.queryKey });
    void client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <Card title="动态口令">
      {found.data.since !== null && !enrolling ? (
        <Enrolled state={found.data} onDropped={done} />
      ) : (
        <div className="factor-none">
          {!enrolling && <p>还没有启用。启用后，登录时除密码外还须输入手机上的动态口令，密码泄露也不能登录。</p>}
          {enrolling ? (
            <EnrolFactor onDone={done} />
          ) : (
            <Button type="primary" onClick={() => setEnrolling(true)}>
              启用动态口令
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

interface EnrolledProps {
  readonly state: FactorState;
  readonly onDropped: () => void;
}

function Enrolled({ state: { since, codesLeft, required }, onDropped }: EnrolledProps) {
  const [dropping, setDropping] = useState(false);
  return (
    <>
      <p>
        <span className="chip chip-good">已启用</span> {since === null ? "" : `${moment(since)} 起`}，还有 {codesLeft}{" "}
        个备用码。
      </p>
      {required ? (
        <p className="small">按本街道的安全策略，您必须使用动态口令。换手机的，请安全管理员清除后重新启用。</p>
      ) : (
        <Button onClick={() => setDropping(true)}>停用</Button>
      )}
      {dropping && <DropFactor onClose={() => setDropping(false)} onDropped={onDropped} />}
    </>
  );
}

function DropFactor({ onClose, onDropped }: { readonly onClose: () => void; readonly onDropped: () => void }) {
  const [code, setCode] = useState("");
  const save = useMutation({
    mutationFn: () => call("dropSecondFactor", {}, { code: code.trim() }),
    onSuccess: () => {
      onDropped();
      onClose();
    },
  });
  return (
    <FormDialog title="停用动态口令" ok="停用" danger disabled={code.trim() === ""} save={save} onClose={onClose}>
      <FormLine id="drop-code" label="动态口令或者备用码">
        <Input id="drop-code" autoFocus maxLength={20} value={code} onChange={(event) => setCode(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}
