import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App, Button, Checkbox, Select } from "antd";

import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading, sayError } from "../app/states.tsx";
import { NoticeRow } from "./notice-row.tsx";
import { isKind, KINDS, noticesQuery, unreadQuery } from "./queries.ts";
import { useRead } from "./use-read.ts";
import "./notice.css";

const route = getRouteApi("/inside/desk/notices");

/** 消息: what the account was told, newest first. */
export function NoticesPage() {
  const asked = route.useSearch();
  const unreadOnly = asked.unread === "true";
  const kind = isKind(asked.kind) ? asked.kind : undefined;
  const found = useInfiniteQuery(
    noticesQuery({ ...(unreadOnly ? { unread: true } : {}), ...(kind === undefined ? {} : { kind }) }),
  );
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const read = useRead();
  return (
    <Page title="消息" extra={<ReadAll read={read} />}>
      <Filter unreadOnly={unreadOnly} kind={kind} />
      <section className="card" aria-label="消息">
        {found.isPending && <Loading lines={6} />}
        {found.isError && items.length === 0 && <Failed error={found.error} retry={() => void found.refetch()} />}
        {found.isSuccess && items.length === 0 && (
          <Empty title={unreadOnly ? "没有未读的消息" : "没有消息"}>
            {unreadOnly || kind !== undefined
              ? "可以取消上面的筛选，查看全部消息。"
              : "交办、审批、催办、将到期的事项会在这里提醒您。"}
          </Empty>
        )}
        {items.length > 0 && (
          <ul className="notices">
            {items.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} onRead={() => read.mutate(notice.id)} />
            ))}
          </ul>
        )}
        {found.hasNextPage && (
          <div className="table-foot">
            <span className="small">已列出 {items.length} 条</span>
            <Button size="small" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              加载更多
            </Button>
          </div>
        )}
      </section>
    </Page>
  );
}

function Filter({ unreadOnly, kind }: { readonly unreadOnly: boolean; readonly kind: string | undefined }) {
  const navigate = useNavigate();
  const go = (search: { unread?: string | undefined; kind?: string | undefined }): void =>
    void navigate({ to: "/notices", search, replace: true });
  return (
    <div className="row notice-filter">
      <Checkbox
        checked={unreadOnly}
        onChange={(event) => go({ kind, unread: event.target.checked ? "true" : undefined })}
      >
        只看未读
      </Checkbox>
      <Select
        aria-label="消息种类"
        value={kind ?? ""}
        style={{ width: 130 }}
        options={[
          { value: "", label: "全部种类" },
          ...Object.entries(KINDS).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(next: string) =>
          go({ unread: unreadOnly ? "true" : undefined, kind: next === "" ? undefined : next })
        }
      />
    </div>
  );
}

function ReadAll({ read }: { readonly read: ReturnType<typeof useRead> }) {
  const { message } = App.useApp();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <Button
      size="small"
      loading={read.isPending}
      onClick={() =>
        read.mutate(null, {
          onSuccess: () => void message.success("已全部标为已读"),
          onError: (error) => void message.error(sayError(error).title),
        })
      }
    >
      全部标为已读
    </Button>
  );
}
