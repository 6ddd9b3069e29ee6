import { useMutation } from "@tanstack/react-query";
import { Input, Modal, Select } from "antd";
import { useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { SavedView } from "../../api/generated.ts";
import type { ListSearch } from "../../app/search-keys.ts";
import type { ListView } from "./use-list-view.ts";
import { keptSearch } from "./view-search.ts";

interface ViewDialogProps {
  readonly at: ListView;
  readonly search: ListSearch;
  /** The view that is changed; absent for a new one. */
  readonly view: SavedView | undefined;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

const NOBODY = "";

/** Names a view and says who else may open it; what it asks and shows is what stands on the page. */
export function ViewDialog({ at, search, view, onClose, onSaved }: ViewDialogProps) {
  const [name, setName] = useState(view?.name ?? "");
  const [share, setShare] = useState(view?.sharedWith?.id ?? NOBODY);
  const save = useMutation({
    mutationFn: async () => {
      const [first = "title", ...rest] = at.columns;
      const columns: [string, ...string[]] = [first, ...rest];
      const sharedWith = share === NOBODY ? null : share;
      const body = { name: name.trim(), sharedWith, search: keptSearch(search), columns };
      if (!view) return (await call("saveView", {}, { list: at.list, procedure: at.procedure, ...body })).id;
      await call("changeView", { id: view.id }, body);
      return view.id;
    },
    onSuccess: onSaved,
  });
  const units = at.known?.shareable ?? [];
  return (
    <Modal
      open
      title={view ? "视图的名称和共享" : "保存为新视图"}
      okText="保存"
      cancelText="取消"
      okButtonProps={{ disabled: name.trim() === "", loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <form
        className="view-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") save.mutate();
        }}
      >
        <label htmlFor="view-name">名称</label>
        <Input
          id="view-name"
          autoFocus
          maxLength={40}
          placeholder="如：本月超期未办"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <label htmlFor="view-share">谁可以用</label>
        <Select
          id="view-share"
          style={{ width: "100%" }}
          value={share}
          onChange={setShare}
          options={[
            { value: NOBODY, label: "只有我" },
            ...units.map((unit) => ({ value: unit.id, label: `${unit.name}（含下级）` })),
          ]}
        />
        <p className="small">视图保存现在的筛选、排序和栏目。别人打开时，只看得到自己有权查看的记录。</p>
        {save.isError && <Refusal error={save.error} />}
      </form>
    </Modal>
  );
}
