import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";

import { useDebounced } from "../../app/use-debounced.ts";
import { mattersQuery } from "../../matter/queries.ts";
import type { FieldUi, InputProps } from "../field-ui.ts";
import { textAt } from "../values.ts";

/** A matter or an entry of a roster, found by number or words among those one may see. */
function MatterInput({ id, field, value, onChange, invalid, describedBy }: InputProps) {
  const [typed, setTyped] = useState("");
  const q = useDebounced(typed.trim(), 250);
  const found = useInfiniteQuery(
    mattersQuery({ ...(field.of === undefined ? {} : { procedure: field.of }), ...(q === "" ? {} : { q }) }, 20),
  );
  const rows = found.data?.pages[0]?.items ?? [];
  const chosen = textAt(value, "id");
  const options = rows.map((row) => ({
    value: row.id,
    label: row.title,
    number: row.number ?? "",
    state: row.state.title,
  }));
  if (chosen !== "" && !rows.some((row) => row.id === chosen)) {
    options.unshift({ value: chosen, label: textAt(value, "title"), number: "", state: "" });
  }
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder="输入编号或文字查找"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      loading={found.isFetching}
      notFoundContent={found.isError ? "查找失败，请重试" : "没有找到"}
      value={chosen === "" ? null : chosen}
      options={options}
      optionRender={(option) => (
        <>
          {option.label}{" "}
          <span className="small">{[option.data.number, option.data.state].filter(Boolean).join(" · ")}</span>
        </>
      )}
      onChange={(picked: string | null | undefined) => {
        const row = rows.find((one) => one.id === picked);
        onChange(row ? { id: row.id, title: row.title } : undefined);
      }}
    />
  );
}

export const matter: FieldUi = {
  Input: MatterInput,
  View: ({ value, text }) => {
    const id = textAt(value, "id");
    return id === "" ? (
      <>{text}</>
    ) : (
      <Link to="/matters/$id" params={{ id }}>
        {text}
      </Link>
    );
  },
};
