import { useQuery } from "@tanstack/react-query";
import { Input, Select, TreeSelect } from "antd";
import { useEffect, useState } from "react";

import { useDebounced } from "../../app/use-debounced.ts";
import { useUnitTree } from "../../field/unit/unit-select.tsx";
import { useAdminSearch } from "../use-search.ts";
import { rolesQuery } from "./queries.ts";

const STATES = { active: "在用", disabled: "已停用", initial: "初始密码未改", without: "没有角色" } as const;

/** What the list of accounts is narrowed by; all of it stands in the address. */
export function AccountFilters({ total }: { readonly total: number | undefined }) {
  const [{ q = "", unit, role, state }, go] = useAdminSearch();
  const [typed, setTyped] = useState(q);
  const settled = useDebounced(typed.trim(), 250);
  const roles = useQuery(rolesQuery).data ?? [];
  useEffect(() => {
    if (settled !== q) go({ q: settled === "" ? undefined : settled });
    // Only what was typed sets off a new search.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <div className="admin-filters">
      <Input
        type="search"
        aria-label="查找账号"
        placeholder="姓名、登录名、电话"
        allowClear
        style={{ width: 190 }}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <TreeSelect<string | null>
        {...useUnitTree()}
        aria-label="机构"
        placeholder="机构"
        allowClear
        style={{ width: 180 }}
        value={unit ?? null}
        onChange={(chosen: string | null | undefined) => go({ unit: chosen ?? undefined })}
      />
      <Select<string | null>
        aria-label="角色"
        placeholder="角色"
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        style={{ width: 180 }}
        value={role ?? null}
        options={roles.map((one) => ({ value: one.id, label: one.title }))}
        onChange={(chosen: string | null | undefined) => go({ role: chosen ?? undefined })}
      />
      <Select<string | null>
        aria-label="状态"
        placeholder="状态"
        allowClear
        style={{ width: 140 }}
        value={state ?? null}
        options={Object.entries(STATES).map(([value, label]) => ({ value, label }))}
        onChange={(chosen: string | null | undefined) => go({ state: chosen ?? undefined })}
      />
      {total !== undefined && <span className="end muted">共 {total} 个</span>}
    </div>
  );
}
