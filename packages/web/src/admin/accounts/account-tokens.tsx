import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

import { call } from "../../api/client.ts";
import type { Body } from "../../api/client.ts";
import type { AccountDetail, Token } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading, sayError } from "../../app/states.tsx";
import { NewTokenForm } from "../../profile/new-token.tsx";
import { TokenTable } from "../../profile/token-table.tsx";
import { accountTokensQuery } from "./queries.ts";

/** Tokens of an account. The system administrator makes them for machines; a person's he can only take away. */
export function AccountTokens({ account: { id, kind } }: { readonly account: AccountDetail }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const tokens = useQuery(accountTokensQuery(id));
  const renew = () => client.invalidateQueries({ queryKey: accountTokensQuery(id).queryKey });
  const create = useMutation({
    mutationFn: (body: Body<"createAccountToken">) => call("createAccountToken", { id }, body),
    onSuccess: renew,
  });
  const drop = useMutation({
    mutationFn: (token: Token) => call("deleteAccountToken", { id, token: token.id }),
    onSuccess: renew,
    onError: (error) => void message.error(sayError(error).title),
  });
  if (kind === "person" && (tokens.data?.length ?? 0) === 0) return null;
  return (
    <Card title="访问令牌" flush>
      {tokens.isPending && <Loading lines={2} />}
      {tokens.isError && <Failed error={tokens.error} retry={() => void tokens.refetch()} />}
      {tokens.data && tokens.data.length > 0 && (
        <TokenTable tokens={tokens.data} onDrop={(token) => drop.mutate(token)} />
      )}
      {kind === "machine" && <NewTokenForm create={create} made={create.data?.token} />}
    </Card>
  );
}
