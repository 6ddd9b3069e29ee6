import { useQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { useState } from "react";

import type { SettingItem } from "../../api/generated.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { Bases } from "../../law/bases.tsx";
import { STATUS } from "../../law/words.ts";
import { useAdminSearch } from "../use-search.ts";
import { EditSetting } from "./edit-setting.tsx";
import { settingsQuery } from "./queries.ts";
import { groupsOf, valueText } from "./setting-words.ts";
import type { SettingGroup } from "./setting-words.ts";

const STATES = [
  { value: "changed", label: "已经改过的" },
  ...Object.entries(STATUS).map(([value, { title }]) => ({ value, label: `依据：${title}` })),
  { value: "none", label: "没有条文规定的" },
];

/** Parameters of the procedures, by procedure. */
export function SettingList() {
  const [{ q = "", state }, go] = useAdminSearch();
  const settings = useQuery(settingsQuery);
  const [edited, setEdited] = useState<SettingItem>();
  const groups = groupsOf(settings.data ?? [], { q: q.trim(), state });
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <section className="card">
      <div className="admin-filters">
        <Input
          type="search"
          aria-label="查找参数"
          placeholder="程序、参数、条文"
          allowClear
          style={{ width: 220 }}
          value={q}
          onChange={(event) => go({ q: event.target.value === "" ? undefined : event.target.value })}
        />
        <Select<string | null>
          aria-label="筛选参数"
          placeholder="全部参数"
          allowClear
          style={{ width: 170 }}
          value={state ?? null}
          options={STATES}
          onChange={(chosen: string | null | undefined) => go({ state: chosen ?? undefined })}
        />
        {settings.isSuccess && <span className="end muted">共 {count} 项</span>}
      </div>
      {settings.isPending && <Loading lines={8} />}
      {settings.isError && <Failed error={settings.error} retry={() => void settings.refetch()} />}
      {settings.isSuccess && count === 0 && <Empty title="没有这样的参数">换一个词或者去掉筛选条件。</Empty>}
      {count > 0 && <SettingTable groups={groups} onEdit={setEdited} />}
      {edited && <EditSetting setting={edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}

interface SettingTableProps {
  readonly groups: readonly SettingGroup[];
  readonly onEdit: (setting: SettingItem) => void;
}

const SettingTable = ({ groups, onEdit }: SettingTableProps) => (
  <table className="table">
    <thead className="fixed">
      <tr>
        <th scope="col">参数</th>
        <th scope="col" className="num">
          现值
        </th>
        <th scope="col" className="num fold">
          默认
        </th>
        <th scope="col" className="fold">
          依据
        </th>
        <th scope="col">
          <span className="visually-hidden">操作</span>
        </th>
      </tr>
    </thead>
    {groups.map((group) => (
      <tbody key={group.procedure}>
        <tr>
          <th scope="rowgroup" colSpan={5} className="setting-group">
            {group.title}
            {group.title !== group.area && <span className="small">　{group.area}</span>}
          </th>
        </tr>
        {group.items.map((item) => (
          <SettingRow key={item.key} setting={item} onEdit={() => onEdit(item)} />
        ))}
      </tbody>
    ))}
  </table>
);

const SettingRow = ({ setting, onEdit }: { readonly setting: SettingItem; readonly onEdit: () => void }) => (
  <tr>
    <td>{setting.title}</td>
    <td className="num">
      {setting.changed ? <b>{valueText(setting.value)}</b> : valueText(setting.value)}
      {setting.changed && (
        <>
          {" "}
          <span className="chip chip-accent">已改</span>
        </>
      )}
    </td>
    <td className="num muted fold">{valueText(setting.default)}</td>
    <td className="fold">
      {setting.basis.length === 0 ? <span className="muted">由本街道设定</span> : <Bases basis={setting.basis} />}
    </td>
    <td className="num nowrap">
      <button
        type="button"
        className="plain"
        aria-label={`修改${setting.procedureTitle}的${setting.title}`}
        onClick={onEdit}
      >
        修改
      </button>
    </td>
  </tr>
);
