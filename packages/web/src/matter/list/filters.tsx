import { useQuery } from "@tanstack/react-query";
import { Button, DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import type { ProcedureItem } from "../../api/generated.ts";
import type { ListKey, ListSearch } from "../../app/search-keys.ts";
import { UnitSelect } from "../../field/unit/unit-select.tsx";
import { procedureQuery } from "../queries.ts";
import { FacetFilters, facetsToFilter } from "./facet-filters.tsx";
import { DATES } from "./filter.ts";
import { Labelled } from "./labelled.tsx";

interface FiltersProps {
  readonly search: ListSearch;
  readonly procedures: readonly ProcedureItem[];
  readonly change: (changes: Partial<Record<ListKey, string | undefined>>) => void;
}

/** The facets as filters: which there are follows from the procedure chosen. */
export function Filters({ search, procedures, change }: FiltersProps) {
  const chosen = procedures.find((one) => one.id === search.procedure);
  const standing = search.overdue === "true" ? "overdue" : search.open;
  return (
    <div className="filters" role="group" aria-label="筛选">
      <Labelled label="程序">
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder="全部"
            value={search.procedure ?? null}
            options={procedures.map((one) => ({ value: one.id, label: one.title }))}
            onChange={(value: string | null | undefined) => change({ procedure: value ?? undefined })}
          />
        )}
      </Labelled>
      <Labelled label="办理情况">
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={standing ?? null}
            options={[
              { value: "true", label: "未办结" },
              { value: "overdue", label: "已超期" },
              { value: "false", label: "已办结" },
            ]}
            onChange={(value: string | null | undefined) =>
              change({
                overdue: value === "overdue" ? "true" : undefined,
                open: value === "overdue" ? undefined : (value ?? undefined),
              })
            }
          />
        )}
      </Labelled>
      {chosen && <StateFilter search={search} procedure={chosen} change={change} />}
      {chosen && <DefinedFilters key={chosen.id} search={search} procedure={chosen} change={change} />}
      <Labelled label="机构（含下级）">
        {(id) => <UnitSelect id={id} value={search.within} onChange={(within) => change({ within })} />}
      </Labelled>
      <DateFilter search={search} change={change} />
      <TextFilter key={search.q} search={search} change={change} />
    </div>
  );
}

type PartProps = Pick<FiltersProps, "search" | "change">;

function StateFilter({ search, procedure, change }: PartProps & { readonly procedure: ProcedureItem }) {
  return (
    <>
      <Labelled label="环节">
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            maxTagCount={1}
            maxTagTextLength={5}
            placeholder="全部"
            value={search.state?.split(",") ?? []}
            options={procedure.states.map((one) => ({ value: one.id, label: one.title }))}
            onChange={(value: string[]) => change({ state: value.join(",") })}
          />
        )}
      </Labelled>
      {procedure.outcomes.length > 0 && (
        <Labelled label="结果">
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              maxTagCount={1}
              maxTagTextLength={5}
              placeholder="全部"
              value={search.outcome?.split(",") ?? []}
              options={procedure.outcomes.map((one) => ({ value: one.id, label: one.title }))}
              onChange={(value: string[]) => change({ outcome: value.join(",") })}
            />
          )}
        </Labelled>
      )}
    </>
  );
}

/** What the definition marks: the class at once, the rest when it is asked for or in use. */
function DefinedFilters({ search, procedure, change }: PartProps & { readonly procedure: ProcedureItem }) {
  const [opened, setOpened] = useState(false);
  const definition = useQuery(procedureQuery(procedure.id, procedure.hash)).data?.definition;
  if (!definition) return null;
  const all = facetsToFilter(definition);
  const first = all.filter((facet) => facet === "category");
  const rest = all.filter((facet) => facet !== "category");
  const used = rest.some((facet) => [facet, `${facet}Min`, `${facet}Max`].some((key) => search[key as ListKey]));
  const shown = opened || used ? all : first;
  return (
    <>
      <FacetFilters definition={definition} facets={shown} search={search} change={change} />
      {rest.length > 0 && !used && (
        <div className="more">
          <Button type="link" size="small" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {opened ? "收起更多条件" : `更多条件（${rest.length}）`}
          </Button>
        </div>
      )}
    </>
  );
}

function DateFilter({ search, change }: PartProps) {
  const day = (text: string | undefined) => (text === undefined ? null : dayjs(text));
  return (
    <div className="wide">
      <span className="label">时间</span>
      <div style={{ display: "flex", gap: 6 }}>
        <Select
          aria-label="按哪个日期"
          style={{ flex: "0 0 108px" }}
          value={search.by ?? "openedOn"}
          options={Object.entries(DATES).map(([value, label]) => ({ value, label }))}
          onChange={(by) => change({ by: by === "openedOn" ? undefined : by })}
        />
        <DatePicker.RangePicker
          aria-label="起止日期"
          allowEmpty={[true, true]}
          format="YYYY-MM-DD"
          value={[day(search.from), day(search.to)]}
          onChange={(range) => change({ from: range?.[0]?.format("YYYY-MM-DD"), to: range?.[1]?.format("YYYY-MM-DD") })}
        />
      </div>
    </div>
  );
}

/** Asked when it is entered, not at every letter. */
function TextFilter({ search, change }: PartProps) {
  const [text, setText] = useState(search.q ?? "");
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: text.trim() });
      }}
    >
      <label htmlFor="list-text">文字</label>
      <div style={{ display: "flex", gap: 6 }}>
        <Input
          id="list-text"
          allowClear
          maxLength={100}
          placeholder="编号、当事人、内容；多个词用空格隔开"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (event.target.value === "" && search.q !== undefined) change({ q: undefined });
          }}
        />
        <Button htmlType="submit">查找</Button>
      </div>
    </form>
  );
}
