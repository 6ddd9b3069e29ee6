import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";

import { addressOfOperation, call } from "../api/client.ts";

/** Why somebody is back from another system without being let in. */
const PROBLEMS: Readonly<Record<string, string>> = {
  unknown: "统一身份认证已通过，但没有对应的账号，请联系系统管理员",
  disabled: "对应的账号已停用，请联系系统管理员",
  provider: "统一身份认证没有通过，或者已经超时，请重新登录",
};

export const providerProblem = (problem: string): string => PROBLEMS[problem] ?? "统一身份认证没有通过";

interface ProviderButtonsProps {
  /** The street as typed; empty while there is one. */
  readonly tenant: string;
  /** Where to go on. */
  readonly to: string;
}

/** Other systems one may sign in through: 浙政钉, 政务微信 … None connected, nothing shown. */
export function ProviderButtons({ tenant, to }: ProviderButtonsProps) {
  const asked = tenant.trim();
  const found = useQuery({
    queryKey: ["sign-in-providers", asked],
    queryFn: ({ signal }) => call("listSignInProviders", asked === "" ? {} : { tenant: asked }, undefined, { signal }),
  });
  if (!found.data || found.data.length === 0) return null;
  return (
    <div className="entry-providers">
      <p className="small muted">或者从统一身份认证登录</p>
      {found.data.map(({ id, tenant: of, name }) => (
        <Button key={id} block href={addressOfOperation("signInWithProvider", { id, tenant: of, to })}>
          {name}
        </Button>
      ))}
    </div>
  );
}
