import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";

import { dropDraft, draftKey } from "../act/draft.ts";
import { call } from "../api/client.ts";
import type { FormDraftItem } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { sayError } from "../app/states.tsx";
import { useMe } from "../session/session.ts";
import { shortMoment } from "../time/format.ts";
import { draftsQuery } from "./queries.ts";

/** 我的草稿: what was filled in and not sent, at whatever computer. */
export function DraftsCard() {
  const drafts = useQuery(draftsQuery);
  if (drafts.isError) {
    return (
      <Card title="我的草稿">
        <p className="small" role="alert">
          草稿没有载入：{sayError(drafts.error).title}。
          <button type="button" className="plain" onClick={() => void drafts.refetch()}>
            重试
          </button>
        </p>
      </Card>
    );
  }
  const rows = drafts.data ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={`我的草稿 ${rows.length}`} extra="没有提交的内容，只有本人看得到" flush>
      <ul className="steps">
        {rows.map((draft) => (
          <Draft key={`${draft.about} ${draft.act.id}`} draft={draft} />
        ))}
      </ul>
    </Card>
  );
}

function Draft({ draft }: { readonly draft: FormDraftItem }) {
  const { matter, procedure, act, savedAt, endsAt } = draft;
  const title = matter ? `${act.title}：${matter.title}` : `${procedure.title} · ${act.title}`;
  const search = { act: act.id };
  return (
    <li className="draft">
      <div className="draft-title">
        {matter ? (
          <Link to="/matters/$id" params={{ id: matter.id }} search={search}>
            {title}
          </Link>
        ) : (
          <Link to="/register/$procedure" params={{ procedure: procedure.id }} search={search}>
            {title}
          </Link>
        )}
        {matter?.number != null && <span className="small"> {matter.number}</span>}
      </div>
      <span className="small">
        保存于 {shortMoment(savedAt)}，保留到 {endsAt.slice(0, 10)}
      </span>
      <Drop draft={draft} title={title} />
    </li>
  );
}

/** Deletes a draft here and on the server, once it is sure. */
function Drop({ draft, title }: { readonly draft: FormDraftItem; readonly title: string }) {
  const { account } = useMe();
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const drop = useMutation({
    mutationFn: () => call("dropDraft", { about: draft.about, act: draft.act.id }),
    onSuccess: () => {
      dropDraft(draftKey(account, draft.about, draft.act.id));
      return client.invalidateQueries({ queryKey: draftsQuery.queryKey });
    },
    onError: (error) => void message.error(sayError(error).title),
  });
  const ask = (): void =>
    void modal.confirm({
      title: "删除这份草稿？",
      content: `${title}。删除后不能恢复。`,
      okText: "删除",
      okButtonProps: { danger: true },
      cancelText: "保留",
      onOk: () => drop.mutateAsync(),
    });
  return (
    <Button size="small" type="text" aria-label={`删除草稿 ${title}`} onClick={ask}>
      删除
    </Button>
  );
}
