import { DownOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Dropdown } from "antd";
import type { MenuProps } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { SavedView } from "../../api/generated.ts";
import type { ListSearch } from "../../app/search-keys.ts";
import { sayError } from "../../app/states.tsx";
import type { ListView } from "./use-list-view.ts";
import { ViewDialog } from "./view-dialog.tsx";
import { keptSearch } from "./view-search.ts";

interface ViewsMenuProps {
  readonly at: ListView;
  readonly search: ListSearch;
}

/** The views of a list: opened, saved, shared, taken away. */
export function ViewsMenu({ at, search }: ViewsMenuProps) {
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const [editing, setEditing] = useState<"new" | "old">();
  const { view, changed, known } = at;
  const refresh = () => client.invalidateQueries({ queryKey: ["views", at.list, at.procedure] });
  const save = useMutation({
    mutationFn: (one: SavedView) => call("changeView", { id: one.id }, bodyOf(at, search, one)),
    onSuccess: async (_, one) => {
      await refresh();
      at.openAs(one.id, keptSearch(search));
      void message.success(`已更新视图“${one.name}”`);
    },
    onError: (error) => void message.error(sayError(error).detail ?? sayError(error).title),
  });
  const remove = (one: SavedView): void =>
    void modal.confirm({
      title: `删除视图“${one.name}”？`,
      content: one.sharedWith
        ? `${one.sharedWith.name}的同事也将不能再用它。列表里的记录不受影响。`
        : "列表里的记录不受影响。",
      okText: "删除",
      okButtonProps: { danger: true },
      cancelText: "不删除",
      onOk: async () => {
        await call("removeView", { id: one.id });
        at.open(undefined);
        await refresh();
      },
    });
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          selectedKeys: [view?.id ?? "all"],
          items: itemsOf(at, { edit: setEditing, remove }),
          onClick: ({ key }) => {
            const one = known?.views.find(({ id }) => id === key);
            if (one || key === "all") at.open(one);
          },
        }}
      >
        <Button size="small" aria-haspopup="menu">
          视图：{view?.name ?? "全部"} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {changed && view && (
        <span className="small">
          已改动
          {view.mine && (
            <button type="button" className="plain" disabled={save.isPending} onClick={() => save.mutate(view)}>
              更新视图
            </button>
          )}
          <button type="button" className="plain" onClick={() => at.open(view)}>
            恢复
          </button>
        </span>
      )}
      {editing !== undefined && (
        <ViewDialog
          at={at}
          search={search}
          view={editing === "old" ? view : undefined}
          onClose={() => setEditing(undefined)}
          onSaved={(id) =>
            void refresh().then(() => {
              setEditing(undefined);
              at.openAs(id, keptSearch(search));
            })
          }
        />
      )}
    </>
  );
}

/** The view as it now stands: what is asked and shown on the page. */
function bodyOf(at: ListView, search: ListSearch, one: SavedView) {
  const [first = "title", ...rest] = at.columns;
  const columns: [string, ...string[]] = [first, ...rest];
  return { name: one.name, sharedWith: one.sharedWith?.id ?? null, search: keptSearch(search), columns };
}

interface Deeds {
  readonly edit: (which: "new" | "old") => void;
  readonly remove: (view: SavedView) => void;
}

function itemsOf(at: ListView, { edit, remove }: Deeds): NonNullable<MenuProps["items"]> {
  const { known, view } = at;
  const views = known?.views ?? [];
  const first = known?.layout.view;
  const named = (one: SavedView, from: string) => ({
    key: one.id,
    label: `${one.name}${from}${one.id === first ? "（默认打开）" : ""}`,
  });
  const mine = views.filter((one) => one.mine);
  const others = views.filter((one) => !one.mine);
  return [
    { key: "all", label: "全部" },
    ...(mine.length > 0
      ? [
          {
            type: "group" as const,
            label: "我的视图",
            children: mine.map((one) => named(one, one.sharedWith ? ` · 已共享给${one.sharedWith.name}` : "")),
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            type: "group" as const,
            label: "共享的视图",
            children: others.map((one) => named(one, ` · ${one.owner.name}`)),
          },
        ]
      : []),
    { type: "divider" },
    { key: "new", label: "保存为新视图…", onClick: () => edit("new") },
    ...(view?.mine === true
      ? [
          { key: "edit", label: "改名、共享…", onClick: () => edit("old") },
          { key: "remove", label: "删除视图…", danger: true, onClick: () => remove(view) },
        ]
      : []),
    ...(view && view.id !== first ? [{ key: "begin", label: "设为默认打开", onClick: () => at.begin(view) }] : []),
    ...(first === null || first === undefined
      ? []
      : [{ key: "plain", label: "取消默认打开", onClick: () => at.begin(undefined) }]),
  ];
}
