import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { columnTitle, listColumnsOf } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import { Button, Checkbox, Popover } from "antd";

interface ColumnPickerProps {
  readonly columns: readonly ListColumn[];
  readonly definition: Definition | undefined;
  readonly onChange: (columns: readonly ListColumn[] | null) => void;
}

/** Which columns a list shows, and in which order. */
export function ColumnPicker(props: ColumnPickerProps) {
  return (
    <Popover trigger="click" placement="bottomRight" content={<Picker {...props} />} title="显示哪些栏目">
      <Button size="small" aria-haspopup="dialog">
        栏目
      </Button>
    </Popover>
  );
}

function Picker({ columns, definition, onChange }: ColumnPickerProps) {
  const rest = listColumnsOf(definition).filter((key) => !columns.includes(key));
  const move = (index: number, by: -1 | 1): void => {
    const next = [...columns];
    const [taken] = next.splice(index, 1);
    if (taken === undefined) return;
    next.splice(index + by, 0, taken);
    onChange(next);
  };
  return (
    <div className="columns" role="group" aria-label="栏目">
      <ul>
        {columns.map((key, index) => {
          const title = columnTitle(key, definition);
          return (
            <li key={key}>
              <Checkbox
                checked
                disabled={columns.length === 1 || key === "title"}
                onChange={() => onChange(columns.filter((one) => one !== key))}
              >
                {title}
              </Checkbox>
              <span>
                <Button
                  size="small"
                  type="text"
                  aria-label={`${title}前移`}
                  icon={<ArrowUpOutlined />}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <Button
                  size="small"
                  type="text"
                  aria-label={`${title}后移`}
                  icon={<ArrowDownOutlined />}
                  disabled={index === columns.length - 1}
                  onClick={() => move(index, 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {rest.length > 0 && (
        <ul className="columns-rest" aria-label="没有显示的栏目">
          {rest.map((key) => (
            <li key={key}>
              <Checkbox checked={false} onChange={() => onChange([...columns, key])}>
                {columnTitle(key, definition)}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" type="link" onClick={() => onChange(null)}>
        恢复默认栏目
      </Button>
    </div>
  );
}
