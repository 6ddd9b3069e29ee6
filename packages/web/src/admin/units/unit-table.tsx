import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { Unit } from "../../api/generated.ts";
import { unitsQuery } from "../../matter/queries.ts";
import { moved, rowsOf, UNIT_KINDS } from "./unit-words.ts";
import type { UnitRow } from "./unit-words.ts";
import type { UnitTask } from "./units-page.tsx";

interface UnitTableProps {
  readonly units: readonly Unit[];
  readonly onTask: (task: UnitTask) => void;
}

export function UnitTable({ units, onTask }: UnitTableProps) {
  const client = useQueryClient();
  const order = useMutation({
    mutationFn: async ({ row, by }: { row: UnitRow; by: -1 | 1 }) => {
      for (const { unit, sort } of moved(row.siblings, row.unit.id, by))
        await call("changeUnit", { id: unit.id }, { sort });
    },
    onSettled: () => client.invalidateQueries({ queryKey: unitsQuery.queryKey }),
  });
  return (
    <>
      {order.isError && <Refusal error={order.error} />}
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">名称</th>
            <th scope="col" className="fold">
              类型
            </th>
            <th scope="col" className="fold">
              编码
            </th>
            <th scope="col" className="fold">
              启用
            </th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(units).map((row) => (
            <Row
              key={row.unit.id}
              row={row}
              busy={order.isPending}
              onMove={(by) => order.mutate({ row, by })}
              onTask={onTask}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly row: UnitRow;
  readonly busy: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTask: (task: UnitTask) => void;
}

function Row({ row: { unit, depth, siblings }, busy, onMove, onTask }: RowProps) {
  const place = siblings.findIndex((one) => one.id === unit.id);
  const ended = unit.validTo !== null;
  return (
    <tr className={ended ? "admin-ended" : undefined}>
      <td style={{ paddingLeft: 14 + depth * 22 }}>
        {unit.name}
        {ended && <span className="small">　{unit.validTo} 停用</span>}
      </td>
      <td className="nowrap fold">{UNIT_KINDS[unit.kind] ?? unit.kind}</td>
      <td className="nowrap muted fold">{unit.code}</td>
      <td className="nowrap muted fold">{unit.validFrom}</td>
      <td>
        {!ended && (
          <div className="admin-acts">
            <Button
              size="small"
              type="text"
              icon={<ArrowUpOutlined />}
              aria-label={`${unit.name}上移`}
              disabled={busy || place === 0}
              onClick={() => onMove(-1)}
            />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined />}
              aria-label={`${unit.name}下移`}
              disabled={busy || place === siblings.length - 1}
              onClick={() => onMove(1)}
            />
            <button
              type="button"
              className="plain"
              aria-label={`${unit.name}：设下级`}
              onClick={() => onTask({ kind: "add", parent: unit })}
            >
              设下级
            </button>
            <button
              type="button"
              className="plain"
              aria-label={`修改${unit.name}`}
              onClick={() => onTask({ kind: "edit", unit })}
            >
              修改
            </button>
            {depth > 0 && (
              <button
                type="button"
                className="plain"
                aria-label={`停用${unit.name}`}
                onClick={() => onTask({ kind: "close", unit })}
              >
                停用
              </button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}
