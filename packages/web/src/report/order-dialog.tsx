import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { Button, Modal, Select } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { ReportView } from "../api/generated.ts";
import { Labelled } from "../define/labelled.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { useChange } from "./use-change.ts";

const WHOLE = "";

/** 调整次序: of the parts, or of the sections within one; numbers follow from the places. */
export function OrderDialog({ report, onClose }: DialogProps) {
  const [parent, setParent] = useState(WHOLE);
  const [moved, setMoved] = useState<readonly string[]>();
  const within = sectionsIn(report, parent);
  const order = moved ?? within.map((one) => one.id);
  const [first = "", ...others] = order;
  const keep = useChange(
    () =>
      call(
        "orderSections",
        { id: report.id },
        { revision: report.revision, order: [first, ...others], ...(parent === WHOLE ? {} : { parent }) },
      ),
    "已调整次序",
    onClose,
  );
  const swap = (from: number, to: number): void => {
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    setMoved(next);
  };
  const divisible = report.sections.filter((one) => one.sections.length > 1);
  return (
    <Modal
      open
      title="调整次序"
      okText="保存次序"
      cancelText="取消"
      okButtonProps={{ disabled: moved === undefined }}
      confirmLoading={keep.isPending}
      onOk={() => keep.mutate(undefined)}
      onCancel={onClose}
    >
      {divisible.length > 0 && (
        <Labelled id="order-parent" label="调整哪一层">
          <Select
            id="order-parent"
            style={{ width: "100%" }}
            value={parent}
            options={[
              { value: WHOLE, label: "各大部分" },
              ...divisible.map(({ id, heading }) => ({ value: id, label: `“${heading}”之内` })),
            ]}
            onChange={(one: string | null) => {
              setParent(one ?? WHOLE);
              setMoved(undefined);
            }}
          />
        </Labelled>
      )}
      <ol className="order-list">
        {order.map((id, i) => {
          const heading = within.find((one) => one.id === id)?.heading ?? id;
          return (
            <li key={id}>
              <span>{heading}</span>
              <Button
                size="small"
                type="text"
                aria-label={`${heading}上移`}
                icon={<ArrowUpOutlined />}
                disabled={i === 0}
                onClick={() => swap(i, i - 1)}
              />
              <Button
                size="small"
                type="text"
                aria-label={`${heading}下移`}
                icon={<ArrowDownOutlined />}
                disabled={i === order.length - 1}
                onClick={() => swap(i, i + 1)}
              />
            </li>
          );
        })}
      </ol>
      {keep.isError && <Refusal error={keep.error} />}
    </Modal>
  );
}

function sectionsIn(
  { sections }: ReportView,
  parent: string,
): readonly { readonly id: string; readonly heading: string }[] {
  return parent === WHOLE ? sections : (sections.find((one) => one.id === parent)?.sections ?? []);
}
