import { CheckOutlined, CloseOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";

import { isBlank } from "./grid-model.ts";
import type { GridRow } from "./grid-model.ts";

interface RowMarkProps {
  readonly row: GridRow;
  readonly index: number;
  readonly onRemove: () => void;
}

/** The number of a row and how it stands: registered, wrong, right, not judged yet. */
export function RowMark({ row, index, onRemove }: RowMarkProps) {
  if (row.matter !== null) {
    return (
      <Link to="/matters/$id" params={{ id: row.matter.id }} title={`已登记：${row.matter.title}`} tabIndex={-1}>
        {index + 1} <CheckOutlined aria-label="已登记，打开" />
      </Link>
    );
  }
  const problems = isBlank(row) ? [] : (row.problems ?? []);
  const right = !isBlank(row) && row.problems?.length === 0;
  return (
    <span className="row-mark">
      <span className={problems.length > 0 ? "bad" : right ? "good" : undefined}>{index + 1}</span>
      {problems.length > 0 && (
        <span className="chip chip-bad" title={problems.map((one) => one.says).join("；")}>
          {problems.length}
        </span>
      )}
      {!isBlank(row) && (
        <button
          type="button"
          className="plain row-remove"
          tabIndex={-1}
          aria-label={`删除第${index + 1}行`}
          onClick={onRemove}
        >
          <CloseOutlined aria-hidden />
        </button>
      )}
    </span>
  );
}
