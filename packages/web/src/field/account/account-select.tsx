import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { AccountItem } from "../../api/generated.ts";
import { useDebounced } from "../../app/use-debounced.ts";

const foundQuery = (q: string) =>
  queryOptions({
    queryKey: ["accounts", "q", q],
    queryFn: ({ signal }) => call("listAccounts", { limit: 50, ...(q === "" ? {} : { q }) }, undefined, { signal }),
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });

export const namedQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["accounts", "ids", ids],
    queryFn: ({ signal }) => call("listAccounts", { ids: ids.join(","), limit: 100 }, undefined, { signal }),
    staleTime: 300_000,
    enabled: ids.length > 0,
  });

interface AccountSelectProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly many?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
}

/** People by name; each with the unit that tells namesakes apart. */
export function AccountSelect({ id, value, onChange, many = false, invalid = false, describedBy }: AccountSelectProps) {
  const [typed, setTyped] = useState("");
  const found = useQuery(foundQuery(useDebounced(typed.trim(), 250)));
  const chosen = useQuery(namedQuery(value));
  const people = new Map<string, AccountItem>();
  for (const one of [...(chosen.data?.items ?? []), ...(found.data?.items ?? [])]) people.set(one.id, one);
  return (
    <Select<string | string[]>
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder="输入姓名查找"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      loading={found.isFetching}
      notFoundContent={found.isError ? "查找失败，请重试" : "没有找到"}
      value={many ? [...value] : (value[0] ?? null)!}
      {...(many ? { mode: "multiple" as const } : {})}
      options={[...people.values()].map((one) => ({ value: one.id, label: one.name, unit: one.unit.name }))}
      optionRender={(option) => (
        <>
          {option.label} <span className="small">{(option.data as { unit?: string }).unit}</span>
        </>
      )}
      onChange={(ids) => onChange(Array.isArray(ids) ? ids : ids == null ? [] : [ids])}
    />
  );
}
