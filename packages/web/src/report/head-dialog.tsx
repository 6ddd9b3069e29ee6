import { Input, Modal } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import { Labelled } from "../define/labelled.tsx";
import type { DialogProps } from "./dialog-props.ts";
import { useChange } from "./use-change.ts";

/** 标题和署名: what stands above and below the text. */
export function HeadDialog({ report, onClose }: DialogProps) {
  const [title, setTitle] = useState(report.title);
  const [addressee, setAddressee] = useState(report.addressee);
  const [organ, setOrgan] = useState(report.organ);
  const keep = useChange(
    () =>
      call(
        "editReportHead",
        { id: report.id },
        {
          revision: report.revision,
          title: title.trim(),
          organ: organ.trim(),
          ...(addressee.trim() === "" ? {} : { addressee: addressee.trim() }),
        },
      ),
    "已修改",
    onClose,
  );
  return (
    <Modal
      open
      title="标题和署名"
      okText="保存"
      cancelText="取消"
      okButtonProps={{ disabled: title.trim() === "" || organ.trim() === "" }}
      confirmLoading={keep.isPending}
      onOk={() => keep.mutate(undefined)}
      onCancel={onClose}
    >
      <Labelled id="head-title" label="标题" help="换行处另起一行">
        <Input.TextArea
          id="head-title"
          autoSize
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Labelled>
      <Labelled id="head-addressee" label="主送机关">
        <Input
          id="head-addressee"
          maxLength={200}
          value={addressee}
          onChange={(event) => setAddressee(event.target.value)}
        />
      </Labelled>
      <Labelled id="head-organ" label="署名">
        <Input id="head-organ" maxLength={200} value={organ} onChange={(event) => setOrgan(event.target.value)} />
      </Labelled>
      {keep.isError && <Refusal error={keep.error} />}
    </Modal>
  );
}
