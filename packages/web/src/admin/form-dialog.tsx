import type { UseMutationResult } from "@tanstack/react-query";
import { Modal } from "antd";
import { useId } from "react";
import type { ReactNode } from "react";

import { Refusal } from "../act/refusal.tsx";
import "./admin.css";

interface FormDialogProps {
  readonly title: string;
  readonly ok: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly width?: number;
  readonly save: Pick<UseMutationResult<unknown, Error, void>, "mutate" | "isPending" | "isError" | "error">;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the page. What the server refuses is said in it, and what was typed stays. */
export function FormDialog({
  title,
  ok,
  danger = false,
  disabled = false,
  width = 480,
  save,
  onClose,
  children,
}: FormDialogProps) {
  const form = useId();
  return (
    <Modal
      open
      title={title}
      width={width}
      styles={{ header: { paddingInlineEnd: 20 } }}
      okText={ok}
      cancelText="取消"
      confirmLoading={save.isPending}
      okButtonProps={{ htmlType: "submit", form, danger, disabled }}
      onCancel={onClose}
    >
      <form
        id={form}
        className="admin-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        {children}
        {save.isError && <Refusal error={save.error} />}
      </form>
    </Modal>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A labelled input of a form. */
export function FormLine({ id, label, help, children }: LineProps) {
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children}
      {help !== undefined && <div className="small">{help}</div>}
    </div>
  );
}
