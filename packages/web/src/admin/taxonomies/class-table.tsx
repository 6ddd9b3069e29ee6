import { ArrowDownOutlined, ArrowUpOutlined, DownOutlined, RightOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import { today } from "../../time/format.ts";
import type { ClassTask } from "./class-card.tsx";
import { isEnded, movedCodes } from "./class-tree.ts";
import type { ClassRow } from "./class-tree.ts";
import { classesQuery } from "./queries.ts";

interface ClassTableProps {
  readonly taxonomy: string;
  readonly rows: readonly ClassRow[];
  readonly open: ReadonlySet<string>;
  /** A search shows its finds without folding. */
  readonly searching: boolean;
  readonly uses: ReadonlyMap<string, number> | undefined;
  readonly onToggle: (code: string) => void;
  readonly onTask: (task: ClassTask) => void;
}

export function ClassTable({ taxonomy, rows, open, searching, uses, onToggle, onTask }: ClassTableProps) {
  const client = useQueryClient();
  const order = useMutation({
    mutationFn: ({ row: { item, siblings }, by }: { row: ClassRow; by: -1 | 1 }) => {
      const [first, second, ...rest] = movedCodes(siblings, item.code, by);
      if (first === undefined || second === undefined) return Promise.resolve(undefined);
      return call("orderClasses", { id: taxonomy }, { codes: [first, second, ...rest] });
    },
    onSettled: () => client.invalidateQueries({ queryKey: classesQuery(taxonomy).queryKey }),
  });
  return (
    <>
      {order.isError && <Refusal error={order.error} />}
      <table className="table">
        <thead className="fixed">
          <tr>
            <th scope="col">类别</th>
            <th scope="col">编码</th>
            <th scope="col" className="fold">
              对应编码
            </th>
            <th scope="col" className="num">
              事项
            </th>
            <th scope="col">
              <span className="visually-hidden">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.item.code}
              row={row}
              open={searching ? undefined : open.has(row.item.code)}
              uses={uses?.get(row.item.code) ?? (uses ? 0 : undefined)}
              busy={order.isPending || searching}
              onToggle={() => onToggle(row.item.code)}
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
  readonly row: ClassRow;
  /** Whether its children are shown; undefined where nothing folds. */
  readonly open: boolean | undefined;
  readonly uses: number | undefined;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTask: (task: ClassTask) => void;
}

function Row({ row, open, uses, busy, onToggle, onMove, onTask }: RowProps) {
  const { item, depth, siblings, children } = row;
  const ended = isEnded(item, today());
  return (
    <tr className={ended ? "admin-ended" : undefined}>
      <td style={{ paddingLeft: 10 + depth * 20 }}>
        <span className="class-name">
          {children > 0 && open !== undefined ? (
            <button
              type="button"
              className="plain class-fold"
              aria-expanded={open}
              aria-label={`${open ? "收起" : "展开"}${item.title}`}
              onClick={onToggle}
            >
              {open ? <DownOutlined /> : <RightOutlined />}
            </button>
          ) : (
            <span className="class-fold" />
          )}
          {item.title}
          {children > 0 && <span className="small">（{children}）</span>}
          {item.own && <span className="chip chip-accent">自定</span>}
          {item.validTo !== null && <span className="small">{item.validTo} 停用</span>}
        </span>
      </td>
      <td className="nowrap muted">{item.code}</td>
      <td className="nowrap muted fold">{item.nationalCode ?? ""}</td>
      <td className="num">{uses ?? "…"}</td>
      <td>{!ended && <Acts row={row} place={siblings.indexOf(item)} busy={busy} onMove={onMove} onTask={onTask} />}</td>
    </tr>
  );
}

interface ActsProps extends Pick<RowProps, "row" | "busy" | "onMove" | "onTask"> {
  readonly place: number;
}

const Acts = ({ row: { item, siblings }, place, busy, onMove, onTask }: ActsProps) => (
  <div className="admin-acts">
    <Button
      size="small"
      type="text"
      icon={<ArrowUpOutlined />}
      aria-label={`${item.title}上移`}
      disabled={busy || place <= 0}
      onClick={() => onMove(-1)}
    />
    <Button
      size="small"
      type="text"
      icon={<ArrowDownOutlined />}
      aria-label={`${item.title}下移`}
      disabled={busy || place === siblings.length - 1}
      onClick={() => onMove(1)}
    />
    <button
      type="button"
      className="plain"
      aria-label={`${item.title}：加下级`}
      onClick={() => onTask({ kind: "add", parent: item })}
    >
      加下级
    </button>
    <button
      type="button"
      className="plain"
      aria-label={`修改${item.title}`}
      onClick={() => onTask({ kind: "edit", item })}
    >
      修改
    </button>
    <button
      type="button"
      className="plain"
      aria-label={`停用${item.title}`}
      onClick={() => onTask({ kind: "close", item })}
    >
      停用
    </button>
  </div>
);
