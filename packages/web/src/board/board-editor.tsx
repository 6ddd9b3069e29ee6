import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Select } from "antd";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import { Card } from "../app/page.tsx";
import { optionsOf } from "../figure/asking.tsx";
import { indicatorsQuery } from "../figure/queries.ts";

/** Which indicators stand on the board, in which order; every change is kept at once. */
export function BoardEditor({ kept }: { readonly kept: readonly string[] }) {
  const client = useQueryClient();
  const indicators = useQuery(indicatorsQuery);
  const known = (indicators.data ?? []).map((one) => one.indicator);
  const titleOf = (id: string): string => known.find((one) => one.id === id)?.title ?? id;
  const keep = useMutation({
    mutationFn: (next: readonly string[]) => call("keepBoard", {}, { indicators: [...next] }),
    onSettled: () => client.invalidateQueries({ queryKey: ["figures", "board"] }),
  });
  const shown = keep.isPending ? keep.variables : kept;
  const moved = (from: number, to: number): string[] => {
    const next = [...shown];
    next.splice(to, 0, ...next.splice(from, 1));
    return next;
  };
  return (
    <div className="no-print board-editor">
      <Card title="选择指标" extra={<span className="small">随改随存，只有您自己看到</span>}>
        <Select
          aria-label="添加指标"
          style={{ width: "100%" }}
          showSearch={{ optionFilterProp: "label" }}
          placeholder="添加指标，可输入名称或编号"
          loading={indicators.isPending}
          value={null}
          options={optionsOf(known.filter((one) => !shown.includes(one.id)))}
          onChange={(id: string | null) => id !== null && keep.mutate([...shown, id])}
        />
        {keep.isError && <Refusal error={keep.error} />}
        <ol className="board-chosen">
          {shown.map((id, i) => (
            <li key={id}>
              <span>{titleOf(id)}</span>
              <span className="small">{id}</span>
              <span className="row">
                <Button
                  size="small"
                  type="text"
                  aria-label={`${titleOf(id)}上移`}
                  disabled={i === 0}
                  icon={<ArrowUpOutlined />}
                  onClick={() => keep.mutate(moved(i, i - 1))}
                />
                <Button
                  size="small"
                  type="text"
                  aria-label={`${titleOf(id)}下移`}
                  disabled={i === shown.length - 1}
                  icon={<ArrowDownOutlined />}
                  onClick={() => keep.mutate(moved(i, i + 1))}
                />
                <Button
                  size="small"
                  type="text"
                  aria-label={`移去${titleOf(id)}`}
                  icon={<DeleteOutlined />}
                  onClick={() => keep.mutate(shown.filter((one) => one !== id))}
                />
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}
