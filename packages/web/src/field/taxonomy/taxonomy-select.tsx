import { queryOptions, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { ReactElement } from "react";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { TaxonomyItem } from "../../api/generated.ts";
import { useMe } from "../../session/session.ts";
import { hintOf, matches, topsOf, underHeadings } from "./find.ts";
import { noteCode, recentCodes } from "./recent.ts";

/** From so many classes on, one may look at a branch alone. */
const MANY = 20;

export const taxonomyQuery = (taxonomy: string) =>
  queryOptions({
    queryKey: ["taxonomy", taxonomy],
    queryFn: ({ signal }) => call("listTaxonomyItems", { id: taxonomy, limit: 2000 }, undefined, { signal }),
    staleTime: 3_600_000,
  });

interface TaxonomySelectProps {
  readonly id: string;
  readonly taxonomy: string;
  readonly value: { readonly code: string; readonly title?: string } | undefined;
  readonly onChange: (item: TaxonomyItem | undefined) => void;
  readonly narrowedBy?: { readonly attribute: string; readonly value: string } | undefined;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
}

/** A class, found by its words, its initials, its code or what sets it apart from its neighbours. */
export function TaxonomySelect(props: TaxonomySelectProps) {
  const { id, taxonomy, value, onChange, narrowedBy, invalid = false, describedBy } = props;
  const { account } = useMe();
  const [top, setTop] = useState<string>();
  const all = useQuery(taxonomyQuery(taxonomy));
  const leaves = (all.data ?? []).filter((item) => item.leaf);
  const items = narrowedBy
    ? leaves.filter((item) => item.attributes[narrowedBy.attribute] === narrowedBy.value)
    : leaves;
  const tops = items.length > MANY ? topsOf(items) : [];
  const byCode = new Map(leaves.map((item) => [item.code, item]));
  const shown = top === undefined ? items : items.filter((item) => item.within[0] === top);
  return (
    <Select<string | null>
      id={id}
      allowClear
      placeholder="输入名称、拼音首字母或者编码查找"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-invalid={invalid}
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
      options={optionsOf(shown, {
        chosen: value,
        recent: top === undefined && items.length > MANY ? recentCodes(account, taxonomy) : [],
      })}
      optionRender={(option) => {
        const item = byCode.get(String(option.value));
        return item ? <ClassOption item={item} all={leaves} /> : option.label;
      }}
      {...(tops.length > 1
        ? { popupRender: (list: ReactElement) => <Branches tops={tops} top={top} onTop={setTop} list={list} /> }
        : {})}
      onChange={(code: string | null | undefined) => {
        if (code != null) noteCode(account, taxonomy, code);
        onChange(code == null ? undefined : byCode.get(code));
      }}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}
type Options = (Option | { readonly label: string; readonly options: Option[] })[];

/** Recent ones first, the rest under their headings; each class once. */
function optionsOf(
  items: readonly TaxonomyItem[],
  { chosen, recent }: { readonly chosen: TaxonomySelectProps["value"]; readonly recent: readonly string[] },
): Options {
  const optionOf = (item: TaxonomyItem): Option => ({ value: item.code, label: item.title });
  const lately = recent.flatMap((code) => items.find((item) => item.code === code) ?? []);
  const groups = underHeadings(items.filter((item) => !lately.includes(item)));
  const gone = chosen && !items.some((item) => item.code === chosen.code) ? [chosen] : [];
  return [
    ...gone.map((one) => ({ value: one.code, label: one.title ?? one.code })),
    ...(lately.length > 0 ? [{ label: "最近用过", options: lately.map(optionOf) }] : []),
    ...(groups.length === 1 && lately.length === 0
      ? (groups[0]?.[1] ?? []).map(optionOf)
      : groups.map(([heading, under]) => ({ label: heading || "其他", options: under.map(optionOf) }))),
  ];
}

function ClassOption({ item, all }: { readonly item: TaxonomyItem; readonly all: readonly TaxonomyItem[] }) {
  return (
    <div>
      {item.title}
      <span className="small">
        {"　"}
        {item.code}
      </span>
      {item.disambiguation !== null && <div className="small class-hint">易混：{hintOf(item, all)}</div>}
    </div>
  );
}

interface BranchesProps {
  readonly tops: readonly string[];
  readonly top: string | undefined;
  readonly onTop: (top: string | undefined) => void;
  readonly list: ReactElement;
}

/** Above the list: one branch alone, or all of them. By keyboard the name of a branch is typed like any other word. */
function Branches({ tops, top, onTop, list }: BranchesProps) {
  return (
    <>
      <div className="branches" role="group" aria-label="只看一类">
        {[undefined, ...tops].map((one) => (
          <button
            key={one ?? ""}
            type="button"
            tabIndex={-1}
            className={one === top ? "chip chip-accent" : "chip"}
            aria-pressed={one === top}
            // What is typed keeps the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTop(one)}
          >
            {one ?? "全部"}
          </button>
        ))}
      </div>
      {list}
    </>
  );
}
