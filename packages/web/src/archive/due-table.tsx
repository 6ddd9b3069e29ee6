import { Button, Checkbox } from "antd";

import type { DueFiles } from "../api/generated.ts";

type DueFile = DueFiles["items"][number];

interface DueTableProps {
  readonly items: readonly DueFile[];
  readonly keeper: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (matter: string, on: boolean) => void;
  readonly onHold: (file: DueFile) => void;
}

/** What can be done about a file's being kept. */
const held = ({ held: reason }: DueFile): string => (reason === null ? "冻结" : "解除冻结");

/** One line a file: its number and dates, and what keeps it. */
export const DueTable = ({ items, keeper, chosen, onChoose, onHold }: DueTableProps) => (
  <table className="table">
    <thead className="fixed">
      <tr>
        {keeper && (
          <th scope="col" style={{ width: 40 }}>
            <span className="visually-hidden">选择</span>
          </th>
        )}
        <th scope="col">编号</th>
        <th scope="col">保管至</th>
        <th scope="col" className="fold">
          办结
        </th>
        <th scope="col">情况</th>
      </tr>
    </thead>
    <tbody>
      {items.map((file) => {
        const named = file.number ?? file.matter.slice(0, 8);
        const free = file.held === null && !file.linkedOpen;
        return (
          <tr key={file.matter}>
            {keeper && (
              <td>
                <Checkbox
                  aria-label={`选择 ${named}`}
                  disabled={!free}
                  checked={free && chosen.has(file.matter)}
                  onChange={(event) => onChoose(file.matter, event.target.checked)}
                />
              </td>
            )}
            <td>
              {named}
              <div className="small">{file.procedure.title}</div>
            </td>
            <td className="nowrap">
              {file.keptUntil}
              <div className="small">保管 {file.years} 年</div>
            </td>
            <td className="fold nowrap">{file.closedOn}</td>
            <td>
              {file.held !== null && <span className="chip chip-warn">已冻结</span>}
              {file.held !== null && <div className="small">{file.held}</div>}
              {file.linkedOpen && <span className="chip chip-warn">关联事项未办结</span>}
              {free && <span className="chip">期满</span>}{" "}
              {keeper && (
                <Button size="small" aria-label={`${held(file)} ${named}`} onClick={() => onHold(file)}>
                  {held(file)}
                </Button>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
