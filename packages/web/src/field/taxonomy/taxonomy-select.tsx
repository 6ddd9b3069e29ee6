import { queryOptions, useQuery } from "@tanstack/react-query";
import { Select } from "antd";

import { call } from "../../api/client.ts";
import type { TaxonomyItem } from "../../api/generated.ts";

export const taxonomyQuery = (taxonomy: string) =>
  queryOptions({
    queryKey: ["taxonomy", taxonomy],
    queryFn: ({ signal }) => call("listTaxonomyItems", { id: taxonomy, limit: 2000 }, undefined, { signal }),
    staleTime: 3_600_000,
  });

/** Whether a class answers to every word typed, in its title, its code, the titles above it or the hint. */
export function matches(item: TaxonomyItem, typed: string): boolean {
  const text = [item.title, item.code, ...item.within, item.disambiguation ?? ""].join(" ").toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

interface TaxonomySelectProps {
  readonly id: string;
  readonly taxonomy: string;
  readonly value: { readonly code: string; readonly title?: string } | undefined;
  readonly onChange: (item: TaxonomyItem | undefined) => void;
  readonly narrowedBy?: { readonly attribute: string; readonly value: string } | undefined;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
}

/** A class, found by its words, its code or what sets it apart from its neighbours. */
export function TaxonomySelect(props: TaxonomySelectProps) {
  const { id, taxonomy, value, onChange, narrowedBy, invalid = false, describedBy } = props;
  const all = useQuery(taxonomyQuery(taxonomy));
  const leaves = (all.data ?? []).filter((item) => item.leaf);
  const items = narrowedBy
    ? leaves.filter((item) => item.attributes[narrowedBy.attribute] === narrowedBy.value)
    : leaves;
  const byCode = new Map(leaves.map((item) => [item.code, item]));
  const shown = value !== undefined && !items.some((item) => item.code === value.code) ? [value] : [];
  return (
    <Select<string | null>
      id={id}
      allowClear
      placeholder="输入名称、编码查找"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      loading={all.isPending}
      notFoundContent={
        all.isError ? "分类载入失败，请重试" : narrowedBy && items.length === 0 ? "所选类别下没有" : "没有找到"
      }
      showSearch={{
        filterOption: (typed, option) => {
          const item = byCode.get(String(option?.value));
          return item !== undefined && matches(item, typed.trim());
        },
      }}
      value={value?.code ?? null}
      options={[
        ...shown.map((one) => ({ value: one.code, label: one.title ?? byCode.get(one.code)?.title ?? one.code })),
        ...items.map((item) => ({ value: item.code, label: item.title })),
      ]}
      optionRender={(option) => {
        const item = byCode.get(String(option.value));
        return (
          <div>
            {option.label}
            {item && item.within.length > 0 && (
              <span className="small">
                {"　"}
                {item.within.join(" › ")}
              </span>
            )}
            {item && item.disambiguation !== null && (
              <div className="small" style={{ whiteSpace: "normal" }}>
                {item.disambiguation}
              </div>
            )}
          </div>
        );
      }}
      onChange={(code: string | null | undefined) => onChange(code == null ? undefined : byCode.get(code))}
    />
  );
}
