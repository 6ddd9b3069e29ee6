import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import { columnTitle } from "@fadu/engine/definition/list-column.ts";
import { InputNumber, Select } from "antd";
import { useId } from "react";
import type { ReactNode } from "react";

import type { ListKey, ListSearch } from "../../app/search-keys.ts";
import { AccountSelect } from "../../field/account/account-select.tsx";
import { TaxonomySelect } from "../../field/taxonomy/taxonomy-select.tsx";
import { UnitSelect } from "../../field/unit/unit-select.tsx";
import { Labelled } from "./labelled.tsx";

interface FacetFiltersProps {
  readonly definition: Definition;
  readonly facets: readonly Facet[];
  readonly search: ListSearch;
  readonly change: (changes: Partial<Record<ListKey, string | undefined>>) => void;
}

/** Facets by which records of a procedure can be picked out; names and places are found by words, days by the period. */
export function facetsToFilter(definition: Definition): Facet[] {
  return (Object.keys(FACETS) as Facet[]).filter((facet) => filterOf(definition, facet) !== undefined);
}

export function FacetFilters({ definition, facets, search, change }: FacetFiltersProps) {
  return facets.map((facet) => {
    const Filter = filterOf(definition, facet);
    return Filter && <Filter key={facet} definition={definition} facet={facet} search={search} change={change} />;
  });
}

interface OneProps extends Omit<FacetFiltersProps, "facets"> {
  readonly facet: Facet;
}

const fieldOf = (definition: Definition, facet: Facet) => definition.fields[definition.facets[facet] ?? ""];
const titleOf = ({ definition, facet }: OneProps): string => columnTitle(`facet.${facet}`, definition);

/** How a facet is asked for follows from its kind, and for texts from the field behind it. */
function filterOf(definition: Definition, facet: Facet): ((props: OneProps) => ReactNode) | undefined {
  if (definition.facets[facet] === undefined) return undefined;
  if (FACETS[facet] === "number") return Between;
  if (FACETS[facet] === "flag") return Flag;
  if (FACETS[facet] === "unit") return OfUnit;
  const field = fieldOf(definition, facet);
  if (FACETS[facet] !== "text" || !field) return undefined;
  if (field.type === "taxonomy" && field.of !== undefined) return OfClass;
  if (field.type === "account") return OfAccount;
  return field.options ? OfOptions : undefined;
}

function OfClass(props: OneProps) {
  const { definition, facet, search, change } = props;
  const value = search[facet];
  return (
    <Labelled label={titleOf(props)}>
      {(id) => (
        <TaxonomySelect
          id={id}
          taxonomy={fieldOf(definition, facet)?.of ?? ""}
          value={value === undefined ? undefined : { code: value }}
          onChange={(item) => change({ [facet]: item?.code })}
        />
      )}
    </Labelled>
  );
}

function OfOptions(props: OneProps) {
  const { definition, facet, search, change } = props;
  const options = fieldOf(definition, facet)?.options ?? {};
  return (
    <Labelled label={titleOf(props)}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          maxTagCount={1}
          maxTagTextLength={5}
          placeholder="全部"
          value={search[facet]?.split(",") ?? []}
          options={Object.entries(options).map(([value, label]) => ({ value, label }))}
          onChange={(values: string[]) => change({ [facet]: values.join(",") })}
        />
      )}
    </Labelled>
  );
}

function OfUnit(props: OneProps) {
  const { facet, search, change } = props;
  return (
    <Labelled label={titleOf(props)}>
      {(id) => <UnitSelect id={id} value={search[facet]} onChange={(unit) => change({ [facet]: unit })} />}
    </Labelled>
  );
}

function OfAccount(props: OneProps) {
  const { facet, search, change } = props;
  return (
    <Labelled label={titleOf(props)}>
      {(id) => (
        <AccountSelect
          id={id}
          value={search[facet] === undefined ? [] : [search[facet]]}
          onChange={([account]) => change({ [facet]: account })}
        />
      )}
    </Labelled>
  );
}

function Flag(props: OneProps) {
  const { facet, search, change } = props;
  return (
    <Labelled label={titleOf(props)}>
      {(id) => (
        <Select
          id={id}
          allowClear
          placeholder="全部"
          value={search[facet] ?? null}
          options={[
            { value: "true", label: "是" },
            { value: "false", label: "否" },
          ]}
          onChange={(value: string | null | undefined) => change({ [facet]: value ?? undefined })}
        />
      )}
    </Labelled>
  );
}

/** From and to; asked when the box is left, not at every digit. */
function Between(props: OneProps) {
  const { facet, search, change } = props;
  const id = useId();
  const title = titleOf(props);
  const box = (end: "Min" | "Max", says: string) => {
    const key: ListKey = `${facet}${end}`;
    const value = search[key];
    return (
      <InputNumber
        {...(end === "Min" ? { id } : {})}
        key={`${key} ${value ?? ""}`}
        aria-label={`${title}${says}`}
        placeholder={says}
        style={{ width: "100%" }}
        {...(value === undefined ? {} : { defaultValue: value })}
        changeOnWheel={false}
        onBlur={(event) => {
          const typed = event.target.value.replaceAll(",", "").trim();
          if (typed !== (value ?? "")) change({ [key]: Number.isFinite(Number(typed)) ? typed : undefined });
        }}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
    );
  };
  return (
    <div>
      <label htmlFor={id}>{title}</label>
      <div className="between">
        {box("Min", "不低于")}
        {box("Max", "不高于")}
      </div>
    </div>
  );
}
