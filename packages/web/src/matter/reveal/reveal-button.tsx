import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Field } from "@fadu/engine/definition/field.ts";
import { Button, Input, Modal, Select } from "antd";
import { useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { Body } from "../../api/client.ts";
import type { FactView } from "../../api/generated.ts";
import { CellPicker, columnsOf } from "./cell-pick.tsx";
import type { CellPick } from "./cell-pick.tsx";

type Asked = Body<"revealValue">;
type Part = NonNullable<Asked["part"]>;
type Ground = Asked["ground"];

const GROUNDS: readonly Ground[] = ["督办核查", "信访投诉核查", "应急处置联系", "法律审核", "上级调阅", "其他"];
const PARTS: Readonly<Record<Part, string>> = {
  name: "姓名（名称）",
  phone: "电话",
  idNumber: "证件号码",
  address: "住址",
  representative: "负责人",
};

interface RevealProps {
  readonly matter: string;
  readonly fact: FactView;
  readonly field: Field;
}

/** 查看完整信息: one value, for a reason, with a trace. */
export function RevealButton({ matter, fact, field }: RevealProps) {
  const [open, setOpen] = useState(false);
  if (field.type === "table" && columnsOf(field).length === 0) return null;
  return (
    <>
      <Button
        type="link"
        size="small"
        className="no-print"
        aria-label={`查看${fact.title}的完整信息`}
        onClick={() => setOpen(true)}
      >
        查看完整信息
      </Button>
      <Modal
        open={open}
        title={`查看完整信息：${fact.title}`}
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <RevealForm matter={matter} fact={fact} field={field} />
      </Modal>
    </>
  );
}

/** The parts that the party has, as far as the masked form shows; of one in a table every part, for which it has is masked. */
function partsOf({ type, value }: FactView, cell: Field | undefined): Part[] {
  if (cell?.type === "party") return Object.keys(PARTS) as Part[];
  if (type !== "party" || typeof value !== "object" || value === null) return [];
  return (Object.keys(PARTS) as Part[]).filter((part) => part in value);
}

function RevealForm({ matter, fact, field }: RevealProps) {
  const client = useQueryClient();
  const inTable = field.type === "table";
  const [cell, setCell] = useState<CellPick>({ column: columnsOf(field)[0]?.[0] ?? "", position: 0 });
  const parts = partsOf(fact, inTable ? field.columns?.[cell.column] : undefined);
  const [picked, setPart] = useState<Part>();
  const part = picked !== undefined && parts.includes(picked) ? picked : parts[0];
  const [ground, setGround] = useState<Ground>("督办核查");
  const [reason, setReason] = useState("");
  const ask = useMutation({
    mutationFn: () =>
      call(
        "revealValue",
        { id: matter },
        {
          ...(inTable ? { field: `${fact.field}.${cell.column}`, position: cell.position } : { field: fact.field }),
          ground,
          reason: reason.trim(),
          ...(part === undefined ? {} : { part }),
        },
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["matter", matter, "readings"] }),
  });
  if (ask.data) {
    return (
      <div role="status">
        <p className="small">{ask.data.title}</p>
        <p>
          <b>{ask.data.text}</b>
        </p>
        <p className="small">关闭后不再显示；再次查看须重新说明理由。请勿向无关人员透露。</p>
      </div>
    );
  }
  return (
    <form
      style={{ display: "grid", gap: 6 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim().length >= 4) ask.mutate();
      }}
    >
      {inTable && <CellPicker field={field} pick={cell} onChange={setCell} />}
      {parts.length > 0 && (
        <>
          <label htmlFor="reveal-part">查看哪一项</label>
          <Select<Part>
            id="reveal-part"
            value={part ?? null}
            options={parts.map((value) => ({ value, label: PARTS[value] }))}
            onChange={setPart}
          />
        </>
      )}
      <label htmlFor="reveal-ground">事由</label>
      <Select<Ground>
        id="reveal-ground"
        value={ground}
        options={GROUNDS.map((value) => ({ value, label: value }))}
        onChange={setGround}
      />
      <label htmlFor="reveal-reason">理由（至少四个字）</label>
      <Input.TextArea
        id="reveal-reason"
        rows={3}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="small">
        查看人、时间、事项、项目和理由都会记录；承办人看得到谁查看过，审计管理员看得到记录而看不到内容。
      </p>
      {ask.isError && <Refusal error={ask.error} />}
      <Button
        type="primary"
        htmlType="submit"
        style={{ justifySelf: "start" }}
        loading={ask.isPending}
        disabled={reason.trim().length < 4}
      >
        查看
      </Button>
    </form>
  );
}
