import { App, Button, Checkbox } from "antd";

import { isOpen } from "./grid-model.ts";
import type { Grid, Keep } from "./use-grid.ts";

interface GridBarProps {
  readonly grid: Grid;
  readonly narrow: boolean;
  readonly onNarrow: (narrow: boolean) => void;
}

/** What can be done with the sheet, and how it stands. */
export function GridBar({ grid, narrow, onNarrow }: GridBarProps) {
  const { modal, message } = App.useApp();
  const open = grid.rows.filter(isOpen);
  const right = open.filter(({ problems }) => problems?.length === 0).length;
  const wrong = open.filter(({ problems }) => (problems?.length ?? 0) > 0).length;
  const saved = grid.rows.filter(({ matter }) => matter !== null).length;
  const save = async (keep: Keep): Promise<void> => {
    const result = await grid.save(keep);
    if (!result) return;
    if (result.saved > 0) void message.success(`已登记 ${result.saved} 条`);
    else void message.warning("有错误的行，一条也没有登记；改好标红的单元格后再登记");
  };
  return (
    <div className="grid-bar">
      <Button
        type="primary"
        loading={grid.saving}
        disabled={open.length === 0 || wrong > 0 || grid.checking}
        onClick={() => void save("all")}
      >
        全部登记{open.length > 0 && `（${open.length} 行）`}
      </Button>
      {wrong > 0 && (
        <Button loading={grid.saving} disabled={right === 0 || grid.checking} onClick={() => void save("accepted")}>
          先登记无误的 {right} 行
        </Button>
      )}
      {saved > 0 && <Button onClick={() => grid.deed({ do: "dropSaved" })}>移去已登记的 {saved} 行</Button>}
      {open.length > 0 && (
        <Button
          onClick={() => {
            void modal.confirm({
              title: `清空没有登记的 ${open.length} 行？`,
              content: "清空后不能恢复；已经登记的不受影响。",
              okText: "清空",
              okButtonProps: { danger: true },
              cancelText: "不清空",
              onOk: () => grid.deed({ do: "empty" }),
            });
          }}
        >
          清空
        </Button>
      )}
      <Checkbox checked={narrow} onChange={(event) => onNarrow(event.target.checked)}>
        只显示必填列
      </Checkbox>
      <span className="small grid-state" role="status">
        {grid.checking ? "正在检查……" : stateOf(open.length, right, wrong, saved)}
      </span>
    </div>
  );
}

function stateOf(open: number, right: number, wrong: number, saved: number): string {
  if (open + saved === 0) return "可以直接输入，也可以从 Excel 复制后粘贴";
  return [
    ...(right > 0 ? [`无误 ${right} 行`] : []),
    ...(wrong > 0 ? [`有误 ${wrong} 行`] : []),
    ...(open - right - wrong > 0 ? [`待检查 ${open - right - wrong} 行`] : []),
    ...(saved > 0 ? [`已登记 ${saved} 行`] : []),
  ].join(" · ");
}
